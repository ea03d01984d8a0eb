"""The view as codes in a URL's query, and back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dashboard.words.language import CODES, Code, Language
from geodata.dataset import Dataset
from geodata.selection import Facet, Selection

LANGUAGE, TEXT, MARK, STATEMENT = "lang", "q", "at", "statement"
SEPARATOR = ","


NOTHING = Selection()


@dataclass(frozen=True)
class View:
    """All that a reader chose."""

    language: Code
    selection: Selection = NOTHING
    mark: str = ""
    """Key of a place or id of an arrow."""
    statement: str = ""
    """Id of a finding."""


@dataclass(frozen=True)
class Unknown:
    """A part of a URL that means nothing here."""

    key: str
    value: str

    def words(self, language: Language) -> str:
        """Name the part in a sentence."""
        if self.key in set(Facet):
            facet = language.say(f"facet-{self.key}")
            return language.say("unknown-value", value=repr(self.value), facet=facet)
        if self.key in (MARK, STATEMENT):
            return language.say("unknown-selection", value=repr(self.value))
        if self.key == LANGUAGE:
            return language.say("unknown-language", value=repr(self.value))
        return language.say("unknown-key", key=repr(self.key))


def query(view: View) -> dict[str, str]:
    """Write a view as a query: codes, never labels."""
    terms = {facet: SEPARATOR.join(sorted(chosen)) for facet, chosen in view.selection.terms}
    rest = {TEXT: view.selection.text, MARK: view.mark, STATEMENT: view.statement}
    return {LANGUAGE: view.language} | terms | {key: value for key, value in rest.items() if value}


def parse(
    parts: Mapping[str, str], dataset: Dataset, default: Code
) -> tuple[View, tuple[Unknown, ...]]:
    """Read a query. What these records do not have is returned, never dropped in silence."""
    selection, unknown = Selection(text=parts.get(TEXT, "").strip()), list(_unknown(parts, dataset))
    for facet in Facet:
        selection = selection.choose(facet, _known(parts, facet, dataset))
    code = next((code for code in CODES if code == parts.get(LANGUAGE)), default)
    view = View(code, selection)
    if mark := _mark(parts.get(MARK, ""), dataset):
        view = replace(view, mark=mark)
    if parts.get(STATEMENT) in dataset.findings:
        view = replace(view, statement=parts[STATEMENT])
    return view, tuple(unknown)


def _terms(parts: Mapping[str, str], facet: Facet) -> list[str]:
    return [term for term in parts.get(facet, "").split(SEPARATOR) if term]


def _known(parts: Mapping[str, str], facet: Facet, dataset: Dataset) -> list[str]:
    return [term for term in _terms(parts, facet) if term in dataset.terms(facet)]


def _unknown(parts: Mapping[str, str], dataset: Dataset) -> Iterator[Unknown]:
    for facet in Facet:
        for term in _terms(parts, facet):
            if term not in dataset.terms(facet):
                yield Unknown(facet, term)
    if parts.get(LANGUAGE, CODES[0]) not in CODES:
        yield Unknown(LANGUAGE, parts[LANGUAGE])
    if parts.get(MARK) and not _mark(parts[MARK], dataset):
        yield Unknown(MARK, parts[MARK])
    if parts.get(STATEMENT) and parts[STATEMENT] not in dataset.findings:
        yield Unknown(STATEMENT, parts[STATEMENT])
    for key in parts:
        if key not in (*Facet, LANGUAGE, TEXT, MARK, STATEMENT):
            yield Unknown(key, parts[key])


def _mark(named: str, dataset: Dataset) -> str:
    return dataset.select(Selection()).mark(named)
