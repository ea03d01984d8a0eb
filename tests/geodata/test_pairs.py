"""Which statements speak of the same flow from both ends, read from the tables themselves."""

from collections import defaultdict

import pytest

from geodata.dataset import Dataset
from geodata.pairs import KINDS, Kind
from tests.geodata.records_folder import Cells
from tests.geodata.shipped import BY_FINDING, BY_SOURCE, FINDINGS, PLACES

COUNTRY = {row["place"]: row["country"] for row in PLACES if row["kind"] == "country"}
SEXUAL = {"sex-trafficking", "sexual-exploitation"}
LABOR = {"forced-labor", "forced-child-labor", "servitude", "labor-exploitation"}

Key = tuple[str, str, str, str]
"""Edition, code of the country, direction as it is seen from Peru, and kind."""
Sides = dict[Key, tuple[set[str], set[str]]]
"""Statements of either end."""


def chapter(row: Cells) -> Cells:
    return BY_SOURCE[row["source"]]


def kinds(row: Cells) -> set[str]:
    said = set(row["exploitation"].split(";"))
    return {kind for kind, terms in (("sexual", SEXUAL), ("labor", LABOR)) if said & terms}


def named_abroad(row: Cells) -> set[str]:
    """Countries that a statement of Peru's own chapter names at the far end of its flow."""
    far = {"out_of": "destination", "into": "origin"}.get(row["direction"])
    return {
        COUNTRY[tie["place"]]
        for tie in BY_FINDING[row["finding"]]
        if tie["role"] == far and tie["basis"] == "named" and tie["place"] in COUNTRY
    }


def speaks_of_peru(row: Cells) -> bool:
    """Whether a statement of another chapter names Peru at the far end of its flow."""
    far = {"out_of": "origin", "into": "destination"}.get(row["direction"])
    ties = BY_FINDING[row["finding"]]
    return any(
        tie["place"] == "peru" and tie["role"] == far and tie["basis"] == "named" for tie in ties
    )


def expected() -> Sides:
    """By edition, country, direction and kind the statements of either end."""
    own: dict[Key, set[str]] = defaultdict(set)
    theirs: dict[Key, set[str]] = defaultdict(set)
    for row in FINDINGS:
        source = chapter(row)
        if source["series"] != "tip":
            continue
        side, ends = (own, named_abroad(row)) if source["country"] == "PE" else (theirs, set())
        if source["country"] != "PE" and speaks_of_peru(row):
            ends = {source["country"]}
        for country in ends:
            for kind in kinds(row):
                side[source["year"], country, row["direction"], kind].add(row["finding"])
    return {key: (own[key], theirs[key]) for key in sorted(own.keys() & theirs.keys())}


def found(dataset: Dataset) -> Sides:
    known = dataset.index.numbered.findings
    made: Sides = {}
    for pair in dataset.index.pairs.values():
        ends = pair.ends
        direction = "out_of" if ends.origin == "peru" else "into"
        key = (str(ends.edition), COUNTRY[ends.partner], direction, str(ends.kind))
        own, theirs = ({known[n].finding for n in side} for side in (pair.own, pair.theirs))
        made[key] = (own, theirs)
    return made


def test_the_pairs_are_those_that_the_rule_of_the_codebook_finds_in_all_records(
    dataset: Dataset,
) -> None:
    pairs = found(dataset)
    assert pairs == expected()
    assert len(pairs) == len(dataset.index.pairs) > 15


def test_both_ends_of_a_pair_speak_in_one_edition_and_each_in_its_own_chapter(
    dataset: Dataset,
) -> None:
    known = dataset.index.numbered.findings
    for pair in dataset.index.pairs.values():
        own, theirs = (
            {dataset.sources[known[number].source] for number in numbers}
            for numbers in (pair.own, pair.theirs)
        )
        assert {source.edition for source in own | theirs} == {pair.ends.edition}
        assert {source.country for source in own} == {"PE"}
        assert {source.country for source in theirs} == {COUNTRY[pair.ends.partner]}


def test_an_area_or_neighboring_countries_are_no_end(dataset: Dataset) -> None:
    # The profile of 2015 speaks of South America, and Argentina's chapter of Peru.
    assert not [pair for pair in dataset.index.pairs.values() if pair.ends.edition == 2015]


def test_a_digest_is_no_end(dataset: Dataset) -> None:
    series = {
        dataset.sources[dataset.index.numbered.findings[number].source].series
        for pair in dataset.index.pairs.values()
        for number in (*pair.own, *pair.theirs)
    }
    assert series == {"tip"}


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_has_the_terms_that_the_codebook_gives_it(kind: Kind) -> None:
    terms = {str(term) for term, own in KINDS.items() if own is kind}
    assert terms == {"sexual": SEXUAL, "labor": LABOR}[kind]


def test_the_id_of_a_pair_names_its_ends_its_edition_and_its_kind(dataset: Dataset) -> None:
    assert "peru~argentina~2014~labor" in dataset.index.pairs
    for key, pair in dataset.index.pairs.items():
        ends = pair.ends
        assert key == f"{ends.origin}~{ends.destination}~{ends.edition}~{ends.kind}"


def test_a_pair_is_a_mark_where_all_of_it_is_shown(dataset: Dataset) -> None:
    own = dataset.own_chapter_of(2014)
    for key, pair in dataset.index.pairs.items():
        assert dataset.everything.mark(key) == key
        assert own.mark(key) == ""
        assert len(dataset.everything.at(key)) == len(pair.own) + len(pair.theirs)
        assert all(sign in map_ids(dataset) for sign in dataset.everything.signs(key))
        assert dataset.everything.signs(key)


def map_ids(dataset: Dataset) -> set[str]:
    return {route.id for route in dataset.everything.by_route}
