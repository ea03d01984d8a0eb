"""What a source, a finding, a place and a location are. One instance is one row of a table."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from geodata.cells import (
    Address,
    Country,
    Day,
    Degrees,
    Department,
    FindingId,
    Identifier,
    Key,
    Language,
    Members,
    Number,
    OptionalAddress,
    OptionalNumber,
    OptionalText,
    Reference,
    Summary,
    Words,
    Year,
    term_if_any,
    term_of,
    terms_of,
)
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
    Series,
    Topic,
    VictimGroup,
    Voice,
)

WHOLE_COUNTRY = "peru"
"""Key of the place that stands for all of Peru."""

OWN_COUNTRY = "PE"
"""Code of the country that the atlas is about."""

REPORT = frozenset({Series.TIP, Series.TIP_DIGEST})
"""Series whose documents are chapters of an edition of the report, or digests of one."""


class Record(BaseModel):
    """One row of a table: frozen, with no column beyond its fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Record):
    """A document that a record rests on."""

    source: Key
    """Key, such as ``tip-2015``."""
    title: Words
    """Title as printed."""
    publisher: Words
    """Who published it, and who hosts the copy that was read where that differs."""
    year: Year
    """Year of publication; empty where the document has no date."""
    language: Language
    """Language of the document, ISO 639-1."""
    country: Country
    """Whose chapter it is, ISO 3166-1 alpha-2; empty for what is no country's chapter."""
    series: Annotated[Series, term_of(Series)]
    """What run of publications it belongs to."""
    file: OptionalText
    """Path from the project's root where the text itself is in ``seeds/``."""
    url: Address
    """Where it was read."""
    official_url: OptionalAddress
    """The publisher's own address where a copy was read; empty where ``url`` is that."""
    accessed: Day
    """Day on which it was read."""
    licence: Words
    """What may be done with its text."""
    grade: Annotated[Grade, term_of(Grade)]
    """How far it can be relied on."""
    profile_seen: Annotated[ProfileSeen | None, term_if_any(ProfileSeen)]
    """For editions of the report: how much of the profile was read."""
    note_en: str
    """What a reader must know of this copy, English."""
    note_es: str
    """The same, Spanish."""

    @property
    def edition(self) -> int | None:
        """Year of the report whose chapter it is or digests; none of what is no such chapter."""
        return self.year if self.series in REPORT else None

    @property
    def voice(self) -> Voice:
        """Whose words it speaks."""
        if self.series is not Series.TIP:
            return Voice.OTHER_PUBLISHER
        return Voice.OWN_CHAPTER if self.country == OWN_COUNTRY else Voice.OTHER_CHAPTER


class Finding(Record):
    """One statement of one source."""

    finding: FindingId
    """Stable id, never reused."""
    source: Reference
    """Key of the source that says it."""
    sentence: OptionalNumber
    """Which sentence of the source, counted from 1; empty where the text is not in ``seeds/``."""
    quote: str
    """The source's words, character for character; empty where the text is not in ``seeds/``."""
    quote_es: str
    """Our working translation of the quote; empty where there is no quote."""
    summary_en: Summary
    """The curators' words, English."""
    summary_es: Summary
    """The curators' words, Spanish."""
    topic: Annotated[Topic, term_of(Topic)]
    """The same slug in every edition."""
    direction: Annotated[Direction, term_of(Direction)]
    """How it crosses Peru's borders."""
    exploitation: Annotated[tuple[Exploitation, ...], terms_of(Exploitation)]
    """What is said to be done; the first term gives the color."""
    sectors: Annotated[tuple[Sector, ...], terms_of(Sector)]
    """Sectors named."""
    victim_groups: Annotated[tuple[VictimGroup, ...], terms_of(VictimGroup)]
    """Groups named."""
    means: Annotated[tuple[Means, ...], terms_of(Means)]
    """Indicators whose words stand in the quote."""
    actors: Annotated[tuple[Actor, ...], terms_of(Actor)]
    """Who is named besides those harmed."""
    modality: Annotated[Modality, term_of(Modality)]
    """How firmly it is said."""


class Place(Record):
    """A place, an area or a group of countries. Coordinates: EPSG:4326, decimal degrees."""

    place: Key
    """Key."""
    name_en: Words
    """English name."""
    name_es: Words
    """Spanish name."""
    kind: Annotated[PlaceKind, term_of(PlaceKind)]
    """What sort of place."""
    country: Country
    """ISO 3166-1 alpha-2 code; empty for groups and elsewhere."""
    department: Department
    """P-code of the department, for places inside Peru's departments."""
    members: Members
    """Country codes of a group, or department p-codes of an area."""
    latitude: Degrees
    """Degrees north, as written, so that its decimals can be counted."""
    longitude: Degrees
    """Degrees east, as written."""
    gazetteer: Words
    """Where the coordinates come from."""
    gazetteer_id: Identifier
    """The place's id there."""
    licence: Words
    """Licence of the coordinates."""

    @property
    def point(self) -> tuple[float, float]:
        """Longitude and latitude in degrees, EPSG:4326."""
        return float(self.longitude), float(self.latitude)


class Location(Record):
    """Ties a finding to a place."""

    finding: Reference
    """Key of the finding."""
    place: Reference
    """Key of the place."""
    role: Annotated[Role, term_of(Role)]
    """The place's part in the statement."""
    basis: Annotated[Basis, term_of(Basis)]
    """How the place is known."""
    note_en: str
    """The words that point to the place, and what a reader must know of the tie, English."""
    note_es: str
    """The same, Spanish."""


class Evidence(Record):
    """What one document says of a place for a topic; curated locations rest on it."""

    topic: Annotated[Topic, term_of(Topic)]
    """The topic that the document names the place for."""
    place: Reference
    """Key of the place."""
    source: Reference
    """Key of the document."""
    says_en: Summary
    """What the document says of the place, in the curators' words, English."""
    says_es: Summary
    """The same, Spanish."""
    seen: Annotated[Seen, term_of(Seen)]
    """Whether the passage itself was read."""
    scope: Annotated[Scope, term_of(Scope)]
    """Whether the document speaks of the place or of one case there."""


class SentenceStart(Record):
    """Where one sentence of a source's text begins: its number is a citation, so it is stored."""

    source: Reference
    """Key of the source."""
    sentence: Number
    """Number of the sentence, from 1 without a gap."""
    opening: Words
    """The sentence's first words, as many as it takes to stand once in the text."""


class Correction(Record):
    """What was wrong in the records and is mended."""

    date: Day
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

    source: Reference
    """Key of the source."""
    quote: Words
    """The sentence, character for character."""
    reason: Words
    """Why no finding covers it."""
