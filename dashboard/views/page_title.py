"""What the browser's tab, its history and a bookmark call a view."""

from dashboard.views.marks import mark_title
from dashboard.views.sentence import view_words
from dashboard.views.subjects import subjects
from dashboard.words.language import Language
from dashboard.words.shortening import shortened
from geodata.dataset import Dataset
from geodata.shown import Shown

LONGEST = 120
"""Characters of what is shown, before the name of the atlas."""


def page_title(
    dataset: Dataset, shown: Shown, page: str, mark: str, statement: str, language: Language
) -> str:
    """Name what is chosen, the page where it is not the atlas, and the atlas itself."""
    sheet = subjects(dataset).get(mark) if page == "place" else None
    place = sheet.name(language) if sheet else mark_title(dataset, mark, language)
    chosen = [part for part in (statement, place, view_words(dataset, shown, language)) if part]
    own = [] if page == "atlas" else [language.say(f"page-{page}")]
    said = [shortened(" · ".join(chosen), LONGEST)] if chosen else []
    return " · ".join([*said, *own, language.say("tab-title")])
