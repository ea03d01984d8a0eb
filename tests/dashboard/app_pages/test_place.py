"""The sheet of one place, as a link opens it."""

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.words.language import Language
from geodata.dataset import Dataset
from tests.dashboard.visiting import (
    blocks,
    headings,
    in_the_other_language,
    notices,
    paragraphs,
    sent,
    text,
    visit,
)


def named(app: AppTest) -> list[str]:
    """Return what is named by a heading in a record's words."""
    return [text(block["runs"]) for block in blocks(app) if block["kind"] == "heading"]


def test_a_link_opens_the_sheet_of_its_place_and_says_what_was_not_seen(words: Language) -> None:
    app = visit("place", lang=words.code, of="madre-de-dios")
    assert headings(app) == [words.say("dossier-title")]
    assert named(app) == ["Madre de Dios"]
    tables = {table["scrolls"]: table for table in sent(app, "ledger")}
    parts = ("statements", "documents", "seen", "complaints")
    assert [*tables] == [words.say(f"dossier-part-{part}") for part in parts]
    assert all(table["caption"] and table["corner"] for table in tables.values())
    assert words.say("complaints-note") in paragraphs(app)


def test_the_filter_of_a_place_names_a_sheet_too(words: Language) -> None:
    app = visit("place", lang=words.code, place="argentina")
    assert named(app) == ["Argentina"]
    assert words.say("dossier-part-pairs") in [table["scrolls"] for table in sent(app, "ledger")]


@pytest.mark.parametrize("key", ["atlantis", "peru"])
def test_of_a_place_without_a_sheet_the_page_says_so_and_offers_the_others(
    key: str, words: Language
) -> None:
    app = visit("place", lang=words.code, of=key)
    assert words.say("unknown-selection", value=repr(key)) in notices(app)
    assert named(app) == []
    assert sent(app, "ledger") == []
    assert any("Argentina" in said for said in paragraphs(app))


@pytest.mark.parametrize(("key", "name"), [("pe21", "Puno"), ("chile", "Chile")])
def test_the_tab_is_called_by_the_place(key: str, name: str, words: Language) -> None:
    [kept] = sent(visit("place", lang=words.code, of=key), "history")
    assert kept["title"].startswith(f"{name} · {words.say('page-place')}")


def test_the_language_button_keeps_the_place(words: Language) -> None:
    app = in_the_other_language(visit("place", lang=words.code, of="pe21"))
    assert app.query_params["of"] == "pe21"


@pytest.mark.parametrize("page", ["atlas", "years"])
def test_a_card_leads_to_the_sheets_of_its_places(
    page: str, dataset: Dataset, words: Language
) -> None:
    parts = {"at": "la-pampa"} if page == "atlas" else {
        "topic": "mining-sex-trafficking", "year": "2015"
    }  # fmt: skip
    [panel] = sent(visit(page, lang=words.code, **parts), "statements")
    card = panel["cards"][0]
    ties = dataset.locations[card["id"]]
    ways = {place["sheet"] for place in card["places"]}
    expected = {f"place?lang={words.code}&of={tie.place}" for tie in ties if tie.place != "peru"}
    assert ways - {""} == expected
    assert (page == "atlas") == bool(panel["about"]["href"])
