"""The statements as a table of words."""

import pandas

from dashboard.views.documents import listed
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Finding
from geodata.shown import Shown

COLUMNS = (
    *("finding", "source", "sentence", "summary", "quote", "exploitation", "direction"),
    *("sectors", "groups", "modality", "places"),
)


def statement_table(
    dataset: Dataset, shown: Shown, language: Language, offset: int = 0, limit: int | None = None
) -> pandas.DataFrame:
    """Return one row per shown statement, the columns titled in the interface's language.

    A page begins at ``offset`` and has at most ``limit`` rows; without a limit it has all the rest.
    """
    page = shown.findings[offset : None if limit is None else offset + limit]
    rows = [_row(dataset, shown, finding, language) for finding in page]
    return pandas.DataFrame(rows, columns=[language.say(f"column-{key}") for key in COLUMNS])


def _row(
    dataset: Dataset, shown: Shown, finding: Finding, language: Language
) -> tuple[str | int, ...]:
    places = dict.fromkeys(tie.place for tie in shown.drawn(finding))
    return (
        finding.finding,
        listed(dataset.sources[finding.source], language),
        finding.sentence or "",
        language.summary(finding),
        finding.quote,
        language.terms("exploitation", finding.exploitation),
        language.term("direction", finding.direction),
        language.terms("sector", finding.sectors),
        language.terms("group", finding.victim_groups),
        language.term("modality", finding.modality),
        ", ".join(language.place(dataset.places[place]) for place in places),
    )


def table_note(dataset: Dataset, shown: Shown, language: Language) -> str:
    """Say which documents the rows are of, under which licence, and where to take them away."""
    documents = [dataset.sources[key] for key in sources(shown)]
    said = "; ".join(f"{listed(each, language)} ({each.licence})" for each in documents)
    return language.say("table-sources", documents=said or "–", version=str(dataset.version))


def sources(shown: Shown) -> list[str]:
    """Return the keys of the documents that the statements are of, in the order of the records."""
    return list(dict.fromkeys(finding.source for finding in shown.findings))
