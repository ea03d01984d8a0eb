"""The pages on every record there is, of whatever source, edition and country."""

import pytest

from dashboard.state import session
from dashboard.views.scope import OPENING, added_by_others
from dashboard.words.language import Language
from tests.dashboard.strategies import records
from tests.dashboard.visiting import APP, after, headings, paragraphs, sent, visit

PAGES = sorted(path.stem for path in APP.parent.glob("app_pages/*.py"))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_all_records_opens_without_an_error(page: str, words: Language) -> None:
    app = visit(page, lang=words.code)
    assert not app.exception
    assert headings(app)


# Editions and voices


def test_the_switch_is_off_at_first_and_says_what_it_adds(words: Language) -> None:
    [switch] = sent(visit(lang=words.code), "voices")
    assert not switch["on"]
    assert switch["label"] == words.say("others-switch", count=added_by_others(records(), OPENING))


@pytest.mark.parametrize("voice", ["own-chapter,other-chapter", "all", "other-chapter"])
def test_the_switch_is_on_where_other_chapters_are_shown(voice: str) -> None:
    [switch] = sent(visit(voice=voice), "voices")
    assert switch["on"]


def test_there_is_no_switch_where_it_would_add_nothing() -> None:
    [switch] = sent(visit(edition="2025"), "voices")
    assert switch["label"] == ""


def test_a_link_to_every_edition_is_titled_by_none_of_them(words: Language) -> None:
    app = visit(lang=words.code, edition="all", voice="all")
    assert headings(app) == [words.say("title-several")]
    assert str(len(records().findings)) in paragraphs(app)[0]


def test_the_reset_goes_back_to_the_opening() -> None:
    app = after(visit(edition="2014", sector="mining"), session.reset)
    assert app.query_params == {"lang": "en"}


@pytest.mark.parametrize("finding", ["tip-2014-001", "tip-2014-ar-001", "factbook-2023-bo-001"])
def test_a_statement_of_another_edition_is_shown_and_said_to_be_so(finding: str) -> None:
    app = visit(statement=finding)
    [panel] = sent(app, "statements")
    assert panel["cards"][0]["id"] == finding
    assert panel["hint"].startswith("This statement is not among those shown. ")
    assert panel["cure"]


PAIR = "peru~argentina~2014~labor"


def test_a_link_to_a_pair_shows_both_chapters_and_a_way_to_their_view(words: Language) -> None:
    app = visit(lang=words.code, at=PAIR)
    [panel] = sent(app, "statements")
    headed = [card["id"] for card in panel["cards"] if card["heading"]]
    assert headed == ["tip-2014-037", "tip-2014-ar-001"]
    assert (panel["hint"], panel["cure"]) == (words.say("ends-hidden"), words.say("ends-reveal"))


def test_an_arrow_of_both_chapters_offers_its_pair_by_its_address(words: Language) -> None:
    at = "peru~argentina~forced-labor~asserted"
    [panel] = sent(visit(lang=words.code, edition="2014", voice="all", at=at), "statements")
    assert [end["pair"] for end in panel["ends"]] == [PAIR]
    [other] = sent(visit(lang=words.code, edition="2014", voice="all", at=PAIR), "statements")
    flow = panel["ends"][0]["text"].partition(": ")[2]
    assert other["cure"] == "" and other["title"] == words.say("ends-title", flow=flow)


def test_the_report_stands_beside_the_map_of_its_own_statements() -> None:
    app = visit("read", edition="all", voice="all")
    [given] = app.get("component_instance")
    assert "tip-2015" in {f.source for f in records().quoted.findings}
    assert "Argentina" not in given.proto.json_args
