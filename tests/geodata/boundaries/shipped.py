"""The committed boundary files as shapes. EPSG:4326, longitude first, in degrees."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import Point, shape
from shapely.geometry.base import BaseGeometry

FOLDER = Path(__file__).parents[3] / "geodata" / "boundaries"


def path(layer: str) -> Path:
    return FOLDER / f"{layer}.geojson"


def collection(layer: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path(layer).read_text(encoding="utf-8"))
    return content


def features(layer: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = collection(layer)["features"]
    return found


def shapes(layer: str, key: str) -> dict[str, BaseGeometry]:
    return {item["properties"][key]: shape(item["geometry"]) for item in features(layer)}


def rings(geometry: BaseGeometry) -> Iterator[tuple[BaseGeometry, list[BaseGeometry]]]:
    for part in shapely.get_parts(geometry):
        yield part.exterior, list(part.interiors)


def point(place: tuple[float, float]) -> Point:
    latitude, longitude = place
    return Point(longitude, latitude)
