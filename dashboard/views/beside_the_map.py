"""Which statements stand beside a map: those shown, a mark's, and first the one that is chosen."""

from dataclasses import dataclass

from dashboard.views.marks import mark_title
from dashboard.views.scope import scope
from dashboard.views.voices import whose
from dashboard.words.language import Language
from geodata.bits import holds
from geodata.dataset import Dataset
from geodata.findings import Findings
from geodata.records import Finding
from geodata.shown import Shown


@dataclass(frozen=True)
class Beside:
    """Statements with what is said of them."""

    title: str
    first: tuple[Finding, ...]
    """The chosen one, wherever it stands among the others."""
    others: Findings
    hint: str
    cure: str
    """What a button says that removes the filters, where they hide what is chosen."""


def beside_the_map(
    dataset: Dataset, shown: Shown, mark: str, statement: str, language: Language
) -> Beside:
    """Return the statements of a mark, or all that are shown, the chosen one first."""
    findings = shown.at(mark) if mark else shown.findings
    title = mark_title(dataset, mark, language) if mark else language.say("statements-all")
    elsewhere = _elsewhere(dataset, shown, statement, language)
    hint = elsewhere or _hint(shown, mark, statement, language)
    return Beside(
        title=title,
        first=(dataset.findings[statement],) if statement in dataset.findings else (),
        others=_without(dataset, findings, statement),
        hint=hint or (language.say("statements-hint") if findings and not mark else ""),
        cure=language.say("scope-reveal" if elsewhere else "filters-drop") if hint else "",
    )


def _elsewhere(dataset: Dataset, shown: Shown, statement: str, language: Language) -> str:
    """Say of a statement that the view lacks whose words it is, where that is why."""
    number = dataset.index.numbered.numbers.get(statement)
    if number is None or holds(dataset.index.matching(scope(shown.selection)), number):
        return ""
    source = dataset.sources[dataset.findings[statement].source]
    return language.say("statement-elsewhere", whose=whose(dataset, source, language))


def _hint(shown: Shown, mark: str, statement: str, language: Language) -> str:
    if statement and not shown.findings.has(statement):
        return language.say("statement-hidden")
    if mark and not shown.at(mark):
        return language.say("statements-gone")
    return ""


def _without(dataset: Dataset, findings: Findings, statement: str) -> Findings:
    if not findings.has(statement):
        return findings
    return dataset.index.findings(findings.held & ~(1 << findings.numbered.numbers[statement]))
