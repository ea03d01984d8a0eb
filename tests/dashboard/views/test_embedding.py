"""The code that shows the map on another page, and what stands around the map there."""

from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given

from dashboard.views.atlas_map import atlas_map
from dashboard.views.embedding import above, below, embed_code, without_its_caution
from dashboard.views.sentence import shown_sentence
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import ANY_TEXT

LINK = "https://atlas.example/?lang=es&sector=fishing"
FISHING = Selection().choose(Facet.SECTOR, ["fishing"])


class Frames(HTMLParser):
    """Every tag of a page with its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def frame(code: str) -> dict[str, str | None]:
    read = Frames()
    read.feed(code)
    [(tag, attributes)] = read.tags
    assert tag == "iframe"
    return attributes


def text(block: dict[str, object]) -> str:
    return "".join(run["text"] for run in block["runs"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("link", [LINK, "https://atlas.example/"])
def test_the_code_asks_for_the_view_in_a_frame(link: str) -> None:
    asked = urlsplit(frame(embed_code(link, "Peru"))["src"] or "")
    query = parse_qs(urlsplit(link).query) | {"embed": ["true"]}
    assert parse_qs(asked.query) == query


@given(title=ANY_TEXT)
def test_no_title_breaks_out_of_the_code(title: str) -> None:
    given_title = frame(embed_code(LINK, title))["title"] or ""
    assert given_title.replace("\r", "\n") == title.replace("\r", "\n")


def test_above_the_map_stand_whose_words_and_what_is_shown(
    dataset: Dataset, words: Language
) -> None:
    shown = dataset.select(FISHING)
    (block,) = above(dataset, shown, words)
    said = text(dict(block))
    assert said.endswith(f" · {shown_sentence(dataset, shown, words)}")


@pytest.mark.parametrize("mark", ["", "cusco"])
def test_below_the_map_stand_the_caution_and_the_way_to_the_whole(
    mark: str, dataset: Dataset, words: Language
) -> None:
    (block,) = below(dataset, mark, LINK, words)
    caution, link = block["runs"]
    assert caution["text"].strip() == words.say("legend-caveat")
    assert link["href"] == LINK
    assert ("Cusco" in link["text"]) == bool(mark)


def test_the_caution_stands_once(dataset: Dataset, words: Language) -> None:
    content = atlas_map(dataset, dataset.select(FISHING), frozenset(), words)
    assert content.words["caveat"]
    assert not without_its_caution(content).words["caveat"]
