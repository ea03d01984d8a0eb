"""``python -m geodata validate | coverage | sentences | changes | agreement | export``."""

import argparse
import csv
import io
import os
import sys
from pathlib import Path

from geodata.changes import UnreadableTable, changes
from geodata.checks import problems
from geodata.checks.quotes import covered_sentences
from geodata.checks.texts import Unreadable, source_text
from geodata.coverage import SentenceCoverage
from geodata.dataset import BrokenRecords, load
from geodata.export.command import add_options, export
from geodata.export.words import NoWords
from geodata.reading import RECORDS, read_tables
from geodata.seeds import proposed_openings
from geodata.spelling import suggestion
from geodata.version import data_version


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status."""
    _speak_any_encoding()
    options = _parser().parse_args(arguments)
    if not options.records.is_dir():
        return _refuse(f"no folder {options.records}")
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenRecords as error:
        return _refuse(str(error))
    except BrokenPipeError:
        # Whoever read the output, such as head, has enough: nothing more can be said there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _speak_any_encoding() -> None:
    """Escape what a terminal or a pipe has no sign for, rather than stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


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
    starts = commands.add_parser("sentences", help="propose where a source's sentences begin")
    starts.add_argument("source", help="key of a source whose text is in seeds/")
    starts.set_defaults(run=_sentences)
    since = commands.add_parser("changes", help="say what changed since another state")
    since.add_argument("old", type=Path, metavar="OLD_FOLDER", help="folder of the older tables")
    since.set_defaults(run=_changes)
    agree = commands.add_parser("agreement", help="compare codings with the records")
    agree.add_argument("codings", type=Path, nargs="+", metavar="CODING.csv")
    agree.set_defaults(run=_agreement)
    export = commands.add_parser("export", help="write every record in a format to take away")
    add_options(export)
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
    counts = f"{len(tables.findings.rows)} findings, {len(tables.locations.rows)} locations"
    print(f"{counts}: sound, data version {data_version(tables)}")
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


def _sentences(options: argparse.Namespace) -> int:
    tables = read_tables(options.records)
    rows = tables.sources.having("source", "file")
    files = {row.record.source: row.record.file for row in rows if row.record.file}
    if options.source not in files:
        cure = suggestion(options.source, list(files))
        return _refuse(f"no source {options.source!r} has its text in seeds/{cure}")
    text = source_text(files[options.source])
    if isinstance(text, Unreadable):
        return _refuse(str(text))
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        # The rows go into sentences.csv, which is UTF-8 on every machine.
        sys.stdout.reconfigure(encoding="utf-8")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for number, opening in enumerate(proposed_openings(text), start=1):
        writer.writerow((options.source, number, opening))
    return 0


def _changes(options: argparse.Namespace) -> int:
    try:
        found = changes(options.old, options.records)
    except UnreadableTable as error:
        return _refuse(str(error))
    for change in found:
        print(change)
    print(_counted(len(found), "change"), file=sys.stderr)
    return 0


def _agreement(options: argparse.Namespace) -> int:
    # Only this command needs the statistics, which take a while to import.
    from geodata.agreement import BadCoding, compare, read_codings  # noqa: PLC0415

    try:
        rows = read_codings(options.codings)
    except BadCoding as error:
        return _refuse(str(error))
    if not rows:
        return _refuse("the codings hold no row")
    print(compare(load(options.records), rows))
    return 0


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


def _export(options: argparse.Namespace) -> int:
    dataset = load(options.records)
    try:
        print(export(dataset, options))
    except NoWords as error:
        return _refuse(str(error))
    except OSError as error:
        return _refuse(f"cannot write {options.output}: {error}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
