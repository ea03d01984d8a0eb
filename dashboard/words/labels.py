"""The words of the records' terms, by which a search finds what a statement is about."""

from dashboard.words.language import CODES, language
from geodata.search import LABELLED, NOT_STATED, Label
from geodata.vocabulary import Actor, Exploitation, Means, Sector, VictimGroup

COLUMNS = {
    "exploitation": ("exploitation", Exploitation),
    "sectors": ("sector", Sector),
    "victim_groups": ("group", VictimGroup),
    "means": ("means", Means),
    "actors": ("actor", Actor),
}
"""How the messages of each column's terms begin, and the terms."""


def labels() -> tuple[Label, ...]:
    """Return the label of every term that names something, in both languages."""
    return tuple(
        Label(code, column, term, language(code).term(prefix, term))
        for code in CODES
        for column in LABELLED
        for prefix, terms in [COLUMNS[column]]
        for term in terms
        if term != NOT_STATED
    )
