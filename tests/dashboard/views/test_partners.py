"""Partner countries and chapters: each end for itself, no absence of what was not seen whole."""

from dashboard.views.ledger import Ledger
from dashboard.views.partners import (
    chapter_note_table,
    chapter_state,
    chapter_table,
    named_by_peru,
    pair_table,
    partner_table,
)
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.report_vocabulary import NamesPeru
from geodata.vocabulary import Basis, ProfileSeen, Voice
from tests.dashboard.seeing import OWN, extents, own_editions, whole


def states(table: Ledger, place: int) -> dict[tuple[str, int], str]:
    """Return the states of a row of each country."""
    years = [int(column["text"]) for column in table["columns"]]
    return {
        (group["label"], year): cell["state"]
        for group in table["groups"]
        for year, cell in zip(years, group["rows"][place]["cells"], strict=True)
    }


def naming(dataset: Dataset, words: Language) -> set[tuple[str, int | None]]:
    """Return the countries that a statement of Peru's own chapter names, with the edition."""
    found = set()
    for finding in dataset.findings.values():
        source = dataset.sources[finding.source]
        for tie in dataset.locations[finding.finding]:
            place = dataset.places[tie.place]
            if source.voice is Voice.OWN_CHAPTER and tie.basis is Basis.NAMED:
                found.add((words.place(place), source.edition))
    return found


def test_peru_s_end_says_what_its_own_chapter_says_and_nothing_of_what_was_not_seen(
    dataset: Dataset, words: Language
) -> None:
    named, seen = naming(dataset, words), whole(dataset)
    shown = states(partner_table(dataset, words), 0)
    assert shown
    for (country, edition), known in shown.items():
        absent = "unsaid" if edition in seen else "unseen"
        assert known == ("said" if (country, edition) in named else absent), (country, edition)


def test_the_other_end_is_the_country_s_own_chapter(dataset: Dataset, words: Language) -> None:
    table = partner_table(dataset, words)
    chapters = chapter_table(dataset, words)
    rows = {row["label"]: row["cells"] for row in chapters["groups"][0]["rows"]}
    for group in table["groups"]:
        own, theirs = group["rows"]
        assert own["label"] != theirs["label"]
        assert group["label"] in theirs["label"]
        if group["label"] in rows:
            assert theirs["cells"] == rows[group["label"]]
        else:
            assert {cell["state"] for cell in theirs["cells"]} == {"missing"}


def test_every_chapter_is_in_its_state_and_none_unread_is_said_not_to_name_peru(
    dataset: Dataset,
) -> None:
    seen = extents(dataset)
    for chapter in dataset.reports.chapters:
        country = chapter.country or ""
        known = chapter_state(dataset, chapter.edition, country)
        assert (known == "said") == (chapter.names_peru is NamesPeru.YES)
        assert known != "unsaid" or seen[chapter.edition, country] is ProfileSeen.FULL
        assert (known == "unsaid") == (chapter.names_peru is NamesPeru.NO)
    assert chapter_state(dataset, 2013, "XX") == "missing"


def test_the_table_of_chapters_has_every_chapter_but_peru_s_own(
    dataset: Dataset, words: Language
) -> None:
    table = chapter_table(dataset, words)
    years = [int(column["text"]) for column in table["columns"]]
    assert years == own_editions(dataset)
    shown = [
        cell["state"] for row in table["groups"][0]["rows"] for cell in row["cells"]
    ].count("missing")
    others = [key for key in extents(dataset) if key[1] != OWN and key[0] in years]
    assert len(years) * len(table["groups"][0]["rows"]) - shown == len(others)


def test_an_arrow_says_in_which_part_peru_s_chapter_names_a_country(
    dataset: Dataset, words: Language
) -> None:
    [argentina] = [
        group
        for group in partner_table(dataset, words)["groups"]
        if group["label"] == "Argentina"
    ]
    cells = dict(zip(own_editions(dataset), argentina["rows"][0]["cells"], strict=True))
    assert cells[2012]["text"] == "→"
    assert named_by_peru(dataset)["AR"][2012] == {"destination"}


def test_every_flow_that_is_told_from_both_ends_is_listed_with_its_address(
    dataset: Dataset, words: Language
) -> None:
    table = pair_table(dataset, lambda pair: f"https://example.org/?at={pair.ends.id}", words)
    [group] = table["groups"]
    listed = [row["cells"][0]["href"].partition("at=")[2] for row in group["rows"]]
    assert sorted(listed) == sorted(dataset.index.pairs)
    for row, key in zip(group["rows"], listed, strict=True):
        assert row["label"] in key
        counts = [cell["text"] for cell in row["cells"][2:]]
        pair = dataset.index.pairs[key]
        ends = [len(pair.own), len(pair.theirs)]
        assert counts == [words.say("statement-count", count=count) for count in ends]


def test_what_was_seen_of_every_chapter_is_told_in_both_languages(
    dataset: Dataset, words: Language
) -> None:
    table = chapter_note_table(dataset, words)
    told = sorted(
        (row["label"], row["cells"][3]["text"]) for group in table["groups"]
        for row in group["rows"]
    )  # fmt: skip
    assert told == sorted(
        (str(row.edition), row.note_es if words.code == "es" else row.note_en)
        for row in dataset.reports.chapters
    )
    assert len(table["groups"][0]["rows"]) == len(own_editions(dataset))


def test_a_chapter_does_not_name_peru_only_where_it_was_read_whole(
    dataset: Dataset, words: Language
) -> None:
    for group in chapter_note_table(dataset, words)["groups"]:
        for row in group["rows"]:
            seen, names = (cell["text"] for cell in row["cells"][:2])
            if names == words.say("notes-names-no"):
                assert seen == words.term("seen", ProfileSeen.FULL)
