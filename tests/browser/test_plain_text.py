"""What a record or a reader wrote is read as it was written: nothing in it comes to life."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from dashboard.words.language import CODES
from tests.browser.atlas_page import PATIENCE, AtlasPage
from tests.browser.conftest import WIDE, copy_of_the_project
from tests.browser.hostile_records import QUOTED, markup, spoil
from tests.browser.listening import Listener, listening
from tests.browser.resting import await_rest
from tests.browser.serving import serving
from tests.browser.traffic import Traffic
from tests.browser.windows import new_context

PARTS = ("q", "sector", "at", "statement", "lang")

TEXT = """() => {
    const read = node => {
        if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
        if (["SCRIPT", "STYLE"].includes(node.nodeName)) return "";
        const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
        return [node.value ?? "", ...inside.map(read)].join("");
    };
    return read(document.body);
}"""
"""All text of a document, in shadows and folds too."""

MADE = """server => {
    const all = root => [...root.querySelectorAll("*")]
        .flatMap(node => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    const asks = `[src^="${server}"], [href^="${server}"], .katex`;
    const words = ["bold-x", "heading-x"];
    return all(document)
        .filter(node => node.matches(asks) || words.includes(node.textContent.trim()))
        .map(node => node.outerHTML.slice(0, 200));
}"""
"""Elements that markup has become."""


@dataclass
class Seen:
    """What came to sight on all pages, and what was asked of whom."""

    app: str
    listener: Listener
    wanted: list[str]
    """What a record holds and a reader must find."""
    pages: dict[str, str] = field(default_factory=dict)
    """The text of each page."""
    made: list[str] = field(default_factory=list)
    """Elements that markup has become."""
    addresses: list[str] = field(default_factory=list)

    def take(self, name: str, page: Page) -> None:
        """Read a page and its frames."""
        texts = [frame.evaluate(TEXT) for frame in page.frames]
        self.pages[name] = flat("\n".join(texts))
        for frame in page.frames:
            self.made += frame.evaluate(MADE, self.listener.address)

    @property
    def text(self) -> str:
        """The text of all pages."""
        return "\n".join(self.pages.values())


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def seen(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """Every page in both languages, over records whose every text is markup."""
    checkout = copy_of_the_project(tmp_path_factory.mktemp("hostile"))
    of_the_checkout = os.environ | {"PYTHONPATH": str(checkout)}
    with listening() as listener:
        wanted = [flat(text) for text in spoil(checkout, listener.address)]
        with serving("dashboard/app.py", folder=checkout, environment=of_the_checkout) as app:
            found = Seen(app, listener, wanted)
            for code in CODES:
                page = new_context(browser, WIDE).new_page()
                walk(page, found, code)
                page.context.close()
            yield found


def walk(page: Page, seen: Seen, code: str) -> None:
    """Open every page and everything that can be opened on it."""
    opened = AtlasPage(page)
    opened.open(f"{seen.app}?lang={code}&at=iquitos")
    unfold(page.locator(".statements details"))
    opened.go_below()
    unfold(page.get_by_test_id("stExpander").locator("details"))
    opened.await_rest()
    seen.take(f"atlas {code}", page)
    opened.open(f"{seen.app}?lang={code}&at=third-countries")
    seen.take(f"the way {code}", page)
    opened.open(f"{seen.app}read?lang={code}&statement={QUOTED}")
    unfold(page.locator(".statements details"))
    seen.take(f"read {code}", page)
    page.goto(f"{seen.app}guide?lang={code}")
    expect(page.locator(".prose table")).to_be_visible(timeout=PATIENCE)
    expect(page.locator(".prose li").first).to_be_attached(timeout=PATIENCE)
    seen.take(f"guide {code}", page)
    for name, rest in (("years", ""), ("asked", ""), ("place", "&of=la-pampa")):
        page.goto(f"{seen.app}{name}?lang={code}{rest}")
        expect(page.locator("table").first).to_be_visible(timeout=PATIENCE)
        await_rest(page, PATIENCE)
        seen.take(f"{name} {code}", page)
    page.goto(f"{seen.app}coding?lang={code}&step=compare")
    expect(page.locator(".st-key-compared blockquote").first).to_be_visible(timeout=PATIENCE)
    await_rest(page, PATIENCE)
    seen.take(f"coding {code}", page)
    for part in PARTS:
        asked = quote(markup(seen.listener.address), safe="")
        rest = "" if part == "lang" else f"&lang={code}"
        opened.open(f"{seen.app}?{part}={asked}{rest}")
        seen.take(f"{part} {code}", page)
    seen.addresses += addresses(opened.traffic)


def unfold(folds: Locator) -> None:
    assert folds.count()
    for fold in folds.all():
        if fold.get_attribute("open") is None:
            fold.locator("summary").click()


def addresses(traffic: Traffic) -> list[str]:
    return [each for each in traffic.addresses if urlsplit(each).scheme not in ("data", "blob")]


def test_no_text_of_a_record_or_an_address_asks_any_server(seen: Seen) -> None:
    assert seen.listener.heard == []
    assert {urlsplit(each).netloc for each in seen.addresses} == {urlsplit(seen.app).netloc}


def test_no_text_becomes_an_element(seen: Seen) -> None:
    assert seen.made == []


def test_every_text_of_a_record_is_read_as_it_was_written(seen: Seen) -> None:
    assert [text.partition(":")[0] for text in seen.wanted if text not in seen.text] == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_address_is_read_as_it_was_written(
    seen: Seen, part: str, code: str
) -> None:
    assert markup(seen.listener.address) in seen.pages[f"{part} {code}"]


@pytest.mark.own_window
def test_markup_that_came_to_life_would_be_seen_and_heard(page: Page) -> None:
    with listening() as listener:
        page.set_content(f'<img src="{listener.address}i.png"><h1>heading-x</h1><b> bold-x</b>')
        page.wait_for_load_state("networkidle")
        assert listener.heard == ["/i.png"]
        assert len(page.evaluate(MADE, listener.address)) == 3
