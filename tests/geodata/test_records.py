"""What the codebook promises of every shipped finding and location, one test per record."""

from collections import Counter

import pytest

from geodata.dataset import Dataset
from tests.geodata.records_folder import Cells
from tests.geodata.shipped import (
    BY_FINDING,
    BY_ID,
    BY_PLACE,
    BY_SOURCE,
    EVIDENCE,
    FINDINGS,
    LOCATIONS,
    PLACES,
    ROOT,
    SOURCES,
    each,
)

LISTS = ("exploitation", "sectors", "victim_groups", "means", "actors")

QUOTED = [row for row in FINDINGS if row["quote"]]

each_finding = each(FINDINGS, "finding")
each_quoted = each(QUOTED, "finding")
each_location = each(LOCATIONS, "finding", "place", "role")
each_location_of_a_text = each(
    [row for row in LOCATIONS if BY_SOURCE[BY_ID[row["finding"]]["source"]]["file"]],
    *("finding", "place", "role"),
)
each_curated = each([r for r in LOCATIONS if r["basis"] == "curated"], "finding", "place", "role")


@pytest.mark.parametrize(
    ("rows", "key"), [(FINDINGS, "finding"), (PLACES, "place"), (SOURCES, "source")]
)
def test_no_key_stands_twice(rows: list[Cells], key: str) -> None:
    assert Counter(row[key] for row in rows).most_common(1)[0][1] == 1


# Findings


@each_quoted
def test_the_quote_stands_exactly_once_in_its_sentence(row: Cells, dataset: Dataset) -> None:
    sentence = dataset.texts[row["source"]][int(row["sentence"]) - 1]
    assert sentence.text.count(row["quote"]) == 1


@each_quoted
def test_the_quote_is_in_the_file_of_its_source_byte_for_byte(row: Cells) -> None:
    seed = ROOT / BY_SOURCE[row["source"]]["file"]
    assert row["quote"].encode() in seed.read_bytes()


@each_quoted
def test_the_quote_begins_and_ends_with_a_word(row: Cells) -> None:
    assert row["quote"][0].isalnum()
    assert row["quote"][-1].isalnum()


@each_quoted
def test_the_quote_has_a_translation_that_is_no_copy(row: Cells) -> None:
    # A proper name is the same in both languages.
    assert row["quote_es"]
    assert row["quote_es"] != row["quote"] or row["quote"] in {"Lima"}


@each_finding
def test_a_translation_is_that_of_a_quote(row: Cells) -> None:
    assert bool(row["quote"]) == bool(row["quote_es"])


@each_finding
def test_the_id_is_that_of_its_source_with_three_digits(row: Cells) -> None:
    source, _, number = row["finding"].rpartition("-")
    assert source == row["source"]
    assert len(number) == 3
    assert number.isdecimal()


@each_finding
@pytest.mark.parametrize("column", ["summary_en", "summary_es"])
def test_a_summary_has_at_most_30_words(row: Cells, column: str) -> None:
    assert 3 <= len(row[column].split()) <= 30


@each_finding
def test_the_summaries_differ(row: Cells) -> None:
    assert row["summary_en"] != row["summary_es"]


@each_finding
@pytest.mark.parametrize("column", ["summary_en", "summary_es"])
def test_a_summary_is_one_sentence(row: Cells, column: str) -> None:
    assert row[column][0].isupper()
    assert row[column].endswith(".")
    assert row[column].count(". ") == 0


@each_finding
@pytest.mark.parametrize("column", LISTS)
def test_a_list_names_each_term_once_and_not_stated_alone(row: Cells, column: str) -> None:
    terms = Counter(row[column].split(";"))
    assert set(terms.values()) == {1}
    assert "not-stated" not in terms or len(terms) == 1


@each_finding
def test_complicity_and_armed_recruitment_stand_alone(row: Cells) -> None:
    terms = set(row["exploitation"].split(";"))
    assert len(terms) == 1 or not terms & {"complicity", "armed-recruitment"}


@each_finding
def test_no_direction_means_a_risk_complicity_impunity_or_a_border(row: Cells) -> None:
    enables = row["exploitation"] in {"complicity", "impunity"}
    near = any("border" in tie["note_en"] for tie in BY_FINDING[row["finding"]])
    assert row["direction"] != "none" or row["modality"] == "at-risk" or enables or near


@each_finding
def test_child_sex_tourism_and_forced_child_labor_name_children(row: Cells) -> None:
    terms = set(row["exploitation"].split(";"))
    names_children = "children" in row["victim_groups"].split(";")
    assert names_children or not terms & {"child-sex-tourism", "forced-child-labor"}


@each_finding
def test_a_finding_has_a_location_with_coordinates(row: Cells) -> None:
    places = [BY_PLACE[tie["place"]] for tie in BY_FINDING[row["finding"]]]
    assert places
    assert all(abs(float(place["latitude"])) <= 90 for place in places)
    assert all(abs(float(place["longitude"])) <= 180 for place in places)


@each_finding
def test_a_finding_has_a_location_that_its_own_sentence_gives(row: Cells) -> None:
    assert any(tie["basis"] != "curated" for tie in BY_FINDING[row["finding"]])


@each_finding
def test_the_roles_fit_the_direction(row: Cells) -> None:
    own = {tie["role"] for tie in BY_FINDING[row["finding"]] if tie["basis"] != "curated"}
    expected = {"out_of": "origin", "into": "destination", "through": "transit"}
    assert expected.get(row["direction"], "site") in own


# Locations


@each_location
def test_a_location_ties_a_finding_to_a_place(row: Cells) -> None:
    assert row["finding"] in BY_FINDING
    assert row["place"] in BY_PLACE


@each_location_of_a_text
@pytest.mark.parametrize(("column", "opening", "closing"), [("note_en", *"“”"), ("note_es", *"«»")])
def test_words_in_the_note_of_a_location_stand_in_the_sentence(
    column: str, opening: str, closing: str, row: Cells, dataset: Dataset
) -> None:
    sentence = dataset.sentence(dataset.findings[row["finding"]])
    quoted = [part.partition(closing)[0] for part in row[column].split(opening)[1:]]
    assert [words for words in quoted if words not in sentence] == []


@each_location
def test_the_note_of_a_location_stands_in_both_languages(row: Cells) -> None:
    assert row["note_en"]
    assert row["note_es"]
    assert row["note_en"] != row["note_es"]


@each_curated
def test_an_added_place_says_that_the_atlas_added_it(row: Cells) -> None:
    assert row["note_en"].startswith("Added by this atlas: ")
    assert row["note_es"].startswith("Añadido por este atlas: ")


@each_curated
def test_a_document_of_grade_a_to_c_beside_its_own_source_carries_an_added_place(
    row: Cells,
) -> None:
    (finding,) = [f for f in FINDINGS if f["finding"] == row["finding"]]
    grades = {
        BY_SOURCE[said["source"]]["grade"]
        for said in EVIDENCE
        if (said["topic"], said["place"]) == (finding["topic"], row["place"])
        and said["source"] != finding["source"]
    }
    assert grades & {"A", "B", "C"}


@each_curated
def test_the_passage_of_a_document_of_an_added_place_was_read(row: Cells) -> None:
    (finding,) = [f for f in FINDINGS if f["finding"] == row["finding"]]
    seen = {
        said["seen"]
        for said in EVIDENCE
        if (said["topic"], said["place"]) == (finding["topic"], row["place"])
    }
    assert "yes" in seen
