"""The codes by which Peru's offices join tables on departments."""

from dataclasses import dataclass
from functools import cache

from geodata.checks.outlines import department_codes


@dataclass(frozen=True)
class Department:
    """A department of Peru under each of its codes."""

    pcode: str
    """``PE17``, as in the records."""
    iso: str
    """ISO 3166-2, ``PE-MDD``."""
    name: str
    """Official name."""

    @property
    def ubigeo(self) -> str:
        """INEI's code, ``170000``: the p-code's digits, and zeros for province and district."""
        return f"{self.pcode[2:]}0000"


@cache
def departments() -> dict[str, Department]:
    """Departments by p-code."""
    return {pcode: Department(pcode, iso, name) for pcode, iso, name in department_codes()}
