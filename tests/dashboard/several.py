"""The 2015 profile with a second text, of another publisher and without a date."""

from dataclasses import replace
from functools import cache

from geodata.dataset import Dataset
from geodata.records import Finding, Location
from geodata.seeds import Sentence
from tests.dashboard.strategies import profile_records

PAPER = "paper"
GIRLS, BOYS = "paper-001", "paper-002"
SENTENCE = "A newspaper writes that girls work in bars, and boys in mines."


@cache
def with_a_newspaper() -> Dataset:
    """Return the profile with a newspaper's sentence and the two statements that it makes."""
    shipped = profile_records()
    source = shipped.sources["tip-2015"].model_copy(
        update={
            "source": PAPER, "title": "The bars", "publisher": "El Diario", "year": None,
            "profile_seen": None, "official_url": None, "url": "https://example.org/bars",
        }
    )
    said = [_said(GIRLS, "girls work in bars"), _said(BOYS, "boys in mines")]
    return replace(
        shipped,
        sources={**shipped.sources, PAPER: source},
        findings={**shipped.findings, **{each.finding: each for each in said}},
        locations={**shipped.locations, **{each.finding: _somewhere(each) for each in said}},
        texts={**shipped.texts, PAPER: (Sentence(1, SENTENCE),)},
    )


def _said(key: str, quote: str) -> Finding:
    like = profile_records().findings["tip-2015-006"]
    words = {"summary_en": f"Some say that {quote}.", "summary_es": f"Dicen que {quote}."}
    own = {"finding": key, "source": PAPER, "sentence": 1, "quote": quote}
    return like.model_copy(update=own | words)


def _somewhere(finding: Finding) -> tuple[Location, ...]:
    ties = profile_records().locations["tip-2015-001"]
    return tuple(tie.model_copy(update={"finding": finding.finding}) for tie in ties)
