"""Nothing that is said or counted mixes voices or editions without saying so."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.views.atlas_map import atlas_map
from dashboard.views.flow_panels import PANELS, flow_panels, undirected
from dashboard.views.scope import OPENING, SCOPE, is_usual, scope
from dashboard.views.sentence import shown_sentence
from dashboard.views.spoken import spoken
from dashboard.views.statements import Cards, statement_cards
from dashboard.views.tray import tray
from dashboard.views.voices import editions, is_opening, unquoted, voices_said, whose
from dashboard.views.whose_words import whose_words
from dashboard.words.language import CODES, Language, language
from geodata.dataset import Dataset
from geodata.records import Finding
from geodata.selection import Facet, Selection
from geodata.vocabulary import Direction
from tests.dashboard.strategies import WORDS, marks, records, selections

LANGUAGES = st.sampled_from(CODES).map(language)


def shares(findings: Iterable[Finding], words: Language) -> set[str]:
    """What is to be said of findings by their voices, counted one by one."""
    said = [records().sources[finding.source].voice for finding in findings]
    return {words.say(f"voices-{voice}", count=said.count(voice)) for voice in said}


def is_whole_opening(findings: Iterable[Finding]) -> bool:
    return all(finding.source == "tip-2015" for finding in findings)


def check(text: str, findings: Iterable[Finding], words: Language) -> None:
    """A text says the voices of its findings, and of the opening's alone nothing."""
    held = list(findings)
    every = "(" + words.say("scope-edition", count=1, named="2015") + ")"
    if is_whole_opening(held):
        assert every not in text
    else:
        assert all(share in text for share in shares(held, words))


@given(selection=selections(WORDS), words=LANGUAGES)
def test_a_mark_and_an_arrow_say_whose_statements_they_count(
    selection: Selection, words: Language
) -> None:
    shown = records().select(selection)
    content = atlas_map(records(), shown, frozenset(), words)
    for drawn in (*content.marks, *content.arrows):
        check(drawn.text, shown.at(drawn.id), words)


@given(selection=selections(WORDS), words=LANGUAGES)
def test_a_panel_says_whose_statements_it_counts(selection: Selection, words: Language) -> None:
    every = records().select(selection.choose(Facet.DIRECTION, ()))
    made = flow_panels(records(), every, every, words)
    for panel, direction in zip(made, PANELS, strict=True):
        check(panel["full"], every.going(direction), words)


@given(selection=selections(WORDS), words=LANGUAGES)
def test_the_tray_says_whose_statements_it_counts(selection: Selection, words: Language) -> None:
    shown = records().select(selection)
    note = "".join(run["text"] for run in tray(shown, words)[0]["runs"])
    check(note, shown.countrywide, words)
    count = len(shown.countrywide)
    of_the_profile = words.say("tray-in-profile", count=count)
    assert (of_the_profile in note) == (bool(count) and is_whole_opening(shown.countrywide))


@given(selection=selections(WORDS), words=LANGUAGES, data=st.data())
def test_what_is_said_aloud_of_a_mark_says_whose_statements_it_counts(
    selection: Selection, words: Language, data: st.DataObject
) -> None:
    shown = records().select(selection)
    mark = data.draw(st.sampled_from(marks()))
    said = spoken(records(), shown, mark, "", words)
    check(said.removesuffix(f"{shown_sentence(records(), shown, words)}."), shown.at(mark), words)


@given(data=st.data(), words=LANGUAGES)
def test_what_is_said_aloud_of_a_statement_says_whose_words_it_is(
    data: st.DataObject, words: Language
) -> None:
    finding = data.draw(st.sampled_from(list(records().findings.values())))
    said = spoken(records(), records().select(OPENING), "", finding.finding, words)
    source = whose(records(), records().sources[finding.source], words)
    assert said.startswith(f"{source}. ") == (finding.source != "tip-2015")


@given(selection=selections(WORDS), words=LANGUAGES)
def test_what_no_panel_counts_says_whose_statements_it_is(
    selection: Selection, words: Language
) -> None:
    every = records().select(selection.choose(Facet.DIRECTION, ()))
    rest = undirected(every, every, words)
    check(rest["text"] if rest else "", every.going(Direction.NONE), words)


@given(selection=selections(WORDS), words=LANGUAGES)
def test_the_head_says_whose_statements_the_view_is_of(
    selection: Selection, words: Language
) -> None:
    every = records().select(scope(selection))
    said = whose_words(records(), words, selection)
    assert str(len(every.findings)) in said.line
    if scope(selection) != OPENING:
        assert all(share in said.line for share in shares(every.findings, words))
        assert str(unquoted(records(), every.held).bit_count()) in said.line


@given(selection=selections(WORDS), words=LANGUAGES)
def test_the_sentence_counts_within_editions_and_voices_and_names_them(
    selection: Selection, words: Language
) -> None:
    said = shown_sentence(records(), records().select(selection), words)
    total = len(records().select(scope(selection)).findings)
    assert f"{total} " in said
    for facet in SCOPE:
        every = words.say(f"scope-{facet}-all")
        is_every = not selection.chosen(facet) and not is_usual(selection, facet)
        assert (every in said) == is_every


@given(selection=selections(WORDS), words=LANGUAGES)
def test_a_card_says_whose_words_it_has_and_that_it_quotes_none(
    selection: Selection, words: Language
) -> None:
    findings = records().select(selection).findings[:40]
    panel = statement_cards(records(), Cards(title="", findings=findings, limit=40), words)
    for card, finding in zip(panel["cards"], findings, strict=True):  # type: ignore[call-overload]
        source = records().sources[finding.source]
        is_own = finding.source == "tip-2015"
        assert card["whose"] == ("" if is_own else whose(records(), source, words))
        assert (card["unquoted"] == "") == bool(finding.quote)
        assert finding.quote or source.accessed.isoformat() in card["unquoted"]
        assert card["addresses"][0]["url"].startswith(source.url)


def test_the_opening_is_of_one_voice_and_says_no_more_than_before(
    dataset: Dataset, words: Language
) -> None:
    shown = dataset.select(OPENING)
    assert is_opening(dataset.index, shown.held)
    assert voices_said(dataset.index, shown.held, words) == ""
    assert whose_words(dataset, words, OPENING) == whose_words(dataset, words)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("tip-2014", "Edition 2014, Peru’s own chapter"),
        ("tip-2014-ar", "Edition 2014, chapter on Argentina"),
        (
            "factbook-2023-bo",
            "Digest by US Central Intelligence Agency of the chapter on Bolivia, 2023",
        ),
    ],
)
def test_a_source_is_called_by_its_edition_and_chapter(
    source: str, said: str, dataset: Dataset, english: Language
) -> None:
    assert whose(dataset, dataset.sources[source], english) == said


def test_many_editions_are_named_by_the_first_and_the_last(
    dataset: Dataset, english: Language
) -> None:
    held = dataset.everything.held
    years = sorted({dataset.sources[f.source].edition or 0 for f in dataset.everything.findings})
    expected = f"{len(years)} editions, {years[0]} to {years[-1]}"
    assert editions(dataset.index, held, english) == expected
