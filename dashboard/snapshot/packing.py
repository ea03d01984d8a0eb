"""Outlines in little room: each point as what it is away from the last, nothing rounded.

A line is a text. Its numbers are whole, in units of the finest decimal of the layer: the first
point, then steps, longitude before latitude. Each number is written in digits of 5 bits, the least
first, the sign in the last bit of the first; 32 more says that another digit follows. A digit is
the sign of ASCII that is 63 further, so that none of them is a quotation mark or opens a tag.
"""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

FIRST, BITS, MORE = 63, 5, 32

Layer = dict[str, Any]


def packed(layer: Layer) -> Layer:
    """Return a collection of GeoJSON with a text in the place of each line."""
    scale = 10 ** max(_decimals(layer["features"]))
    features = [
        each | {"geometry": _packed(each["geometry"], scale)} for each in layer["features"]
    ]
    return layer | {"scale": scale, "features": features}


def packed_text(text: str) -> str:
    """Pack a file of GeoJSON."""
    return json.dumps(packed(json.loads(text)), ensure_ascii=False, separators=(",", ":"))


def _packed(geometry: Layer, scale: int) -> Layer:
    return geometry | {"coordinates": _lines(geometry["coordinates"], scale)}


def _lines(held: list[Any], scale: int) -> Any:
    if isinstance(held[0][0], list):
        return [_lines(each, scale) for each in held]
    return "".join(_digits(step) for step in _steps(held, scale))


def _steps(points: Iterable[list[float]], scale: int) -> Iterator[int]:
    last = (0, 0)
    for point in points:
        whole = (round(point[0] * scale), round(point[1] * scale))
        yield from (new - old for new, old in zip(whole, last, strict=True))
        last = whole


def _digits(number: int) -> str:
    left, signs = ~(number << 1) if number < 0 else number << 1, ""
    while left >= MORE:
        signs += chr(FIRST + MORE + left % MORE)
        left >>= BITS
    return signs + chr(FIRST + left)


def _decimals(held: Any) -> Iterator[int]:
    """Yield how many decimals each coordinate has."""
    if isinstance(held, float | int):
        yield max(-int(Decimal(repr(held)).normalize().as_tuple().exponent), 0)
    elif isinstance(held, list):
        for each in held:
            yield from _decimals(each)
    else:
        yield from _decimals(held["geometry"]["coordinates"])
