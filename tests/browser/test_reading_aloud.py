"""The atlas as a screen reader has it: map, panels, cards, in the words of the locale files."""

import re

import pytest
from playwright.sync_api import Page, expect

from dashboard.views.atlas_map import atlas_map
from dashboard.views.flow_panels import Line, flow_panels
from dashboard.words.language import CODES, language
from geodata.dataset import Dataset
from tests.browser.conftest import Atlas


def line(role: str, name: str, state: str = "") -> str:
    """Return a line of an aria snapshot; the name as YAML has it in single quotes."""
    quoted = name.replace("\\", "\\\\").replace('"', '\\"').replace("'", "''")
    return f"""- '{role} "{quoted}"{state}'"""


def button(name: str, state: str = "") -> str:
    return line("button", name, state)


def tree(*lines: str) -> str:
    return "\n".join(lines)


def either(row: Line) -> str:
    """Return the pattern of a panel's line, which says less where it has no room."""
    words = "|".join(re.escape(said) for said in (row["words"], row["brief"]) if said)
    return f'{re.escape(row["key"])} (?:{words})'


@pytest.mark.parametrize("code", CODES)
def test_map_panels_and_cards_are_read_in_the_reader_s_language(
    page: Page, atlas: Atlas, dataset: Dataset, code: str
) -> None:
    words = language(code)
    opened = atlas(page, f"?lang={code}&at=lima")
    chosen = frozenset({"lima"})
    shown = dataset.everything
    drawn = atlas_map(dataset, shown, chosen, words)

    expect(page.locator("html")).to_have_attribute("lang", code)
    expect(opened.body.locator("xpath=..")).to_have_attribute("lang", code)
    frame = page.locator('iframe[src*="st_folium"]')
    expect(frame).to_have_attribute("title", words.say("map-name"))
    face = opened.body.get_by_role("group", name=words.say("map-name"))
    expect(face).to_have_accessible_description(words.say("map-keys"))

    expect(opened.body).to_match_aria_snapshot(
        tree(*(button(arrow.text) for arrow in drawn.arrows))
    )
    for mark in drawn.marks:
        state = " [pressed]" if mark.selected else ""
        expect(opened.body).to_match_aria_snapshot(button(mark.text, state))
    expect(opened.body).to_match_aria_snapshot(button(words.say("map-onward")))

    for panel in flow_panels(dataset, shown, shown, words):
        shown_panel = page.locator(f'.panels.above [data-id="{panel["id"]}"]')
        head = re.escape(f'{panel["title"]} {panel["count"]}')
        rows = " ".join(map(either, panel["rows"]))
        expect(shown_panel).to_have_accessible_name(re.compile(f"^{head} {rows}$"))
        assert panel["full"] in (shown_panel.get_attribute("title") or "")

    [finding] = shown.at("lima")
    place = words.place(dataset.places["lima"])
    count = words.say("statement-count", count=1)
    kind = words.terms("exploitation", finding.exploitation)
    expect(page.locator(".statements")).to_match_aria_snapshot(
        tree(
            f'- region "{words.say("statements-region")}":',
            f"  {line('heading', f'{place} {count}', ' [level=2]')}",
            f'  {button(words.say("statements-clear"))}',
            "  - article:",
            f"    {line('heading', kind, ' [level=3]')}",
            "    - blockquote",
        )
    )
    quote = page.locator(".statements blockquote")
    expect(quote).to_have_attribute("lang", "en")
    expect(quote).to_have_attribute("translate", "no")


TRANSLATE = """() => {
    const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
    const texts = root => [...root.querySelectorAll("*")].flatMap(held => [
        ...(held.closest("[translate=no], script, style") ? [] : held.childNodes),
        ...(held.shadowRoot ? texts(held.shadowRoot) : []),
    ]).filter(isText);
    for (const text of texts(document.body)) {
        const [outer, inner] = ["font", "font"].map(tag => document.createElement(tag));
        outer.append(inner);
        text.replaceWith(outer);
        text.data = `~${text.data}`;
        inner.append(text);
    }
}"""
"""What a browser's translator does: each text in two elements of its own, and other words."""


def test_a_page_that_a_browser_translated_goes_on(
    page: Page, atlas: Atlas, dataset: Dataset
) -> None:
    opened = atlas(page, "?lang=en")
    for frame in page.frames:
        frame.evaluate(TRANSLATE)
    quote = page.locator(".statements blockquote").first
    expect(quote).not_to_contain_text("~")
    opened.toggle("sector", "gold-mining")
    page.evaluate(TRANSLATE)
    with opened.redrawn():
        page.locator(".st-key-reset button").click()
    assert opened.marks == dataset.everything.by_place.keys()
    opened.click_mark("lima")
    assert len(opened.statements) == len(dataset.everything.at("lima"))
    opened.speak_the_other_language()
    expect(page.locator("h1")).to_contain_text("Trata de personas")
