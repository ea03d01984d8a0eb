"""Whatever is selected, what can be copied is attributed, hedged and no number of victims."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.views.presets import presets
from dashboard.views.safe_words import SafeWords, safe_words
from dashboard.words.language import CODES, Language, language
from geodata.selection import Selection
from geodata.vocabulary import Modality
from tests.dashboard.strategies import records, selections

LINK = "https://example.org/read"
LANGUAGES = st.sampled_from(CODES).map(language)
COUNTED = {"en": r"statements?\b", "es": r"afirmaci(?:ón|ones)\b"}
REPORT = {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}
HEDGES = {
    "en": {Modality.REPORTED: "reported", Modality.AT_RISK: "risk"},
    "es": {Modality.REPORTED: "informes", Modality.AT_RISK: "riesgo"},
}
QUESTIONS = sorted(presets(records()))


def said(selection: Selection, words: Language) -> SafeWords | None:
    dataset = records()
    return safe_words(dataset, dataset.select(selection), "", LINK, words)


def bare_numbers(sentence: str, words: Language) -> list[str]:
    """Numbers that neither count statements nor are the report's year."""
    quoted_filters = re.sub("[“«].*?[”»]", "", sentence)
    counted = re.compile(rf"(?:2015|\d+ {COUNTED[words.code]})")
    return re.findall(r"\d+", counted.sub("", quoted_filters))


def assert_safe(found: SafeWords, selection: Selection, words: Language) -> None:
    assert REPORT[words.code] in found.sentence
    assert "2015" in found.sentence
    assert bare_numbers(found.sentence, words) == []
    for modality in {f.modality for f in records().select(selection).findings}:
        assert HEDGES[words.code].get(modality, "") in found.sentence


@given(selections(), LANGUAGES)
def test_any_selection_is_said_safely_or_not_at_all(
    selection: Selection, words: Language
) -> None:
    found = said(selection, words)
    assert (found is None) == (records().select(selection).findings == ())
    if found:
        assert_safe(found, selection, words)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_said_safely(question: str, words: Language) -> None:
    selection = presets(records())[question]
    found = said(selection, words)
    assert found is not None
    assert_safe(found, selection, words)


@pytest.mark.parametrize("key", records().findings)
def test_every_statement_is_said_safely(key: str, words: Language) -> None:
    dataset = records()
    everything = dataset.select(Selection())
    found = safe_words(dataset, everything, key, LINK, words)
    assert found is not None
    finding = dataset.findings[key]
    assert REPORT[words.code] in found.sentence
    assert bare_numbers(found.sentence, words) == []
    assert HEDGES[words.code].get(finding.modality, "") in found.sentence
    assert found.copyable.endswith(f"{finding.sentence}; {LINK})")


@given(selections(), LANGUAGES)
def test_what_not_to_say_is_one_line_that_rules_out_a_number(
    selection: Selection, words: Language
) -> None:
    found = said(selection, words)
    if found:
        assert "\n" not in found.unsaid
        assert words.say("unsaid-number") in found.unsaid
