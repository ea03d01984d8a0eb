"""The view as what a reader takes away."""

from dashboard.views.sentence import shown_sentence
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.export.taken import Taken
from geodata.export.view import view_of
from geodata.shown import Shown


def taken(dataset: Dataset, shown: Shown, link: str, words: Language) -> Taken:
    """Return what is shown, ready to be written in any format."""
    title = shown_sentence(dataset, shown, words)
    view = view_of(dataset, shown, words, title=title, link=link)
    return Taken(dataset, shown, view, words)
