"""The sentences of a source that a reader codes, without their codes, and the words of the form."""

from collections.abc import Collection, Iterable
from typing import TypedDict

from dashboard.views.prose import Block, paragraph, run
from dashboard.views.reader import Text, texts
from dashboard.views.variables import VARIABLES
from dashboard.words.language import Language
from geodata.codings import Coded
from geodata.coverage import SentenceCoverage
from geodata.dataset import Dataset

WORDS = (
    *("sentences", "statement", "from", "to", "open", "add", "remove", "before", "after"),
    *("compare", "text"),
)
"""What the form says, by the names of its words after ``coding-``."""


class Option(TypedDict):
    """A term that can be coded."""

    term: str
    label: str


class Asked(TypedDict):
    """A column that is asked for."""

    column: str
    label: str
    several: bool
    options: list[Option]


class Listed(TypedDict):
    """A sentence in the list of all."""

    number: int
    name: str
    """What is said of it aloud: its number and whether it is coded."""
    coded: bool


class Exercise(TypedDict):
    """One sentence with the form for its statements."""

    source: str
    number: int
    title: str
    lang: str
    """Language of the sentence."""
    sentence: str
    statements: list[dict[str, str]]
    """Cells of the reader's statements, by column."""
    sentences: list[Listed]
    variables: list[Asked]
    texts: list[Text]
    words: dict[str, str]
    said: str
    """What comparing has brought, in short, which a screen reader says by itself."""


def carrying(dataset: Dataset, source: str) -> tuple[SentenceCoverage, ...]:
    """Return the sentences of a source that a statement quotes."""
    return tuple(each for each in dataset.coverage(source) if each.findings)


def numbers(dataset: Dataset, source: str) -> tuple[int, ...]:
    """Return the numbers of those sentences."""
    return tuple(each.sentence.number for each in carrying(dataset, source))


def exercise(
    dataset: Dataset,
    source: str,
    number: int,
    statements: Iterable[Coded],
    coded: Collection[int],
    said: str,
    language: Language,
) -> Exercise:
    """Build the form of a sentence; ``coded`` are the numbers of those that have codes already."""
    known = numbers(dataset, source)
    return Exercise(
        source=source,
        number=number,
        title=language.say(
            "coding-sentence", number=number, place=known.index(number) + 1, count=len(known)
        ),
        lang=dataset.sources[source].language,
        sentence=dataset.texts[source][number - 1].text,
        statements=[statement.cells for statement in statements],
        sentences=[_listed(each, each in coded, language) for each in known],
        variables=asked(language),
        texts=texts(dataset, source, language),
        words={name: language.say(f"coding-{name}") for name in WORDS},
        said=said,
    )


def _listed(number: int, is_coded: bool, language: Language) -> Listed:
    key = "coding-listed-coded" if is_coded else "coding-listed"
    return Listed(number=number, name=language.say(key, number=number), coded=is_coded)


def asked(language: Language) -> list[Asked]:
    """Build the columns that are asked for, with the label of each term."""
    return [
        Asked(
            column=each.column,
            label=language.say(f"facet-{each.words}"),
            several=each.has_several,
            options=[
                Option(term=term, label=language.term(each.words, term)) for term in each.terms
            ],
        )
        for each in VARIABLES
    ]


class Sheet(TypedDict):
    """What is handed out on paper: each sentence with empty boxes."""

    lang: str
    title: str
    name: str
    columns: list[str]
    """Headers of the boxes: the words that are coded, then each column."""
    sentences: list[dict[str, object]]


def sheet(dataset: Dataset, source: str, language: Language) -> Sheet:
    """Build the hand-out of a source."""
    known = carrying(dataset, source)
    labels = [language.say(f"facet-{each.words}") for each in VARIABLES]
    return Sheet(
        lang=dataset.sources[source].language,
        title=language.say("coding-paper", count=len(known)),
        name=language.say("coding-paper-name"),
        columns=[language.say("coding-paper-words"), *labels],
        sentences=[
            {"number": each.sentence.number, "text": each.sentence.text} for each in known
        ],
    )


def introduction(language: Language) -> list[Block]:
    """Say what the page is, and that nothing of it is kept."""
    return [
        paragraph(language.say("coding-what")),
        paragraph(run(language.say("coding-kept"), strong=True), tone="note"),
    ]
