"""What a reader coded of a sentence beside the records, in words: never a number, never a score."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dashboard.views.prose import Block, bullets, paragraph, quotation, run
from dashboard.views.variables import VARIABLES, Variable, in_order, rules
from dashboard.words.language import Language
from geodata.cells import SEPARATOR
from geodata.codings import Coded
from geodata.dataset import Dataset
from geodata.pairing import Codes, Pairs, codes, paired
from geodata.records import Finding

OWN = ""
"""The coder of the reader's own rows."""

DENVER = {("tip-2015", 5), ("tip-2015", 11)}
"""Sentences that the University of Denver's coding of directions keeps."""

GOIST = {("tip-2015", 11): "read", ("tip-2015", 13): "misread"}
"""Sentences that pairs of Goist, Chen and Boylan come from, and how they are read there."""

ACADEMIC = frozenset(source for source, _ in DENVER)
"""Sources that both of these coded."""


@dataclass(frozen=True)
class Compared:
    """One sentence, as the records and a reader code it."""

    source: str
    number: int
    lang: str
    findings: tuple[Finding, ...]
    known: Mapping[str, Codes]
    """What the records code, by finding."""
    pairs: Pairs
    """The reader's rows, and those of others, with their statements."""
    coders: tuple[str, ...]
    """Others who coded the source."""
    is_coded: bool
    """Whether the reader coded any of it."""

    def own(self, finding: Finding) -> Codes | None:
        """Return the reader's row that belongs to a statement."""
        return self.pairs.of(OWN).get(finding.finding)


def compared(
    dataset: Dataset, source: str, number: int, rows: Sequence[Coded], others: Sequence[Codes]
) -> Compared:
    """Put a reader's rows and those of others beside the statements of a sentence."""
    own = [row.model_copy(update={"coder": OWN}).cells for row in rows]
    theirs = [row for row in others if row["source"] == source]
    findings = tuple(each for each in dataset.said_by(source) if each.sentence == number)
    return Compared(
        source=source,
        number=number,
        lang=dataset.sources[source].language,
        findings=findings,
        known={each.finding: codes(dataset, each) for each in findings},
        pairs=paired(dataset, findings, [*own, *theirs]),
        coders=tuple(dict.fromkeys(row["coder"] for row in theirs)),
        is_coded=bool(own),
    )


def comparison(found: Compared, language: Language) -> list[Block]:
    """Say, statement by statement, what the reader and the records code, and why the records do."""
    count = len(found.findings)
    blocks = [paragraph(language.say("coding-count", count=count))]
    if not found.is_coded:
        blocks.append(paragraph(language.say("coding-nothing"), tone="notice"))
    for place, finding in enumerate(found.findings, start=1):
        blocks += _statement(found, place, finding, language)
    for row in found.pairs.unmatched:
        if row["coder"] == OWN:
            blocks.append(paragraph(language.say("coding-unmatched"), tone="notice"))
            blocks.append(quotation(run(row["quote"], lang=found.lang)))
    return blocks


def _statement(
    found: Compared, place: int, finding: Finding, language: Language
) -> Iterator[Block]:
    title = language.say("coding-record", place=place, finding=finding.finding)
    yield paragraph(run(title, strong=True))
    yield quotation(run(finding.quote, lang=found.lang))
    own = found.own(finding)
    if own is None and found.is_coded:
        yield paragraph(language.say("coding-lacking"))
    said = found.known[finding.finding]
    yield bullets(
        [run(f"{language.say(f'facet-{each.words}')}. ", strong=True),
         _on(each, said, own, language)]
        for each in VARIABLES
    )  # fmt: skip
    yield from _by_others(found, finding, language)


def _on(variable: Variable, said: Codes, own: Codes | None, language: Language) -> str:
    """Say of one column what the record says, what the reader does, and the rules of both."""
    theirs, ours = terms(variable, said), terms(variable, own or {})
    key = "record" if own is None else "open" if not ours else _verdict(theirs, ours)
    words = language.say(
        f"coding-on-{key}",
        record=language.terms(variable.words, theirs),
        yours=language.terms(variable.words, ours),
    )
    beyond = [term for term in ours if term not in theirs]
    because = language.say("coding-because", rules=rules(variable, theirs, language))
    if not beyond:
        return f"{words} {because}"
    yours = language.say("coding-because-yours", rules=rules(variable, beyond, language))
    return f"{words} {because} {yours}"


def _verdict(theirs: list[str], ours: list[str]) -> str:
    return "agree" if theirs == ours else "differ"


def terms(variable: Variable, row: Codes) -> list[str]:
    """Return what a row codes of a column, in the order of the vocabulary."""
    return in_order(variable, row.get(variable.column, "").split(SEPARATOR))


def spoken(found: Compared, language: Language) -> str:
    """Say in short, a line per statement, where the reader and the records agree and where not."""
    if not found.is_coded:
        return language.say("coding-nothing")
    return "\n".join(
        _shortly(found, place, finding, language)
        for place, finding in enumerate(found.findings, start=1)
    )


def _shortly(found: Compared, place: int, finding: Finding, language: Language) -> str:
    own = found.own(finding)
    if own is None:
        return language.say("coding-said-lacking", place=place)
    agree, differ, left = _parted(found.known[finding.finding], own, language)
    nothing = language.say("coding-said-nothing")
    return language.say(
        "coding-said",
        place=place,
        agree=", ".join(agree) or nothing,
        differ=", ".join(differ) or nothing,
        open=", ".join(left) or nothing,
    )


def _parted(said: Codes, own: Codes, language: Language) -> tuple[list[str], ...]:
    """Return the columns on which a row and the record agree, differ, and that it leaves open."""
    agree: list[str] = []
    differ: list[str] = []
    left: list[str] = []
    for each in VARIABLES:
        theirs, ours = terms(each, said), terms(each, own)
        kind = left if not ours else agree if ours == theirs else differ
        kind.append(language.say(f"facet-{each.words}").lower())
    return agree, differ, left


# How others coded it


def _by_others(found: Compared, finding: Finding, language: Language) -> Iterator[Block]:
    if found.coders:
        yield paragraph(language.say("coding-others"), tone="note")
        yield bullets(_other(found, coder, finding, language) for coder in found.coders)


def _other(found: Compared, coder: str, finding: Finding, language: Language) -> str:
    row = found.pairs.of(coder).get(finding.finding)
    if row is None:
        return language.say("coding-other-lacks", coder=coder)
    said = found.known[finding.finding]
    coded = [each for each in VARIABLES if terms(each, row)]
    unequal = [each for each in coded if terms(each, row) != terms(each, said)]
    if not unequal:
        return language.say("coding-other-agrees", coder=coder)
    values = "; ".join(
        f"{language.say(f'facet-{each.words}')}: {language.terms(each.words, terms(each, row))}"
        for each in unequal
    )
    return language.say("coding-other-differs", coder=coder, values=values)


def academic(found: Compared, language: Language) -> list[Block]:
    """Say what two academic codings keep of the sentence, and where they hold no value for it."""
    blocks = [] if found.coders else [paragraph(language.say("coding-others-none"))]
    if found.source not in ACADEMIC:
        return [*blocks, paragraph(language.say("coding-academic-none"))]
    named = (found.source, found.number)
    denver = "kept" if named in DENVER else "left"
    items = [
        language.say(f"coding-denver-{denver}"),
        language.say(f"coding-goist-{GOIST.get(named, 'left')}"),
    ]
    return [*blocks, bullets(items), paragraph(language.say("coding-academic"), tone="note")]
