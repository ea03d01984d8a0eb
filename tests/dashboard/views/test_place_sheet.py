"""All that the records hold on a place, with no absence of what was not seen whole."""

import csv
import io
from collections import Counter

from dashboard.views.place_sheet import (
    chapter_notes,
    complaint_table,
    document_table,
    seen_table,
    seen_words,
    statement_table,
    where,
)
from dashboard.views.subjects import by_name, places_of, subjects, wider
from dashboard.words.language import Language, language
from geodata.reading import RECORDS
from tests.dashboard.seeing import OWN, extents, own_editions, whole
from tests.dashboard.strategies import records
from tests.each_row import of_each

KEYS = list(subjects(records()))
ENGLISH = language("en")


def address(finding: str) -> str:
    return f"https://example.org/?statement={finding}"


def rows(name: str) -> list[dict[str, str]]:
    text = (RECORDS / f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text)))


TIES = rows("locations")


def listed(key: str) -> Counter[str]:
    """Statements on a sheet, by their address."""
    table = statement_table(records(), subjects(records())[key], address, ENGLISH)
    cells = (row["cells"][1] for group in table["groups"] for row in group["rows"])
    return Counter(cell["href"].partition("=")[2] for cell in cells)


@of_each("key", KEYS)
def test_a_sheet_has_every_statement_that_is_tied_to_its_places(key: str) -> None:
    own = {place.place for place in places_of(records(), subjects(records())[key])}
    assert listed(key) == Counter(tie["finding"] for tie in TIES if tie["place"] in own)


@of_each("key", KEYS)
def test_no_group_of_a_sheet_mixes_voices_or_what_is_named_with_what_was_added(key: str) -> None:
    subject = subjects(records())[key]
    for group in statement_table(records(), subject, address, ENGLISH)["groups"]:
        found = {
            (records().sources[records().findings[finding].source].voice, tie["basis"])
            for row in group["rows"]
            for finding in [row["cells"][1]["href"].partition("=")[2]]
            for tie in TIES
            if tie["finding"] == finding
            and tie["place"] in {place.place for place in places_of(records(), subject)}
            and group["label"].startswith(ENGLISH.place(records().places[tie["place"]]) + ": ")
        }
        [(voice, basis)] = found
        assert ENGLISH.term("voice", voice) in group["label"]
        assert ENGLISH.term("basis", basis) in group["label"]
        assert f"({len(group['rows'])})" in group["label"]


@of_each("key", KEYS)
def test_a_sheet_has_every_document_with_its_grade_and_whether_the_passage_was_seen(
    key: str,
) -> None:
    subject = subjects(records())[key]
    own = {place.place for place in places_of(records(), subject)}
    table = document_table(records(), subject, ENGLISH)
    found = [row["cells"] for group in table["groups"] for row in group["rows"]]
    evidence = [row for row in rows("evidence") if row["place"] in own]
    assert Counter(cells[2]["text"] for cells in found) == Counter(r["says_en"] for r in evidence)
    seen = Counter(ENGLISH.term("evidence-seen", row["seen"]) for row in evidence)
    assert Counter(cells[3]["text"] for cells in found) == seen
    assert {cells[1]["text"] for cells in found} <= {"A", "B", "C"}


@of_each("key", KEYS)
def test_an_edition_is_silent_only_where_its_profile_was_seen_whole(key: str) -> None:
    table = seen_table(records(), subjects(records())[key], ENGLISH)
    years = [int(column["text"]) for column in table["columns"]]
    assert not table["groups"] or years == own_editions(records())
    seen = extents(records())
    for group in table["groups"]:
        for row in group["rows"]:
            is_own = row["label"].startswith("Peru’s own chapter")
            country = OWN if is_own else subjects(records())[key].country
            for year, cell in zip(years, row["cells"], strict=True):
                if cell["state"] == "unsaid":
                    assert seen[year, country] == "full"


def test_a_place_that_this_atlas_added_is_named_by_no_edition_for_that(words: Language) -> None:
    # The documents name Mazuko, and no chapter does.
    table = seen_table(records(), subjects(records())["mazuko"], words)
    [row] = table["groups"][0]["rows"]
    assert "said" not in {cell["state"] for cell in row["cells"]}
    assert sum(cell["state"] == "unsaid" for cell in row["cells"]) == len(whole(records()))


def test_every_sign_of_the_editions_is_explained(words: Language) -> None:
    for subject in subjects(records()).values():
        table = seen_table(records(), subject, words)
        used = {cell["state"] for g in table["groups"] for r in g["rows"] for cell in r["cells"]}
        assert used <= {sign["state"] for sign in table["signs"]}


def test_the_editions_are_shared_out_by_how_much_of_them_was_seen(words: Language) -> None:
    [block] = seen_words(records(), words)
    lines = ["".join(run["text"] for run in item) for item in block["items"]]
    assert len(lines) == len({extents(records())[year, OWN] for year in own_editions(records())})


def test_a_department_has_the_places_in_it_and_its_complaints(words: Language) -> None:
    subject = subjects(records())["madre-de-dios"]
    names = [place.place for place in places_of(records(), subject)]
    assert names[0] == "madre-de-dios" and "la-pampa" in names and "iquitos" not in names
    assert [place.place for place in wider(records(), subject)] == ["peruvian-amazon"]
    [group] = complaint_table(records(), subject, words)["groups"]
    assert [row["cells"][0]["text"] for row in group["rows"]] == ["178"]


def test_a_department_that_no_statement_names_says_so_of_the_records_alone(
    words: Language,
) -> None:
    puno = subjects(records())["pe21"]
    assert puno.name(words) == "Puno"
    assert [place.place for place in places_of(records(), puno)] == ["la-rinconada"]
    blocks = where(records(), puno, words)
    said = ["".join(run["text"] for run in block["runs"]) for block in blocks]
    assert words.say("dossier-untied") in said


def test_a_country_has_a_note_on_each_of_its_chapters(words: Language) -> None:
    [block] = chapter_notes(records(), "AR", words)
    chapters = [row for row in rows("chapters") if row["country"] == "AR"]
    said = ["".join(run["text"] for run in item) for item in block["items"]]
    assert len(said) == len(chapters)
    for row in chapters:
        assert any(row["edition"] in line and row[f"note_{words.code}"] in line for line in said)
    assert chapter_notes(records(), "", words) == []


def test_every_department_and_every_place_but_peru_has_a_sheet(words: Language) -> None:
    found = [subject.key for _, own in by_name(records(), words) for subject in own]
    assert sorted(found) == sorted(KEYS)
    departments = {s.department for s in subjects(records()).values() if s.department}
    assert len(departments) == 25
    assert "peru" not in found and records().places.keys() - {"peru"} <= set(found)
