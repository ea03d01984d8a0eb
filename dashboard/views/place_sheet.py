"""Everything that the records hold on one place: who names it, for what, and what was seen."""

from collections.abc import Callable, Iterator
from itertools import product

from dashboard.views.documents import address, listed
from dashboard.views.ledger import SIGNS, Cell, Group, Ledger, Row, Sign, cell, group, ledger, row
from dashboard.views.over_the_years import columns
from dashboard.views.partners import CHAPTER_SIGNS, chapter_cell
from dashboard.views.prose import Block, bullets, paragraph
from dashboard.views.seen import editions, extent, state
from dashboard.views.subjects import Subject, places_of, wider
from dashboard.views.topic_history import STATED, years
from dashboard.views.voices import whose
from dashboard.views.yearly import complaints_of
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import OWN_COUNTRY, Finding, Location, Place
from geodata.vocabulary import Basis, PlaceKind, ProfileSeen, Voice

LOOSE = frozenset({PlaceKind.GROUP, PlaceKind.ELSEWHERE})
"""Kinds of places that a document means without naming one: "neighboring countries"."""

Link = Callable[[str], str]
"""The address of a statement or of a sheet, by its key."""


def where(dataset: Dataset, subject: Subject, language: Language) -> list[Block]:
    """Say what sort of place it is, and which wider names take it in without naming it."""
    say = language.say
    kind = language.term("kind", subject.kind)
    sort = say("dossier-whose", kind=kind[0].upper() + kind[1:])
    blocks = [paragraph(sort, tone="note")]
    names = " · ".join(language.place(place) for place in wider(dataset, subject))
    if names:
        blocks.append(paragraph(say("dossier-wider", names=names), tone="note"))
    if not subject.place:
        blocks.append(paragraph(say("dossier-untied"), tone="note"))
    return blocks


def statement_table(
    dataset: Dataset, subject: Subject, link: Link, language: Language
) -> Ledger:
    """Build the table of statements, each voice in groups of its own, oldest edition first.

    What a voice names stands apart from what it does not name, and this atlas added.
    """
    heads = ("topic", "summary", "firmly", "part", "read")
    within = "-within" if subject.department else ""
    return ledger(
        language.say(f"dossier-statements-caption{within}", name=subject.name(language)),
        language.say("pairs-edition"),
        [language.say(f"dossier-{head}") for head in heads],
        _groups(dataset, subject, link, language),
    )


def _groups(
    dataset: Dataset, subject: Subject, link: Link, language: Language
) -> Iterator[Group]:
    for place in places_of(dataset, subject):
        for voice, basis in product(Voice, Basis):
            rows = [
                _statement(dataset, finding, tie, link, language)
                for finding, tie in _tied(dataset, place, voice)
                if tie.basis is basis
            ]
            label = language.say(
                "dossier-group",
                place=language.place(place),
                voice=language.term("voice", voice),
                basis=language.term("basis", basis),
                count=len(rows),
            )
            yield group(rows, label)


def _tied(dataset: Dataset, place: Place, voice: Voice) -> list[tuple[Finding, Location]]:
    found = [
        (finding, tie)
        for finding in dataset.findings.values()
        if dataset.sources[finding.source].voice is voice
        for tie in dataset.locations[finding.finding]
        if tie.place == place.place
    ]
    return sorted(found, key=lambda each: dataset.sources[each[0].source].edition or 0)


def _statement(
    dataset: Dataset, finding: Finding, tie: Location, link: Link, language: Language
) -> Row:
    source = dataset.sources[finding.source]
    cells: list[Cell | str] = [
        language.term("topic", finding.topic),
        cell(language.summary(finding), href=link(finding.finding)),
        language.term("modality", finding.modality),
        language.term("role", tie.role),
        _read(dataset, finding, language),
    ]
    note = "" if source.voice is Voice.OWN_CHAPTER else whose(dataset, source, language)
    return row(str(source.edition or source.year or ""), cells, note)


def _read(dataset: Dataset, finding: Finding, language: Language) -> str:
    """Say the grade of a statement's document, whether it is quoted, and what of it was seen."""
    source = dataset.sources[finding.source]
    known = "quoted" if finding.quote else "told"
    return language.say(
        f"dossier-{known}",
        grade=language.say("evidence-grade", grade=source.grade),
        seen=language.term("profile", source.profile_seen or ProfileSeen.NONE),
    )


def document_table(dataset: Dataset, subject: Subject, language: Language) -> Ledger:
    """Build the table of the documents that name it for a topic, the best of each first."""
    heads = ("document", "grade", "says", "passage")
    return ledger(
        language.say("dossier-documents-caption"),
        language.say("dossier-topic"),
        [language.say(f"dossier-{head}") for head in heads],
        [
            group(_documents(dataset, place, language), language.place(place))
            for place in places_of(dataset, subject)
        ],
    )


def _documents(dataset: Dataset, place: Place, language: Language) -> Iterator[Row]:
    for (topic, key), rows in dataset.evidence.items():
        if key != place.place:
            continue
        for known in rows:
            source = dataset.sources[known.source]
            yield row(
                language.term("topic", topic),
                [
                    cell(listed(source, language), href=address(source)),
                    source.grade.value,
                    language.says(known),
                    language.term("evidence-seen", known.seen),
                ],
            )


def seen_table(dataset: Dataset, subject: Subject, language: Language) -> Ledger:
    """Build the table of editions: which name it, which do not, and where nobody can tell."""
    rows = [_own(dataset, place, language) for place in places_of(dataset, subject)]
    if subject.country:
        rows.append(_theirs(dataset, subject, language))
    drawn = {f"partners-{known}": sign for known, sign in SIGNS.items()}
    if subject.country:
        drawn |= {f"chapters-{known}": CHAPTER_SIGNS[known] for known in ("part", "missing")}
    return ledger(
        language.say("dossier-seen-caption"),
        language.say("partners-end"),
        columns(dataset, language),
        [group(rows)],
        [
            Sign(state=key.partition("-")[2], text=sign, words=language.say(key))
            for key, sign in drawn.items()
        ],
    )


def _own(dataset: Dataset, place: Place, language: Language) -> Row:
    naming = {
        dataset.sources[finding.source].edition
        for finding, tie in _tied(dataset, place, Voice.OWN_CHAPTER)
        if tie.basis in STATED or (place.kind in LOOSE and tie.basis is Basis.UNNAMED)
    }
    cells = []
    for edition in editions(dataset):
        known = state(dataset, edition, edition in naming)
        cells.append(cell(SIGNS[known], known))
    return row(language.say("dossier-own", place=language.place(place)), cells)


def _theirs(dataset: Dataset, subject: Subject, language: Language) -> Row:
    cells = [
        chapter_cell(dataset, edition, subject.country, language)
        for edition in editions(dataset)
    ]
    return row(language.say("partners-theirs", country=subject.name(language)), cells)


def seen_words(dataset: Dataset, language: Language) -> list[Block]:
    """Say which editions of Peru's own chapter were seen whole, and that of others none can tell.

    It holds of every place alike.
    """
    by_extent: dict[ProfileSeen, list[int]] = {}
    for edition in editions(dataset):
        by_extent.setdefault(extent(dataset, edition), []).append(edition)
    return [
        bullets(
            language.say(f"dossier-seen-{seen}", editions=years(by_extent[seen]))
            for seen in ProfileSeen
            if seen in by_extent
        )
    ]


def chapter_notes(dataset: Dataset, country: str, language: Language) -> list[Block]:
    """Say of each chapter on a country what was seen of it, in the curators' words."""
    lines = [
        language.say(
            "chapter-note",
            edition=str(chapter.edition),
            seen=language.term("seen", chapter.seen),
            note=language.note(chapter),
        )
        for chapter in sorted(dataset.reports.chapters, key=lambda each: each.edition)
        if chapter.country == country and country != OWN_COUNTRY
    ]
    return [bullets(lines)] if lines else []


def complaint_table(dataset: Dataset, subject: Subject, language: Language) -> Ledger:
    """Build the complaints that offices of judicial districts in a department took."""
    held = [
        each
        for each in dataset.reports.complaints
        if subject.department and each.department == subject.department
    ]
    return complaints_of(dataset, held, language)
