"""Which state of the records this is: computed from their content, never typed."""

import datetime
import hashlib
from dataclasses import dataclass

from geodata.reading import Tables

UNDATED = datetime.date.min
"""The day of tables that bear none; ``validate`` refuses them."""

DIGITS = 8
"""Hexadecimal digits of the hash that are shown."""


@dataclass(frozen=True)
class DataVersion:
    """A state of the records."""

    date: datetime.date
    """The latest day that the tables bear: on which a source was read or a record corrected."""
    digest: str
    """The first digits of a SHA-256 over every cell of every table."""

    def __str__(self) -> str:
        """``2026-11-27.1a2b3c4d``."""
        return f"{self.date.isoformat()}.{self.digest}"


def data_version(tables: Tables) -> DataVersion:
    """Compute the version of sound tables: the same for the same cells, however they are stored."""
    digest = hashlib.sha256()
    for table in tables.all:
        for row in table.rows:
            digest.update(row.record.model_dump_json().encode())
            digest.update(b"\n")
        digest.update(b"\0")
    days = [row.record.accessed for row in tables.sources.rows]
    days += [row.record.date for row in tables.corrections.rows]
    return DataVersion(max(days, default=UNDATED), digest.hexdigest()[:DIGITS])
