"""The page over the years and that of another report, as a link opens them."""

import pytest

from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.vocabulary import Topic
from tests.dashboard.seeing import own_counts
from tests.dashboard.visiting import in_the_other_language, notices, paragraphs, sent, visit

CELL = {"topic": "mining-forced-labor", "year": "2013"}


def test_a_link_to_a_cell_opens_its_statements(dataset: Dataset, words: Language) -> None:
    [panel] = sent(visit("years", lang=words.code, **CELL), "statements")
    own = own_counts(dataset)[Topic.MINING_FORCED_LABOR, 2013]
    assert panel["count"] == words.say("statement-count", count=own)
    assert words.term("voice", "own-chapter") in panel["title"]


def test_a_link_to_a_row_opens_its_history_and_no_statement(words: Language) -> None:
    app = visit("years", lang=words.code, topic="fishing-forced-labor")
    assert sent(app, "statements") == []
    topic = words.term("topic", Topic.FISHING_FORCED_LABOR)
    assert words.say("opened-history", topic=topic) in paragraphs(app)


@pytest.mark.parametrize(("pair", "can"), [("2009~2012", True), ("2012~2013", False)])
def test_a_link_to_two_editions_says_whether_they_can_be_compared(
    pair: str, can: bool, words: Language
) -> None:
    before, after = pair.split("~")
    said = notices(visit("years", lang=words.code, compare=pair))
    assert (words.say("compare-can", before=before, after=after) in said) == can


def test_what_is_open_is_known_to_the_address_on_every_page() -> None:
    for page in ("atlas", "years", "asked", "coding"):
        said = notices(visit(page, lang="en", **CELL, compare="2009~2013"))
        assert "which this atlas does not know" not in said


def test_the_language_button_keeps_what_is_open(words: Language) -> None:
    app = in_the_other_language(visit("years", lang=words.code, **CELL))
    assert app.query_params["topic"] == CELL["topic"]
    assert len(sent(app, "statements")) == 1


def test_the_other_report_is_named_before_anything_of_it(words: Language) -> None:
    app = visit("asked", lang=words.code)
    assert paragraphs(app)[0] == words.say("asked-whose")
    assert sent(app, "statements") == []


@pytest.mark.parametrize("page", ["years", "asked"])
def test_every_table_has_a_caption_and_a_name_for_its_box(page: str, words: Language) -> None:
    tables = sent(visit(page, lang=words.code), "ledger")
    assert len(tables) > 2
    assert all(table["caption"] and table["scrolls"] and table["corner"] for table in tables)
    for table in tables:
        rows = [row for group in table["groups"] for row in group["rows"]]
        assert {len(row["cells"]) for row in rows} == {len(table["columns"])}
