"""The map's scripts that need no map: boxes and points in, boxes and points out."""

import math
import random
from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Page

from dashboard.components.map.drawing import FOLDER

PURE = ("geometry", "labels", "callouts", "gutter", "curves", "flows", "comparing")
FRAME = {"x": 600, "y": 500}
SQUARE = {"w": 24, "h": 24}
NAME = {"w": 50, "h": 14}
RING = [{"x": x, "y": y} for x, y in ((300, 150), (450, 150), (450, 350), (300, 350))]
"""A country in the frame."""

Box = dict[str, Any]
Point = dict[str, float]


@pytest.fixture
def scripts(page: Page) -> Page:
    """An empty page with these scripts and nothing else, Leaflet neither."""
    for name in PURE:
        page.add_script_tag(path=FOLDER / f"{name}.js")
    return page


def box(x: float, y: float, size: Box = SQUARE, **more: Any) -> Box:
    return {"x": x, "y": y, **size, **more}


def ran(scripts: Page, function: str, *given: Any) -> Any:
    """Run a function of ``atlas`` and return what it returns."""
    return scripts.evaluate(f"given => atlas.{function}(...given)", list(given))


def meet(a: Box, b: Box) -> bool:
    across = abs(a["x"] - b["x"]) < (a["w"] + b["w"]) / 2
    return bool(across and abs(a["y"] - b["y"]) < (a["h"] + b["h"]) / 2)


def inside(one: Box) -> bool:
    across = one["w"] / 2 <= one["x"] <= FRAME["x"] - one["w"] / 2
    return bool(across and one["h"] / 2 <= one["y"] <= FRAME["y"] - one["h"] / 2)


def distance(a: Point, b: Point) -> float:
    return math.hypot(a["x"] - b["x"], a["y"] - b["y"])


# Boxes, lines and rings


@pytest.mark.parametrize(("gap", "expected"), [(0, False), (0.9, False), (1.1, True)])
def test_boxes_overlap_where_less_than_the_gap_is_between(
    scripts: Page, gap: float, expected: bool
) -> None:
    assert ran(scripts, "overlaps", box(100, 100), box(125, 100), gap) is expected


def test_a_rectangle_is_seen_from_the_corner_of_another(scripts: Page) -> None:
    rectangle = {"x": 110, "y": 220, "width": 30, "height": 10}
    seen = ran(scripts, "seenFrom", {"x": 100, "y": 200}, rectangle)
    assert seen == {"x": 25, "y": 25, "w": 30, "h": 10}


@pytest.mark.parametrize(("at", "expected"), [((310, 160), True), ((290, 160), False)])
def test_a_point_is_in_a_ring_or_not(
    scripts: Page, at: tuple[float, float], expected: bool
) -> None:
    assert ran(scripts, "inRing", RING, {"x": at[0], "y": at[1]}) is expected


def test_lines_cross_or_do_not(scripts: Page) -> None:
    corners = [{"x": x, "y": y} for x, y in ((0, 0), (9, 9), (0, 9), (9, 0))]
    assert ran(scripts, "crosses", corners[:2], corners[2:]) is True
    assert ran(scripts, "crosses", corners[::2], corners[3:0:-2]) is False


# Names and letters


def spots(scripts: Page, at: Box, taken: list[Box]) -> list[Box]:
    room = """([box, size, taken, frame]) =>
        atlas.beside(box, size, { taken, frame, tidy: () => true })"""
    found: list[Box] = scripts.evaluate(room, [at, NAME, taken, FRAME])
    return found


def test_a_name_stands_at_the_right_of_its_mark(scripts: Page) -> None:
    assert spots(scripts, box(300, 200), [])[0] == box(339, 197, NAME)


def test_a_name_goes_to_the_left_where_the_right_is_taken(scripts: Page) -> None:
    assert spots(scripts, box(300, 200), [box(339, 200)])[0] == box(261, 197, NAME)


def test_a_name_without_room_beside_its_mark_has_no_spot_there(scripts: Page) -> None:
    assert spots(scripts, box(300, 200), [box(300, 200, {"w": 400, "h": 400})]) == []


def test_a_name_stays_in_the_frame(scripts: Page) -> None:
    assert all(inside(spot) for spot in spots(scripts, box(585, 200), []))


def test_a_name_that_would_lie_across_a_border_comes_last(scripts: Page) -> None:
    room = """([box, size, frame]) =>
        atlas.beside(box, size, {taken: [], frame, tidy: label => label.x < box.x})"""
    assert scripts.evaluate(room, [box(300, 200), NAME, FRAME])[0] == box(261, 197, NAME)


LETTER = {"w": 18, "h": 18}
LINE = [{"x": 10.0 * step, "y": 100.0} for step in range(21)]


def test_a_letter_stands_in_the_middle_of_its_line(scripts: Page) -> None:
    assert ran(scripts, "badge", LINE, LETTER, []) == {"x": 100, "y": 100, "w": 18, "h": 18}


def test_a_letter_moves_along_its_line_off_what_is_there(scripts: Page) -> None:
    found = ran(scripts, "badge", LINE, LETTER, [box(100, 100)])
    assert not meet(found, box(100, 100))
    assert found["y"] == 100


def test_a_letter_stands_beside_a_line_that_is_covered(scripts: Page) -> None:
    covered = box(100, 100, {"w": 400, "h": 4})
    found = ran(scripts, "badge", LINE, LETTER, [covered])
    assert not meet(found, covered)
    assert found["y"] != 100


# Callouts


CALLED = """([place, size, taken, frame]) => atlas.callout(place, size, {
    taken, frame, leaders: [], reach: 190, crowd: { x: 300, y: 250 }, quiet: () => true,
    wanted: [] })"""


@pytest.mark.parametrize("seed", range(6))
def test_a_callout_covers_nothing_and_stays_in_the_frame(scripts: Page, seed: int) -> None:
    drawn = random.Random(seed)
    taken = [box(drawn.uniform(200, 400), drawn.uniform(150, 350)) for _ in range(14)]
    found = scripts.evaluate(CALLED, [{"x": 300, "y": 250}, NAME, taken, FRAME])
    assert found is not None and inside(found)
    assert [other for other in taken if meet(found, other)] == []


def test_where_all_is_taken_there_is_no_callout(scripts: Page) -> None:
    everything = box(300, 250, {"w": 600, "h": 500})
    assert scripts.evaluate(CALLED, [{"x": 300, "y": 250}, NAME, [everything], FRAME]) is None


# The gutter


STAGE = """([pill, taken, frame, ring, land]) => {
    const overLand = box => atlas.overlaps(box, land, 0);
    return atlas.gutter({ ...pill, mark: { item: { land: "" } } }, {
        frame, ring, taken, anchor: { x: land.x, y: land.y },
        free: box => !overLand(box), quiet: box => !overLand(box) });
}"""
LAND = box(375, 250, {"w": 150, "h": 200})


def stood(scripts: Page, course: float, taken: list[Box]) -> Box:
    origin = {"x": LAND["x"] + 900 * math.cos(course), "y": LAND["y"] + 900 * math.sin(course)}
    pill = {"w": 90, "h": 24, "from": origin, "course": course}
    found: Box = scripts.evaluate(STAGE, [pill, taken, FRAME, RING, LAND])
    return found


@pytest.mark.parametrize("course", [-math.pi, -2.6, -math.pi / 2, 0, math.pi / 2, 2.4])
def test_what_lies_beyond_stands_off_the_land_and_on_its_side(
    scripts: Page, course: float
) -> None:
    found = stood(scripts, course, [])
    seen = math.atan2(found["y"] - LAND["y"], found["x"] - LAND["x"])
    assert not meet(found, LAND) and inside(found)
    assert abs(math.remainder(seen - course, math.tau)) < math.radians(35)


def test_what_lies_beyond_covers_no_other(scripts: Page) -> None:
    taken: list[Box] = []
    for _ in range(5):
        taken.append(stood(scripts, -2.8, taken))
    assert [pair for pair in combinations(taken, 2) if meet(*pair)] == []


# Arrows


FLOWS = """([flows, ring, taken, frame]) => {
    const at = atlas.holder(taken, 2);
    const stage = { ring, taken, at, frame, run: [], anchor: { x: 375, y: 250 } };
    stage.offshore = () => true;
    for (const flow of flows) stage.run.push(atlas.flowing(flow, stage));
    return stage.run;
}"""
WEST = box(60, 250, {"w": 90, "h": 24})
EAST = box(550, 100, {"w": 60, "h": 24})


def flown(scripts: Page, *flows: dict[str, Any], taken: list[Box] | None = None) -> list[Any]:
    found: list[Any] = scripts.evaluate(FLOWS, [list(flows), RING, taken or [WEST], FRAME])
    return found


def flow(start: Any, stop: Any, through: bool = False) -> dict[str, Any]:
    return {"from": start, "to": stop, "through": through}


def bent(way: Any) -> float:
    """Return on which side of its chord a curve bends, and how far."""
    start, stop, middle = way["from"], way["to"], way["points"][14]
    run = distance(start, stop)
    across = (stop["x"] - start["x"]) * (middle["y"] - start["y"])
    return float(across - (stop["y"] - start["y"]) * (middle["x"] - start["x"])) / run


def test_an_arrow_crosses_the_border_and_not_the_country(scripts: Page) -> None:
    (way,) = flown(scripts, flow(WEST, "border"))
    assert 300 < way["to"]["x"] < 315
    assert [point for point in way["points"] if point["x"] > 315] == []


def test_an_arrow_begins_outside_its_pill(scripts: Page) -> None:
    (way,) = flown(scripts, flow(WEST, "border"))
    assert [point for point in way["points"] if meet({**point, "w": 0, "h": 0}, WEST)] == []


def test_ends_of_several_arrows_are_at_least_16_pixels_apart(scripts: Page) -> None:
    there, back = flow("border", WEST), flow(WEST, "border")
    ways = flown(scripts, there, there, back)
    ends = [way[end] for way in ways for end in ("from", "to")]
    assert min(distance(a, b) for a, b in combinations(ends, 2)) >= 16


def test_there_and_back_bend_to_opposite_sides(scripts: Page) -> None:
    there, back = flown(scripts, flow("border", WEST), flow(WEST, "border"))
    assert bent(there) > 2 and bent(back) > 2


def test_a_longer_curve_bends_more(scripts: Page) -> None:
    def far(length: float) -> float:
        start, stop = {"x": 10, "y": 100}, {"x": 10 + length, "y": 100}
        middle = ran(scripts, "sampled", ran(scripts, "curve", start, stop, 0.15))[14]
        return float(middle["y"]) - 100

    assert far(400) > far(200) + 5


def test_an_arrow_runs_through_no_mark(scripts: Page) -> None:
    mark = box(200, 250)
    (way,) = flown(scripts, flow(WEST, "border"), taken=[WEST, mark])
    assert [point for point in way["points"] if meet({**point, "w": 0, "h": 0}, mark)] == []


def test_a_way_through_a_country_is_one_line_that_is_seen_in_it(scripts: Page) -> None:
    (way,) = flown(scripts, flow(WEST, EAST, through=True), taken=[WEST, EAST])
    crossed = [p for p in way["points"] if 300 < p["x"] < 450 and 150 < p["y"] < 350]
    assert len(crossed) >= 5
    assert distance(way["to"], EAST) < 40


def test_a_way_from_a_place_to_itself_is_a_loop(scripts: Page) -> None:
    path = ran(scripts, "loop", box(100, 100))["path"]
    assert "C" in path and path.count("M") == 1


# Comparing


COMPARED = """([before, after]) => {
    const drawn = {}, done = [];
    const draw = ({ id }) => (done.push(`draw ${id}`),
        { dress: () => done.push(`dress ${id}`), remove: () => done.push(`remove ${id}`) });
    atlas.compare(drawn, before, draw);
    done.length = 0;
    atlas.compare(drawn, after, draw);
    return [done, Object.keys(drawn).sort()];
}"""


@pytest.mark.parametrize(
    ("after", "done"),
    [
        ([("a", 1), ("b", 1)], []),
        ([("a", 1), ("b", 2)], ["dress b"]),
        ([("b", 1)], ["remove a"]),
        ([("b", 1), ("a", 1), ("c", 1)], ["draw c", "dress c"]),
    ],
    ids=["nothing", "another count", "one less", "one more"],
)
def test_what_changed_is_dressed_anew_and_stays_the_same_node(
    scripts: Page, after: list[tuple[str, int]], done: list[str]
) -> None:
    before = [{"id": "a", "count": 1}, {"id": "b", "count": 1}]
    wanted = [{"id": key, "count": count} for key, count in after]
    assert scripts.evaluate(COMPARED, [before, wanted]) == [done, sorted(key for key, _ in after)]
