"""Which statements stand beside a map: those shown, a mark's, and first the one that is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.views.both_ends import End, at_a_glance, ends_at, headings, told
from dashboard.views.marks import mark_title
from dashboard.views.scope import scope
from dashboard.views.voices import count_by_voice, voice_counts, whose
from dashboard.words.language import Language
from geodata.bits import bits, holds
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
    others: Sequence[Finding]
    hint: str
    cure: str
    """What a button says that removes the filters, where they hide what is chosen."""
    ends: Sequence[End] = ()
    """What is told from both ends at a mark, or what is known of the other end."""
    headings: Mapping[str, str] = field(default_factory=dict)
    """What stands over a statement, by its id: where a chapter's words begin."""
    count: str = ""
    """How many in which voice, where the statements are of several."""


def beside_the_map(
    dataset: Dataset, shown: Shown, mark: str, statement: str, language: Language
) -> Beside:
    """Return the statements of a mark, or all that are shown, the chosen one first."""
    if mark in dataset.index.pairs:
        return _from_both_ends(dataset, shown, mark, language)
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
        ends=ends_at(dataset, shown, mark, language),
        count=count_by_voice(dataset.index, findings, language),
    )


def _from_both_ends(dataset: Dataset, shown: Shown, mark: str, language: Language) -> Beside:
    """Return a pair, whole whatever the filters leave of it: no end stands for the other."""
    pair = dataset.index.pairs[mark]
    is_whole = shown.is_whole(mark)
    held = bits((*pair.own, *pair.theirs), len(dataset.findings))
    return Beside(
        title=mark_title(dataset, mark, language),
        first=(),
        others=told(dataset, pair),
        hint=language.say("ends-mean" if is_whole else "ends-hidden"),
        cure="" if is_whole else language.say("ends-reveal"),
        ends=at_a_glance(dataset, pair, language),
        headings=headings(dataset, pair, language),
        count=voice_counts(dataset.index, held, language),
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
