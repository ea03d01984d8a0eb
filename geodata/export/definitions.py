"""What each column and each term means: the lines under them in the records and vocabulary."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from itertools import pairwise

from geodata import vocabulary
from geodata.records import Evidence, Finding, Location, Place, Record, Source

MODELS: tuple[type[Record], ...] = (Finding, Location, Place, Source, Evidence)

TERMS: dict[str, type[StrEnum]] = {
    "topic": vocabulary.Topic,
    "direction": vocabulary.Direction,
    "exploitation": vocabulary.Exploitation,
    "sectors": vocabulary.Sector,
    "victim_groups": vocabulary.VictimGroup,
    "means": vocabulary.Means,
    "actors": vocabulary.Actor,
    "modality": vocabulary.Modality,
    "role": vocabulary.Role,
    "basis": vocabulary.Basis,
    "kind": vocabulary.PlaceKind,
    "grade": vocabulary.Grade,
    "profile_seen": vocabulary.ProfileSeen,
    "seen": vocabulary.Seen,
    "scope": vocabulary.Scope,
}
"""The terms of each coded column."""


@cache
def definitions(described: type) -> dict[str, str]:
    """Return, by name, the line that stands under each field or term of a class."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(described)))
    (found,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
    return dict(_described(found.body))


def _described(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node, after in pairwise(body):
        target = _target(node)
        if isinstance(target, ast.Name) and isinstance(after, ast.Expr):
            text = getattr(after.value, "value", "")
            yield target.id, " ".join(str(text).replace("``", "").split())


def _target(node: ast.stmt) -> ast.expr | None:
    if isinstance(node, ast.AnnAssign):
        return node.target
    return node.targets[0] if isinstance(node, ast.Assign) else None


def term_definitions(column: str) -> dict[str, str]:
    """Return what each term of a column means."""
    terms = TERMS[column]
    lines = definitions(terms)
    return {term.value: lines[term.name] for term in terms}


def column_definition(column: str) -> str:
    """Return what a column of the records means; nothing of one that a download adds."""
    return next((definitions(m)[column] for m in MODELS if column in m.model_fields), "")
