"""What stands where in the dashboard."""

import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from setuptools import find_packages

ROOT = Path(__file__).parents[1]
DASHBOARD = ROOT / "dashboard"
ROOMS = {
    *("app_pages", "components", "deploy", "parts", "picture", "snapshot", "state", "views"),
    "words",
}
BESIDE = 5
"""Modules that may stand beside the entry point."""

COMPONENTS = (
    *("answering", "around", "chips", "citing", "coding", "codings", "copyable", "drawer"),
    *("embedding", "facets", "handout", "history", "ledger", "map", "masthead", "matrix", "pages"),
    *("pair", "panels", "prose", "reader", "reset", "rest", "statements", "steps", "taking"),
    *("tiles", "together", "voices"),
)


def folders(within: Path) -> set[str]:
    return {
        path.name
        for path in within.iterdir()
        if path.is_dir() and not path.name.startswith((".", "__"))
    }


def test_the_dashboard_has_these_rooms_and_no_other() -> None:
    assert folders(DASHBOARD) == ROOMS


def test_few_modules_stand_beside_the_entry_point() -> None:
    beside = {path.name for path in DASHBOARD.glob("*.py")} - {"app.py", "__init__.py"}
    assert len(beside) <= BESIDE


def test_no_room_takes_the_name_of_a_package_that_something_imports() -> None:
    # The entry point's folder comes first on the path when Streamlit runs it.
    beside = {path.stem for path in DASHBOARD.glob("*.py")} - {"__init__"}
    taken = set(packages_distributions()) | sys.stdlib_module_names
    assert (ROOMS | beside) & taken == set()


def test_every_component_has_a_folder() -> None:
    assert folders(DASHBOARD / "components") == set(COMPONENTS)


@pytest.mark.parametrize("component", COMPONENTS)
def test_a_component_has_its_python_script_and_style_in_its_folder(component: str) -> None:
    kinds = {path.suffix for path in (DASHBOARD / "components" / component).iterdir()}
    assert {".py", ".js", ".css"} <= kinds


@pytest.mark.parametrize("kind", ["js", "css", "ftl"])
def test_scripts_styles_and_words_stand_nowhere_else(kind: str) -> None:
    rooms = {"words"} if kind == "ftl" else {"components", "snapshot"}
    paths = [path.relative_to(DASHBOARD) for path in DASHBOARD.rglob(f"*.{kind}")]
    assert {path.parts[0] for path in paths} == rooms


def test_every_package_is_installed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = settings["tool"]["setuptools"]["packages"]["find"]
    held = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for package in ("dashboard", "geodata")
        for path in (ROOT / package).rglob("*.py")
        if path.parent.name != "app_pages"  # Streamlit runs its files by their paths.
    }
    assert set(find_packages(str(ROOT), include=asked["include"])) == held


def test_the_tests_of_the_dashboard_stand_as_its_rooms_do() -> None:
    served = {"deploy"}  # Its tests start whole servers and stand apart.
    assert folders(ROOT / "tests" / "dashboard") == ROOMS - served
