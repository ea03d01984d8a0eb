"""From the statements shown to the map's content, aggregated by place."""

from collections import Counter
from collections.abc import Iterator
from hashlib import blake2s

from dashboard.views.hues import MIXED, hue, shared_hue
from dashboard.views.legend import backgrounds, land_names, legend, words
from dashboard.views.map_content import Area, Arrow, Halo, MapContent, Mark
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.hedges import is_reported
from geodata.records import Finding, Place
from geodata.selection import Route, Selection, Shown
from geodata.vocabulary import SETTLEMENTS, Basis, Modality, PlaceKind, VictimGroup

NEIGHBORS = frozenset({"EC", "CO", "BR", "BO", "CL"})
"""Countries that share a land border with Peru, ISO 3166-1."""

PINNED = {PlaceKind.COUNTRY, PlaceKind.GROUP, PlaceKind.ELSEWHERE}

SYMBOLS = {
    PlaceKind.COUNTRY: "pill",
    PlaceKind.GROUP: "pill",
    PlaceKind.ELSEWHERE: "edge",
    PlaceKind.AREA: "area-badge",
}


def atlas_map(
    dataset: Dataset, shown: Shown, selected: frozenset[str], language: Language
) -> MapContent:
    """Build the content; ``selected`` holds ids of places and arrows."""
    marks = tuple(_mark(dataset, shown, key, selected, language) for key in shown.by_place)
    areas = [mark for mark in marks if mark.symbol == "area-badge"]
    groups = [mark for mark in marks if _is_halo(dataset, mark)]
    content = MapContent(
        version="",
        language=language.code,
        marks=marks,
        arrows=arrows(dataset, shown, selected, language),
        areas=tuple(_area(dataset.places[mark.id], mark) for mark in areas),
        halos=tuple(_halo(dataset.places[mark.id], mark) for mark in groups),
        legend=legend(language),
        backgrounds=backgrounds(language),
        lands=land_names(language),
        words=words(language),
    )
    return _versioned(content)


def dimmed_map(
    dataset: Dataset, kept: Shown, selected: frozenset[str], language: Language
) -> MapContent:
    """Build the content of every statement, with what ``kept`` leaves out dimmed."""
    content = atlas_map(dataset, dataset.select(Selection()), selected, language)
    bright = kept.by_place.keys() | {route.id for route in kept.by_route}
    parts = {
        name: tuple(p.model_copy(update={"dimmed": p.id not in bright}) for p in drawn)
        for name, drawn in (("marks", content.marks), ("arrows", content.arrows))
    }
    return _versioned(content.model_copy(update=parts))


def _versioned(content: MapContent) -> MapContent:
    unversioned = content.model_copy(update={"version": ""}).model_dump_json()
    digest = blake2s(unversioned.encode(), digest_size=8).hexdigest()
    return content.model_copy(update={"version": digest})


def _mark(
    dataset: Dataset, shown: Shown, key: str, selected: frozenset[str], language: Language
) -> Mark:
    place, findings = dataset.places[key], shown.by_place[key]
    basis = _basis(shown, key)
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
        hue=shared_hue(findings) if basis is Basis.CURATED else MIXED,
        text=language.say(
            "mark-label",
            name=name,
            count=len(findings),
            parts=", ".join(_parts(dataset, shown, key, language)),
        ),
        pinned=place.kind in PINNED,
        selected=key in selected,
        fades=basis is Basis.CURATED and place.kind in SETTLEMENTS,
    )


def _basis(shown: Shown, place: str) -> Basis:
    bases = {_basis_of(shown, finding, place) for finding in shown.by_place[place]}
    return next(basis for basis in Basis if basis in bases)


def _basis_of(shown: Shown, finding: Finding, place: str) -> Basis:
    """Return how a finding's place is known; the firmest where it has several parts there."""
    ties = shown.locations[finding.finding]
    bases = {tie.basis for tie in ties if tie.place == place}
    return next(basis for basis in Basis if basis in bases)


def _parts(dataset: Dataset, shown: Shown, key: str, language: Language) -> Iterator[str]:
    """Say of how many statements the place is known in which way: the firmest of each."""
    counts = Counter(_basis_of(shown, said, key) for said in shown.by_place[key])
    whole = dataset.places[key].kind is PlaceKind.COUNTRY
    for basis in Basis:
        if counts[basis]:
            suffix = "-country" if whole and basis in (Basis.NAMED, Basis.UNNAMED) else ""
            yield language.say(f"mark-part-{basis}{suffix}", count=counts[basis])


def _symbol(place: Place, basis: Basis) -> str:
    return "ring" if basis is Basis.CURATED else SYMBOLS.get(place.kind, "disc")


def _area(place: Place, mark: Mark) -> Area:
    return Area(id=mark.id, members=place.members, hue=mark.hue, selected=mark.selected)


def _is_halo(dataset: Dataset, mark: Mark) -> bool:
    members = frozenset(dataset.places[mark.id].members)
    return mark.symbol == "pill" and bool(members) and members <= NEIGHBORS


def _halo(place: Place, mark: Mark) -> Halo:
    return Halo(id=mark.id, members=place.members, hue=mark.hue, selected=mark.selected)


def arrows(
    dataset: Dataset, shown: Shown, selected: frozenset[str], language: Language
) -> tuple[Arrow, ...]:
    """Build one arrow per route: the places that it joins, its exploitation and modality."""
    drawn: list[Arrow] = []
    ranks: Counter[tuple[str, ...]] = Counter()
    for route, findings in shown.by_route.items():
        drawn.append(_arrow(dataset, route, findings, ranks[route.stops], selected, language))
        ranks[route.stops] += 1
    return tuple(drawn)


def _arrow(
    dataset: Dataset,
    route: Route,
    findings: tuple[Finding, ...],
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
        text=_route_text(dataset, route, findings, language),
        selected=route.id in selected,
    )


def _route_text(
    dataset: Dataset, route: Route, findings: tuple[Finding, ...], language: Language
) -> str:
    names = [language.place(dataset.places[stop]) for stop in route.stops]
    said: dict[str, str | int] = {
        "origin": names[0],
        "destination": names[-1],
        "exploitation": language.term("exploitation", route.exploitation),
        "count": len(findings),
        "modality": _modality(dataset, route, findings, language),
    }
    if len(names) == 2:
        return language.say("arrow-label", **said)
    return language.say(
        "arrow-through", transit=", ".join(names[1:-1]), groups=_who(findings, language), **said
    )


def _modality(
    dataset: Dataset, route: Route, findings: tuple[Finding, ...], language: Language
) -> str:
    reported = all(is_reported(f.quote, dataset.sources[f.source].language) for f in findings)
    if route.modality is Modality.AT_RISK and reported:
        return language.say("modality-risk-reported")
    return language.term("modality", route.modality)


def _who(findings: tuple[Finding, ...], language: Language) -> str:
    """Say who moves; that they are from elsewhere is said by the origin."""
    silent = {VictimGroup.NOT_STATED, VictimGroup.FOREIGN_NATIONALS}
    groups = dict.fromkeys(g for f in findings for g in f.victim_groups if g not in silent)
    return language.terms("group", groups) if groups else language.say("arrow-people")
