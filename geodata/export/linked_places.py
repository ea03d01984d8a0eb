"""GeoJSON as Linked Places Format v1.3: places, with what is said of them and how surely."""

import json
from collections.abc import Iterator
from typing import Any

from geodata.export.about import about
from geodata.export.cited import cited_statement
from geodata.export.rows import place_row
from geodata.export.styles import Style, styled
from geodata.export.taken import Taken
from geodata.findings import Findings
from geodata.records import Finding, Place, Source
from geodata.routes import Route
from geodata.vocabulary import SETTLEMENTS, Modality, PlaceKind

CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
    "linkedplaces-context-v1.1.jsonld"
)
"""What the names of the members mean; the version that the format's own page gives."""

GETTY = {
    PlaceKind.COUNTRY: ("aat:300387506", "countries"),
    PlaceKind.DEPARTMENT: ("aat:300236157", "political divisions"),
    PlaceKind.CITY: ("aat:300008389", "cities"),
    PlaceKind.TOWN: ("aat:300008375", "towns"),
    PlaceKind.ZONE: ("aat:300182722", "regions (geographic)"),
    PlaceKind.AREA: ("aat:300182722", "regions (geographic)"),
}
"""Concepts of the Art and Architecture Thesaurus, and how it calls them."""

SCHEMATIC = frozenset({PlaceKind.GROUP, PlaceKind.ELSEWHERE})
"""Kinds whose point stands where the map has room: no geometry says where they are."""

CERTAINTY = {
    Modality.ASSERTED: "certain",
    Modality.REPORTED: "less-certain",
    Modality.AT_RISK: "uncertain",
}
"""How firmly the source says it, in the format's three words; never whether it is so."""

Member = dict[str, Any]


def linked_places(taken: Taken) -> bytes:
    """Write the places of a view."""
    said = about(taken)
    features = [_feature(taken, place, said) for place in taken.places]
    collection = {"type": "FeatureCollection", "@context": CONTEXT, "about": said}
    return json.dumps(collection | {"features": features}, ensure_ascii=False).encode()


def _feature(taken: Taken, place: Place, said: dict[str, str]) -> Member:
    findings = taken.shown.by_place.get(place.place) or taken.dataset.index.findings(0)
    optional = {
        "when": _when(taken, findings),
        "types": _types(taken, place),
        "links": _links(place),
        "relations": list(_relations(taken, place)),
        "descriptions": [_description(taken, finding) for finding in findings],
    }
    return {
        "@id": _address(taken, "at", place.place),
        "type": "Feature",
        "properties": _properties(taken, place, findings) | said,
        "names": _names(place),
        "geometry": _geometry(place),
        **{name: member for name, member in optional.items() if member},
    }


def _address(taken: Taken, key: str, value: str) -> str:
    """Return where a place or a statement opens, relative where the atlas has no address."""
    return f"{taken.view.link.partition('?')[0]}?{key}={value}"


def _properties(taken: Taken, place: Place, findings: Findings) -> Member:
    row = place_row(place, taken.words)
    codes = ("place", "kind", "kind_label", "department", "department_iso", "ubigeo")
    return {
        "title": taken.words.place(place),
        "ccodes": [place.country] if place.country else list(_countries(place)),
        **{code: row[code] for code in codes},
        "statements": len(findings),
        "findings": ";".join(finding.finding for finding in findings),
    }


def _countries(place: Place) -> tuple[str, ...]:
    return place.members if place.kind is PlaceKind.GROUP else ()


def _names(place: Place) -> list[Member]:
    cited = {"citations": [{"label": place.gazetteer, "@id": _geonames(place)}]}
    if not _geonames(place):
        cited = {"citations": [{"label": place.gazetteer}]}
    named = {"en": place.name_en, "es": place.name_es}
    return [{"toponym": name, "lang": code} | cited for code, name in named.items()]


def _geonames(place: Place) -> str:
    is_there = place.gazetteer == "GeoNames"
    return f"https://www.geonames.org/{place.gazetteer_id}" if is_there else ""


def _links(place: Place) -> list[Member]:
    address = _geonames(place)
    return [{"type": "exactMatch", "identifier": address}] if address else []


def _types(taken: Taken, place: Place) -> list[Member]:
    label = {"label": taken.words.term("kind", place.kind), "lang": taken.words.code}
    if place.kind not in GETTY:
        return []
    identifier, name = GETTY[place.kind]
    return [{"identifier": identifier, "label": name, "sourceLabels": [label]}]


def _geometry(place: Place) -> Member | None:
    if place.kind in SCHEMATIC:
        return None
    surely = "certain" if place.kind in SETTLEMENTS - {PlaceKind.ZONE} else "less-certain"
    return {"type": "Point", "coordinates": list(place.point), "certainty": surely}


def _when(taken: Taken, findings: Findings) -> Member:
    sources = (taken.dataset.sources[finding.source] for finding in findings)
    years = sorted({source.edition for source in sources if source.edition})
    return {"timespans": [_year(year) for year in years]} if years else {}


def _year(year: int) -> Member:
    return {"start": {"in": str(year)}, "end": {"in": str(year)}}


def _relations(taken: Taken, place: Place) -> Iterator[Member]:
    for route, findings in taken.shown.by_route.items():
        if route.stops[0] == place.place:
            yield _relation(taken, route, findings)


def _relation(taken: Taken, route: Route, findings: Findings) -> Member:
    words, places = taken.words, taken.dataset.places
    stops = " → ".join(words.place(places[stop]) for stop in route.stops)
    kinds = (words.term("exploitation", route.exploitation), words.term("modality", route.modality))
    return {
        "relationType": "gvp:tgn3000_related_to",
        "relationTo": _address(taken, "at", route.stops[-1]),
        "label": f"{stops}: {'; '.join(kinds)}",
        "when": _when(taken, findings),
        "certainty": CERTAINTY[route.modality],
        "citations": [_citation(taken, finding) for finding in findings],
    }


def _citation(taken: Taken, finding: Finding) -> Member:
    source: Source = taken.dataset.sources[finding.source]
    label = styled(cited_statement(taken, finding), Style.APA, taken.words)
    return {"label": label, "year": source.year, "@id": source.official_url or source.url}


def _description(taken: Taken, finding: Finding) -> Member:
    return {
        "@id": _address(taken, "statement", finding.finding),
        "value": taken.words.summary(finding),
        "lang": taken.words.code,
        "certainty": CERTAINTY[finding.modality],
        "citations": [_citation(taken, finding)],
    }
