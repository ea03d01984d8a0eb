"""The type of a picture, and how wide a text is in it.

DejaVu comes with Matplotlib, so that every machine has it. The fonts of the interface come
compressed with Streamlit, as a browser reads them; FreeType does not.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

FAMILIES = {"sans": "DejaVu Sans", "serif": "DejaVu Serif"}
STANDING_IN = {"sans": "'DejaVu Sans', Verdana, sans-serif", "serif": "'DejaVu Serif', serif"}
"""Where a reader's machine lacks the first, the next of them."""

LEADING = 1.32
"""Height of a line, by the size of its type."""
CAPITAL = 0.36
"""How far the middle of a capital stands above the line, by the size."""


@dataclass(frozen=True)
class Type:
    """A face in a size."""

    size: float
    face: str = "sans"
    is_bold: bool = False
    is_italic: bool = False

    @property
    def line(self) -> float:
        """Height of a line."""
        return self.size * LEADING

    def font(self, scale: float = 1) -> FontProperties:
        """Return it as what draws it takes it; ``scale`` turns units into points."""
        return FontProperties(
            family=FAMILIES[self.face],
            size=self.size * scale,
            weight="bold" if self.is_bold else "normal",
            style="italic" if self.is_italic else "normal",
        )


Measure = Callable[[str, Type], float]
"""Says how wide a text is in a type."""


@lru_cache(maxsize=4096)
def measured(text: str, written: Type) -> float:
    """Return how wide a text is, in units."""
    width, _, _ = text_to_path.get_text_width_height_descent(text, written.font(), ismath=False)
    return float(width)


def wrapped(text: str, written: Type, width: float, most: int, measure: Measure) -> list[str]:
    """Break a text into lines of a width; of more than ``most`` the last ends with an ellipsis."""
    lines: list[str] = []
    for word in re.split(r"\s+", text.strip()):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer, written) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{' '.join(lines[most - 1 :])}"]
    return [_cut(line, written, width, measure) for line in lines]


def _cut(line: str, written: Type, width: float, measure: Measure) -> str:
    if measure(line, written) <= width:
        return line
    least, most = 0, len(line)
    while least < most:
        middle = (least + most + 1) // 2
        fits = measure(f"{line[:middle].rstrip()}…", written) <= width
        least, most = (middle, most) if fits else (least, middle - 1)
    return f"{line[:least].rstrip()}…"
