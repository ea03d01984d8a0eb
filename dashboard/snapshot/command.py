"""``python -m dashboard snapshot``: the atlas, or a view of it, as one HTML file."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from dashboard.snapshot.page import Page
from dashboard.snapshot.site import questions, site
from dashboard.state.asking import asked_view
from dashboard.views.presets import FIXED
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from geodata.selection import Selection

NAMED = (*FIXED, "places")
"""The questions that can be asked for by name."""


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what the command can be asked for."""
    asked = command.add_mutually_exclusive_group()
    asked.add_argument("--question", choices=NAMED, help="one of the questions people bring")
    asked.add_argument("--view", default="", metavar="QUERY",
                       help="what stands after the ? in the atlas's address, quoted")  # fmt: skip
    asked.add_argument("--site", type=Path, metavar="FOLDER",
                       help="write every question in both languages, and an index")  # fmt: skip
    command.add_argument("--address", default="", metavar="URL",
                         help="where a site will stand: its links then show a map")  # fmt: skip
    command.add_argument("--language", choices=CODES, action="append", help="both where left out")
    command.add_argument("--output", type=Path, default=Path(), metavar="FOLDER",
                         help="where the files go; here where left out")  # fmt: skip


def snapshot(dataset: Dataset, options: argparse.Namespace) -> Iterator[str]:
    """Write the files that are asked for; yield the path of each.

    Raises
    ------
    UnknownView
        The records do not have what the view asks for.
    OSError
        A file cannot be written.
    """
    folder: Path = options.site or options.output
    written = list(site(dataset, options.address) if options.site else files(dataset, options))
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in written:
        (folder / name).write_bytes(content)
        yield str(folder / name)


def files(dataset: Dataset, options: argparse.Namespace) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file."""
    codes: list[Code] = options.language or list(CODES)
    for code in codes:
        words = language(code)
        title = words.say(f"preset-{options.question}") if options.question else ""
        selection = _selection(dataset, options, code)
        parts = [words.say("export-file"), options.question or "", code, "html"]
        yield ".".join(filter(None, parts)), Page(dataset, selection, words, title).html().encode()


def _selection(dataset: Dataset, options: argparse.Namespace, code: Code) -> Selection:
    if options.question:
        return questions(dataset)[options.question]
    return asked_view(dataset, options.view, code).selection
