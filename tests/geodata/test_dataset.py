"""Selecting, counting and searching the records as a whole."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.dataset import BrokenRecords, Dataset, load
from geodata.reading import read_tables
from geodata.selection import Facet, Selection
from geodata.version import data_version
from tests.geodata.records_folder import CORRECTION, UNQUOTED, RecordsFolder
from tests.geodata.selections import KNOWN, any_terms, expected, selected
from tests.geodata.shipped import FINDINGS, PLACES

ALL = Selection()


def ids(dataset: Dataset, selection: Selection) -> list[str]:
    return [finding.finding for finding in dataset.select(selection).findings]


def found(dataset: Dataset, text: str) -> list[str]:
    return ids(dataset, Selection(text=text))


# Selecting and counting


def test_no_filter_leaves_every_statement_in_the_order_of_the_table(dataset: Dataset) -> None:
    assert ids(dataset, ALL) == [row["finding"] for row in FINDINGS]


@given(terms=any_terms)
def test_a_selection_leaves_any_term_within_a_facet_and_all_between(
    dataset: Dataset, terms: dict[Facet, set[str]]
) -> None:
    assert ids(dataset, selected(terms)) == expected(terms)


@given(terms=any_terms)
def test_a_count_is_what_its_term_alone_leaves_under_the_other_facets(
    dataset: Dataset, terms: dict[Facet, set[str]]
) -> None:
    assert dataset.counts(selected(terms)) == {
        facet: {term: len(expected(terms | {facet: {term}})) for term in KNOWN[facet]}
        for facet in Facet
    }


@given(terms=any_terms, facet=st.sampled_from(Facet))
def test_one_more_term_in_a_facet_that_is_set_never_leaves_fewer(
    dataset: Dataset, terms: dict[Facet, set[str]], facet: Facet
) -> None:
    before = terms | {facet: {KNOWN[facet][0]}}
    after = terms | {facet: set(KNOWN[facet][:2])}
    assert set(ids(dataset, selected(before))) <= set(ids(dataset, selected(after)))


def test_a_count_also_holds_under_a_text(profile: Dataset) -> None:
    counts = profile.counts(Selection(text="cuzco"))
    assert counts[Facet.DIRECTION]["within"] == 1
    assert counts[Facet.PLACE]["cusco"] == 1


def test_an_unknown_term_leaves_nothing(dataset: Dataset) -> None:
    assert ids(dataset, ALL.choose(Facet.PLACE, ["atlantis"])) == []


@pytest.mark.parametrize("facet", Facet)
def test_the_terms_of_a_facet_are_those_of_the_vocabulary_the_places_or_the_years(
    facet: Facet, dataset: Dataset
) -> None:
    assert dataset.terms(facet) == tuple(KNOWN[facet])


# Searching


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("remoteness", "tip-2015-007"),
        ("REMOTENESS of Camps", "tip-2015-007"),
        ("camps remoteness", "tip-2015-007"),
        ("mendicidad", "tip-2015-027"),
        ("Apurímac", "tip-2015-032"),
        ("apurimac", "tip-2015-032"),
        ("inapari", "tip-2015-039"),
        ("IÑAPARI", "tip-2015-039"),
        ("Cuzco", "tip-2015-012"),
        ("Cusco", "tip-2015-012"),
        ("policías", "tip-2015-040"),
        ("policias", "tip-2015-040"),
    ],
)
def test_a_text_is_found_without_regard_to_accents_case_or_order(
    text: str, finding: str, dataset: Dataset
) -> None:
    assert finding in found(dataset, text)


@pytest.mark.parametrize(("plain", "accented"), [("mineria", "minería"), ("ninos", "niños")])
def test_accents_make_no_difference(plain: str, accented: str, dataset: Dataset) -> None:
    assert found(dataset, plain) == found(dataset, accented) != []


def test_a_text_must_be_found_with_all_its_words(dataset: Dataset) -> None:
    assert found(dataset, "remoteness theft") == []


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_a_blank_text_finds_everything(text: str, dataset: Dataset) -> None:
    assert len(found(dataset, text)) == len(FINDINGS)


def test_a_text_and_a_term_must_both_hold(profile: Dataset) -> None:
    both = Selection(text="gold").choose(Facet.MEANS, ["debt-bondage"])
    assert ids(profile, both) == ["tip-2015-023"]


# The rest


def test_the_points_of_the_places_are_longitude_first(dataset: Dataset) -> None:
    points = dataset.place_points()
    assert points.crs == "EPSG:4326"
    assert {key: (point.x, point.y) for key, point in points.geometry.items()} == {
        row["place"]: (float(row["longitude"]), float(row["latitude"])) for row in PLACES
    }


def test_a_finding_has_the_sentence_that_it_quotes(dataset: Dataset) -> None:
    assert all(f.quote in dataset.sentence(f) for f in dataset.findings.values())


def test_a_finding_of_a_text_that_is_not_kept_has_no_sentence(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", source="tip-2014", **UNQUOTED)
    loaded = load(records.path)
    assert loaded.sentence(loaded.findings["tip-2015-016"]) == ""


def test_the_corrections_stand_with_the_latest_first(records: RecordsFolder) -> None:
    for day in ("2001-02-03", "2031-02-03", "2021-02-03"):
        records.append("corrections", **CORRECTION | {"date": day})
    days = [correction.date.isoformat() for correction in load(records.path).corrections]
    assert days[0] == "2031-02-03"
    assert days == sorted(days, reverse=True)


def test_the_dataset_bears_the_version_of_its_tables(dataset: Dataset) -> None:
    assert dataset.version == data_version(read_tables())


def test_broken_records_raise_with_every_problem(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", quote="timber", modality="at-risk")
    with pytest.raises(BrokenRecords) as raised:
        load(records.path)
    assert raised.value.problems == records.problems()
    assert str(raised.value).splitlines() == [str(problem) for problem in records.problems()]


def test_a_folder_that_does_not_exist_raises_broken_records(tmp_path: Path) -> None:
    with pytest.raises(BrokenRecords, match="the file is missing"):
        load(tmp_path / "nowhere")
