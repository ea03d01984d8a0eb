"""A table's first line: the names of its columns, or what is wrong with them."""

from collections.abc import Iterator, Sequence

from geodata.spelling import same, shown, suggestion

SEPARATORS = {";": "';'", "\t": "tabs", "|": "'|'"}
"""What programs put between cells where commas are meant, and what to call it."""

FEW = 4
"""Faults of a header that are told one by one; more have one cause."""


def header_faults(header: Sequence[str], wanted: Sequence[str]) -> list[tuple[str, str]]:
    """Return column and message of each fault; of a first line that is no header, one."""
    whole = _whole_line(header, wanted)
    if whole:
        return [("-", whole)]
    faults = list(_faults(header, wanted))
    return faults if len(faults) <= FEW else [("-", _unlike(header, wanted))]


def without_others(header: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """Return a header without the columns beside those wanted, if all of these are there."""
    if not set(wanted) <= set(header):
        return list(header)
    return [name for name in header if name in wanted or not name.strip() or same(name, wanted)]


def _whole_line(header: Sequence[str], wanted: Sequence[str]) -> str:
    first = header[0] if header else ""
    if first.casefold().startswith("sep=") and len(header) <= 2:
        return "'sep=' is for a spreadsheet; delete the line and separate the cells by commas"
    for separator, name in SEPARATORS.items():
        line = ",".join(header)
        if sum(_is_known(part, wanted) for part in line.split(separator)) > len(wanted) / 2:
            return f"the cells are separated by {name}; save the file with commas between them"
    if len(header) == 1 and _is_known(first.split(",")[0], wanted) and "," in first:
        return "each row stands in quotation marks as one cell; delete those marks"
    return ""


def _is_known(name: str, wanted: Sequence[str]) -> bool:
    return bool(same(name.strip(' "'), wanted))


def _faults(header: Sequence[str], wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys(header):
        if not name.strip():
            yield "-", "a column without a name; delete it"
        elif name not in wanted:
            yield _column(name), f"unknown column {shown(name)}{suggestion(name, wanted)}"
        elif header.count(name) > 1:
            yield name, "the column stands twice"
    meant = {same(name, wanted) for name in header if name not in wanted}
    for name in wanted:
        if name not in header and name not in meant:
            yield name, "the column is missing"


def _column(name: str) -> str:
    return name if name.isprintable() else "-"


def _unlike(header: Sequence[str], wanted: Sequence[str]) -> str:
    missing = ", ".join(name for name in wanted if name not in header)
    if not set(header) & set(wanted):
        return f"the first line is no header of this table; it is {','.join(wanted)}"
    unknown = ", ".join(shown(name) for name in header if name not in wanted)
    parts = [f"missing: {missing}" if missing else "", f"unknown: {unknown}" if unknown else ""]
    told = "; ".join(part for part in parts if part)
    return f"the header does not fit ({told[:300]}); it is {','.join(wanted)}"
