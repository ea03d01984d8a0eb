"""Words with a button in sight that copies them."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.words.language import Language

_copyable = declare(Path(__file__).parent)


def show_copyable(text: str, words: Language) -> None:
    """Show a text with its button; the clipboard gets it as it is."""
    said = {"copy": words.say("report-copy"), "copied": words.say("statement-copied")}
    _copyable(key="copyable", data={"text": text, **said})
