"""From the statements shown to the map's content, aggregated by place."""

from collections import Counter
from hashlib import blake2s

from dashboard.views.hues import hue, shared_hue
from dashboard.views.legend import backgrounds, land_names, legend, words
from dashboard.views.map_content import Area, Arrow, Halo, MapContent, Mark
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Finding, Place
from geodata.selection import Leg, Selection, Shown
from geodata.vocabulary import Basis, PlaceKind

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
    bright = kept.by_place.keys() | {leg.id for leg in kept.by_leg}
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
    longitude, latitude = place.point
    name = language.place(place)
    return Mark(
        id=key,
        symbol=_symbol(place, basis),
        latitude=latitude,
        longitude=longitude,
        label=name.partition(" (")[0] if place.kind is not PlaceKind.GROUP else name,
        count=len(findings),
        hue=shared_hue(findings),
        text=language.say(
            "mark-label", name=name, count=len(findings), basis=language.term("basis", basis)
        ),
        pinned=place.kind in PINNED,
        selected=key in selected,
    )


def _basis(shown: Shown, place: str) -> Basis:
    bases = {
        tie.basis
        for finding in shown.by_place[place]
        for tie in shown.locations[finding.finding]
        if tie.place == place
    }
    return next(basis for basis in Basis if basis in bases)


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
    """Build one arrow per pair of places, exploitation and modality."""
    drawn: list[Arrow] = []
    ranks: Counter[tuple[str, str]] = Counter()
    for leg, findings in shown.by_leg.items():
        pair = (leg.origin, leg.destination)
        drawn.append(_arrow(dataset, leg, findings, ranks[pair], selected, language))
        ranks[pair] += 1
    return tuple(drawn)


def _arrow(
    dataset: Dataset,
    leg: Leg,
    findings: tuple[Finding, ...],
    rank: int,
    selected: frozenset[str],
    language: Language,
) -> Arrow:
    return Arrow(
        id=leg.id,
        origin=leg.origin,
        destination=leg.destination,
        hue=hue(findings[0]),
        letter=language.term("letter", leg.exploitation),
        line=leg.modality,
        count=len(findings),
        rank=rank,
        text=language.say(
            "arrow-label",
            origin=language.place(dataset.places[leg.origin]),
            destination=language.place(dataset.places[leg.destination]),
            exploitation=language.term("exploitation", leg.exploitation),
            count=len(findings),
            modality=language.term("modality", leg.modality),
        ),
        selected=leg.id in selected,
    )
