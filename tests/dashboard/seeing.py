"""What was seen of the chapters and what they say, straight from the records."""

from collections import defaultdict

from geodata.dataset import Dataset
from geodata.vocabulary import ProfileSeen

OWN = "PE"


def extents(dataset: Dataset) -> dict[tuple[int, str | None], ProfileSeen]:
    return {(row.edition, row.country): row.seen for row in dataset.reports.chapters}


def whole(dataset: Dataset) -> set[int]:
    """Editions whose profile of Peru was seen whole."""
    seen = extents(dataset)
    return {edition for (edition, country), much in seen.items()
            if country == OWN and much is ProfileSeen.FULL}  # fmt: skip


def own_editions(dataset: Dataset) -> list[int]:
    return sorted(edition for edition, country in extents(dataset) if country == OWN)


def own_counts(dataset: Dataset) -> dict[tuple[str, int], int]:
    """Statements of Peru's own chapter by topic and edition."""
    found: dict[tuple[str, int], int] = defaultdict(int)
    for finding in dataset.findings.values():
        source = dataset.sources[finding.source]
        if source.series == "tip" and source.country == OWN:
            assert source.year
            found[finding.topic, source.year] += 1
    return found
