"""Which module may know which, read from the imports themselves."""

import ast
import sys
from pathlib import Path

import pytest

from geodata.export.formats import FORMATS

ROOT = Path(__file__).parents[1]

LAYERS = [
    "geodata.seeds",
    "geodata.checks.outlines",
    "geodata.vocabulary",
    "geodata.report_vocabulary",
    "geodata.spelling",
    "geodata.codes",
    "geodata.wording",
    "geodata.bits",
    "geodata.hedges",
    "geodata.files",
    "geodata.mojibake",
    "geodata.changes",
    "geodata.selection",
    "geodata.headers",
    "geodata.cells",
    "geodata.damage",
    "geodata.records",
    "geodata.editions",
    "geodata.child_labor",
    "geodata.lookalikes",
    "geodata.coverage",
    "geodata.mending",
    "geodata.routes",
    "geodata.pairs",
    "geodata.findings",
    "geodata.checks.positions",
    "geodata.reading",
    "geodata.reports",
    "geodata.index",
    "geodata.version",
    "geodata.spreadsheets",
    "geodata.checks.texts",
    "geodata.checks.evidence",
    "geodata.checks.doubles",
    "geodata.checks.places",
    "geodata.checks.chapters",
    "geodata.checks.reports",
    "geodata.search",
    "geodata.shown",
    "geodata.checks.boilerplate",
    "geodata.checks.words",
    "geodata.checks.keys",
    "geodata.checks.quotes",
    "geodata.checks",
    "geodata.codings",
    "geodata.dataset",
    "geodata.pairing",
    "geodata.agreement",
    "geodata.export.departments",
    "geodata.export.definitions",
    "geodata.export.words",
    "geodata.export.voices",
    "geodata.export.view",
    "geodata.export.progress",
    "geodata.export.taken",
    "geodata.export.cited",
    "geodata.export.styles",
    "geodata.export.references",
    "geodata.export.about",
    "geodata.export.rows",
    "geodata.export.sheets",
    "geodata.export.delimited",
    "geodata.export.workbook",
    "geodata.export.linked_places",
    "geodata.export.qgis",
    "geodata.export.geopackage",
    "geodata.export.passages",
    "geodata.export.annotations",
    "geodata.export.archive",
    "geodata.export.refi_qda",
    "geodata.export.schemas",
    "geodata.export.data_package",
    "geodata.export.formats",
    "geodata.export.apart",
    "geodata.export.command",
    "geodata.__main__",
]
"""The modules of the model, each of which knows only those before it."""

ROOMS = [
    "dashboard.process",
    "dashboard.keeping",
    "dashboard.words",
    "dashboard.views",
    "dashboard.state",
    "dashboard.components",
    "dashboard.picture",
    "dashboard.snapshot",
    "dashboard.__main__",
    "dashboard.parts",
    "dashboard.app_pages",
    "dashboard.visit",
    "dashboard.sharing",
    "dashboard.app",
    "dashboard.deploy",
]
"""The rooms of the dashboard, each of which knows only itself and those before it."""


def modules(package: str) -> dict[str, Path]:
    """Files of a package by module name."""
    found = {}
    for path in sorted((ROOT / package).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts).removesuffix(".__init__")] = path
    return found


GEODATA = modules("geodata")
BOUNDARIES = modules("geodata/boundaries")
DASHBOARD = modules("dashboard")
OURS = GEODATA | DASHBOARD
VIEWS = [name for name in DASHBOARD if name.startswith("dashboard.views")]
MAP = {name for name in DASHBOARD if name.startswith("dashboard.components.map")}
COMPONENTS = [name for name in DASHBOARD if name.startswith("dashboard.components.")]
PAGES = [name for name in DASHBOARD if name.startswith("dashboard.app_pages")]


def tree(module: str) -> ast.AST:
    return ast.parse(OURS[module].read_text(encoding="utf-8"))


def imports(module: str) -> set[str]:
    """Names that a module imports anywhere in it, with each package on the way to them."""
    found = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports by dots"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    parts = [name.split(".") for name in found]
    named = {".".join(name[:end]) for name in parts for end in range(1, len(name) + 1)}
    return named - packages(module)


def packages(module: str) -> set[str]:
    """The module itself and the packages around it: on the way to all that stands within them."""
    parts = module.split(".")
    return {".".join(parts[:end]) for end in range(1, len(parts) + 1)}


def reached(module: str) -> set[str]:
    """Names that a module imports, itself or by way of the project's own modules."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        names = imports(waiting.pop()) - found
        found |= names
        waiting += [name for name in names if name in OURS]
    return found


def attributes(module: str) -> set[str]:
    """Names that a module reads from something by a dot or imports by name."""
    read = {node.attr for node in ast.walk(tree(module)) if isinstance(node, ast.Attribute)}
    return read | {name.rpartition(".")[2] for name in imports(module)}


# The model


def test_every_module_of_the_model_has_a_layer() -> None:
    assert set(GEODATA) == {*LAYERS, *BOUNDARIES, "geodata", "geodata.export"}


@pytest.mark.parametrize("module", LAYERS)
def test_a_module_knows_only_the_layers_below_it(module: str) -> None:
    above = {*LAYERS[LAYERS.index(module) :], *BOUNDARIES}
    assert not imports(module) & above


def test_the_vocabulary_knows_only_the_standard_library() -> None:
    packages = {name.partition(".")[0] for name in imports("geodata.vocabulary")}
    assert packages <= sys.stdlib_module_names


@pytest.mark.parametrize("module", BOUNDARIES)
def test_what_builds_the_boundaries_knows_nothing_of_the_model(module: str) -> None:
    assert not imports(module) & set(LAYERS)


HEAVY = {"openpyxl", "geopandas", "pyogrio", "xml"}
"""What only the format that is made with it imports; the records bring GeoPandas themselves."""


@pytest.mark.parametrize("module", ["geodata.export.formats", "geodata.export.command"])
def test_what_offers_the_formats_imports_none_of_them(module: str) -> None:
    writers = {f"geodata.export.{each.module}" for each in FORMATS.values()}
    assert not imports(module) & (writers | HEAVY)
    assert writers <= set(GEODATA)


@pytest.mark.parametrize("module", GEODATA)
def test_the_model_knows_nothing_of_the_dashboard_and_what_draws_it(module: str) -> None:
    assert not imports(module) & {"dashboard", "streamlit", "folium", "streamlit_folium", "altair"}


# The dashboard


def room(module: str) -> str:
    """Name the room that a module stands in."""
    return ".".join(module.split(".")[:2])


def test_every_module_of_the_dashboard_stands_in_a_room() -> None:
    assert {room(module) for module in DASHBOARD} == {*ROOMS, "dashboard"}


@pytest.mark.parametrize("module", sorted(set(DASHBOARD) - {"dashboard"}))
def test_a_module_of_the_dashboard_knows_only_the_rooms_below_its_own(module: str) -> None:
    above = ROOMS[ROOMS.index(room(module)) + 1 :]
    assert {room(name) for name in imports(module)}.isdisjoint(above)


@pytest.mark.parametrize("module", COMPONENTS)
def test_a_component_knows_no_other(module: str) -> None:
    own = module.split(".")[2]
    others = {name.split(".")[2] for name in imports(module) if name in COMPONENTS}
    assert others <= {own, "declaring", "standing"}


def test_there_are_views_and_pages() -> None:
    assert len(VIEWS) > 1
    assert len(PAGES) >= 1


@pytest.mark.parametrize("module", VIEWS)
def test_a_view_never_reaches_streamlit(module: str) -> None:
    assert not reached(module) & {"streamlit", "streamlit_folium"}


def test_the_words_and_a_snapshot_can_be_written_without_streamlit() -> None:
    assert not reached("dashboard.__main__") & {"streamlit", "streamlit_folium"}


@pytest.mark.parametrize("module", PAGES)
def test_a_page_imports_no_tables_and_no_maps(module: str) -> None:
    assert not imports(module) & {"pandas", "geopandas", "folium", "streamlit_folium"}


@pytest.mark.parametrize("module", sorted(set(DASHBOARD) - MAP))
def test_only_the_map_component_knows_folium(module: str) -> None:
    assert not imports(module) & {"folium", "streamlit_folium"}


DRAWING = {name for name in DASHBOARD if name.startswith("dashboard.picture.")}


@pytest.mark.parametrize("module", sorted(set(DASHBOARD) - DRAWING))
def test_only_the_room_of_pictures_knows_what_draws_them(module: str) -> None:
    assert "matplotlib" not in imports(module)


@pytest.mark.parametrize("module", ["dashboard.__main__", "dashboard.app", *PAGES])
def test_what_draws_pictures_is_reached_only_when_one_is_asked_for(module: str) -> None:
    assert "matplotlib" not in reached(module)


SESSION = {
    "dashboard.state.session": {"session_state", "query_params"},
    "dashboard.state.hearing": {"session_state"},
}
"""What of Streamlit's own two modules touch, and no other does."""


@pytest.mark.parametrize("module", DASHBOARD)
def test_only_two_modules_touch_the_session_and_one_the_address(module: str) -> None:
    touched = attributes(module) & {"session_state", "query_params"}
    assert touched == SESSION.get(module, set())


@pytest.mark.parametrize("module", DASHBOARD)
def test_the_dashboard_never_builds_the_boundaries(module: str) -> None:
    assert not reached(module) & set(BOUNDARIES)


@pytest.mark.parametrize("module", DASHBOARD)
def test_the_dashboard_never_reads_the_tables_itself(module: str) -> None:
    assert not imports(module) & {"csv", "geodata.reading.read_tables", "geodata.checks"}
