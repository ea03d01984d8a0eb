"""What can safely be said of a view: attributed, hedged, cited, and never a number of victims."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from dashboard.views.documents import PROFILE, address, kind, listed, named
from dashboard.views.marks import mark_title
from dashboard.views.sentence import filter_words
from dashboard.views.whose_words import sentence_count
from dashboard.words.language import Language
from geodata.bits import union
from geodata.dataset import Dataset
from geodata.findings import Findings
from geodata.records import Finding, Source
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
    dataset: Dataset, shown: Shown, statement: str, link: str, language: Language, mark: str = ""
) -> SafeWords | None:
    """Build the words for one statement, for a mark's or for all that is shown; else None."""
    findings = spoken(dataset, shown, statement, mark)
    if not findings:
        return None
    about = _about(dataset, shown, mark, language)
    parts = _by_source(dataset, findings)
    said = [_said(dataset, key, own, about, language) for key, own in parts.items()]
    return SafeWords(
        sentence=" ".join(said),
        citation=_citation(dataset, parts, link, language),
        unsaid=" ".join(language.say(key) for key in unsaid(dataset, findings)),
    )


def spoken(dataset: Dataset, shown: Shown, statement: str, mark: str) -> Findings:
    """Return the statements that stand beside the words: the chosen one, a mark's, or all."""
    if statement in dataset.findings:
        return dataset.index.findings(1 << dataset.index.numbered.numbers[statement])
    return shown.at(mark) if mark else shown.findings


def _about(dataset: Dataset, shown: Shown, mark: str, language: Language) -> str:
    parts = (mark_title(dataset, mark, language), filter_words(dataset, shown, language))
    return "; ".join(part for part in parts if part)


def _by_source(dataset: Dataset, findings: Findings) -> dict[str, Findings]:
    said = {key: own & findings.held for key, own in dataset.index.sources.items()}
    return {key: dataset.index.findings(held) for key, held in said.items() if held}


def _said(
    dataset: Dataset, key: str, findings: Findings, about: str, language: Language
) -> str:
    if len(findings) == 1:
        return _one(findings[0], dataset.sources[key], language)
    return _several(dataset, key, findings, about, language)


def _one(finding: Finding, source: Source, language: Language) -> str:
    return language.say(
        f"safe-{finding.modality}",
        report=named(source, language),
        summary=_within(language.summary(finding)),
    )


def _within(summary: str) -> str:
    keeps = summary.startswith(PROPER)
    return summary if keeps else summary[0].lower() + summary[1:]


def _several(
    dataset: Dataset, key: str, findings: Findings, about: str, language: Language
) -> str:
    source = dataset.sources[key]
    held = {
        term: (findings.held & numbers).bit_count()
        for term, numbers in dataset.index.terms[Facet.MODALITY].items()
    }
    parts = "; ".join(
        language.say(f"safe-count-{term}", count=held[term])
        for term in Modality
        if held[term]
    )
    said: dict[str, str | int] = {
        "report": named(source, language), "count": len(findings), "parts": parts
    }
    if about:
        return language.say("safe-several", filters=about, **said)
    if key not in dataset.texts:
        return language.say("safe-all-unread", **said)
    return language.say("safe-all", sentences=sentence_count(dataset, key), **said)


def _citation(
    dataset: Dataset, parts: Mapping[str, Findings], link: str, language: Language
) -> str:
    cited = [_cited(dataset, key, own, language) for key, own in parts.items()]
    version = str(dataset.version)
    return language.say("safe-citation", cited="; ".join(cited), version=version, link=link)


def _cited(dataset: Dataset, key: str, findings: Findings, language: Language) -> str:
    source, held = dataset.sources[key], findings.held
    numbers = sorted(number for number, said in dataset.index.sentences.items() if said & held)
    if not numbers:
        return language.say("safe-cited-unread", document=listed(source, language),
                            kind=kind(source), address=address(source))
    return language.say(
        "safe-cited",
        document=listed(source, language),
        kind=kind(source),
        count=len(numbers),
        numbers=", ".join(ranges(numbers)),
        address=address(source),
    )


def ranges(numbers: Iterable[int]) -> list[str]:
    """Return numbers in their order, three or more in a row as the first and the last."""
    rows = (list(row) for _, row in groupby(enumerate(numbers), key=lambda at: at[1] - at[0]))
    found: list[str] = []
    for row in ([number for _, number in row] for row in rows):
        found += [f"{row[0]}–{row[-1]}"] if len(row) > 2 else map(str, row)
    return found


def unsaid(dataset: Dataset, findings: Findings) -> list[str]:
    """Return the messages that say what these statements do not say."""
    index, held = dataset.index, findings.held
    said_by = _by_source(dataset, findings).keys()
    # Whether other profiles give a number nobody has checked here.
    known = {key for key in said_by & dataset.texts.keys() if kind(dataset.sources[key]) == PROFILE}
    kinds = {
        dataset.places[place].kind
        for place, bases in index.places.items()
        if held & union(bases.get(basis, 0) for basis in (Basis.UNNAMED, Basis.AREA))
    }

    def any_holds(facet: Facet, *terms: str) -> bool:
        return any(held & index.terms[facet][term] for term in terms)

    rules = {
        "unsaid-number": bool(known),
        "unsaid-number-other": said_by != known,
        "unsaid-today": True,
        "unsaid-mines": any_holds(Facet.SECTOR, Sector.MINING, Sector.GOLD_MINING),
        "unsaid-countries": bool(kinds & {PlaceKind.GROUP, PlaceKind.ELSEWHERE}),
        "unsaid-curated": any_holds(Facet.BASIS, Basis.CURATED),
        "unsaid-reported": any_holds(Facet.MODALITY, Modality.REPORTED),
        "unsaid-at-risk": any_holds(Facet.MODALITY, Modality.AT_RISK),
    }
    return [key for key, applies in rules.items() if applies]
