"""A layer as a GeoJSON file that comes out byte for byte the same."""

import json
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

Feature: TypeAlias = dict[str, Any]


def feature(properties: dict[str, Any], shape: BaseGeometry) -> Feature:
    """Make a GeoJSON feature with at most 4 decimals, wound as RFC 7946 asks."""
    parts = shapely.get_parts(shape)
    single = parts[0] if len(parts) == 1 else shape
    wound = shapely.orient_polygons(shapely.normalize(single))
    exact = shapely.transform(wound, lambda points: np.round(points, 4))
    return {"type": "Feature", "properties": properties, "geometry": exact.__geo_interface__}


def write(file: Path, features: list[Feature]) -> None:
    """Write a layer, one feature per line in the order of its key, byte for byte the same."""
    lines = sorted(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in features)
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    file.write_text(text, encoding="utf-8", newline="\n")
