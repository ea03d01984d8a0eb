"""Files made by a process of their own.

While a large file is made, the interpreter is taken: a server that made it itself would let
everyone else wait. The view goes to the other process by a file and so does what it makes, and
it says line by line how far it is.
"""

import os
import pickle
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import BoundedSemaphore
from typing import IO

from geodata.dataset import Dataset
from geodata.export.formats import written
from geodata.export.progress import Tell
from geodata.export.taken import Taken
from geodata.export.view import View
from geodata.export.words import words_in
from geodata.reading import ROOT
from geodata.selection import Selection
from geodata.shown import Shown

LARGE = 1000
"""Statements of which a file takes so long that others notice."""

PROGRAM = "import sys; from geodata.export.apart import make; make(sys.argv[1])"
"""What the process runs. Under another name it would not know what is handed over."""

ASKED, MADE, SAID = "asked", "made", "said"
"""Files between the two processes: the view, the file, and what went wrong."""

BEHIND = 5
"""How far the process stands behind those that answer readers."""


_TURNS = BoundedSemaphore(2)
"""Each takes a core, and memory as the records do: who asks for a third file waits for one."""


class NotMade(RuntimeError):
    """The process ended without the file; the message holds what it said."""


@dataclass(frozen=True)
class _Asked:
    key: str
    dataset: Dataset
    selection: Selection
    held: int
    view: View

    def taken(self) -> Taken:
        shown = Shown(self.selection, self.dataset.index, self.held)
        return Taken(self.dataset, shown, self.view, words_in(self.view.language))


def written_apart(key: str, taken: Taken, tell: Tell) -> bytes:
    """Write a view in the format of a key as another process of this machine.

    Raises
    ------
    NotMade
        The other process failed.
    """
    shown = taken.shown
    asked = _Asked(key, taken.dataset, shown.selection, shown.held, taken.view)
    with _TURNS, TemporaryDirectory(prefix="trafficking-atlas-") as made:
        folder = Path(made)
        with (folder / ASKED).open("wb") as file:
            pickle.dump(asked, file, pickle.HIGHEST_PROTOCOL)
        with (folder / SAID).open("wb") as said:
            status = _run(folder, said, tell)
        if status:
            last = (folder / SAID).read_text(encoding="utf-8", errors="replace").splitlines()[-1:]
            raise NotMade(f"{key}: the process ended with {status}: {''.join(last) or 'no word'}")
        return (folder / MADE).read_bytes()


def _run(folder: Path, said: IO[bytes], tell: Tell) -> int:
    command = (sys.executable, "-c", PROGRAM, str(folder))
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=said, text=True
    ) as process:
        try:
            for line in process.stdout or ():
                done, total = map(int, line.split())
                tell(done, total)
        except BaseException:
            process.kill()
            raise
    return process.returncode


def make(asked_in: str) -> None:
    """Write the file that a folder asks for: what the other process does."""
    folder = Path(asked_in)
    if hasattr(os, "nice"):
        os.nice(BEHIND)
    with (folder / ASKED).open("rb") as file:
        asked: _Asked = pickle.load(file)
    (folder / MADE).write_bytes(written(asked.key, asked.taken(), _say))


def _say(done: int, total: int) -> None:
    print(done, total, flush=True)
