"""Words by which a source, or a summary of it, holds back from stating a fact; by language."""

import re

REPORTED = {
    "en": re.compile(
        r"\b(reportedly|allegedly|there (?:were|are) reports|(?:victims|NGOs|officials) report"
        r"|according to|(?:is|are|was|were) (?:said|believed|estimated) to)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(según (?:se informa|se informó|informes|una (?:estimación|investigación)|el recuento"
        r"|la policía|la fiscalía)|presunt(?:o|a|os|as|amente)"
        r"|supuest(?:o|a|os|as|amente)|(?:hay|hubo|había) (?:informes|denuncias) de que"
        r"|(?:víctimas|ONG|funcionarios|autoridades) (?:informan|informaron|denuncian)"
        r"|se (?:dice|cree|afirma|estima) que|habrían?)\b",
        re.IGNORECASE,
    ),
}
"""What attributes a statement to others, by ISO 639-1 code."""

AT_RISK = {
    "en": re.compile(
        r"\b(vulnerable|at (?:high )?risk|vulnerabilit(?:y|ies)|may be)\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"\b(vulnerables?|en riesgo|vulnerabilidad(?:es)?|podrían? (?:ser|estar))\b", re.IGNORECASE
    ),
}
"""What speaks of a risk and not of an event, by ISO 639-1 code."""

LANGUAGES = tuple(REPORTED)


def hedges(text: str, language: str) -> tuple[str, ...]:
    """Return the hedging words of a text as they stand in it, in their order.

    Raises
    ------
    KeyError
        No hedging words are known for the language; ``LANGUAGES`` lists those that are.
    """
    return tuple(text[start:stop] for start, stop in hedge_spans(text, language))


def hedge_spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where the hedging words of a text begin and end, in their order."""
    found = [*REPORTED[language].finditer(text), *AT_RISK[language].finditer(text)]
    return tuple(sorted(match.span() for match in found))


def is_reported(text: str, language: str) -> bool:
    """Whether a text attributes what it says to others."""
    return bool(REPORTED[language].search(text))


def is_at_risk(text: str, language: str) -> bool:
    """Whether a text speaks of a risk."""
    return bool(AT_RISK[language].search(text))
