"""A place stands on its sentence, or on documents that are strong enough, and evenly."""

import pytest

from tests.geodata.profile import keep_the_profile
from tests.geodata.records_folder import RecordsFolder, cells

LA_RINCONADA = "mining-sex-trafficking,la-rinconada"
MAZUKO = "mining-sex-trafficking,mazuko"
LOGGING = "logging-forced-labor,ucayali"
CAMPS = ("tip-2015-006", "tip-2015-007", "tip-2015-008")
NO_DOCUMENT = "no document of grade A to C in evidence.csv beside its own source names "
TOO_WEAK = "; undated documents and press alone do not carry a town"


@pytest.fixture
def records(records: RecordsFolder) -> RecordsFolder:
    """A copy in which the 2015 profile alone makes use of the evidence."""
    keep_the_profile(records.path)
    return records



def ties(records: RecordsFolder, place: str, *findings: str) -> list[tuple[str, int, str]]:
    """Cells of the places of curated locations, in the order of the table."""
    return [
        ("locations", records.line("locations", f"{finding},{place}"), "place")
        for finding in findings
    ]


# The statement's own place


@pytest.mark.parametrize("finding", ["tip-2015-005", "tip-2015-015"])
def test_a_finding_needs_a_location_that_is_not_curated(
    finding: str, records: RecordsFolder
) -> None:
    records.drop("locations", f"{finding},peru")
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", finding), "finding")]
    assert problem.message == "no location that its sentence gives; tie it to 'peru' at least"


# Documents


def test_a_curated_place_without_evidence_is_refused_wherever_it_stands(
    records: RecordsFolder,
) -> None:
    records.drop("evidence", LA_RINCONADA)
    found = records.problems()
    assert cells(found) == ties(records, "la-rinconada", *CAMPS)
    words = f"{NO_DOCUMENT}'la-rinconada' for 'mining-sex-trafficking'"
    assert {problem.message for problem in found} == {words}


def test_evidence_for_another_topic_does_not_carry_a_place(records: RecordsFolder) -> None:
    records.change("evidence", f"{LOGGING},psg-2005", topic="mining-forced-labor")
    assert cells(records.problems()) == ties(records, "ucayali", "tip-2015-016")


def test_evidence_for_another_place_does_not_carry_a_place(records: RecordsFolder) -> None:
    records.change("evidence", f"{LOGGING},psg-2005", place="huepetuhe")
    assert cells(records.problems()) == ties(records, "ucayali", "tip-2015-016")


def test_the_finding_s_own_source_does_not_carry_a_place(records: RecordsFolder) -> None:
    records.change("evidence", f"{LOGGING},psg-2005", source="tip-2015")
    (problem,) = records.problems()
    assert cells([problem]) == ties(records, "ucayali", "tip-2015-016")
    assert problem.message == f"{NO_DOCUMENT}'ucayali' for 'logging-forced-labor'"


def test_the_finding_s_own_source_may_stand_beside_another(records: RecordsFolder) -> None:
    row = records.row("evidence", f"{LOGGING},psg-2005")
    records.append("evidence", **row | {"source": "tip-2015"})
    assert records.problems() == []


def test_a_document_of_grade_d_does_not_carry_a_place(records: RecordsFolder) -> None:
    records.change("sources", "psg-2005", grade="D")
    found = records.problems()
    # Madre de Dios has another document for logging.
    assert cells(found) == [
        *ties(records, "loreto", "tip-2015-016"),
        *ties(records, "ucayali", "tip-2015-016"),
    ]
    assert all(problem.message.startswith(NO_DOCUMENT) for problem in found)


def test_an_individual_case_is_refused_also_where_another_document_carries(
    records: RecordsFolder,
) -> None:
    row = records.row("evidence", f"{LOGGING},psg-2005")
    case = {"source": "fides-2012", "scope": "individual-case"}
    line = records.append("evidence", **row | case)
    (problem,) = records.problems()
    assert cells([problem]) == [("evidence", line, "scope")]


# Settlements and zones


def test_press_alone_does_not_carry_a_town(records: RecordsFolder) -> None:
    records.change("sources", "chs-2016", grade="C")
    found = records.problems()
    expected = [
        *ties(records, "mazuko", *CAMPS),
        *ties(records, "huepetuhe", *CAMPS),
    ]
    assert cells(found) == sorted(expected)
    assert found[0].message == (
        f"no dated document of grade A or B names 'mazuko' for 'mining-sex-trafficking'{TOO_WEAK}"
    )


@pytest.mark.parametrize("grade", ["A", "B"])
def test_an_undated_document_alone_does_not_carry_a_town(
    grade: str, records: RecordsFolder
) -> None:
    records.drop("evidence", f"{MAZUKO},chs-2016")
    records.change("sources", "inforegion-court", grade=grade)
    found = records.problems()
    assert cells(found) == ties(records, "mazuko", *CAMPS)
    assert all(problem.message.endswith(TOO_WEAK) for problem in found)


def test_press_and_an_undated_document_of_grade_a_do_not_carry_a_town_together(
    records: RecordsFolder,
) -> None:
    records.change("evidence", f"{MAZUKO},chs-2016", source="fides-2012")
    records.change("sources", "inforegion-court", grade="A")
    assert cells(records.problems()) == ties(records, "mazuko", *CAMPS)


def test_press_alone_does_not_carry_a_zone(records: RecordsFolder) -> None:
    for source in ("dialogo-2012", "dialogo-2015"):
        records.change("sources", source, grade="C")
    found = records.problems()
    assert cells(found) == ties(records, "vraem", "tip-2015-032", "tip-2015-033")
    assert all(problem.message.endswith("do not carry a zone") for problem in found)


def test_one_dated_document_of_grade_b_carries_a_town(records: RecordsFolder) -> None:
    records.drop("evidence", f"{MAZUKO},inforegion-court")
    assert records.problems() == []


@pytest.mark.parametrize("cell", [{"grade": "C"}, {"year": ""}])
def test_press_or_an_undated_document_alone_carries_a_department(
    cell: dict[str, str], records: RecordsFolder
) -> None:
    records.change("sources", "psg-2005", **cell)
    assert records.problems() == []


# Even carrying


@pytest.mark.parametrize(
    ("finding", "place", "other"),
    [
        ("tip-2015-008", "la-rinconada", "tip-2015-006"),
        ("tip-2015-008", "mazuko", "tip-2015-006"),
        ("tip-2015-006", "la-pampa", "tip-2015-007"),
        ("tip-2015-024", "madre-de-dios", "tip-2015-021"),
        ("tip-2015-033", "vraem", "tip-2015-032"),
    ],
)
def test_a_statement_that_lacks_a_place_of_its_passage_is_refused(
    finding: str, place: str, other: str, records: RecordsFolder
) -> None:
    records.drop("locations", f"{finding},{place}")
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", finding), "finding")]
    assert problem.message == (
        f"no curated place {place!r}, though {other} of the same sentence and topic has it; "
        "tie it too, or begin the note of its own place with 'Not carried:' and why"
    )


def test_a_place_that_one_statement_alone_has_is_refused_for_all_others(
    records: RecordsFolder,
) -> None:
    for finding in CAMPS[1:]:
        records.drop("locations", f"{finding},mazuko")
    assert cells(records.problems()) == [
        ("findings", records.line("findings", finding), "finding") for finding in CAMPS[1:]
    ]


@pytest.mark.parametrize(
    ("finding", "place"), [("tip-2015-008", "mazuko"), ("tip-2015-024", "madre-de-dios")]
)
def test_a_note_that_says_why_a_place_is_not_carried_lets_it_pass(
    finding: str, place: str, records: RecordsFolder
) -> None:
    records.drop("locations", f"{finding},{place}")
    why = {"note_en": "Not carried: it is unclear.", "note_es": "No se añade: no es claro."}
    records.change("locations", f"{finding},peru", **why)
    assert records.problems() == []


def test_a_note_that_says_so_further_on_does_not_let_it_pass(records: RecordsFolder) -> None:
    records.drop("locations", "tip-2015-008,mazuko")
    records.change("locations", "tip-2015-008,peru", note_en="A note. Not carried: unclear.")
    assert cells(records.problems()) == [
        ("findings", records.line("findings", "tip-2015-008"), "finding")
    ]


def test_the_note_of_a_curated_place_does_not_say_why_another_is_not_carried(
    records: RecordsFolder,
) -> None:
    records.drop("locations", "tip-2015-008,mazuko")
    records.change("locations", "tip-2015-008,la-pampa", note_en="Not carried: it is unclear.")
    assert cells(records.problems()) == [
        ("findings", records.line("findings", "tip-2015-008"), "finding")
    ]


def test_a_statement_whose_words_name_a_place_inside_the_country_is_settled(
    records: RecordsFolder,
) -> None:
    records.change("locations", "tip-2015-012,cusco", place="peru")
    records.change("locations", "tip-2015-013,lima", place="peru")
    row = records.row("locations", "tip-2015-014,iquitos")
    records.append("locations", **row | {"finding": "tip-2015-012"})
    # Lima's statement now lacks Iquitos; the Amazon's own words still settle the third.
    assert cells(records.problems()) == [
        ("findings", records.line("findings", "tip-2015-013"), "finding")
    ]


def test_statements_of_another_topic_or_sentence_carry_their_own_places(
    records: RecordsFolder,
) -> None:
    for finding in CAMPS:
        records.drop("locations", f"{finding},mazuko")
    records.drop("evidence", MAZUKO)
    records.drop("locations", "tip-2015-015,madre-de-dios")
    assert records.problems() == []
