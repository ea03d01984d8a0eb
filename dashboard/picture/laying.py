"""Everything on the sheet where it stands, before anything is drawn."""

from dataclasses import dataclass

from dashboard.picture.ground import Ground, ground
from dashboard.picture.placing import Placed, placed
from dashboard.picture.shapes import SHEETS, Sheet
from dashboard.picture.type import Measure, measured
from dashboard.picture.wording import Around, around
from dashboard.views.atlas_map import atlas_map
from dashboard.views.map_content import MapContent
from dashboard.views.pictures import Shape
from dashboard.words.language import Language
from geodata.export.taken import Taken


@dataclass(frozen=True)
class Laid:
    """A picture that is laid out."""

    sheet: Sheet
    ground: Ground
    content: MapContent
    """What the page's own map would be given."""
    placed: Placed
    around: Around
    measure: Measure


def laid_out(taken: Taken, words: Language, shape: Shape) -> Laid:
    """Lay out the map of a view, and what stands around it, on the sheet of a format."""
    sheet, land = SHEETS[shape], ground(shape)
    content = atlas_map(taken.dataset, taken.shown, frozenset(), words)
    texts = around(taken, content, sheet, land, words, measured)
    signs = placed(content, land, texts.taken(measured), measured)
    return Laid(sheet, land, content, signs, texts, measured)
