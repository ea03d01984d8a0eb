"""A flow that two chapters speak of stands side by side, and no end is filled in."""

import re

import pytest

from dashboard.views.beside_the_map import Beside, beside_the_map
from dashboard.views.both_ends import End, ends_at, showing
from dashboard.views.scope import OPENING, with_others
from dashboard.words.language import Language, language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection
from tests.dashboard.drawing import drawn
from tests.dashboard.seeing import extents
from tests.dashboard.strategies import records
from tests.each_row import of_each

ARGENTINA = "peru~argentina~2014~labor"
PAIRS = list(records().index.pairs)


def beside(mark: str, selection: Selection, words: Language) -> Beside:
    return beside_the_map(records(), records().select(selection), mark, "", words)


def ends(mark: str, selection: Selection, words: Language) -> list[End]:
    return ends_at(records(), records().select(selection), mark, words)


def of_edition(year: int) -> Selection:
    return Selection().choose(Facet.EDITION, [str(year)])


@of_each("key", PAIRS)
def test_a_pair_is_one_view_of_both_chapters_each_under_its_own_name(key: str) -> None:
    words = language("en")
    pair = records().index.pairs[key]
    found = beside(key, showing(pair), words)
    known = records().index.numbered.findings
    assert [f.finding for f in found.others] == [
        known[number].finding for number in (*pair.own, *pair.theirs)
    ]
    assert list(found.headings) == [known[pair.own[0]].finding, known[pair.theirs[0]].finding]
    own, theirs = found.headings.values()
    assert f"Edition {pair.ends.edition}, Peru’s own chapter" in own
    assert f"Edition {pair.ends.edition}, chapter on " in theirs
    assert str(len(pair.theirs)) in theirs
    assert not found.cure


@of_each("key", PAIRS)
def test_a_pair_is_told_line_by_line_with_the_certainty_of_each_statement(key: str) -> None:
    words = language("es")
    pair = records().index.pairs[key]
    found = beside(key, showing(pair), words)
    lines = [end.text for end in found.ends if not end.leads]
    assert len(lines) == len(found.others)
    for line, finding in zip(lines, found.others, strict=True):
        assert finding.summary_es in line
        assert words.term("modality", finding.modality) in line
    assert [end.text for end in found.ends if end.leads] == list(found.headings.values())


def test_the_number_of_a_pair_is_told_by_voice(dataset: Dataset, english: Language) -> None:
    found = beside(ARGENTINA, showing(dataset.index.pairs[ARGENTINA]), english)
    assert found.count == "1 in Peru’s own chapter, 6 in other countries’ chapters"


def test_the_number_at_a_mark_says_how_much_of_it_is_whose(english: Language) -> None:
    found = beside("peru~argentina~forced-labor~asserted", of_edition(2014), english)
    assert found.count == (
        "7 statements: 1 in Peru’s own chapter, 6 in other countries’ chapters"
    )
    assert beside("", OPENING, english).count == ""


def test_a_pair_stands_whole_where_the_view_hides_an_end_and_says_so(words: Language) -> None:
    found = beside(ARGENTINA, OPENING, words)
    assert len(found.others) == 7
    assert found.hint == words.say("ends-hidden")
    assert found.cure


def test_a_pair_lights_the_arrows_of_its_flow_and_no_other(dataset: Dataset) -> None:
    shown = dataset.select(showing(dataset.index.pairs[ARGENTINA]))
    for arrow in drawn(shown.selection).arrows:
        is_its = arrow.stops == ("peru", "argentina") and "forced-labor" in arrow.id
        assert (arrow.id in shown.signs(ARGENTINA)) == is_its


@of_each("key", PAIRS)
def test_an_arrow_of_both_chapters_leads_to_its_pair(key: str) -> None:
    pair = records().index.pairs[key]
    shown = records().select(showing(pair))
    offered = {
        end.pair
        for route in shown.by_route
        if route.stops == (pair.ends.origin, pair.ends.destination)
        for end in ends_at(records(), shown, route.id, language("en"))
    }
    country = {end.pair for end in ends_at(records(), shown, pair.ends.partner, language("en"))}
    assert key in country
    assert offered <= country | {""}


def test_without_other_chapters_nothing_is_said_of_another_end(words: Language) -> None:
    for mark in ("argentina", "peru~argentina~forced-labor~asserted"):
        own = of_edition(2014).choose(Facet.VOICE, ["own-chapter"])
        assert ends(mark, own, words) == []
        assert ends(mark, of_edition(2014), words)


@pytest.mark.parametrize(
    ("route", "edition", "said"),
    [
        # The profile of 2015 was seen whole and names no Argentina.
        ("peru~argentina~forced-labor~asserted", 2015, "ends-other-chapter-unsaid"),
        # That of 2010 was not seen.
        ("peru~argentina~forced-labor~asserted", 2010, "ends-other-chapter-unseen"),
        # Nobody looked for the chapter on the United States.
        ("peru~united-states~forced-labor~asserted", 2014, "ends-own-chapter-unseen"),
    ],
)
def test_of_a_flow_that_one_end_tells_the_other_is_never_filled_in(
    route: str, edition: int, said: str, words: Language
) -> None:
    country = "argentina" if "argentina" in route else "united-states"
    name = words.place(records().places[country])
    expected = words.say(said, country=name, editions=str(edition))
    assert [end.text for end in ends(route, of_edition(edition), words)] == [expected]


def test_an_end_is_said_to_be_silent_only_where_its_profile_was_seen_whole(
    dataset: Dataset, words: Language
) -> None:
    seen = extents(dataset)
    shown = dataset.everything
    told = 0
    for route in shown.by_route:
        partner = next(iter({*route.stops} - {"peru"}), "")
        country = dataset.places[partner].country if partner else ""
        for end in ends_at(dataset, shown, route.id, words):
            for voice, code in (("other-chapter", "PE"), ("own-chapter", country)):
                years = silent(end.text, f"ends-{voice}-unsaid", partner, words)
                told += len(years)
                assert all(seen.get((year, code)) == "full" for year in years)
    assert told


def silent(text: str, message: str, partner: str, words: Language) -> list[int]:
    """Return the years of which a text says that nothing is said, if it is that message."""
    name = words.place(records().places[partner])
    pattern = re.escape(words.say(message, country=name, editions="%")).replace("%", r"(.+)")
    match = re.fullmatch(pattern, text)
    if not match:
        return []
    found: list[int] = []
    for first, last in re.findall(r"(\d{4})(?:[–-](\d{4}))?", match[1]):
        found += range(int(first), int(last or first) + 1)
    return found


def test_the_opening_with_other_chapters_has_no_pair(words: Language) -> None:
    shown = records().select(with_others(OPENING))
    assert [end for mark in shown.by_place for end in ends_at(records(), shown, mark, words)] == []
