"""A reader in the middle of a visit, without a page around."""

from collections.abc import Callable
from typing import Any

from dashboard.state import session
from dashboard.state.address import View
from dashboard.views.scope import OPENING
from dashboard.views.statements import PAGE_SIZE
from geodata.selection import Facet

GOLD = OPENING.choose(Facet.SECTOR, ["gold-mining"])
BEFORE = View("en", GOLD, mark="lima", statement="tip-2015-013", read="", seen="")
MANY = 3 * PAGE_SIZE
UNKNOWN = ("something",)


def after(act: Callable[..., None], *given: Any) -> View:
    act(*given)
    return session.chosen()
