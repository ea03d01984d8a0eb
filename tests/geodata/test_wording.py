"""Words that a search takes for one, and those that it keeps apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.wording import LANGUAGES, evened, folded, form, forms, words


def alike(one: str, other: str, language: str) -> bool:
    return forms(one, language) == forms(other, language)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mine", "mines"),
        ("mine", "mining"),
        ("log", "logging"),
        ("fish", "fishing"),
        ("woman", "women"),
        ("child", "children"),
        ("agency", "agencies"),
        ("exploit", "exploited"),
        ("labour", "labor"),
        ("labourers", "laborer"),
        ("neighbouring", "neighboring"),
        ("organisation", "organizations"),
        ("organised", "organized"),
        ("centre", "centers"),
        ("licence", "license"),
        ("officials’", "officials'"),
        ("official's", "official"),
        ("brick-making", "brick\u2011making"),
        ("brick-making", "brick making"),
        ("traf\u00adficking", "trafficking"),
        ("Cuzco", "Cusco"),
    ],
)
def test_plain_forms_and_spellings_are_one_word_in_english(one: str, other: str) -> None:
    assert alike(one, other, "en")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mina", "minas"),
        ("país", "países"),
        ("voz", "voces"),
        ("explotación", "explotaciones"),
        ("explotada", "explotados"),
        ("tratante", "tratantes"),
        ("ley", "leyes"),
        ("niñas", "nina"),
        ("Perú", "PERU"),
    ],
)
def test_plain_forms_are_one_word_in_spanish(one: str, other: str) -> None:
    assert alike(one, other, "es")


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("men", "women", "en"),
        ("old", "gold", "en"),
        ("organ", "organization", "en"),
        ("informal", "information", "en"),
        ("police", "policy", "en"),
        ("prostitute", "prostitution", "en"),
        ("miner", "mine", "en"),
        ("four", "for", "en"),
        ("hour", "hor", "en"),
        ("ley", "valley", "en"),
        ("mina", "criminal", "es"),
        ("niña", "niño", "es"),
        ("tala", "tales", "es"),
        ("mina", "minería", "es"),
    ],
)
def test_other_words_stay_other_words(one: str, other: str, language: str) -> None:
    assert not alike(one, other, language)


@given(text=st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(text=st.text(max_size=40), language=st.sampled_from(LANGUAGES))
def test_any_text_has_forms(text: str, language: str) -> None:
    assert all(each and not each.isspace() for each in forms(text, language))


@given(word=st.from_regex(r"[a-z]{1,12}", fullmatch=True), language=st.sampled_from(LANGUAGES))
def test_a_word_is_found_by_itself_in_capitals(word: str, language: str) -> None:
    assert forms(word.upper(), language) == [form(word, language)]


@given(text=st.text(max_size=40))
def test_what_nobody_sees_changes_no_word(text: str) -> None:
    hidden = "\u200b".join(text)
    assert words(evened(hidden)) == words(evened(text))
