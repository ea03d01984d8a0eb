"""``python -m dashboard``: the atlas without a server: a file, a picture or its sentences."""

import argparse
import sys
from collections.abc import Iterator

from dashboard.picture import command as picture
from dashboard.snapshot import command as snapshot
from dashboard.state.asking import UnknownView
from dashboard.views.atlas_map import arrows, atlas_map
from dashboard.views.marks import mark_title
from dashboard.views.presets import presets
from dashboard.views.safe_words import safe_words
from dashboard.views.scope import OPENING
from dashboard.views.sentence import shown_sentence
from dashboard.views.whose_words import whose_words
from dashboard.words.language import CODES, Language, language
from geodata.dataset import BrokenRecords, Dataset, load
from geodata.selection import Selection

LINK = "…"
"""Stands for the address of the view."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    spoken = commands.add_parser("words", help="print every sentence that the atlas makes")
    spoken.add_argument("--language", choices=CODES, action="append", help="both where left out")
    spoken.set_defaults(lines=words)
    file = commands.add_parser("snapshot", help="write the atlas as one HTML file a language")
    snapshot.add_options(file)
    file.set_defaults(lines=snapshot.snapshot)
    drawn = commands.add_parser("picture", help="draw the map of a view as SVG, PDF or PNG")
    picture.add_options(drawn)
    drawn.set_defaults(lines=picture.picture)
    options = parser.parse_args(arguments)
    try:
        print(*options.lines(load(), options), sep="\n")
    except (BrokenRecords, UnknownView, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def words(dataset: Dataset, options: argparse.Namespace) -> Iterator[str]:
    """Yield every sentence in the languages that are asked for."""
    for code in options.language or CODES:
        yield from sentences(dataset, language(code))


def sentences(dataset: Dataset, words: Language) -> Iterator[str]:
    """Yield the head, then the words of each statement, question and mark, a line each."""
    head = whose_words(dataset, words)
    yield from (f"# {words.code}", head.title, head.line)
    for key in dataset.findings:
        yield f"{key}: {_safe(dataset, OPENING, key, words)}"
    for name, selection in {"all": OPENING, **presets(dataset)}.items():
        shown = shown_sentence(dataset, dataset.select(selection), words)
        yield f"{name}: {shown} | {_safe(dataset, selection, '', words)}"
    yield from _marks(dataset, words)


def _safe(dataset: Dataset, selection: Selection, statement: str, words: Language) -> str:
    said = safe_words(dataset, dataset.select(selection), statement, LINK, words)
    return f"{said.copyable} | {said.unsaid}" if said else ""


def _marks(dataset: Dataset, words: Language) -> Iterator[str]:
    shown = dataset.select(OPENING)
    for mark in atlas_map(dataset, shown, frozenset(), words).marks:
        yield f"mark: {mark.text}"
    for arrow in arrows(dataset, shown, frozenset(), words):
        yield f"arrow: {mark_title(dataset, arrow.id, words)} | {arrow.text}"


if __name__ == "__main__":
    sys.exit(main())
