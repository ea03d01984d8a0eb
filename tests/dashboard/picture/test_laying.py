"""Where everything stands on the sheet: nothing on another, nothing cut, all explained."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

import pytest

from dashboard.picture.boxes import Box, far
from dashboard.picture.curves import STEPS, Curve, Loop
from dashboard.picture.drawing import drawn
from dashboard.picture.laying import Laid
from dashboard.picture.placing import PlacedArrow, placed
from dashboard.picture.shapes import SHEETS
from dashboard.views.pictures import Shape
from dashboard.words.language import CODES, Code
from tests.dashboard.picture.drawing import QUERIES, laid

PICTURES = list(product(QUERIES, Shape, CODES))
FEW_ARROWS = [each for each in PICTURES if each[0] not in ("everything", "other chapters")]


@pytest.fixture(params=PICTURES, ids=" ".join)
def picture(request: pytest.FixtureRequest) -> Laid:
    return laid(*request.param)


def signs(picture: Laid) -> Iterator[tuple[str, Box]]:
    """Boxes of marks, of names and of letters, by what they are of."""
    for stand in picture.placed.marks:
        yield f"mark {stand.key}", stand.box
        if stand.name:
            yield f"name {stand.key}", stand.name
    for arrow in picture.placed.arrows:
        if arrow.letter:
            yield f"letter {arrow.arrow.id}", arrow.letter
    for land in picture.placed.lands:
        yield f"land {land.name}", land.box


def texts(picture: Laid) -> list[tuple[str, Box]]:
    return [(said.text, said.box(picture.measure)) for said in picture.around.texts]


def test_no_mark_name_or_letter_covers_another(picture: Laid) -> None:
    on_the_map = [
        *signs(picture),
        *((said.text, said.box(picture.measure)) for said in _on_the_map(picture)),
    ]
    covered = [(a, b) for (a, x), (b, y) in combinations(on_the_map, 2) if x.overlaps(y)]
    assert covered == []


def _on_the_map(picture: Laid) -> tuple[object, ...]:
    return picture.around.caveat, picture.around.scale_said


def test_no_line_of_text_covers_another(picture: Laid) -> None:
    covered = [(a, b) for (a, x), (b, y) in combinations(texts(picture), 2) if x.overlaps(y)]
    assert covered == []


def test_no_sign_of_the_legend_covers_its_words(picture: Laid) -> None:
    explained = [each.box for each in picture.around.signs]
    assert not [text for text, box in texts(picture) for sign in explained if box.overlaps(sign)]


def test_nothing_on_the_map_is_cut_by_its_frame(picture: Laid) -> None:
    assert [what for what, box in signs(picture) if not box.within(picture.ground.frame)] == []


def test_no_line_of_text_leaves_the_part_of_the_sheet_that_is_its_own(picture: Laid) -> None:
    sheet, around = picture.sheet, picture.around
    parts = (
        (around.head, sheet.title),
        (around.legend, sheet.legend),
        ((around.caveat, around.scale_said), sheet.map),
        (around.source, sheet.source),
    )
    boxes = [(said.text, said.box(picture.measure), own) for texts, own in parts for said in texts]
    assert [text for text, box, own in boxes if not box.within(own, -0.5)] == []


def test_every_mark_has_room_and_its_name(picture: Laid) -> None:
    marks = picture.placed.marks
    assert {each.key for each in marks} == {mark.id for mark in picture.content.marks}
    assert [each.key for each in marks if not each.is_placed] == []
    assert [each.key for each in marks if each.sign.label.w and not each.name] == []


def test_every_arrow_is_drawn_with_its_letter(picture: Laid) -> None:
    arrows = picture.placed.arrows
    assert [each.arrow for each in arrows] == list(picture.content.arrows)
    assert [each.arrow.id for each in arrows if not each.letter] == []


def test_the_legend_explains_the_signs_of_the_view_and_no_other(picture: Laid) -> None:
    rows = [row for part in picture.content.legend for row in part.rows]
    assert [each.row for each in picture.around.signs] == rows
    lines = {row.sign for row in rows} & {"s-asserted", "s-reported", "s-at-risk"}
    assert lines == {f"s-{each.arrow.line}" for each in picture.placed.arrows}
    letters = {row.letter for row in rows if row.letter}
    assert {each.arrow.letter for each in picture.placed.arrows} <= letters
    assert ("s-halo" in {row.sign for row in rows}) == bool(picture.content.halos)


@pytest.mark.parametrize(("state", "shape", "code"), FEW_ARROWS, ids=str)
def test_no_arrow_runs_through_a_mark_or_a_name(state: str, shape: Shape, code: Code) -> None:
    picture = laid(state, shape, code)
    standing = [(what, box) for what, box in signs(picture) if what.startswith(("mark", "name"))]
    struck = [
        (each.arrow.id, what)
        for each in picture.placed.arrows
        for what, box in standing
        if any(box.overlaps(point) for point in each.way.points)
    ]
    assert struck == []


@pytest.mark.parametrize(("state", "shape", "code"), FEW_ARROWS, ids=str)
def test_arrows_begin_and_end_apart(state: str, shape: Shape, code: Code) -> None:
    ways = [each.way for each in laid(state, shape, code).placed.arrows]
    ends = [end for way in ways if isinstance(way, Curve) for end in (way.start, way.stop)]
    assert [(a, b) for a, b in combinations(ends, 2) if a.sized(16, 16).overlaps(b)] == []


def test_an_arrow_that_crosses_the_border_ends_on_peru(picture: Laid) -> None:
    at = {each.key: each.sign.mark.symbol for each in picture.placed.marks}
    for each in picture.placed.arrows:
        stops = each.arrow.stops
        for key, end in ((stops[0], each.way.start), (stops[-1], each.way.stop)):
            if at[key] == "country":
                assert picture.ground.is_on("PE", end), each.arrow.id


def test_what_lies_elsewhere_stands_on_no_country_that_is_not_its_own(picture: Laid) -> None:
    for stand in picture.placed.marks:
        if stand.sign.is_loose and not stand.is_rim:
            own = picture.ground.is_on(stand.sign.mark.land, stand.box)
            assert own or picture.ground.is_sea(stand.box), stand.key


@pytest.mark.parametrize("shape", Shape)
def test_the_parts_of_a_sheet_stand_apart_within_it(shape: Shape) -> None:
    sheet = SHEETS[shape]
    parts = (sheet.title, sheet.map, sheet.legend, sheet.source)
    assert all(part.within(sheet.frame) for part in parts)
    assert not [(a, b) for a, b in combinations(parts, 2) if a.overlaps(b)]


@pytest.mark.parametrize("shape", Shape)
def test_the_scale_is_as_long_as_it_says(shape: Shape) -> None:
    picture = laid("nothing", shape, "en")
    scale, latitude = picture.around.scale, picture.content.home.latitude
    length = scale.stop.x - scale.start.x
    assert round(picture.ground.projection.kilometers(length, latitude)) == 500


def test_an_arrow_from_a_place_to_itself_is_a_loop_above_its_mark() -> None:
    picture = laid("opening", Shape.WIDE, "en")
    [stand] = [each for each in picture.placed.marks if each.key == "cusco"]
    around = picture.content.arrows[0].model_copy(update={"id": "around", "stops": ("cusco",) * 2})
    content = picture.content.model_copy(update={"arrows": (around,)})
    [arrow] = placed(content, picture.ground, (), picture.measure).arrows
    assert isinstance(arrow.way, Loop)
    assert all(point.y < stand.box.top for point in (arrow.way.start, arrow.way.first))
    assert arrow.letter and not arrow.letter.overlaps(stand.box)
    drawn_anew = replace(picture, content=content, placed=replace(picture.placed, arrows=(arrow,)))
    assert drawn(drawn_anew).written


def test_letters_cover_no_head_of_an_arrow_and_no_short_line_of_dashes(picture: Laid) -> None:
    arrows = picture.placed.arrows
    heads = [each.way.stop.sized(10, 10) for each in arrows]
    hidden = [
        each.arrow.id
        for each in arrows
        if each.letter
        and (
            any(each.letter.overlaps(head) for head in heads)
            or (_is_dashed_and_short(each) and each.letter.overlaps(each.way.points[STEPS // 2]))
        )
    ]
    # Where half a hundred arrows meet, a letter is worth more than a head.
    assert len(hidden) <= len(arrows) // 12


def _is_dashed_and_short(placed_arrow: PlacedArrow) -> bool:
    way, letter = placed_arrow.way, placed_arrow.letter
    if letter is None or placed_arrow.arrow.line == "asserted":
        return False
    return far(way.start, way.stop) < 2 * letter.w
