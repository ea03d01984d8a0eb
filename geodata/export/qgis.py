"""How QGIS draws the layers when a GeoPackage is opened: the map's rules, in plain symbols."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

VERSION = "3.28.0"
"""The QGIS whose way of writing a style this is; 3.22 reads it too."""


@dataclass(frozen=True)
class Look:
    """How one layer is drawn: one symbol, so that no color and no size stands for a number."""

    kind: str
    """``marker``, ``line`` or ``fill``."""
    drawn_by: str
    """QGIS's name of what draws it."""
    options: Mapping[str, str]
    label: str = ""
    """Column whose text stands at each sign."""
    inner: Mapping[str, str] | None = None
    """How a shape is filled that QGIS makes of the line; unsaid, it takes a color of its own."""


LOOKS = {
    "departments": Look(
        "fill",
        "SimpleFill",
        {"color": "255,253,247,255", "outline_color": "207,199,181,255", "outline_width": "0.2"},
    ),
    "areas": Look(
        "fill",
        "SimpleFill",
        {"color": "94,87,72,90", "style": "b_diagonal", "outline_style": "no"},
        "title",
    ),
    "flows": Look(
        "line",
        "ArrowLine",
        {"arrow_width": "0.4", "arrow_start_width": "0.4", "head_length": "2.5",
         "head_thickness": "1.5", "is_curved": "1"},
        inner={"color": "43,43,43,255", "outline_style": "no"},
    ),
    "places": Look(
        "marker",
        "SimpleMarker",
        {"name": "circle", "color": "43,43,43,255", "outline_color": "255,255,255,255",
         "size": "2.4"},
        "title",
    ),
}  # fmt: skip
"""Looks by layer."""


def style_rows(looks: Mapping[str, Look]) -> Iterable[dict[str, object]]:
    """Yield the rows of ``layer_styles``, the table in which QGIS looks for a layer's style."""
    for layer, look in looks.items():
        yield {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": layer,
            "f_geometry_column": "geom",
            "styleName": layer,
            "styleQML": qml(look),
            "styleSLD": "",
            "useAsDefault": True,
            "description": "",
            "owner": "",
            "ui": "",
            "update_time": "",
        }


def qml(look: Look) -> str:
    """Write a look as QGIS's own XML."""
    root = ElementTree.Element("qgis", version=VERSION, styleCategories="Symbology|Labeling")
    drawn = ElementTree.SubElement(root, "renderer-v2", type="singleSymbol", enableorderby="0")
    symbols = ElementTree.SubElement(drawn, "symbols")
    layer = _symbol(symbols, look.kind, "0", look.drawn_by, look.options)
    if look.inner:
        _symbol(layer, "fill", "@0@0", "SimpleFill", look.inner)
    if look.label:
        _label(root, look.label)
    return ElementTree.tostring(root, encoding="unicode")


def _symbol(
    parent: ElementTree.Element, kind: str, name: str, drawn_by: str, options: Mapping[str, str]
) -> ElementTree.Element:
    symbol = ElementTree.SubElement(parent, "symbol", type=kind, name=name, alpha="1")
    layer = ElementTree.SubElement(
        symbol, "layer", {"class": drawn_by, "enabled": "1", "pass": "0", "locked": "0"}
    )
    held = ElementTree.SubElement(layer, "Option", type="Map")
    for option, value in options.items():
        ElementTree.SubElement(held, "Option", name=option, value=value, type="QString")
    return layer


def _label(root: ElementTree.Element, column: str) -> None:
    labeling = ElementTree.SubElement(root, "labeling", type="simple")
    settings = ElementTree.SubElement(labeling, "settings", calloutType="simple")
    style = {"fieldName": column, "fontSize": "8", "isExpression": "0", "textColor": "26,26,26,255"}
    ElementTree.SubElement(settings, "text-style", style)
    # Around the sign, away from its edge: at no distance the sign stands on the first letter.
    ElementTree.SubElement(
        settings, "placement", placement="6", offsetType="1", dist="0.6", distUnits="MM"
    )
