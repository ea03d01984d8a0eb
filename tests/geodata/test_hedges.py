"""The words by which the source holds back are found, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.dataset import Dataset
from geodata.hedges import hedge_spans, hedges
from geodata.vocabulary import Modality

HEDGED = [
    ("Some officials reportedly accept money", ("reportedly",)),
    ("Reportedly, some officials accept money", ("Reportedly",)),
    ("police allegedly accept bribes", ("allegedly",)),
    ("There were reports police accepted bribes", ("There were reports",)),
    ("there are reports of bribes", ("there are reports",)),
    ("Government officials, NGOs, and victims report police extort", ("victims report",)),
    ("Officials and NGOs report police officers extort", ("NGOs report",)),
    ("According to officials, police extort", ("According to",)),
    ("women are said to be indebted", ("are said to",)),
    ("are particularly vulnerable to trafficking", ("vulnerable",)),
    ("children at risk of trafficking", ("at risk",)),
    ("were reportedly vulnerable to trafficking", ("reportedly", "vulnerable")),
    ("vulnerable people reportedly pay", ("vulnerable", "reportedly")),
]
PLAIN = [
    "Child sex tourism is present in areas such as Cuzco",
    "a disincentive for victims to report their exploitation",
    "reported crimes and a report",
    "invulnerable",
    "",
]


@pytest.mark.parametrize(("quote", "found"), HEDGED)
def test_hedging_words_are_found_as_they_stand_in_their_order(
    quote: str, found: tuple[str, ...]
) -> None:
    assert hedges(quote) == found


@pytest.mark.parametrize("quote", PLAIN)
def test_other_words_are_no_hedge(quote: str) -> None:
    assert hedges(quote) == ()


@given(
    parts=st.lists(
        st.sampled_from([" reportedly ", " at risk ", " victims report ", " men "]), max_size=6
    )
)
def test_spans_stand_in_order_apart_and_around_the_hedges(parts: list[str]) -> None:
    text = "".join(parts)
    spans = hedge_spans(text)
    assert [edge for pair in spans for edge in pair] == sorted({e for pair in spans for e in pair})
    assert [text[start:stop] for start, stop in spans] == [
        part.strip() for part in parts if part != " men "
    ]


def test_no_shipped_statement_of_fact_has_a_hedge(dataset: Dataset) -> None:
    facts = [f for f in dataset.findings.values() if f.modality is Modality.ASSERTED]
    assert [finding.finding for finding in facts if hedges(finding.quote)] == []


def test_every_shipped_report_stands_in_a_sentence_with_a_hedge(dataset: Dataset) -> None:
    reports = [f for f in dataset.findings.values() if f.modality is Modality.REPORTED]
    assert [f.finding for f in reports if not hedges(dataset.sentence(f))] == []


def test_every_shipped_risk_has_a_word_of_risk(dataset: Dataset) -> None:
    risks = [f for f in dataset.findings.values() if f.modality is Modality.AT_RISK]
    assert [f.finding for f in risks if "vulnerable" not in hedges(f.quote)] == []
