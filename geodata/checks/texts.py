"""The texts in ``seeds/`` and the stored starts of their sentences."""

from collections.abc import Iterator

from geodata.reading import ROOT, Problem, Row, Tables
from geodata.records import SentenceStart, Source
from geodata.seeds import BadOpening, Sentence, cut

Texts = dict[str, tuple[Sentence, ...]]
"""Sentences by source, of every source whose text can be read and cut."""


def texts(tables: Tables) -> Texts:
    """Return the sentences of every source whose text and sentence table are sound."""
    found = {}
    for row in tables.sources.rows:
        text = _text(row.record)
        openings = [start.record.opening for start in _starts(tables, row.record.source)]
        if isinstance(text, str) and openings:
            try:
                found[row.record.source] = cut(text, openings)
            except BadOpening:
                continue
    return found


def text_problems(tables: Tables) -> Iterator[Problem]:
    """Every text that cannot be read, and every sentence table that does not fit its text."""
    for row in tables.sources.rows:
        text = _text(row.record)
        if isinstance(text, Unreadable):
            yield Problem(tables.sources.file, row.line, "file", text.why)
        starts = _starts(tables, row.record.source)
        if isinstance(text, str):
            yield from _misfits(tables, row, text, starts)
        elif text is None:
            for start in starts:
                message = f"{row.record.source!r} has no text in seeds/"
                yield Problem(tables.sentences.file, start.line, "source", message)


def _misfits(
    tables: Tables, source: Row[Source], text: str, starts: list[Row[SentenceStart]]
) -> Iterator[Problem]:
    file = tables.sentences.file
    for number, start in enumerate(starts, start=1):
        if start.record.sentence != number:
            message = f"the next sentence is number {number}; they stand in order, without a gap"
            yield Problem(file, start.line, "sentence", message)
            return
    if not starts and tables.sentences.is_whole:
        cure = f"'python -m geodata sentences {source.record.source}' proposes them"
        message = f"its sentences are not in sentences.csv; {cure}"
        yield Problem(tables.sources.file, source.line, "file", message)
    try:
        cut(text, [start.record.opening for start in starts])
    except BadOpening as error:
        yield Problem(file, starts[error.number - 1].line, "opening", str(error))


def _starts(tables: Tables, source: str) -> list[Row[SentenceStart]]:
    return [row for row in tables.sentences.rows if row.record.source == source]


class Unreadable:
    """Why a source's text cannot be read."""

    def __init__(self, why: str) -> None:
        self.why = why


def _text(source: Source) -> str | Unreadable | None:
    """Return the text of a source's file; none where it has no file."""
    if not source.file:
        return None
    try:
        return (ROOT / source.file).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        return Unreadable(f"{source.file!r} is not UTF-8: {error.reason}; save it as UTF-8")
    except (OSError, ValueError):
        return Unreadable(f"no file {source.file!r} in the project")
