"""Tier, trends and responses by edition, figures by body that counted, complaints by district."""

from collections.abc import Iterable

from dashboard.views.documents import address, listed
from dashboard.views.ledger import SIGNS, Cell, Ledger, Row, cell, group, ledger, row, signs
from dashboard.views.seen import State, editions
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.editions import Complaint, Figure, ReportYear, Response
from geodata.records import Source
from geodata.report_vocabulary import Counter, Trend
from geodata.wording import folded

TRENDS = ("investigations", "prosecutions", "convictions", "funding")

ARROWS = {Trend.UP: "▲", Trend.DOWN: "▼"}


def tier_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the strip: the tier of each edition, and what it says of the year before."""
    known = {year.edition: year for year in dataset.reports.years}
    listed_years = editions(dataset)
    tiers = [_tier(known.get(edition), language) for edition in listed_years]
    drawn = {"up": ARROWS[Trend.UP], "down": ARROWS[Trend.DOWN], "unseen": SIGNS["unseen"]}
    return ledger(
        language.say("tier-caption"),
        language.say("tier-edition"),
        [str(edition) for edition in listed_years],
        [
            group([row(language.say("tier"), tiers)]),
            group(
                (
                    row(
                        language.say(f"trends-{name}"),
                        [_trend(known.get(edition), name, language) for edition in listed_years],
                    )
                    for name in TRENDS
                ),
                language.say("trends"),
            ),
        ],
        signs(lambda state: language.say(f"trend-{state}"), drawn),
    )


def _tier(year: ReportYear | None, language: Language) -> Cell:
    if year is None:
        return _unseen(language)
    short = language.term("tier-short", year.tier)
    return cell(short, "said", language.term("tier-named", year.tier))


def _trend(year: ReportYear | None, name: str, language: Language) -> Cell:
    trend: Trend | None = getattr(year, name) if year else None
    if trend is None:
        return _unseen(language)
    return cell(ARROWS[trend], trend, language.term("trend", trend))


def _unseen(language: Language) -> Cell:
    return cell(SIGNS[State.UNSEEN], State.UNSEEN, language.say("trend-unseen"))


def year_note_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the table of what was read of each edition's opening, in the curators' words."""
    return ledger(
        language.say("notes-years-caption"),
        language.say("tier-edition"),
        [language.say("tier"), language.say("notes-note"), language.say("notes-document")],
        [
            group(
                row(
                    str(year.edition),
                    [
                        language.term("tier-named", year.tier),
                        language.note(year),
                        sourced(dataset.sources[year.source], language),
                    ],
                )
                for year in sorted(dataset.reports.years, key=lambda each: each.edition)
            )
        ],
        tall=True,
    )


def response_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the table of what Peru's chapters say that the State did or left undone."""
    return ledger(
        language.say("responses-caption"),
        language.say("tier-edition"),
        [language.say(key) for key in ("responses-subject", "responses-says", "column-source")],
        [group(_response(dataset, each, language) for each in _by_edition(dataset))],
        tall=True,
    )


def _by_edition(dataset: Dataset) -> list[Response]:
    said = dataset.reports.responses
    return sorted(said, key=lambda each: dataset.sources[each.source].edition or 0)


def _response(dataset: Dataset, said: Response, language: Language) -> Row:
    source = dataset.sources[said.source]
    return row(
        str(source.edition),
        [
            language.term("subject", said.subject),
            said.says_es if language.code == "es" else said.says_en,
            sourced(source, language),
        ],
    )


def bodies(dataset: Dataset) -> list[Counter]:
    """Return the bodies that counted, in the order of the vocabulary."""
    held = {figure.counted_by for figure in dataset.reports.figures}
    return [counter for counter in Counter if counter in held]


def figure_table(dataset: Dataset, body: Counter, language: Language) -> Ledger:
    """Build the figures of one body alone, each with its document and what it is not."""
    figures = [each for each in dataset.reports.figures if each.counted_by is body]
    return ledger(
        language.say("figures-caption", body=language.term("counter", body)),
        language.say("column-year"),
        [language.say(f"figures-{key}") for key in ("measure", "whom", "value", "caveat")]
        + [language.say("column-source")],
        [group(_figures(dataset, sorted(figures, key=lambda each: each.year), language))],
    )


def _figures(dataset: Dataset, figures: Iterable[Figure], language: Language) -> Iterable[Row]:
    for figure in figures:
        source = dataset.sources[figure.source]
        yield row(
            str(figure.year),
            [
                language.term("measure", figure.measure),
                language.term("counted", figure.counted),
                grouped(figure.value, language),
                figure.note_es if language.code == "es" else figure.note_en,
                sourced(source, language),
            ],
        )


def grouped(value: int, language: Language) -> str:
    """Write a number as the language does: 20,000 in English, 20 000 in Spanish."""
    written = f"{value:,}"
    if language.code == "en":
        return written
    # Spanish leaves four figures together, and parts longer ones by a space that does not break.
    return str(value) if value < 10_000 else written.replace(",", "\u00a0")


def sourced(source: Source, language: Language) -> Cell:
    """Return a document, linked to where it is."""
    return cell(listed(source, language), href=address(source))


def complaint_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the complaints by judicial district, by name and not by number."""
    return complaints_of(dataset, dataset.reports.complaints, language, tall=True)


def complaints_of(
    dataset: Dataset, complaints: Iterable[Complaint], language: Language, *, tall: bool = False
) -> Ledger:
    """Build some complaints, by the names of their judicial districts."""
    rows = (
        row(
            each.name,
            [grouped(each.complaints, language), sourced(dataset.sources[each.source], language)],
        )
        for each in sorted(complaints, key=lambda each: folded(each.name))
    )
    return ledger(
        language.say("complaints-caption"),
        language.say("complaints-district"),
        [language.say("complaints-count"), language.say("column-source")],
        [group(rows)],
        tall=tall,
    )
