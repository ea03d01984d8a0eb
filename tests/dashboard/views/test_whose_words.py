"""The head says whose words these are, and of which year, before anything else."""

from dataclasses import replace

from dashboard.views.whose_words import sentence_count, speaking, whose_words
from dashboard.words.language import Language
from geodata.dataset import Dataset


def test_the_title_names_the_year(dataset: Dataset, words: Language) -> None:
    assert "2015" in whose_words(dataset, words).title


def test_the_line_names_report_and_publisher(dataset: Dataset, words: Language) -> None:
    line = whose_words(dataset, words).line
    assert "Trafficking in Persons Report 2015" in line
    assert "US Department of State" in line


def test_the_line_counts_statements_and_sentences(dataset: Dataset, words: Language) -> None:
    line = whose_words(dataset, words).line
    noun = {"en": ("statements", "sentences"), "es": ("afirmaciones", "oraciones")}[words.code]
    assert f"{len(dataset.findings)} {noun[0]}" in line
    assert f"{sentence_count(dataset, 'tip-2015')} {noun[1]}" in line


def test_lines_of_the_web_page_are_no_sentences_of_the_profile(dataset: Dataset) -> None:
    lines = len(dataset.texts["tip-2015"])
    assert sentence_count(dataset, "tip-2015") == lines - len(dataset.boilerplate["tip-2015"]) == 18


def test_statements_of_another_source_are_not_counted(dataset: Dataset, english: Language) -> None:
    other = dataset.findings["tip-2015-001"].model_copy(
        update={"finding": "tip-2014-001", "source": "tip-2014"}
    )
    more = replace(
        dataset,
        findings={**dataset.findings, other.finding: other},
        locations={**dataset.locations, other.finding: dataset.locations["tip-2015-001"]},
        texts={**dataset.texts, "tip-2014": dataset.texts["tip-2015"]},
    )
    assert whose_words(more, english) == whose_words(dataset, english)


def test_a_source_that_is_corrected_is_named_as_it_is_now(
    dataset: Dataset, english: Language
) -> None:
    key = speaking(dataset).source
    source = dataset.sources[key].model_copy(update={"publisher": "Someone else", "year": 1999})
    head = whose_words(replace(dataset, sources={**dataset.sources, key: source}), english)
    assert "Someone else" in head.line
    assert "1999" in head.title
