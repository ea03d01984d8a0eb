"""A copy of the project in which every free text of every table is markup too."""

import csv
from pathlib import Path

from geodata.hedges import hedges

CODED = {
    *("source", "finding", "place", "sentence", "opening", "topic", "direction", "exploitation"),
    *("sectors", "victim_groups", "means", "actors", "modality", "role", "basis", "kind"),
    *("country", "department", "members", "latitude", "longitude", "gazetteer_id", "year"),
    *("language", "file", "url", "official_url", "accessed", "grade", "profile_seen", "seen"),
    *("scope", "date", "quote", "table", "series"),
}
"""Columns of keys, codes, dates and addresses; every other one is free text."""

TOLD = {
    *("actions", "assessments", "chapters", "child_labor_sectors", "complaints", "figures"),
    *("responses", "years"),
}
"""Tables beside the statements: free text is what they have in both languages."""

SHORT = {"summary_en", "summary_es", "says_en", "says_es"}
"""Columns of at most 30 words, which the markup takes the place of."""

UNSEEN = {
    *("sources.licence", "places.licence", "places.gazetteer", "boilerplate.reason"),
    *("chapters.note_en", "chapters.note_es", "years.note_en", "years.note_es"),
    *("responses.says_en", "responses.says_es"),
}
"""Columns that no page shows."""

QUOTED = "tip-2015-012"
ITS_END = "in areas such as Cuzco"


def markup(server: str) -> str:
    """Return what Markdown, HTML and Streamlit would each make something of."""
    return (
        f'![x]({server}p.png) [y]({server}l) <img src="{server}i.png"> '
        f'<script src="{server}s.js"></script> $x$ :smile: :red[x] **bold-x** '
        "# heading-x"
    )


def spoil(checkout: Path, server: str) -> list[str]:
    """Put markup into every free text; return what a reader must find, as ``column: markup``."""
    records = checkout / "geodata" / "records"
    columns = [column for path in sorted(records.glob("*.csv")) for column in _spoil(path, server)]
    seed = next((checkout / "seeds").glob("*.txt"))
    text = seed.read_text(encoding="utf-8")
    seed.write_text(
        text.replace(ITS_END, _longer(ITS_END, "findings.quote", server)), encoding="utf-8"
    )
    shown = [column for column in (*columns, "findings.quote") if column not in UNSEEN]
    return [_tagged(column, server) for column in shown]


def _spoil(path: Path, server: str) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows, header = list(reader), list(reader.fieldnames or ())
    free = [column for column in header if _is_free(path.stem, column)]
    for number, row in enumerate(rows):
        for column in free:
            if column == "quote_es" and not row["quote"]:
                continue  # A translation of nothing is refused.
            name = f"{path.stem}.{column}"
            row[column] = _spoiled(row[column], column, f"{_tagged(name, server)} ({number})")
        if row.get("finding") == QUOTED and "quote" in row:
            row["quote"] = _longer(row["quote"], "findings.quote", server)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return [f"{path.stem}.{column}" for column in free]


def _is_free(table: str, column: str) -> bool:
    return column.endswith(("_en", "_es")) if table in TOLD else column not in CODED


def _tagged(column: str, server: str) -> str:
    return f"{column}: {markup(server)}"


def _longer(text: str, column: str, server: str) -> str:
    return f"{text} {_tagged(column, server)}"


def _spoiled(text: str, column: str, tagged: str) -> str:
    if column == "key":
        return f"{text} {tagged} (gone)"  # Only of what is gone may a key be unknown.
    if column not in SHORT:
        return f"{text} {tagged}"
    # A summary is as firm as its source, or the records are refused.
    language = column.rpartition("_")[2]
    return " ".join((*hedges(text, language), tagged))
