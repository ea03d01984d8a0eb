"""The texts in ``seeds/`` and the stored starts of their sentences."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from geodata.reading import ROOT, Problem, Row, Tables
from geodata.records import SentenceStart, Source
from geodata.seeds import BadOpening, Sentence, cut
from geodata.spelling import shown

SEEDS = ROOT / "seeds"

Texts = dict[str, tuple[Sentence, ...]]
"""Sentences by source, of every source whose text can be read and cut."""

Starts = dict[str, list[Row[SentenceStart]]]


class Unreadable(str):
    """Why a source's text cannot be read."""

    __slots__ = ()


def texts(tables: Tables) -> Texts:
    """Return the sentences of every source whose text and sentence table are sound."""
    found: Texts = {}
    starts = _starts(tables)
    for row in tables.sources.having("source", "file"):
        text = source_text(row.record.file) if row.record.file else None
        own = starts[row.record.source]
        if text is None or isinstance(text, Unreadable):
            continue
        if own and not _misnumbered(own) and tables.sentences.is_known("source", "opening"):
            try:
                found[row.record.source] = cut(text, [start.record.opening for start in own])
            except BadOpening:
                continue
    return found


def text_problems(tables: Tables) -> Iterator[Problem]:
    """Every text that cannot be read, and every sentence table that does not fit its text."""
    starts = _starts(tables)
    for row in tables.sources.having("source", "file"):
        own = starts[row.record.source]
        text = source_text(row.record.file) if row.record.file else None
        if isinstance(text, Unreadable):
            yield Problem(tables.sources.file, row.line, "file", str(text))
        elif text is not None:
            yield from _misfits(tables, row, text, own)
        else:
            for start in own:
                message = f"{row.record.source!r} has no text in seeds/"
                yield Problem(tables.sentences.file, start.line, "source", message)


def _misfits(
    tables: Tables, source: Row[Source], text: str, starts: list[Row[SentenceStart]]
) -> Iterator[Problem]:
    if not tables.sentences.is_known("source", "sentence", "opening"):
        return
    file = tables.sentences.file
    for number, start in _misnumbered(starts):
        message = f"the next sentence is number {number}; they stand in order, without a gap"
        yield Problem(file, start.line, "sentence", message)
        return
    if not starts:
        cure = f"'python -m geodata sentences {source.record.source}' proposes them"
        message = f"its sentences are not in sentences.csv; {cure}"
        yield Problem(tables.sources.file, source.line, "file", message)
    try:
        cut(text, [start.record.opening for start in starts])
    except BadOpening as error:
        yield Problem(file, starts[error.number - 1].line, "opening", str(error))


def _misnumbered(starts: list[Row[SentenceStart]]) -> list[tuple[int, Row[SentenceStart]]]:
    numbered = enumerate(starts, start=1)
    return [(number, start) for number, start in numbered if start.record.sentence != number]


def _starts(tables: Tables) -> Starts:
    found: Starts = defaultdict(list)
    for row in tables.sentences.having("source", "sentence", "opening"):
        found[row.record.source].append(row)
    return found


def source_text(file: str) -> str:
    """Read the text of a source: a file in ``seeds/``, and nothing outside the project."""
    try:
        path = (ROOT / file).resolve()
        is_file = path.is_file()
    except (OSError, ValueError, RuntimeError):
        # A name too long or with a NUL, or links in a circle.
        return Unreadable(f"no file {shown(file)} in the project")
    if Path(file).is_absolute() or not path.is_relative_to(ROOT.resolve()):
        return Unreadable(f"{shown(file)} is outside the project; {_CURE}")
    if not is_file:
        cure = f"; {_CURE}" if "\\" in file else ""
        return Unreadable(f"no file {shown(file)} in the project{cure}")
    return _read(path, file)


_CURE = "put the text in seeds/ and write seeds/NAME.txt"


def _read(path: Path, file: str) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        return Unreadable(f"{file!r} is not UTF-8: {error.reason}; save it as UTF-8")
    except OSError as error:
        return Unreadable(f"{file!r} cannot be read: {error.strerror}")
    if not path.is_relative_to(SEEDS.resolve()):
        return Unreadable(f"{shown(file)} is outside seeds/; {_CURE}")
    return text
