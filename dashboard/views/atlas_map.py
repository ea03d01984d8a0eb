"""From the statements shown to the map's content, aggregated by place."""

from collections import Counter
from collections.abc import Iterator
from hashlib import blake2s
from typing import TypeVar

from dashboard.views.hues import MIXED, hue, shared_hue, shared_kind
from dashboard.views.legend import backgrounds, land_names, legend, words
from dashboard.views.map_content import Area, Arrow, Halo, MapContent, Mark, Point
from dashboard.views.voices import speaking, voices_said
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.findings import Findings
from geodata.records import WHOLE_COUNTRY, Finding, Place
from geodata.routes import Route
from geodata.selection import Facet
from geodata.shown import Shown
from geodata.vocabulary import SETTLEMENTS, Basis, Modality, PlaceKind, VictimGroup

NEIGHBORS = frozenset({"EC", "CO", "BR", "BO", "CL"})
"""Countries that share a land border with Peru, ISO 3166-1."""

SYMBOLS = {
    PlaceKind.COUNTRY: "pill",
    PlaceKind.GROUP: "pill",
    PlaceKind.ELSEWHERE: "edge",
    PlaceKind.AREA: "area-badge",
}

Drawn = TypeVar("Drawn", Mark, Arrow, Area, Halo)


def atlas_map(
    dataset: Dataset, shown: Shown, selected: frozenset[str], language: Language
) -> MapContent:
    """Build the content; ``selected`` holds ids of places and arrows."""
    marks = tuple(_mark(dataset, shown, key, selected, language) for key in shown.by_place)
    areas = [mark for mark in marks if mark.symbol == "area-badge"]
    groups = [mark for mark in marks if mark.halo]
    drawn = arrows(dataset, shown, selected, language)
    content = MapContent(
        version="",
        language=language.code,
        marks=marks,
        arrows=drawn,
        areas=tuple(_area(dataset.places[mark.id], mark) for mark in areas),
        halos=tuple(_halo(dataset.places[mark.id], mark) for mark in groups),
        legend=legend(marks, drawn, shown, language),
        backgrounds=backgrounds(language),
        lands=land_names(language),
        home=_home(dataset),
        words=words(language),
    )
    return _versioned(content)


def dimmed_map(
    dataset: Dataset, kept: Shown, selected: frozenset[str], language: Language
) -> MapContent:
    """Build the content of every statement that quotes a text, dimmed where ``kept`` lacks it."""
    content = atlas_map(dataset, dataset.quoted, selected, language)
    quoted = Shown(kept.selection, kept.index, kept.held & dataset.quoted.held)
    bright = atlas_map(dataset, quoted, selected, language)
    parts = {
        "marks": _dimmed(content.marks, bright.marks),
        "arrows": _dimmed(content.arrows, bright.arrows),
        "areas": _dimmed(content.areas, bright.areas),
        "halos": _dimmed(content.halos, bright.halos),
    }
    return _versioned(content.model_copy(update=parts))


def _dimmed(every: tuple[Drawn, ...], bright: tuple[Drawn, ...]) -> tuple[Drawn, ...]:
    """Return what is bright as it is, with its own numbers, and dim the rest."""
    kept = {one.id: one for one in bright}
    return tuple(kept.get(p.id) or p.model_copy(update={"dimmed": True}) for p in every)


def _home(dataset: Dataset) -> Point:
    longitude, latitude = dataset.drawn_points[WHOLE_COUNTRY]
    return Point(latitude=latitude, longitude=longitude)


def _versioned(content: MapContent) -> MapContent:
    unversioned = content.model_copy(update={"version": ""}).model_dump_json()
    digest = blake2s(unversioned.encode(), digest_size=8).hexdigest()
    return content.model_copy(update={"version": digest})


def _mark(
    dataset: Dataset, shown: Shown, key: str, selected: frozenset[str], language: Language
) -> Mark:
    place, findings = dataset.places[key], shown.by_place[key]
    counts = _bases(shown, key)
    basis = next(iter(counts))
    longitude, latitude = dataset.drawn_points[key]
    name = language.place(place)
    return Mark(
        id=key,
        symbol=_symbol(place, basis),
        latitude=latitude,
        longitude=longitude,
        label=name.partition(" (")[0] if place.kind is not PlaceKind.GROUP else name,
        count=len(findings),
        numbered=place.kind is not PlaceKind.COUNTRY,
        hue=shared_hue(_firsts(shown, findings)) if basis is Basis.CURATED else MIXED,
        text=_mark_text(place, counts, findings, shown, language)
        + _voices(shown, findings, language),
        selected=key in selected,
        letter=_letter(shown, findings, language),
        land=(place.country or "") if place.kind is PlaceKind.COUNTRY else "",
        halo=_is_halo(place),
        fades=basis is Basis.CURATED and place.kind in SETTLEMENTS,
        voices=speaking(shown.index, findings.held),
    )


def _mark_text(
    place: Place, counts: dict[Basis, int], findings: Findings, shown: Shown, language: Language
) -> str:
    text = language.say(
        "mark-label",
        name=language.place(place),
        count=len(findings),
        parts=", ".join(_parts(place.kind is PlaceKind.COUNTRY, counts, language)),
    )
    kind = shared_kind(_firsts(shown, findings))
    if kind is None:
        return text
    return language.say("mark-kind", mark=text, kind=language.term("exploitation", kind))


def _voices(shown: Shown, findings: Findings, language: Language) -> str:
    """Say whose words the statements are, where they are not all the opening's."""
    voices = voices_said(shown.index, findings.held, language)
    return f"; {voices}" if voices else ""


def _letter(shown: Shown, findings: Findings, language: Language) -> str:
    kind = shared_kind(_firsts(shown, findings))
    return language.term("letter", kind) if kind else ""


def _firsts(shown: Shown, findings: Findings) -> tuple[Finding, ...]:
    """Return one finding of each kind of exploitation that leads one of them."""
    led = (shown.index.findings(findings.held & bits) for bits in shown.index.leading.values())
    return tuple(each[0] for each in led if each)


def _bases(shown: Shown, place: str) -> dict[Basis, int]:
    """Count the statements of a place by how it is known; the firmest of each."""
    known, left, counts = shown.index.places[place], shown.by_place[place].held, {}
    for basis in Basis:
        counts[basis] = (left & known.get(basis, 0)).bit_count()
        left &= ~known.get(basis, 0)
    return {basis: count for basis, count in counts.items() if count}


def _parts(whole: bool, counts: dict[Basis, int], language: Language) -> Iterator[str]:
    """Say of how many statements the place is known in which way."""
    for basis, count in counts.items():
        suffix = "-country" if whole and basis in (Basis.NAMED, Basis.UNNAMED) else ""
        yield language.say(f"mark-part-{basis}{suffix}", count=count)


def _symbol(place: Place, basis: Basis) -> str:
    if place.place == WHOLE_COUNTRY:
        return "country"
    return "ring" if basis is Basis.CURATED else SYMBOLS.get(place.kind, "disc")


def _area(place: Place, mark: Mark) -> Area:
    return Area(id=mark.id, members=place.members, hue=mark.hue, selected=mark.selected)


def _is_halo(place: Place) -> bool:
    members = frozenset(place.members)
    return place.kind is PlaceKind.GROUP and bool(members) and members <= NEIGHBORS


def _halo(place: Place, mark: Mark) -> Halo:
    return Halo(id=mark.id, members=place.members, hue=mark.hue, selected=mark.selected)


def arrows(
    dataset: Dataset, shown: Shown, selected: frozenset[str], language: Language
) -> tuple[Arrow, ...]:
    """Build one arrow per route: the places that it joins, its exploitation and modality."""
    drawn: list[Arrow] = []
    ranks: Counter[tuple[str, ...]] = Counter()
    for route, findings in shown.by_route.items():
        rank = ranks[route.stops]
        drawn.append(_arrow(dataset, shown, route, findings, rank, selected, language))
        ranks[route.stops] += 1
    return tuple(drawn)


def _arrow(
    dataset: Dataset,
    shown: Shown,
    route: Route,
    findings: Findings,
    rank: int,
    selected: frozenset[str],
    language: Language,
) -> Arrow:
    return Arrow(
        id=route.id,
        stops=route.stops,
        hue=hue(findings[0]),
        letter=language.term("letter", route.exploitation),
        line=route.modality,
        count=len(findings),
        rank=rank,
        text=_route_text(dataset, shown, route, findings, language)
        + _voices(shown, findings, language),
        selected=route.id in selected,
        voices=speaking(shown.index, findings.held),
    )


def _route_text(
    dataset: Dataset, shown: Shown, route: Route, findings: Findings, language: Language
) -> str:
    names = [language.place(dataset.places[stop]) for stop in route.stops]
    said: dict[str, str | int] = {
        "origin": names[0],
        "destination": names[-1],
        "exploitation": language.term("exploitation", route.exploitation),
        "count": len(findings),
        "modality": _modality(shown, route, findings, language),
    }
    if len(names) == 2:
        return language.say("arrow-label", **said)
    transit, groups = ", ".join(names[1:-1]), _who(shown, findings, language)
    return language.say("arrow-through", transit=transit, groups=groups, **said)


def _modality(shown: Shown, route: Route, findings: Findings, language: Language) -> str:
    unreported = findings.held & ~shown.index.reported
    if route.modality is Modality.AT_RISK and not unreported:
        return language.say("modality-risk-reported")
    return language.term("modality", route.modality)


def _who(shown: Shown, findings: Findings, language: Language) -> str:
    """Say who moves; that they are from elsewhere is said by the origin."""
    silent = {VictimGroup.NOT_STATED, VictimGroup.FOREIGN_NATIONALS}
    named = shown.index.named(Facet.VICTIM_GROUP, findings.held)
    groups = [group for group in named if group not in silent]
    return language.terms("group", groups) if groups else language.say("arrow-people")
