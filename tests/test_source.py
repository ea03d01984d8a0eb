"""What every file of the project keeps to."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.each_row import of_each

ROOT = Path(__file__).parent.parent
FOLDERS = ("dashboard", "geodata", "seeds", "tests", ".github", ".ci")
WRITTEN = {
    ".py", ".md", ".csv", ".txt", ".ftl", ".css", ".js", ".toml", ".geojson", ".yml", ".json",
    ".cff", "",
}  # fmt: skip

EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d]")
MACHINE_PATH = re.compile(
    r"(?<![\w.~>)}-])/(?:home|Users|root|tmp|work|mnt|opt|var|private)/\w|\b[A-Z]:\\\w"
)
ELSEWHERE = re.compile(r"""(?:https?:|wss?:|["'(]\s*)//[^\s"'()]+""")
WIDTH = 100
"""Characters of a line of a script or a style; of Python the linter holds it."""

SVG = "http://www.w3.org/2000/svg"


def texts() -> list[Path]:
    found = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    return sorted(
        path
        for path in (*found, *ROOT.iterdir())
        if path.is_file() and path.suffix in WRITTEN and not {"__pycache__", ".git"} & {*path.parts}
    )


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def modules() -> list[Path]:
    return [path for folder in ("dashboard", "geodata") for path in (ROOT / folder).rglob("*.py")]


def drawing() -> list[Path]:
    folder = ROOT / "dashboard"
    return sorted(path for kind in ("js", "css") for path in folder.rglob(f"*.{kind}"))


def undocumented(body: list[ast.stmt], within: str = "") -> Iterator[str]:
    for node in body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if node.name.startswith("_"):
            continue
        if not ast.get_docstring(node):
            yield f"{within}{node.name}"
        if isinstance(node, ast.ClassDef):
            yield from undocumented(node.body, f"{node.name}.")


def found(pattern: re.Pattern[str], path: Path) -> list[str]:
    return [hit.group() for hit in pattern.finditer(path.read_text(encoding="utf-8"))]


@of_each("path", list(texts()), name)
def test_no_text_has_an_emoji(path: Path) -> None:
    assert found(EMOJI, path) == []


@of_each("path", list(texts()), name)
def test_no_text_has_a_path_of_one_machine(path: Path) -> None:
    assert found(MACHINE_PATH, path) == []


@of_each("path", list(drawing()), name)
def test_a_script_or_a_style_asks_no_other_server(path: Path) -> None:
    assert set(found(ELSEWHERE, path)) <= {SVG}


@of_each("path", list(drawing()), name)
def test_a_script_or_a_style_has_no_long_line(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [number for number, line in enumerate(lines, 1) if len(line) > WIDTH] == []


@of_each("path", list(modules()), name)
def test_a_module_and_everything_public_in_it_has_a_docstring(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert list(undocumented(tree.body)) == []


@of_each("path", list(modules()), name)
def test_an_exception_is_never_caught_without_its_name(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    assert [node.lineno for node in handlers if node.type is None] == []
