"""The words by which the source holds back are found, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.dataset import Dataset
from geodata.hedges import LANGUAGES, hedge_spans, hedges, is_at_risk, is_reported
from geodata.records import Finding
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
    ("may be subjected to servitude", ("may be",)),
    ("children at risk of trafficking", ("at risk",)),
    ("speakers at high risk of trafficking", ("at high risk",)),
    ("people are estimated to be in forced labor", ("are estimated to",)),
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
RESERVADO = [
    ("Según se informa, algunos aceptan dinero", ("Según se informa",)),
    ("según la policía, había víctimas", ("según la policía",)),
    ("según una estimación, hay trabajo forzoso", ("según una estimación",)),
    ("según informes, hay sobornos", ("según informes",)),
    ("presuntos tratantes", ("presuntos",)),
    ("aceptan presuntamente sobornos", ("presuntamente",)),
    ("la supuesta víctima", ("supuesta",)),
    ("Hubo informes de que aceptaron sobornos", ("Hubo informes de que",)),
    ("Funcionarios, ONG y víctimas informan que extorsionan", ("víctimas informan",)),
    ("ONG denuncian que extorsionan", ("ONG denuncian",)),
    ("se cree que hay sobornos", ("se cree que",)),
    ("habría sobornos y habrían huido", ("habría", "habrían")),
    ("son vulnerables a la trata", ("vulnerables",)),
    ("podrían estar sometidos", ("podrían estar",)),
    ("personas en riesgo", ("en riesgo",)),
    ("según se informó, eran vulnerables", ("según se informó", "vulnerables")),
]
LLANO = [
    "trabaja según la temporada",
    "disuade a las víctimas de denunciar su explotación",
    "hay informes y denuncias",
    "invulnerable",
    "",
]


def language(dataset: Dataset, finding: Finding) -> str:
    return dataset.sources[finding.source].language


def quoted(dataset: Dataset) -> list[Finding]:
    """Findings whose source's text is kept."""
    return [finding for finding in dataset.findings.values() if finding.quote]


@pytest.mark.parametrize(("quote", "found"), HEDGED)
def test_hedging_words_are_found_as_they_stand_in_their_order(
    quote: str, found: tuple[str, ...]
) -> None:
    assert hedges(quote, "en") == found


@pytest.mark.parametrize(("quote", "found"), RESERVADO)
def test_spanish_hedging_words_are_found_as_they_stand_in_their_order(
    quote: str, found: tuple[str, ...]
) -> None:
    assert hedges(quote, "es") == found


@pytest.mark.parametrize("quote", PLAIN)
def test_other_words_are_no_hedge(quote: str) -> None:
    assert hedges(quote, "en") == ()


@pytest.mark.parametrize("quote", LLANO)
def test_other_spanish_words_are_no_hedge(quote: str) -> None:
    assert hedges(quote, "es") == ()


def test_the_hedges_of_a_language_are_not_those_of_another() -> None:
    assert hedges("reportedly", "es") == hedges("presuntamente", "en") == ()


def test_a_language_without_known_hedges_is_refused() -> None:
    with pytest.raises(KeyError, match="fr"):
        hedges("vulnérable", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_known_language_has_words_of_report_and_of_risk(language: str) -> None:
    said = {"en": "reportedly at risk", "es": "presuntamente en riesgo"}[language]
    assert is_reported(said, language)
    assert is_at_risk(said, language)


@given(
    parts=st.lists(
        st.sampled_from([" reportedly ", " at risk ", " victims report ", " men "]), max_size=6
    )
)
def test_spans_stand_in_order_apart_and_around_the_hedges(parts: list[str]) -> None:
    text = "".join(parts)
    spans = hedge_spans(text, "en")
    assert [edge for pair in spans for edge in pair] == sorted({e for pair in spans for e in pair})
    assert [text[start:stop] for start, stop in spans] == [
        part.strip() for part in parts if part != " men "
    ]


# The shipped statements


def test_no_shipped_statement_of_fact_has_a_hedge(dataset: Dataset) -> None:
    facts = [f for f in dataset.findings.values() if f.modality is Modality.ASSERTED]
    assert [f.finding for f in facts if hedges(f.quote, language(dataset, f))] == []


def test_every_shipped_report_stands_in_a_sentence_with_a_hedge(dataset: Dataset) -> None:
    reports = [f for f in quoted(dataset) if f.modality is Modality.REPORTED]
    sentences = {f.finding: dataset.sentence(f) for f in reports}
    lacking = [f for f in reports if not hedges(sentences[f.finding], language(dataset, f))]
    assert (bool(reports), lacking) == (True, [])


def test_every_shipped_risk_has_a_word_of_risk(dataset: Dataset) -> None:
    risks = [f for f in quoted(dataset) if f.modality is Modality.AT_RISK]
    lacking = [f for f in risks if not is_at_risk(f.quote, language(dataset, f))]
    assert (bool(risks), lacking) == (True, [])
