"""The map on a page of others: the code to paste, and what stands around it there."""

from html import escape
from urllib.parse import urlencode

from dashboard.views.map_content import MapContent
from dashboard.views.marks import mark_title
from dashboard.views.prose import Block, paragraph, run
from dashboard.views.sentence import shown_sentence
from dashboard.views.whose_words import whose_words
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.shown import Shown

EMBED = urlencode({"embed": "true"})
"""Part of an address by which Streamlit leaves its own head away, and the atlas all but the map."""

WIDTH, HEIGHT = "100%", 480
"""Size that the code proposes: as wide as the page it is pasted into."""

LOOK = "border:0;min-width:320px;min-height:320px"


def embed_code(link: str, title: str) -> str:
    """Return the HTML that shows a view on another page."""
    address = f"{link}{'&' if '?' in link else '?'}{EMBED}"
    said = f'src="{escape(address)}" title="{escape(title)}" loading="lazy"'
    return f'<iframe {said} width="{WIDTH}" height="{HEIGHT}" style="{LOOK}"></iframe>'


def above(dataset: Dataset, shown: Shown, words: Language) -> list[Block]:
    """Say whose words these are, and what of them is shown."""
    title = run(whose_words(dataset, words, shown.selection).title, strong=True)
    return [paragraph(title, f" · {shown_sentence(dataset, shown, words)}")]


def below(dataset: Dataset, mark: str, link: str, words: Language) -> list[Block]:
    """Say the caution, and lead to the whole or to the statements at the mark that was chosen."""
    place = mark_title(dataset, mark, words)
    label = words.say("embed-read", mark=place) if place else words.say("embed-whole")
    return [paragraph(f"{words.say('legend-caveat')} ", run(label, href=link), tone="note")]


def without_its_caution(content: MapContent) -> MapContent:
    """Return a map that leaves its caution to the line below: on a small one it hides signs."""
    return content.model_copy(update={"words": {**content.words, "caveat": ""}})
