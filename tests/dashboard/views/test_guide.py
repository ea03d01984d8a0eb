"""What the guide page says beyond its own words."""

import pytest

from dashboard.views.guide import DENVER, GOIST, misreadings, quoted_sentences, source_table
from dashboard.words.language import Language
from geodata.dataset import Dataset


def test_every_misreading_has_a_reason(words: Language) -> None:
    for wrong, why in misreadings(words):
        assert len(why) > len(wrong) > 0


@pytest.mark.parametrize("numbers", [DENVER, GOIST])
def test_a_quoted_sentence_is_the_report_s_and_has_its_number(
    numbers: tuple[int, ...], dataset: Dataset
) -> None:
    texts = {sentence.number: sentence.text for sentence in dataset.texts["tip-2015"]}
    assert quoted_sentences(dataset, numbers) == [f"{n}. {texts[n]}" for n in numbers]


def test_the_sentence_that_was_misread_is_about_people_who_cross_peru(dataset: Dataset) -> None:
    (sentence,) = quoted_sentences(dataset, GOIST)
    assert "transiting through Peru to Brazil" in sentence


def test_every_source_has_a_row_with_its_address(dataset: Dataset, words: Language) -> None:
    table = source_table(dataset, words)
    links = table[words.say("column-link")]
    assert list(links) == [source.url for source in dataset.sources.values()]


def test_a_source_without_a_year_says_so(dataset: Dataset, english: Language) -> None:
    years = source_table(dataset, english).set_index("Source").Year
    assert years["Pescadores de Tanzania fueron abandonados en puerto del Callao"] == "no date"
