"""What the tables must hold together, beyond what each row shows by itself."""

from geodata.checks.chapters import chapter_problems
from geodata.checks.doubles import double_problems
from geodata.checks.evidence import evidence_problems
from geodata.checks.keys import key_problems
from geodata.checks.places import place_problems
from geodata.checks.quotes import quote_problems
from geodata.checks.reports import report_problems
from geodata.checks.texts import text_problems
from geodata.checks.words import word_problems
from geodata.reading import Problem, Tables


def problems(tables: Tables) -> list[Problem]:
    """Every problem of the tables, sorted by file, line and column."""
    found = [
        *tables.problems,
        *key_problems(tables),
        *text_problems(tables),
        *quote_problems(tables),
        *double_problems(tables),
        *word_problems(tables),
        *evidence_problems(tables),
        *place_problems(tables.places),
        *chapter_problems(tables),
        *report_problems(tables),
    ]
    return sorted(set(found))
