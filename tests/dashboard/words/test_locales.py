"""The words of the interface: complete, alike in structure, in use and grammatical."""

import ast
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

import pytest
from fluent.syntax import FluentSerializer, parse
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from dashboard.views.taking import OFFERED
from dashboard.views.taking import Extent as HowMuch
from dashboard.words.language import (
    CODES,
    LOCALES,
    Language,
    MissingWords,
    language,
    preferred,
)
from dashboard.words.shortening import LONGEST
from geodata.export.sheets import CODEBOOK, EVIDENCE, FLAT, LOCATIONS, PLACES, SOURCES, STATEMENTS
from geodata.export.styles import Style
from geodata.pairs import Kind
from geodata.report_vocabulary import (
    ActivityGroup,
    Advancement,
    Area,
    Counted,
    Counter,
    Extent,
    Measure,
    Subject,
    Tier,
    Trend,
)
from geodata.selection import Facet
from geodata.vocabulary import (
    Actor,
    Basis,
    Direction,
    Exploitation,
    Means,
    Modality,
    PlaceKind,
    ProfileSeen,
    Role,
    Sector,
    Seen,
    Topic,
    VictimGroup,
    Voice,
)
from tests.each_row import of_each

DASHBOARD = LOCALES.parent
EXPORT = DASHBOARD.parent / "geodata" / "export"
"""Where downloads are written, in the words of these files."""

COLUMNS: dict[str, type[StrEnum]] = {
    "direction": Direction,
    "sector": Sector,
    "group": VictimGroup,
    "exploitation": Exploitation,
    "letter": Exploitation,
    "means": Means,
    "actor": Actor,
    "modality": Modality,
    "basis": Basis,
    "role": Role,
    "profile": ProfileSeen,
    "evidence-seen": Seen,
    "kind": PlaceKind,
    "voice": Voice,
    "style": Style,
    "take-extent": HowMuch,
    "topic": Topic,
    "seen": ProfileSeen,
    "tier-named": Tier,
    "tier-short": Tier,
    "trend": Trend,
    "measure": Measure,
    "counter": Counter,
    "counted": Counted,
    "area": Area,
    "advancement": Advancement,
    "activity": ActivityGroup,
    "extent": Extent,
    "subject": Subject,
    "pair-kind": Kind,
}
SHEETS = ("statements", "locations", "places", "sources", "evidence", "codebook")
TABLES = (STATEMENTS, LOCATIONS, PLACES, SOURCES, EVIDENCE, CODEBOOK, FLAT)
FIELDS = {column for table in TABLES for column in table if not column.endswith("_label")}
"""Every column that a download titles."""

DOWNLOADS: dict[str, Iterable[str]] = {
    "format": OFFERED,
    "sheet": ("about", *SHEETS),
    "field": {*FIELDS, "in-words"},
}
"""What a download names by key: its formats, its sheets and their columns."""

LABELS = [
    f"{column}-{term}" for column, terms in (COLUMNS | DOWNLOADS).items() for term in terms
]

BESIDE_ITS_TERMS = {"modality-risk-reported", "seen-missing", "trend-unseen"}
"""Labels of what a column's terms say together, and of what has none of them."""

ALIKE = {
    "page-atlas", "facet-sector", "panel-more", "statement-place", "land-EC", "land-CO",
    "land-BO", "land-CL", "letter-sex-trafficking", "letter-child-sex-tourism",
    "letter-forced-criminality", "letter-armed-recruitment", "letter-vulnerability",
    "letter-not-stated", "letter-sexual-exploitation", "letter-servitude",
    "letter-labor-exploitation", "mark-kind", "voices", "format-bibtex", "format-ris",
    "ends-flow", "ends-line", "chapter-note", "dossier-group",
    "format-csl-json", "country-ID", "country-PY", "country-TZ", "country-UY",
    "tier-short-tier-one", "tier-short-tier-two", "tier-short-tier-three",
}  # fmt: skip
"""Messages that read the same in both languages."""


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def messages(code: str) -> dict[str, Message]:
    text = (LOCALES / f"{code}.ftl").read_text(encoding="utf-8")
    return {entry.id.name: entry for entry in parse(text).body if isinstance(entry, Message)}


def variables(message: Message) -> set[str]:
    found = Variables()
    found.visit(message)
    return found.names


def pattern(message: Message) -> str:
    return FluentSerializer().serialize_entry(message).partition("=")[2].strip()


def trees() -> list[ast.Module]:
    paths = [path for room in (DASHBOARD, EXPORT) for path in room.rglob("*.py")]
    return [ast.parse(path.read_text(encoding="utf-8")) for path in paths]


def called(node: ast.Call) -> str:
    return str(getattr(node.func, "attr", getattr(node.func, "id", "")))


def said() -> Iterator[ast.expr]:
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) == "say":
                yield node.args[0]


def said_in_templates() -> set[str]:
    """Ids that the templates of pages say."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(DASHBOARD.rglob("*.html")))
    return {key for text in texts for key in re.findall(r"""\bsay\("([a-z_-]+)\"""", text)}


def literals() -> set[str]:
    return {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def form(key: ast.JoinedStr) -> str:
    """Return the pattern that every id composed so fits."""
    parts = [part.value if isinstance(part, ast.Constant) else None for part in key.values]
    return "".join(".+" if part is None else re.escape(str(part)) for part in parts)


def composed() -> set[str]:
    found = {form(key) for key in said() if isinstance(key, ast.JoinedStr)}
    return {pattern for pattern in found if not pattern.startswith(".+")}


ENGLISH, SPANISH = messages("en"), messages("es")


# The two files


@pytest.mark.parametrize("code", CODES)
def test_every_entry_of_a_locale_file_can_be_read(code: str) -> None:
    text = (LOCALES / f"{code}.ftl").read_text(encoding="utf-8")
    assert [entry.content for entry in parse(text).body if isinstance(entry, Junk)] == []


@pytest.mark.parametrize("code", CODES)
def test_no_message_stands_twice_in_a_locale_file(code: str) -> None:
    text = (LOCALES / f"{code}.ftl").read_text(encoding="utf-8")
    keys = [entry.id.name for entry in parse(text).body if isinstance(entry, Message)]
    assert [key for key in keys if keys.count(key) > 1] == []


def test_both_languages_have_the_same_messages_in_the_same_order() -> None:
    assert list(ENGLISH) == list(SPANISH)


@of_each("key", list(ENGLISH))
def test_a_message_takes_the_same_arguments_in_both_languages(key: str) -> None:
    assert variables(ENGLISH[key]) == variables(SPANISH[key])


def test_only_the_listed_messages_read_the_same_in_both_languages() -> None:
    alike = {key for key in ENGLISH if pattern(ENGLISH[key]) == pattern(SPANISH[key])}
    assert alike == ALIKE


# Vocabulary


@of_each("label", sorted(set(LABELS) - {"field-in-words"}))
def test_every_term_has_a_label(label: str, words: Language) -> None:
    assert words.say(label)


@pytest.mark.parametrize("facet", Facet)
def test_every_facet_has_a_title(facet: Facet, words: Language) -> None:
    assert words.say(f"facet-{facet}")


def test_no_label_outlives_its_term() -> None:
    columns = tuple(f"{column}-" for column in COLUMNS | DOWNLOADS)
    assert {key for key in ENGLISH if key.startswith(columns)} == {*LABELS, *BESIDE_ITS_TERMS}


def test_no_two_terms_of_a_column_share_a_label(words: Language) -> None:
    for column, terms in COLUMNS.items():
        labels = [words.term(column, term) for term in terms]
        assert len(set(labels)) == len(labels), column


def test_every_letter_is_one_capital_and_stands_for_one_exploitation(words: Language) -> None:
    letters = [words.term("letter", term) for term in Exploitation]
    assert all(re.fullmatch("[A-Z]", letter) for letter in letters)
    assert len(set(letters)) == len(letters)


# Use


def test_every_message_that_the_code_says_exists() -> None:
    keys = {key.value for key in said() if isinstance(key, ast.Constant)}
    assert (keys | said_in_templates()) - set(ENGLISH) == set()


def test_every_composed_message_id_leads_to_a_message() -> None:
    lost = [form for form in composed() if not any(re.fullmatch(form, key) for key in ENGLISH)]
    assert lost == []


def test_every_message_is_used() -> None:
    forms = "|".join(composed())
    used = literals() | said_in_templates() | set(LABELS)
    used |= {key for key in ENGLISH if re.fullmatch(forms, key)}
    assert set(ENGLISH) - used == set()


# Languages


def test_a_missing_message_is_an_error_that_names_the_file_and_the_message() -> None:
    with pytest.raises(MissingWords, match=r"es\.ftl: no message 'no-such-words'"):
        language("es").say("no-such-words")


def test_a_missing_argument_is_an_error_that_names_the_file_and_the_message() -> None:
    with pytest.raises(MissingWords, match=r"en\.ftl: statement-count"):
        language("en").say("statement-count")


@pytest.mark.parametrize("length", [LONGEST, LONGEST + 1, 10_000])
def test_an_argument_that_is_too_long_is_cut_where_it_can_be_seen(length: int) -> None:
    said = language("en").say("filter-text", text="a" * length)
    assert said.count("a") == LONGEST
    assert ("…" in said) == (length > LONGEST)


def test_words_hold_no_invisible_direction_marks() -> None:
    said = language("en").say("filter-text", text="gold")
    assert "gold" in said
    assert not {"\u2066", "\u2067", "\u2068", "\u2069"} & set(said)


@pytest.mark.parametrize(
    ("locale", "code"),
    [("es-PE", "es"), ("es", "es"), ("ES-419", "es"), ("en-US", "en"), ("fr", "en"), (None, "en")],
)
def test_a_browser_gets_spanish_where_it_asks_for_it_and_else_english(
    locale: str | None, code: str
) -> None:
    assert preferred(locale) == code


def test_every_language_has_a_file_and_every_file_a_language() -> None:
    assert {path.stem for path in LOCALES.glob("*.ftl")} == set(CODES)
