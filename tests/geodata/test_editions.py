"""Whose words a statement is and of which year, which follow from its source."""

import re
from collections import Counter

import pytest

from geodata.dataset import Dataset
from geodata.records import Source
from geodata.selection import Facet, Selection, own_chapter
from geodata.vocabulary import Voice
from tests.geodata.records_folder import Cells
from tests.geodata.selections import voice
from tests.geodata.shipped import BY_SOURCE, FINDINGS, SOURCES, each

CHAPTERS = [row for row in SOURCES if row["series"] in ("tip", "tip-digest")]
OTHERS = [row for row in SOURCES if row not in CHAPTERS]


@each(CHAPTERS, "source")
def test_the_edition_of_a_chapter_or_its_digest_is_its_year(row: Cells) -> None:
    assert Source.model_validate(row).edition == int(row["year"])


@each(OTHERS, "source")
def test_what_is_no_chapter_has_no_edition_and_is_another_publisher_s(row: Cells) -> None:
    source = Source.model_validate(row)
    assert source.edition is None
    assert source.voice is Voice.OTHER_PUBLISHER


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("tip-2015", Voice.OWN_CHAPTER),
        ("tip-2015-ar", Voice.OTHER_CHAPTER),
        ("factbook-2023-bo", Voice.OTHER_PUBLISHER),
    ],
)
def test_the_voice_follows_from_the_series_and_the_country(
    source: str, expected: Voice, dataset: Dataset
) -> None:
    assert dataset.sources[source].voice is expected


def test_the_own_chapter_of_2015_is_the_profile_in_seeds(dataset: Dataset) -> None:
    assert {f.source for f in dataset.own_chapter_of(2015).findings} == {"tip-2015"}
    assert len(dataset.own_chapter_of(2015).findings) == 47


def test_a_year_without_a_chapter_has_no_statement(dataset: Dataset) -> None:
    assert list(dataset.own_chapter_of(2010).findings) == []


def test_every_statement_has_one_edition_and_one_voice(dataset: Dataset) -> None:
    for facet in (Facet.EDITION, Facet.VOICE):
        held = dataset.index.terms[facet].values()
        assert sum(each.bit_count() for each in held) == len(FINDINGS)


def test_editions_are_counted_as_the_sources_have_them(dataset: Dataset) -> None:
    years = Counter(BY_SOURCE[row["source"]]["year"] for row in FINDINGS)
    counts = dataset.counts(Selection())[Facet.EDITION]
    assert {year: count for year, count in counts.items() if count} == dict(years)


def test_the_voices_of_one_edition_are_counted_apart(dataset: Dataset) -> None:
    asked = Selection().choose(Facet.EDITION, ["2015"])
    own = [row for row in FINDINGS if BY_SOURCE[row["source"]]["year"] == "2015"]
    voices = Counter(voice(BY_SOURCE[row["source"]]) for row in own)
    counts = dataset.counts(asked)[Facet.VOICE]
    assert {term: count for term, count in counts.items() if count} == dict(voices)


def test_editions_stand_in_the_order_of_the_years(dataset: Dataset) -> None:
    terms = dataset.terms(Facet.EDITION)
    assert list(terms) == sorted(terms)


def test_an_edition_and_a_voice_can_be_left_out(dataset: Dataset) -> None:
    chosen = own_chapter(2015)
    left = chosen.exclude(Facet.VOICE, [Voice.OWN_CHAPTER])
    assert left.chosen(Facet.EDITION) == {"2015"}
    assert all(
        dataset.sources[finding.source].voice is not Voice.OWN_CHAPTER
        for finding in dataset.select(left).findings
    )


# The shipped statements of other editions and chapters

UNQUOTED = [row for row in FINDINGS if not BY_SOURCE[row["source"]]["file"]]


def test_at_least_250_statements_of_at_least_three_voices_are_told() -> None:
    assert len(FINDINGS) >= 250
    assert {voice(BY_SOURCE[row["source"]]) for row in FINDINGS} == set(Voice)


@each(UNQUOTED, "finding")
def test_a_statement_without_a_text_has_no_quote_and_no_sentence(row: Cells) -> None:
    assert (row["sentence"], row["quote"], row["quote_es"]) == ("", "", "")


@each(UNQUOTED, "finding")
def test_the_id_of_a_statement_begins_with_its_source(row: Cells) -> None:
    key, _, number = row["finding"].rpartition("-")
    assert key == row["source"]
    assert number.isdecimal() and len(number) == 3


@each(UNQUOTED, "finding")
def test_a_summary_holds_no_number_of_people(row: Cells) -> None:
    assert not any(map(str.isdigit, row["summary_en"] + row["summary_es"]))


AVOIDED = ("trata sexual", "menores de edad", "reclutamiento", "prostitutas", "robo")
"""Words for which the codebook has others."""


@each(UNQUOTED, "finding")
def test_the_spanish_words_are_those_that_the_codebook_settles(row: Cells) -> None:
    words = row["summary_es"].lower()
    assert not any(avoided in words for avoided in AVOIDED)
    if "children" in row["victim_groups"].split(";"):
        assert "niñ" in words or "adolescentes" in words or "hijas e hijos" in words


WHOLE = [row for row in SOURCES if row["profile_seen"] == "full"]
GAP = re.compile(r"\b(cut|missing|leaves .* out|not (seen|visible))\b")


@each(WHOLE, "source")
def test_a_profile_with_a_gap_is_not_called_whole(row: Cells) -> None:
    assert not GAP.search(row["note_en"])


@each(FINDINGS, "finding")
def test_a_lesser_extent_is_one_in_both_languages(row: Cells) -> None:
    assert ("lesser extent" in row["summary_en"]) == ("menor medida" in row["summary_es"])


NUMBERED = [
    row
    for row in UNQUOTED
    if "number of" in row["summary_en"] and row["exploitation"] == "forced-labor"
]


@each(NUMBERED, "finding")
def test_a_number_of_several_sectors_is_given_to_none_alone(row: Cells) -> None:
    assert "in sectors such as" in row["summary_en"]
    assert "en sectores como" in row["summary_es"]
