"""A flow that two chapters of one edition speak of, each from its own end, side by side."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.views.marks import flow_title
from dashboard.views.scope import has_others
from dashboard.views.seen import State, state
from dashboard.views.topic_history import years
from dashboard.views.voices import whose
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.findings import Findings
from geodata.pairs import Ends, Pair, ends_of
from geodata.records import OWN_COUNTRY, WHOLE_COUNTRY, Finding
from geodata.selection import Facet, Selection
from geodata.shown import Shown
from geodata.vocabulary import Voice


@dataclass(frozen=True)
class End:
    """A line above the statements of a flow: a pair to open, or words on the end not told."""

    text: str
    pair: str = ""
    """Id of the pair that a click opens; empty for words alone."""
    leads: bool = False
    """Whether it says whose the words after it are."""


def told(dataset: Dataset, pair: Pair) -> tuple[Finding, ...]:
    """Return the statements of both ends, Peru's own chapter first."""
    known = dataset.index.numbered.findings
    return tuple(known[number] for number in (*pair.own, *pair.theirs))


def headings(dataset: Dataset, pair: Pair, language: Language) -> dict[str, str]:
    """Return what stands over the first statement of each end, by the statement's id."""
    known = dataset.index.numbered.findings
    made = {}
    for numbers in (pair.own, pair.theirs):
        first = known[numbers[0]]
        says = whose(dataset, dataset.sources[first.source], language)
        count = language.say("statement-count", count=len(numbers))
        made[first.finding] = language.say("ends-says", whose=says, count=count)
    return made


def at_a_glance(dataset: Dataset, pair: Pair, language: Language) -> list[End]:
    """Return each statement in one line with its certainty, under whose words it is."""
    heads = headings(dataset, pair, language)
    lines = []
    for finding in told(dataset, pair):
        if finding.finding in heads:
            lines.append(End(heads[finding.finding], leads=True))
        firmly = language.term("modality", finding.modality)
        line = language.say("ends-line", summary=language.summary(finding), modality=firmly)
        lines.append(End(line))
    return lines


def showing(pair: Pair) -> Selection:
    """Return the selection that shows both ends of a pair and no filter."""
    both = Selection().choose(Facet.EDITION, [str(pair.ends.edition)])
    return both.choose(Facet.VOICE, [Voice.OWN_CHAPTER, Voice.OTHER_CHAPTER])


def ends_at(dataset: Dataset, shown: Shown, mark: str, language: Language) -> list[End]:
    """Return, where other chapters are shown, what at a mark is told from both ends.

    Of an arrow also what is told from one end alone, with what is known of the other.
    """
    if mark in ("", WHOLE_COUNTRY, *shown.index.pairs) or not has_others(shown.selection):
        return []
    found = [
        End(language.say("ends-open", flow=flow_title(dataset, pair.ends, language)), pair.ends.id)
        for pair in shown.pairs_at(mark)
    ]
    is_arrow = mark not in shown.by_place
    return [*found, *(_of_one_end(dataset, shown.at(mark), language) if is_arrow else ())]


def _of_one_end(dataset: Dataset, findings: Findings, language: Language) -> Iterator[End]:
    """Say of a flow that one chapter speaks of what is known of the chapter at its other end."""
    editions: dict[tuple[str, Voice, State], set[int]] = defaultdict(set)
    for ends, voice in _told_once(dataset, findings):
        is_own = voice is Voice.OWN_CHAPTER
        other = dataset.places[ends.partner].country if is_own else OWN_COUNTRY
        known = state(dataset, ends.edition, False, other or "")
        editions[ends.partner, voice, known].add(ends.edition)
    for (partner, voice, known), listed in editions.items():
        country = language.place(dataset.places[partner])
        said = years(sorted(listed))
        yield End(language.say(f"ends-{voice}-{known}", country=country, editions=said))


def _told_once(dataset: Dataset, findings: Findings) -> Iterator[tuple[Ends, Voice]]:
    for finding in findings:
        source, ties = dataset.sources[finding.source], dataset.locations[finding.finding]
        for ends in ends_of(finding, ties, source, dataset.places):
            if ends.id not in dataset.index.pairs:
                yield ends, source.voice
