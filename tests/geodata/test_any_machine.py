"""The command and the files are the same on every machine, whatever that is set to."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from geodata.reading import ROOT
from tests.geodata.records_folder import RecordsFolder


def run(encoding: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command with its output in an encoding, as a terminal of that encoding has it."""
    return subprocess.run(
        [sys.executable, "-m", "geodata", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["cp850", "ascii", "cp1252"])
def test_problems_are_printed_in_any_encoding(encoding: str, records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", quote="timber → ‘wood’")
    done = run(encoding, "--records", str(records.path), "validate")
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert rb"timber \u2192" in done.stdout


def test_coverage_is_printed_in_any_encoding() -> None:
    done = run("cp850", "coverage")
    assert (done.returncode, done.stderr) == (0, b"")
    assert rb"traffickers\u2019 bribes" in done.stdout


def test_proposed_rows_are_utf_8_in_any_encoding() -> None:
    done = run("cp850", "sentences", "tip-2015")
    rows = list(csv.reader(done.stdout.decode("utf-8").splitlines()))
    assert len(rows) == 20


def test_a_reader_who_stops_early_stops_the_command_quietly() -> None:
    command = [sys.executable, "-m", "geodata", "coverage"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    done = run("utf-8", "--records", str(tmp_path / "none"), "validate")
    assert done.returncode == 1
    assert done.stderr.decode() == f"no folder {tmp_path / 'none'}\n"


def git(folder: Path, *arguments: str) -> None:
    """Run git as it is set on Windows, and as nobody in particular."""
    settings = ("core.autocrlf=true", "core.eol=crlf", "user.name=n", "user.email=n@example.org")
    options = [part for setting in settings for part in ("-c", setting)]
    subprocess.run(["git", *options, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_clone_on_windows_has_the_same_bytes(tmp_path: Path) -> None:
    texts = [*(ROOT / "seeds").iterdir(), *(ROOT / "geodata" / "records").glob("*.csv")]
    kept = {path.name: path.read_bytes() for path in [*texts, ROOT / ".gitattributes"]}
    kept["crlf.txt"] = b"One.\r\nTwo.\r\n"
    first = tmp_path / "first"
    for name, content in kept.items():
        folder = first / "seeds" if name.endswith(".txt") else first
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    git(first, "init", "--quiet")
    git(first, "add", "--all")
    git(first, "commit", "--quiet", "--message", "All")
    git(tmp_path, "clone", "--quiet", str(first), "second")
    cloned = [path for path in (tmp_path / "second").rglob("*.*") if ".git/" not in str(path)]
    assert {path.name: path.read_bytes() for path in cloned if path.is_file()} == kept
