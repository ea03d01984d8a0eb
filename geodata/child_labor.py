"""What the Department of Labor's findings on child labor say: another report, counted apart."""

from typing import Annotated

from geodata.cells import (
    Key,
    OptionalNumber,
    Percent,
    Reference,
    References,
    Summary,
    Words,
    term_of,
    terms_of,
)
from geodata.records import Record
from geodata.report_vocabulary import ActivityGroup, Advancement, Area, Extent
from geodata.vocabulary import Sector


class Action(Record):
    """One demand on the government, and the years' documents that make it."""

    action: Key
    """Key of the demand, the same in every year."""
    area: Annotated[Area, term_of(Area)]
    """The heading that it stands under, of the latest year where that changed."""
    says_en: Summary
    """What is asked, in the curators' words, English."""
    says_es: Summary
    """The same, Spanish."""
    sources: References
    """Keys of the documents that make it, oldest first."""


class Assessment(Record):
    """The assessment of one year."""

    source: Reference
    """Key of that year's document."""
    assessment: Annotated[Advancement, term_of(Advancement)]
    """The assessment."""
    ages: Words
    """Ages of the children whom the survey counts, such as ``5-14``."""
    working_percent: Percent
    """Share of them who work, as printed: of child labor, not of trafficking."""
    inspectors: OptionalNumber
    """Labor inspectors; empty where unknown or not seen."""
    inspections: OptionalNumber
    """Labor inspections; empty where unknown or not seen."""
    says_en: Summary
    """What the document says of the year, in the curators' words, English."""
    says_es: Summary
    """The same, Spanish."""
    note_en: Words
    """Which survey the share is from, and what was not seen, English."""
    note_es: Words
    """The same, Spanish."""


class ChildLaborSector(Record):
    """One activity in which the document finds children at work."""

    activity: Key
    """Key."""
    source: Reference
    """Key of the document."""
    group: Annotated[ActivityGroup, term_of(ActivityGroup)]
    """The group in which it is listed."""
    says_en: Summary
    """The activity, in the curators' words, English."""
    says_es: Summary
    """The same, Spanish."""
    sectors: Annotated[tuple[Sector, ...], terms_of(Sector)]
    """The sectors of the atlas that it touches; ``not-stated`` where it touches none."""
    hazardous: Annotated[Extent, term_of(Extent)]
    """Whether the document marks it as hazardous under the law of Peru."""
    limited: Annotated[Extent, term_of(Extent)]
    """Whether the document marks the evidence as limited."""
    forced_labor: Annotated[Extent, term_of(Extent)]
    """Whether it is listed as forced labor."""
    trafficking: Annotated[Extent, term_of(Extent)]
    """Whether the document marks it as a result of trafficking."""
