"""Random selections, and what they must leave, from the plain cells of the tables."""

from hypothesis import strategies as st

from geodata.selection import TERMS, Facet, Selection
from tests.geodata.records_folder import Cells
from tests.geodata.shipped import BY_FINDING, BY_SOURCE, FINDINGS, PLACES, SOURCES

COLUMNS = {
    Facet.DIRECTION: "direction",
    Facet.SECTOR: "sectors",
    Facet.VICTIM_GROUP: "victim_groups",
    Facet.EXPLOITATION: "exploitation",
    Facet.MEANS: "means",
    Facet.MODALITY: "modality",
}
"""The column of findings that a facet reads; basis and place are those of the locations."""

KNOWN = {facet: [str(term) for term in terms] for facet, terms in TERMS.items()} | {
    Facet.PLACE: [row["place"] for row in PLACES],
    Facet.EDITION: sorted({row["year"] for row in SOURCES if row["series"].startswith("tip")}),
}
"""Every term that a facet can hold."""


def held(row: Cells, facet: Facet) -> set[str]:
    """Terms of a facet that a finding's row holds."""
    if facet in COLUMNS:
        return set(row[COLUMNS[facet]].split(";"))
    if facet is Facet.EDITION:
        return {BY_SOURCE[row["source"]]["year"]}
    if facet is Facet.VOICE:
        return {voice(BY_SOURCE[row["source"]])}
    return {tie[facet.value] for tie in BY_FINDING[row["finding"]]}


def voice(source: Cells) -> str:
    """Whose words a source speaks."""
    if source["series"] != "tip":
        return "other-publisher"
    return "own-chapter" if source["country"] == "PE" else "other-chapter"


def expected(terms: dict[Facet, set[str]]) -> list[str]:
    """Ids of the findings that hold any term of each facet that is set."""
    return [
        row["finding"]
        for row in FINDINGS
        if all(held(row, facet) & wanted for facet, wanted in terms.items() if wanted)
    ]


def selected(terms: dict[Facet, set[str]], text: str = "") -> Selection:
    """Return the selection of these terms."""
    selection = Selection(text=text)
    for facet, wanted in terms.items():
        selection = selection.choose(facet, wanted)
    return selection


any_terms = st.fixed_dictionaries(
    {}, optional={f: st.sets(st.sampled_from(terms), max_size=4) for f, terms in KNOWN.items()}
)
"""Up to four terms for some of the facets."""
