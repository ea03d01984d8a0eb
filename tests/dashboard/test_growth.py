"""A rerun costs what it shows, whatever number of statements it is chosen from."""

import sys
from collections.abc import Callable
from dataclasses import replace
from types import FrameType
from typing import Any

import pytest

from dashboard.state.address import parse
from dashboard.views.atlas_map import atlas_map, dimmed_map
from dashboard.views.facet_list import facet_list
from dashboard.views.flow_panels import flow_panels
from dashboard.views.guide import silent
from dashboard.views.matrix import matrix
from dashboard.views.presets import presets
from dashboard.views.safe_words import safe_words
from dashboard.views.sentence import shown_sentence
from dashboard.views.statements import Cards, statement_cards
from dashboard.views.table import statement_table
from dashboard.views.tray import tray
from dashboard.views.whose_words import whose_words
from dashboard.words.language import language
from geodata.bits import bits
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import profile_records

WORDS = language("en")
MINING = Selection().choose(Facet.SECTOR, ["gold-mining", "mining", "not-stated"])
COPIES = 20

TraceFunction = Callable[[FrameType, str, Any], Any]


def multiplied(dataset: Dataset, copies: int) -> Dataset:
    """Return records that hold each statement several times, each time under another id."""
    findings, locations = {}, {}
    for copy in range(copies):
        for key, finding in dataset.findings.items():
            new = f"{key}-{copy}"
            findings[new] = finding.model_copy(update={"finding": new})
            ties = dataset.locations[key]
            locations[new] = tuple(tie.model_copy(update={"finding": new}) for tie in ties)
    return replace(dataset, findings=findings, locations=locations)


@pytest.fixture(scope="module")
def small() -> Dataset:
    return multiplied(profile_records(), 1)


@pytest.fixture(scope="module")
def large() -> Dataset:
    return multiplied(profile_records(), COPIES)


def cards(dataset: Dataset) -> object:
    shown = dataset.select(MINING)
    asked = Cards(title="", findings=shown.findings, limit=8)
    return statement_cards(dataset, asked, WORDS)


PARTS: dict[str, Callable[[Dataset], object]] = {
    "selection": lambda d: d.select(MINING).findings[0],
    "search": lambda d: len(d.select(Selection(text="gold mines")).findings),
    "counts": lambda d: d.counts(MINING.exclude(Facet.PLACE, ["lima"])),
    "drawer": lambda d: facet_list(d, MINING, {}, WORDS),
    "sentence": lambda d: shown_sentence(d, d.select(MINING), WORDS),
    "map": lambda d: atlas_map(d, d.select(MINING), frozenset(), WORDS),
    "dimmed map": lambda d: dimmed_map(d, d.select(MINING), frozenset(), WORDS),
    "panels": lambda d: flow_panels(d, d.select(MINING), d.select(MINING), WORDS),
    "matrix": lambda d: matrix(d.select(MINING), WORDS),
    "words to quote": lambda d: safe_words(d, d.select(MINING), "", "", WORDS),
    "cards": cards,
    "page of the tray": lambda d: tray(d.select(MINING), WORDS, limit=5),
    "page of the table": lambda d: statement_table(d, d.select(MINING), WORDS, 5, 10),
    "questions": presets,
    "statements without a place": silent,
    "address": lambda d: parse({"at": "lima", "sector": "mining"}, d, "en"),
}


def steps(part: Callable[[Dataset], object], dataset: Dataset) -> int:
    """Count the calls and the lines that are run, each turn of a loop, once what is kept is there.

    Calls alone would not tell of a loop that calls nothing.
    """
    part(dataset)
    taken = 0

    def count(frame: FrameType, event: str, given: object) -> TraceFunction:
        nonlocal taken
        taken += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        part(dataset)
    finally:
        sys.settrace(before)
    return taken


@pytest.mark.parametrize("name", PARTS)
def test_a_part_takes_no_more_steps_for_twenty_times_the_statements(
    name: str, small: Dataset, large: Dataset
) -> None:
    assert steps(PARTS[name], large) < 1.5 * steps(PARTS[name], small) + 50


@pytest.mark.parametrize(
    "every",
    [
        lambda d: [WORDS.summary(finding) for finding in d.select(MINING).findings],
        lambda d: bits(d.index.numbered.numbers.values(), len(d.findings)),
    ],
)
def test_going_through_every_statement_would_take_more(
    every: Callable[[Dataset], object], small: Dataset, large: Dataset
) -> None:
    assert steps(every, large) > 1.5 * steps(every, small) + 50


def test_the_head_counts_the_statements_of_its_source(small: Dataset, large: Dataset) -> None:
    assert f"{len(small.findings)} statements" in whose_words(small, WORDS).line
    assert f"{len(large.findings)} statements" in whose_words(large, WORDS).line
