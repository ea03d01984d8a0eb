"""What a chapter, a year, a figure, a response and a count of complaints are, one row each."""

from typing import Annotated

from geodata.cells import (
    Count,
    Country,
    Day,
    Department,
    Key,
    Number,
    OptionalText,
    Reference,
    Summary,
    Words,
    term_if_any,
    term_of,
)
from geodata.records import Record
from geodata.report_vocabulary import (
    Counted,
    Counter,
    Measure,
    NamesPeru,
    Subject,
    Tier,
    Trend,
)
from geodata.vocabulary import ProfileSeen


class Chapter(Record):
    """One country's chapter of one edition of the report, and how much of it was seen."""

    edition: Number
    """Year of the report."""
    country: Country
    """Whose chapter it is, ISO 3166-1 alpha-2."""
    source: OptionalText
    """Key of what was read; empty where nothing was found."""
    seen: Annotated[ProfileSeen, term_of(ProfileSeen)]
    """How much of its profile was seen."""
    names_peru: Annotated[NamesPeru, term_of(NamesPeru)]
    """Whether it names Peru."""
    accessed: Day
    """Day on which it was read or looked for."""
    note_en: str
    """What was seen and what was not, English."""
    note_es: str
    """The same, Spanish."""


class ReportYear(Record):
    """What one edition's chapter on Peru says of the year as a whole."""

    edition: Number
    """Year of the report."""
    source: Reference
    """Key of the chapter."""
    tier: Annotated[Tier, term_of(Tier)]
    """Where the edition places Peru."""
    investigations: Annotated[Trend | None, term_if_any(Trend)]
    """Beside the year before, as the edition says; empty where that was not seen."""
    prosecutions: Annotated[Trend | None, term_if_any(Trend)]
    """The same of prosecutions."""
    convictions: Annotated[Trend | None, term_if_any(Trend)]
    """The same of convictions."""
    funding: Annotated[Trend | None, term_if_any(Trend)]
    """The same of money."""
    note_en: Words
    """What was seen and what was not, English."""
    note_es: Words
    """The same, Spanish."""


class Figure(Record):
    """One number of one counting body. It has no place and is added to no other."""

    figure: Key
    """Key, such as ``police-2014-everyone``."""
    source: Reference
    """Key of the document that gives it."""
    year: Number
    """Year that it is for."""
    measure: Annotated[Measure, term_of(Measure)]
    """What it counts."""
    counted_by: Annotated[Counter, term_of(Counter)]
    """Which body counted."""
    counted: Annotated[Counted, term_of(Counted)]
    """Whom of those that the body counted."""
    value: Count
    """The number, as printed."""
    note_en: Words
    """What it is not, and what it may not be compared with, English."""
    note_es: Words
    """The same, Spanish."""


class Response(Record):
    """What one chapter says of what the State does or leaves undone; no statement of the atlas."""

    response: Key
    """Key."""
    source: Reference
    """Key of the document."""
    subject: Annotated[Subject, term_of(Subject)]
    """What it is about."""
    says_en: Summary
    """What the document says, in the curators' words, English."""
    says_es: Summary
    """The same, Spanish."""


class Complaint(Record):
    """How many complaints one judicial district registered, as one document gives them."""

    district: Key
    """Key of the judicial district."""
    name: Words
    """Its name, in Spanish spelling."""
    department: Department
    """P-code of the department in which it lies for the most part."""
    complaints: Count
    """Complaints filed there: neither victims nor where trafficking is."""
    source: Reference
    """Key of the document."""
