"""The tables of a download: what each is called, its columns and its rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from geodata.export.about import HEADINGS, about
from geodata.export.definitions import TERMS, column_definition, term_definitions
from geodata.export.rows import (
    JOINS,
    LABELS,
    SOURCE,
    Cell,
    cells,
    evidence_row,
    location_row,
    place_row,
    record_columns,
    source_row,
    statement_row,
)
from geodata.export.taken import Taken
from geodata.export.words import Words
from geodata.records import Evidence, Finding, Location, Place, Source

SPOKEN = ("edition", "voice", "voice_label")
DOCUMENT = tuple(f"source_{key}" for key in SOURCE)

STATEMENTS = (*record_columns(Finding), *SPOKEN, *DOCUMENT)
LOCATIONS = (*record_columns(Location), "evidence", "evidence_titles", "evidence_addresses")
PLACES = (*record_columns(Place), *JOINS)
SOURCES = (*record_columns(Source), *SPOKEN)
EVIDENCE = (*record_columns(Evidence), *DOCUMENT)
CODEBOOK = ("column", "column_title", "code", "label", "definition")

PLACED = {
    **{f"place_{key}": key for key in ("name_en", "name_es", "kind", "kind_label")},
    **{key: key for key in ("country", "department", *JOINS, "latitude", "longitude")},
}
"""What a row per location says of its place, by the place's own column."""

OF_THE_VIEW = tuple(heading for heading in HEADINGS if heading not in SPOKEN)
"""What each row of the flat table says of the view; edition and voice are the statement's own."""

FLAT = (
    *STATEMENTS,
    *(column for column in LOCATIONS if column != "finding"),
    *PLACED,
    *OF_THE_VIEW,
)


@dataclass(frozen=True)
class Sheet:
    """One table."""

    key: str
    """Key, ``statements``; its name is a message."""
    columns: tuple[str, ...]
    rows: Iterable[list[Cell]]


def sheets(taken: Taken) -> Iterator[Sheet]:
    """Yield the tables of records, and the codebook after them."""
    words = taken.words
    yield statements(taken)
    yield locations(taken)
    places = (cells(place_row(place, words), PLACES) for place in taken.places)
    yield Sheet("places", PLACES, places)
    sources = (cells(source_row(source, words), SOURCES) for source in taken.sources)
    yield Sheet("sources", SOURCES, sources)
    evidence = (cells(evidence_row(taken, row), EVIDENCE) for row in taken.evidence)
    yield Sheet("evidence", EVIDENCE, evidence)
    yield Sheet("codebook", CODEBOOK, codebook(words))


def statements(taken: Taken) -> Sheet:
    """Return the table of statements."""
    rows = (cells(statement_row(taken, finding), STATEMENTS) for finding in taken.going_through())
    return Sheet("statements", STATEMENTS, rows)


def locations(taken: Taken) -> Sheet:
    """Return the table of locations."""
    rows = (
        cells(location_row(taken, finding, tie), LOCATIONS)
        for finding in taken.going_through()
        for tie in taken.shown.drawn(finding)
    )
    return Sheet("locations", LOCATIONS, rows)


def flat(taken: Taken) -> Sheet:
    """Return the table with a row per statement and location, whole in itself."""
    return Sheet("flat", FLAT, _flat_rows(taken))


def _flat_rows(taken: Taken) -> Iterator[list[Cell]]:
    of_the_view = [about(taken)[heading] for heading in OF_THE_VIEW]
    placed = _placed(taken)
    tied = [column for column in LOCATIONS if column != "finding"]
    for finding in taken.going_through():
        said = cells(statement_row(taken, finding), STATEMENTS)
        for tie in taken.shown.drawn(finding):
            at = [*cells(location_row(taken, finding, tie), tied), *placed[tie.place]]
            yield [*said, *at, *of_the_view]


def _placed(taken: Taken) -> dict[str, list[Cell]]:
    # Many statements share few places, so that a place's cells are made once.
    return {
        place.place: cells(place_row(place, taken.words), PLACED.values())
        for place in taken.places
    }


def codebook(words: Words) -> Iterator[list[Cell]]:
    """Yield a row per column, with one per term after it where it is coded."""
    columns = (*STATEMENTS, *LOCATIONS, *PLACES, *SOURCES, *EVIDENCE, *PLACED, *OF_THE_VIEW)
    for column in dict.fromkeys(columns):
        head: list[Cell] = [column, column_title(column, words)]
        yield [*head, "", "", column_definition(column)]
        if column in TERMS:
            for code, definition in term_definitions(column).items():
                label = words.term(LABELS[column], code) if column in LABELS else ""
                yield [*head, code, label, definition]


def column_title(column: str, words: Words) -> str:
    """Return how a reader's table calls a column."""
    if column.endswith("_label"):
        return words.say("field-in-words", field=column_title(column[: -len("_label")], words))
    return words.term("field", column)
