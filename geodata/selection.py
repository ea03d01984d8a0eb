"""What is filtered for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from geodata.vocabulary import (
    Basis,
    Direction,
    Exploitation,
    Means,
    Modality,
    Sector,
    VictimGroup,
    Voice,
)


class Facet(StrEnum):
    """What statements can be filtered by. The values are the keys of the URL."""

    DIRECTION = "direction"
    """Into, out of, within or through Peru."""
    SECTOR = "sector"
    """The sector named."""
    VICTIM_GROUP = "group"
    """The group named."""
    EXPLOITATION = "exploitation"
    """What is said to be done."""
    MEANS = "means"
    """The indicator of forced labor in the quote."""
    MODALITY = "modality"
    """How firmly it is said."""
    BASIS = "basis"
    """How a place of the statement is known."""
    PLACE = "place"
    """A place of the statement."""
    EDITION = "edition"
    """The year of the report that says it."""
    VOICE = "voice"
    """Whose words it is."""


TERMS: Mapping[Facet, type[StrEnum]] = {
    Facet.DIRECTION: Direction,
    Facet.SECTOR: Sector,
    Facet.VICTIM_GROUP: VictimGroup,
    Facet.EXPLOITATION: Exploitation,
    Facet.MEANS: Means,
    Facet.MODALITY: Modality,
    Facet.BASIS: Basis,
    Facet.VOICE: Voice,
}


Terms = tuple[tuple[Facet, frozenset[str]], ...]
"""Terms by facet: the facets that have any, in the order of ``Facet``."""


@dataclass(frozen=True)
class Selection:
    """What is filtered for: within a facet any of the terms or all of them, between facets all.

    A statement that holds an excluded term is left out, whatever else it holds. A term is chosen or
    excluded, never both: the later word counts.
    """

    terms: Terms = ()
    """The terms that are asked for."""
    text: str = ""
    """Words that a statement must all hold, as ``Search`` reads them."""
    left_out: Terms = ()
    """The terms that are excluded."""
    all_of: frozenset[Facet] = frozenset()
    """The facets whose terms must all be held, rather than any; each has terms."""

    def chosen(self, facet: Facet) -> frozenset[str]:
        """Terms asked for under a facet; empty where it is not set."""
        return dict(self.terms).get(facet, frozenset())

    def excluded(self, facet: Facet) -> frozenset[str]:
        """Terms excluded under a facet."""
        return dict(self.left_out).get(facet, frozenset())

    def asks_all(self, facet: Facet) -> bool:
        """Whether all terms chosen for a facet must be held, rather than any."""
        return facet in self.all_of

    def choose(self, facet: Facet, terms: Iterable[str]) -> "Selection":
        """Return a selection with other terms asked for under one facet."""
        chosen = frozenset(terms)
        return replace(
            self,
            terms=_with(self.terms, facet, chosen),
            left_out=_with(self.left_out, facet, self.excluded(facet) - chosen),
            all_of=self.all_of if chosen else self.all_of - {facet},
        )

    def exclude(self, facet: Facet, terms: Iterable[str]) -> "Selection":
        """Return a selection with other terms excluded under one facet."""
        excluded = frozenset(terms)
        freed = self.choose(facet, self.chosen(facet) - excluded)
        return replace(freed, left_out=_with(self.left_out, facet, excluded))

    def ask_all(self, facet: Facet, wanted: bool = True) -> "Selection":
        """Return a selection that asks for all terms of a facet, or for any of them."""
        asked = {facet} if wanted and self.chosen(facet) else set()
        return replace(self, all_of=self.all_of - {facet} | asked)

    @property
    def size(self) -> int:
        """How many terms are asked for or excluded, the text counting as one."""
        count = sum(len(terms) for _, terms in (*self.terms, *self.left_out))
        return count + bool(self.text)


def own_chapter(edition: int) -> Selection:
    """Return the selection of what Peru's own chapter says in one edition of the report."""
    of_edition = Selection().choose(Facet.EDITION, [str(edition)])
    return of_edition.choose(Facet.VOICE, [Voice.OWN_CHAPTER])


def _with(terms: Terms, facet: Facet, others: frozenset[str]) -> Terms:
    known = dict(terms) | {facet: others}
    return tuple((each, known[each]) for each in Facet if known.get(each))
