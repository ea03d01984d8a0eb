"""What a cell of each sort holds, and what one that holds something else was meant to hold."""

import datetime
import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, HttpUrl, TypeAdapter, ValidationError

from geodata.codes import country_codes, country_named, language_codes, language_named
from geodata.spelling import same, shown, suggestion

T = TypeVar("T", bound=StrEnum)

SEPARATOR = ";"
OTHER_SEPARATORS = ",|/、，；;\n"
SUMMARY_WORDS = 30

KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NUMBERED = re.compile(r".*[a-z].*-[0-9]+")
WHOLE = re.compile(r"[0-9]{1,9}")
DEGREES = re.compile(r"-?[0-9]{1,20}(?:\.[0-9]{1,20})?")
POINTED = re.compile(r"([NSEWO])? *(-?[0-9.]+) *°? *([NSEWO])?", re.IGNORECASE)
MINUSES = "−‐‑‒–—﹣－"
EXAMPLE = "a key has letters, such as 'la-pampa'"
PCODE = re.compile(r"(?:PE)?[- ]?0*([0-9]{1,2})", re.IGNORECASE)
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAY = re.compile(r"([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,4})(?:[T ][0-9:.]+)?")
DAYS_OF_SPREADSHEETS = datetime.date(1899, 12, 30)
GAPS = re.compile(r"[\s…—–/;:]+|,(?![0-9])")


class Mendable(ValueError):
    """A cell is wrong and its meaning is plain; ``mended`` is the cell as it was meant."""

    def __init__(self, message: str, mended: str, kind: str = "") -> None:
        self.mended = mended
        self.kind = kind
        """A name for what befalls all cells of a file at once."""
        super().__init__(message)


# Words


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("empty")
    return text


def _short(text: str) -> str:
    parts = (part for part in GAPS.split(text) if any(map(str.isalnum, part)))
    words = sum(1 for _ in parts)
    if words > SUMMARY_WORDS:
        raise ValueError(f"{words} words; at most {SUMMARY_WORDS}")
    return text


def _none_if_empty(text: Any) -> Any:
    return None if text == "" else text


Words = Annotated[str, AfterValidator(_not_blank)]
OptionalText = Annotated[str | None, BeforeValidator(_none_if_empty)]
Summary = Annotated[Words, AfterValidator(_short)]


# Keys


def _key(text: str) -> str:
    if not text:
        raise ValueError("empty; write its key")
    if not KEY.fullmatch(text):
        raise _no_key(text)
    if not any(map(str.isalpha, text)):
        raise ValueError(f"{text!r} is a number alone; {EXAMPLE}")
    return text


def _no_key(text: str) -> ValueError:
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in parts if not unicodedata.combining(sign))
    strange = next((sign for sign in plain if sign.isalnum() and not sign.isascii()), "")
    meant = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    rule = f"{shown(text)} is no key: a key is small letters a to z, digits and hyphens"
    if strange:
        name = unicodedata.name(strange, "an unnamed sign").lower()
        return ValueError(f"{rule}, without {strange!r} (U+{ord(strange):04X}, {name})")
    return Mendable(f"{rule}; write {shown(meant)}", meant) if meant else ValueError(rule)


def key_meant(text: str) -> str:
    """Return the key that a cell most likely means, itself where it is one."""
    error = None if KEY.fullmatch(text) else _no_key(text.strip())
    return error.mended if isinstance(error, Mendable) else text


def _numbered(text: str) -> str:
    if KEY.fullmatch(text) and not NUMBERED.fullmatch(text):
        message = f"{text!r}: an id has the form source-number, such as tip-2015-007"
        raise ValueError(message)
    return _key(text)


def _named(text: str) -> str:
    if not text:
        raise ValueError("empty; write the key")
    return text


Key = Annotated[str, AfterValidator(_key)]
OptionalKey = Annotated[str, AfterValidator(lambda text: _key(text) if text else text)]
"""A key, or nothing."""
FindingId = Annotated[str, AfterValidator(_numbered)]
Reference = Annotated[str, AfterValidator(_named)]
"""A key of another table, which tells whether it is one."""


# Terms and lists


def _known(term: type[T], text: str) -> T:
    if text in set(term):
        return term(text)
    message = f"unknown term {shown(text)}"
    meant = same(text, list(term))
    if meant:
        raise Mendable(f"{message}; did you mean '{meant}'?", str(meant))
    cure = suggestion(text, list(term)) or "; geodata/README.md lists the terms and tells of a new"
    raise ValueError(message + cure)


def term_of(term: type[StrEnum]) -> BeforeValidator:
    """Read a cell as one term of a vocabulary."""
    return BeforeValidator(lambda text: _known(term, text))


def term_if_any(term: type[StrEnum]) -> BeforeValidator:
    """Read a cell as one term of a vocabulary, or as none where it is empty."""
    return BeforeValidator(lambda text: _known(term, text) if text else None)


def _split(text: str, mend: Callable[[str], str]) -> tuple[str, ...]:
    """Split a list at its separators; ``mend`` knows an item and what one is meant as."""
    items = tuple(item.strip() for item in text.split(SEPARATOR)) if text else ()
    joined = SEPARATOR.join(item for item in items if item)
    if "" in items:
        where = "ends in" if not items[-1] else "begins with" if not items[0] else "has twice"
        rest = "nothing between" if where == "has twice" else "nothing beyond it"
        raise Mendable(f"{shown(text)} {where} ';', with {rest}; write {shown(joined)}", joined)
    parts = tuple(part.strip() for part in re.split(f"[{SEPARATOR}{OTHER_SEPARATORS}]", text))
    if len(parts) > max(len(items), 1) and all(mend(part) for part in parts if part):
        meant = SEPARATOR.join(part for part in parts if part)
        message = f"terms are separated by ';', like all lists; write {shown(meant)}"
        raise Mendable(message, meant, "separator")
    return items


def _references(text: Any) -> Any:
    if not isinstance(text, str):
        return text
    items = _split(text, key_meant)
    if not items:
        raise ValueError("empty; write the keys")
    if len(set(items)) < len(items):
        raise ValueError(f"a key stands twice in {shown(text)}")
    return items


References = Annotated[tuple[str, ...], BeforeValidator(_references)]
"""Keys of another table, which tells whether they are some."""


def _known_list(term: type[T], text: str) -> tuple[T, ...]:
    known = list(term)
    items = _split(text, lambda item: same(item, known))
    meant = [item if item in known else same(item, known) or item for item in items]
    changed = next((n for n, item in enumerate(items) if item != meant[n]), None)
    if changed is not None:
        message = f"unknown term {shown(items[changed])}; did you mean '{meant[changed]}'?"
        raise Mendable(message, SEPARATOR.join(meant))
    terms = tuple(_known(term, item) for item in items)
    if not terms:
        raise ValueError("empty; write not-stated where the source names none")
    if len(set(terms)) < len(terms):
        raise ValueError(f"a term stands twice in {shown(text)}")
    if "not-stated" in terms and len(terms) > 1:
        raise ValueError("not-stated stands alone or not at all")
    return terms


def terms_of(term: type[StrEnum]) -> BeforeValidator:
    """Read a cell as a list of terms of a vocabulary."""
    return BeforeValidator(lambda text: _known_list(term, text))


def terms_if_any(term: type[StrEnum]) -> BeforeValidator:
    """Read a cell as a list of terms of a vocabulary, empty where nobody filled it in."""
    return BeforeValidator(lambda text: _known_list(term, text) if text else ())


def _members(text: Any) -> Any:
    if not isinstance(text, str):
        return text
    items = _split(text, _code_meant)
    meant = tuple(_code_meant(item) or item for item in items)
    for item, code in zip(items, meant, strict=True):
        if item != code:
            message = f"unknown member {shown(item)}; did you mean {code!r}?"
            raise Mendable(message, SEPARATOR.join(meant))
    if len(set(items)) < len(items):
        raise ValueError(f"a member stands twice in {shown(text)}")
    return items


Members = Annotated[tuple[str, ...], BeforeValidator(_members)]


# Codes


def _code_meant(text: str) -> str:
    return _pcode_meant(text) or (text.upper() if text.upper() in country_codes() else "")


def _pcode_meant(text: str) -> str:
    found = PCODE.fullmatch(text)
    return f"PE{int(found.group(1)):02}" if found else ""


def _department(text: str | None) -> str | None:
    meant = _pcode_meant(text or "")
    if text and meant and meant != text:
        raise Mendable(f"unknown department {shown(text)}; did you mean {meant!r}?", meant)
    return text


def _country(text: str | None) -> str | None:
    meant = text.upper() if text and text.upper() in country_codes() else country_named(text or "")
    if text and meant and meant != text:
        raise Mendable(f"unknown country {shown(text)}; did you mean {meant!r}?", meant)
    return text


def _language(text: str) -> str:
    if text in language_codes():
        return text
    message = f"unknown language {shown(text)}; write its code of ISO 639-1, such as es"
    meant = text.lower() if text.lower() in language_codes() else language_named(text)
    raise Mendable(f"{message}; did you mean {meant!r}?", meant) if meant else ValueError(message)


Department = Annotated[OptionalText, AfterValidator(_department)]
Country = Annotated[OptionalText, AfterValidator(_country)]
Language = Annotated[str, AfterValidator(_language)]


# Numbers and days


def _whole(text: Any) -> Any:
    if not isinstance(text, str) or WHOLE.fullmatch(text):
        return text
    meant = re.sub(r"[.,]0+$", "", _plain_digits(text))
    message = f"{shown(text)} is no valid integer"
    if WHOLE.fullmatch(meant):
        raise Mendable(f"{message}; write {meant}", meant)
    raise ValueError(f"{message}; write it in digits, such as 7")


def _plain_digits(text: str) -> str:
    return "".join(
        str(unicodedata.decimal(sign, sign)) if sign.isdecimal() else sign for sign in text.strip()
    )


def _degrees(text: str) -> str:
    if DEGREES.fullmatch(text):
        return text
    digits = _plain_digits(text)
    minus = next((sign for sign in digits if sign in MINUSES), "")
    plain = digits.replace(minus, "-") if minus else digits
    pointed = plain.replace(",", ".")
    meant = _signed(pointed.removeprefix("+"))
    if not DEGREES.fullmatch(meant):
        cure = "write decimal degrees, such as -13.5319, south and west with a minus"
        raise ValueError(f"{shown(text)} is no coordinate; {cure}")
    if minus:
        what = f"the minus is {minus!r} (U+{ord(minus):04X}, {unicodedata.name(minus).lower()})"
        raise Mendable(f"{what}; write - : {meant!r}", meant, "minus")
    if pointed != plain:
        raise Mendable(f"write a decimal point, not a comma: {meant!r}", meant, "decimal comma")
    if digits != text.strip():
        raise Mendable(f"{shown(text)} has digits of another script; write {meant!r}", meant)
    raise Mendable(f"{shown(text)} is not in plain decimal degrees; write {meant!r}", meant)


def _signed(text: str) -> str:
    found = POINTED.fullmatch(text)
    if not found or (found.group(1) and found.group(3)):
        return text
    side = (found.group(1) or found.group(3) or "").upper()
    number = found.group(2)
    return f"-{number}" if side and side in "SWO" and number[0] != "-" else number


def _day(text: Any) -> Any:
    if not isinstance(text, str):
        return text
    if ISO_DAY.fullmatch(text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError as error:
            raise ValueError(f"there is no day {text}; write it as 2026-11-27") from error
    message = f"{shown(text)} is no day of the form year-month-day; write it as 2026-11-27"
    meant = _day_meant(text)
    if meant:
        raise Mendable(f"{message}: did you mean {meant}?", str(meant), "day")
    raise ValueError(message)


def _day_meant(text: str) -> datetime.date | None:
    if re.fullmatch(r"[1-9][0-9]{4}", text):
        return DAYS_OF_SPREADSHEETS + datetime.timedelta(days=int(text))
    found = DAY.fullmatch(text)
    if not found or not text.isascii():
        return None
    first, second, third = map(int, found.groups())
    year, days = (first, (third, second)) if first > 31 else (third, (first, second))
    possible = {_date(year, *order) for order in ({days, days[::-1]} if first <= 31 else {days})}
    known = possible - {None}
    return known.pop() if len(known) == 1 else None


def _date(year: int, day: int, month: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


Day = Annotated[datetime.date, BeforeValidator(_day)]
PERCENT = re.compile(r"(?:[0-9]{1,2}(?:\.[0-9])?|100)?")


def _percent(text: str) -> str:
    if not PERCENT.fullmatch(text):
        raise ValueError(f"{shown(text)} is no percentage; write it as 21.8, without the sign")
    return text


Percent = Annotated[str, AfterValidator(_percent)]
"""A share of a hundred as printed, with at most one decimal; empty where it was not seen."""
Degrees = Annotated[str, AfterValidator(_degrees)]
Number = Annotated[Annotated[int, Field(ge=1)], BeforeValidator(_whole)]
Count = Annotated[Annotated[int, Field(ge=0)], BeforeValidator(_whole)]
OptionalNumber = Annotated[
    Annotated[int, Field(ge=1)] | None,
    BeforeValidator(lambda text: None if text == "" else _whole(text)),
]
Year = Annotated[
    Annotated[int, Field(ge=1900, le=2100)] | None,
    BeforeValidator(lambda text: None if text == "" else _whole(text)),
]


# Addresses and ids of others


def _web_address(text: str) -> str:
    if any(map(str.isspace, text)):
        raise ValueError("a space inside; write %20 for it, or keep one address")
    try:
        TypeAdapter(HttpUrl).validate_python(text)
    except ValidationError as error:
        why = error.errors()[0]["msg"]
        cure = "an address begins with https://"
        raise ValueError(f"{shown(text)} is no valid URL; {cure} ({why})") from error
    return text


def _identifier(text: str) -> str:
    whole = re.fullmatch(r"([0-9]+)[.,]0+", text)
    grouped = re.fullmatch(r"[0-9]{1,3}(?:[.,  ][0-9]{3})+", text)
    meant = whole.group(1) if whole else re.sub(r"[^0-9]", "", text) if grouped else text
    if meant != text:
        raise Mendable(f"{shown(text)} is a number as a spreadsheet shows it; write {meant}", meant)
    return text


Address = Annotated[Words, AfterValidator(_web_address)]
OptionalAddress = Annotated[
    Annotated[str, AfterValidator(_web_address)] | None, BeforeValidator(_none_if_empty)
]
Identifier = Annotated[str, AfterValidator(_identifier)]
