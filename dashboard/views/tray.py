"""The statements that the map cannot point to, as a list."""

from dashboard.views.prose import Block, paragraph, scrolling
from dashboard.views.voices import voices_said
from dashboard.words.language import Language
from geodata.findings import Findings
from geodata.shown import Shown


def tray(
    shown: Shown, language: Language, offset: int = 0, limit: int | None = None
) -> list[Block]:
    """Count the statements that are tied to nothing finer than Peru, and list a page of them.

    A page begins at ``offset`` and has at most ``limit`` of them; without a limit all the rest.
    """
    found = shown.countrywide
    page = found[offset : None if limit is None else offset + limit]
    listed = (language.summary(finding) for finding in page)
    return [paragraph(_note(shown, found, language)), scrolling(listed, language.say("tray"))]


def _note(shown: Shown, found: Findings, language: Language) -> str:
    note = language.say("tray-note", count=len(found), shown=len(shown.findings))
    if not found:
        return note
    voices = voices_said(shown.index, found.held, language)
    of = language.say("tray-in-documents" if voices else "tray-in-profile", count=len(found))
    return " ".join(filter(None, [note, of, voices and f"{voices}."]))
