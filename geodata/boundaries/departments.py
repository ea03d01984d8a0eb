"""Peru's departments, as the source has them and as Peru names them."""

from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.boundaries.edges import Shapes, faces, joined, owned
from geodata.boundaries.topojson import Json, decoded


@dataclass(frozen=True)
class Department:
    """One department of Peru and the code that its source gives it."""

    source_id: str
    iso: str
    """ISO 3166-2."""
    name: str
    """As Peru spells it."""


# In INEI order, which numbers the p-codes. The source calls PE.CL "Callao", but its polygon
# holds Lake Titicaca and the city of Puno; the true Callao is "PE.".
DEPARTMENTS = (
    Department("PE.AM", "PE-AMA", "Amazonas"),
    Department("PE.AN", "PE-ANC", "Áncash"),
    Department("PE.AP", "PE-APU", "Apurímac"),
    Department("PE.AR", "PE-ARE", "Arequipa"),
    Department("PE.AY", "PE-AYA", "Ayacucho"),
    Department("PE.CJ", "PE-CAJ", "Cajamarca"),
    Department("PE.", "PE-CAL", "Callao"),
    Department("PE.CS", "PE-CUS", "Cusco"),
    Department("PE.HV", "PE-HUV", "Huancavelica"),
    Department("PE.HC", "PE-HUC", "Huánuco"),
    Department("PE.IC", "PE-ICA", "Ica"),
    Department("PE.JU", "PE-JUN", "Junín"),
    Department("PE.LL", "PE-LAL", "La Libertad"),
    Department("PE.LB", "PE-LAM", "Lambayeque"),
    Department("PE.LR", "PE-LIM", "Lima"),
    Department("PE.LO", "PE-LOR", "Loreto"),
    Department("PE.MD", "PE-MDD", "Madre de Dios"),
    Department("PE.MQ", "PE-MOQ", "Moquegua"),
    Department("PE.PA", "PE-PAS", "Pasco"),
    Department("PE.PI", "PE-PIU", "Piura"),
    Department("PE.CL", "PE-PUN", "Puno"),
    Department("PE.SM", "PE-SAM", "San Martín"),
    Department("PE.TA", "PE-TAC", "Tacna"),
    Department("PE.TU", "PE-TUM", "Tumbes"),
    Department("PE.UC", "PE-UCA", "Ucayali"),
)


def by_pcode() -> dict[str, Department]:
    """Number the departments as INEI does."""
    return {f"PE{number:02}": item for number, item in enumerate(DEPARTMENTS, start=1)}


def raw_departments(topo: Json) -> Shapes:
    """Read the departments by p-code, repaired, the two parts of Lima dissolved."""
    pieces: dict[str, list[BaseGeometry]] = {}
    for item, shape in decoded(topo, "per"):
        pieces.setdefault(item["id"], []).append(shape)
    shapes = {
        pcode: shapely.union_all(pieces[department.source_id])
        for pcode, department in by_pcode().items()
    }
    return joined(owned(faces(shapes.values()), shapes))
