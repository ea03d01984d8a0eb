"""``python -m geodata``: what it prints, what it writes and how it exits."""

import csv
import re
import subprocess
import sys
from pathlib import Path

import pytest

from geodata.__main__ import main
from geodata.reading import read_tables
from geodata.version import data_version
from tests.geodata.codings import coding, written
from tests.geodata.records_folder import SHIPPED, RecordsFolder
from tests.geodata.shipped import FINDINGS, LOCATIONS, ROOT, SENTENCES

PROBLEM = re.compile(r"[^:]+\.csv:\d+: [a-z_-]+: .+")
SOUND = (
    f"{len(FINDINGS)} findings, {len(LOCATIONS)} locations: sound, "
    f"data version {data_version(read_tables())}\n"
)

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def records(whole: RecordsFolder) -> RecordsFolder:
    return whole


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, from the project's root."""
    return subprocess.run(
        [sys.executable, "-m", "geodata", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def break_twice(records: RecordsFolder) -> list[str]:
    """Break two cells; return the beginnings of the lines that say so."""
    records.change("findings", "tip-2015-016", quote="timber")
    records.change("places", "iquitos", department="PE17")
    rows = (("findings", "tip-2015-016", "quote"), ("places", "iquitos", "department"))
    return [f"{records.file(t)}:{records.line(t, name)}: {column}: " for t, name, column in rows]


# In a process of its own


def test_validate_finds_the_shipped_records_sound() -> None:
    done = run("validate")
    assert (done.returncode, done.stdout, done.stderr) == (0, SOUND, "")


def test_validate_exits_1_with_a_line_per_problem(records: RecordsFolder) -> None:
    beginnings = break_twice(records)
    done = run("--records", records.path, "validate")
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert [line[: len(start)] for line, start in zip(lines, beginnings, strict=True)] == beginnings
    assert done.stderr == "2 problems\n"


def test_coverage_prints_every_sentence() -> None:
    done = run("coverage")
    assert done.returncode == 0
    assert re.findall(r"^(\d+)\. ", done.stdout, re.MULTILINE) == [str(n) for n in range(1, 21)]


def test_export_writes_the_table(tmp_path: Path) -> None:
    done = run("export", "--output", tmp_path / "atlas.csv")
    assert done.returncode == 0
    assert done.stdout == f"{len(FINDINGS)} statements in {tmp_path / 'atlas.csv'}\n"
    assert (tmp_path / "atlas.csv").is_file()


def test_without_a_command_the_usage_is_shown() -> None:
    done = run()
    assert done.returncode == 2
    assert done.stderr.startswith("usage: python -m geodata ")


# By its function


def test_validate_is_0_for_a_sound_copy(records: RecordsFolder, capsys: Printed) -> None:
    assert main(["--records", str(records.path), "validate"]) == 0
    assert capsys.readouterr().out == SOUND


def test_every_line_of_validate_is_file_line_column_problem(
    tmp_path: Path, capsys: Printed
) -> None:
    assert main(["--records", str(tmp_path), "validate"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(list(SHIPPED.glob("*.csv")))
    assert all(PROBLEM.fullmatch(line) for line in lines)


def test_coverage_is_1_where_a_sentence_is_uncovered(
    records: RecordsFolder, capsys: Printed
) -> None:
    records.take_out("tip-2015-004")
    assert main(["--records", str(records.path), "coverage"]) == 1
    assert "no quote covers: 'Indigenous Peruvians are" in capsys.readouterr().out


def test_coverage_shows_what_no_quote_covers(capsys: Printed) -> None:
    assert main(["coverage"]) == 0
    shown = capsys.readouterr().out
    assert "   tip-2015-013: 'Lima'\n" in shown
    assert "no quote covers: ', including through ', ', '" in shown


@pytest.mark.parametrize("command", [["coverage"], ["export", "--output", "never.csv"]])
def test_broken_records_are_1_with_their_problems_as_errors(
    command: list[str], records: RecordsFolder, capsys: Printed
) -> None:
    line = records.line("findings", "tip-2015-016")
    records.change("findings", "tip-2015-016", topic="timber")
    assert main(["--records", str(records.path), *command]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"{records.file('findings')}:{line}: topic: unknown term 'timber'")


# Sentences


def test_sentences_proposes_the_rows_that_are_stored(capsys: Printed) -> None:
    assert main(["sentences", "tip-2015"]) == 0
    stored = [list(row.values()) for row in SENTENCES if row["source"] == "tip-2015"]
    assert list(csv.reader(capsys.readouterr().out.splitlines())) == stored


@pytest.mark.parametrize("source", ["tip-2105", "tip-2014"])
def test_sentences_of_a_source_without_a_text_are_refused(source: str, capsys: Printed) -> None:
    assert main(["sentences", source]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == (f"no source {source!r} has its text in seeds/; did you mean 'tip-2015'?\n")


def test_sentences_of_a_text_that_is_gone_are_refused(
    records: RecordsFolder, capsys: Printed
) -> None:
    records.change("sources", "tip-2015", file="seeds/none.txt")
    assert main(["--records", str(records.path), "sentences", "tip-2015"]) == 1
    assert capsys.readouterr().err == "no file 'seeds/none.txt' in the project\n"


# Changes


def test_changes_says_what_changed_and_counts_it(records: RecordsFolder, capsys: Printed) -> None:
    records.change("findings", "tip-2015-046", modality="asserted")
    assert main(["changes", str(records.path)]) == 0
    shown = capsys.readouterr()
    assert shown.out == "findings tip-2015-046: modality: 'asserted' is now 'reported'\n"
    assert shown.err == "1 change\n"


def test_no_changes_print_nothing(records: RecordsFolder, capsys: Printed) -> None:
    assert main(["changes", str(records.path)]) == 0
    assert capsys.readouterr() == ("", "0 changes\n")


def test_changes_since_what_is_no_folder_of_tables_are_refused(
    tmp_path: Path, capsys: Printed
) -> None:
    assert main(["changes", str(tmp_path)]) == 1
    shown = capsys.readouterr()
    assert (shown.out, shown.err[: len(str(tmp_path))]) == ("", str(tmp_path))


# Agreement


def test_agreement_prints_a_table_of_the_columns(tmp_path: Path, capsys: Printed) -> None:
    assert main(["agreement", str(written(tmp_path, coding()))]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("coders: ana; 47 of 47 statements found\n")
    assert "\nmodality: 47 of 47 (100.0%), alpha 1.000\n" in shown


def test_agreement_takes_several_codings(tmp_path: Path, capsys: Printed) -> None:
    folders = [tmp_path / coder for coder in ("ana", "luz")]
    for folder in folders:
        folder.mkdir()
    paths = [str(written(folder, coding(folder.name))) for folder in folders]
    assert main(["agreement", *paths]) == 0
    assert capsys.readouterr().out.startswith("coders: ana, luz; 94 of 94 statements found\n")


def test_agreement_of_a_bad_coding_is_refused(tmp_path: Path, capsys: Printed) -> None:
    path = written(tmp_path, [row | {"sentence": "x"} for row in coding()])
    assert main(["agreement", str(path)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"{path}:2: sentence: 'x' is no valid integer; write it in digits")


def test_agreement_of_no_rows_is_refused(tmp_path: Path, capsys: Printed) -> None:
    assert main(["agreement", str(written(tmp_path, []))]) == 1
    assert capsys.readouterr() == ("", "the codings hold no row\n")


def test_agreement_with_broken_records_is_refused(
    tmp_path: Path, records: RecordsFolder, capsys: Printed
) -> None:
    records.change("findings", "tip-2015-016", topic="timber")
    path = written(tmp_path, coding())
    assert main(["--records", str(records.path), "agreement", str(path)]) == 1
    assert "unknown term 'timber'" in capsys.readouterr().err
