"""A topic through the editions, in words: who says it, where, of whom and how firmly."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from dashboard.views.prose import Block, bullets, paragraph, run
from dashboard.views.safe_words import ranges
from dashboard.views.seen import Said, State, editions, extent, is_whole, said_by, state
from dashboard.views.voices import whose
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY, Finding
from geodata.vocabulary import Basis, ProfileSeen, Role, Voice

STATED = frozenset({Basis.NAMED, Basis.AREA})
"""Bases of places that the document itself names."""

Terms = Callable[[Finding], Iterable[str]]


def history(dataset: Dataset, topic: str, language: Language) -> list[Block]:
    """Tell a topic's history: Peru's own chapter first, then each other voice by itself."""
    own = said_by(dataset, Voice.OWN_CHAPTER).get(topic, {})
    blocks = [
        _headed("history-own", language),
        bullets(when(dataset, own, language)),
    ]
    if own:
        blocks.append(bullets(_facts(dataset, own, language)))
    for voice in (Voice.OTHER_CHAPTER, Voice.OTHER_PUBLISHER):
        said = said_by(dataset, voice).get(topic, {})
        if said:
            blocks.append(_headed(f"history-{voice}", language))
            blocks.append(paragraph(language.say("history-others-mean"), tone="note"))
            blocks.append(bullets(_others(dataset, said, language)))
    return blocks


def _headed(key: str, language: Language) -> Block:
    return paragraph(run(language.say(key), strong=True))


def when(dataset: Dataset, said: Said, language: Language) -> list[str]:
    """Say in which editions it is said, in which it is not, and of which nobody can tell."""
    found: dict[str, list[int]] = {"said": [], "said-elsewhere": [], "unsaid": [], "unseen": []}
    for edition in editions(dataset):
        known: str = state(dataset, edition, edition in said)
        if known == State.SAID and extent(dataset, edition) is ProfileSeen.NONE:
            known = "said-elsewhere"
        found[known].append(edition)
    return [
        language.say(f"history-{known}", editions=years(listed))
        for known, listed in found.items()
        if listed
    ]


def years(listed: Iterable[int]) -> str:
    """Name years; a run of three or more by its ends, since all between them is meant."""
    return ", ".join(ranges(listed))


def _facts(dataset: Dataset, said: Said, language: Language) -> Iterator[str]:
    for role in Role:
        named = _by_terms(said, _places(dataset, role))
        if named:
            yield language.say(f"history-{role}", parts=_parts(named, _place(dataset, language)))
    groups = _by_terms(said, lambda finding: finding.victim_groups)
    yield language.say("history-groups", parts=_parts(groups, partial(language.term, "group")))
    firmly = _by_terms(said, lambda finding: (finding.modality,))
    yield language.say("history-modality", parts=_parts(firmly, partial(language.term, "modality")))
    parts = [edition for edition in said if not is_whole(dataset, edition)]
    if parts:
        yield language.say("history-partial", editions=years(parts))


def _places(dataset: Dataset, role: Role) -> Terms:
    def named(finding: Finding) -> Iterable[str]:
        return [
            tie.place
            for tie in dataset.locations[finding.finding]
            if tie.role is role and tie.basis in STATED and tie.place != WHOLE_COUNTRY
        ]

    return named


def _place(dataset: Dataset, language: Language) -> Callable[[str], str]:
    return lambda key: language.place(dataset.places[key])


def _by_terms(said: Said, terms: Terms) -> dict[tuple[str, ...], list[int]]:
    """Gather the editions whose statements hold the same terms."""
    found: dict[tuple[str, ...], list[int]] = {}
    for edition, findings in said.items():
        held = sorted({term for finding in findings for term in terms(finding)})
        if held:
            found.setdefault(tuple(held), []).append(edition)
    return found


def _parts(
    by_terms: dict[tuple[str, ...], list[int]], label: Callable[[str], str]
) -> str:
    return "; ".join(
        f"{years(listed)}: {' · '.join(map(label, terms))}" for terms, listed in by_terms.items()
    )


def _others(dataset: Dataset, said: Said, language: Language) -> Iterator[str]:
    for findings in said.values():
        for finding in findings:
            source = dataset.sources[finding.source]
            yield f"{whose(dataset, source, language)}: {language.summary(finding)}"
