"""The pages on every record there is, of whatever source, edition and country."""

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Toggle

from dashboard.views.scope import OPENING, added_by_others
from dashboard.words.language import Language
from tests.dashboard.strategies import records
from tests.dashboard.visiting import APP, headings, paragraphs, sent, visit

PAGES = sorted(path.stem for path in APP.parent.glob("app_pages/*.py"))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_all_records_opens_without_an_error(page: str, words: Language) -> None:
    app = visit(page, lang=words.code)
    assert not app.exception
    assert headings(app)


# Editions and voices


def switch(app: AppTest) -> Toggle:
    [found] = app.toggle
    return found


def test_the_switch_is_off_at_first_and_says_what_it_adds(words: Language) -> None:
    found = switch(visit(lang=words.code))
    assert not found.value
    assert found.label == words.say("others-switch", count=added_by_others(records(), OPENING))


def test_the_switch_adds_other_chapters_and_takes_them_away_again(words: Language) -> None:
    app = visit(lang=words.code)
    switch(app).set_value(True).run()
    assert app.query_params["voice"] == "other-chapter,own-chapter"
    assert switch(app).value
    switch(app).set_value(False).run()
    assert "voice" not in app.query_params


def test_a_link_to_every_edition_is_titled_by_none_of_them(words: Language) -> None:
    app = visit(lang=words.code, edition="all", voice="all")
    assert headings(app) == [words.say("title-several")]
    assert str(len(records().findings)) in paragraphs(app)[0]


def test_the_reset_goes_back_to_the_opening() -> None:
    app = visit(edition="2014", sector="mining")
    app.button("reset").click().run()
    assert app.query_params == {"lang": "en"}


@pytest.mark.parametrize("finding", ["tip-2014-001", "tip-2014-ar-001", "factbook-2023-bo-001"])
def test_a_statement_of_another_edition_is_shown_and_said_to_be_so(finding: str) -> None:
    app = visit(statement=finding)
    [panel] = sent(app, "statements")
    assert panel["cards"][0]["id"] == finding
    assert panel["hint"].startswith("This statement is not among those shown. ")
    assert panel["cure"]


def test_the_report_stands_beside_the_map_of_its_own_statements() -> None:
    app = visit("read", edition="all", voice="all")
    [given] = app.get("component_instance")
    assert "tip-2015" in {f.source for f in records().quoted.findings}
    assert "Argentina" not in given.proto.json_args
