"""What the menu offers, and what it says of a file before it is made."""

import pytest

from dashboard.views.pictures import PICTURES, Shape
from dashboard.views.taken import taken
from dashboard.views.taking import (
    GROUPS,
    OFFERED,
    SAID,
    Asked,
    Extent,
    asked,
    beside,
    ending,
    offer,
    on_the_atlas,
    what_it_is,
)
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.formats import file_name, named
from geodata.export.taken import Taken
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records

LINK = "https://atlas.example/?lang=en"
FISHING = Selection().choose(Facet.SECTOR, ["fishing"])


def takings(words: Language) -> dict[Extent, Taken]:
    dataset = records()
    return {
        Extent.VIEW: taken(dataset, dataset.select(FISHING), LINK, words),
        Extent.EVERYTHING: taken(dataset, dataset.everything, LINK, words),
    }


def test_every_format_is_offered_once_under_one_heading() -> None:
    assert sorted(key for keys in GROUPS.values() for key in keys) == sorted(OFFERED)


def test_who_chose_nothing_yet_takes_the_view_as_a_table() -> None:
    assert asked({}) == Asked(Extent.VIEW, "csv")


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("key", OFFERED)
def test_a_choice_is_what_is_asked_for(extent: Extent, key: str) -> None:
    assert asked({"extent": extent.value, "format": key}) == Asked(extent, key)


@pytest.mark.parametrize(
    "choice", [{"extent": "half", "format": "csv"}, {"extent": "view", "format": "exe"}], ids=str
)
def test_what_the_menu_does_not_offer_is_refused(choice: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"half|exe"):
        asked(choice)


def test_each_extent_says_what_it_holds(words: Language) -> None:
    extents = takings(words)
    labels = [each["label"] for each in offer(extents, Asked(), words)["extents"]]
    assert all(
        taking.view.title in label for taking, label in zip(extents.values(), labels, strict=True)
    )
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("key", OFFERED)
def test_only_a_text_with_separators_needs_a_word_on_spreadsheets(
    key: str, words: Language
) -> None:
    note = offer(takings(words), Asked(format=key), words)["note"]
    assert ("Excel" in note) == (OFFERED[key].ending == "csv")


@pytest.mark.parametrize("extent", Extent)
def test_the_quiet_line_says_what_the_file_says(extent: Extent, words: Language) -> None:
    going = takings(words)[extent]
    (block,) = what_it_is(going, words)
    said = "".join(run["text"] for run in block["runs"])
    assert [key for key in SAID if about(going)[key] not in said] == []
    assert block["tone"] == "note"


@pytest.mark.parametrize("page", ["", "read", "guide"])
@pytest.mark.parametrize("root", ["https://atlas.example/", "http://host:8501/peru/atlas/"])
def test_a_view_has_its_address_on_the_atlas_from_every_page(root: str, page: str) -> None:
    assert on_the_atlas(f"{root}{page}?lang=es&q=a/b%3Fc") == f"{root}?lang=es&q=a/b%3Fc"
    assert beside(f"{root}{page}?lang=es", "?lang=en") == f"{root}?lang=en"


def test_the_file_is_of_the_records_of_its_view(dataset: Dataset, english: Language) -> None:
    shown = takings(english)[Extent.VIEW].findings
    assert 0 < len(shown) < len(dataset.findings)


@pytest.mark.parametrize("key", PICTURES)
def test_a_picture_is_offered_with_what_it_holds_and_named_as_every_file(
    key: str, words: Language
) -> None:
    going = takings(words)[Extent.VIEW]
    assert offer(takings(words), Asked(format=key), words)["note"] == words.say("take-note-picture")
    data, picture = file_name("csv", going), named(going, PICTURES[key].ending)
    assert picture == f"{data.removesuffix('.csv')}.{PICTURES[key].shape}.{PICTURES[key].kind}"


@pytest.mark.parametrize("key", OFFERED)
def test_the_button_names_the_ending_that_a_file_is_opened_by(key: str) -> None:
    assert OFFERED[key].ending.endswith(ending(key))
    assert not ending(key).startswith(tuple(Shape))
