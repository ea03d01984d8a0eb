"""The text of the source is kept byte for byte and cut where its openings stand."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.dataset import Dataset
from geodata.seeds import BadOpening, cut, proposed_openings
from tests.geodata.shipped import SENTENCES

SEEDS = Path(__file__).parents[2] / "seeds"
PROFILE = SEEDS / "000_43bc728ef8f67587.txt"
SOURCE = "tip-2015"

numbered = st.lists(
    st.tuples(
        st.text(st.sampled_from("ab ,;’é"), max_size=20), st.sampled_from([".", "?", "!", ".”"])
    ),
    min_size=1,
    max_size=8,
)
"""Middles and ends of sentences, to be told apart by their numbers."""
gaps = st.sampled_from([" ", "  ", "\n", "\n\n"])


def texts(text: str, *openings: str) -> list[str]:
    return [sentence.text for sentence in cut(text, openings)]


# The files


def listed() -> dict[str, str]:
    """Checksums by file, from the table of the README."""
    lines = (SEEDS / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line.startswith("| `")]
    return {row[1].strip(" `"): row[-2].strip(" `") for row in rows}


def test_the_readme_lists_every_text() -> None:
    assert set(listed()) == {file.name for file in SEEDS.glob("*.txt")}


@pytest.mark.parametrize("name", listed())
def test_a_text_has_the_checksum_that_the_readme_gives(name: str) -> None:
    assert hashlib.sha256((SEEDS / name).read_bytes()).hexdigest() == listed()[name]


# The profile


def test_the_profile_has_18_sentences_and_2_lines_of_its_web_page(dataset: Dataset) -> None:
    found = [sentence.text for sentence in dataset.texts[SOURCE]]
    assert len(found) == 20
    assert [text[-1] == "." for text in found] == [True] * 18 + [False] * 2


def test_sentences_are_counted_from_1_in_order(dataset: Dataset) -> None:
    assert [sentence.number for sentence in dataset.texts[SOURCE]] == list(range(1, 21))


def test_the_sentences_of_the_profile_are_its_text(dataset: Dataset) -> None:
    first, *others = PROFILE.read_text(encoding="utf-8").splitlines()
    found = [sentence.text for sentence in dataset.texts[SOURCE]]
    assert " ".join(found[:18]) == first
    assert found[18:] == others


@pytest.mark.parametrize(
    ("number", "beginning", "end"),
    [
        (1, "Peru is a source", "sex trafficking."),
        (13, "Third country migrants", "vulnerable to trafficking."),
        (14, "Government officials, NGOs", "absolving their traffickers."),
        (18, "There were reports police", "traffickers’ bribes."),
    ],
)
def test_a_sentence_begins_and_ends_where_the_profile_has_it(
    number: int, beginning: str, end: str, dataset: Dataset
) -> None:
    text = dataset.texts[SOURCE][number - 1].text
    assert text.startswith(beginning)
    assert text.endswith(end)


def test_the_proposed_openings_of_the_profile_are_those_that_are_stored() -> None:
    stored = [row["opening"] for row in SENTENCES if row["source"] == SOURCE]
    assert list(proposed_openings(PROFILE.read_text(encoding="utf-8"))) == stored


# Cutting


@pytest.mark.parametrize(
    ("text", "openings", "expected"),
    [
        ("One. Two.", ["One", "Two"], ["One.", "Two."]),
        ("One; two.\nThree", ["One", "Three"], ["One; two.", "Three"]),
        ("  One?  Two!  ", ["One", "Two"], ["One?", "Two!"]),
        ("One.\r\nTwo.", ["One", "Two"], ["One.", "Two."]),
        ("“One.” Two.", ["“One", "Two"], ["“One.”", "Two."]),
        ("(One.) Two.", ["(One", "Two"], ["(One.)", "Two."]),
        ("One. two", ["One", "two"], ["One.", "two"]),
        ("", [], []),
    ],
)
def test_a_text_is_cut_where_its_openings_stand(
    text: str, openings: list[str], expected: list[str]
) -> None:
    assert texts(text, *openings) == expected


@pytest.mark.parametrize(
    "text", ["The U.S. Department of State wrote it.", "She left St. Louis in May."]
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert texts(f"{text} Peru is a source.", text[:9], "Peru") == [text, "Peru is a source."]


@pytest.mark.parametrize(
    ("openings", "number", "words"),
    [
        (("One two", "Four"), 2, "'Four' is not in it"),
        (("One two", "One"), 2, "'One' stands 2 times in the text; write more words"),
        (("One two", "two"), 2, "'two' stands within a sentence"),
        (("One three", "One two"), 1, "the text begins with 'One two. One three.', not with"),
        (("One two", "One two"), 2, "'One two' stands before the opening of the sentence befo"),
    ],
)
def test_an_opening_that_does_not_fit_is_refused_by_its_number(
    openings: tuple[str, ...], number: int, words: str
) -> None:
    with pytest.raises(BadOpening) as raised:
        cut("One two. One three.", openings)
    assert raised.value.number == number
    assert str(raised.value).startswith(words)


@given(parts=numbered, gap=gaps)
def test_cut_sentences_joined_again_are_their_text(parts: list[tuple[str, str]], gap: str) -> None:
    sentences = [f"N{n:02} {middle}{end}" for n, (middle, end) in enumerate(parts)]
    openings = [f"N{n:02}" for n, _ in enumerate(parts)]
    assert gap.join(texts(gap.join(sentences), *openings)) == gap.join(sentences)


@given(text=st.text(max_size=40), openings=st.lists(st.text(min_size=1, max_size=5), max_size=4))
def test_any_openings_cut_a_text_without_loss_or_are_refused(
    text: str, openings: list[str]
) -> None:
    try:
        found = texts(text, *openings)
    except BadOpening as error:
        assert 1 <= error.number <= len(openings)
    else:
        whole = text if openings else ""
        assert "".join("".join(found).split()) == "".join(whole.split())


# Proposing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ("One.", "Two.")),
        ("One and 2. two", ("One and 2. two",)),
        ("Paid 1.5 million soles. Then left.", ("Paid 1.5 million soles.", "Then left.")),
        ("One\nTwo", ("One", "Two")),
        ("Of all that was said. More.", ("Of all that was", "More.")),
        ("He said “Go.” They all left.", ("He said “Go.”", "They all left.")),
        ("(They all left.) More.", ("(They all left.)", "More.")),
        ("Left the U.S.  and came back.", ("Left the U.S.  and",)),
        ("", ()),
        ("\n\n", ()),
    ],
)
def test_openings_are_proposed_at_full_stops_before_capitals_and_at_line_ends(
    text: str, expected: tuple[str, ...]
) -> None:
    assert proposed_openings(text) == expected


def test_a_proposed_opening_has_as_many_words_as_it_takes_to_stand_once() -> None:
    text = "People were found in Peru today. People were found in Brazil today."
    assert proposed_openings(text) == ("People were found in Peru", "People were found in Brazil")


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("The U.S. Department of State wrote.", ("The U.S.", "Department of State wrote.")),
        ("She left St. Louis in May.", ("She left St.", "Louis in May.")),
    ],
)
def test_a_proposal_takes_an_abbreviation_for_an_end_and_must_be_read(
    text: str, proposed: tuple[str, ...]
) -> None:
    assert proposed_openings(text) == proposed


@given(parts=numbered, gap=gaps)
def test_what_is_proposed_for_sentences_that_differ_fits_their_text(
    parts: list[tuple[str, str]], gap: str
) -> None:
    text = gap.join(f"N{n:02} {middle}{end}" for n, (middle, end) in enumerate(parts))
    assert "".join("".join(texts(text, *proposed_openings(text))).split()) == "".join(text.split())
