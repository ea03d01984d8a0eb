"""Quotes that overlap stay whole and readable."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.views.reader import marked_runs
from geodata.records import Finding
from tests.dashboard.strategies import records

TEXT = "abcdefghijklmnopqrstuvwxyz"
"""No part of it stands twice, so a quote has one place."""

SPANS = st.tuples(st.integers(0, 25), st.integers(1, 26)).map(
    lambda ends: TEXT[ends[0] : ends[0] + ends[1]]
)
QUOTES = st.lists(SPANS, min_size=1, max_size=6, unique=True)


def quoting(quotes: list[str]) -> tuple[Finding, ...]:
    pattern = next(iter(records().findings.values()))
    return tuple(
        pattern.model_copy(update={"finding": f"finding-{n}", "quote": quote})
        for n, quote in enumerate(quotes)
    )


@given(QUOTES)
def test_the_runs_of_each_quote_rejoin_to_it(quotes: list[str]) -> None:
    runs = list(marked_runs(TEXT, quoting(quotes), "en"))
    rejoined = [
        "".join(run["text"] for run in runs if f"finding-{n}" in run["quotes"])
        for n in range(len(quotes))
    ]
    assert rejoined == quotes


@given(QUOTES)
def test_every_quote_has_one_handle_where_it_begins(quotes: list[str]) -> None:
    runs = list(marked_runs(TEXT, quoting(quotes), "en"))
    starts = {key: run["text"][0] for run in runs for key in run["starts"]}
    assert starts == {f"finding-{n}": quote[0] for n, quote in enumerate(quotes)}
    assert sum(len(run["starts"]) for run in runs) == len(quotes)


@given(QUOTES)
def test_where_quotes_overlap_the_shortest_comes_first(quotes: list[str]) -> None:
    lengths = {f"finding-{n}": len(quote) for n, quote in enumerate(quotes)}
    for run in marked_runs(TEXT, quoting(quotes), "en"):
        assert [lengths[key] for key in run["quotes"]] == sorted(
            lengths[key] for key in run["quotes"]
        )
