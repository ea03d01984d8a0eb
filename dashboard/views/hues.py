"""The five colors of exploitation, each at least 3:1 on the map's land."""

from geodata.records import Finding
from geodata.vocabulary import Exploitation

HEX = {
    "blue": "#0072B2",
    "vermilion": "#D55E00",
    "purple": "#AA4499",
    "green": "#117733",
    "grey": "#666666",
}

HUES = {
    Exploitation.SEX_TRAFFICKING: "blue",
    Exploitation.CHILD_SEX_TOURISM: "purple",
    Exploitation.FORCED_LABOR: "vermilion",
    Exploitation.FORCED_CHILD_LABOR: "vermilion",
    Exploitation.FORCED_CRIMINALITY: "green",
    Exploitation.ARMED_RECRUITMENT: "green",
    Exploitation.VULNERABILITY: "grey",
    Exploitation.COMPLICITY: "grey",
    Exploitation.NOT_STATED: "grey",
}

MIXED = "ink"
"""The color of a mark whose statements have several."""


def hue(finding: Finding) -> str:
    """Return the color of a finding: that of the exploitation it names first."""
    return HUES[finding.exploitation[0]]


def shared_hue(findings: tuple[Finding, ...]) -> str:
    """Return the one color of several findings, or ``MIXED``."""
    found = {hue(finding) for finding in findings}
    return found.pop() if len(found) == 1 else MIXED
