"""Blocks of plain text: what is put in is what is shown."""

from dashboard.views.prose import bullets, grid, paragraph, quotation, run

MARKUP = "**b** <b>b</b> [a](https://example.org) $x$"


def test_text_is_kept_as_it_is() -> None:
    runs = [
        *paragraph(MARKUP)["runs"],
        *quotation(MARKUP)["runs"],
        *bullets([MARKUP])["items"][0],
        *grid([], [[MARKUP]])["rows"][0][0],
    ]
    assert runs == [{"text": MARKUP, "href": "", "lang": "", "strong": False}] * 4


def test_a_paragraph_joins_texts_and_runs() -> None:
    link = run("here", href="https://example.org", lang="en", strong=True)
    assert paragraph("See ", link)["runs"] == [run("See "), link]


def test_an_item_of_a_list_is_a_text_or_several_runs() -> None:
    items = bullets(["one", ["two, ", run("three", strong=True)]])["items"]
    assert items == [[run("one")], [run("two, "), run("three", strong=True)]]


def test_a_tone_is_the_block_s_own() -> None:
    tones = [paragraph("", tone="notice")["tone"], paragraph("")["tone"], bullets([])["tone"]]
    assert tones == ["notice", "", ""]
