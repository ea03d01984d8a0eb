"""The project with records of any size, in a folder of its own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.synthetic import synthetic_records
from tests.browser.conftest import copy_of_the_project
from tests.browser.serving import ROOT


@dataclass(frozen=True)
class Place:
    """A folder to serve the project from, and the environment that has it served from there."""

    folder: Path
    environment: dict[str, str]

    @property
    def records(self) -> Path:
        """The folder of its records."""
        return self.folder / "geodata" / "records"


HERE = Place(ROOT, dict(os.environ))
"""The project as it is."""


@contextmanager
def with_statements(count: int) -> Iterator[Place]:
    """Copy what git tracks, with so many statements; gone afterwards."""
    with TemporaryDirectory(prefix="trafficking-atlas-") as made:
        folder = Path(made)
        copy_of_the_project(folder)
        records = folder / "geodata" / "records"
        shutil.rmtree(records)
        synthetic_records(records, count)
        yield Place(folder, os.environ | {"PYTHONPATH": str(folder)})
