"""The signs of the map before they stand anywhere: what is written on each, and its size."""

from dataclasses import dataclass

from dashboard.picture.boxes import Box
from dashboard.picture.type import Measure, Type
from dashboard.views.map_content import Arrow, Mark

NUMBER = Type(12, is_bold=True)
PILL = Type(12.5)
COUNTRY = Type(19, "serif", is_bold=True)
LETTER = Type(11, is_bold=True)
ABROAD = Type(11)
NAMES = {
    "disc": Type(12.5, is_bold=True),
    "area-badge": Type(12.5, is_italic=True),
    "ring": Type(12.5),
}
"""How the names beside marks are written."""

HIGH, BETWEEN = 24, 5
"""Height of a mark; room between a name and a number within one."""
PADDING = {"disc": 5, "ring": 4, "area-badge": 4, "pill": 9, "edge": 9, "country": 5}
LOOSE = frozenset({"pill", "edge"})
"""Symbols that stand in the sea or on the rim."""


@dataclass(frozen=True)
class Sign:
    """A mark and what is written on and beside it; its boxes stand nowhere yet."""

    mark: Mark
    word: str
    """The name on it, where it is not beside it."""
    said: str
    """Letter and number."""
    size: Box
    label: Box
    """Size of the name beside it; none has no width."""

    @property
    def is_loose(self) -> bool:
        """Whether it has no position on this map."""
        return self.mark.symbol in LOOSE


def sign(mark: Mark, measure: Measure) -> Sign:
    """Return a mark with its sizes."""
    is_named = mark.symbol in NAMES
    word = "" if is_named else mark.label
    said = " ".join(filter(None, [mark.letter, str(mark.count)])) if mark.numbered else ""
    if mark.symbol == "country":
        word = word.upper()
    written = COUNTRY if mark.symbol == "country" else PILL
    wide = measure(word, written) if word else 0.0
    wide += (BETWEEN if word and said else 0) + (measure(said, NUMBER) if said else 0)
    size = Box(0, 0, max(HIGH, wide + 2 * PADDING[mark.symbol]), HIGH)
    label = _named(mark, measure) if is_named else Box(0, 0)
    return Sign(mark, word, said, size, label)


def _named(mark: Mark, measure: Measure) -> Box:
    written = NAMES[mark.symbol]
    return Box(0, 0, measure(mark.label, written) + 2, written.size + 3)


def lettering(arrow: Arrow) -> str:
    """Return what stands on an arrow: its letter, and its number where it is more than one."""
    return f"{arrow.letter} {arrow.count}" if arrow.count > 1 else arrow.letter


def letter_size(arrow: Arrow, measure: Measure) -> Box:
    """Return the size of an arrow's letter."""
    return Box(0, 0, max(18, measure(lettering(arrow), LETTER) + 8), 18)


def land_size(name: str, measure: Measure) -> Box:
    """Return the size of a neighbor's name."""
    return Box(0, 0, measure(name.upper(), ABROAD) + 2, ABROAD.size + 3)
