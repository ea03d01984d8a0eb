"""From the cells of a row to its record, each cell mended as far as its meaning is plain."""

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from geodata.cells import Mendable
from geodata.damage import damages
from geodata.records import Record
from geodata.spelling import shown

R = TypeVar("R", bound=Record)

LONGEST = 2_000
"""Characters of a cell: more are no statement, and no page could say them whole."""

MENDS = 5
"""Times that a cell is mended and looked at again."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with one cell."""

    column: str
    message: str
    kind: str = ""
    """A name for what befalls all cells of a file at once."""


@dataclass(frozen=True)
class Mended(Generic[R]):
    """What a row says, and what is wrong with it."""

    record: R
    """With the fields of sound and mended cells alone, where a cell is lost."""
    faults: tuple[Fault, ...]


def mended(model: type[R], cells: dict[str, str]) -> Mended[R]:
    """Read a row: a cell that is wrong hides nothing of what the others say."""
    faults: list[Fault] = []
    values: dict[str, str] = {}
    for column, text in cells.items():
        if len(text) > LONGEST:
            faults.append(_too_long(column, text))
            continue
        found, meant = damages(column, text)
        faults += [Fault(column, damage.message, damage.kind) for damage in found]
        if meant is not None:
            values[column] = meant
    if len(values) < len(cells):
        return _by_cell(model, values, faults)
    try:
        return Mended(model.model_validate(values), tuple(faults))
    except ValidationError:
        return _by_cell(model, values, faults)


def _too_long(column: str, text: str) -> Fault:
    length = f"{len(text):,} characters; a cell has at most {LONGEST:,}"
    return Fault(column, f"{length}: shorten it, or look for a missing quotation mark")


def _by_cell(model: type[R], values: dict[str, str], faults: list[Fault]) -> Mended[R]:
    sound: dict[str, Any] = {}
    for column, text in values.items():
        found = _read(model, column, text)
        faults += found.faults
        if found.is_read:
            sound[column] = found.value
    return Mended(model.model_construct(**sound), tuple(faults))


@dataclass(frozen=True)
class _Cell:
    faults: tuple[Fault, ...]
    is_read: bool
    value: Any = None


def _read(model: type[Record], column: str, text: str) -> _Cell:
    faults: list[Fault] = []
    for _ in range(MENDS):
        try:
            value = _readers(model)[column].validate_python(text)
        except ValidationError as error:
            detail = error.errors()[0]
            cause = detail.get("ctx", {}).get("error")
            if not isinstance(cause, Mendable):
                faults.append(Fault(column, _message(detail)))
                break
            faults.append(Fault(column, _message(detail), cause.kind))
            text = cause.mended
        else:
            return _Cell(tuple(faults), True, value)
    return _Cell(tuple(faults), False)


@cache
def _readers(model: type[Record]) -> dict[str, TypeAdapter[Any]]:
    return {name: _reader(field) for name, field in model.model_fields.items()}


def _reader(field: FieldInfo) -> TypeAdapter[Any]:
    kind: Any = field.annotation
    cell: Any = Annotated[(kind, *field.metadata)] if field.metadata else kind
    return TypeAdapter(cell)


def _message(detail: ErrorDetails) -> str:
    text = detail["msg"].removeprefix("Value error, ")
    return text if detail["type"] == "value_error" else f"{text}; got {shown(str(detail['input']))}"
