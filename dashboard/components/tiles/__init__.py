"""Small tiles of one idea each."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing, session

_tiles = declare(Path(__file__).parent)


def show_tiles(tiles: object, kind: str) -> None:
    """Show tiles; ``kind`` is also the style: ``narrow`` or ``wide``."""
    key = f"tiles-{kind}"
    _tiles(
        key=key,
        data={"kind": kind, "tiles": tiles},
        on_statement_change=lambda: _choose(key),
    )


def _choose(key: str) -> None:
    session.choose_statement(hearing.sent(key, "statement")["statement"])
