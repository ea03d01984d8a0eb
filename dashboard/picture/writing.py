"""The picture as a file, which says what it is."""

import datetime
from io import BytesIO
from threading import Lock

import matplotlib
from lxml import etree

from dashboard.picture.drawing import drawn
from dashboard.picture.laying import laid_out
from dashboard.picture.pen import POINTS, Pen
from dashboard.picture.type import FAMILIES, STANDING_IN, measured
from dashboard.views.pictures import Kind, Shape
from dashboard.views.whose_words import whose_words
from dashboard.words.language import Language
from geodata.export.about import about
from geodata.export.taken import Taken

PRINT = 300
"""Dots of an inch, in print."""
SVG = "{http://www.w3.org/2000/svg}"

# Text stays text, to be found, read aloud and edited; ids and fonts are the same every time.
matplotlib.rcParams.update(
    {
        "svg.fonttype": "none",
        "svg.hashsalt": "atlas",
        "pdf.fonttype": 42,
        "path.simplify": False,
        "text.hinting": "none",
    }
)

_DRAWING = Lock()
"""Matplotlib's fonts are one for all threads: one picture is drawn at a time."""


def picture(taken: Taken, words: Language, shape: Shape, kind: Kind, dots: int = PRINT) -> bytes:
    """Draw the map of a view as a file; ``dots`` of an inch, where it is made of dots."""
    with _DRAWING:
        pen = drawn(laid_out(taken, words, shape))
        return _WRITERS[kind](pen, taken, words, dots)


def _svg(pen: Pen, taken: Taken, words: Language, dots: int) -> bytes:
    file, said = BytesIO(), about(taken)
    metadata = {
        "Title": _title(taken, words),
        "Date": said["date"],
        "Description": f"{said['view']}. {said['caveat']}",
        "Creator": words.say("export-authors"),
        "Source": said["citation"],
        "Rights": said["licence"],
        "Language": words.code,
    }
    pen.figure.savefig(file, format=Kind.SVG, metadata=metadata)
    return _readable(file.getvalue(), pen, metadata)


def _readable(drawn_svg: bytes, pen: Pen, metadata: dict[str, str]) -> bytes:
    """Name the drawing, and keep every text as wide where another font stands in for it."""
    root = etree.fromstring(drawn_svg)
    title = root.find(f"{SVG}title")
    title.set("id", "picture-title")
    told = etree.Element(f"{SVG}desc", id="picture-desc")
    told.text = metadata["Description"]
    title.addnext(told)
    root.attrib.update({"role": "img", "aria-labelledby": "picture-title picture-desc"})
    for group in root.iter(f"{SVG}g"):
        if said := pen.written.get(group.get("id", "")):
            (text,) = group.iter(f"{SVG}text")
            face = f"'{FAMILIES[said.type.face]}'"
            text.set("style", text.get("style").replace(face, STANDING_IN[said.type.face]))
            text.set("textLength", f"{measured(said.text, said.type) * POINTS:.2f}")
            text.set("lengthAdjust", "spacingAndGlyphs")
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8")
    return content


def _pdf(pen: Pen, taken: Taken, words: Language, dots: int) -> bytes:
    file, said = BytesIO(), about(taken)
    day = datetime.datetime.combine(taken.view.day, datetime.time(), datetime.UTC)
    metadata = {
        "Title": _title(taken, words),
        "Author": words.say("export-authors"),
        "Subject": f"{said['view']}. {said['caveat']}",
        "Keywords": f"{said['citation']} {said['licence']}",
        "CreationDate": day,
    }
    pen.figure.savefig(file, format=Kind.PDF, metadata=metadata)
    return file.getvalue()


def _png(pen: Pen, taken: Taken, words: Language, dots: int) -> bytes:
    file, said = BytesIO(), about(taken)
    metadata = {
        "Title": _title(taken, words),
        "Author": words.say("export-authors"),
        "Description": said["view"],
        "Creation Time": said["date"],
        "Source": said["citation"],
        "Copyright": said["licence"],
        "Disclaimer": said["caveat"],
    }
    pen.figure.savefig(file, format=Kind.PNG, dpi=dots, metadata=metadata)
    return file.getvalue()


def _title(taken: Taken, words: Language) -> str:
    return whose_words(taken.dataset, words, taken.shown.selection).title


_WRITERS = {Kind.SVG: _svg, Kind.PDF: _pdf, Kind.PNG: _png}
