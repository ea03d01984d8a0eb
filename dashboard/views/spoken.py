"""What a choice has brought, in the words that a screen reader says by itself."""

from dashboard.views.marks import mark_title
from dashboard.views.sentence import shown_sentence
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.shown import Shown


def spoken(
    dataset: Dataset, shown: Shown, mark: str, statement: str, language: Language
) -> str:
    """Return the sentence of what is shown, and before it what is chosen."""
    sentence = shown_sentence(dataset, shown, language)
    if statement in dataset.findings:
        return f"{language.summary(dataset.findings[statement])} {sentence}."
    title = mark_title(dataset, mark, language)
    if not title:
        return f"{sentence}."
    count = language.say("statement-count", count=len(shown.at(mark)))
    return f"{title}: {count}. {sentence}."
