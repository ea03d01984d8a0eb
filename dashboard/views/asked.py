"""What the US Department of Labor says of child labor in Peru: another report, counted apart."""

from collections.abc import Iterable

from dashboard.views.ledger import (
    SIGNS,
    Cell,
    Ledger,
    Row,
    cell,
    column,
    group,
    ledger,
    row,
    signs,
)
from dashboard.views.safe_words import ranges
from dashboard.views.seen import State
from dashboard.views.yearly import grouped, sourced
from dashboard.words.language import Language
from geodata.child_labor import Action, Assessment, ChildLaborSector
from geodata.dataset import Dataset
from geodata.report_vocabulary import ActivityGroup, Area, Extent

MARKS = ("hazardous", "limited", "forced_labor", "trafficking")
"""What the document marks of an activity."""


def read_years(dataset: Dataset) -> tuple[int, ...]:
    """Return the years whose document was read for what it asks, oldest first."""
    keys = {key for action in dataset.reports.actions for key in action.sources}
    keys |= {each.source for each in dataset.reports.assessments}
    return tuple(sorted(year for key in keys if (year := dataset.sources[key].year)))


def asked_in(dataset: Dataset, action: Action) -> tuple[int, ...]:
    """Return the years in which an action is asked for."""
    years = (dataset.sources[key].year for key in action.sources)
    return tuple(sorted(year for year in years if year))


def action_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the actions by area and year, a year without a document among them too."""
    read = read_years(dataset)
    shown = range(read[0], read[-1] + 1) if read else range(0)
    return ledger(
        language.say("asked-caption"),
        language.say("asked-action"),
        [column(str(year)) for year in shown],
        [
            group(
                (
                    _action(dataset, action, shown, language)
                    for action in dataset.reports.actions
                    if action.area is area
                ),
                language.term("area", area),
            )
            for area in Area
        ],
        signs(lambda state: language.say(f"asked-{state}")),
    )


def _action(dataset: Dataset, action: Action, shown: range, language: Language) -> Row:
    asked, read = asked_in(dataset, action), read_years(dataset)
    says = action.says_es if language.code == "es" else action.says_en
    cells = [_asked(year in asked, year in read) for year in shown]
    return row(says, cells, note=lasted(asked, read, language))


def _asked(is_asked: bool, is_read: bool) -> Cell:
    known = State.SAID if is_asked else State.UNSAID if is_read else State.UNSEEN
    return cell(SIGNS[known], known)


def lasted(asked: tuple[int, ...], read: tuple[int, ...], language: Language) -> str:
    """Say in which years an action is asked for, whether it came back, and whether it fell away."""
    parts = [language.say("asked-years", count=len(asked), years=", ".join(ranges(asked)))]
    if any(asked[0] < year < asked[-1] and year not in asked for year in read):
        parts.append(language.say("asked-back"))
    if asked[-1] == read[-1]:
        parts.append(language.say("asked-still", year=str(read[-1])))
    else:
        parts.append(language.say("asked-away", year=str(asked[-1])))
    return " ".join(parts)


def assessment_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the assessments by year, each with its survey's share and what that is not."""
    return ledger(
        language.say("assessment-caption"),
        language.say("column-year"),
        [
            *(language.say(f"assessment-{key}") for key in
              ("given", "says", "share", "inspectors", "inspections")),
            language.say("column-note"),
            language.say("column-source"),
        ],
        [group(_assessed(dataset, each, language) for each in dataset.reports.assessments)],
    )


def _assessed(dataset: Dataset, said: Assessment, language: Language) -> Row:
    source, is_spanish = dataset.sources[said.source], language.code == "es"
    share = said.working_percent.replace(".", ",") if is_spanish else said.working_percent
    return row(
        str(source.year),
        [
            language.term("advancement", said.assessment),
            said.says_es if is_spanish else said.says_en,
            language.say("assessment-working", percent=share, ages=said.ages),
            _counted(said.inspectors, language),
            _counted(said.inspections, language),
            said.note_es if is_spanish else said.note_en,
            sourced(source, language),
        ],
    )


def _counted(value: int | None, language: Language) -> str:
    return language.say("assessment-unseen") if value is None else grouped(value, language)


def sector_tables(dataset: Dataset, language: Language) -> list[Ledger]:
    """Build a table of activities for each document, never one of both."""
    listed = dataset.reports.child_labor_sectors
    keys = dict.fromkeys(each.source for each in listed)
    return [
        _sectors(dataset, key, [each for each in listed if each.source == key], language)
        for key in keys
    ]


def _sectors(
    dataset: Dataset, key: str, listed: Iterable[ChildLaborSector], language: Language
) -> Ledger:
    source, rows = dataset.sources[key], list(listed)
    return ledger(
        language.say(
            "sectors-caption", year=str(source.year), note=language.note(source)
        ),
        language.say("sectors-activity"),
        [
            *(language.say(f"sectors-{mark}") for mark in MARKS),
            language.say("sectors-atlas"),
            language.say("column-source"),
        ],
        [
            group(
                (_sector(dataset, each, language) for each in rows if each.group is kind),
                language.term("activity", kind),
            )
            for kind in ActivityGroup
        ],
    )


def _sector(dataset: Dataset, said: ChildLaborSector, language: Language) -> Row:
    extents: list[Extent] = [getattr(said, mark) for mark in MARKS]
    return row(
        said.says_es if language.code == "es" else said.says_en,
        [
            *(language.term("extent", extent) for extent in extents),
            language.terms("sector", said.sectors),
            sourced(dataset.sources[said.source], language),
        ],
    )
