"""What a source, a finding, a place and a location are. One instance is one row of a table."""

import datetime
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    HttpUrl,
    StringConstraints,
    TypeAdapter,
)

from geodata.spelling import suggestion
from geodata.vocabulary import (
    Actor,
    Basis,
    Direction,
    Exploitation,
    Grade,
    Means,
    Modality,
    PlaceKind,
    ProfileSeen,
    Role,
    Scope,
    Sector,
    Seen,
    Topic,
    VictimGroup,
)

T = TypeVar("T", bound=StrEnum)
SEPARATOR = ";"
SUMMARY_WORDS = 30

WHOLE_COUNTRY = "peru"
"""Key of the place that stands for all of Peru."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("empty")
    return text


Words = Annotated[str, AfterValidator(_not_blank)]


def _known(term: type[T], text: str) -> T:
    if text not in set(term):
        raise ValueError(f"unknown term {text!r}{suggestion(text, list(term))}")
    return term(text)


def _term(term: type[StrEnum]) -> BeforeValidator:
    return BeforeValidator(lambda text: _known(term, text))


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(SEPARATOR)) if text else ()


def _known_list(term: type[T], text: str) -> tuple[T, ...]:
    terms = tuple(_known(term, part) for part in _split(text))
    if not terms:
        raise ValueError("empty; write not-stated where the source names none")
    if len(set(terms)) < len(terms):
        raise ValueError(f"a term stands twice in {text!r}")
    if "not-stated" in terms and len(terms) > 1:
        raise ValueError("not-stated stands alone or not at all")
    return terms


def _terms(term: type[StrEnum]) -> BeforeValidator:
    return BeforeValidator(lambda text: _known_list(term, text))


def _none_if_empty(text: Any) -> Any:
    return None if text == "" else text


def _short(text: str) -> str:
    words = len(text.split())
    if words > SUMMARY_WORDS:
        raise ValueError(f"{words} words; at most {SUMMARY_WORDS}")
    return text


def _web_address(text: str) -> str:
    TypeAdapter(HttpUrl).validate_python(text)
    return text


LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
OptionalText = Annotated[str | None, BeforeValidator(_none_if_empty)]
OptionalAddress = Annotated[
    Annotated[str, AfterValidator(_web_address)] | None, BeforeValidator(_none_if_empty)
]
Summary = Annotated[Words, AfterValidator(_short)]


class Record(BaseModel):
    """One row of a table: frozen, with no column beyond its fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Record):
    """A document that a record rests on."""

    source: Slug
    """Key, such as ``tip-2015``."""
    title: Words
    """Title as printed."""
    publisher: Words
    """Who published it, and who hosts the copy that was read where that differs."""
    year: Annotated[
        Annotated[int, Field(ge=1900, le=2100)] | None, BeforeValidator(_none_if_empty)
    ]
    """Year of publication; empty where the document has no date."""
    language: LanguageCode
    """Language of the document, ISO 639-1."""
    country: OptionalText
    """Whose chapter it is, ISO 3166-1 alpha-2; empty for what is no country's chapter."""
    file: OptionalText
    """Path from the project's root where the text itself is in ``seeds/``."""
    url: Annotated[Words, AfterValidator(_web_address)]
    """Where it was read."""
    official_url: OptionalAddress
    """The publisher's own address where a copy was read; empty where ``url`` is that."""
    accessed: datetime.date
    """Day on which it was read."""
    licence: Words
    """What may be done with its text."""
    grade: Annotated[Grade, _term(Grade)]
    """How far it can be relied on."""
    profile_seen: Annotated[
        ProfileSeen | None,
        BeforeValidator(lambda text: _known(ProfileSeen, text) if text else None),
    ]
    """For editions of the report: how much of the profile was read."""
    note_en: str
    """What a reader must know of this copy, English."""
    note_es: str
    """The same, Spanish."""


class Finding(Record):
    """One statement of one source."""

    finding: Slug
    """Stable id, never reused."""
    source: Slug
    """Key of the source that says it."""
    sentence: Annotated[int, Field(ge=1)]
    """Which sentence of the source, counted from 1."""
    quote: str
    """The source's words, character for character; empty where the text is not in ``seeds/``."""
    quote_es: str
    """Our working translation of the quote; empty where there is no quote."""
    summary_en: Summary
    """The curators' words, English."""
    summary_es: Summary
    """The curators' words, Spanish."""
    topic: Annotated[Topic, _term(Topic)]
    """The same slug in every edition."""
    direction: Annotated[Direction, _term(Direction)]
    """How it crosses Peru's borders."""
    exploitation: Annotated[tuple[Exploitation, ...], _terms(Exploitation)]
    """What is said to be done; the first term gives the color."""
    sectors: Annotated[tuple[Sector, ...], _terms(Sector)]
    """Sectors named."""
    victim_groups: Annotated[tuple[VictimGroup, ...], _terms(VictimGroup)]
    """Groups named."""
    means: Annotated[tuple[Means, ...], _terms(Means)]
    """Indicators whose words stand in the quote."""
    actors: Annotated[tuple[Actor, ...], _terms(Actor)]
    """Who is named besides those harmed."""
    modality: Annotated[Modality, _term(Modality)]
    """How firmly it is said."""


class Place(Record):
    """A place, an area or a group of countries. Coordinates: EPSG:4326, decimal degrees."""

    place: Slug
    """Key."""
    name_en: Words
    """English name."""
    name_es: Words
    """Spanish name."""
    kind: Annotated[PlaceKind, _term(PlaceKind)]
    """What sort of place."""
    country: OptionalText
    """ISO 3166-1 alpha-2 code; empty for groups and elsewhere."""
    department: OptionalText
    """P-code of the department, for places inside Peru's departments."""
    members: Annotated[tuple[str, ...], BeforeValidator(_split)]
    """Country codes of a group, or department p-codes of an area."""
    latitude: Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$")]
    """Degrees north, as written, so that its decimals can be counted."""
    longitude: Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$")]
    """Degrees east, as written."""
    gazetteer: Words
    """Where the coordinates come from."""
    gazetteer_id: str
    """The place's id there."""
    licence: Words
    """Licence of the coordinates."""

    @property
    def point(self) -> tuple[float, float]:
        """Longitude and latitude in degrees, EPSG:4326."""
        return float(self.longitude), float(self.latitude)


class Location(Record):
    """Ties a finding to a place."""

    finding: Slug
    """Key of the finding."""
    place: Slug
    """Key of the place."""
    role: Annotated[Role, _term(Role)]
    """The place's part in the statement."""
    basis: Annotated[Basis, _term(Basis)]
    """How the place is known."""
    note_en: str
    """The words that point to the place, and what a reader must know of the tie, English."""
    note_es: str
    """The same, Spanish."""


class Evidence(Record):
    """What one document says of a place for a topic; curated locations rest on it."""

    topic: Annotated[Topic, _term(Topic)]
    """The topic that the document names the place for."""
    place: Slug
    """Key of the place."""
    source: Slug
    """Key of the document."""
    says_en: Summary
    """What the document says of the place, in the curators' words, English."""
    says_es: Summary
    """The same, Spanish."""
    seen: Annotated[Seen, _term(Seen)]
    """Whether the passage itself was read."""
    scope: Annotated[Scope, _term(Scope)]
    """Whether the document speaks of the place or of one case there."""


class SentenceStart(Record):
    """Where one sentence of a source's text begins: its number is a citation, so it is stored."""

    source: Slug
    """Key of the source."""
    sentence: Annotated[int, Field(ge=1)]
    """Number of the sentence, from 1 without a gap."""
    opening: Words
    """The sentence's first words, as many as it takes to stand once in the text."""


class Correction(Record):
    """What was wrong in the records and is mended."""

    date: datetime.date
    """Day of the correction."""
    table: Words
    """Name of the table, such as ``findings``."""
    key: Words
    """Key of the record as it is now, or as it was where it is gone."""
    was_en: Words
    """What was wrong, English."""
    was_es: Words
    """The same, Spanish."""
    now_en: Words
    """What it is now, English."""
    now_es: Words
    """The same, Spanish."""


class Boilerplate(Record):
    """A sentence of a source's file that is not part of its findings."""

    source: Slug
    """Key of the source."""
    quote: Words
    """The sentence, character for character."""
    reason: Words
    """Why no finding covers it."""
