"""Which statements stand beside the map."""


from dashboard.views.beside_the_map import Beside, beside_the_map
from dashboard.words.language import language
from geodata.records import Finding
from geodata.selection import Facet, Selection
from tests.dashboard.strategies import records
from tests.each_row import of_each

FISHING = Selection().choose(Facet.SECTOR, ["fishing"])
LAST = list(records().findings)[-1]


def beside(mark: str = "", statement: str = "", selection: Selection | None = None) -> Beside:
    shown = records().select(selection or Selection())
    return beside_the_map(records(), shown, mark, statement, language("en"))


def listed(found: Beside) -> tuple[Finding, ...]:
    return (*found.first, *found.others)


@of_each("key", list(records().findings))
def test_a_chosen_statement_stands_first_and_once(key: str) -> None:
    found = listed(beside(statement=key))
    assert found[0].finding == key
    assert len(found) == len({finding.finding for finding in found}) == len(records().findings)


def test_at_a_mark_the_chosen_statement_stands_first() -> None:
    found = beside("peru", LAST)
    assert listed(found)[0].finding == LAST
    assert {f.finding for f in listed(found)} == {
        f.finding for f in records().everything.at("peru")
    }
    assert not found.cure


def test_a_statement_that_the_filters_hide_is_shown_and_said() -> None:
    found = beside(statement=LAST, selection=FISHING)
    assert listed(found)[0].finding == LAST
    assert found.hint == "The current filters hide this statement."
    assert found.cure == "Remove the filters"


def test_a_mark_that_the_filters_empty_is_said() -> None:
    found = beside("lima", selection=FISHING)
    assert listed(found) == ()
    assert found.hint == "The current filters leave no statement at this mark."
    assert found.cure


def test_without_a_choice_nothing_is_to_be_cured() -> None:
    assert not beside(selection=FISHING).cure
