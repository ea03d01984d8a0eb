"""Every question that people bring as a file of its own, in both languages, and a page of links."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from dashboard.snapshot.page import Page, Preview, look, templates
from dashboard.views.pictures import Kind, Shape
from dashboard.views.presets import presets
from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.views.whose_words import Head, whose_words
from dashboard.words.language import CODES, Code, Language, language
from geodata.dataset import Dataset
from geodata.selection import Selection

INDEX = "index.html"
WHOLE = "all"
"""The file with every statement that the atlas opens with."""


DOTS = 100
"""Dots of an inch of a picture that a network shows: in print there are more."""
WIDTH, HEIGHT = 1280, 720
"""Its size in dots."""


@dataclass(frozen=True)
class Question:
    """A link of the index."""

    address: str
    words: str
    sentence: str
    """How many statements answer it."""


@dataclass(frozen=True)
class IndexPart:
    """The links of one language."""

    code: Code
    say: Callable[..., str]
    head: Head
    questions: tuple[Question, ...]


def site(dataset: Dataset, address: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield the name of each file of a site, and the file.

    With the ``address`` at which it will stand each page has a picture for those who share it.
    """
    yield INDEX, index(dataset).encode()
    for name, selection in questions(dataset).items():
        for code in CODES:
            words = language(code)
            title = "" if name == WHOLE else words.say(f"preset-{name}")
            beside, shared = tuple(links(name, words)), _preview(name, code, address)
            page = Page(dataset, selection, words, title, beside, shared)
            yield file_name(name, code), page.html().encode()
            if shared:
                yield picture_name(name, code), _picture(page)


def _preview(name: str, code: Code, address: str) -> Preview | None:
    if not address:
        return None
    folder = f"{address.rstrip('/')}/"
    link, picture = folder + file_name(name, code), folder + picture_name(name, code)
    return Preview(link, picture, WIDTH, HEIGHT)


def _picture(page: Page) -> bytes:
    # Who writes no picture needs nothing that draws.
    drawing = import_module("dashboard.picture.writing")
    content: bytes = drawing.picture(page.taken, page.language, Shape.WIDE, Kind.PNG, DOTS)
    return content


def questions(dataset: Dataset) -> dict[str, Selection]:
    """Return the selections of a site by name, every statement first."""
    return {WHOLE: OPENING} | presets(dataset)


def file_name(name: str, code: Code) -> str:
    """Name the file of a question in a language."""
    return f"{name}.{code}.html"


def picture_name(name: str, code: Code) -> str:
    """Name the picture of a question in a language."""
    return f"{name}.{code}.png"


def links(name: str, words: Language) -> Iterator[tuple[str, str, str]]:
    """Yield what a file of a site links to: the index, and itself in the other language."""
    yield INDEX, words.say("snapshot-index"), words.code
    for code in CODES:
        if code != words.code:
            yield file_name(name, code), words.say("other-language"), code


def index(dataset: Dataset) -> str:
    """Return the page that links to every file."""
    parts = tuple(_part(dataset, language(code)) for code in CODES)
    page = templates().get_template("index.html")
    return str(page.render(parts=parts, styles=look(), version=str(dataset.version)))


def _part(dataset: Dataset, words: Language) -> IndexPart:
    asked = tuple(
        Question(
            address=file_name(name, words.code),
            words=words.say("snapshot-whole" if name == WHOLE else f"preset-{name}"),
            sentence=shown_sentence(dataset, dataset.select(selection), words),
        )
        for name, selection in questions(dataset).items()
    )
    return IndexPart(words.code, words.say, whose_words(dataset, words), asked)
