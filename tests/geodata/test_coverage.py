"""Which words of the source the quotes cover, and which they leave."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.coverage import SentenceCoverage, coverage, span
from geodata.dataset import Dataset
from geodata.reading import read_tables
from geodata.seeds import Sentence

CONNECTIVES = {"and", "including", "through"}
SOURCE = "tip-2015"
FINDING = read_tables().findings.rows[0].record


def with_quotes(text: str, *quotes: str) -> SentenceCoverage:
    """Cover a sentence by copies of a shipped finding that quote other words."""
    findings = [FINDING.model_copy(update={"sentence": 1, "quote": quote}) for quote in quotes]
    (covered,) = coverage([Sentence(1, text)], findings, ())
    return covered


# The profile


def test_every_sentence_of_the_profile_is_covered(dataset: Dataset) -> None:
    assert [c.sentence.number for c in dataset.coverage(SOURCE) if c.is_covered] == [*range(1, 21)]


def test_only_the_last_two_lines_are_boilerplate(dataset: Dataset) -> None:
    assert [c.sentence.number for c in dataset.coverage(SOURCE) if c.boilerplate] == [19, 20]


@pytest.mark.parametrize("number", range(1, 19))
def test_what_no_quote_covers_of_a_sentence_only_joins_its_parts(
    number: int, dataset: Dataset
) -> None:
    covered = dataset.coverage(SOURCE)[number - 1]
    words = re.findall(r"\w+", " ".join(covered.uncovered))
    assert set(words) <= CONNECTIVES


@pytest.mark.parametrize("number", range(1, 19))
def test_a_sentence_has_the_findings_that_bear_its_number(number: int, dataset: Dataset) -> None:
    covered = dataset.coverage(SOURCE)[number - 1]
    own = [f for f in dataset.findings.values() if f.source == SOURCE]
    expected = [f for f in own if f.sentence == number]
    assert list(covered.findings) == expected


def test_no_two_quotes_of_a_sentence_overlap(dataset: Dataset) -> None:
    for covered in dataset.coverage(SOURCE):
        spans = [span(covered.sentence.text, finding.quote) for finding in covered.findings]
        assert len(set().union(*spans)) == sum(map(len, spans)), covered.sentence.text


# Any sentence


@pytest.mark.parametrize(
    ("quotes", "left"),
    [
        ([], ("women, men and children.",)),
        (["women"], (", men and children.",)),
        (["women", "children"], (", men and ", ".")),
        (["women, men", "men and children"], (".",)),
        (["women, men and children."], ()),
        (["women,", "men and children."], ()),
        (["girls"], ("women, men and children.",)),
        ([""], ("women, men and children.",)),
    ],
)
def test_what_no_quote_covers_is_left_in_order(quotes: list[str], left: tuple[str, ...]) -> None:
    assert with_quotes("women, men and children.", *quotes).uncovered == left


def test_a_sentence_without_findings_is_not_covered() -> None:
    assert not with_quotes("Words.").is_covered


def test_boilerplate_is_covered_and_leaves_nothing() -> None:
    (covered,) = coverage([Sentence(1, "Comments")], (), ["Comments"])
    assert (covered.is_covered, covered.uncovered) == (True, ())


def test_findings_of_another_sentence_do_not_cover(dataset: Dataset) -> None:
    (covered,) = coverage([Sentence(99, "Words.")], dataset.findings.values(), ())
    assert covered.findings == ()


def test_the_span_of_a_quote_is_where_it_stands() -> None:
    assert span("men and women", "and") == range(4, 7)


def test_a_quote_that_does_not_stand_there_has_no_span() -> None:
    assert list(span("men and women", "girls")) == []


@given(text=st.text("ab ", min_size=1), data=st.data())
def test_quoted_and_uncovered_characters_are_the_whole_sentence(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    quote = text[start : data.draw(st.integers(start + 1, len(text)))]
    left = "".join(with_quotes(text, quote).uncovered)
    whole = text.replace(" ", "")
    assert sorted(left.replace(" ", "") + quote.replace(" ", "")) == sorted(whole)
