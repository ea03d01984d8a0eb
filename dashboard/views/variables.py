"""The codes that a reader is asked for, and the codebook's rules on them in the reader's words."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dashboard.views.prose import Block, Run, bullets, paragraph, run
from dashboard.words.language import Language
from geodata.vocabulary import Direction, Exploitation, Modality, Sector, VictimGroup


@dataclass(frozen=True)
class Variable:
    """A column that a reader codes."""

    column: str
    """Its name in the records."""
    words: str
    """How the messages of its terms begin, and its facet."""
    terms: type[StrEnum]
    has_several: bool
    """Whether a statement may have several of its terms."""
    ruled: frozenset[StrEnum]
    """Terms with a rule of their own; the rule of the column holds for the others."""


VARIABLES = (
    Variable("direction", "direction", Direction, False, frozenset(Direction)),
    Variable("exploitation", "exploitation", Exploitation, True, frozenset(Exploitation)),
    Variable("sectors", "sector", Sector, True, frozenset({
        Sector.GOLD_MINING, Sector.MINING, Sector.CRIMINAL_ACTIVITIES, Sector.NARCOTICS,
        Sector.ARMED_CONFLICT, Sector.TOURISM, Sector.NIGHTLIFE, Sector.MANUFACTURING,
        Sector.COMMERCE, Sector.HOSPITALITY, Sector.NOT_STATED,
    })),
    Variable("victim_groups", "group", VictimGroup, True, frozenset({
        VictimGroup.ADULTS, VictimGroup.CHILDREN, VictimGroup.FOREIGN_NATIONALS,
        VictimGroup.NOT_STATED,
    })),
    Variable("modality", "modality", Modality, False, frozenset(Modality)),
)  # fmt: skip
"""In the order in which they are asked for."""

GENERAL = ("silence", "lists", "split", "back", "particular", "ages", "degrees")
"""Rules that hold for every column."""


def rule(variable: Variable, term: str, language: Language) -> str:
    """Return when a term is coded."""
    own = f"rule-{variable.words}-{term}"
    return language.say(own if term in variable.ruled else f"rule-{variable.words}")


def rules(variable: Variable, terms: Iterable[str], language: Language) -> str:
    """Return when each of some terms is coded; a rule of several once."""
    said: dict[str, list[str]] = {}
    for term in terms:
        said.setdefault(rule(variable, term, language), []).append(
            language.term(variable.words, term)
        )
    return " ".join(
        language.say("coding-rule", terms=" · ".join(labels), rule=text)
        for text, labels in said.items()
    )


def in_order(variable: Variable, terms: Iterable[str]) -> list[str]:
    """Return terms as the vocabulary has them in order."""
    held = set(terms)
    return [term for term in variable.terms if term in held]


def general_rules(language: Language) -> list[Block]:
    """Say what holds for every code."""
    return [bullets(language.say(f"rule-{name}") for name in GENERAL)]


def rules_of(variable: Variable, language: Language) -> list[Block]:
    """Say when each term of a column is coded; terms that share the column's rule stand together.
    """
    title = run(language.say(f"facet-{variable.words}"), strong=True)
    own = [term for term in variable.terms if term in variable.ruled]
    others = [term for term in variable.terms if term not in variable.ruled]
    items = [_ruled([term], rule(variable, term, language), variable, language) for term in own]
    if others:
        items.append(_ruled(others, language.say(f"rule-{variable.words}"), variable, language))
    return [paragraph(title), bullets(items)]


def _ruled(
    terms: Iterable[str], text: str, variable: Variable, language: Language
) -> list[str | Run]:
    return [run(language.terms(variable.words, terms), strong=True), f": {text}"]
