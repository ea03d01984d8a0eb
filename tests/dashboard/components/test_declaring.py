"""What a component is declared with, which Streamlit sends at every run."""

import re
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from dashboard.components import declaring
from dashboard.keeping import digest
from tests.dashboard.visiting import visit

COMPONENTS = sorted(
    path for path in declaring.HERE.iterdir() if (path / f"{path.name}.js").exists()
    and path.name != "map"
)
SERVED = Path(declaring.SERVED.path or "")


def test_an_answer_holds_no_script_and_no_style() -> None:
    protos = [element.proto for element in visit(lang="en").get("bidi_component")]
    assert len(protos) > 4
    for proto in protos:
        assert len(proto.js_content) < 400
        assert proto.css_content == ""


def test_each_component_has_its_script_fetched_by_what_is_in_it() -> None:
    for element in visit(lang="en").get("bidi_component"):
        (address,) = re.findall(r'"(component/[^"]+)"', element.proto.js_content)
        name = element.proto.component_name.rpartition(".")[2]
        served = (SERVED / f"{name}.js").read_bytes()
        assert address == f"component/{declaring.SERVED.name}/{name}.js?{digest(served)}"


def test_a_script_that_was_taken_is_written_again() -> None:
    shutil.rmtree(SERVED)
    visit(lang="en")
    assert (SERVED / "facets.js").exists()


def test_a_script_is_there_as_soon_as_its_component_is_declared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A page's own components are declared while the first reader's page is opening."""
    monkeypatch.setattr(declaring, "_SCRIPTS", {})
    (SERVED / "tiles.js").unlink(missing_ok=True)
    declaring.declare(declaring.HERE / "tiles")
    assert (SERVED / "tiles.js").exists()


@pytest.mark.parametrize("folder", COMPONENTS, ids=lambda folder: folder.name)
def test_a_script_holds_its_style_and_begins_with_what_all_share(folder: Path) -> None:
    script = declaring.module(folder).decode()
    assert script.startswith("export const style = new CSSStyleSheet();\nstyle.replaceSync(\"")
    assert script.count("export default") == 1
    assert script.index(declaring.DOM) < script.index("export default")


def test_of_several_scripts_the_one_named_like_its_folder_comes_last(tmp_path: Path) -> None:
    for name in ("b.js", f"{tmp_path.name}.js", "z.js", f"{tmp_path.name}.css"):
        (tmp_path / name).write_text(f"/* {name} */", encoding="utf-8")
    script = declaring.module(tmp_path).decode()
    assert script.index("/* b.js */") < script.index("/* z.js */")
    assert script.endswith(f"/* {tmp_path.name}.js */")


def test_a_component_that_is_declared_meanwhile_stops_no_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    scripts = {"first.js": b"1", "second.js": b"2"}
    written = Path.write_bytes

    def write(file: Path, content: bytes) -> int:
        scripts[f"beside-{file.name}"] = b"of another reader's first page"
        return written(file, content)

    monkeypatch.setattr(declaring, "_SCRIPTS", scripts)
    monkeypatch.setattr(declaring, "_HELD", SimpleNamespace(name=str(tmp_path / "held")))
    monkeypatch.setattr(Path, "write_bytes", write)
    declaring.keep_serving()
    assert {"first.js", "second.js"} <= {file.name for file in (tmp_path / "held").iterdir()}
