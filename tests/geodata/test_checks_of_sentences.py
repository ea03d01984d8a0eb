"""The sentence table fits its text, and every sentence has a finding or is boilerplate."""

import shutil
from pathlib import Path

import pytest

from geodata.checks import texts
from geodata.reading import Problem
from tests.geodata.records_folder import UNQUOTED, RecordsFolder, cells
from tests.geodata.shipped import ROOT, SOURCES

TEXT = "The U.S. Department of State wrote it. Peru is a source. Peru is a destination."
OPENINGS = ("The U.S.", "Peru is a source", "Peru is a destination")
MISFITS = [
    ("not in the text", 2, "Peru was", "'Peru was' is not in it"),
    ("twice in the text", 2, "Peru is", "'Peru is' stands 2 times in the text; write more words"),
    ("within a sentence", 2, "source.", "'source.' stands within a sentence"),
    ("within an abbreviation", 2, "S. Department", "'S. Department' stands within a sentence"),
    ("within a word", 2, "eru is a source", "'eru is a source' stands within a sentence"),
    ("text before the first", 1, "Peru is a s", "the text begins with 'The U.S. Department"),
    ("another case", 3, "peru is a destination", "'peru is a destination' is not in it"),
]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own, since a text outside the project is never read."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.setattr(texts, "ROOT", tmp_path)
    monkeypatch.setattr(texts, "SEEDS", tmp_path / "seeds")
    return tmp_path


def with_text(records: RecordsFolder, folder: Path, text: str, *openings: str) -> None:
    """Give the records one more source, its text and where its sentences begin."""
    file = folder / "seeds" / "text.txt"
    file.write_text(text, encoding="utf-8")
    (shipped,) = [row for row in SOURCES if row["source"] == "tip-2015"]
    records.append("sources", **shipped | {"source": "tip-1999", "file": "seeds/text.txt"})
    for number, opening in enumerate(openings, start=1):
        records.append("sentences", source="tip-1999", sentence=str(number), opening=opening)


def of_sentences(found: list[Problem]) -> list[Problem]:
    return [problem for problem in found if Path(problem.file).stem == "sentences"]


# The sentence table


def test_a_text_is_found_cut_at_its_openings(records: RecordsFolder, project: Path) -> None:
    with_text(records, project, TEXT, *OPENINGS)
    assert [problem.message.partition(";")[0] for problem in records.problems()] == [
        "no finding covers sentence 1, 'The U.S. Department of State wrote it.'",
        "no finding covers sentence 2, 'Peru is a source.'",
        "no finding covers sentence 3, 'Peru is a destination.'",
    ]


@pytest.mark.parametrize(
    ("number", "written", "words"),
    [pytest.param(*case, id=what.replace(" ", "-")) for what, *case in MISFITS],
)
def test_an_opening_that_does_not_fit_its_text_is_the_one_problem(
    number: int, written: str, words: str, records: RecordsFolder, project: Path
) -> None:
    openings = [*OPENINGS]
    openings[number - 1] = written
    with_text(records, project, TEXT, *openings)
    (problem,) = records.problems()
    line = len(records.rows("sentences")) - len(OPENINGS) + 1 + number
    assert cells([problem]) == [("sentences", line, "opening")]
    assert problem.message.startswith(words)


def test_openings_out_of_order_are_the_one_problem(records: RecordsFolder, project: Path) -> None:
    first, second, third = OPENINGS
    with_text(records, project, TEXT, first, third, second)
    (problem,) = records.problems()
    assert cells([problem]) == [("sentences", len(records.rows("sentences")) + 1, "opening")]
    assert problem.message == f"{second!r} stands before the opening of the sentence before it"


def test_an_opening_that_stands_for_two_sentences_is_shown(
    records: RecordsFolder, project: Path
) -> None:
    with_text(records, project, TEXT, "The U.S.", "The U.S.")
    assert cells(of_sentences(records.problems())) == [
        ("sentences", len(records.rows("sentences")) + 1, "opening")
    ]


@pytest.mark.parametrize("number", [1, 7, 19])
def test_a_gap_in_the_numbers_is_the_one_problem(number: int, records: RecordsFolder) -> None:
    line = records.line("sentences", f"tip-2015,{number}")
    records.drop("sentences", f"tip-2015,{number}")
    (problem,) = records.problems()
    assert cells([problem]) == [("sentences", line, "sentence")]
    assert problem.message == (
        f"the next sentence is number {number}; they stand in order, without a gap"
    )


def test_a_number_that_stands_twice_is_the_one_problem(records: RecordsFolder) -> None:
    records.change("sentences", "tip-2015,7", sentence="6")
    (problem,) = records.problems()
    assert cells([problem])[0][2] == "sentence"
    assert problem.message.startswith("the next sentence is number 7; ")


def test_a_text_without_its_sentences_is_the_one_problem(records: RecordsFolder) -> None:
    records.drop("sentences", "tip-2015")
    (problem,) = records.problems()
    assert cells([problem]) == [("sources", records.line("sources", "tip-2015"), "file")]
    assert problem.message == (
        "its sentences are not in sentences.csv; "
        "'python -m geodata sentences tip-2015' proposes them"
    )


def test_sentences_of_a_source_without_its_text_are_shown(records: RecordsFolder) -> None:
    line = records.append("sentences", source="tip-2014", sentence="1", opening="Peru is")
    (problem,) = records.problems()
    assert cells([problem]) == [("sentences", line, "source")]
    assert problem.message == "'tip-2014' has no text in seeds/"


# Every sentence is covered


def test_a_sentence_that_no_finding_covers_is_shown(records: RecordsFolder) -> None:
    records.take_out("tip-2015-004")
    (problem,) = records.problems()
    assert cells([problem]) == [("sources", records.line("sources", "tip-2015"), "file")]
    assert problem.message == (
        "no finding covers sentence 2, 'Indigenous Peruvians are particularly vulnerable t'; "
        "add one to findings.csv or list the sentence in boilerplate.csv"
    )


def test_a_sentence_listed_as_boilerplate_needs_no_finding(records: RecordsFolder) -> None:
    records.take_out("tip-2015-004")
    text = "Indigenous Peruvians are particularly vulnerable to trafficking."
    records.append("boilerplate", source="tip-2015", quote=text, reason="Said to be one.")
    assert records.problems() == []


def test_a_line_no_longer_listed_as_boilerplate_is_shown(records: RecordsFolder) -> None:
    records.drop("boilerplate", "tip-2015,Comments")
    (problem,) = records.problems()
    assert "no finding covers sentence 20, 'Comments'" in problem.message


# Quotes need a text


def test_an_empty_quote_and_its_translation_are_both_shown(records: RecordsFolder) -> None:
    line = records.line("findings", "tip-2015-016")
    records.change("findings", "tip-2015-016", quote="")
    found = records.problems()
    assert cells(found) == [("findings", line, "quote"), ("findings", line, "quote_es")]
    assert found[0].message == "empty, though the source's text is in seeds/"


def test_a_source_without_its_text_cannot_be_quoted(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", source="tip-2014")
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", "tip-2015-016"), "quote")]
    assert problem.message == "the source has no file in seeds/; leave the quote empty"


def test_a_finding_of_a_source_without_its_text_has_no_quote(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", source="tip-2014", **UNQUOTED)
    assert records.problems() == []
