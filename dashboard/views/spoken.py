"""What a choice has brought, in the words that a screen reader says by itself."""

from dashboard.views.marks import mark_title
from dashboard.views.sentence import shown_sentence
from dashboard.views.voices import voices_said, whose_if_not_usual
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.shown import Shown


def spoken(
    dataset: Dataset, shown: Shown, mark: str, statement: str, language: Language
) -> str:
    """Return the sentence of what is shown, and before it what is chosen."""
    sentence = shown_sentence(dataset, shown, language)
    if statement in dataset.findings:
        finding = dataset.findings[statement]
        speaker = whose_if_not_usual(dataset, finding, language)
        said = [speaker and f"{speaker}.", language.summary(finding), f"{sentence}."]
        return " ".join(filter(None, said))
    title = mark_title(dataset, mark, language)
    if not title:
        return f"{sentence}."
    findings = shown.at(mark)
    count = language.say("statement-count", count=len(findings))
    voices = voices_said(shown.index, findings.held, language)
    return ". ".join(filter(None, [f"{title}: {count}", voices, f"{sentence}."]))
