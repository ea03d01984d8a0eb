"""What befell a cell in the programs that it went through, and the cell as it was meant."""

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from geodata.mojibake import restored
from geodata.spelling import shown

QUOTED = {"quote", "opening"}
"""Columns that are a source's, character for character: the source tells what is wrong."""

PROSE = {
    "title", "publisher", "licence", "gazetteer", "reason", "quote_es",
    "note_en", "note_es", "summary_en", "summary_es", "says_en", "says_es",
    "was_en", "was_es", "now_en", "now_es",
}
"""Columns of running text, in which a space that does not break does no harm."""

LISTS = {"exploitation", "sectors", "victim_groups", "means", "actors", "members", "sources"}
"""Columns of lists, in which any space around a separator is nothing."""

NAMES = {"name_en", "name_es"}
ADDRESSES = {"url", "official_url", "file"}

SOUND = re.compile(
    r"(?! )(?!\d[\d.,]*[Ee])(?!')(?!.*\bErr:)[!\"$%'-;=@-~áéíóúñüÁÉÍÓÚÑÜ“”«»‘’¿¡°–—…]"
    r"(?: ?[!\"$%'-;=@-~áéíóúñüÁÉÍÓÚÑÜ“”«»‘’¿¡°–—…])*"
)
"""Most cells, for which no other look is needed."""

ERROR = re.compile(r"#[¡¿]?(?:[A-ZÁÉÍÓÚÑ0-9/]{2,}[ \xa0\u202f]?[?!]|N/[AD]\b)|#{3,}|\bErr:\d{3}")
SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?E[+-]\d+|[+-]?\d+[.,]\d+E\d+", re.IGNORECASE)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
LOST_LETTER = re.compile(r"[^\W\d_]+\?[^\W\d_]+")

INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Signs that show nothing, though Unicode does not class them with those that do not."""

HIDDEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
WORD_BREAK = "\u200b"
MOST = 12
"""Sorts of damage that are told of one cell."""

LASTING_SPACES = "\u00a0\u202f"


@dataclass(frozen=True)
class Damage:
    """One thing that befell a cell."""

    message: str
    mended: str | None
    """The cell without it; none where nobody can tell what stood there."""
    kind: str = ""
    """A name for what befalls all cells of a file at once."""


def damages(column: str, text: str) -> tuple[list[Damage], str | None]:
    """Return all that befell a cell, and the cell as it was meant, or none where it is lost."""
    found: list[Damage] = []
    is_list = column in LISTS
    meant: str | None = ";".join(map(str.strip, text.split(";"))) if is_list else text
    while meant and len(found) < MOST and (damage := _damage(column, meant)):
        found.append(damage)
        meant = damage.mended
    if text and not meant and meant is not None and _shows_nothing(text):
        sign = f" but {named(text[0])}" if text.strip(" \n") else " but spaces"
        return [Damage(f"empty: it holds nothing{sign}", None)], None
    return found, meant


def _damage(column: str, text: str) -> Damage | None:
    if SOUND.fullmatch(text):
        return None
    looks = ENDS if column in QUOTED else LOOKS
    return next((damage for look in looks if (damage := look(column, text))), None)


def _shows_nothing(text: str) -> bool:
    return all(sign.isspace() or is_hidden(sign) for sign in text)


def is_hidden(sign: str) -> bool:
    """Whether a sign shows nothing and is no space."""
    return (
        unicodedata.category(sign) in HIDDEN
        or sign in INVISIBLE
        or "VARIATION SELECTOR" in unicodedata.name(sign, "")
    )


def named(sign: str) -> str:
    """Return a sign's number and name in Unicode."""
    name = unicodedata.name(sign, "a control character").lower()
    return f"U+{ord(sign):04X} ({name})"


def _error(column: str, text: str) -> Damage | None:
    found = ERROR.search(text)
    if not found:
        return None
    cure = "write what stood there before a spreadsheet took it for a formula"
    return Damage(f"{shown(found.group())} is an error of a spreadsheet; {cure}", None)


def _scientific(column: str, text: str) -> Damage | None:
    if not SCIENTIFIC.fullmatch(text.strip()):
        return None
    cure = "its last digits are lost: make the column text and copy the number again"
    return Damage(f"{shown(text)} is how a spreadsheet shortens a number; {cure}", None, "number")


def _mojibake(column: str, text: str) -> Damage | None:
    meant, encoding = restored(text)
    if not encoding:
        return None
    cure = f"did you mean {shown(meant)}? Open the file as UTF-8, and save it so"
    return Damage(f"{shown(text)} is UTF-8 that was read as {encoding}; {cure}", meant, "encoding")


def _replaced(column: str, text: str) -> Damage | None:
    if "\ufffd" in text:
        before = _before(text, text.index("\ufffd"))
        message = f"a letter is lost{before}: U+FFFD stands for it; write it again"
        return Damage(message, None, "lost letter")
    lost = LOST_LETTER.search(text) if column in PROSE | NAMES and "://" not in text else None
    if lost:
        message = f"a letter is lost in {shown(lost.group())}: '?' stands for it; write it again"
        return Damage(message, None, "lost letter")
    return None


def _entity(column: str, text: str) -> Damage | None:
    found = ENTITY.search(text)
    if not found or html.unescape(found.group()) == found.group():
        return None
    sign = html.unescape(found.group())
    message = f"{found.group()!r} is HTML for {sign!r}; write the sign itself"
    return Damage(message, html.unescape(text))


def _line_break(column: str, text: str) -> Damage | None:
    if column == "quote_es" or "\n" not in text.strip():
        return None
    before = _before(text, text.strip().index("\n") + len(text) - len(text.lstrip()))
    joined = re.sub(r"\s*\n\s*", "" if column in ADDRESSES else " ", text.strip())
    return Damage(f"a line break inside{before}; write it on one line", joined)


def _apart(column: str, text: str) -> Damage | None:
    joined = unicodedata.normalize("NFC", text)
    if joined == text:
        return None
    sign = next(a for a, b in zip(text, joined + "\0", strict=False) if a != b)
    message = f"letter and accent are two signs near {sign!r}; write {shown(joined)}"
    return Damage(message, joined)


def _hidden(column: str, text: str) -> Damage | None:
    places = [n for n, sign in enumerate(text) if is_hidden(sign) and sign != "\n"]
    if not places:
        return None
    first = text[places[0]]
    kind = "a tab" if first == "\t" else f"the invisible sign {named(first)}"
    gap = " " if first == "\t" or (first == WORD_BREAK and column in PROSE) else ""
    message = f"holds {kind}{_before(text, places[0])}; delete it"
    return Damage(message, text.replace(first, gap))


def _look_alike(column: str, text: str) -> Damage | None:
    for word in re.findall(r"[^\W\d_]+", text):
        scripts = {unicodedata.name(sign, "").partition(" ")[0] for sign in word}
        if "LATIN" in scripts and scripts & {"CYRILLIC", "GREEK"}:
            sign = next(s for s in word if not unicodedata.name(s, "").startswith("LATIN"))
            message = f"{shown(word)} holds {named(sign)}, which looks like another letter"
            return Damage(f"{message}; type the word again", None)
    return None


def _odd_space(column: str, text: str) -> Damage | None:
    allowed = LASTING_SPACES if column in PROSE else ""
    inside = text.strip()
    odd = next((s for s in inside if s.isspace() and s not in f" \n{allowed}"), "")
    if odd:
        cure = "write a plain space"
        message = f"holds {named(odd)}{_before(text, text.index(odd))}; {cure}"
        return Damage(message, text.replace(odd, " "))
    if column in NAMES and "  " in inside:
        return Damage("two spaces in a row; keep one", re.sub(r" {2,}", " ", text))
    return None


def _end(column: str, text: str) -> Damage | None:
    for sign, what in ((text[0], "begins with"), (text[-1], "ends in")):
        if sign.isspace() or (column not in QUOTED and is_hidden(sign)):
            space = {" ": "a space", "\n": "a line break", "\t": "a tab"}.get(sign, named(sign))
            return Damage(f"{shown(text)} {what} {space}; delete it", text.strip())
    return None


def _text_mark(column: str, text: str) -> Damage | None:
    if column in PROSE | NAMES or not text.startswith("'"):
        return None
    message = f"{shown(text)} begins with the apostrophe that tells a spreadsheet 'text'; delete it"
    return Damage(message, text[1:])


def _before(text: str, place: int) -> str:
    words = text[max(0, place - 20) : place].split()
    return f" after {words[-1]!r}" if words else ""


Look = Callable[[str, str], Damage | None]

LOOKS: tuple[Look, ...] = (
    _error, _scientific, _mojibake, _replaced, _entity, _line_break, _apart, _hidden,
    _look_alike, _odd_space, _end, _text_mark,
)
ENDS: tuple[Look, ...] = (_error, _end)

