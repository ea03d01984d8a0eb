"""Topics by edition: nothing is missing from a chapter that was not seen whole."""

import pytest

from dashboard.views.ledger import Cell, Ledger
from dashboard.views.opened import statements, title, told, voice
from dashboard.views.over_the_years import topic_table, topics
from dashboard.views.seen import State, editions, said_by, state
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.vocabulary import Topic, Voice
from tests.dashboard.seeing import own_counts, own_editions, whole


def cells(table: Ledger, place: int) -> dict[tuple[str, int], Cell]:
    """Return the cells of a group of rows by topic and edition."""
    years = [int(column["text"]) for column in table["columns"]]
    return {
        (row["pick"], year): cell
        for row in table["groups"][place]["rows"]
        for year, cell in zip(years, row["cells"], strict=True)
    }


def text(blocks: list) -> str:  # type: ignore[type-arg]
    runs = [run for block in blocks for runs in (block["runs"], *block["items"]) for run in runs]
    return "\n".join(run["text"] for run in runs)


def test_the_table_has_every_edition_that_was_read_or_looked_for(
    dataset: Dataset, words: Language
) -> None:
    heads = [int(head["text"]) for head in topic_table(dataset, "", 0, words)["columns"]]
    assert heads == own_editions(dataset)


def test_every_cell_of_peru_s_own_chapter_is_in_its_state(
    dataset: Dataset, words: Language
) -> None:
    counts, seen = own_counts(dataset), whole(dataset)
    shown = cells(topic_table(dataset, "", 0, words), 0)
    assert {topic for topic, _ in shown} == {topic for topic, _ in counts}
    for (topic, edition), cell in shown.items():
        said = (topic, edition) in counts
        expected = "said" if said else "unsaid" if edition in seen else "unseen"
        assert cell["state"] == expected, (topic, edition)


def test_a_cell_counts_the_statements_and_says_where_there_may_be_more(
    dataset: Dataset, words: Language
) -> None:
    shown, seen = cells(topic_table(dataset, "", 0, words), 0), whole(dataset)
    for (topic, edition), count in own_counts(dataset).items():
        more = "" if edition in seen else "+"
        assert shown[topic, edition]["text"] == f"{count}{more}", (topic, edition)


def test_every_state_is_met_and_each_is_drawn_in_another_shape(
    dataset: Dataset, words: Language
) -> None:
    table = topic_table(dataset, "", 0, words)
    assert {cell["state"] for cell in cells(table, 0).values()} == set(State)
    assert [sign["state"] for sign in table["signs"]] == list(State)
    assert len({sign["text"] for sign in table["signs"]}) == len(State)
    assert len({sign["words"] for sign in table["signs"]}) == len(State)


def test_what_only_other_chapters_say_stands_apart_and_is_missing_nowhere(
    dataset: Dataset, words: Language
) -> None:
    table = topic_table(dataset, "", 0, words)
    shown, own = cells(table, 1), {topic for topic, _ in own_counts(dataset)}
    assert table["groups"][1]["label"] == words.say("years-others")
    assert {topic for topic, _ in shown}.isdisjoint(own)
    assert {cell["state"] for cell in shown.values()} == {"said", "unseen"}


def test_only_a_cell_with_statements_can_be_opened(dataset: Dataset, words: Language) -> None:
    table = topic_table(dataset, "", 0, words)
    for place in range(len(table["groups"])):
        for cell in cells(table, place).values():
            assert bool(cell["pick"]) == (cell["state"] == "said")


def test_a_cell_opens_as_many_statements_as_it_counts_all_of_one_voice(
    dataset: Dataset,
) -> None:
    for (topic, edition), count in own_counts(dataset).items():
        opened = statements(dataset, topic, edition)
        assert len(opened) == count
        assert {dataset.sources[each.source].voice for each in opened} == {Voice.OWN_CHAPTER}
        assert {dataset.sources[each.source].edition for each in opened} == {edition}


def test_every_topic_of_every_voice_can_be_opened(dataset: Dataset, words: Language) -> None:
    for each in Voice:
        for topic in topics(dataset, each):
            heading = words.say("opened-history", topic=words.term("topic", topic))
            assert text(told(dataset, topic, 0, words)).startswith(heading)


def test_the_title_of_what_is_open_says_whose_words_it_holds(
    dataset: Dataset, words: Language
) -> None:
    for each in Voice:
        for topic in topics(dataset, each):
            spoken = voice(dataset, topic)
            assert words.term("voice", spoken) in title(dataset, topic, 2013, words)


@pytest.mark.parametrize("topic", Topic)
def test_a_cell_without_a_statement_says_an_absence_only_of_a_whole_profile(
    topic: Topic, dataset: Dataset, english: Language
) -> None:
    counts, seen = own_counts(dataset), whole(dataset)
    is_own = voice(dataset, topic) is Voice.OWN_CHAPTER
    for edition in own_editions(dataset):
        if statements(dataset, topic, edition):
            continue
        first = text(told(dataset, topic, edition, english)).splitlines()[0]
        assert (topic, edition) not in counts
        assert ("does not say this" in first) == (edition in seen and is_own)
        assert ("Nobody can tell" in first) != (edition in seen and is_own)


def test_a_state_is_an_absence_only_where_a_chapter_was_seen_whole(dataset: Dataset) -> None:
    for chapter in dataset.reports.chapters:
        known = state(dataset, chapter.edition, False, chapter.country or "")
        assert (known is State.UNSAID) == (chapter.seen == "full")
    assert state(dataset, 2015, False, "XX") is State.UNSEEN


def test_the_voices_share_no_statement(dataset: Dataset) -> None:
    by_voice = [
        {finding.finding for said in said_by(dataset, each).values() for findings in said.values()
         for finding in findings}
        for each in Voice
    ]  # fmt: skip
    assert sum(map(len, by_voice)) == len(set().union(*by_voice))


def test_editions_stand_oldest_first(dataset: Dataset) -> None:
    assert list(editions(dataset)) == sorted(set(editions(dataset)))
