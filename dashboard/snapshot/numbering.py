"""What hundreds of views say alike, held once and called by number."""

import re
from collections.abc import Mapping
from typing import Any

END = re.compile(r"(?<=[.;:] )")
"""Where a sentence is taken apart: its parts put together again are the sentence."""

SAID = ("sentence", "unplaced")
"""What a view says in words."""

Data = dict[str, Any]


def numbered(data: Data, cards: Mapping[str, int]) -> Data:
    """Name statements by the numbers of their cards, and the parts of sentences by their own."""
    parts: dict[str, int] = {}
    views = [_view(view, cards, parts) for view in data["views"]]
    at = {key: _numbers(found, cards) for key, found in data["at"].items()}
    return data | {"views": views, "at": at, "parts": list(parts)}


def _view(view: Data, cards: Mapping[str, int], parts: dict[str, int]) -> Data:
    said = {
        key: [parts.setdefault(part, len(parts)) for part in END.split(view[key])] for key in SAID
    }
    return view | {"findings": _numbers(view["findings"], cards)} | said


def _numbers(findings: tuple[str, ...], cards: Mapping[str, int]) -> list[int]:
    return [cards[each] for each in findings]
