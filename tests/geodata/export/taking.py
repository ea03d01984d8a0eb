"""Views to take away, and texts that no file may stumble over."""

import csv
import datetime
import io
from dataclasses import replace

from hypothesis import strategies as st

from geodata.dataset import Dataset
from geodata.export.taken import Taken
from geodata.export.view import view_of
from geodata.export.words import words_in
from geodata.selection import Facet, Selection

DAY = datetime.date(2026, 11, 28)
LINK = "https://example.org/atlas?lang=es&sector=mining"

STATEMENT = "tip-2015-012"
"""A statement whose words a test may change."""

AT_CUSCO = Selection().choose(Facet.PLACE, ["cusco"])
"""A view of few statements, that one among them."""

STARTS = tuple("=+-@\t\r\n") + tuple("＝＋－＠")
NASTY = st.one_of(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t;,\"'"), min_size=1
    ),
    st.builds(
        str.__add__,
        st.sampled_from((*STARTS, "'=", "''-", "'", "#N/A", ";", '"', "&<", "]]>", "يعم", "金")),
        st.text("a1'=\"\n,;&<>"),
    ),
)  # fmt: skip
"""Semicolons, quotation marks, line breaks, formulas, other scripts."""


def taken_of(dataset: Dataset, selection: Selection | None = None, code: str = "en") -> Taken:
    """Take a view away; everything where no selection is given."""
    words, shown = words_in(code), dataset.select(selection or Selection())
    return Taken(dataset, shown, view_of(dataset, shown, words, link=LINK, day=DAY), words)


def saying(dataset: Dataset, text: str) -> Dataset:
    """Return the records with other words in one statement, and in a note of its location."""
    words = {"summary_en": text, "summary_es": text, "quote_es": text}
    said = dataset.findings[STATEMENT].model_copy(update=words)
    ties = [
        tie.model_copy(update={"note_en": text, "note_es": text})
        for tie in dataset.locations[STATEMENT]
    ]
    return replace(
        dataset,
        findings={**dataset.findings, STATEMENT: said},
        locations={**dataset.locations, STATEMENT: tuple(ties)},
    )


def read_csv(content: bytes, separator: str = ",") -> list[dict[str, str]]:
    """Read CSV back as a spreadsheet does: its mark taken off, each cell as it stands."""
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))
