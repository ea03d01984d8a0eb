"""The head says whose words these are, and of which year, before anything else."""

from dataclasses import replace

from dashboard.views.whose_words import sentence_count, speaking, whose_words
from dashboard.words.language import Language
from geodata.dataset import Dataset


def test_the_title_names_the_year(profile: Dataset, words: Language) -> None:
    assert "2015" in whose_words(profile, words).title


def test_the_line_names_report_and_publisher(profile: Dataset, words: Language) -> None:
    line = whose_words(profile, words).line
    assert "Trafficking in Persons Report 2015" in line
    assert "US Department of State" in line


def test_the_line_counts_statements_and_sentences(profile: Dataset, words: Language) -> None:
    line = whose_words(profile, words).line
    noun = {"en": ("statements", "sentences"), "es": ("afirmaciones", "oraciones")}[words.code]
    assert f"{len(profile.findings)} {noun[0]}" in line
    assert f"{sentence_count(profile, 'tip-2015')} {noun[1]}" in line


def test_lines_of_the_web_page_are_no_sentences_of_the_profile(profile: Dataset) -> None:
    lines = len(profile.texts["tip-2015"])
    assert sentence_count(profile, "tip-2015") == lines - len(profile.boilerplate["tip-2015"]) == 18


def test_statements_of_another_source_are_not_counted(profile: Dataset, english: Language) -> None:
    other = profile.findings["tip-2015-001"].model_copy(
        update={"finding": "tip-2014-999", "source": "tip-2014"}
    )
    more = replace(
        profile,
        findings={**profile.findings, other.finding: other},
        locations={**profile.locations, other.finding: profile.locations["tip-2015-001"]},
        texts={**profile.texts, "tip-2014": profile.texts["tip-2015"]},
    )
    assert whose_words(more, english) == whose_words(profile, english)


def test_a_source_that_is_corrected_is_named_as_it_is_now(
    profile: Dataset, english: Language
) -> None:
    key = speaking(profile).source
    source = profile.sources[key].model_copy(update={"publisher": "Someone else", "year": 1999})
    head = whose_words(replace(profile, sources={**profile.sources, key: source}), english)
    assert "Someone else" in head.line
    assert "1999" in head.title
