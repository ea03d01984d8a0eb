"""The palette: the colors of exploitation and of the map's land. They stand nowhere else."""

from geodata.records import Finding
from geodata.vocabulary import Exploitation

HEX = {
    "blue": "#1A74C7",
    "purple": "#6A1050",
    "vermilion": "#C25400",
    "green": "#0B4A2A",
    "grey": "#767676",
}
"""Any two are told apart by eyes of every kind, and in grey print; letters are legible in them."""

INK = "#2B2B2B"
"""Of named places, and of marks whose statements have several colors."""

LAND = {
    "paper": "#FAF8F3",
    "sea": "#DDE7EA",
    "peru": "#FFFDF7",
    "near": "#ECE7DB",
    "line": "#CFC7B5",
    "border": "#A79F8C",
    "outline": "#5E5748",
    "water": "#C9D8DE",
    "text": "#1A1A1A",
    "quiet": "#4A463C",
    "focus": "#1F4E5F",
}
"""Of the ground and of what is written on it."""

HUES = {
    Exploitation.SEX_TRAFFICKING: "blue",
    Exploitation.SEXUAL_EXPLOITATION: "blue",
    Exploitation.CHILD_SEX_TOURISM: "purple",
    Exploitation.FORCED_LABOR: "vermilion",
    Exploitation.FORCED_CHILD_LABOR: "vermilion",
    Exploitation.SERVITUDE: "vermilion",
    Exploitation.LABOR_EXPLOITATION: "vermilion",
    Exploitation.FORCED_CRIMINALITY: "green",
    Exploitation.ARMED_RECRUITMENT: "green",
    Exploitation.VULNERABILITY: "grey",
    Exploitation.COMPLICITY: "grey",
    Exploitation.IMPUNITY: "grey",
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


def shared_kind(findings: tuple[Finding, ...]) -> Exploitation | None:
    """Return the one exploitation that several findings name first, or none."""
    found = {finding.exploitation[0] for finding in findings}
    return found.pop() if len(found) == 1 else None
