"""From a text to the words that a search compares: whatever was typed, and in whatever spelling."""

import re
import unicodedata
from functools import lru_cache
from threading import Lock

import snowballstemmer

STEMMERS = {
    "en": snowballstemmer.stemmer("english"),
    "es": snowballstemmer.stemmer("spanish"),
}
"""By ISO 639-1 code."""

LANGUAGES = tuple(STEMMERS)

_ONE_AT_A_TIME = Lock()
"""A stemmer keeps the word that it works on, and sessions are threads."""

INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
"""Characters that nobody sees: soft hyphens, zero widths, marks of direction and variants."""

SIGNS = str.maketrans({
    **dict.fromkeys("‘’ʼ`´′＇", "'"),
    **dict.fromkeys("“”„‟«»‹›″＂", '"'),
    **dict.fromkeys("‐‑‒–—−﹣－", "-"),
})
"""Apostrophes, quotation marks and hyphens, each kind as one sign."""

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")

PLAIN_ENDINGS = {
    "en": re.compile(r"|[^aeiou]?(?:ing|ed)|e?s|e|d|y|ies|ied"),
    "es": re.compile(r"|e?s|e|[ai]d[ao]s?|ando|iendo"),
}
"""Endings that make another form of the same word. The stemmers also take off those that make
another word: "organization" is no "organ", "informal" no "information", "niña" no "niño"."""

PLURALS = {
    "en": ((re.compile(r"(?<=..)ies$"), "y"), (re.compile(r"(?<=..[^sui])s$"), "")),
    "es": (
        (re.compile(r"(?<=..[dhjlnrsxyz])es$"), ""),
        (re.compile(r"(?<=..[aeiou])s$"), ""),
    ),
}
"""Endings of plurals, the first that fits counts, and what stands there in the singular."""

IRREGULAR = {
    "en": {"women": "woman", "men": "man", "children": "child", "policemen": "policeman"},
    "es": {},
}

AMERICAN = (
    (re.compile(r"(?<=..[^aeiou])our(?=(?:s|ed|ing|er|ers|ly|able|ful|hood|hoods)?$)"), "or"),
    (re.compile(r"(?<=..)is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)"), "iz"),
    (re.compile(r"(?<=..)ys(?=(?:e|es|ed|ing|er|ers)$)"), "yz"),
    (re.compile(r"^(travel|counsel|cancel|label|model|signal|fuel)l(?=(?:ed|ing|er|ers)$)"), r"\1"),
    (re.compile(r"^(def|off|lic)ence(?=s?$)"), r"\1ense"),
    (re.compile(r"^(cent|theat|met|kilomet|lit)res?$"), r"\1er"),
    (re.compile(r"^(program)mes?$"), r"\1"),
    (re.compile(r"^practise"), "practice"),
    (re.compile(r"^paed"), "ped"),
)
"""British spellings as American ones. Both a text and a search go through them, so that it does
no harm where a word that is the same in both is changed alike."""

RESPELT = {"en": AMERICAN, "es": ((re.compile(r"(?<=..)ces$"), "z"),)}
"""What is written anew before a word's ending is looked at."""

OTHER_SPELLINGS = {
    "cuzco": "cusco",
    "mazuco": "mazuko",
    "masuko": "mazuko",
    "huaypetue": "huepetuhe",
    "huepetue": "huepetuhe",
    "brasil": "brazil",
}
"""Names of places as others write them, in lower case and without accents."""


def folded(text: str) -> str:
    """Return text in lower case and without accents, for comparison."""
    if text.isascii():
        return text.lower()
    lower = unicodedata.normalize("NFKD", text).casefold()
    plain = unicodedata.normalize("NFKD", lower)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def evened(text: str) -> str:
    """Return text folded, its signs of one kind each, and without what nobody sees."""
    return folded(INVISIBLE.sub("", text).translate(SIGNS))


def words(text: str) -> list[str]:
    """Return the words of an evened text, in order."""
    return [word.removesuffix("'s") for word in WORD.findall(text)]


@lru_cache(maxsize=1 << 16)
def form(word: str, language: str) -> str:
    """Return what a word's plain forms share: its plural, and "-ing" and "-ed" in English."""
    word = OTHER_SPELLINGS.get(word, word)
    for spelling, ours in RESPELT[language]:
        word = spelling.sub(ours, word)
    if word in IRREGULAR[language]:
        return IRREGULAR[language][word]
    with _ONE_AT_A_TIME:
        stem: str = STEMMERS[language].stemWord(word)
    ending = word[_shared(word, stem) :]
    return stem if PLAIN_ENDINGS[language].fullmatch(ending) else _singular(word, language)


def forms(text: str, language: str) -> list[str]:
    """Return the forms of a text's words, in order."""
    return [each for part in text.split() for each in _forms(part, language)]


@lru_cache(maxsize=1 << 16)
def _forms(part: str, language: str) -> tuple[str, ...]:
    # Texts repeat their words, with the comma after them, far more often than they bring new ones.
    return tuple(form(word, language) for word in words(evened(part)))


def _shared(word: str, stem: str) -> int:
    """Count the letters that both begin with: a stem may end otherwise than its word."""
    pairs = enumerate(zip(word, stem, strict=False))
    return next((place for place, (one, other) in pairs if one != other), len(stem))


def _singular(word: str, language: str) -> str:
    for plural, singular in PLURALS[language]:
        if plural.search(word):
            return plural.sub(singular, word)
    return word
