"""What the guide page says beyond its own words."""

import re
from itertools import pairwise

import pytest

from dashboard.views.guide import (
    CODEBOOK,
    CODED,
    CODINGS,
    COLUMNS,
    codebook,
    codings,
    misreadings,
    silent,
    source_table,
    version,
)
from dashboard.views.prose import Block, Run
from dashboard.views.scope import opening
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Source


def said(block: Block) -> str:
    return "".join(run["text"] for run in block["runs"])


def cells(dataset: Dataset, words: Language, column: str) -> list[Run]:
    """Return a column of the table of sources, a run a cell."""
    _, table = source_table(dataset, words)
    place = COLUMNS.index(column)
    assert table["head"][place] == words.say(f"column-{column}")
    return [run for row in table["rows"] for run in row[place]]


def sources(dataset: Dataset) -> list[Source]:
    return list(dataset.sources.values())


# Misreadings


def test_every_misreading_has_a_reason(dataset: Dataset, words: Language) -> None:
    for wrong, why in misreadings(dataset, words):
        assert len(why) > len(wrong) > 0


def test_an_empty_area_is_explained_by_how_many_statements_name_no_place(
    dataset: Dataset, words: Language
) -> None:
    (_, why), *_ = misreadings(dataset, words)
    assert why.startswith(f"{silent(dataset)} ")
    assert f" {len(opening(dataset).findings)} " in why


def test_a_statement_whose_own_words_name_no_place_is_silent_where_curators_added_one(
    dataset: Dataset,
) -> None:
    everywhere = {
        key
        for key, ties in dataset.locations.items()
        if opening(dataset).findings.has(key)
        and {tie.place for tie in ties if tie.basis != "curated"} == {"peru"}
    }
    assert {"tip-2015-006", "tip-2015-044"} <= everywhere
    assert "tip-2015-012" not in everywhere
    assert silent(dataset) == len(everywhere)


# Codings by others


@pytest.mark.parametrize("name", CODINGS)
def test_a_coding_leads_to_its_data(name: str, dataset: Dataset, words: Language) -> None:
    _, address = CODINGS[name]
    links = [run["href"] for block in codings(dataset, words) for run in block["runs"]]
    assert address in links


def test_a_quoted_sentence_is_the_report_s_and_has_its_number(
    dataset: Dataset, words: Language
) -> None:
    texts = {sentence.number: sentence.text for sentence in dataset.texts[CODED]}
    numbers = [number for kept, _ in CODINGS.values() for number in kept]
    quotes = [block for block in codings(dataset, words) if block["kind"] == "quote"]
    assert [said(block) for block in quotes] == [f"{n}. {texts[n]}" for n in numbers]
    assert {block["runs"][-1]["lang"] for block in quotes} == {"en"}


def test_the_sentence_that_was_misread_is_about_people_who_cross_peru(
    dataset: Dataset, english: Language
) -> None:
    quoted = [block for block in codings(dataset, english) if block["kind"] == "quote"]
    assert "transiting through Peru to Brazil" in said(quoted[-1])


# Sources


def test_every_source_leads_to_where_it_was_read(dataset: Dataset, words: Language) -> None:
    links = [run["href"] for run in cells(dataset, words, "source")]
    assert links == [source.url for source in sources(dataset)]


def test_every_source_leads_to_its_official_address_where_a_copy_was_read(
    dataset: Dataset, words: Language
) -> None:
    links = [run["href"] for run in cells(dataset, words, "link")]
    assert links == [source.official_url or source.url for source in sources(dataset)]


def test_a_title_is_in_the_language_of_its_document(dataset: Dataset, words: Language) -> None:
    languages = [run["lang"] for run in cells(dataset, words, "source")]
    assert languages == [source.language for source in sources(dataset)]
    assert set(languages) == {"en", "es"}


def test_a_source_without_a_year_says_so(dataset: Dataset, words: Language) -> None:
    years = [run["text"] for run in cells(dataset, words, "year")]
    undated = words.say("statement-undated")
    assert years == [str(source.year or undated) for source in sources(dataset)]
    assert undated in years


def test_notes_on_sources_are_in_the_reader_s_language(dataset: Dataset, words: Language) -> None:
    notes = [run["text"] for run in cells(dataset, words, "note")]
    assert notes == [words.note(source) for source in sources(dataset)]


# Version and corrections


def test_the_guide_says_the_data_version(dataset: Dataset, words: Language) -> None:
    assert str(dataset.version) in said(version(dataset, words)[0])


def test_every_correction_stands_in_the_reader_s_language(
    dataset: Dataset, words: Language
) -> None:
    listed = ["".join(run["text"] for run in item) for item in version(dataset, words)[-1]["items"]]
    assert len(listed) == len(dataset.corrections) > 0
    for item, correction in zip(listed, dataset.corrections, strict=True):
        was, now = words.corrected(correction)
        assert words.say("corrections-was", was=was) in item
        assert words.say("corrections-now", now=now) in item
        assert item.startswith(f"{correction.date} {correction.table} {correction.key}")


def test_the_latest_correction_stands_first(dataset: Dataset, words: Language) -> None:
    days = [item[0]["text"][:10] for item in version(dataset, words)[-1]["items"]]
    assert all(later >= earlier for later, earlier in pairwise(days))


# The codebook


def headings(text: str) -> list[str]:
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [line for line in prose.splitlines() if line.startswith("#")]


def test_the_codebook_stands_a_level_below_the_page_s_own_title() -> None:
    as_it_is = headings(CODEBOOK.read_text(encoding="utf-8"))
    assert headings(codebook()) == [f"#{heading}" for heading in as_it_is]
