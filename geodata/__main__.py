"""``python -m geodata validate | coverage | export``."""

import argparse
import sys
from pathlib import Path

from geodata.checks import covered_sentences, problems
from geodata.coverage import SentenceCoverage
from geodata.dataset import BrokenRecords, load
from geodata.reading import RECORDS, read_tables
from geodata.selection import Selection


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except BrokenRecords as error:
        print(error, file=sys.stderr)
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m geodata", description=__doc__)
    parser.add_argument("--records", type=Path, default=RECORDS, help="folder of the tables")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("validate", help="list every problem of the records").set_defaults(
        run=_validate
    )
    commands.add_parser("coverage", help="show which words the quotes cover").set_defaults(
        run=_coverage
    )
    export = commands.add_parser("export", help="write a row per statement and location")
    export.add_argument("--format", choices=["csv"], default="csv")
    export.add_argument("--output", type=Path, required=True, metavar="PATH")
    export.set_defaults(run=_export)
    return parser


def _validate(options: argparse.Namespace) -> int:
    tables = read_tables(options.records)
    found = problems(tables)
    for problem in found:
        print(problem)
    if found:
        print(_counted(len(found), "problem"), file=sys.stderr)
        return 1
    print(f"{len(tables.findings.rows)} findings, {len(tables.locations.rows)} locations: sound")
    return 0


def _coverage(options: argparse.Namespace) -> int:
    # The tables are read, not loaded: an uncovered sentence is what this command shows.
    tables = read_tables(options.records)
    if tables.problems:
        raise BrokenRecords(sorted(tables.problems))
    uncovered = 0
    for covered in covered_sentences(tables):
        _print(covered)
        uncovered += not covered.is_covered
    return 1 if uncovered else 0


def _print(covered: SentenceCoverage) -> None:
    count = _counted(len(covered.findings), "statement")
    mark = "boilerplate" if covered.boilerplate else count
    print(f"{covered.sentence.number}. {covered.sentence.text}\n   {mark}")
    for finding in covered.findings:
        print(f"   {finding.finding}: {finding.quote!r}")
    print("   no quote covers:", ", ".join(map(repr, covered.uncovered)) or "nothing")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _export(options: argparse.Namespace) -> int:
    dataset = load(options.records)
    table = dataset.table(dataset.select(Selection()))
    try:
        table.to_csv(options.output, index=False, encoding="utf-8", lineterminator="\n")
    except OSError as error:
        print(f"cannot write {options.output}: {error}", file=sys.stderr)
        return 1
    print(f"{len(table)} rows in {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
