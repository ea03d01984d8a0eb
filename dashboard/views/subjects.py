"""Of which places there is a sheet: every place of the records, and every department of Peru."""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.export.departments import departments
from geodata.records import WHOLE_COUNTRY, Place
from geodata.vocabulary import PlaceKind
from geodata.wording import folded


@dataclass(frozen=True)
class Subject:
    """What a sheet is of."""

    key: str
    """Key of the place; of a department without one its p-code in small letters."""
    kind: PlaceKind
    place: Place | None
    """Its record; a department that no statement names has none."""
    department: str = ""
    """P-code, of a department."""
    country: str = ""
    """ISO 3166-1 alpha-2, of a country."""

    def name(self, language: Language) -> str:
        """Return its name."""
        return language.place(self.place) if self.place else departments()[self.department].name


def subjects(dataset: Dataset) -> dict[str, Subject]:
    """Return what there is a sheet of, by key; all of Peru is the atlas itself."""
    found = {
        key: _of_place(place) for key, place in dataset.places.items() if key != WHOLE_COUNTRY
    }
    known = {subject.department for subject in found.values()}
    for code in departments():
        if code not in known:
            key = code.lower()
            found[key] = Subject(key, PlaceKind.DEPARTMENT, None, department=code)
    return found


def _of_place(place: Place) -> Subject:
    is_department = place.kind is PlaceKind.DEPARTMENT
    is_country = place.kind is PlaceKind.COUNTRY
    return Subject(
        key=place.place,
        kind=place.kind,
        place=place,
        department=(place.department or "") if is_department else "",
        country=(place.country or "") if is_country else "",
    )


def by_name(dataset: Dataset, language: Language) -> Iterator[tuple[PlaceKind, list[Subject]]]:
    """Yield the subjects of each kind in the order of their names."""
    every = subjects(dataset).values()
    for kind in PlaceKind:
        own = [subject for subject in every if subject.kind is kind]
        if own:
            yield kind, sorted(own, key=lambda subject: folded(subject.name(language)))


def places_of(dataset: Dataset, subject: Subject) -> list[Place]:
    """Return the subject's own place, then the places in it where it is a department."""
    inside = [
        place
        for place in dataset.places.values()
        if subject.department
        and place.department == subject.department
        and place.kind is not PlaceKind.DEPARTMENT
    ]
    return [*([subject.place] if subject.place else []), *inside]


def wider(dataset: Dataset, subject: Subject) -> list[Place]:
    """Return the areas and groups that take it in without naming it."""
    code = subject.department or subject.country
    return [place for place in dataset.places.values() if code and code in place.members]
