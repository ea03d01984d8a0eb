"""The view as codes in a URL's query, and back.

Each facet is a key with its terms, separated by commas: ``group=women,girls`` asks for statements
of women or girls. A term after a hyphen is excluded: ``sector=mining,-tourism``; no term begins
with one. The key ``all`` names the facets of which all terms must hold:
``group=women,girls&all=group`` asks for statements of women and girls. Links made before there
was either keep their meaning.

Edition and voice are those of the opening where a link has neither key; ``edition=all`` asks for
every one.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dashboard.state import coding, years
from dashboard.state.coding import BEGUN, Coding
from dashboard.state.years import CLOSED, Years
from dashboard.views.scope import OPENING, SCOPE, is_usual, scope
from dashboard.views.subjects import subjects
from dashboard.words.language import CODES, Code, Language
from dashboard.words.shortening import shortened
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection

LANGUAGE, TEXT, MARK, STATEMENT, ALL = "lang", "q", "at", "statement", "all"
READ, SEEN, SHEET = "text", "map", "of"
SEPARATOR, EXCLUDED = ",", "-"

OPENED = (*years.KEYS, *coding.KEYS)
"""Keys of what is open on pages of their own."""

OURS = frozenset({*Facet, LANGUAGE, TEXT, MARK, STATEMENT, ALL, READ, SEEN, SHEET, *OPENED})
"""Every key that a view is written with."""

FOREIGN = frozenset(
    "fbclid gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid srsltid _ga _gl msclkid"
    " twclid ttclid igshid igsh mc_cid mc_eid mkt_tok li_fat_id yclid ysclid epik rdt_cid ScCid"
    " _hsenc _hsmi hsCtaTracking vero_id oly_anon_id oly_enc_id rb_clickid s_cid wickedid"
    " ref_src ref_url share_id _branch_match_id".split()
)
FOREIGN_BEGINNINGS = ("utm_", "mtm_", "pk_", "hsa_", "__hs")
"""Keys that social networks, search engines and mailers add to a link to count its readers; they
mean nothing here, are nobody's mistake and go from the URL without a word."""


SIGHT = re.compile(r"(-?\d{1,2}(?:\.\d+)?)~(-?\d{1,3}(?:\.\d+)?)~(\d{1,2}(?:\.\d+)?)", re.ASCII)
"""Latitude, longitude and zoom."""

EVERY = "all"
"""The value that asks for all editions or all voices."""


@dataclass(frozen=True)
class View:
    """All that a reader chose."""

    language: Code
    selection: Selection = OPENING
    mark: str = ""
    """Key of a place or id of an arrow."""
    statement: str = ""
    """Id of a finding."""
    read: str = ""
    """Key of the source whose text is read; empty for the first or the statement's own."""
    seen: str = ""
    """Center and zoom of the map, ``latitude~longitude~zoom``, once the reader has moved it."""
    years: Years = CLOSED
    """What is open on the page over the years."""
    coding: Coding = BEGUN
    """Where the reader is on the page to code."""
    place: str = ""
    """Key of the place, or of the department, whose sheet is open."""


@dataclass(frozen=True)
class Unknown:
    """A part of a URL that means nothing here."""

    key: str
    value: str

    def words(self, language: Language) -> str:
        """Name the part in a sentence."""
        key, value = repr(shortened(self.key)), repr(shortened(self.value))
        if self.key in set(Facet):
            facet = language.say(f"facet-{self.key}")
            return language.say("unknown-value", value=value, facet=facet)
        if self.key in (MARK, STATEMENT, READ, SEEN, SHEET, *OPENED):
            return language.say("unknown-selection", value=value)
        if self.key == LANGUAGE:
            return language.say("unknown-language", value=value)
        return language.say("unknown-key", key=value if self.key == ALL else key)


def query(view: View) -> dict[str, str]:
    """Write a view as a query: codes, never labels."""
    selection = view.selection
    terms = {str(facet): SEPARATOR.join(_written(selection, facet)) for facet in Facet}
    rest = {
        ALL: SEPARATOR.join(facet for facet in Facet if selection.asks_all(facet)),
        TEXT: selection.text,
        MARK: view.mark,
        STATEMENT: view.statement,
        READ: view.read,
        SEEN: view.seen,
        SHEET: view.place,
        **years.query(view.years),
        **coding.query(view.coding),
    }
    written = {LANGUAGE: str(view.language)} | terms | rest
    return {key: value for key, value in written.items() if value}


def _written(selection: Selection, facet: Facet) -> list[str]:
    excluded = (f"{EXCLUDED}{term}" for term in sorted(selection.excluded(facet)))
    terms = [*sorted(selection.chosen(facet)), *excluded]
    if facet not in SCOPE:
        return terms
    return [] if is_usual(selection, facet) else terms or [EVERY]


def parse(
    parts: Mapping[str, str], dataset: Dataset, default: Code
) -> tuple[View, tuple[Unknown, ...]]:
    """Read a query. What these records do not have is returned, never dropped in silence."""
    text, unknown = parts.get(TEXT, "").strip(), list(_unknown(parts, dataset))
    selection = replace(OPENING, text=text)
    for facet in Facet:
        selection = _asked(selection, parts, facet, dataset)
    code = next((code for code in CODES if code == parts.get(LANGUAGE)), default)
    view = View(code, selection)
    if mark := _mark(parts.get(MARK, ""), dataset, selection):
        view = replace(view, mark=mark)
    if parts.get(STATEMENT) in dataset.findings:
        view = replace(view, statement=parts[STATEMENT])
    if parts.get(READ) in dataset.texts:
        view = replace(view, read=parts[READ])
    if parts.get(SHEET) and parts[SHEET] in subjects(dataset):
        view = replace(view, place=parts[SHEET])
    opened = years.parse(parts, dataset)
    begun = coding.parse(parts, dataset, view.read, view.statement)
    view = replace(view, seen=seen(parts.get(SEEN, "")), years=opened, coding=begun)
    return view, tuple(unknown)


def _asked(
    selection: Selection, parts: Mapping[str, str], facet: Facet, dataset: Dataset
) -> Selection:
    known = [term for term in _terms(parts, facet) if _is_known(term, facet, dataset)]
    asks_all = facet in _terms(parts, ALL)
    if facet in SCOPE and not known:
        return selection.ask_all(facet, asks_all)
    known = [term for term in known if not _is_every(term, facet)]
    excluded = [term for term in known if term.startswith(EXCLUDED)]
    chosen = selection.choose(facet, set(known) - set(excluded))
    left = chosen.exclude(facet, (term.removeprefix(EXCLUDED) for term in excluded))
    return left.ask_all(facet, asks_all)


def _terms(parts: Mapping[str, str], key: str) -> list[str]:
    return [term for term in parts.get(key, "").split(SEPARATOR) if term]


def _is_known(term: str, facet: Facet, dataset: Dataset) -> bool:
    return term.removeprefix(EXCLUDED) in dataset.terms(facet) or _is_every(term, facet)


def _is_every(term: str, facet: Facet) -> bool:
    return facet in SCOPE and term == EVERY


def _unknown(parts: Mapping[str, str], dataset: Dataset) -> Iterator[Unknown]:
    for facet in Facet:
        for term in _terms(parts, facet):
            if not _is_known(term, facet, dataset):
                yield Unknown(facet, term)
    for key in _terms(parts, ALL):
        if key not in set(Facet):
            yield Unknown(ALL, key)
    if parts.get(LANGUAGE, CODES[0]) not in CODES:
        yield Unknown(LANGUAGE, parts[LANGUAGE])
    if parts.get(MARK) and not _mark(parts[MARK], dataset, OPENING):
        yield Unknown(MARK, parts[MARK])
    if parts.get(STATEMENT) and parts[STATEMENT] not in dataset.findings:
        yield Unknown(STATEMENT, parts[STATEMENT])
    if parts.get(READ) and parts[READ] not in dataset.texts:
        yield Unknown(READ, parts[READ])
    yield from _unknown_places(parts, dataset)
    read, statement = parts.get(READ, ""), parts.get(STATEMENT, "")
    lost = [*years.unknown(parts, dataset), *coding.unknown(parts, dataset, read, statement)]
    yield from (Unknown(key, parts[key]) for key in lost)
    for key in parts:
        if key not in OURS and key not in FOREIGN and not key.startswith(FOREIGN_BEGINNINGS):
            yield Unknown(key, parts[key])


def _unknown_places(parts: Mapping[str, str], dataset: Dataset) -> Iterator[Unknown]:
    if parts.get(SHEET) and parts[SHEET] not in subjects(dataset):
        yield Unknown(SHEET, parts[SHEET])
    if parts.get(SEEN) and not seen(parts[SEEN]):
        yield Unknown(SEEN, parts[SEEN])


def seen(written: str) -> str:
    """Return the center and zoom of a map as they are written, or nothing where they are none."""
    match = SIGHT.fullmatch(written)
    if not match:
        return ""
    latitude, longitude, zoom = map(float, match.groups())
    return written if abs(latitude) <= 90 and abs(longitude) <= 360 and zoom <= 20 else ""


def _mark(named: str, dataset: Dataset, selection: Selection) -> str:
    """Return a mark of the link's editions and voices, else one of any."""
    own = dataset.select(scope(selection)).mark(named)
    return own or dataset.everything.mark(named)
