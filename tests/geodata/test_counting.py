"""Counting over sets gives what going through the statements one by one gives."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from geodata.shown import Shown
from tests.geodata.selections import KNOWN, held
from tests.geodata.shipped import BY_FINDING, FINDINGS

Choices = dict[Facet, tuple[set[str], set[str], bool]]
"""Per facet the terms that are chosen, those that are excluded, and whether all are asked for."""


def choice(facet: Facet) -> st.SearchStrategy[tuple[set[str], set[str], bool]]:
    terms = st.sets(st.sampled_from(KNOWN[facet]), max_size=3)
    return st.tuples(terms, terms, st.booleans())


choices = st.fixed_dictionaries({}, optional={facet: choice(facet) for facet in Facet})


def selection(asked: Choices) -> Selection:
    made = Selection()
    for facet, (chosen, excluded, every) in asked.items():
        made = made.choose(facet, chosen).exclude(facet, excluded).ask_all(facet, every)
    return made


def fits(row: dict[str, str], asked: Choices) -> bool:
    return all(_fits(held(row, facet), *wanted) for facet, wanted in asked.items())


def _fits(own: set[str], chosen: set[str], excluded: set[str], every: bool) -> bool:
    wanted = chosen - excluded
    found = wanted <= own if every else bool(wanted & own) or not wanted
    return found and not excluded & own


def plainly(asked: Choices) -> list[str]:
    return [row["finding"] for row in FINDINGS if fits(row, asked)]


def ids(shown: Shown) -> list[str]:
    return [finding.finding for finding in shown.findings]


@given(asked=choices)
def test_a_selection_leaves_what_fits_it(dataset: Dataset, asked: Choices) -> None:
    assert ids(dataset.select(selection(asked))) == plainly(asked)


@given(asked=choices, facet=st.sampled_from(Facet))
def test_an_option_counts_what_the_other_filters_leave_it(
    dataset: Dataset, asked: Choices, facet: Facet
) -> None:
    chosen, excluded, every = asked.get(facet, (set(), set(), False))
    counts = dataset.counts(selection(asked))[facet]
    assert list(counts) == KNOWN[facet]
    for term, count in counts.items():
        kept = (chosen - excluded | {term}) if every else {term}
        alone = asked | {facet: (kept, excluded - {term}, True)}
        assert count == len(plainly(alone)), term


@given(asked=choices)
def test_the_places_have_the_statements_that_are_drawn_or_flow_there(
    dataset: Dataset, asked: Choices
) -> None:
    shown = dataset.select(selection(asked))
    found: dict[str, set[str]] = defaultdict(set)
    for finding in shown.findings:
        for tie in shown.drawn(finding):
            found[tie.place].add(finding.finding)
    for flow in shown.flows:
        for stop in flow.stops:
            found[stop].add(flow.finding.finding)
    assert {place: {f.finding for f in said} for place, said in shown.by_place.items()} == found


@given(asked=choices)
def test_the_routes_have_the_statements_that_flow_along_them(
    dataset: Dataset, asked: Choices
) -> None:
    shown = dataset.select(selection(asked))
    found: dict[str, set[str]] = defaultdict(set)
    for flow in shown.flows:
        found[flow.route.id].add(flow.finding.finding)
    assert {r.id: {f.finding for f in said} for r, said in shown.by_route.items()} == found


@given(asked=choices)
def test_what_is_at_no_finer_place_is_countrywide(dataset: Dataset, asked: Choices) -> None:
    shown = dataset.select(selection(asked))
    finer = {f.finding for place, said in shown.by_place.items() if place != "peru" for f in said}
    assert [f.finding for f in shown.countrywide] == [k for k in ids(shown) if k not in finer]


@given(asked=choices)
def test_the_drawn_locations_are_those_of_the_chosen_bases(
    dataset: Dataset, asked: Choices
) -> None:
    shown = dataset.select(selection(asked))
    bases = shown.selection.chosen(Facet.BASIS)
    for key in ids(shown):
        kept = [tie["place"] for tie in BY_FINDING[key] if not bases or tie["basis"] in bases]
        assert [tie.place for tie in shown.drawn(dataset.findings[key])] == kept


@given(asked=choices, facet=st.sampled_from(Facet))
def test_terms_are_counted_in_the_order_of_first_mention(
    dataset: Dataset, asked: Choices, facet: Facet
) -> None:
    shown = dataset.select(selection(asked))
    rows = [row for row in FINDINGS if row["finding"] in ids(shown)]
    counted = {term: sum(term in held(row, facet) for row in rows) for term in KNOWN[facet]}
    assert shown.named(facet) == {term: count for term, count in counted.items() if count}
    firsts = [next(n for n, row in enumerate(rows) if t in held(row, facet))
              for t in shown.named(facet)]
    assert firsts == sorted(firsts)


# The selection itself


def test_an_excluded_term_is_no_longer_chosen() -> None:
    chosen = Selection().choose(Facet.SECTOR, ["mining", "logging"])
    left = chosen.exclude(Facet.SECTOR, ["mining"])
    assert left.chosen(Facet.SECTOR) == {"logging"}
    assert left.excluded(Facet.SECTOR) == {"mining"}


def test_a_chosen_term_is_no_longer_excluded() -> None:
    left = Selection().exclude(Facet.SECTOR, ["mining", "logging"])
    chosen = left.choose(Facet.SECTOR, ["mining"])
    assert chosen.excluded(Facet.SECTOR) == {"logging"}


def test_all_of_no_terms_is_no_selection() -> None:
    assert Selection().ask_all(Facet.SECTOR) == Selection()
    both = Selection().choose(Facet.SECTOR, ["mining"]).ask_all(Facet.SECTOR)
    assert both.choose(Facet.SECTOR, ()) == Selection()


@given(asked=choices)
def test_the_size_counts_what_is_chosen_and_what_is_excluded(asked: Choices) -> None:
    count = sum(len(chosen | excluded) for chosen, excluded, _ in asked.values())
    assert selection(asked).size == count


@given(asked=choices)
def test_equal_selections_are_one_key(asked: Choices) -> None:
    backwards: Choices = dict(reversed(asked.items()))
    assert {selection(asked), selection(backwards)} == {selection(asked)}
