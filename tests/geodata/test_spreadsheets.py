"""No cell of a download is run as a formula, and each reads back as the text that it was."""

from hypothesis import example, given
from hypothesis import strategies as st

from geodata.spreadsheets import as_meant, neutral

STARTS = tuple("=+-@\t\r\n") + tuple("＝＋－＠")
CELLS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    st.builds(str.__add__, st.sampled_from((*STARTS, "'=", "''-", "'")), st.text("a1'=\"\n,")),
)


@given(text=CELLS)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    assert not neutral(text).startswith(STARTS)


@given(text=CELLS)
@example("'=1+1")
@example("'")
def test_a_cell_reads_back_as_the_text_that_it_was(text: str) -> None:
    assert as_meant(neutral(text)) == text


def test_a_number_below_zero_stays_a_number() -> None:
    assert neutral(-75.0) == -75.0
