"""Records of any size, for measurements and for tests of how the cost grows."""

import csv
import random
import shutil
from pathlib import Path

from geodata.reading import RECORDS
from tests.geodata.profile import PROFILE, keep_the_profile

SEED = 2015
"""Records of one size are the same wherever they are made."""

Cells = dict[str, str]


def synthetic_records(folder: Path, statements: int, seed: int = SEED) -> Path:
    """Write a folder of sound records with so many statements; return it.

    The statements of the 2015 profile come first. What follows are copies of them under new ids, in
    its proportions of terms, places and sentences: each further source has the shipped text
    and one copy of each statement, in an order of its own. A last source too small for that has no
    text, and its statements no quote.
    """
    shutil.copytree(RECORDS, folder)
    keep_the_profile(folder)
    order = random.Random(seed)
    shipped = [row for row in _rows("findings") if row["source"] == PROFILE]
    groups = _copies(shipped, statements - len(shipped), order)
    copied = [row for rows in groups for row in rows]
    _append(folder, "sources", [_source(rows[0], len(rows) == len(shipped)) for rows in groups])
    whole = [rows[0]["source"] for rows in groups if len(rows) == len(shipped)]
    for table in ("sentences", "boilerplate"):
        _append(folder, table, _under(table, whole))
    _append(folder, "locations", _locations(copied))
    _append(folder, "findings", [_without_origin(row) for row in copied])
    return folder


def _copies(
    shipped: list[Cells], statements: int, order: random.Random
) -> list[list[Cells]]:
    """Return one list of copies per further source, together so many statements."""
    found = []
    for start in range(0, statements, len(shipped)):
        number = start // len(shipped) + 1
        size = min(len(shipped), statements - start)
        found.append([
            _copy(row, f"synthetic-{number:05}", size == len(shipped))
            for row in order.sample(shipped, size)
        ])
    return found


def _copy(row: Cells, source: str, has_text: bool) -> Cells:
    """Copy a statement; a mark after the last word, which makes it no longer, tells it apart."""
    name = row["finding"].rpartition("-")[2]
    words = {key: f"{row[key]}[{source}]" for key in ("summary_en", "summary_es")}
    unquoted = {} if has_text else {"sentence": "", "quote": "", "quote_es": ""}
    origin = {"origin": row["finding"]}
    return row | words | unquoted | origin | {"finding": f"{source}-{name}", "source": source}


def _without_origin(row: Cells) -> Cells:
    return {key: cell for key, cell in row.items() if key != "origin"}


def _source(row: Cells, has_text: bool) -> Cells:
    (shipped,) = [cells for cells in _rows("sources") if cells["source"] == PROFILE]
    key = row["source"]
    named = {"source": key, "title": f"{shipped['title']} [{key}]"}
    return shipped | named | ({} if has_text else {"file": "", "profile_seen": "none"})


def _under(table: str, sources: list[str]) -> list[Cells]:
    rows = [row for row in _rows(table) if row["source"] == PROFILE]
    return [row | {"source": source} for source in sources for row in rows]


def _locations(copied: list[Cells]) -> list[Cells]:
    ties: dict[str, list[Cells]] = {}
    for tie in _rows("locations"):
        ties.setdefault(tie["finding"], []).append(tie)
    return [tie | {"finding": row["finding"]} for row in copied for tie in ties[row["origin"]]]


def _rows(table: str) -> list[Cells]:
    with (RECORDS / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _append(folder: Path, table: str, rows: list[Cells]) -> None:
    columns = list(_rows(table)[0])
    with (folder / f"{table}.csv").open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, columns, lineterminator="\n").writerows(rows)
