"""Which sentence a reader codes, and whether it is compared, as parts of a URL's query and back.

What the reader codes is no part of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dashboard.views.coding import numbers
from dashboard.views.reader import read_source
from geodata.dataset import Dataset

SENTENCE, STEP = "sentence", "step"
KEYS = (SENTENCE, STEP)


class Step(StrEnum):
    """How far the reader is with a sentence."""

    CODE = "code"
    """The sentence and the form."""
    COMPARE = "compare"
    """What the records say stands below them."""


@dataclass(frozen=True)
class Coding:
    """A sentence of the source that is read, and a step."""

    sentence: int = 0
    """Its number; 0 for the first that carries a statement."""
    step: Step = Step.CODE


BEGUN = Coding()
"""The first sentence, not yet compared."""


def query(coding: Coding) -> dict[str, str]:
    """Write a sentence and a step."""
    return {
        SENTENCE: str(coding.sentence) if coding.sentence else "",
        STEP: "" if coding.step is Step.CODE else str(coding.step),
    }


def parse(parts: Mapping[str, str], dataset: Dataset, read: str, statement: str) -> Coding:
    """Read a sentence of the source that is read, and a step; what is neither is left out."""
    wrong = set(unknown(parts, dataset, read, statement))
    sentence = "" if SENTENCE in wrong else parts.get(SENTENCE, "")
    step = "" if STEP in wrong else parts.get(STEP, "")
    return Coding(int(sentence or 0), Step(step or Step.CODE))


def unknown(
    parts: Mapping[str, str], dataset: Dataset, read: str, statement: str
) -> Iterator[str]:
    """Yield the keys whose value the source that is read does not have."""
    if parts.get(SENTENCE):
        source = read_source(dataset, read, statement)
        if parts[SENTENCE] not in {str(number) for number in numbers(dataset, source)}:
            yield SENTENCE
    if parts.get(STEP) and parts[STEP] not in set(Step):
        yield STEP
