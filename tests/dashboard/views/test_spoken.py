"""What a screen reader says of a choice: the sentence of the view, and what is chosen."""

from dashboard.views.sentence import shown_sentence
from dashboard.views.spoken import spoken
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection

GOLD = Selection().choose(Facet.SECTOR, ["gold-mining"])


def test_a_filter_is_said_as_the_sentence_of_what_is_shown(
    dataset: Dataset, words: Language
) -> None:
    shown = dataset.select(GOLD)
    assert spoken(dataset, shown, "", "", words) == f"{shown_sentence(dataset, shown, words)}."


def test_a_mark_is_said_with_its_statements_under_the_filters(
    dataset: Dataset, words: Language
) -> None:
    shown = dataset.select(GOLD)
    count = words.say("statement-count", count=len(shown.at("madre-de-dios")))
    said = spoken(dataset, shown, "madre-de-dios", "", words)
    assert said.startswith(f"{words.place(dataset.places['madre-de-dios'])}: {count}. ")


def test_a_statement_is_said_in_our_words(dataset: Dataset, words: Language) -> None:
    said = spoken(dataset, dataset.everything, "", "tip-2015-015", words)
    assert said.startswith(words.summary(dataset.findings["tip-2015-015"]))
