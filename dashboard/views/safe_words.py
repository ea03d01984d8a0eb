"""What can safely be said of a view: attributed, hedged, cited, and never a number of victims."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.views.sentence import filter_words
from dashboard.views.whose_words import sentence_count
from dashboard.words.language import Language
from geodata.bits import union
from geodata.dataset import Dataset
from geodata.records import Finding
from geodata.selection import Facet
from geodata.shown import Shown
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
    findings: Sequence[Finding] = shown.findings
    if shown.findings.has(statement):
        findings = (dataset.findings[statement],)
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
    counts = {term: len(shown.holding(Facet.MODALITY, term)) for term in Modality}
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
    findings: Sequence[Finding], dataset: Dataset, link: str, language: Language
) -> str:
    source = dataset.sources[findings[0].source]
    held = dataset.index.numbered.held(findings)
    numbers = sorted(number for number, said in dataset.index.sentences.items() if said & held)
    return language.say(
        "safe-citation",
        publisher=source.publisher,
        title=source.title,
        count=len(numbers),
        numbers=", ".join(map(str, numbers)),
        version=str(dataset.version),
        link=link,
    )


def unsaid(dataset: Dataset, findings: Sequence[Finding]) -> list[str]:
    """Return the messages that say what these statements do not say."""
    index, held = dataset.index, dataset.index.numbered.held(findings)
    kinds = {
        dataset.places[place].kind
        for place, bases in index.places.items()
        if held & union(bases.get(basis, 0) for basis in (Basis.UNNAMED, Basis.AREA))
    }

    def any_holds(facet: Facet, *terms: str) -> bool:
        return any(held & index.terms[facet][term] for term in terms)

    rules = {
        "unsaid-number": True,
        "unsaid-mines": any_holds(Facet.SECTOR, Sector.MINING, Sector.GOLD_MINING),
        "unsaid-countries": bool(kinds & {PlaceKind.GROUP, PlaceKind.ELSEWHERE}),
        "unsaid-curated": any_holds(Facet.BASIS, Basis.CURATED),
        "unsaid-reported": any_holds(Facet.MODALITY, Modality.REPORTED),
        "unsaid-at-risk": any_holds(Facet.MODALITY, Modality.AT_RISK),
    }
    return [key for key, applies in rules.items() if applies]
