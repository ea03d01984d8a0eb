"""What a mark or an arrow of the map is called."""

from dashboard.words.language import Language
from geodata.dataset import Dataset


def mark_title(dataset: Dataset, mark: str, words: Language) -> str:
    """Return the name of a place, or of the places that an arrow joins."""
    stops = [part for part in mark.split("~") if part in dataset.places]
    return " → ".join(words.place(dataset.places[place]) for place in stops)
