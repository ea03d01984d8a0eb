"""What crosses from Python to the map's script arrives as it was sent."""

import json
import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit_folium import generate_js_hash, generate_leaflet_string

from dashboard.components.map import drawing, serving
from dashboard.components.map.base_map import BaseMap, ContentLayer
from dashboard.components.map.escaping import script_json
from dashboard.components.map.palette import palette_script
from dashboard.views.atlas_map import atlas_map
from dashboard.views.map_content import MapContent
from dashboard.words.language import language
from geodata.selection import Selection
from tests.dashboard.strategies import ANY_TEXT, records

LINKS = [url for _, url in (*BaseMap.default_js, *BaseMap.default_css)]
HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--",
    "{{ this._parent }}",
    "{% raw %}",
    "{# note",
    "{{{",
    "{{'feature_group'}}",
    'quote " and back\\slash \\" ${x} `',
    "line\u2028separator\u2029paragraph\nnew",
    "Iñapari, Ñaña, 秘鲁",
]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | ANY_TEXT | st.sampled_from(HOSTILE),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)


def content(label: str) -> MapContent:
    whole = atlas_map(records(), records().select(Selection()), frozenset(), language("en"))
    mark = whole.marks[0].model_copy(update={"label": label, "text": label})
    return whole.model_copy(update={"marks": (mark,)})


def received(sent: MapContent) -> MapContent:
    layer = ContentLayer(sent)
    layer.add_to(BaseMap())
    script = generate_leaflet_string(layer)
    arguments = script[script.index(", {") + 2 : script.rindex(");")]
    return MapContent.model_validate(json.loads(arguments)["content"])


# JSON in a script


@given(value=VALUES)
def test_any_value_survives(value: object) -> None:
    assert json.loads(script_json(value)) == value


@given(value=VALUES)
def test_nothing_ends_the_script_or_begins_a_template(value: object) -> None:
    text = script_json(value)
    assert not [sign for sign in ("<", "\u2028", "\u2029", "{{", "{%", "{#") if sign in text]


@pytest.mark.parametrize("label", HOSTILE)
def test_a_hostile_label_reaches_the_script_unchanged(label: str) -> None:
    assert received(content(label)) == content(label)


@given(label=ANY_TEXT)
def test_any_label_reaches_the_script_unchanged(label: str) -> None:
    assert received(content(label)) == content(label)


# The base map


def test_two_base_maps_are_one_to_the_browser() -> None:
    hashes = {generate_js_hash(generate_leaflet_string(BaseMap()), "map") for _ in range(2)}
    assert len(hashes) == 1


def test_the_base_map_holds_no_statement() -> None:
    script = generate_leaflet_string(BaseMap())
    assert [place for place in records().places if place in script] == []


@pytest.mark.parametrize("link", LINKS)
def test_a_link_stays_on_our_own_server(link: str) -> None:
    parts = urlsplit(link)
    assert (parts.scheme, parts.netloc) == ("", "")
    assert parts.path.startswith("../dashboard.components.map.serving.")


@pytest.mark.parametrize("link", LINKS)
def test_a_link_changes_with_its_file(link: str) -> None:
    assert len(urlsplit(link).query) == 12


def test_our_own_script_and_style_are_served() -> None:
    own = {Path(urlsplit(link).path).name for link in LINKS if ".drawing/" in link}
    served = Path(serving.SERVED["drawing"].path or "")
    assert own == {"atlas.js", "map.css"} == {path.name for path in served.iterdir()}


def test_what_is_served_is_written_again_where_it_was_taken() -> None:
    served = Path(serving.SERVED["drawing"].path or "")
    shutil.rmtree(served)
    serving.keep_serving()
    assert (served / "atlas.js").read_text(encoding="utf-8") == drawing.joined()


def test_every_script_of_the_map_is_served_once() -> None:
    assert sorted(drawing.PARTS) == sorted(path.stem for path in drawing.FOLDER.glob("*.js"))


def test_a_script_takes_only_from_those_before_it() -> None:
    given = set(re.findall(r'"([A-Z]+)": ', palette_script()))
    for part in drawing.PARTS:
        script = (drawing.FOLDER / f"{part}.js").read_text(encoding="utf-8")
        taken = ",".join(re.findall(r"const \{([^}]*)\} = atlas;", script))
        assert {name.strip() for name in taken.split(",") if name.strip()} <= given, part
        for names in re.findall(r"Object\.assign\(atlas, \{([^}]*)\}", script):
            given |= {name.strip() for name in names.split(",")}
        given |= set(re.findall(r"^  atlas\.(\w+) =", script, re.MULTILINE))


@pytest.mark.parametrize("part", [*drawing.PARTS, "map.css"])
def test_no_script_and_no_style_holds_a_color(part: str) -> None:
    name = part if "." in part else f"{part}.js"
    text = (drawing.FOLDER / name).read_text(encoding="utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|rgba?\(\d", text) == []


def test_the_script_asks_for_the_outlines_where_they_are_served() -> None:
    assert f'"../{serving.SERVED["boundaries"].name}/"' in drawing.joined()
