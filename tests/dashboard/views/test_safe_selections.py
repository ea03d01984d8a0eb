"""Whatever is selected, what can be copied is attributed, hedged and no number of victims."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.views.presets import presets
from dashboard.views.safe_words import SafeWords, safe_words
from dashboard.views.sentence import filter_words
from dashboard.words.language import CODES, Language, language
from geodata.hedges import is_at_risk, is_reported
from geodata.records import Finding
from geodata.selection import Selection
from geodata.vocabulary import Modality
from tests.dashboard.strategies import records, selections

LINK = "https://example.org/read"
LANGUAGES = st.sampled_from(CODES).map(language)
COUNTED = {"en": r"(?:statement|sentence)s?\b", "es": r"(?:afirmaci|oraci)(?:ón|ones)\b"}
REPORT = {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}
RISK = {"en": "risk", "es": "riesgo"}
QUESTIONS = sorted(presets(records()))


def said(selection: Selection, words: Language) -> SafeWords | None:
    dataset = records()
    return safe_words(dataset, dataset.select(selection), "", LINK, words)


def bare_numbers(sentence: str, words: Language, *known: str) -> list[str]:
    """Numbers that count neither statements nor sentences, and are not the report's year."""
    for part in known:
        sentence = sentence.replace(part, "")
    counted = re.compile(rf"(?:2015|\d+ {COUNTED[words.code]})")
    return re.findall(r"\d+", counted.sub("", sentence))


def counts(selection: Selection, words: Language) -> list[str]:
    """What a sentence on several statements says of each modality."""
    found = Counter(finding.modality for finding in records().select(selection).findings)
    return [words.say(f"safe-count-{term}", count=count) for term, count in found.items()]


def hedged(sentence: str, finding: Finding, words: Language) -> bool:
    """Whether a sentence on one statement is as firm as the source."""
    match finding.modality:
        case Modality.AT_RISK:
            return RISK[words.code] in sentence and is_at_risk(sentence, words.code)
        case Modality.REPORTED:
            return is_reported(sentence, words.code)
    return True


def assert_safe(found: SafeWords, selection: Selection, words: Language) -> None:
    shown = records().select(selection)
    assert REPORT[words.code] in found.sentence
    assert "2015" in found.sentence
    if len(shown.findings) == 1:
        assert bare_numbers(found.sentence, words) == []
        assert hedged(found.sentence, shown.findings[0], words)
    else:
        said = counts(selection, words)
        assert [part for part in said if part not in found.sentence] == []
        filters = filter_words(records(), shown, words)
        assert bare_numbers(found.sentence, words, filters, *said) == []


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
    assert hedged(found.sentence, finding, words)
    assert found.copyable == f"{found.sentence} {found.citation}"


@given(selections(), LANGUAGES)
def test_what_not_to_say_is_one_line_that_rules_out_a_number(
    selection: Selection, words: Language
) -> None:
    found = said(selection, words)
    if found:
        assert "\n" not in found.unsaid
        assert words.say("unsaid-number") in found.unsaid
