"""What the file says, and the file."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dashboard.components.map.drawing import BOUNDARIES, LEAFLET, STYLE, joined
from dashboard.components.map.drawing import FOLDER as MAP
from dashboard.components.map.escaping import script_json
from dashboard.snapshot.numbering import numbered
from dashboard.snapshot.packing import packed_text
from dashboard.snapshot.states import States, states
from dashboard.views.documents import address, listed
from dashboard.views.facet_list import term_label
from dashboard.views.guide import how_to_cite, misreadings
from dashboard.views.hues import HEX, INK, LAND
from dashboard.views.reader import reader
from dashboard.views.sentence import shown_sentence, view_words
from dashboard.views.statements import Card, Cards, statement_cards
from dashboard.views.voices import count_by_voice
from dashboard.views.whose_words import whose_words
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.export.about import about
from geodata.export.taken import Taken
from geodata.export.view import view_of
from geodata.selection import Facet, Selection
from geodata.shown import Shown
from geodata.vocabulary import Voice

HERE = Path(__file__).parent
OUTLINES = ("countries", "departments", "border", "world", "rivers", "lakes")
STYLES = {
    "map": STYLE,
    "legend": MAP / "legend" / "legend.css",
    "statements": MAP.parent / "statements" / "statements.css",
    "reader": MAP.parent / "reader" / "reader.css",
}
"""What the dashboard's own components look like, each within its part of the page."""

FILTERS = {Facet.SECTOR: "snapshot-any-sector", Facet.VICTIM_GROUP: "snapshot-any-group"}
ABOUT = ("view", "edition", "voice", "data_version", "licence", "citation", "caveat")

OUTSIDE = re.compile(r"url\((?:images/|#)[^)]*\)|^//# sourceMappingURL=.*$", re.MULTILINE)
"""What Leaflet names beside itself: pictures of controls that this map has not, and its source."""


@dataclass(frozen=True)
class Preview:
    """What networks and messengers show of a link to a page; they take no address in parts."""

    link: str
    """Address of the page."""
    picture: str
    """Address of its picture."""
    width: int
    height: int
    """Size of the picture in dots."""


@dataclass(frozen=True)
class Page:
    """One file."""

    dataset: Dataset
    base: Selection
    language: Language
    title: str = ""
    """A question that the file answers; empty for the filters in words."""
    links: tuple[tuple[str, str, str], ...] = ()
    """Other files beside this one: address, words and language."""
    preview: Preview | None = None
    """None where nobody knows at which address the file will stand."""

    def html(self) -> str:
        """Return the file, the same for the same records."""
        return str(templates().get_template("page.html").render(self._said()))

    def _said(self) -> dict[str, object]:
        drawn = states(self.dataset, self.base, self.language)
        return {
            "say": self.language.say,
            "code": self.language.code,
            "head": whose_words(self.dataset, self.language, self.base),
            "question": self.title or view_words(self.dataset, self.shown, self.language),
            "sentence": shown_sentence(self.dataset, self.shown, self.language),
            "links": self.links,
            "preview": self.preview,
            "filters": list(self._filters(drawn)),
            "drawn": drawn,
            "hues": HEX,
            "cards": self._cards(),
            "count": self._count(),
            "texts": self._texts(),
            "misreadings": misreadings(self.dataset, self.language),
            "cite": how_to_cite(self.dataset, self.language)[0]["runs"],
            "sources": self._sources(),
            "about": self._about(),
            "styles": styles(),
            "scripts": scripts(),
            "outlines": outlines(),
            "data": Markup(script_json(self._data(drawn))),
        }

    @cached_property
    def shown(self) -> Shown:
        """What the file holds while no filter of its own is set."""
        return self.dataset.select(self.base)

    def _filters(self, drawn: States) -> Iterable[dict[str, object]]:
        terms = {Facet.SECTOR: list(drawn.by), Facet.VICTIM_GROUP: list(drawn.by[""])}
        for facet, every in FILTERS.items():
            labels = {
                term: self._label(facet, term) if term else self.language.say(every)
                for term in terms[facet]
            }
            title = self.language.say(f"facet-{facet}")
            yield {"facet": str(facet), "title": title, "labels": labels}

    def _label(self, facet: Facet, term: str) -> str:
        return term_label(self.dataset, facet, term, self.language)

    def _cards(self) -> list[Card]:
        findings = self.shown.findings
        panel = statement_cards(
            self.dataset, Cards(title="", findings=findings, limit=len(findings)), self.language
        )
        return cast("list[Card]", panel["cards"])

    def _count(self) -> str:
        findings = self.shown.findings
        said = self.language.say("statement-count", count=len(findings))
        return count_by_voice(self.dataset.index, findings, self.language) or said

    def _voices(self) -> dict[str, object]:
        """Return whose each statement is, and a number of each voice's in words."""
        of = {each.finding: self.dataset.sources[each.source].voice for each in self.shown.findings}
        most = Counter(of.values())
        shares = {
            voice: [self.language.say(f"voices-{voice}", count=n) for n in range(most[voice] + 1)]
            for voice in Voice
            if voice in most
        }
        return {"of": of, "shares": shares} if len(shares) > 1 else {"of": {}, "shares": {}}

    def _texts(self) -> list[dict[str, object]]:
        return [
            {"title": listed(self.dataset.sources[key], self.language)}
            | reader(self.dataset, self.shown, "", "", self.language, key)
            for key in self.dataset.texts
            if any(finding.source == key for finding in self.shown.findings)
        ]

    def _sources(self) -> list[dict[str, str]]:
        keys = dict.fromkeys(finding.source for finding in self.shown.findings)
        found = [self.dataset.sources[key] for key in keys]
        return [
            {
                "title": listed(source, self.language),
                "address": address(source),
                "licence": source.licence,
                "read": source.accessed.isoformat(),
                "note": self.language.note(source),
            }
            for source in found
        ]

    @cached_property
    def taken(self) -> Taken:
        """What the file holds, as of the day of the records: every day makes the same file."""
        view = view_of(
            self.dataset,
            self.shown,
            self.language,
            title=shown_sentence(self.dataset, self.shown, self.language),
            link=self.preview.link if self.preview else "",
            day=self.dataset.version.date,
        )
        return Taken(self.dataset, self.shown, view, self.language)

    def _about(self) -> list[tuple[str, str]]:
        said = about(self.taken)
        day = (self.language.say("snapshot-day"), self.taken.view.day.isoformat())
        return [day, *((self.language.say(f"field-{key}"), said[key]) for key in ABOUT)]

    def _data(self, drawn: States) -> dict[str, object]:
        say = self.language.say
        words = ("all", "one", "hint", "gone")
        total = len(self.shown.findings)
        cards = {each.finding: number for number, each in enumerate(self.shown.findings)}
        return numbered(drawn.model_dump(exclude={"signs"}), cards) | {
            "unknown": say("snapshot-unknown", value="%"),
            "words": {key: say(f"statements-{key}") for key in words}
            | {"hidden": say("statement-hidden"), "title": say("tab-title")},
            "counts": [say("statement-count", count=count) for count in range(total + 1)],
            "voices": self._voices(),
        }


@cache
def templates() -> Environment:
    """Return the templates, in which every text is escaped and none may be missing."""
    return Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def styles() -> Markup:
    """Return every style: Leaflet's, the map's and its parts', and the page's."""
    parts = (f".in-{part} {{\n{_read(path)}}}" for part, path in STYLES.items())
    return Markup("\n".join((_read(LEAFLET / "leaflet.css"), *parts, look())))


@cache
def look() -> Markup:
    """Return the colors and the style of a page."""
    colors = "".join(f"--{name}:{color};" for name, color in {**LAND, "ink": INK}.items())
    return Markup(f":root {{{colors}}}\n{_read(HERE / 'page.css')}")


@cache
def scripts() -> tuple[Markup, ...]:
    """Return every script in the order in which they run."""
    first, *ours = (_read(HERE / f"{n}.js") for n in ("outlines", "fragment", "around", "page"))
    scripts = (first, joined(), _read(LEAFLET / "leaflet.js"), "\n".join(ours))
    return tuple(map(Markup, scripts))


@cache
def outlines() -> dict[str, Markup]:
    """Return the outlines of the map by name."""
    files = {name: BOUNDARIES / f"{name}.geojson" for name in OUTLINES}
    return {name: Markup(packed_text(_read(path))) for name, path in files.items()}


def _read(path: Path) -> str:
    return OUTSIDE.sub("", path.read_text(encoding="utf-8"))
