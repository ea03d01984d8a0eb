"""What is excluded or asked for together, in the sentence and in the drawer."""

from dataclasses import replace

import pytest

from dashboard.views.facet_list import facet_list
from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.views.statements import Cards, statement_cards
from dashboard.views.table import statement_table
from dashboard.views.tray import tray
from dashboard.words.language import Code, Language, language
from dashboard.words.shortening import LONGEST, TYPED, shortened
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection

BOTH = OPENING.choose(Facet.VICTIM_GROUP, ["women", "girls"]).ask_all(Facet.VICTIM_GROUP)
THREE = BOTH.choose(Facet.VICTIM_GROUP, ["women", "girls", "boys"])
NO_TOURISM = OPENING.exclude(Facet.SECTOR, ["tourism"])


def sentence(dataset: Dataset, selection: Selection, code: Code) -> str:
    return shown_sentence(dataset, dataset.select(selection), language(code))


@pytest.mark.parametrize(
    ("code", "selection", "expected"),
    [
        ("en", BOTH, ": women and girls"),
        ("en", THREE, ": women, girls and boys"),
        ("en", NO_TOURISM, ": not: tourism"),
        ("es", NO_TOURISM, ": sin: turismo"),
        ("en", BOTH.exclude(Facet.VICTIM_GROUP, ["boys"]), ": women and girls; not: boys"),
        ("en", BOTH.exclude(Facet.SECTOR, ["tourism"]), ": not: tourism; women and girls"),
    ],
)
def test_the_sentence_says_what_is_asked_for_and_what_is_excluded(
    code: Code, selection: Selection, expected: str, dataset: Dataset
) -> None:
    assert sentence(dataset, selection, code).endswith(expected)


def test_spanish_joins_with_y(dataset: Dataset, spanish: Language) -> None:
    women, girls = spanish.terms("group", ["women"]), spanish.terms("group", ["girls"])
    assert sentence(dataset, BOTH, "es").endswith(f": {women} y {girls}")


def test_spanish_joins_with_e_before_the_sound_of_i(dataset: Dataset) -> None:
    both = OPENING.choose(Facet.PLACE, ["iquitos", "lima"]).ask_all(Facet.PLACE)
    named = dataset.terms(Facet.PLACE)
    assert named.index("lima") < named.index("iquitos")
    assert sentence(dataset, both, "es").endswith(": Lima e Iquitos")
    assert sentence(dataset, both, "en").endswith(": Lima and Iquitos")


def test_the_drawer_shows_what_is_excluded_and_where_all_are_asked_for(
    dataset: Dataset, words: Language
) -> None:
    found = facet_list(dataset, BOTH.exclude(Facet.SECTOR, ["tourism"]), {}, words)
    groups = {group["id"]: group for group in found["facets"]}
    excluded = [option["id"] for option in groups["sector"]["options"] if option["excluded"]]
    assert excluded == ["tourism"]
    assert [key for key, group in groups.items() if group["all"]] == ["group"]
    assert set(found["words"]) == {"any", "all", "leave-out"}


# Pages of what is long


def test_pages_of_the_table_are_the_table(dataset: Dataset, words: Language) -> None:
    shown = dataset.everything
    whole = statement_table(dataset, shown, words).values.tolist()
    pages = [
        statement_table(dataset, shown, words, start, 10).values.tolist()
        for start in range(0, len(whole), 10)
    ]
    assert [row for page in pages for row in page] == whole


def test_pages_of_the_tray_are_the_tray(dataset: Dataset, words: Language) -> None:
    note, whole = tray(dataset.everything, words)
    found = []
    for start in range(0, len(whole["items"]), 7):
        again, page = tray(dataset.everything, words, start, 7)
        assert again == note
        found += page["items"]
    assert found == whole["items"] != []


# Texts of any length


@pytest.mark.parametrize("code", ["en", "es"])
def test_a_text_of_any_length_can_be_said(code: Code, dataset: Dataset) -> None:
    said = sentence(dataset, Selection(text="palabra " * 12_500), code)
    assert "…" in said
    assert len(said) < 200


def test_a_record_of_any_length_can_be_said(dataset: Dataset, words: Language) -> None:
    source = dataset.sources["tip-2015"].model_copy(update={"title": "T" * 3_000})
    finding = dataset.findings["tip-2015-012"].model_copy(update={"quote": "Q" * 3_000})
    cards = Cards(title="", findings=(finding,), limit=1)
    changed = replace(dataset, sources=dict(dataset.sources) | {"tip-2015": source})
    (card,) = statement_cards(changed, cards, words)["cards"]
    assert "…" in card["source"]


@pytest.mark.parametrize("most", [TYPED, LONGEST])
def test_a_text_is_cut_only_where_it_is_too_long(most: int) -> None:
    assert shortened("x" * most, most) == "x" * most
    cut = shortened("x" * (most + 1), most)
    assert cut == "x" * most + "…"
