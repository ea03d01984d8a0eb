"""The form and the hand-out: every sentence that carries a statement, without its codes."""

import json
import re

import pytest

from dashboard.views.coding import carrying, exercise, numbers, sheet
from dashboard.views.variables import VARIABLES, general_rules, rule, rules_of
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.reading import RECORDS
from tests.dashboard.several import with_a_newspaper

SEVERAL = with_a_newspaper()
SENTENCES = [(source, number) for source in SEVERAL.texts for number in numbers(SEVERAL, source)]
CODEBOOK = (RECORDS.parent / "README.md").read_text(encoding="utf-8")


def test_the_sentences_are_those_that_carry_a_statement(dataset: Dataset) -> None:
    for source in dataset.texts:
        own = {each.sentence for each in dataset.said_by(source)}
        assert set(numbers(dataset, source)) == own


@pytest.mark.parametrize(("source", "number"), SENTENCES, ids=str)
def test_every_sentence_of_every_text_can_be_coded(
    source: str, number: int, words: Language
) -> None:
    shown = exercise(SEVERAL, source, number, [], frozenset(), "", words)
    assert shown["sentence"] == SEVERAL.texts[source][number - 1].text
    assert shown["lang"] == SEVERAL.sources[source].language
    assert [each["number"] for each in shown["sentences"]] == list(numbers(SEVERAL, source))


def test_the_form_gives_no_code_away(dataset: Dataset, words: Language) -> None:
    for source in dataset.texts:
        forms = [
            exercise(dataset, source, number, [], frozenset(), "", words)
            for number in numbers(dataset, source)
        ]
        for each in dataset.said_by(source):
            assert each.finding not in json.dumps(forms)
            told = words.summary(each)
            assert told == dataset.sentence(each) or told not in str(forms)
        assert len({json.dumps(form["variables"]) for form in forms}) == 1


def test_every_term_of_every_column_can_be_coded(words: Language) -> None:
    shown = exercise(SEVERAL, *SENTENCES[0], [], frozenset(), "", words)
    offered = {
        each["column"]: [option["term"] for option in each["options"]]
        for each in shown["variables"]
    }
    assert offered == {each.column: list(each.terms) for each in VARIABLES}


def test_a_sentence_that_is_coded_is_said_to_be(english: Language) -> None:
    shown = exercise(SEVERAL, "tip-2015", 4, [], frozenset({2}), "", english)
    said = [each["name"] for each in shown["sentences"] if each["coded"]]
    assert said == ["Sentence 2, coded"]


def test_texts_are_offered_where_there_are_several(dataset: Dataset, english: Language) -> None:
    of_one = exercise(dataset, "tip-2015", 4, [], frozenset(), "", english)
    of_two = exercise(SEVERAL, "tip-2015", 4, [], frozenset(), "", english)
    assert (len(of_one["texts"]), len(of_two["texts"])) == (0, 2)


def test_the_hand_out_has_every_sentence_and_a_box_for_each_column(words: Language) -> None:
    for source in SEVERAL.texts:
        handed = sheet(SEVERAL, source, words)
        texts = [each.sentence.text for each in carrying(SEVERAL, source)]
        assert [each["text"] for each in handed["sentences"]] == texts
        assert handed["columns"][1:] == [words.say(f"facet-{each.words}") for each in VARIABLES]


# Rules


def plain(text: str) -> str:
    return re.sub(r"[“”\"`’']", "", text)


@pytest.mark.parametrize("column", ["direction", "exploitation", "modality"])
def test_the_rule_of_a_term_is_the_codebooks(column: str, english: Language) -> None:
    variable = next(each for each in VARIABLES if each.column == column)
    table = CODEBOOK.partition(f"### {column}\n")[2].partition("\n#")[0]
    rows = re.findall(r"^\| `([a-z_-]+)` \| (.+) \|$", table, re.MULTILINE)
    assert {term for term, _ in rows} == set(variable.terms)
    labels = {f"`{term}`": english.term(column, term) for term in variable.terms}
    for term, written in rows:
        named = re.sub(r"`[a-z-]+`", lambda found: labels[found.group()], written)
        assert plain(named).startswith(plain(rule(variable, term, english)))


@pytest.mark.parametrize("variable", VARIABLES, ids=lambda each: each.column)
def test_every_term_has_its_rule_beside_the_form(variable: object, words: Language) -> None:
    [own] = [each for each in VARIABLES if each is variable]
    [_, listed] = rules_of(own, words)
    said = "\n".join("".join(run["text"] for run in item) for item in listed["items"])
    for term in own.terms:
        assert words.term(own.words, term) in said
        assert rule(own, term, words) in said


def test_the_general_rules_say_that_nothing_stated_is_a_value(english: Language) -> None:
    [listed] = general_rules(english)
    assert "is not stated, which is a value like any other" in listed["items"][0][0]["text"]
