"""``python -m dashboard picture``, and when what draws is imported."""

import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.views.pictures import Kind

BEGINNINGS = {Kind.SVG: b"<?xml", Kind.PDF: b"%PDF-", Kind.PNG: b"\x89PNG"}
WITHOUT = "import sys, {}; print(sorted(n for n in sys.modules if n.startswith('matplotlib')))"


@pytest.mark.parametrize("kind", Kind)
def test_the_ending_of_the_file_says_as_what_it_is_written(
    kind: Kind, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    output = tmp_path / "new" / f"map.{kind}"
    asked = ("--lang", "es", "--format", "square", "--view", "?sector=gold-mining&group=women")
    assert main(["picture", str(output), *asked]) == 0
    assert capsys.readouterr().out.split() == [str(output)]
    assert output.read_bytes().startswith(BEGINNINGS[kind])


def test_the_language_of_the_view_is_that_of_the_picture(tmp_path: Path) -> None:
    output = tmp_path / "map.svg"
    assert main(["picture", str(output), "--view", "lang=es&sector=gold-mining"]) == 0
    assert "minería de oro" in output.read_text(encoding="utf-8")


def test_a_view_that_the_records_do_not_have_is_named_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    output = tmp_path / "map.png"
    assert main(["picture", str(output), "--view", "sector=unheard-of"]) == 1
    assert "sector=unheard-of" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["map", "map.gif", "map.svg.txt"])
def test_another_ending_is_refused(
    name: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(SystemExit):
        main(["picture", str(tmp_path / name)])
    assert "svg, pdf, png" in capsys.readouterr().err


@pytest.mark.parametrize(
    "modules", ["dashboard.__main__", "dashboard.parts.atlas, dashboard.parts.takeaway"]
)
def test_what_draws_is_not_imported_before_somebody_asks_for_a_picture(modules: str) -> None:
    asked = [sys.executable, "-c", WITHOUT.format(modules)]
    answer = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_a_picture_keeps_no_state_that_another_could_meet() -> None:
    code = "import sys, dashboard.picture.writing; print('matplotlib.pyplot' in sys.modules)"
    asked = [sys.executable, "-c", code]
    answer = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"
