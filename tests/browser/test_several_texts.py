"""A second text in the seeds, another publisher's digest, in a running dashboard."""

import os
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Atlas
from tests.browser.serving import started
from tests.geodata.records_folder import RecordsFolder

SENTENCE = "Reporters of this newspaper met girls who work in bars near gold mines."
QUOTE = "girls who work in bars near gold mines"


def add_a_newspaper(project: Path) -> None:
    """Add a text of one sentence to a copy of the project, with the statement that it makes."""
    (project / "seeds" / "bars.txt").write_text(SENTENCE, encoding="utf-8")
    folder = RecordsFolder(project / "geodata" / "records")
    like = folder.row("sources", "tip-2015")
    folder.append("sources", **like | {
        "source": "bars", "title": "The bars", "publisher": "El Diario", "year": "2015",
        "file": "seeds/bars.txt", "url": "https://example.org/bars", "official_url": "",
        "grade": "C", "series": "tip-digest",
    })
    folder.append("sentences", source="bars", sentence="1", opening="Reporters")
    said = folder.row("findings", "tip-2015-006")
    folder.append("findings", **said | {
        "finding": "bars-001", "source": "bars", "sentence": "1", "quote": QUOTE,
        "quote_es": "chicas que trabajan en bares cerca de minas de oro",
        "summary_en": "Girls work in bars near gold mines.",
        "summary_es": "Hay niñas que trabajan en bares cerca de minas de oro.",
    })
    tie = {"role": "site", "basis": "unnamed", "note_en": "", "note_es": ""}
    folder.append("locations", finding="bars-001", place="peru", **tie)


def test_a_second_text_is_read_quoted_and_cited_for_itself(
    checkout: Path, page: Page, atlas: Atlas
) -> None:
    add_a_newspaper(checkout)
    own = os.environ | {"PYTHONPATH": str(checkout)}
    with started("dashboard/app.py", folder=checkout, environment=own) as server:
        opened = atlas(page, f"{server.address}?statement=bars-001&edition=all&voice=all")
        card = page.locator("article.selected")
        expect(card.locator(".source")).to_have_text("El Diario, The bars (2015), sentence 1")
        opened.go_below()
        said = page.locator(".copyable p")
        expect(said).to_contain_text("girls work in bars")
        expect(said).not_to_contain_text("State Department")
        card.get_by_role("link", name="Read it in the report").click()
        page.wait_for_url("**/read?**")
        expect(page.locator(".reader .words .run.selected").first).to_have_text(QUOTE)
        page.locator(".reader .texts select").select_option("tip-2015")
        page.wait_for_url("**text=tip-2015**")
        expect(page.locator(".reader .words")).to_have_count(20)
