"""A file as a browser reads it: its elements and their texts, without running a script."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

VOID = {"meta", "link", "br", "img", "input", "hr"}


@dataclass
class Element:
    """One element with what stands within it."""

    tag: str
    attributes: dict[str, str]
    parts: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text within."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    def all(self, tag: str, name: str = "") -> list["Element"]:
        """Every element within of a tag and, where one is given, a class."""
        inner = [part for part in self.parts if isinstance(part, Element)]
        fits = [e for e in inner if e.tag == tag and (not name or name in e.classes)]
        return [*fits, *(found for e in inner for found in e.all(tag, name))]

    @property
    def classes(self) -> list[str]:
        """Its classes."""
        return self.attributes.get("class", "").split()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].parts.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)


def read(html: str) -> Element:
    """Read a file; an element that is not closed fails."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    [root] = reader.open
    return root


def data(page: Element) -> Any:
    """Return what the page's own script draws."""
    [block] = [e for e in page.all("script") if e.attributes.get("id") == "snapshot"]
    return json.loads(block.text)


def unpacked(layer: Any) -> Any:
    """Return the outlines of a layer as GeoJSON has them."""
    scale = layer["scale"]
    features = [
        each
        | {
            "geometry": each["geometry"]
            | {"coordinates": _points(each["geometry"]["coordinates"], scale)}
        }
        for each in layer["features"]
    ]
    return {key: value for key, value in layer.items() if key != "scale"} | {"features": features}


def _points(held: Any, scale: int) -> Any:
    if isinstance(held, list):
        return [_points(each, scale) for each in held]
    sums, found = [0, 0], []
    for place, text in enumerate(re.findall(r"[_-~]*[?-^]", held)):
        digits = [ord(sign) - 63 & 31 for sign in text]
        number = sum(digit << 5 * power for power, digit in enumerate(digits))
        sums[place % 2] += ~(number >> 1) if number & 1 else number >> 1
        if place % 2:
            found.append([each / scale for each in sums])
    return found
