"""Summaries are as firm as their source, and every text is there in both languages."""

import pytest

from tests.geodata.records_folder import CORRECTION, UNQUOTED, RecordsFolder, cells

ASSERTED, REPORTED, RISK, REPORTED_RISK = (
    "tip-2015-017",
    "tip-2015-046",
    "tip-2015-004",
    "tip-2015-039",
)
FIRMER = [
    (REPORTED, "summary_en", "Some officials accept money.", "drops the hedge: say that it is re"),
    (REPORTED, "summary_es", "Hay quienes aceptan dinero.", "drops the hedge: say that it is rep"),
    (RISK, "summary_en", "Indigenous Peruvians are trafficked.", "drops the hedge: the source sp"),
    (RISK, "summary_es", "Hay indígenas que son víctimas de trata.", "drops the hedge: the source"),
    (
        *(REPORTED_RISK, "summary_en", "Third-country migrants were vulnerable to trafficking."),
        "drops a hedge: the quote says that the risk is reported",
    ),
    (
        *(REPORTED_RISK, "summary_es", "Los migrantes eran vulnerables a la trata."),
        "drops a hedge: the quote says that the risk is reported",
    ),
]
SOFTER = [
    (ASSERTED, "summary_en", "Agriculture reportedly has forced labor.", "'reportedly', to what"),
    (ASSERTED, "summary_es", "Habría trabajo forzoso en los campos.", "'Habría', to what the so"),
    (ASSERTED, "summary_en", "Men in agriculture are at risk.", "'at risk', to what the source"),
    (ASSERTED, "summary_es", "En los campos hay personas vulnerables.", "'vulnerables', to what"),
    (RISK, "summary_en", "They are reportedly vulnerable.", "the quote reports the risk on nobo"),
    (RISK, "summary_es", "Según se informa, son vulnerables.", "the quote reports the risk on no"),
]
NOTES = [("sources", "tip-2009", "note"), ("locations", "tip-2015-006,la-pampa", "note")]
OTHER = {"en": "es", "es": "en"}


# Hedges


@pytest.mark.parametrize(("finding", "column", "written", "words"), FIRMER)
def test_a_summary_that_drops_a_hedge_is_refused(
    finding: str, column: str, written: str, words: str, records: RecordsFolder
) -> None:
    records.change("findings", finding, **{column: written})
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", finding), column)]
    assert problem.message.startswith(words)


@pytest.mark.parametrize(("finding", "column", "written", "words"), SOFTER)
def test_a_summary_that_adds_a_hedge_is_refused(
    finding: str, column: str, written: str, words: str, records: RecordsFolder
) -> None:
    records.change("findings", finding, **{column: written})
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", finding), column)]
    assert problem.message.startswith("adds a hedge")
    assert words in problem.message


def test_a_summary_of_a_text_that_is_not_kept_keeps_its_hedge_too(records: RecordsFolder) -> None:
    line = records.append(
        "findings",
        **records.row("findings", REPORTED)
        | {"finding": "tip-2014-901", "source": "tip-2014"}
        | UNQUOTED
        | {"summary_en": "Some officials accept money."},
    )
    row = records.row("locations", f"{REPORTED},peru")
    records.append("locations", **row | {"finding": "tip-2014-901"})
    assert cells(records.problems()) == [("findings", line, "summary_en")]


def test_a_quote_is_read_in_the_language_of_its_source(records: RecordsFolder) -> None:
    records.change("findings", REPORTED, modality="asserted")
    assert [problem.column for problem in records.problems()] == ["modality"]
    records.change("sources", "tip-2015", language="es")
    assert "modality" not in [problem.column for problem in records.problems()]


# Translations


@pytest.mark.parametrize(("table", "row", "pair"), NOTES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_missing_translation_is_refused(
    language: str, table: str, row: str, pair: str, records: RecordsFolder
) -> None:
    records.change(table, row, **{f"{pair}_{language}": ""})
    (problem,) = records.problems()
    assert cells([problem]) == [(table, records.line(table, row), f"{pair}_{language}")]
    other = f"{pair}_{OTHER[language]}"
    assert problem.message == f"empty, though {other} is not: a missing translation"


@pytest.mark.parametrize(
    ("table", "row", "pair"),
    [
        *NOTES,
        ("findings", ASSERTED, "summary"),
        ("evidence", "mining-sex-trafficking,la-pampa,tip-2019", "says"),
    ],
)
def test_a_copied_translation_is_refused(
    table: str, row: str, pair: str, records: RecordsFolder
) -> None:
    records.change(table, row, **{f"{pair}_es": records.row(table, row)[f"{pair}_en"]})
    (problem,) = records.problems()
    assert cells([problem]) == [(table, records.line(table, row), f"{pair}_es")]
    assert problem.message == f"not translated: equal to {pair}_en"


@pytest.mark.parametrize("column", ["was_en", "was_es", "now_en", "now_es"])
def test_a_missing_translation_of_a_correction_is_refused(
    column: str, records: RecordsFolder
) -> None:
    line = records.append("corrections", **CORRECTION | {column: ""})
    (problem,) = records.problems()
    assert (cells([problem]), problem.message) == ([("corrections", line, column)], "empty")


@pytest.mark.parametrize("pair", ["was", "now"])
def test_a_copied_translation_of_a_correction_is_refused(pair: str, records: RecordsFolder) -> None:
    copied = {f"{pair}_es": CORRECTION[f"{pair}_en"]}
    line = records.append("corrections", **CORRECTION | copied)
    (problem,) = records.problems()
    assert cells([problem]) == [("corrections", line, f"{pair}_es")]
    assert problem.message == f"not translated: equal to {pair}_en"


def test_a_note_may_be_empty_in_both_languages(records: RecordsFolder) -> None:
    records.change("sources", "tip-2009", note_en="", note_es="")
    assert records.problems() == []


@pytest.mark.parametrize("written", ["", " "])
def test_a_quote_without_its_translation_is_refused(written: str, records: RecordsFolder) -> None:
    records.change("findings", ASSERTED, quote_es=written)
    (problem,) = records.problems()
    assert cells([problem]) == [("findings", records.line("findings", ASSERTED), "quote_es")]
    assert problem.message.startswith("empty")


def test_a_translation_of_no_quote_is_refused(records: RecordsFolder) -> None:
    records.change("findings", "tip-2015-016", source="tip-2014", sentence="", quote="")
    (problem,) = records.problems()
    line = records.line("findings", "tip-2015-016")
    assert cells([problem]) == [("findings", line, "quote_es")]
    assert problem.message == "a translation of no quote; leave it empty"
