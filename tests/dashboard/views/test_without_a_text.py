"""Of documents whose text is not kept as much is said as is known."""

from dataclasses import replace

import pytest
import streamlit as st

from dashboard.components import reader, tiles
from dashboard.parts import atlas
from dashboard.state import session, store
from dashboard.state.address import View
from dashboard.views.safe_words import safe_words
from dashboard.views.whose_words import whose_words
from dashboard.words.language import Language, MissingWords, language
from geodata.dataset import BrokenRecords, Dataset
from geodata.selection import Selection


class Again(Exception):
    """The whole script is run again."""


def again() -> None:
    raise Again


def test_statements_of_a_text_that_is_not_kept_are_counted_without_its_sentences(
    profile: Dataset, words: Language
) -> None:
    unkept = replace(profile, texts={})
    said = safe_words(unkept, unkept.everything, "", "link", words)
    assert said
    assert f"{len(profile.findings)} " in said.sentence
    assert "18" not in said.sentence


def test_a_document_that_is_no_profile_is_named_in_the_title(
    profile: Dataset, words: Language
) -> None:
    source = profile.sources["tip-2015"].model_copy(update={"profile_seen": None})
    other = replace(profile, sources={**profile.sources, "tip-2015": source})
    assert source.title in whose_words(other, words).title


def test_a_message_that_is_missing_is_an_error() -> None:
    with pytest.raises(MissingWords):
        language("en").say("no-such-message")


# Records that change while a page is open


@pytest.mark.parametrize("is_broken", [True, False])
def test_records_that_are_others_by_now_run_the_whole_page_again(
    is_broken: bool, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def now() -> Dataset:
        if is_broken:
            raise BrokenRecords([])
        return replace(dataset)

    monkeypatch.setattr(store, "dataset", now)
    monkeypatch.setattr(st, "rerun", again)
    with pytest.raises(Again):
        atlas._up_to_date(dataset)


def test_records_that_are_the_same_let_a_choice_be_answered(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "dataset", lambda: dataset)
    monkeypatch.setattr(st, "rerun", again)
    atlas._up_to_date(dataset)


# What the reader and the tiles send


def test_a_quote_a_tile_and_a_text_are_chosen() -> None:
    st.session_state["view"] = View("en", Selection(), mark="lima")
    st.session_state["reader"] = {
        "statement": {"statement": "tip-2015-012"}, "text": {"source": "tip-2015"},
    }  # fmt: skip
    reader._choose()
    assert session.chosen() == View("en", Selection(), "", "tip-2015-012")
    reader._read()
    assert session.chosen() == View("en", Selection(), read="tip-2015")
    st.session_state["narrow"] = {"statement": {"statement": "tip-2015-013"}}
    tiles._choose("narrow")
    assert session.chosen().statement == "tip-2015-013"
    st.session_state.clear()
