"""Two lists of editions, of which each one is chosen, to be compared."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing, session

_pair = declare(Path(__file__).parent)


def show_pair(editions: list[dict[str, str]], before: int, after: int, words: list[str]) -> None:
    """Show the two lists; ``words`` are their labels."""
    _pair(
        key="pair",
        data={"editions": editions, "chosen": [str(before), str(after)], "words": words},
        on_pair_change=lambda: session.compare(hearing.sent("pair", "pair")),
    )
