"""What every download says of itself, under the same headings in every format."""

from geodata.export.cited import cited_view
from geodata.export.styles import Style, styled
from geodata.export.taken import Taken
from geodata.export.view import UNKNOWN

HEADINGS = (
    *("view", "edition", "voice", "date", "data_version", "link", "licence", "citation", "caveat"),
)
"""What is said, in order; the columns of a table that says it are called so."""


def about(taken: Taken) -> dict[str, str]:
    """Say, by heading, what a download is."""
    view, words = taken.view, taken.words
    said = (
        view.title,
        view.edition,
        view.voice,
        view.day.isoformat(),
        view.version,
        view.link or UNKNOWN,
        words.say("export-licence"),
        styled(cited_view(taken), Style.APA, words),
        words.say("export-caveat"),
    )
    return dict(zip(HEADINGS, said, strict=True))
