"""Questions people bring, as selections."""

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
    fixed = {name: Selection().choose(facet, terms) for name, (facet, terms) in FIXED.items()}
    return fixed | {"places": Selection().choose(Facet.PLACE, named_places(dataset))}


def named_places(dataset: Dataset) -> list[str]:
    """Return the places finer than Peru, or abroad, that a sentence itself names."""
    known = dataset.index.places
    named = {place for place, bases in known.items() if {Basis.NAMED, Basis.AREA} & bases.keys()}
    return sorted(named - {WHOLE_COUNTRY})
