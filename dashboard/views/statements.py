"""Statements as cards: words, hedge, places and source."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import TypedDict
from urllib.parse import quote as percent_encoded

from dashboard.views.both_ends import End
from dashboard.views.documents import listed
from dashboard.views.hues import HEX, hue
from dashboard.views.safe_words import safe_words
from dashboard.views.voices import whose_if_not_usual
from dashboard.words.language import Language
from geodata.coverage import span
from geodata.dataset import Dataset
from geodata.hedges import hedge_spans
from geodata.records import Evidence, Finding, Location, Source
from geodata.vocabulary import Basis

PAGE_SIZE = 8
"""Statements that are listed at first, and that a button adds."""


class Run(TypedDict):
    """Characters of a sentence that are alike."""

    text: str
    quoted: bool
    hedge: bool


class Document(TypedDict):
    """A document that names a curated place."""

    title: str
    url: str
    says: str
    seen: str
    """Its grade, and whether the passage itself was read."""


class CardPlace(TypedDict):
    """A place with how it is known."""

    words: str
    basis: str
    note: str
    documents: list[Document]
    sheet: str
    """The way to the sheet of the place; empty for none."""


class Card(TypedDict):
    """One statement."""

    id: str
    heading: str
    """What stands over the card: whose words begin with it."""
    hue: str
    letter: str
    exploitation: str
    modality: str
    line: str
    whose: str
    """Edition and voice, where they are not those that the atlas opens with."""
    unquoted: str
    """What is said in the place of a quote where the document's text is not here."""
    quote_language: str
    runs: Sequence[Run]
    translation: str
    """Our translation of the quote, where the interface speaks another language."""
    summary: str
    facts: list[dict[str, str]]
    places: list[CardPlace]
    source: str
    addresses: list[dict[str, str]]
    """Where the words can be read: the copy that was read, and the official address."""
    report: str
    """A prepared text for reporting an error."""
    copy: str
    """Safe sentence and citation, to copy after the quote."""
    links: list[dict[str, str]]
    selected: bool


def no_links(finding: Finding) -> dict[str, str]:
    """Link a statement to no other page."""
    return {}


def no_sheet(place: str) -> str:
    """Lead to no sheet of a place."""
    return ""


def no_address(finding: Finding) -> str:
    """Give a statement no address of its own."""
    return ""


@dataclass(frozen=True)
class Cards:
    """What the panel of statements shows beyond the cards."""

    title: str
    findings: Sequence[Finding]
    limit: int
    first: tuple[Finding, ...] = ()
    """What stands before the others."""
    selected: str = ""
    clear: bool = False
    hint: str = ""
    about: str = ""
    """The way to the sheet of the mark's place; empty for none."""
    count: str = ""
    """How many there are, where that is more than a number."""
    ends: Sequence[End] = ()
    """What is told from both ends, or what is known of the other end."""
    headings: Mapping[str, str] = field(default_factory=dict)
    """What stands over a card, by its statement."""
    cure: str = ""
    """What a button beside the hint says that removes the filters; empty for no button."""
    here: str = ""
    """The address of the view, for a reported error."""
    send: str = ""
    """Where errors are reported to; empty where nobody has set it."""
    mark: str = ""
    """What is chosen on the map: on a narrow screen its statements stand over the map's foot."""
    view: str = ""
    """All else that is chosen: while it is the same, so is the list that stands below the map."""
    prints: bool = False
    """Whether a button asks for all of the statements, to print them."""
    printing: bool = False
    """Whether the page is printed as soon as these statements stand on it."""
    leads: bool = False
    """Whether what is chosen comes into sight when the page opens, since links lead to it."""
    links: Callable[[Finding], Mapping[str, str]] = no_links
    """Where other pages show a statement: the query or path by what the page does with it."""
    address: Callable[[Finding], str] = no_address
    """Address of a statement, for its citation."""
    sheet: Callable[[str], str] = no_sheet
    """The way to the sheet of a place."""


def statement_cards(dataset: Dataset, cards: Cards, language: Language) -> dict[str, object]:
    """Build the panel; at most ``cards.limit`` statements, then a button for the rest."""
    listed = (*cards.first, *cards.findings[: max(0, cards.limit - len(cards.first))])
    total = len(cards.first) + len(cards.findings)
    rest = total - len(listed)
    return {
        "language": language.code,
        "region": language.say("statements-region"),
        "title": cards.title,
        "count": cards.count or language.say("statement-count", count=total),
        "about": {"href": cards.about, "label": language.say("dossier-mark")},
        "ends": [asdict(end) for end in cards.ends],
        "hint": cards.hint,
        "clear": language.say("statements-clear") if cards.clear else "",
        "more": _more(rest, language),
        "print": language.say("statements-print") if cards.prints and total else "",
        "paper": _paper(len(listed), total, language),
        "printing": cards.printing,
        "cure": cards.cure,
        "selected": cards.selected,
        "mark": cards.mark,
        "view": cards.view,
        "leads": cards.leads,
        "words": _panel_words(language),
        "send": cards.send,
        "cards": [_card(dataset, finding, cards, language) for finding in listed],
    }


def _more(rest: int, language: Language) -> str:
    if not rest:
        return ""
    return language.say("statements-more", count=min(rest, PAGE_SIZE), rest=rest)


def _paper(listed: int, total: int, language: Language) -> str:
    """Say, for paper alone, that it lacks statements, where it does."""
    if listed == total:
        return ""
    return language.say("statements-on-paper", shown=listed, total=total)


def _card(dataset: Dataset, finding: Finding, cards: Cards, language: Language) -> Card:
    first = finding.exploitation[0]
    source = dataset.sources[finding.source]
    return Card(
        id=finding.finding,
        heading=cards.headings.get(finding.finding, ""),
        hue=HEX[hue(finding)],
        letter=language.term("letter", first),
        exploitation=language.terms("exploitation", finding.exploitation),
        modality=language.term("modality", finding.modality),
        line=finding.modality,
        whose=whose_if_not_usual(dataset, finding, language),
        unquoted=_unquoted(finding, source, language),
        quote_language=source.language,
        runs=runs(dataset.sentence(finding), finding.quote, source.language),
        translation=_translation(finding, source, language),
        summary=language.summary(finding),
        facts=_facts(finding, language),
        places=[
            _place(dataset, finding, tie, cards.sheet(tie.place), language)
            for tie in dataset.locations[finding.finding]
        ],
        source=_source(finding, source, language),
        addresses=_addresses(source, finding, language),
        report=_report(dataset, finding, cards.here, language),
        copy=_copyable(dataset, finding, cards.address(finding), language),
        links=[
            {"act": act, "label": language.say(f"statement-{act}"), "href": href}
            for act, href in cards.links(finding).items()
        ],
        selected=finding.finding == cards.selected,
    )


def _panel_words(language: Language) -> dict[str, str]:
    keys = ("sheet", "evidence", "translation", "report", "copy", "copied", "close")
    words = {key: language.say(f"statement-{key}") for key in keys}
    return words | {
        "reportNote": language.say("report-note"),
        "send": language.say("report-send"),
        "reportCopy": language.say("report-copy"),
        "quoted": language.say("quoted", quote="%"),
    }


def _copyable(dataset: Dataset, finding: Finding, address: str, language: Language) -> str:
    said = safe_words(dataset, dataset.everything, finding.finding, address, language)
    return said.copyable if said else ""


def _translation(finding: Finding, source: Source, language: Language) -> str:
    return finding.quote_es if language.code == "es" and source.language != "es" else ""


def _addresses(source: Source, finding: Finding, language: Language) -> list[dict[str, str]]:
    read = {"label": language.say("statement-at-source"), "url": text_link(source, finding.quote)}
    if source.official_url is None:
        return [read]
    return [read, {"label": language.say("statement-official"), "url": source.official_url}]


def text_link(source: Source, quote: str) -> str:
    """Return the address of a source with a text fragment that leads to the quote."""
    if not quote or "#" in source.url:
        return source.url
    # A dash has a meaning of its own in a text fragment, and quoting leaves it as it is.
    return f"{source.url}#:~:text={percent_encoded(quote, safe='').replace('-', '%2D')}"


def _report(dataset: Dataset, finding: Finding, here: str, language: Language) -> str:
    return language.say(
        "report-text",
        finding=finding.finding,
        version=str(dataset.version),
        link=here,
        words=finding.quote or language.summary(finding),
    )


def _unquoted(finding: Finding, source: Source, language: Language) -> str:
    if finding.quote:
        return ""
    return language.say("statement-unquoted", day=source.accessed.isoformat())


def _source(finding: Finding, source: Source, language: Language) -> str:
    title = listed(source, language)
    if finding.sentence is None:
        return title
    return language.say("statement-source", title=title, sentence=finding.sentence)


@lru_cache(maxsize=4096)
def runs(sentence: str, quote: str, language: str) -> tuple[Run, ...]:
    """Cut a sentence where the quote or a hedging word of its language begins or ends."""
    quoted = span(sentence, quote)
    hedged = {place for reach in hedge_spans(sentence, language) for place in range(*reach)}
    alike = groupby(range(len(sentence)), key=lambda place: (place in quoted, place in hedged))
    return tuple(
        Run(text="".join(sentence[place] for place in places), quoted=inside, hedge=hedge)
        for (inside, hedge), places in alike
    )


def _facts(finding: Finding, language: Language) -> list[dict[str, str]]:
    columns = {
        "statement-sectors": ("sector", finding.sectors),
        "statement-groups": ("group", finding.victim_groups),
        "statement-means": ("means", finding.means),
        "statement-actors": ("actor", finding.actors),
    }
    return [
        {"key": language.say(key), "words": language.terms(column, terms)}
        for key, (column, terms) in columns.items()
        if key in ("statement-sectors", "statement-groups") or terms[0] != "not-stated"
    ]


def _place(
    dataset: Dataset, finding: Finding, tie: Location, sheet: str, language: Language
) -> CardPlace:
    name = language.place(dataset.places[tie.place])
    curated = tie.basis is Basis.CURATED
    rows = dataset.documents(finding, tie.place) if curated else ()
    return CardPlace(
        words=language.say(
            "statement-place", name=name, basis=language.term("basis", tie.basis)
        ),
        basis=tie.basis,
        note=language.note(tie),
        sheet=sheet,
        documents=[_document(dataset, row, language) for row in rows],
    )


def _document(dataset: Dataset, row: Evidence, language: Language) -> Document:
    source = dataset.sources[row.source]
    grade = language.say("evidence-grade", grade=source.grade)
    return Document(
        title=listed(source, language),
        url=source.url,
        says=language.says(row),
        seen=f"{grade}, {language.term('evidence-seen', row.seen)}",
    )

