"""``python -m dashboard picture``: the map of a view as a picture."""

import argparse
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from dashboard.state.asking import asked_view
from dashboard.views.pictures import Kind, Picture, Shape
from dashboard.views.taken import taken
from dashboard.words.language import CODES, language
from geodata.dataset import Dataset


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what the command can be asked for."""
    command.add_argument("output", type=_output, metavar="OUT.(svg|pdf|png)",
                         help="the file; a folder before the name is made")  # fmt: skip
    command.add_argument("--lang", choices=CODES, help="of the view where left out, else English")
    command.add_argument("--format", type=Shape, choices=list(Shape), default=Shape.WIDE)
    command.add_argument("--view", default="", metavar="QUERY",
                         help="what stands after the ? in the atlas's address, quoted")  # fmt: skip
    command.add_argument("--link", default="", help="address at which the atlas is read")


def _output(path: str) -> Path:
    if Path(path).suffix.removeprefix(".") not in list(Kind):
        raise argparse.ArgumentTypeError(f"{path!r} ends with none of: {', '.join(Kind)}")
    return Path(path)


def picture(dataset: Dataset, options: argparse.Namespace) -> Iterator[str]:
    """Draw the picture that is asked for; yield its path.

    Raises
    ------
    UnknownView
        The records do not have what the view asks for.
    OSError
        The file cannot be written.
    """
    view = asked_view(dataset, options.view, options.lang or CODES[0])
    words, output = language(options.lang or view.language), options.output
    going = taken(dataset, dataset.select(view.selection), options.link, words)
    asked = Picture(options.format, Kind(output.suffix.removeprefix(".")))
    # Whoever asks for another command does not wait for what draws.
    drawing = import_module("dashboard.picture.writing")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(drawing.picture(going, words, asked.shape, asked.kind))
    yield str(output)
