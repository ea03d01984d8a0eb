"""What stands on the map covers nothing that it must not, at every width and in every view."""

import json
import math
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest
import shapely
from playwright.sync_api import Page
from shapely.geometry import shape

from dashboard.components.map.drawing import BOUNDARIES
from dashboard.words.language import CODES, Code
from tests.browser.atlas_page import SETTLED, AtlasPage
from tests.browser.conftest import Atlas

SIZES = [(390, 844), (768, 1024), (1024, 768), (1440, 900), (1920, 1080), (2560, 1440)]
FILTERS = {
    "": SIZES,
    "&sector=gold-mining": SIZES,
    "&direction=out_of": SIZES,
    "&direction=into": [SIZES[0], SIZES[3], SIZES[5]],
    "&direction=through": [SIZES[1], SIZES[4]],
    "&group=children": [SIZES[2], SIZES[5]],
    "&exploitation=sex-trafficking": [SIZES[0], SIZES[4]],
    "&modality=reported,at-risk": [SIZES[1], SIZES[3]],
}
"""Filters, each with the windows in which it is looked at."""
NAMED_FROM = 768
"""Pixels of the window from which every place has its name."""

HOME = "() => atlas.home(window.map)"
VIEWS = {
    "home": HOME,
    "southeast": "() => { window.map.setView([-12.9, -70.2], 7, { animate: false }) }",
    "north": "() => { window.map.setView([-2, -78], 5.5, { animate: false }) }",
    "inland": "() => { window.map.setView([-9.5, -75.5], 8, { animate: false }) }",
}

SEEN = """() => {
    const map = window.map, frame = map.getContainer().getBoundingClientRect();
    const visible = node => node.checkVisibility({ visibilityProperty: true });
    const inFrame = ({ left, right, top, bottom }) =>
        right > 1 && bottom > 1 && left < frame.width - 1 && top < frame.height - 1;
    const boxes = [...document.querySelectorAll(".mark, .name, .letter")]
        .filter(visible)
        .map(node => {
            const { left, right, top, bottom } = node.getBoundingClientRect();
            const [x, y] = [(left + right) / 2, (top + bottom) / 2];
            const hit = document.elementFromPoint(x, y);
            const corners = [[left, top], [right, top], [right, bottom], [left, bottom]]
                .map(point => map.containerPointToLatLng(point)).map(({ lng, lat }) => [lng, lat]);
            return { kind: node.className, id: node.dataset.id || node.textContent,
                     left, right, top, bottom, x, y, corners,
                     hit: node.contains(hit), spills: node.scrollWidth > node.clientWidth + 1,
                     rim: node.classList.contains("rim") };
        })
        .filter(inFrame);
    const arrows = [...document.querySelectorAll("path.arrow")].filter(visible).map(path => {
        const length = path.getTotalLength(), points = [];
        for (let at = 10; at < length - 10; at += 4) points.push(path.getPointAtLength(at));
        return { id: path.dataset.id, points: points.map(({ x, y }) => [x, y]),
                 ends: [path.getPointAtLength(0), path.getPointAtLength(length)]
                     .map(({ x, y }) => [x, y]) };
    });
    return { boxes, arrows, frame: [frame.width, frame.height],
             hidden: [...document.querySelectorAll(".name")]
                 .filter(node => node.textContent && !visible(node))
                 .map(node => node.textContent) };
}"""

TOUCHING = 0.6
"""Pixels of overlap that the eye does not see."""

Seen = dict[str, Any]


def peru() -> shapely.Geometry:
    text = (BOUNDARIES / "countries.geojson").read_text(encoding="utf-8")
    countries = json.loads(text)["features"]
    (one,) = [found for found in countries if found["properties"]["iso"] == "PE"]
    return shape(one["geometry"])


PERU = peru()


def overlap(a: Seen, b: Seen) -> bool:
    across = min(a["right"], b["right"]) - max(a["left"], b["left"])
    down = min(a["bottom"], b["bottom"]) - max(a["top"], b["top"])
    return bool(min(across, down) > TOUCHING)


def is_pill(box: Seen) -> bool:
    return box["kind"].split()[1:2] in (["pill"], ["edge"])


def is_on_peru(box: Seen) -> bool:
    return bool(PERU.intersection(shapely.Polygon(box["corners"])).area > 0.001)


def faults(seen: Seen) -> Iterator[str]:
    """Yield what is wrong in any view."""
    boxes = seen["boxes"]
    for a, b in combinations(boxes, 2):
        if overlap(a, b):
            yield f"{a['id']} covers {b['id']}"
    for box in boxes:
        if "mark" in box["kind"].split() and not box["hit"]:
            yield f"{box['id']} cannot be clicked"
        if box["spills"]:
            yield f"{box['id']} runs out of its box"
        if is_pill(box) and is_on_peru(box) and not box["rim"]:
            yield f"{box['id']} stands on Peru"
    for arrow in seen["arrows"]:
        for box in boxes:
            if "letter" not in box["kind"] and runs_through(arrow, box):
                yield f"{arrow['id']} runs through {box['id']}"


def runs_through(arrow: Seen, box: Seen) -> bool:
    return any(
        box["left"] < x < box["right"] and box["top"] < y < box["bottom"]
        for x, y in arrow["points"]
    )


SIDES = {
    "other-countries": (-1, 0),
    "third-countries": (-1, 0),
    "united-states": (0, -1),
    "south-america": (0, 1),
    "brazil": (1, 0),
}
"""Where things are, seen from Peru: east and south are above nothing."""


def faults_at_home(seen: Seen) -> Iterator[str]:
    """Yield what is wrong in the first view, where all of Peru is seen."""
    at = {box["id"]: box for box in seen["boxes"]}
    for place, (east, south) in SIDES.items():
        across, down = at[place]["x"] - at["peru"]["x"], at[place]["y"] - at["peru"]["y"]
        if east * across + south * down <= 0:
            yield f"{place} stands on the wrong side"
    for box in seen["boxes"]:
        if is_pill(box) and is_on_peru(box):
            yield f"{box['id']} is on Peru"
    if not is_on_peru(at["peru"]):
        yield "Peru's name is not on Peru"
    ends = [(arrow["id"], end) for arrow in seen["arrows"] for end in arrow["ends"]]
    for (one, a), (other, b) in combinations(ends, 2):
        if math.dist(a, b) < 15.5:
            yield f"{one} and {other} end {math.dist(a, b):.0f} pixels apart"


def looked_at(opened: AtlasPage, view: str) -> Seen:
    opened.map.evaluate(VIEWS[view])
    opened.map.evaluate(SETTLED)
    seen: Seen = opened.map.evaluate(SEEN)
    return seen


def resized(opened: AtlasPage, size: tuple[int, int]) -> None:
    opened.page.set_viewport_size({"width": size[0], "height": size[1]})
    wide = "() => window.map.getSize().x === Math.round(document.documentElement.clientWidth)"
    opened.map.wait_for_function(wide)
    opened.page.wait_for_timeout(150)


@pytest.mark.parametrize("query", FILTERS)
@pytest.mark.parametrize("code", CODES)
def test_signs_cover_nothing_at_any_width_in_any_view(
    page: Page, atlas: Atlas, code: Code, query: str
) -> None:
    opened = atlas(page, f"?lang={code}{query}")
    found = []
    for size in FILTERS[query]:
        resized(opened, size)
        for view in VIEWS:
            seen = looked_at(opened, view)
            wrong = [*faults(seen)]
            if view == "home" and not query:
                wrong += faults_at_home(seen)
                if size[0] >= NAMED_FROM:
                    wrong += [f"{name} has no name" for name in seen["hidden"]]
            found += [f"{size[0]} {view}: {fault}" for fault in wrong]
    assert found == []


def test_the_small_map_of_the_reader_covers_nothing(page: Page, atlas: Atlas) -> None:
    opened = atlas(page, "read?lang=es")
    seen = looked_at(opened, "home")
    assert [*faults(seen), *faults_at_home(seen)] == []
