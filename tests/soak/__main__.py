"""The atlas and an empty page under the same load: ``python -m tests.soak``; only on this machine.

It ends with an error where a reader met one, or saw what another chose.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from tests.benchmarks.subjects import ATLAS, EMPTY, Subject
from tests.browser.serving import ROOT, Server, started
from tests.soak.choosing import OnAtlas, OnEmptyPage
from tests.soak.load import PAUSE, Load, Opening, come_and_go, read, rerun
from tests.soak.server import megabytes

PAGES: tuple[tuple[Subject, Opening], ...] = ((EMPTY, OnEmptyPage), (ATLAS, OnAtlas))


@dataclass
class Used:
    """What a page's answers took, over all rounds."""

    load: Load = field(default_factory=Load)
    memory: list[float] = field(default_factory=list)

    def figures(self) -> Iterator[float]:
        """Yield milliseconds: p50, p95 and processor time of an answer."""
        yield self.load.at(0.5) * 1000
        yield self.load.at(0.95) * 1000
        yield self.load.cpu / len(self.load.seconds) * 1000


def main() -> int:
    """Run what was asked for; return the exit status."""
    asked = arguments()
    with serving() as servers:
        return soak(servers, asked)


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read what is asked for: in the command line, where nothing is given."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=300, help="for each page, all rounds")
    parser.add_argument("--rounds", type=int, default=5, help="in which the pages take turns")
    parser.add_argument("--warm-up", type=float, default=10, help="seconds of the first round")
    parser.add_argument(
        "--pause", type=float, nargs=2, default=PAUSE, metavar=("LEAST", "MOST"),
        help="seconds between a reader's choices",
    )
    parser.add_argument("--reruns", type=int, default=5_000)
    parser.add_argument("--sessions", type=int, default=2_000, help="opened and left")
    return parser.parse_args(given)


@contextmanager
def serving() -> Iterator[list[Server]]:
    """Serve the pages, each by a server of its own."""
    silent = os.environ | {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"}
    with ExitStack() as stack:
        yield [
            stack.enter_context(started(subject.script, subject.program, ROOT, silent))
            for subject, _ in PAGES
        ]


def soak(servers: list[Server], asked: argparse.Namespace) -> int:
    """Have readers on the pages, print what came of it; return the exit status."""
    used = _rounds(servers, asked)
    _report(used)
    errors = {error for page in used for error in page.load.errors}
    errors |= _memory(servers[-1], asked.reruns, asked.sessions)
    print("\n".join(sorted(errors)[:20]) or "no error, no answer to another's choice")
    return 1 if errors else 0


def _rounds(servers: list[Server], asked: argparse.Namespace) -> list[Used]:
    used = [Used() for _ in servers]
    for number in range(asked.rounds + 1):
        for page, server, (_, opening) in zip(used, servers, PAGES, strict=True):
            # A first short round warms up: only its errors count.
            length = asked.seconds / asked.rounds if number else asked.warm_up
            load = asyncio.run(read(server, opening, asked.readers, length, asked.pause))
            page.memory.append(megabytes(server.process.pid))
            page.load.add(load if number else Load(errors=load.errors))
    return used


def _report(used: list[Used]) -> None:
    empty, atlas = used
    print(f"{'':24}{EMPTY.name:>12}{ATLAS.name:>12}{'ratio':>8}")
    names = ("p50, ms", "p95, ms", "CPU an answer, ms")
    for name, theirs, ours in zip(names, empty.figures(), atlas.figures(), strict=True):
        print(f"{name:24}{theirs:12.1f}{ours:12.1f}{ours / theirs:8.2f}")
    for page, (subject, _) in zip(used, PAGES, strict=True):
        memory = " ".join(f"{size:.0f}" for size in page.memory)
        print(f"{subject.name}: {len(page.load.seconds)} answers; MB after each round: {memory}")


def _memory(server: Server, reruns: int, sessions: int) -> set[str]:
    """Print what it took after each fifth; return the errors."""
    errors: set[str] = set()
    memory = [megabytes(server.process.pid)]
    for _ in range(5):
        errors.update(asyncio.run(rerun(server.address, OnAtlas, reruns // 5)).errors)
        memory.append(megabytes(server.process.pid))
    print(f"{reruns} reruns, MB: {' '.join(f'{size:.0f}' for size in memory)}", flush=True)
    memory = [megabytes(server.process.pid)]
    for _ in range(5):
        errors.update(asyncio.run(come_and_go(server.address, sessions // 5)).errors)
        memory.append(megabytes(server.process.pid))
    print(f"{sessions} sessions left, MB: {' '.join(f'{size:.0f}' for size in memory)}", flush=True)
    return errors


if __name__ == "__main__":
    sys.exit(main())
