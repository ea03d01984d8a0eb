"""Readers at once: each opens a page, then chooses something every few seconds."""

import asyncio
import random
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from time import perf_counter

from streamlit.proto.BackMsg_pb2 import BackMsg

from tests.browser.serving import Server
from tests.soak.choosing import Choosing
from tests.soak.reader import Reader, WrongAnswer
from tests.soak.server import seconds_of_cpu

PAUSE = (3.0, 5.0)
"""Seconds between a reader's choices, at least and at most."""

IN_TURN = 10
"""Readers who choose one after the other."""

Opening = Callable[[Reader], Choosing]


@dataclass
class Load:
    """What came of it."""

    seconds: list[float] = field(default_factory=list)
    """From each choice to the end of its answer."""
    errors: list[str] = field(default_factory=list)
    cpu: float = 0.0
    """Seconds of the server's processor time, for the choices alone."""

    def add(self, other: "Load") -> None:
        """Take what came of another round too."""
        self.seconds += other.seconds
        self.errors += other.errors
        self.cpu += other.cpu

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Note a wrong answer where one comes within, and go on."""
        try:
            yield
        except WrongAnswer as error:
            self.errors.append(str(error))

    def at(self, share: float) -> float:
        """Return the time within which a share of the answers came."""
        return sorted(self.seconds)[int(share * (len(self.seconds) - 1))]


async def read(
    server: Server, opening: Opening, readers: int, seconds: float,
    pause: tuple[float, float] = PAUSE,
) -> Load:
    """Have readers choose for some time, all of them at first at moments of their own."""
    load = Load()
    async with AsyncExitStack() as stack:
        there = await _opened(stack, server.address, opening, readers, load)
        end, start = perf_counter() + seconds, seconds_of_cpu(server.process.pid)
        choosing = (_choose(reader, load, end, pause, seed) for seed, reader in enumerate(there))
        await asyncio.gather(*choosing)
        load.cpu = seconds_of_cpu(server.process.pid) - start
    return load


async def _opened(
    stack: AsyncExitStack, address: str, opening: Opening, readers: int, load: Load
) -> list[Choosing]:
    there = [opening(await stack.enter_async_context(Reader(address))) for _ in range(readers)]
    for reader in there:
        with load.noting():
            await reader.open()
    return there


async def _choose(
    reader: Choosing, load: Load, end: float, pause: tuple[float, float], seed: int
) -> None:
    chance = random.Random(seed)
    await asyncio.sleep(chance.uniform(0, pause[1]))
    while perf_counter() < end:
        start = perf_counter()
        with load.noting():
            await reader.choose(chance.randrange(1000))
        load.seconds.append(perf_counter() - start)
        await asyncio.sleep(chance.uniform(*pause))


async def rerun(address: str, opening: Opening, times: int) -> Load:
    """Have readers choose one after the other, without a pause."""
    load = Load()
    async with AsyncExitStack() as stack:
        there = await _opened(stack, address, opening, min(IN_TURN, times), load)
        for turn in range(times):
            start = perf_counter()
            with load.noting():
                await there[turn % len(there)].choose(turn // len(there))
            load.seconds.append(perf_counter() - start)
    return load


async def come_and_go(address: str, sessions: int) -> Load:
    """Open sessions and leave them, every other one without a word."""
    load = Load()
    for number in range(sessions):
        async with Reader(address) as reader:
            with load.noting():
                await reader.run(BackMsg())
            if number % 2:
                reader.leave()
    return load
