"""The parts of a page that stand while a reader chooses, and what an answer gives them.

Streamlit draws every element of an answer anew, changed or not, and the reader waits for all of
them. So a part is mounted once, when its page opens; an answer collects what the parts are given
and goes to the browser as one element, whose script passes it on.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from time import time_ns
from typing import Any

import streamlit as st

Handlers = dict[str, Callable[[], None]]
"""What takes what a part of the page sends, by the name that it is sent under."""


@dataclass(eq=False)
class Standing:
    """The parts of one open page."""

    handlers: dict[str, Handlers] = field(default_factory=dict)
    """By the key of the part."""
    given: dict[str, object] = field(default_factory=dict)
    """What the answer under way gives, by the key of the part."""
    at: int = field(default_factory=lambda: time_ns() // 1_000_000)
    """Milliseconds since 1970: of two gifts to a part the later stands."""
    is_open: bool = False
    """Whether the page has been opened, with all its parts."""
    is_answering: bool = False
    """Whether the parts stand, so that what is shown is collected for them."""

    @contextmanager
    def mounting(self) -> Iterator[None]:
        """Let the parts that are shown within stand from now on."""
        yield from self._within()

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Collect what is shown within, in place of showing it."""
        self.given, self.at, self.is_answering = {}, time_ns() // 1_000_000, True
        yield from self._within()

    def _within(self) -> Iterator[None]:
        token = _CURRENT.set(self)
        try:
            yield
        finally:
            _CURRENT.reset(token)

    def take(self, key: str, data: object, handlers: Handlers) -> bool:
        """Note a part and who hears it; whether it stands already and is told by the answer."""
        self.handlers[key] = handlers
        if self.is_answering:
            self.given[key] = data
        return self.is_answering


_CURRENT: ContextVar[Standing | None] = ContextVar("standing", default=None)


def current() -> Standing | None:
    """Return the page whose parts are being mounted or told, if any are."""
    return _CURRENT.get()


def is_answering() -> bool:
    """Whether what is shown now is collected for parts that stand already."""
    page = current()
    return page is not None and page.is_answering


def container(**layout: Any) -> AbstractContextManager[object]:
    """Open a container of the page; nothing in an answer, whose parts stand in theirs."""
    return nullcontext() if is_answering() else st.container(**layout)


@contextmanager
def apart() -> Iterator[None]:
    """Show what is within as on a page whose parts do not stand: it answers for itself."""
    token = _CURRENT.set(None)
    try:
        yield
    finally:
        _CURRENT.reset(token)


def stamp() -> int:
    """Return when what is being shown was given; 0 on a page whose parts do not stand."""
    page = current()
    return page.at if page else 0


def is_told(key: str, data: object, given: Mapping[str, Any]) -> bool:
    """Whether a part of a key stands already and hears of its data by the answer under way."""
    page = current()
    return page is not None and page.take(key, data, handlers_in(given))


def handlers_in(given: Mapping[str, Any]) -> Handlers:
    """Return who hears a part, of all that a component is given."""
    return {
        name.removeprefix("on_").removesuffix("_change"): hear
        for name, hear in given.items()
        if name.startswith("on_")
    }


@dataclass(frozen=True)
class Part:
    """What a part of the page is to show, and how."""

    key: str
    name: str
    """Of its component."""
    tag: str
    """Of its root."""
    script: str
    """Address, from the page."""
    given: list[object]
    handlers: Handlers

    def shown(self) -> dict[str, object]:
        """Return what the browser is told of it."""
        told = {"key": self.key, "name": self.name, "tag": self.tag, "script": self.script}
        return told | {"given": self.given}


_GROUP: ContextVar[list[Part] | None] = ContextVar("group", default=None)


@contextmanager
def grouping() -> Iterator[list[Part]]:
    """Collect the parts that are shown within, in place of showing each as an element."""
    parts: list[Part] = []
    token = _GROUP.set(parts)
    try:
        yield parts
    finally:
        _GROUP.reset(token)


def is_grouped(part: Part) -> bool:
    """Take a part into the group that is being collected, if one is."""
    group = _GROUP.get()
    if group is None:
        return False
    group.append(part)
    return True
