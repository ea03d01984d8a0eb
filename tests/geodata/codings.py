"""Codings of the profile: as the records are, but for what a test changes."""

import csv
from pathlib import Path

from geodata.codings import HEADER
from tests.geodata.records_folder import Cells
from tests.geodata.shipped import BY_FINDING, FINDINGS

SOURCE = "tip-2015"
PROFILE = [row for row in FINDINGS if row["source"] == SOURCE]


def coded(row: Cells, coder: str = "ana") -> Cells:
    """Code a statement as its record is."""
    bases = {tie["basis"] for tie in BY_FINDING[row["finding"]]} - {"curated"}
    cells = {**row, "coder": coder, "basis": ";".join(sorted(bases))}
    return {column: cells[column] for column in HEADER}


def coding(coder: str = "ana", **changed: Cells) -> list[Cells]:
    """Code the profile as its records are, but for cells of some statements, by their number."""
    return [coded(row, coder) | changed.get(f"n{row['finding'][-3:]}", {}) for row in PROFILE]


def written(tmp_path: Path, rows: list[Cells], header: tuple[str, ...] = HEADER) -> Path:
    """Write a coding into a file of the folder."""
    path = tmp_path / "coding.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path
