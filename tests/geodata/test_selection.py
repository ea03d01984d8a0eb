"""What a selection is, and what is shown of the statements that it leaves."""

import pytest
from hypothesis import given

from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY
from geodata.routes import Route
from geodata.selection import TERMS, Facet, Selection
from geodata.shown import Shown
from geodata.vocabulary import Basis, Direction, Exploitation, Modality
from tests.geodata.selections import any_terms, selected

ALL = Selection()
CROSSING = Route(
    ("third-countries", "peru", "brazil"), Exploitation.VULNERABILITY, Modality.AT_RISK
)


def only(facet: Facet, *terms: str) -> Selection:
    return ALL.choose(facet, terms)


def without(basis: Basis) -> Selection:
    return only(Facet.BASIS, *(set(Basis) - {basis}))


def ids(shown: Shown) -> set[str]:
    return {finding.finding for finding in shown.findings}


def stops(shown: Shown, finding: str) -> list[tuple[str, ...]]:
    return [flow.stops for flow in shown.flows if flow.finding.finding == finding]


# The selection itself


def test_the_same_terms_are_the_same_selection_in_whatever_order_they_are_chosen() -> None:
    one = only(Facet.PLACE, "lima").choose(Facet.SECTOR, ["mining", "logging"])
    other = only(Facet.SECTOR, "logging", "mining").choose(Facet.PLACE, ["lima"])
    assert one == other


def test_choosing_for_a_facet_replaces_its_terms_and_keeps_the_others() -> None:
    selection = only(Facet.PLACE, "lima").choose(Facet.SECTOR, ["mining"])
    changed = selection.choose(Facet.PLACE, ["cusco"])
    assert changed.chosen(Facet.PLACE) == {"cusco"}
    assert changed.chosen(Facet.SECTOR) == {"mining"}


def test_choosing_leaves_the_selection_that_it_starts_from() -> None:
    before = only(Facet.PLACE, "lima")
    before.choose(Facet.PLACE, ["cusco"])
    assert before == only(Facet.PLACE, "lima")


def test_choosing_nothing_for_a_facet_clears_it() -> None:
    assert only(Facet.PLACE, "lima").choose(Facet.PLACE, ()) == ALL


def test_choosing_keeps_the_text() -> None:
    assert Selection(text="gold").choose(Facet.PLACE, ["lima"]).text == "gold"


def test_a_facet_that_is_not_set_has_no_terms() -> None:
    assert ALL.chosen(Facet.PLACE) == frozenset()


@given(terms=any_terms)
def test_the_size_counts_every_term_and_the_text_once(terms: dict[Facet, set[str]]) -> None:
    count = sum(map(len, terms.values()))
    assert selected(terms).size == count
    assert selected(terms, "gold mining").size == count + 1


def test_every_facet_but_place_and_edition_has_its_terms_in_the_vocabulary() -> None:
    assert set(Facet) - set(TERMS) == {Facet.PLACE, Facet.EDITION}


# Flows


def test_a_flow_is_an_origin_with_a_destination(dataset: Dataset) -> None:
    shown = dataset.select(ALL)
    assert stops(shown, "tip-2015-035") == [("peru", "united-states")]


def test_migrants_who_pass_through_peru_are_one_route_of_three_stops(profile: Dataset) -> None:
    shown = profile.select(ALL)
    way = ("third-countries", "peru", "brazil")
    assert stops(shown, "tip-2015-039") == [way]
    routes = [route for route, said in shown.by_route.items() if said[0].finding == "tip-2015-039"]
    assert [route.stops for route in routes] == [way]


@pytest.mark.parametrize("finding", ["tip-2015-001", "tip-2015-002", "tip-2015-005"])
def test_an_origin_a_destination_or_a_site_alone_is_no_flow(finding: str, dataset: Dataset) -> None:
    assert stops(dataset.select(ALL), finding) == []


def test_the_map_s_flows_leave_enter_or_cross_peru(dataset: Dataset) -> None:
    for flow in dataset.select(ALL).flows:
        place = flow.stops.index(WHOLE_COUNTRY)
        where = {0: Direction.OUT_OF, len(flow.stops) - 1: Direction.INTO}
        assert flow.finding.direction is where.get(place, Direction.THROUGH)


@given(terms=any_terms)
def test_routes_are_the_stops_of_the_flows(dataset: Dataset, terms: dict[Facet, set[str]]) -> None:
    shown = dataset.select(selected(terms))
    flows = {(flow.finding.finding, flow.stops) for flow in shown.flows}
    assert flows == {
        (finding.finding, route.stops) for route, said in shown.by_route.items() for finding in said
    }


def test_statements_of_one_way_kind_and_modality_share_a_route(profile: Dataset) -> None:
    stops = ("other-countries", "peru")
    route = Route(stops, Exploitation.FORCED_LABOR, Modality.ASSERTED)
    found = profile.select(ALL).by_route[route]
    assert [finding.finding for finding in found] == ["tip-2015-037", "tip-2015-038"]


def test_the_id_of_a_route_joins_its_parts() -> None:
    assert CROSSING.id == "third-countries~peru~brazil~vulnerability~at-risk"


def test_a_route_also_has_the_ids_of_its_legs() -> None:
    assert CROSSING.leg_ids == (
        "third-countries~peru~vulnerability~at-risk",
        "peru~brazil~vulnerability~at-risk",
    )


# What a link names


@pytest.mark.parametrize("named", [CROSSING.id, *CROSSING.leg_ids])
def test_a_route_or_its_leg_names_the_route(named: str, dataset: Dataset) -> None:
    assert dataset.select(ALL).mark(named) == CROSSING.id


@pytest.mark.parametrize(("named", "mark"), [("cusco", "cusco"), ("atlantis", ""), ("", "")])
def test_a_place_names_itself_and_what_is_not_shown_nothing(
    named: str, mark: str, dataset: Dataset
) -> None:
    assert dataset.select(ALL).mark(named) == mark


def test_the_marks_of_a_statement_are_its_places_and_routes(dataset: Dataset) -> None:
    shown = dataset.select(without(Basis.CURATED))
    assert shown.marks("tip-2015-039") == {"third-countries", "peru", "brazil", CROSSING.id}


# The basis


@given(terms=any_terms)
def test_only_locations_of_a_chosen_basis_are_drawn(
    dataset: Dataset, terms: dict[Facet, set[str]]
) -> None:
    shown = dataset.select(selected(terms))
    admitted = terms.get(Facet.BASIS) or set(Basis)
    for finding in shown.findings:
        drawn = shown.drawn(finding)
        assert drawn
        assert set(drawn) == {
            tie for tie in dataset.locations[finding.finding] if tie.basis in admitted
        }


def test_the_curated_basis_draws_no_route_through_peru(dataset: Dataset) -> None:
    shown = dataset.select(only(Facet.BASIS, Basis.CURATED))
    assert "tip-2015-039" in ids(shown)
    assert stops(shown, "tip-2015-039") == []


def test_a_flow_keeps_its_other_end_where_the_basis_admits_one(dataset: Dataset) -> None:
    shown = dataset.select(only(Facet.BASIS, Basis.NAMED))
    assert stops(shown, "tip-2015-036") == [("peru", "other-countries")]
    assert "tip-2015-036" in {finding.finding for finding in shown.at("other-countries")}


def test_without_the_curated_basis_no_curated_place_is_shown(profile: Dataset) -> None:
    shown = profile.select(without(Basis.CURATED))
    assert len(shown.findings) == len(profile.findings)
    assert not {"la-rinconada", "madre-de-dios", "vraem", "iquitos"} & set(shown.by_place)


# Places and the whole country


@pytest.mark.parametrize("basis", Basis)
def test_a_place_has_its_findings_in_order_and_once(basis: Basis, dataset: Dataset) -> None:
    shown = dataset.select(only(Facet.BASIS, basis))
    for place in shown.by_place:
        found = [finding.finding for finding in shown.at(place)]
        assert found == [key for key in dataset.findings if key in set(found)]


def test_a_route_has_its_findings_by_its_id(profile: Dataset) -> None:
    found = profile.select(ALL).at("peru~united-states~forced-labor~asserted")
    assert [finding.finding for finding in found] == ["tip-2015-035"]


@pytest.mark.parametrize("mark", ["", "atlantis", "peru~brazil", "cusco"])
def test_what_is_not_shown_has_no_findings(mark: str, dataset: Dataset) -> None:
    assert dataset.select(only(Facet.PLACE, "lima")).at(mark) == ()


def test_a_statement_of_peru_alone_is_countrywide(dataset: Dataset) -> None:
    countrywide = {finding.finding for finding in dataset.select(ALL).countrywide}
    assert {"tip-2015-001", "tip-2015-017"} <= countrywide
    assert not {"tip-2015-006", "tip-2015-012", "tip-2015-035"} & countrywide


def test_a_statement_becomes_countrywide_where_its_curated_places_are_not_shown(
    dataset: Dataset,
) -> None:
    shown = dataset.select(only(Facet.BASIS, Basis.UNNAMED))
    assert "tip-2015-006" in {finding.finding for finding in shown.countrywide}


@given(terms=any_terms)
def test_a_statement_is_countrywide_or_at_a_finer_place_and_never_both(
    dataset: Dataset, terms: dict[Facet, set[str]]
) -> None:
    shown = dataset.select(selected(terms))
    finer = {f.finding for place in set(shown.by_place) - {WHOLE_COUNTRY} for f in shown.at(place)}
    countrywide = {finding.finding for finding in shown.countrywide}
    assert countrywide | finer == ids(shown)
    assert not countrywide & finer


def test_the_directions_share_out_the_statements(dataset: Dataset) -> None:
    shown = dataset.select(ALL)
    parts = [finding.finding for way in Direction for finding in shown.going(way)]
    assert sorted(parts) == sorted(ids(shown))
