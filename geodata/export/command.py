"""``python -m geodata export``: every record in one of the formats."""

import argparse
import sys
from pathlib import Path

from geodata.dataset import Dataset
from geodata.export.formats import FORMATS, file_name, written
from geodata.export.progress import unheard
from geodata.export.taken import Taken
from geodata.export.view import view_of
from geodata.export.words import offered, words_in


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what the command can be asked for."""
    command.add_argument("--format", choices=FORMATS, default="csv")
    command.add_argument("--language", choices=offered() or None, default="en",
                         help="of labels and texts")  # fmt: skip
    command.add_argument("--link", default="", help="address at which the atlas is read")
    command.add_argument(
        "--output", type=Path, required=True, metavar="PATH", help="file, or folder to name it in"
    )


def export(dataset: Dataset, options: argparse.Namespace) -> str:
    """Write the file that is asked for; return what was done.

    Raises
    ------
    NoWords
        Nobody offers words in the language.
    OSError
        The file cannot be written.
    """
    words = words_in(options.language)
    view = view_of(dataset, dataset.everything, words, link=options.link)
    taken = Taken(dataset, dataset.everything, view, words)
    path: Path = options.output
    if path.is_dir():
        path = path / file_name(options.format, taken)
    path.write_bytes(written(options.format, taken, _tell if sys.stderr.isatty() else unheard))
    return f"{len(dataset.findings)} statements in {path}"


def _tell(done: int, total: int) -> None:
    """Say how far it is on one line of a terminal, which what is said last overwrites."""
    end = "\n" if done == total else ""
    print(f"\r{done} of {total} statements", end=end, file=sys.stderr, flush=True)
