"""Partner countries and chapters by edition: each end says what it says, in its own row."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from dashboard.views.countries import country_name
from dashboard.views.documents import address, listed
from dashboard.views.ledger import SIGNS, Cell, Group, Ledger, Row, cell, group, ledger, row, signs
from dashboard.views.over_the_years import columns
from dashboard.views.seen import State, editions, state
from dashboard.views.topic_history import STATED
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.editions import Chapter
from geodata.pairs import Pair
from geodata.records import OWN_COUNTRY
from geodata.report_vocabulary import NamesPeru
from geodata.vocabulary import PlaceKind, ProfileSeen, Role, Voice
from geodata.wording import folded

ROLES = {Role.DESTINATION: "→", Role.ORIGIN: "←", Role.TRANSIT: "·", Role.SITE: "·"}
"""How the part of a country that Peru's chapter names is drawn: people go there or come thence."""

Named = dict[str, dict[int, frozenset[Role]]]
"""By country and edition, the parts in which Peru's own chapter names it."""


def named_by_peru(dataset: Dataset) -> Named:
    """Return which countries Peru's own chapter names, and as what."""
    found: dict[str, dict[int, set[Role]]] = defaultdict(lambda: defaultdict(set))
    for finding in dataset.findings.values():
        source = dataset.sources[finding.source]
        if source.voice is not Voice.OWN_CHAPTER or not source.edition:
            continue
        for tie in dataset.locations[finding.finding]:
            place = dataset.places[tie.place]
            is_abroad = place.kind is PlaceKind.COUNTRY and place.country != OWN_COUNTRY
            if is_abroad and place.country and tie.basis in STATED:
                found[place.country][source.edition].add(tie.role)
    return {
        country: {edition: frozenset(roles) for edition, roles in by_edition.items()}
        for country, by_edition in found.items()
    }


def partner_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the table of the countries that name Peru or that Peru's chapter names."""
    named = named_by_peru(dataset)
    naming = {
        chapter.country
        for chapter in dataset.reports.chapters
        if chapter.country and chapter.names_peru is NamesPeru.YES
    }
    partners = (named.keys() | naming) - {OWN_COUNTRY}
    drawn = {"said": "→ ←", "unsaid": SIGNS["unsaid"], "unseen": SIGNS["unseen"]}
    return ledger(
        language.say("partners-caption"),
        language.say("partners-end"),
        columns(dataset, language),
        _ordered(dataset, partners, named, language),
        signs(lambda state: language.say(f"partners-{state}"), drawn),
        tall=True,
    )


def _ordered(
    dataset: Dataset, partners: set[str], named: Named, language: Language
) -> Iterator[Group]:
    for country in sorted(partners, key=lambda code: folded(country_name(dataset, code, language))):
        name = country_name(dataset, country, language)
        rows = (
            row(
                language.say("partners-own"),
                _own_end(dataset, named.get(country, {}), language),
            ),
            _other_end(dataset, country, language),
        )
        yield group(rows, name)


def _own_end(
    dataset: Dataset, named: dict[int, frozenset[Role]], language: Language
) -> Iterator[Cell]:
    for edition in editions(dataset):
        roles = named.get(edition, frozenset())
        known = state(dataset, edition, bool(roles))
        if known is State.SAID:
            text = "".join(dict.fromkeys(ROLES[role] for role in Role if role in roles))
            yield cell(text, known, language.terms("role", (r for r in Role if r in roles)))
        else:
            yield cell(SIGNS[known], known)


def _other_end(dataset: Dataset, country: str, language: Language) -> Row:
    cells = [chapter_cell(dataset, edition, country, language) for edition in editions(dataset)]
    name = country_name(dataset, country, language)
    return row(language.say("partners-theirs", country=name), cells)


def pair_table(
    dataset: Dataset, link: Callable[[Pair], str], language: Language, partner: str = ""
) -> Ledger:
    """Build the table of flows that are told from both ends; ``link`` gives their addresses.

    With a ``partner``, a place's key, those of that country alone.
    """
    every = sorted(dataset.index.pairs.values(), key=lambda pair: pair.ends.edition)
    pairs = [pair for pair in every if partner in ("", pair.ends.partner)]
    heads = [language.say(f"pairs-{key}") for key in ("flow", "kind", "own", "theirs")]
    rows = [_pair_row(dataset, pair, link(pair), language) for pair in pairs]
    return ledger(
        language.say("pairs-caption"), language.say("pairs-edition"), heads, [group(rows)],
        tall=True,
    )  # fmt: skip


def _pair_row(dataset: Dataset, pair: Pair, address: str, language: Language) -> Row:
    ends = pair.ends
    names = (language.place(dataset.places[key]) for key in (ends.origin, ends.destination))
    flow = cell(" → ".join(names), href=address)
    counts = (language.say("statement-count", count=len(end)) for end in (pair.own, pair.theirs))
    return row(str(ends.edition), [flow, language.term("pair-kind", ends.kind), *counts])


CHAPTER_SIGNS = {"said": "●", "unsaid": "–", "part": "½", "unseen": "?", "missing": ""}
"""How the states of a chapter are drawn."""


def chapter_state(dataset: Dataset, edition: int, country: str) -> str:
    """Return what is known of whether a country's chapter of an edition names Peru."""
    chapter = dataset.reports.chapter(edition, country)
    if chapter is None:
        return "missing"
    if chapter.names_peru is NamesPeru.YES:
        return "said"
    if chapter.names_peru is NamesPeru.NO:
        return state(dataset, edition, False, country)
    return "part" if chapter.seen is ProfileSeen.PARTIAL else "unseen"


def chapter_cell(dataset: Dataset, edition: int, country: str, language: Language) -> Cell:
    """Return the cell of a country's chapter of an edition."""
    known = chapter_state(dataset, edition, country)
    return cell(CHAPTER_SIGNS[known], known, language.say(f"chapters-{known}"))


def chapter_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the table of chapters: which name Peru, which do not, and what was not seen."""
    countries = {
        chapter.country
        for chapter in dataset.reports.chapters
        if chapter.country and chapter.country != OWN_COUNTRY
    }
    by_name = sorted(countries, key=lambda code: folded(country_name(dataset, code, language)))
    rows = (
        row(
            country_name(dataset, country, language),
            [chapter_cell(dataset, edition, country, language) for edition in editions(dataset)],
        )
        for country in by_name
    )
    return ledger(
        language.say("chapters-caption"),
        language.say("chapters-country"),
        [str(edition) for edition in editions(dataset)],
        [group(rows)],
        signs(lambda state: language.say(f"chapters-{state}"), CHAPTER_SIGNS),
        tall=True,
    )


def chapter_note_table(dataset: Dataset, language: Language) -> Ledger:
    """Build the table of what was seen of each chapter and what not, in the curators' words.

    Peru's own chapters come first, each country's from the oldest edition.
    """
    chapters = sorted(dataset.reports.chapters, key=lambda chapter: chapter.edition)
    groups: dict[str, list[Row]] = {OWN_COUNTRY: []}
    for chapter in chapters:
        groups.setdefault(chapter.country or "", []).append(_note_row(dataset, chapter, language))
    heads = [language.say(f"notes-{key}") for key in ("seen", "names", "day", "note", "document")]
    named = {code: country_name(dataset, code, language) for code in groups}
    order = sorted(groups, key=lambda code: (code != OWN_COUNTRY, folded(named[code])))
    return ledger(
        language.say("notes-chapters-caption"),
        language.say("pairs-edition"),
        heads,
        [group(groups[code], named[code]) for code in order],
        tall=True,
    )


def _note_row(dataset: Dataset, chapter: Chapter, language: Language) -> Row:
    source = dataset.sources.get(chapter.source or "")
    document = cell(listed(source, language), href=address(source)) if source else cell("–")
    # A chapter of Peru names it; asked is what the other chapters do.
    names = "" if chapter.country == OWN_COUNTRY else f"notes-names-{chapter.names_peru}"
    return row(
        str(chapter.edition),
        [
            language.term("seen", chapter.seen),
            language.say(names) if names else "–",
            chapter.accessed.isoformat(),
            language.note(chapter),
            document,
        ],
    )
