"""What a mark or an arrow of the map is called."""

from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.pairs import Ends


def mark_title(dataset: Dataset, mark: str, words: Language) -> str:
    """Return the name of a place, of the places that an arrow joins, or of a pair."""
    if mark in dataset.index.pairs:
        flow = flow_title(dataset, dataset.index.pairs[mark].ends, words)
        return words.say("ends-title", flow=flow)
    stops = [part for part in mark.split("~") if part in dataset.places]
    return " → ".join(words.place(dataset.places[place]) for place in stops)


def flow_title(dataset: Dataset, ends: Ends, language: Language) -> str:
    """Name a flow by its countries, its edition and what both ends speak of."""
    return language.say(
        "ends-flow",
        origin=language.place(dataset.places[ends.origin]),
        destination=language.place(dataset.places[ends.destination]),
        edition=str(ends.edition),
        kind=language.term("pair-kind", ends.kind),
    )
