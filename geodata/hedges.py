"""Words by which a source holds back from stating a fact."""

import re

REPORTED = re.compile(
    r"\b(reportedly|allegedly|there (?:were|are) reports|(?:victims|NGOs|officials) report"
    r"|according to|(?:is|are|was|were) (?:said|believed) to)\b",
    re.IGNORECASE,
)
AT_RISK = re.compile(r"\b(vulnerable|at risk|vulnerabilit(?:y|ies))\b", re.IGNORECASE)


def hedges(quote: str) -> tuple[str, ...]:
    """Return the hedging words of a quote as they stand in it, in their order."""
    return tuple(quote[start:stop] for start, stop in hedge_spans(quote))


def hedge_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the hedging words of a text begin and end, in their order."""
    found = [*REPORTED.finditer(text), *AT_RISK.finditer(text)]
    return tuple(sorted(match.span() for match in found))
