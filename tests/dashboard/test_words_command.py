"""``python -m dashboard words`` prints every sentence that the atlas makes."""

import re
import shutil
from functools import partial
from pathlib import Path

import pytest

from dashboard import __main__ as command
from dashboard.views.marks import mark_title
from dashboard.views.presets import presets
from dashboard.views.scope import OPENING
from dashboard.views.whose_words import whose_words
from dashboard.words.language import CODES, LOCALES, Code, Language, language
from geodata.dataset import Dataset, load
from geodata.reading import RECORDS

OF_THE_WHOLE_REPORT = re.compile(
    r"\breport (?:does|do|did) not\b|\breport (?:never|gives no|names no|says nothing)\b"
    r"|\binforme (?:no|nunca|tampoco)\b",
    re.IGNORECASE,
)
"""What nobody can say who has read the profile alone."""


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    assert command.main(["words", *arguments]) == 0
    return capsys.readouterr().out.splitlines()


def of_language(lines: list[str], code: str) -> list[str]:
    """Return the lines from a language's own heading to the next."""
    start = lines.index(f"# {code}") + 1
    rest = lines[start:]
    return rest[: next((n for n, line in enumerate(rest) if line.startswith("# ")), len(rest))]


@pytest.mark.parametrize("code", CODES)
def test_every_statement_and_question_is_said_in_both_languages(
    capsys: pytest.CaptureFixture[str], code: Code, dataset: Dataset
) -> None:
    lines = of_language(printed(capsys), code)
    named = [line.partition(":")[0] for line in lines]
    for key in (*dataset.findings, *presets(dataset), "all"):
        assert named.count(key) == 1, key


@pytest.mark.parametrize("code", CODES)
def test_every_statement_is_said_in_the_words_of_its_summary(
    capsys: pytest.CaptureFixture[str], code: Code, dataset: Dataset
) -> None:
    lines = dict(line.partition(": ")[::2] for line in of_language(printed(capsys), code))
    for key, finding in dataset.findings.items():
        assert language(code).summary(finding)[1:] in lines[key]
        assert str(dataset.version) in lines[key]


@pytest.mark.parametrize("code", CODES)
def test_every_mark_and_arrow_is_said(
    capsys: pytest.CaptureFixture[str], code: Code, dataset: Dataset
) -> None:
    lines = of_language(printed(capsys), code)
    shown, words = dataset.select(OPENING), language(code)
    assert sum(line.startswith("mark: ") for line in lines) == len(shown.by_place)
    titles = [mark_title(dataset, route.id, words) for route in shown.by_route]
    arrows = [line for line in lines if line.startswith("arrow: ")]
    assert [line.removeprefix("arrow: ").partition(" | ")[0] for line in arrows] == titles


def test_the_head_is_said_first(
    capsys: pytest.CaptureFixture[str], dataset: Dataset, words: Language
) -> None:
    head = whose_words(dataset, words)
    assert of_language(printed(capsys), words.code)[:2] == [head.title, head.line]


def test_one_language_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, "--language", "es")
    assert [line for line in lines if line.startswith("# ")] == ["# es"]


def test_broken_records_are_told_with_their_cure(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    copied = Path(shutil.copytree(RECORDS, tmp_path / "records"))
    (copied / "places.csv").unlink()
    monkeypatch.setattr(command, "load", partial(load, copied))
    assert command.main(["words"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "places.csv:1: -: the file is missing" in said.err


# What only the profile leaves out


def test_no_sentence_says_of_the_report_what_holds_of_the_profile(
    capsys: pytest.CaptureFixture[str]
) -> None:
    assert [line for line in printed(capsys) if OF_THE_WHOLE_REPORT.search(line)] == []


@pytest.mark.parametrize("code", CODES)
def test_no_message_says_of_the_report_what_holds_of_the_profile(code: Code) -> None:
    text = (LOCALES / f"{code}.ftl").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if OF_THE_WHOLE_REPORT.search(line)] == []


@pytest.mark.parametrize(
    "said", ["The report gives no number.", "the report does not say", "El informe no da cifras."]
)
def test_the_check_knows_what_was_said_of_the_report(said: str) -> None:
    assert OF_THE_WHOLE_REPORT.search(said)
