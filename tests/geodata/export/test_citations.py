"""Citations of the data set, a view and a statement, as text and as files."""

import json
import re

import pytest

from geodata.dataset import Dataset
from geodata.export.cited import Work, cited_source, cited_statement, cited_view, data_set
from geodata.export.references import bibtex, bibtex_entry, csl_json, ris, ris_entry, texts
from geodata.export.styles import Style, styled
from geodata.export.taken import Taken
from tests.geodata.export.taking import LINK, taken_of

APA_IN_ENGLISH = (
    "US Department of State. (2015). Trafficking in Persons Report 2015: Peru, sentence 6. "
    "https://2009-2017.state.gov/j/tip/rls/tiprpt/2015/index.htm"
)
ISO_IN_SPANISH = (
    "US DEPARTMENT OF STATE, 2015. Trafficking in Persons Report 2015: Peru [en línea]. "
    "Oración 6. [consulta: 27 de noviembre de 2026]. Disponible en: "
    "https://2009-2017.state.gov/j/tip/rls/tiprpt/2015/index.htm"
)
CHICAGO_IN_ENGLISH = (
    "US Department of State. 2015. Trafficking in Persons Report 2015: Peru, sentence 6. "
    "Accessed November 27, 2026. https://2009-2017.state.gov/j/tip/rls/tiprpt/2015/index.htm."
)


def statement(taken: Taken) -> Work:
    return cited_statement(taken, taken.dataset.findings["tip-2015-012"])


@pytest.mark.parametrize(
    ("style", "code", "said"),
    [
        (Style.APA, "en", APA_IN_ENGLISH),
        (Style.CHICAGO, "en", CHICAGO_IN_ENGLISH),
        (Style.ISO_690, "es", ISO_IN_SPANISH),
    ],
)
def test_a_statement_is_cited_by_its_document_and_sentence(
    dataset: Dataset, style: Style, code: str, said: str
) -> None:
    taken = taken_of(dataset, code=code)
    assert styled(statement(taken), style, taken.words) == said


@pytest.mark.parametrize("style", Style)
def test_a_view_is_cited_with_its_sentence_its_link_and_the_data_version(
    in_words: Taken, style: Style
) -> None:
    cited = styled(cited_view(in_words), style, in_words.words)
    for said in (in_words.view.title, LINK, str(in_words.dataset.version)):
        assert said in cited


@pytest.mark.parametrize("style", Style)
def test_the_data_set_is_cited_without_a_filter(in_words: Taken, style: Style) -> None:
    cited = styled(data_set(in_words), style, in_words.words)
    assert "?" not in cited
    assert str(in_words.dataset.version) in cited


@pytest.mark.parametrize("style", Style)
def test_a_document_without_a_date_is_cited_as_undated(in_words: Taken, style: Style) -> None:
    source = in_words.dataset.sources["tip-2015"].model_copy(update={"year": None})
    cited = styled(cited_source(source), style, in_words.words)
    assert in_words.words.say("citation-undated") in cited
    assert "None" not in cited


@pytest.mark.parametrize("style", Style)
def test_a_view_without_an_address_is_cited_without_one(in_words: Taken, style: Style) -> None:
    work = Work(**(vars(cited_view(in_words)) | {"address": ""}))
    cited = styled(work, style, in_words.words)
    assert not re.search(r"https?:|:\s*$|\s$|, (from|de)$", cited)


def test_the_texts_have_a_block_per_style(in_words: Taken) -> None:
    blocks = texts(in_words).decode().strip().split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == [
        in_words.words.term("style", style) for style in Style
    ]


def test_csl_json_names_the_view_and_each_document_that_speaks(taken: Taken) -> None:
    view, *documents = json.loads(csl_json(taken))
    assert view["type"] == "dataset"
    assert view["URL"] == LINK
    assert view["version"] == str(taken.dataset.version)
    speaking = {finding.source for finding in taken.findings}
    assert {document["id"] for document in documents} == speaking
    for document in documents:
        source = taken.dataset.sources[document["id"]]
        assert document["author"] == [{"literal": source.publisher}]
        assert document["title"] == source.title


def test_a_bibtex_entry_is_one_line_per_field_and_its_braces_pair(taken: Taken) -> None:
    for entry in bibtex(taken).decode().strip().split("\n\n"):
        head, *fields, foot = entry.splitlines()
        assert re.fullmatch(r"@(misc|techreport)\{[a-z0-9-]+,", head)
        assert all(re.fullmatch(r"  [a-z]+ = \{.+\},", field) for field in fields)
        assert foot == "}"
        assert entry.count("{") == entry.count("}")


def test_a_bibtex_entry_escapes_what_latex_would_run(taken: Taken) -> None:
    work = Work(**(vars(statement(taken)) | {"title": "50 % of_it & {more} \\input"}))
    assert r"50 \% of\_it \& \{more\} \textbackslash{}input" in bibtex_entry(work)


def test_a_ris_record_has_a_tag_per_line(taken: Taken) -> None:
    lines = ris(taken).decode().split("\r\n")
    assert lines.pop() == ""
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines)
    assert [line[:2] for line in lines].count("TY") == [line[:2] for line in lines].count("ER")


def test_a_line_break_in_a_title_begins_no_tag(taken: Taken) -> None:
    work = Work(**(vars(statement(taken)) | {"title": "One\r\nER  - \ntwo"}))
    assert "TI  - One ER - two\r\n" in ris_entry(work)
