"""What a reader coded: kept whole, and whole again from its file; nothing else gets in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.state.codings import LARGEST, TOLD, Codings, brought, statements
from dashboard.views.coding import numbers
from geodata.__main__ import main
from geodata.agreement import compare, read_coding
from geodata.codings import HEADER
from geodata.dataset import Dataset
from geodata.pairing import codes
from geodata.reading import RECORDS
from geodata.vocabulary import Direction, Exploitation, Modality, Sector, VictimGroup
from tests.dashboard.several import with_a_newspaper
from tests.dashboard.strategies import profile_records

SEVERAL = with_a_newspaper()
SENTENCES = [(source, number) for source in SEVERAL.texts for number in numbers(SEVERAL, source)]

Cells = dict[str, str]


def lists(terms: type) -> st.SearchStrategy[str]:
    known = [term for term in terms if term != "not-stated"]
    several = st.lists(st.sampled_from(known), unique=True, max_size=3).map(";".join)
    return st.one_of(st.just("not-stated"), several)


@st.composite
def coded(draw: st.DrawFn, text: str) -> Cells:
    """Draw a statement of a sentence: some of its words, and codes or none."""
    begin = draw(st.integers(0, len(text)))
    quote = text[begin : draw(st.integers(begin, len(text)))].strip()
    return {
        "quote": quote,
        "direction": draw(st.sampled_from(["", *Direction])),
        "exploitation": draw(lists(Exploitation)),
        "sectors": draw(lists(Sector)),
        "victim_groups": draw(lists(VictimGroup)),
        "modality": draw(st.sampled_from(["", *Modality])),
    }


NAMES = st.one_of(st.sampled_from(["Ana", "=cmd()", "  José  ", "“x”, y", "-1"]), st.text())


@given(data=st.data(), name=NAMES)
def test_a_file_brings_back_what_was_coded_and_the_command_reads_it(
    data: st.DataObject, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    own = Codings().named(name)
    for source, number in data.draw(st.lists(st.sampled_from(SENTENCES), max_size=4, unique=True)):
        text = SEVERAL.texts[source][number - 1].text
        given_cells = data.draw(st.lists(coded(text), min_size=1, max_size=3))
        own = own.having(SEVERAL, source, number, given_cells)
    if not own.rows:
        return
    assert brought(SEVERAL, own.file_name, own.file.encode()).codings == own
    path = tmp_path_factory.getbasetemp() / "mine.csv"
    path.write_text(own.file, encoding="utf-8")
    rows = read_coding(path)
    assert {row["coder"] for row in rows} == {own.coder or "mine"}
    report = compare(SEVERAL, rows)
    assert report.matched + len(report.unmatched) == len(rows)


@pytest.mark.parametrize(("source", "number"), SENTENCES, ids=str)
def test_every_sentence_of_every_text_survives_its_file(source: str, number: int) -> None:
    whole = {"quote": SEVERAL.texts[source][number - 1].text, "direction": "within"}
    own = Codings().having(SEVERAL, source, number, [whole])
    assert [row.quote for row in own.of(source, number)] == [whole["quote"]]
    assert brought(SEVERAL, "a.csv", own.file.encode()).codings == own


def test_a_class_is_compared_by_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dataset = profile_records()
    own = Codings()
    for number in numbers(dataset, "tip-2015"):
        said = [each for each in dataset.said_by("tip-2015") if each.sentence == number]
        cells = [codes(dataset, each) | {"quote": each.quote} for each in said]
        own = own.having(dataset, "tip-2015", number, cells)
    for name in ("Ana", "Luz"):
        named = own.named(name)
        (tmp_path / named.file_name).write_text(named.file, encoding="utf-8")
    assert main(["agreement", *map(str, sorted(tmp_path.glob("*.csv")))]) == 0
    said = capsys.readouterr().out
    assert said.startswith("coders: Ana, Luz; 94 of 94 statements found\n")
    assert "\ndirection: 94 of 94 (100.0%), alpha 1.000\n" in said


def test_what_is_not_asked_for_on_the_page_survives_too() -> None:
    path = sorted((RECORDS.parent / "codings").glob("*.csv"))[0]
    taken = brought(SEVERAL, path.name, path.read_bytes()).codings
    assert taken is not None
    again = brought(SEVERAL, "again.csv", taken.file.encode()).codings
    assert again == taken
    assert {row.topic for row in taken.rows} > {"source-country"}


# What a browser sends


HOSTILE = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(st.sampled_from(HEADER), st.text(max_size=5)), inner, max_size=4),
    ),
    max_leaves=12,
)


@given(sent=HOSTILE, number=st.integers(-2, 30), source=st.sampled_from(["tip-2015", "x", ""]))
def test_whatever_a_browser_sends_is_statements_of_the_sentence_or_nothing(
    sent: object, number: int, source: str
) -> None:
    rows = statements(SEVERAL, source, number, sent)
    own = Codings().having(SEVERAL, source, number, sent)
    assert list(own.rows) == rows
    for row in rows:
        assert row.quote in SEVERAL.texts[source][number - 1].text
    if rows:
        assert brought(SEVERAL, "a.csv", own.file.encode()).codings == own


@given(sent=HOSTILE)
def test_whatever_a_browser_sends_of_several_sentences_is_taken_or_left(sent: object) -> None:
    given_too = [{"source": "tip-2015", "number": 4, "statements": [{"direction": "into"}]}, sent]
    own = Codings().taking(SEVERAL, given_too)
    assert [row.direction for row in own.of("tip-2015", 4)] == ["into"]
    assert Codings().taking(SEVERAL, sent) == Codings()


def test_a_statement_that_says_nothing_is_none() -> None:
    text = SEVERAL.texts["tip-2015"][3].text
    assert statements(SEVERAL, "tip-2015", 4, [{"quote": text}, {}, {"direction": "up"}]) == []


def test_one_sentence_is_taken_anew_and_the_others_stay() -> None:
    own = Codings().having(SEVERAL, "tip-2015", 4, [{"direction": "within"}])
    own = own.having(SEVERAL, "tip-2015", 2, [{"direction": "none"}])
    own = own.having(SEVERAL, "tip-2015", 4, [{"direction": "into"}])
    assert [(row.sentence, row.direction) for row in own.rows] == [(2, "none"), (4, "into")]
    assert own.coded("tip-2015") == {2, 4}


# What a reader brings


BYTES = st.one_of(
    st.binary(max_size=300),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=300).map(str.encode),
    st.text(st.sampled_from('tip-2015,14"\n;é\0='), max_size=200).map(
        lambda cells: (",".join(HEADER) + "\n" + cells).encode()
    ),
)


@given(content=BYTES, name=st.text(max_size=30))
def test_any_bytes_are_a_coding_or_told_with_file_line_and_column(
    content: bytes, name: str
) -> None:
    found = brought(SEVERAL, name, content)
    assert (found.codings is None) == bool(found.problems)
    assert len(found.problems) <= TOLD
    assert all(problem.startswith(name) or not name.isprintable() for problem in found.problems)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ("Ana,tip-2015,4,,,Within,,,,,,,", "direction: unknown term 'Within'; did you mean 'with"),
        ("Ana,tip-2015,99,,,within,,,,,,,", "sentence: the source has 20 sentences, none number"),
        ("Ana,tip-2051,4,,,within,,,,,,,", "source: no text of a source 'tip-2051'; did you mean"),
        ("Ana,tip-2015,4,Tacna,,within,,,,,,,", "quote: 'Tacna' does not stand so in sentence 4"),
        ("Ana,tip-2015,4,within", "-: 4 cells for 13 columns; a cell is missing"),
        ("", "-: no row below the header; add one"),
    ],
)
def test_a_problem_names_file_line_column_and_cure(cells: str, told: str) -> None:
    found = brought(SEVERAL, "ana.csv", f"{','.join(HEADER)}\n{cells}\n".encode())
    [problem] = found.problems
    line = 2 if cells else 1
    assert problem.startswith(f"ana.csv:{line}: {told}")


def test_a_file_of_several_coders_is_refused_with_its_line() -> None:
    rows = "Ana,tip-2015,4,,,within,,,,,,,\nLuz,tip-2015,4,,,into,,,,,,,\n"
    found = brought(SEVERAL, "all.csv", f"{','.join(HEADER)}\n{rows}".encode())
    assert found.problems[0].startswith("all.csv:3: coder: rows of several coders; keep")


def test_a_workbook_is_told_what_to_do() -> None:
    found = brought(SEVERAL, "ana.xlsx", b"PK\x03\x04 xl/workbook.xml")
    assert found.problems[0].startswith("ana.xlsx:1: -: a workbook (xlsx), not CSV; open it and")


def test_a_file_beyond_any_coding_is_not_read() -> None:
    found = brought(SEVERAL, "big.csv", b"a" * (LARGEST + 1))
    assert found.problems[0].startswith("big.csv:1: -: 200,001 bytes; a coding has at most 200,000")


def test_many_problems_are_told_in_part_and_counted() -> None:
    rows = "".join(f"Ana,tip-2015,{50 + n},,,within,,,,,,,\n" for n in range(30))
    found = brought(SEVERAL, "a.csv", f"{','.join(HEADER)}\n{rows}".encode())
    assert (len(found.problems), found.more) == (TOLD, 30 - TOLD)


def test_nothing_of_a_bad_file_is_taken() -> None:
    rows = "Ana,tip-2015,4,,,within,,,,,,,\nAna,tip-2015,5,,,Up,,,,,,,\n"
    assert brought(SEVERAL, "a.csv", f"{','.join(HEADER)}\n{rows}".encode()).codings is None


# The name


@given(name=st.text())
def test_a_name_is_one_that_a_file_and_a_spreadsheet_take(name: str) -> None:
    own = Codings().named(name)
    assert not own.coder or own.coder[0].isalnum()
    assert len(own.coder) <= 40
    assert not set(own.file_name) & set('/\\:*?"<>|\n')


def test_every_sentence_of_the_2015_profile_is_asked_for(dataset: Dataset) -> None:
    assert set(numbers(dataset, "tip-2015")) == set(range(1, 19))
