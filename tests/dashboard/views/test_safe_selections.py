"""Whatever is selected, what can be copied is attributed, hedged and no number of victims."""

import re
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.views.presets import presets
from dashboard.views.safe_words import SafeWords, safe_words
from dashboard.views.sentence import filter_words
from dashboard.words.language import CODES, Language, language
from geodata.hedges import is_at_risk, is_reported
from geodata.records import Finding, Source
from geodata.selection import Selection
from geodata.vocabulary import Modality
from tests.dashboard.strategies import records, selections
from tests.each_row import of_each

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
    """Numbers that count neither statements nor sentences, beside what is known to hold some."""
    for part in sorted(known, key=len, reverse=True):
        sentence = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "", sentence)
    counted = re.compile(rf"\d+ {COUNTED[words.code]}")
    return re.findall(r"\d+", counted.sub("", sentence))


def by_source(findings: Iterable[Finding]) -> dict[Source, list[Finding]]:
    """Share out statements to the documents that say them."""
    found: dict[Source, list[Finding]] = {}
    for finding in findings:
        found.setdefault(records().sources[finding.source], []).append(finding)
    return found


def counts(findings: Iterable[Finding], words: Language) -> list[str]:
    """What a sentence on several statements says of each modality."""
    found = Counter(finding.modality for finding in findings)
    return [words.say(f"safe-count-{term}", count=count) for term, count in found.items()]


def attributed(sentence: str, source: Source, words: Language) -> bool:
    """Whether a sentence says whose words these are, and of which year."""
    year = str(source.year) if source.year else words.say("statement-undated")
    publisher = {"US Department of State": REPORT[words.code]}.get(source.publisher)
    said = source.publisher in sentence or (publisher or source.publisher) in sentence
    return said and year in sentence


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
    known = [filter_words(records(), shown, words)]
    for source, own in by_source(shown.findings).items():
        assert attributed(found.sentence, source, words)
        known += [source.title, str(source.year)]
        if len(own) == 1:
            assert hedged(found.sentence, own[0], words)
        else:
            known += counts(own, words)
            assert [part for part in counts(own, words) if part not in found.sentence] == []
    assert bare_numbers(found.sentence, words, *filter(None, known)) == []


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


@of_each("key", list(records().findings))
def test_every_statement_is_said_safely(key: str, words: Language) -> None:
    dataset = records()
    everything = dataset.select(Selection())
    found = safe_words(dataset, everything, key, LINK, words)
    assert found is not None
    finding = dataset.findings[key]
    source = dataset.sources[finding.source]
    assert attributed(found.sentence, source, words)
    assert bare_numbers(found.sentence, words, source.title, str(source.year)) == []
    assert hedged(found.sentence, finding, words)
    assert found.copyable == f"{found.sentence} {found.citation}"


@given(selections(), LANGUAGES)
def test_what_not_to_say_is_one_line_that_rules_out_a_number(
    selection: Selection, words: Language
) -> None:
    found = said(selection, words)
    if found:
        assert "\n" not in found.unsaid
        ruled_out = [words.say(key) for key in ("unsaid-number", "unsaid-number-other")]
        assert any(line in found.unsaid for line in ruled_out)
