"""The files: what is written in them, what they say of themselves, and that they stay the same."""

import re
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import combinations, product
from xml.etree import ElementTree

import pytest
from PIL import Image
from pypdf import PdfReader

from dashboard.picture.boxes import Box, from_corner
from dashboard.picture.pen import POINTS
from dashboard.picture.shapes import SHEETS
from dashboard.picture.signs import lettering
from dashboard.picture.writing import picture
from dashboard.views.documents import listed
from dashboard.views.hues import HEX, INK, LAND
from dashboard.views.pictures import Kind, Shape
from dashboard.views.sentence import shown_sentence
from dashboard.views.tray import tray
from dashboard.views.whose_words import whose_words
from dashboard.words.language import CODES, Code, language
from dashboard.words.shortening import shortened
from geodata.export.about import about
from geodata.export.voices import speaking
from geodata.selection import Facet
from tests.dashboard.picture.drawing import DAY, LINK, QUERIES, file, going, laid
from tests.dashboard.strategies import records

SVG = "{http://www.w3.org/2000/svg}"
WRITTEN = list(product(("opening", "in and out", "nothing", "other chapters"), Shape, CODES))
written = pytest.mark.parametrize(("state", "shape", "code"), WRITTEN, ids=str)


def svg(state: str, shape: Shape, code: Code) -> ElementTree.Element:
    return ElementTree.fromstring(file(state, shape, code, Kind.SVG))


def lines(drawn: ElementTree.Element) -> list[tuple[str, Box]]:
    """Every text with what it covers, from what the file says of it alone."""
    return [(text.text or "", _covered(text)) for text in drawn.iter(f"{SVG}text")]


def _covered(text: ElementTree.Element) -> Box:
    style = dict(part.split(": ", 1) for part in text.attrib["style"].split("; "))
    size, width = float(style["font-size"].removesuffix("px")), float(text.attrib["textLength"])
    left = float(text.attrib["x"]) - (width / 2 if style["text-anchor"] == "middle" else 0)
    return from_corner(left, float(text.attrib["y"]) - 0.75 * size, width, 0.9 * size)


def spaced(text: str) -> str:
    return " ".join(text.split())


@written
def test_no_text_of_an_svg_covers_another_or_is_cut(state: str, shape: Shape, code: Code) -> None:
    texts, sheet = lines(svg(state, shape, code)), SHEETS[shape]
    frame = from_corner(0, 0, sheet.width * POINTS, sheet.height * POINTS)
    assert [text for text, box in texts if not box.within(frame, 8)] == []
    assert [(a, b) for (a, x), (b, y) in combinations(texts, 2) if x.overlaps(y, -0.4)] == []


@written
def test_every_text_is_of_the_locale_files_or_the_records(
    state: str, shape: Shape, code: Code
) -> None:
    view, words = going(QUERIES[state], code), language(code)
    content = laid(state, shape, code).content
    head = whose_words(view.dataset, words, view.shown.selection)
    sources = speaking(view.dataset, view.findings)
    documents = shortened("; ".join(listed(each, words) for each in sources), 600) or "–"
    made = words.say("picture-made", version=view.view.version, day=DAY.isoformat())
    unplaced = tray(view.shown, words, limit=0)[0]["runs"]
    said = [
        head.title,
        head.line,
        shown_sentence(view.dataset, view.shown, words),
        words.say("legend-caveat"),
        words.say("picture-scale", km=500),
        words.say("picture-source", count=len(sources), documents=documents),
        f"{made} {words.say('export-licence')} {LINK.partition('?')[0]}",
        "".join(run["text"] for run in unplaced) if sources else words.say("picture-nothing"),
        *(text for part in content.legend for text in (part.title, part.note)),
        *(row.label for part in content.legend for row in part.rows),
    ]
    short = {
        *(mark.label for mark in content.marks),
        *(mark.label.upper() for mark in content.marks),
        *(f"{mark.letter} {mark.count}".strip() for mark in content.marks),
        *(land.name.upper() for land in content.lands),
        *(lettering(arrow) for arrow in content.arrows),
        *(row.letter for part in content.legend for row in part.rows),
    }
    left = [text for text, _ in lines(svg(state, shape, code)) if text not in short]
    assert [text for text in left if not any(text.rstrip("…") in each for each in said)] == []


@written
def test_the_caveat_and_whose_words_they_are_stand_on_the_picture(
    state: str, shape: Shape, code: Code
) -> None:
    view, words = going(QUERIES[state], code), language(code)
    texts = spaced(" ".join(text for text, _ in lines(svg(state, shape, code))))
    head = whose_words(view.dataset, words, view.shown.selection)
    assert words.say("legend-caveat") in texts
    assert head.title in texts
    assert spaced(head.line) in texts


@written
def test_the_drawing_has_a_mark_an_arrow_and_a_sign_for_each_of_the_content(
    state: str, shape: Shape, code: Code
) -> None:
    content = laid(state, shape, code).content
    ids = {each.attrib["id"] for each in svg(state, shape, code).iter() if "id" in each.attrib}
    marks = {f"mark-{mark.id}" for mark in content.marks if mark.symbol != "country"}
    rows = {f"sign-{row.sign}-{row.label}" for part in content.legend for row in part.rows}
    assert {each for each in ids if each.startswith("mark-")} == marks
    assert {each for each in ids if each.startswith("arrow-")} == {
        f"arrow-{arrow.id}" for arrow in content.arrows
    }
    assert {each for each in ids if each.startswith("sign-")} == rows
    assert {each for each in ids if each.startswith(("area-", "halo-"))} == {
        *(f"area-{area.id}" for area in content.areas),
        *(f"halo-{halo.id}" for halo in content.halos),
    }


@written
def test_every_color_is_of_the_palette(state: str, shape: Shape, code: Code) -> None:
    ours = {color.lower() for color in (*HEX.values(), INK, *LAND.values())}
    used = set(re.findall(rb"(?:fill|stroke): (#\w+)", file(state, shape, code, Kind.SVG)))
    # The sheet of the drawing program, below all of ours.
    assert {color.decode() for color in used} <= ours | {"#ffffff"}


@pytest.mark.parametrize("code", CODES)
def test_an_svg_says_what_it_is(code: Code) -> None:
    view = going("", code)
    drawn, said = svg("opening", Shape.WIDE, code), about(view)
    names = {each.tag.rpartition("}")[2]: each.text for each in drawn}
    assert drawn.attrib["role"] == "img"
    assert names["title"] == whose_words(view.dataset, language(code)).title
    assert said["view"] in (names["desc"] or "") and said["caveat"] in (names["desc"] or "")
    held = {(each.text or "").strip() for each in drawn.iter()}
    assert {said["date"], said["licence"], said["citation"], code} <= held


def test_a_text_is_as_wide_where_another_font_stands_in() -> None:
    texts = list(svg("opening", Shape.WIDE, "en").iter(f"{SVG}text"))
    assert all(text.attrib["lengthAdjust"] == "spacingAndGlyphs" for text in texts)
    assert all("sans-serif" in text.attrib["style"] or "serif" in text.attrib["style"]
               for text in texts)  # fmt: skip


def test_an_svg_asks_no_server_for_anything() -> None:
    content = file("opening", Shape.WIDE, "en", Kind.SVG).decode()
    assert not re.findall(r"""(?:href|src)="(?!#)[^"]*"|url\((?!#)|@import|@font-face""", content)


@pytest.mark.parametrize("code", CODES)
def test_a_pdf_says_what_it_is_and_its_text_can_be_found(code: Code) -> None:
    view = going("", code)
    pdf = PdfReader(BytesIO(file("opening", Shape.SQUARE, code, Kind.PDF)))
    said, known = about(view), pdf.metadata
    assert known
    assert known.title == whose_words(view.dataset, language(code)).title
    assert said["view"] in (known.subject or "")
    assert said["licence"] in str(known["/Keywords"]) and said["citation"] in str(
        known["/Keywords"]
    )
    assert known.creation_date and known.creation_date.date() == DAY
    assert language(code).say("legend-caveat") in spaced(pdf.pages[0].extract_text())


@pytest.mark.parametrize("shape", Shape)
def test_a_png_is_as_large_as_its_sheet_and_says_what_it_is(shape: Shape) -> None:
    view, sheet = going(QUERIES["opening"], "es"), SHEETS[shape]
    image = Image.open(BytesIO(picture(view, language("es"), shape, Kind.PNG)))
    assert image.size == (3 * sheet.width, 3 * sheet.height)
    assert round(image.info["dpi"][0]) == 300
    said, held = about(view), image.info
    assert (held["Description"], held["Copyright"]) == (said["view"], said["licence"])
    assert (held["Creation Time"], held["Source"]) == (said["date"], said["citation"])


@pytest.mark.parametrize("kind", Kind)
def test_the_same_view_is_the_same_file(kind: Kind) -> None:
    view, words = going(QUERIES["opening"], "en"), language("en")
    again = picture(view, words, Shape.SQUARE, kind, dots=60)
    assert again == file("opening", Shape.SQUARE, "en", kind)


def test_readers_at_once_get_the_files_that_each_gets_alone() -> None:
    asked = [(state, code) for state in ("one group", "nothing") for code in CODES]
    alone = [file(state, Shape.SQUARE, code, Kind.SVG) for state, code in asked]
    with ThreadPoolExecutor(4) as readers:
        made = readers.map(
            lambda each: picture(
                going(QUERIES[each[0]], each[1]), language(each[1]), Shape.SQUARE, Kind.SVG
            ),
            asked,
        )
        assert list(made) == alone


def test_a_text_that_was_searched_for_is_drawn_as_text() -> None:
    view = going("q=" + "%3Cscript%3E%24x%5E2%24+%26", "en")
    drawn = picture(view, language("en"), Shape.WIDE, Kind.SVG)
    texts = [text for text, _ in lines(ElementTree.fromstring(drawn))]
    assert any("<script>$x^2$ &" in text for text in texts)


def test_however_many_filters_are_set_the_head_stays_in_its_place() -> None:
    every = ",".join(records().terms(Facet.SECTOR))
    view = going(f"sector={every}&group=women,men,girls,boys,children", "es")
    drawn = ElementTree.fromstring(picture(view, language("es"), Shape.SQUARE, Kind.SVG))
    texts = lines(drawn)
    assert any(text.endswith("…") for text, _ in texts)
    assert [(a, b) for (a, x), (b, y) in combinations(texts, 2) if x.overlaps(y, -0.4)] == []
