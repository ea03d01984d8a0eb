"""How far a file is, told to the menu that waits for it.

While the file is made the menu is not drawn again: its script looks into a small file of its own.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from dashboard.components.declaring import keep_serving, served
from dashboard.words.language import Language

ENDING = "making"
"""No type that anyone would compress, or keep."""


@dataclass(frozen=True)
class Making:
    """Where a session's menu is told of its file."""

    name: str
    words: Language

    @property
    def address(self) -> str:
        """Where the script looks, relative to the page."""
        return served(f"{self.name}.{ENDING}")[0]

    @property
    def path(self) -> Path:
        """The file that it finds there."""
        return served(f"{self.name}.{ENDING}")[1]

    def begin(self) -> None:
        """Say that nothing is done yet, or the script would find what is told of another file."""
        keep_serving()
        self._write(0, 0, "")

    def tell(self, done: int, total: int) -> None:
        """Say how many statements are done, and of how many."""
        key = "take-made" if done < total else "take-packing"
        self._write(done, total, self.words.say(key, done=done, total=total))

    def _write(self, done: int, total: int, words: str) -> None:
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps({"done": done, "total": total, "words": words}), encoding="utf-8")
        # In one step: the script may be reading.
        os.replace(new, self.path)
