"""The view that a command asks for, as it stands in the atlas's address."""

from urllib.parse import parse_qsl

from dashboard.state.address import View, parse
from dashboard.words.language import Code
from geodata.dataset import Dataset


class UnknownView(ValueError):
    """A view asks for what the records do not have."""


def asked_view(dataset: Dataset, query: str, default: Code) -> View:
    """Return the view of a query, with or without its question mark.

    Raises
    ------
    UnknownView
        The records do not have what the view asks for.
    """
    view, unknown = parse(dict(parse_qsl(query.removeprefix("?"))), dataset, default)
    if unknown:
        asked = ", ".join(f"{part.key}={part.value}" for part in unknown)
        raise UnknownView(f"--view: the records do not have {asked}; nothing is written")
    return view
