"""Table and tray show a page at a time, and ask the server for the next."""

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.parts import below_the_map
from dashboard.views.scope import OPENING
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Facet
from tests.dashboard.visiting import below, items, markdown

LONG = 20


@pytest.fixture(autouse=True)
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(below_the_map, "PAGE", LONG)


def rows(app: AppTest) -> list[str]:
    [table] = app.dataframe
    return [*table.value.iloc[:, 0]]


def found(dataset: Dataset) -> list[str]:
    return [finding.finding for finding in dataset.select(OPENING).findings]


def test_the_table_begins_with_its_first_page(dataset: Dataset, words: Language) -> None:
    assert rows(below(lang=words.code)) == found(dataset)[:LONG]


def test_the_next_page_follows_the_first(dataset: Dataset, words: Language) -> None:
    app = below(lang=words.code)
    app.button("table-after").click().run()
    assert rows(app) == found(dataset)[LONG : 2 * LONG]
    shows = {"first": LONG + 1, "last": 2 * LONG, "count": len(found(dataset))}
    assert words.say("page-shows", **shows) in markdown(app)


def test_the_last_page_has_the_rest_and_nothing_after_it(dataset: Dataset) -> None:
    app = below()
    while not app.button("table-after").disabled:
        app.button("table-after").click().run()
    assert rows(app) == found(dataset)[-(len(found(dataset)) % LONG) :]


def test_one_before_the_second_page_is_the_first(dataset: Dataset) -> None:
    app = below()
    assert app.button("table-before").disabled
    app.button("table-after").click().run()
    app.button("table-before").click().run()
    assert rows(app) == found(dataset)[:LONG]


def test_other_filters_begin_with_the_first_page_again(dataset: Dataset) -> None:
    app = below()
    app.button("table-after").click().run()
    app.query_params["direction"] = "within"
    app.run()
    within = dataset.select(OPENING.choose(Facet.DIRECTION, ["within"]))
    shown = [finding.finding for finding in within.findings]
    assert len(shown) > LONG
    assert rows(app) == shown[:LONG]


def test_the_tray_turns_on_its_own(dataset: Dataset, words: Language) -> None:
    app = below(lang=words.code)
    said = [words.summary(finding) for finding in dataset.select(OPENING).countrywide]
    assert items(app)[:LONG] == said[:LONG]
    app.button("tray-after").click().run()
    assert items(app)[: len(said) - LONG] == said[LONG:]
    assert rows(app) == found(dataset)[:LONG]


def test_a_list_of_one_page_offers_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(below_the_map, "PAGE", 1000)
    keys = {button.key for button in below().button}
    assert not {key for key in keys if key and key.endswith(("-before", "-after"))}
