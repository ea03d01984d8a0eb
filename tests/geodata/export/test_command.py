"""``python -m geodata export``: every format, in every language, from the command line."""

from pathlib import Path

import pytest

from geodata.__main__ import main
from geodata.export.formats import FORMATS
from geodata.export.words import NoWords, offered, words_in
from tests.geodata.export.taking import read_csv
from tests.geodata.records_folder import RecordsFolder
from tests.geodata.shipped import FINDINGS, LOCATIONS

Printed = pytest.CaptureFixture[str]


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_is_written(key: str, tmp_path: Path, capsys: Printed) -> None:
    output = tmp_path / "taken"
    assert main(["export", "--format", key, "--output", str(output)]) == 0
    assert capsys.readouterr().out == f"{len(FINDINGS)} statements in {output}\n"
    assert output.stat().st_size


def test_a_folder_gets_a_file_named_by_what_it_holds(tmp_path: Path) -> None:
    assert main(["export", "--language", "es", "--output", str(tmp_path)]) == 0
    (path,) = tmp_path.iterdir()
    assert path.name.startswith("trata-peru_")
    assert path.suffix == ".csv"


def test_a_terminal_is_told_how_far_it_is_and_a_file_of_messages_is_not(
    tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["export", "--output", str(tmp_path)])
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    main(["export", "--output", str(tmp_path)])
    _, first, *_, last = capsys.readouterr().err.split("\r")
    assert first.endswith(f" of {len(FINDINGS)} statements")
    assert last == f"{len(FINDINGS)} of {len(FINDINGS)} statements\n"


def test_the_command_line_speaks_the_language_that_it_is_asked_for(tmp_path: Path) -> None:
    output = tmp_path / "atlas.csv"
    main(["export", "--language", "es", "--link", "https://example.org/", "--output", str(output)])
    rows = read_csv(output.read_bytes())
    assert len(rows) == len(LOCATIONS)
    assert rows[0]["direction_label"] == words_in("es").term("direction", rows[0]["direction"])
    assert rows[0]["link"] == "https://example.org/"


def test_words_are_offered_in_english_and_spanish() -> None:
    assert offered() == ("en", "es")


def test_a_language_that_nobody_offers_is_refused_with_the_cure() -> None:
    with pytest.raises(NoWords, match="pip install"):
        words_in("qu")


def test_broken_records_are_not_exported(records: RecordsFolder, tmp_path: Path) -> None:
    records.change("findings", "tip-2015-016", quote="timber")
    output = tmp_path / "atlas.csv"
    assert main(["--records", str(records.path), "export", "--output", str(output)]) == 1
    assert not output.exists()


@pytest.mark.parametrize("format_", ["ods", "CSV"])
def test_an_unknown_format_is_refused(format_: str, capsys: Printed) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["export", "--format", format_, "--output", "never.csv"])
    assert "invalid choice" in capsys.readouterr().err


def test_an_export_into_a_missing_folder_says_so(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "missing" / "statements.csv"
    assert main(["export", "--output", str(path)]) == 1
    assert f"cannot write {path}" in capsys.readouterr().err


def test_namibia_is_no_missing_value(records: RecordsFolder, tmp_path: Path) -> None:
    records.append("places", **records.row("places", "brazil") | {
        "place": "namibia", "name_en": "Namibia", "name_es": "Namibia", "country": "NA",
        "latitude": "-22.0", "longitude": "17.0", "gazetteer_id": "NA",
    })  # fmt: skip
    records.change("locations", "tip-2015-039,brazil", place="namibia")
    written = tmp_path / "out.csv"
    assert main(["--records", str(records.path), "export", "--output", str(written)]) == 0
    found = {row["place"]: row["country"] for row in read_csv(written.read_bytes())}
    assert found["namibia"] == "NA"
