"""What a reader codes beside the records: told in words, right for every column."""

import pytest

from dashboard.state.codings import statements
from dashboard.state.store import codings
from dashboard.views.compared import Compared, academic, compared, comparison, spoken
from dashboard.views.guide import CODED, CODINGS
from dashboard.views.prose import Block
from dashboard.views.variables import VARIABLES, Variable, rules
from dashboard.words.language import Language
from geodata.codings import Coded
from geodata.dataset import Dataset
from geodata.pairing import codes
from tests.dashboard.several import PAPER, with_a_newspaper

SOURCE = "tip-2015"
GROUPS = next(each for each in VARIABLES if each.column == "victim_groups")


def as_recorded(dataset: Dataset, number: int, source: str = SOURCE) -> list[dict[str, str]]:
    """Code a sentence as the records do, each statement by its own words."""
    said = [each for each in dataset.said_by(source) if each.sentence == number]
    columns = [each.column for each in VARIABLES]
    return [
        {column: codes(dataset, each)[column] for column in columns} | {"quote": each.quote}
        for each in said
    ]


def put_beside(
    dataset: Dataset, number: int, given: list[dict[str, str]], source: str = SOURCE
) -> Compared:
    rows: list[Coded] = statements(dataset, source, number, given)
    return compared(dataset, source, number, rows, codings().rows)


def text(blocks: list[Block]) -> str:
    runs = [block["runs"] for block in blocks] + [i for b in blocks for i in b["items"]]
    return "\n".join("".join(run["text"] for run in each) for each in runs)


def on(found: Compared, variable: Variable, language: Language) -> list[str]:
    """Return what is said of a column, of each statement of the records."""
    title = f"{language.say(f'facet-{variable.words}')}. "
    items = [item for block in comparison(found, language) for item in block["items"]]
    return ["".join(run["text"] for run in i[1:]) for i in items if i[0]["text"] == title]


# Each column


@pytest.mark.parametrize("number", range(1, 19))
def test_who_codes_as_the_records_do_agrees_in_all(
    number: int, profile: Dataset, words: Language
) -> None:
    found = put_beside(profile, number, as_recorded(profile, number))
    for variable in VARIABLES:
        for finding, said in zip(found.findings, on(found, variable, words), strict=True):
            value = codes(profile, finding)[variable.column].split(";")
            label = words.terms(variable.words, [t for t in variable.terms if t in value])
            assert said.startswith(words.say("coding-on-agree", record=label, yours=label))


OTHERS = {
    "direction": "through", "exploitation": "servitude", "sectors": "fishing",
    "victim_groups": "lgbti", "modality": "at-risk",
}  # fmt: skip


@pytest.mark.parametrize("variable", VARIABLES, ids=lambda each: each.column)
@pytest.mark.parametrize("number", [4, 7, 10])
def test_another_code_differs_in_its_own_column_and_statement_alone(
    variable: Variable, number: int, profile: Dataset, words: Language
) -> None:
    given = as_recorded(profile, number)
    given[1][variable.column] = OTHERS[variable.column]
    found = put_beside(profile, number, given)
    yours = words.term(variable.words, OTHERS[variable.column])
    for each in VARIABLES:
        differing = [place for place, said in enumerate(on(found, each, words)) if yours in said]
        assert differing == ([1] if each is variable else [])
    said = on(found, variable, words)[1]
    assert rules(variable, [OTHERS[variable.column]], words) in said


@pytest.mark.parametrize("variable", VARIABLES, ids=lambda each: each.column)
def test_what_is_left_open_is_told_so_and_is_neither_agreement_nor_difference(
    variable: Variable, profile: Dataset, english: Language
) -> None:
    given = as_recorded(profile, 3)
    given[0][variable.column] = ""
    [said] = on(put_beside(profile, 3, given), variable, english)
    assert said.startswith("You left this open; the record says “")


def test_not_stated_is_a_code_that_can_agree_and_differ(
    profile: Dataset, english: Language
) -> None:
    given = as_recorded(profile, 8)
    assert given[0]["victim_groups"] == "not-stated"
    given[1]["victim_groups"] = "men"
    said = on(put_beside(profile, 8, given), GROUPS, english)
    assert said[0].startswith("You and the record agree: “group not stated”.")
    assert said[1].startswith("You and the record differ: you coded “men”; the record says “group")


def test_a_list_in_another_order_agrees(profile: Dataset, english: Language) -> None:
    given = as_recorded(profile, 3)
    given[0]["victim_groups"] = "boys;women;girls"
    [said] = on(put_beside(profile, 3, given), GROUPS, english)
    assert said.startswith("You and the record agree: “women · girls · boys”.")


def test_part_of_a_list_differs(profile: Dataset, english: Language) -> None:
    given = as_recorded(profile, 3)
    given[0]["victim_groups"] = "women;girls"
    [said] = on(put_beside(profile, 3, given), GROUPS, english)
    assert "you coded “women · girls”; the record says “women · girls · boys”" in said


def test_every_column_says_the_codebooks_rule_of_the_record(
    profile: Dataset, words: Language
) -> None:
    found = put_beside(profile, 3, as_recorded(profile, 3))
    held = codes(profile, found.findings[0])
    for variable in VARIABLES:
        [said] = on(found, variable, words)
        terms = [term for term in variable.terms if term in held[variable.column].split(";")]
        assert rules(variable, terms, words) in said


# Several statements


def test_a_sentence_that_is_not_taken_apart_is_one_of_its_statements(
    profile: Dataset, english: Language
) -> None:
    [one, *_] = as_recorded(profile, 7)
    found = put_beside(profile, 7, [one | {"quote": profile.texts[SOURCE][6].text}])
    assert [found.own(each) is not None for each in found.findings] == [True] + [False] * 5
    assert text(comparison(found, english)).count("You have no statement of these words.") == 5


def test_statements_in_another_order_are_put_beside_their_own(
    profile: Dataset, english: Language
) -> None:
    found = put_beside(profile, 7, as_recorded(profile, 7)[::-1])
    said = [line for each in VARIABLES for line in on(found, each, english)]
    assert all(line.startswith("You and the record agree: ") for line in said)


def test_a_statement_of_other_words_is_told(profile: Dataset, english: Language) -> None:
    given = [*as_recorded(profile, 2), {"quote": "Indigenous", "direction": "into"}]
    said = text(comparison(put_beside(profile, 2, given), english))
    assert english.say("coding-unmatched") in said


def test_nothing_coded_shows_the_records_alone(profile: Dataset, words: Language) -> None:
    found = put_beside(profile, 5, [])
    said = text(comparison(found, words))
    assert words.say("coding-nothing") in said
    assert words.say("coding-lacking") not in said
    assert spoken(found, words) == words.say("coding-nothing")


# What is said by itself


def test_what_is_said_aloud_names_where_both_agree_differ_and_nothing_is_coded(
    profile: Dataset, english: Language
) -> None:
    given = as_recorded(profile, 3)
    given[0] |= {"victim_groups": "women", "modality": ""}
    assert spoken(put_beside(profile, 3, given), english) == (
        "Statement 1: you and the record agree on direction, what it is about, sector; "
        "you differ on victim group; you left open how firmly it is said."
    )


@pytest.mark.parametrize("word", ["%", "point", "score", "correct", "wrong", "well done", "!"])
def test_no_word_of_it_scores_or_praises(word: str, profile: Dataset, english: Language) -> None:
    given = as_recorded(profile, 4)
    given[0]["direction"] = "into"
    found = put_beside(profile, 4, given)
    said = text([*comparison(found, english), *academic(found, english)]) + spoken(found, english)
    assert word not in said.lower()


# Others


def test_other_codings_are_told_statement_by_statement(
    profile: Dataset, english: Language
) -> None:
    said = text(comparison(put_beside(profile, 8, []), english))
    # Both kept the first two statements whole: of the second they have none.
    assert said.count("has no statement of these words") == 2
    assert said.count("agrees with the record on all of these") == 2 * 6 - 2


def test_what_another_left_empty_is_no_difference(profile: Dataset, english: Language) -> None:
    rows = [row | {"direction": "", "modality": "reported"} for row in codings().rows]
    found = compared(profile, SOURCE, 3, [], rows)
    said = text(comparison(found, english))
    assert "coder-1 differs from the record: How firmly it is said: passed on from others." in said


def test_the_academic_codings_are_those_of_the_guide(profile: Dataset, english: Language) -> None:
    kept = {
        number
        for number in range(1, 19)
        if english.say("coding-denver-kept")
        in text(academic(put_beside(profile, number, []), english))
    }
    misread = {
        number
        for number in range(1, 19)
        if english.say("coding-goist-misread")
        in text(academic(put_beside(profile, number, []), english))
    }
    assert (kept, misread) == (set(CODINGS["denver"][0]), set(CODINGS["goist"][0]))
    assert CODED == SOURCE


def test_where_the_academic_codings_hold_no_value_it_is_said(
    profile: Dataset, words: Language
) -> None:
    said = text(academic(put_beside(profile, 1, []), words))
    assert words.say("coding-denver-left") in said
    assert words.say("coding-goist-left") in said


def test_another_text_has_no_coding_but_the_readers(words: Language) -> None:
    dataset = with_a_newspaper()
    found = put_beside(dataset, 1, as_recorded(dataset, 1, PAPER), PAPER)
    assert all(found.own(each) for each in found.findings)
    assert text(academic(found, words)).splitlines() == [
        words.say("coding-others-none"), words.say("coding-academic-none"),
    ]  # fmt: skip


# Whose words


def test_quotes_are_in_the_documents_own_language(profile: Dataset, spanish: Language) -> None:
    blocks = comparison(put_beside(profile, 7, []), spanish)
    quoted = [block for block in blocks if block["kind"] == "quote"]
    assert [block["runs"][0]["lang"] for block in quoted] == ["en"] * 6
