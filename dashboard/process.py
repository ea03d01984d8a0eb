"""What is set once for the whole server process, for speed."""

import asyncio
import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

_ANSWERING = ThreadPoolExecutor(4, thread_name_prefix="answering")
"""Threads of our own: those that asyncio lends stand still while large files are made in them."""


async def in_a_thread(
    act: Callable[Given, Answer], *given: Given.args, **named: Given.kwargs
) -> Answer:
    """Act in a thread that no reader's download can hold up."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_ANSWERING, partial(act, *given, **named))


@cache
def freeze_collector() -> None:
    """Take what is loaded by now out of the garbage collector's sight.

    With pandas, GeoPandas and folium imported, a collection of everything takes longer than a
    reader's answer, with the interpreter lock held.
    """
    gc.collect()
    gc.freeze()
