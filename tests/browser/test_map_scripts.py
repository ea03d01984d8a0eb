"""The map's scripts that need no map: boxes and points in, boxes and points out."""

import random
from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Page

from dashboard.components.map.serving import FOLDER

PURE = ("geometry", "apart", "labels", "curves", "comparing")
FRAME = {"x": 600, "y": 500, "foot": 24}
SQUARE = {"w": 20, "h": 20}
NAME = {"w": 50, "h": 14}

Box = dict[str, Any]


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


def parted(scripts: Page, boxes: list[Box], gap: float = 2) -> list[Box]:
    run = "([boxes, gap, frame]) => { atlas.separate(boxes, gap, frame); return boxes; }"
    moved: list[Box] = scripts.evaluate(run, [boxes, gap, FRAME])
    return moved


def meet(a: Box, b: Box) -> bool:
    across = abs(a["x"] - b["x"]) < (a["w"] + b["w"]) / 2
    return bool(across and abs(a["y"] - b["y"]) < (a["h"] + b["h"]) / 2)


def inside(one: Box) -> bool:
    across = one["w"] / 2 <= one["x"] <= FRAME["x"] - one["w"] / 2
    return bool(across and one["h"] / 2 <= one["y"] <= FRAME["y"] - one["h"] / 2)


# Boxes


@pytest.mark.parametrize(("gap", "expected"), [(0, False), (4.9, False), (5.1, True)])
def test_boxes_overlap_where_less_than_the_gap_is_between(
    scripts: Page, gap: float, expected: bool
) -> None:
    assert ran(scripts, "overlaps", box(100, 100), box(125, 100), gap) is expected


def test_a_rectangle_is_seen_from_the_corner_of_another(scripts: Page) -> None:
    rectangle = {"x": 110, "y": 220, "width": 30, "height": 10}
    seen = ran(scripts, "seenFrom", {"x": 100, "y": 200}, rectangle)
    assert seen == {"x": 25, "y": 25, "w": 30, "h": 10}


def test_a_point_in_the_frame_stays(scripts: Page) -> None:
    assert ran(scripts, "pinned", {"x": 400, "y": 90}, SQUARE, FRAME) == {"x": 400, "y": 90}


def test_a_point_in_the_frame_goes_to_the_edge_where_it_belongs_there(scripts: Page) -> None:
    moved = ran(scripts, "pinned", {"x": 400, "y": 250}, {**SQUARE, "toEdge": True}, FRAME)
    assert moved == {"x": pytest.approx(584), "y": pytest.approx(250), "slide": "y"}


@pytest.mark.parametrize("at", [(-900, 250), (300, -700), (1500, 900), (300, 4000)], ids=str)
def test_a_point_beyond_the_frame_comes_back_to_its_edge(
    scripts: Page, at: tuple[float, float]
) -> None:
    moved = ran(scripts, "pinned", {"x": at[0], "y": at[1]}, SQUARE, FRAME)
    assert inside({**SQUARE, **moved})
    assert moved["slide"] in ("x", "y")


# Apart


@pytest.mark.parametrize("seed", range(12))
def test_boxes_that_met_are_apart(scripts: Page, seed: int) -> None:
    drawn = random.Random(seed)
    boxes = [
        box(drawn.uniform(200, 400), drawn.uniform(200, 300), id=f"{number:02}")
        for number in range(14)
    ]
    assert [pair for pair in combinations(boxes, 2) if meet(*pair)]
    assert [pair for pair in combinations(parted(scripts, boxes), 2) if meet(*pair)] == []


def test_boxes_that_do_not_meet_stay(scripts: Page) -> None:
    boxes = [box(100, 100, id="a"), box(200, 100, id="b")]
    assert parted(scripts, boxes) == boxes


def test_two_boxes_at_one_point_part(scripts: Page) -> None:
    one, other = parted(scripts, [box(100, 100, id="a"), box(100, 100, id="b")])
    assert not meet(one, other)


def test_a_fixed_box_stays_and_the_other_moves(scripts: Page) -> None:
    fixed, free = parted(scripts, [box(100, 100, id="a", fixed=True), box(105, 100, id="b")])
    assert (fixed["x"], fixed["y"]) == (100, 100)
    assert not meet(fixed, free)


def test_a_schematic_label_makes_way_for_a_place(scripts: Page) -> None:
    place, label = parted(scripts, [box(100, 100, id="a"), box(110, 100, id="b", keep=True)])
    assert (place["x"], place["y"]) == (100, 100)
    assert not meet(place, label)


def test_a_schematic_label_off_a_corner_stays_in_the_frame(scripts: Page) -> None:
    corner = box(550, 450, {"w": 100, "h": 100}, id="a", fixed=True)
    label = box(590, 460, NAME, id="b", keep=True)
    _, moved = parted(scripts, [corner, label])
    assert not meet(corner, moved)
    assert inside(moved)


# Names and letters


def spot(scripts: Page, at: Box, taken: list[Box], lines: list[Box] | None = None) -> Any:
    return ran(scripts, "free", at, NAME, {"taken": taken, "lines": lines or [], "frame": FRAME})


def test_a_name_stands_at_the_right_of_its_mark(scripts: Page) -> None:
    assert spot(scripts, box(300, 200), []) == box(338, 200, NAME)


def test_a_name_goes_to_the_left_where_the_right_is_taken(scripts: Page) -> None:
    assert spot(scripts, box(300, 200), [box(338, 200)]) == box(262, 200, NAME)


def test_a_name_goes_where_no_line_runs(scripts: Page) -> None:
    line = box(338, 200, {"w": 2, "h": 2})
    assert spot(scripts, box(300, 200), [], [line]) == box(262, 200, NAME)


def test_a_name_stands_on_a_line_rather_than_nowhere(scripts: Page) -> None:
    everywhere = box(300, 200, {"w": 400, "h": 400})
    assert spot(scripts, box(300, 200), [], [everywhere]) == box(338, 200, NAME)


def test_a_name_without_room_is_left_out(scripts: Page) -> None:
    everywhere = box(300, 200, {"w": 400, "h": 400})
    assert spot(scripts, box(300, 200), [everywhere]) is None


def test_a_name_stays_in_the_frame(scripts: Page) -> None:
    assert spot(scripts, box(590, 200), []) == box(552, 200, NAME)


LINE = [{"x": 10.0 * step, "y": 100.0} for step in range(21)]


def test_a_letter_stands_in_the_middle_of_its_line(scripts: Page) -> None:
    assert ran(scripts, "badge", LINE, []) == {"x": 100, "y": 100, "w": 18, "h": 18}


def test_a_letter_moves_along_its_line_off_what_is_there(scripts: Page) -> None:
    found = ran(scripts, "badge", LINE, [box(100, 100)])
    assert not meet(found, box(100, 100))
    assert abs(found["x"] - 100) == 20


def test_a_letter_without_room_stands_in_the_middle(scripts: Page) -> None:
    found = ran(scripts, "badge", LINE, [box(100, 100, {"w": 400, "h": 400})])
    assert found["x"] == 100


# Curves


HERE, THERE = box(100, 100), box(400, 100)


def bend(scripts: Page, start: Box, end: Box, rank: int = 0) -> float:
    """Return how far down the page the middle of a curve lies."""
    points = ran(scripts, "curve", start, end, rank)
    return float(points[len(points) // 2]["y"]) - 100


def test_a_curve_begins_and_ends_outside_the_boxes(scripts: Page) -> None:
    points = ran(scripts, "curve", HERE, THERE, 0)
    assert points
    dots = [{**point, "w": 0, "h": 0} for point in points]
    assert [dot for dot in dots if meet(dot, HERE) or meet(dot, THERE)] == []


def test_there_and_back_bend_to_opposite_sides(scripts: Page) -> None:
    assert bend(scripts, HERE, THERE) > 10
    assert bend(scripts, THERE, HERE) < -10


def test_a_second_curve_between_the_same_ends_bends_more(scripts: Page) -> None:
    assert bend(scripts, HERE, THERE, 1) > bend(scripts, HERE, THERE) + 10


def test_a_longer_curve_bends_more(scripts: Page) -> None:
    assert bend(scripts, HERE, box(500, 100)) > bend(scripts, HERE, THERE) + 5


def test_ends_that_lie_on_each_other_have_no_curve(scripts: Page) -> None:
    assert ran(scripts, "curve", HERE, HERE, 0) == []


# Comparing


COMPARED = """([before, after]) => {
    const drawn = {}, done = [];
    const draw = item => (done.push(`draw ${item.id}`),
                          { remove: () => done.push(`remove ${item.id}`) });
    atlas.compare(drawn, before, draw);
    done.length = 0;
    atlas.compare(drawn, after, draw);
    return [done, Object.keys(drawn).sort()];
}"""


@pytest.mark.parametrize(
    ("after", "done"),
    [
        ([("a", 1), ("b", 1)], []),
        ([("a", 1), ("b", 2)], ["remove b", "draw b"]),
        ([("b", 1)], ["remove a"]),
        ([("b", 1), ("a", 1), ("c", 1)], ["draw c"]),
    ],
    ids=["nothing", "another count", "one less", "one more"],
)
def test_only_what_changed_is_drawn_and_removed(
    scripts: Page, after: list[tuple[str, int]], done: list[str]
) -> None:
    before = [{"id": "a", "count": 1}, {"id": "b", "count": 1}]
    wanted = [{"id": key, "count": count} for key, count in after]
    assert scripts.evaluate(COMPARED, [before, wanted]) == [done, sorted(key for key, _ in after)]
