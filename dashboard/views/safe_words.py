"""What can safely be said of a view: attributed, hedged, cited, and never a number of victims."""

from dataclasses import dataclass

from dashboard.views.sentence import filter_words
from dashboard.views.whose_words import sentence_count
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import Finding
from geodata.selection import Shown
from geodata.vocabulary import Basis, Modality, PlaceKind, Sector

PROPER = ("Peru", "Perú", "Sendero")
"""Names that keep their capital within a sentence, and words that begin with them."""


@dataclass(frozen=True)
class SafeWords:
    """One sentence with its citation, and what not to say."""

    sentence: str
    citation: str
    unsaid: str

    @property
    def copyable(self) -> str:
        """The sentence and the citation as one text."""
        return f"{self.sentence} {self.citation}"


def safe_words(
    dataset: Dataset, shown: Shown, statement: str, link: str, language: Language
) -> SafeWords | None:
    """Build the words for one statement, or for all that is shown; None where nothing is."""
    one = next((f for f in shown.findings if f.finding == statement), None)
    findings = (one,) if one else shown.findings
    if not findings:
        return None
    sentence = (
        _one(findings[0], dataset, language)
        if len(findings) == 1
        else _several(dataset, shown, language)
    )
    return SafeWords(
        sentence=sentence,
        citation=_citation(findings, dataset, link, language),
        unsaid=" ".join(language.say(key) for key in unsaid(dataset, findings)),
    )


def _report(finding: Finding, dataset: Dataset, language: Language) -> str:
    return language.say("safe-report", year=str(dataset.sources[finding.source].year))


def _one(finding: Finding, dataset: Dataset, language: Language) -> str:
    return language.say(
        f"safe-{finding.modality}",
        report=_report(finding, dataset, language),
        summary=_within(language.summary(finding)),
    )


def _within(summary: str) -> str:
    keeps = summary.startswith(PROPER)
    return summary if keeps else summary[0].lower() + summary[1:]


def _several(dataset: Dataset, shown: Shown, language: Language) -> str:
    counts = {term: sum(f.modality is term for f in shown.findings) for term in Modality}
    parts = [
        language.say(f"safe-count-{term}", count=count) for term, count in counts.items() if count
    ]
    report = _report(shown.findings[0], dataset, language)
    count, said = len(shown.findings), "; ".join(parts)
    filters = filter_words(dataset, shown, language)
    if not filters:
        sentences = sentence_count(dataset, shown.findings[0].source)
        return language.say(
            "safe-all", report=report, sentences=sentences, count=count, parts=said
        )
    return language.say("safe-several", report=report, count=count, parts=said, filters=filters)


def _citation(
    findings: tuple[Finding, ...], dataset: Dataset, link: str, language: Language
) -> str:
    source = dataset.sources[findings[0].source]
    numbers = sorted({finding.sentence for finding in findings})
    return language.say(
        "safe-citation",
        publisher=source.publisher,
        title=source.title,
        count=len(numbers),
        numbers=", ".join(map(str, numbers)),
        version=str(dataset.version),
        link=link,
    )


def unsaid(dataset: Dataset, findings: tuple[Finding, ...]) -> list[str]:
    """Return the messages that say what these statements do not say."""
    ties = [tie for finding in findings for tie in dataset.locations[finding.finding]]
    open_bases = (Basis.UNNAMED, Basis.AREA)
    kinds = {dataset.places[tie.place].kind for tie in ties if tie.basis in open_bases}
    mines = {Sector.MINING, Sector.GOLD_MINING}
    modalities = {finding.modality for finding in findings}
    rules = {
        "unsaid-number": True,
        "unsaid-mines": any(mines & set(finding.sectors) for finding in findings),
        "unsaid-countries": bool(kinds & {PlaceKind.GROUP, PlaceKind.ELSEWHERE}),
        "unsaid-curated": any(tie.basis is Basis.CURATED for tie in ties),
        "unsaid-reported": Modality.REPORTED in modalities,
        "unsaid-at-risk": Modality.AT_RISK in modalities,
    }
    return [key for key, applies in rules.items() if applies]
