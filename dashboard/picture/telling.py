"""What is told of a view where a link to it is shared; it needs nothing that draws."""

from urllib.parse import parse_qsl, urlencode

from markupsafe import escape

from dashboard.picture.shapes import SHEETS
from dashboard.state.address import View, parse, query
from dashboard.state.store import dataset
from dashboard.views.pictures import MEDIA, Kind, Shape
from dashboard.views.sentence import shown_sentence
from dashboard.views.whose_words import whose_words
from dashboard.words.language import CODES, Language, language
from geodata.dataset import BrokenRecords, Dataset

NAME = "preview.png"
"""What the picture of a page is called; it stands beside the page."""


def told(asked: str, folder: str, path: str) -> str:
    """Return what is written into the head of a page at a path in a folder; of a query's view.

    Nothing where the records are broken: the page itself says so.
    """
    try:
        records = dataset()
    except BrokenRecords:
        return ""
    view = asked_for(records, asked)
    words, written = language(view.language), urlencode(query(view))
    page = path.rpartition("/")[2]
    said = _said(records, view, words) | {
        "og:locale": view.language,
        "og:url": f"{folder}{page}?{written}",
        "og:image": f"{folder}{NAME}?{written}",
    }
    metas = (f'<meta property="{key}" content="{escape(text)}">' for key, text in said.items())
    return "".join([*metas, '<meta name="twitter:card" content="summary_large_image">'])


def _said(records: Dataset, view: View, words: Language) -> dict[str, str]:
    sentence = shown_sentence(records, records.select(view.selection), words)
    sheet = SHEETS[Shape.WIDE]
    return {
        "og:type": "website",
        "og:title": whose_words(records, words, view.selection).title,
        "og:description": f"{sentence}. {words.say('legend-caveat')}",
        "og:image:type": MEDIA[Kind.PNG],
        "og:image:width": f"{sheet.width:.0f}",
        "og:image:height": f"{sheet.height:.0f}",
        "og:image:alt": f"{words.say('map-name')}: {sentence}",
    }


def asked_for(records: Dataset, asked: str) -> View:
    """Return the language and the filters of a query; what is unknown in it the page tells of."""
    view, _ = parse(dict(parse_qsl(asked)), records, CODES[0])
    return View(view.language, view.selection)
