"""Questions people bring, as selections."""

from dashboard.views.scope import OPENING, opening
from geodata.bits import union
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY
from geodata.selection import Facet, Selection
from geodata.vocabulary import Basis, Direction, Exploitation, Sector, VictimGroup

FIXED: dict[str, tuple[Facet, tuple[str, ...]]] = {
    "mining": (Facet.SECTOR, (Sector.GOLD_MINING, Sector.MINING)),
    "children": (
        Facet.VICTIM_GROUP, (VictimGroup.CHILDREN, VictimGroup.GIRLS, VictimGroup.BOYS)
    ),
    "leaving": (Facet.DIRECTION, (Direction.OUT_OF,)),
    "coming": (Facet.DIRECTION, (Direction.INTO,)),
    "enabling": (Facet.EXPLOITATION, (Exploitation.COMPLICITY,)),
}


def presets(dataset: Dataset) -> dict[str, Selection]:
    """Return the six questions by name, in their order."""
    fixed = {name: OPENING.choose(facet, terms) for name, (facet, terms) in FIXED.items()}
    return fixed | {"places": OPENING.choose(Facet.PLACE, named_places(dataset))}


def named_places(dataset: Dataset) -> list[str]:
    """Return the places finer than Peru, or abroad, that the opening's own words name."""
    held = opening(dataset).held
    named = {
        place
        for place, bases in dataset.index.places.items()
        if held & union(bases.get(basis, 0) for basis in (Basis.NAMED, Basis.AREA))
    }
    return sorted(named - {WHOLE_COUNTRY})
