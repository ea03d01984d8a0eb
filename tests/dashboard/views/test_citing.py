"""The citation of the data set and of a view, in every style."""

import json

import pytest

from dashboard.views.citing import FILES, Citation, citations
from dashboard.views.taken import taken
from dashboard.words.language import Language
from geodata.export.styles import Style
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records

ROOT = "https://atlas.example/"
LINK = f"{ROOT}?lang=en&sector=fishing"
FISHING = Selection().choose(Facet.SECTOR, ["fishing"])
KEYS = [*Style, *FILES]


def cited(key: str, words: Language, is_view: bool = True) -> Citation:
    going = taken(records(), records().select(FISHING), LINK, words)
    given = citations(going, is_view, words)["citations"]
    (found,) = [each for each in given if each["key"] == key]
    return found


@pytest.mark.parametrize("key", KEYS)
def test_a_view_is_cited_with_its_link_and_the_data_version(key: str, words: Language) -> None:
    text = cited(key, words)["text"]
    assert LINK in text
    assert str(records().version) in text


@pytest.mark.parametrize("key", KEYS)
def test_the_data_set_is_cited_without_a_filter(key: str, words: Language) -> None:
    text = cited(key, words, is_view=False)["text"]
    assert ROOT in text
    assert "sector=fishing" not in text
    assert str(records().version) in text


@pytest.mark.parametrize("key", KEYS)
def test_the_two_have_files_of_different_names(key: str, words: Language) -> None:
    assert cited(key, words)["file"] != cited(key, words, is_view=False)["file"]


def test_every_style_has_a_label_and_a_text_of_its_own(words: Language) -> None:
    given = [cited(key, words) for key in KEYS]
    assert len({each["label"] for each in given}) == len({each["text"] for each in given}) == 6


def test_what_a_program_reads_is_one_entry_it_can_read(words: Language) -> None:
    assert len(json.loads(cited("csl-json", words)["text"])) == 1
    assert cited("bibtex", words)["text"].count("@misc{") == 1
    assert cited("ris", words)["text"].count("TY  - DATA") == 1


@pytest.mark.parametrize("key", KEYS)
def test_a_line_is_for_people_and_an_entry_for_programs(key: str, words: Language) -> None:
    assert cited(key, words)["is_for_programs"] == (key in FILES)
