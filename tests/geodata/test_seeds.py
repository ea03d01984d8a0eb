"""The text of the source is kept byte for byte and cut without loss."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.seeds import sentences

SEEDS = Path(__file__).parents[2] / "seeds"
PROFILE = SEEDS / "000_43bc728ef8f67587.txt"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("seeds") / "text.txt"


def cut(file: Path, text: str) -> list[str]:
    file.write_text(text, encoding="utf-8", newline="")
    return [sentence.text for sentence in sentences(file)]


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


def test_the_profile_has_18_sentences_and_2_lines_of_its_web_page() -> None:
    found = [sentence.text for sentence in sentences(PROFILE)]
    assert len(found) == 20
    assert [text[-1] == "." for text in found] == [True] * 18 + [False] * 2


def test_sentences_are_counted_from_1_in_order() -> None:
    assert [sentence.number for sentence in sentences(PROFILE)] == list(range(1, 21))


def test_the_sentences_of_the_profile_are_its_text() -> None:
    first, *others = PROFILE.read_text(encoding="utf-8").splitlines()
    found = [sentence.text for sentence in sentences(PROFILE)]
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
    number: int, beginning: str, end: str
) -> None:
    text = sentences(PROFILE)[number - 1].text
    assert text.startswith(beginning)
    assert text.endswith(end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("One and 2. two", ["One and 2. two"]),
        ("Paid 1.5 million. Then left.", ["Paid 1.5 million.", "Then left."]),
        ("One\nTwo", ["One", "Two"]),
        ("One.\r\nTwo.", ["One.", "Two."]),
        ("  One.  Two.  ", ["One.", "Two.  "]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_a_text_is_cut_at_full_stops_before_capitals_and_at_line_ends(
    file: Path, text: str, expected: list[str]
) -> None:
    assert cut(file, text) == expected


@given(text=st.text(st.sampled_from("aB. \n\r;’é1"), max_size=80) | st.text(max_size=40))
def test_no_character_is_lost_by_cutting(file: Path, text: str) -> None:
    kept = "".join(cut(file, text))
    assert "".join(kept.split()) == "".join(text.split())


@given(text=st.text(st.sampled_from("aB. \n’"), max_size=80))
def test_a_sentence_is_a_part_of_its_text(file: Path, text: str) -> None:
    assert all(sentence in text for sentence in cut(file, text))


def test_a_missing_text_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.txt"):
        sentences(tmp_path / "none.txt")


def test_a_text_that_is_not_utf_8_raises(file: Path) -> None:
    file.write_bytes("Perú.".encode("latin-1"))
    with pytest.raises(UnicodeDecodeError):
        sentences(file)
