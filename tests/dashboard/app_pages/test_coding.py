"""The page on which readers code, as a link opens it."""

from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.state import store
from dashboard.state.codings import Codings
from dashboard.state.session import OWN_CODES
from dashboard.words.language import Language
from geodata.dataset import Dataset
from tests.dashboard.several import PAPER, SENTENCE, with_a_newspaper
from tests.dashboard.visiting import notices, paragraphs, sent, visit


def test_a_link_to_a_sentence_opens_its_form_and_nothing_of_the_records(words: Language) -> None:
    app = visit("coding", lang=words.code, sentence="4")
    [form] = sent(app, "coding")
    assert (form["number"], form["statements"], form["said"]) == (4, [], "")
    assert words.say("coding-count", count=3) not in paragraphs(app)


def test_a_link_to_a_comparison_shows_what_the_records_say(words: Language) -> None:
    app = visit("coding", lang=words.code, sentence="4", step="compare")
    assert words.say("coding-count", count=3) in paragraphs(app)
    assert words.say("coding-nothing") in notices(app)


def test_without_a_sentence_the_first_is_asked_for(words: Language) -> None:
    [form] = sent(visit("coding", lang=words.code), "coding")
    assert form["number"] == 1


def test_a_sentence_that_does_not_exist_is_named(words: Language) -> None:
    app = visit("coding", lang=words.code, sentence="99")
    assert "'99'" in notices(app)
    assert sent(app, "coding")[0]["number"] == 1


def test_it_is_said_that_nothing_is_kept(words: Language) -> None:
    assert words.say("coding-kept") in paragraphs(visit("coding", lang=words.code))


@pytest.mark.parametrize("step", ["code", "compare"])
def test_nothing_of_one_session_is_seen_in_another(step: str, dataset: Dataset) -> None:
    own = Codings().named("Ana").having(dataset, "tip-2015", 4, [{"direction": "through"}])
    ana = visit("coding", lang="en", sentence="4")
    ana.session_state[OWN_CODES] = own
    ana.run()
    assert sent(ana, "coding")[0]["statements"] == [row.cells for row in own.rows]
    assert sent(ana, "codings")[0]["file"] == own.file
    other = visit("coding", lang="en", sentence="4", step=step)
    [form], [kept] = sent(other, "coding"), sent(other, "codings")
    assert form["statements"] == []
    assert not any(each["coded"] for each in form["sentences"])
    assert (kept["file"], kept["coder"], kept["problems"]) == ("", "", [])


def test_what_was_coded_is_compared_and_in_no_address(dataset: Dataset, words: Language) -> None:
    cells = {"direction": "within", "sectors": "mining"}
    app = visit("coding", lang=words.code, sentence="4", step="compare")
    app.session_state[OWN_CODES] = Codings().having(dataset, "tip-2015", 4, [cells])
    app.run()
    assert words.say("coding-nothing") not in notices(app)
    assert app.query_params == {"lang": words.code, "sentence": "4", "step": "compare"}


def test_another_text_is_coded_by_its_own_address(
    monkeypatch: pytest.MonkeyPatch, words: Language
) -> None:
    monkeypatch.setattr(store, "dataset", with_a_newspaper)
    app = visit("coding", lang=words.code, text=PAPER, sentence="1", step="compare")
    [form] = sent(app, "coding")
    assert (form["source"], form["sentence"]) == (PAPER, SENTENCE)
    assert len(form["texts"]) == 2
    said = paragraphs(app)
    assert words.say("coding-count", count=2) in said
    assert words.say("coding-academic-none") in said
    assert [each["text"] for each in sent(app, "handout")[0]["sentences"]] == [SENTENCE]


def test_a_text_without_a_statement_has_nothing_to_code(
    monkeypatch: pytest.MonkeyPatch, words: Language
) -> None:
    whole = with_a_newspaper()
    left = {key: each for key, each in whole.findings.items() if each.source != PAPER}
    without = replace(whole, findings=left)
    monkeypatch.setattr(store, "dataset", lambda: without)
    app = visit("coding", lang=words.code, text=PAPER)
    assert notices(app) == words.say("coding-none")
    assert not app.exception


def test_a_coding_of_others_that_cannot_be_read_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: Language
) -> None:
    folder = tmp_path / "codings"
    folder.mkdir()
    (folder / "torn.csv").write_text("coder,source\nAna,tip-2015\n", encoding="utf-8")
    monkeypatch.setattr(store, "CODINGS", folder)
    app = visit("coding", lang=words.code, step="compare")
    assert "torn.csv:1: -: the header does not fit (missing: sentence" in notices(app)
    assert words.say("coding-others-none") in paragraphs(app)
