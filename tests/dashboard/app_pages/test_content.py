"""What a page gives its parts: nothing is interpreted, and little is sent."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.state.session import REPORT_ADDRESS
from dashboard.views.atlas_map import arrows
from dashboard.words.language import CODES, Language
from geodata.dataset import Dataset
from geodata.selection import Selection
from tests.dashboard.visiting import below, items, paragraphs, sent, visit

ARGUMENT_LIMIT = 85_000  # bytes; 81,400 measured, of which the documents of places are most

pytestmark = pytest.mark.usefixtures("pages_of_the_profile")


def arguments(app: AppTest) -> dict[str, Any]:
    given: dict[str, Any] = json.loads(app.get("component_instance")[0].proto.json_args)
    return given


# Below the map


def test_the_download_is_told_with_the_data_version(profile: Dataset, words: Language) -> None:
    told = [text for text in paragraphs(below(lang=words.code)) if str(profile.version) in text]
    assert told


def test_every_arrow_stands_in_words_as_plain_text(profile: Dataset, words: Language) -> None:
    drawn = arrows(profile, profile.select(Selection()), frozenset(), words)
    assert [arrow.text for arrow in drawn] == items(below(lang=words.code))[-len(drawn) :]


def test_statements_without_a_finer_place_are_listed_as_plain_text(
    profile: Dataset, words: Language
) -> None:
    said = [words.summary(finding) for finding in profile.select(Selection()).countrywide]
    assert items(below(lang=words.code))[: len(said)] == said


# What stands behind a card


def test_a_card_s_report_holds_the_address_of_the_view() -> None:
    (shown,) = sent(visit(lang="en", sector="fishing"), "statements")
    assert "sector=fishing" in shown["cards"][0]["report"]


def test_a_link_that_no_server_takes_leaves_the_search_out() -> None:
    app = visit(lang="es", q=" ".join(["perú"] * 700), modality="at-risk")
    (shown,) = sent(app, "statements")
    report = shown["cards"][0]["report"]
    assert "modality=at-risk" in report
    assert "q=" not in report


@pytest.mark.parametrize(("page", "query"), [("atlas", {}), ("read", {"at": "cusco"})])
def test_the_address_for_reports_is_the_one_that_is_set(
    monkeypatch: pytest.MonkeyPatch, page: str, query: dict[str, str]
) -> None:
    assert sent(visit(page, lang="en", **query), "statements")[0]["send"] == ""
    monkeypatch.setenv(REPORT_ADDRESS, "mailto:atlas@example.org")
    (shown,) = sent(visit(page, lang="en", **query), "statements")
    assert shown["send"] == "mailto:atlas@example.org"


# What is sent


def test_a_filter_sends_the_same_base_map_and_other_content() -> None:
    app = visit(lang="en")
    before = arguments(app)
    app.query_params["sector"] = "narcotics"
    after = arguments(app.run())
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"feature_group"}


def test_a_language_sends_the_same_base_map() -> None:
    english, spanish = (arguments(visit(lang=code)) for code in CODES)
    assert english["script"] == spanish["script"]


@pytest.mark.parametrize("page", ["atlas", "read"])
def test_a_page_of_all_statements_sends_little(page: str, words: Language) -> None:
    app = visit(page, lang=words.code)
    maps = [element.proto.json_args for element in app.get("component_instance")]
    parts = [element.proto.json for element in app.get("bidi_component")]
    assert maps
    assert parts
    assert sum(len(text.encode()) for text in (*maps, *parts)) < ARGUMENT_LIMIT
