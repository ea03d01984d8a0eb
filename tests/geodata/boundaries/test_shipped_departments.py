"""The committed outlines of Peru's departments."""

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from tests.geodata.boundaries.shipped import features, point

DEPARTMENTS = {
    "PE01": ("PE-AMA", "Amazonas"),
    "PE02": ("PE-ANC", "Áncash"),
    "PE03": ("PE-APU", "Apurímac"),
    "PE04": ("PE-ARE", "Arequipa"),
    "PE05": ("PE-AYA", "Ayacucho"),
    "PE06": ("PE-CAJ", "Cajamarca"),
    "PE07": ("PE-CAL", "Callao"),
    "PE08": ("PE-CUS", "Cusco"),
    "PE09": ("PE-HUV", "Huancavelica"),
    "PE10": ("PE-HUC", "Huánuco"),
    "PE11": ("PE-ICA", "Ica"),
    "PE12": ("PE-JUN", "Junín"),
    "PE13": ("PE-LAL", "La Libertad"),
    "PE14": ("PE-LAM", "Lambayeque"),
    "PE15": ("PE-LIM", "Lima"),
    "PE16": ("PE-LOR", "Loreto"),
    "PE17": ("PE-MDD", "Madre de Dios"),
    "PE18": ("PE-MOQ", "Moquegua"),
    "PE19": ("PE-PAS", "Pasco"),
    "PE20": ("PE-PIU", "Piura"),
    "PE21": ("PE-PUN", "Puno"),
    "PE22": ("PE-SAM", "San Martín"),
    "PE23": ("PE-TAC", "Tacna"),
    "PE24": ("PE-TUM", "Tumbes"),
    "PE25": ("PE-UCA", "Ucayali"),
}

# Latitude, longitude.
CAPITALS = {
    "Amazonas": (-6.23, -77.87),  # Chachapoyas
    "Áncash": (-9.53, -77.53),  # Huaraz
    "Apurímac": (-13.63, -72.88),  # Abancay
    "Arequipa": (-16.40, -71.54),
    "Ayacucho": (-13.16, -74.22),
    "Cajamarca": (-7.16, -78.51),
    "Callao": (-12.05, -77.13),
    "Cusco": (-13.53, -71.97),
    "Huancavelica": (-12.79, -74.97),
    "Huánuco": (-9.93, -76.24),
    "Ica": (-14.07, -75.73),
    "Junín": (-12.07, -75.21),  # Huancayo
    "La Libertad": (-8.11, -79.03),  # Trujillo
    "Lambayeque": (-6.77, -79.84),  # Chiclayo
    "Lima": (-12.04, -77.03),
    "Loreto": (-3.75, -73.25),  # Iquitos
    "Madre de Dios": (-12.59, -69.20),  # Puerto Maldonado
    "Moquegua": (-17.19, -70.93),
    "Pasco": (-10.68, -76.26),  # Cerro de Pasco
    "Piura": (-5.19, -80.63),
    "Puno": (-15.84, -70.02),
    "San Martín": (-6.03, -76.97),  # Moyobamba
    "Tacna": (-18.01, -70.25),
    "Tumbes": (-3.57, -80.45),
    "Ucayali": (-8.38, -74.55),  # Pucallpa
}


def test_the_25_departments_have_their_codes_and_names() -> None:
    found = [item["properties"] for item in features("departments")]
    assert {d["pcode"]: (d["iso"], d["name"]) for d in found} == DEPARTMENTS


def test_departments_share_their_edges_without_gap_or_overlap(
    departments: dict[str, BaseGeometry],
) -> None:
    assert shapely.coverage_is_valid(list(departments.values()), gap_width=0.01)


@pytest.mark.parametrize("name", CAPITALS)
def test_a_department_and_no_other_holds_its_capital(
    name: str, departments: dict[str, BaseGeometry]
) -> None:
    capital = point(CAPITALS[name])
    assert [other for other, area in departments.items() if area.contains(capital)] == [name]
