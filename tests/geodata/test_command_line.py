"""``python -m geodata``: what it prints, what it writes and how it exits."""

import csv
import re
import subprocess
import sys
from pathlib import Path

import pytest

from geodata.__main__ import main
from geodata.dataset import EXPORT_COLUMNS
from tests.geodata.records_folder import RecordsFolder
from tests.geodata.shipped import FINDINGS, LOCATIONS, ROOT

PROBLEM = re.compile(r"[^:]+\.csv:\d+: [a-z_-]+: .+")
SOUND = f"{len(FINDINGS)} findings, {len(LOCATIONS)} locations: sound\n"

Printed = pytest.CaptureFixture[str]


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
    records.change("places", "callao", department="PE17")
    rows = (("findings", "tip-2015-016", "quote"), ("places", "callao", "department"))
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
    assert done.stdout == f"{len(LOCATIONS)} rows in {tmp_path / 'atlas.csv'}\n"
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
    assert len(lines) == 5
    assert all(PROBLEM.fullmatch(line) for line in lines)


def test_coverage_is_1_where_a_sentence_is_uncovered(
    records: RecordsFolder, capsys: Printed
) -> None:
    records.drop("findings", "tip-2015-004")
    records.drop("locations", "tip-2015-004")
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


def test_broken_records_are_not_exported(records: RecordsFolder, tmp_path: Path) -> None:
    break_twice(records)
    output = tmp_path / "atlas.csv"
    assert main(["--records", str(records.path), "export", "--output", str(output)]) == 1
    assert not output.exists()


def test_the_export_has_its_columns_in_order_and_a_row_per_location(tmp_path: Path) -> None:
    output = tmp_path / "atlas.csv"
    main(["export", "--format", "csv", "--output", str(output)])
    with output.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == EXPORT_COLUMNS
    assert len(rows) == len(LOCATIONS)


def test_two_exports_are_the_same_bytes(tmp_path: Path) -> None:
    outputs = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for output in outputs:
        main(["export", "--output", str(output)])
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_an_export_keeps_the_source_s_characters(tmp_path: Path) -> None:
    output = tmp_path / "atlas.csv"
    main(["export", "--output", str(output)])
    assert "Some officials’ involvement" in output.read_text(encoding="utf-8")
    assert b"\r" not in output.read_bytes()


@pytest.mark.parametrize("format_", ["xlsx", "CSV"])
def test_an_unknown_format_is_refused(format_: str, capsys: Printed) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["export", "--format", format_, "--output", "never.csv"])
    assert "invalid choice" in capsys.readouterr().err


def test_an_export_into_a_missing_folder_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "missing" / "statements.csv"
    assert main(["export", "--output", str(path)]) == 1
    assert f"cannot write {path}" in capsys.readouterr().err
