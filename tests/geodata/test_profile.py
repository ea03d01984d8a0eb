"""What the atlas says of the 2015 profile, read against the profile itself."""

from collections import Counter
from collections.abc import Iterable

import pytest

from geodata.dataset import Dataset, load
from geodata.records import Finding, Location
from geodata.vocabulary import Basis, Direction, Exploitation, Modality, PlaceKind, Role
from tests.geodata.profile import PROFILE, profile_of
from tests.geodata.records_folder import UNQUOTED, RecordsFolder

COMPLICITY_SENTENCES = (14, 15, 16, 17, 18)
AMAZON = {"PE01", "PE16", "PE17", "PE22", "PE25"}  # article 3 of Law 27037, departments named whole


def of_profile(dataset: Dataset) -> list[Finding]:
    return list(profile_of(dataset).findings.values())


def of_sentence(dataset: Dataset, number: int) -> list[Finding]:
    return [finding for finding in of_profile(dataset) if finding.sentence == number]


def added(dataset: Dataset, number: int) -> set[str]:
    """Return the curated places of a statement, by its number."""
    known = dataset.locations[f"{PROFILE}-{number:03}"]
    return {tie.place for tie in known if tie.basis is Basis.CURATED}


def ties(dataset: Dataset, findings: Iterable[Finding]) -> list[Location]:
    return [tie for finding in findings for tie in dataset.locations[finding.finding]]


def test_all_18_sentences_have_findings(dataset: Dataset) -> None:
    assert {finding.sentence for finding in of_profile(dataset)} == set(range(1, 19))


def test_there_are_47_statements(dataset: Dataset) -> None:
    assert len(of_profile(dataset)) == 47


def test_the_profile_of_2015_was_read_whole(dataset: Dataset) -> None:
    source = dataset.sources[PROFILE]
    assert (source.year, source.country, source.language) == (2015, "PE", "en")
    assert source.profile_seen == "full"


def test_39_statements_are_asserted_6_reported_and_2_of_risk(dataset: Dataset) -> None:
    assert Counter(finding.modality for finding in of_profile(dataset)) == {
        Modality.ASSERTED: 39,
        Modality.REPORTED: 6,
        Modality.AT_RISK: 2,
    }


def test_what_the_intimidation_does_is_the_profile_s_own_assertion(dataset: Dataset) -> None:
    assert dataset.findings["tip-2015-044"].modality is Modality.ASSERTED


@pytest.mark.parametrize(("words", "place"), [("Cuzco", "cusco"), ("Lima", "lima")])
def test_a_city_of_sentence_6_is_named(dataset: Dataset, words: str, place: str) -> None:
    (finding,) = [f for f in of_sentence(dataset, 6) if words in f.quote]
    (tie,) = dataset.locations[finding.finding]
    assert (tie.place, tie.basis) == (place, Basis.NAMED)
    assert dataset.places[place].kind is PlaceKind.CITY


def test_cusco_has_its_official_spelling_and_the_quote_the_source_s(dataset: Dataset) -> None:
    (finding,) = dataset.locations.keys() & {
        tie.finding for tie in ties(dataset, of_profile(dataset)) if tie.place == "cusco"
    }
    assert "Cuzco" in dataset.findings[finding].quote
    assert dataset.places["cusco"].name_en == "Cusco"


def test_the_peruvian_amazon_is_an_area_without_bounds(dataset: Dataset) -> None:
    (finding,) = [f for f in of_sentence(dataset, 6) if "Amazon" in f.quote]
    (tie,) = [t for t in dataset.locations[finding.finding] if t.basis is not Basis.CURATED]
    place = dataset.places[tie.place]
    assert (tie.basis, place.kind, set(place.members)) == (Basis.AREA, PlaceKind.AREA, AMAZON)


def test_the_neighboring_countries_are_one_group_that_the_report_does_not_name(
    dataset: Dataset,
) -> None:
    (finding,) = [f for f in of_sentence(dataset, 5) if "neighboring" in f.quote]
    (tie,) = [tie for tie in dataset.locations[finding.finding] if tie.role is Role.ORIGIN]
    place = dataset.places[tie.place]
    assert (tie.basis, place.kind) == (Basis.UNNAMED, PlaceKind.GROUP)
    assert place.members == ("EC", "CO", "BR", "BO", "CL")


def test_the_united_states_are_a_named_destination_of_people_from_peru(dataset: Dataset) -> None:
    (finding,) = [f for f in of_sentence(dataset, 11) if "United States" in f.quote]
    known = {(tie.place, tie.role, tie.basis) for tie in dataset.locations[finding.finding]}
    assert known == {
        ("peru", Role.ORIGIN, Basis.NAMED),
        ("united-states", Role.DESTINATION, Basis.NAMED),
    }


def test_brazil_is_the_named_destination_of_migrants_through_peru(dataset: Dataset) -> None:
    (finding,) = of_sentence(dataset, 13)
    named = {
        (tie.place, tie.role)
        for tie in dataset.locations[finding.finding]
        if tie.basis is Basis.NAMED
    }
    assert named == {("peru", Role.TRANSIT), ("brazil", Role.DESTINATION)}


def test_peru_is_a_source_a_destination_and_a_transit_country(dataset: Dataset) -> None:
    roles = {(f.direction, tie.role) for f in of_sentence(dataset, 1) for tie in ties(dataset, [f])}
    assert roles == {
        (Direction.OUT_OF, Role.ORIGIN),
        (Direction.INTO, Role.DESTINATION),
        (Direction.THROUGH, Role.TRANSIT),
    }


@pytest.mark.parametrize("number", COMPLICITY_SENTENCES)
def test_sentences_14_to_18_are_complicity_with_actors(dataset: Dataset, number: int) -> None:
    for finding in of_sentence(dataset, number):
        assert finding.exploitation == (Exploitation.COMPLICITY,)
        assert {"police", "officials"} & set(finding.actors)


def test_complicity_outside_those_sentences_is_only_that_of_miners(dataset: Dataset) -> None:
    others = [
        finding.actors
        for finding in of_profile(dataset)
        if Exploitation.COMPLICITY in finding.exploitation
        and finding.sentence not in COMPLICITY_SENTENCES
    ]
    assert others == [("miners",)]


def test_a_sentence_that_lists_six_sectors_gives_six_statements(dataset: Dataset) -> None:
    sectors = [sector for finding in of_sentence(dataset, 7) for sector in finding.sectors]
    assert sectors == [
        "gold-mining",
        "logging",
        "agriculture",
        "brick-making",
        "informal-sector",
        "domestic-service",
    ]


def test_a_hedge_in_the_quote_is_never_coded_as_a_fact(dataset: Dataset) -> None:
    hedged = {
        f.finding
        for f in of_profile(dataset)
        if any(word in f.quote for word in ("reportedly", "reports", "NGOs report", "vulnerable"))
    }
    asserted = {f.finding for f in of_profile(dataset) if f.modality == "asserted"}
    assert hedged
    assert not hedged & asserted


def test_no_curated_place_stands_in_the_quote_or_its_sentence(dataset: Dataset) -> None:
    said = [
        (finding.finding, tie.place)
        for finding in of_profile(dataset)
        for tie in dataset.locations[finding.finding]
        if tie.basis is Basis.CURATED
        and dataset.places[tie.place].name_en in dataset.sentence(finding)
    ]
    assert said == []


# Added places


@pytest.mark.parametrize("number", [6, 7, 8])
def test_the_statements_on_mining_communities_carry_the_same_places(
    number: int, dataset: Dataset
) -> None:
    assert added(dataset, number) == {"la-rinconada", "la-pampa", "mazuko", "huepetuhe"}


@pytest.mark.parametrize("number", range(21, 27))
def test_the_statements_on_artisanal_mines_carry_madre_de_dios(
    number: int, dataset: Dataset
) -> None:
    assert added(dataset, number) == {"madre-de-dios"}


def test_no_statement_is_tied_to_callao(dataset: Dataset) -> None:
    assert "callao" not in {tie.place for tie in ties(dataset, of_profile(dataset))}


def test_the_fishing_industry_is_tied_to_no_port(dataset: Dataset) -> None:
    (finding,) = [f for f in of_profile(dataset) if "fishing" in f.quote]
    assert {tie.place for tie in dataset.locations[finding.finding]} == {"other-countries", "peru"}


def test_a_record_of_another_source_is_not_of_the_profile(records: RecordsFolder) -> None:
    row = records.row("findings", "tip-2015-001")
    other = {"finding": "tip-2014-901", "source": "tip-2014"} | UNQUOTED
    other |= {"summary_en": "Peru is a source.", "summary_es": "El Perú es un origen."}
    records.append("findings", **row | other)
    tie = records.row("locations", "tip-2015-001,peru")
    records.append("locations", **tie | {"finding": "tip-2014-901"})
    assert len(of_profile(load(records.path))) == 47
