"""What a reader does on each page, and how to tell that the answer is the reader's own."""

import json
from time import time_ns
from typing import Any, Protocol

from streamlit.proto.BackMsg_pb2 import BackMsg

from dashboard.state.choosing import Mode
from dashboard.views.facet_list import FacetList
from geodata.selection import Facet
from tests.soak.reader import Answer, Reader, WrongAnswer


class Choosing(Protocol):
    """A reader of one page."""

    async def open(self) -> None:
        """Open the page."""

    async def choose(self, number: int) -> None:
        """Choose something by a number; fail where the answer is not to that."""


class OnEmptyPage:
    """Picks another option each time."""

    OPTIONS = ("mining", "logging", "fishing")

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._widget = ""

    async def open(self) -> None:
        """Open the page."""
        for element, _ in (await self._reader.run()).elements:
            if element.HasField("multiselect"):
                self._widget = element.multiselect.id

    async def choose(self, number: int) -> None:
        """Pick one option alone."""
        option = self.OPTIONS[number % len(self.OPTIONS)]
        message = BackMsg()
        state = message.rerun_script.widget_states.widgets.add(id=self._widget)
        state.string_array_value.data.append(option)
        answer = await self._reader.run(message)
        shown = [element.markdown.body for element, _ in answer.elements]
        if f"Chosen: {option}" not in shown:
            raise WrongAnswer(f"{option} was picked, {shown} is shown")


DRAWER, ANSWERING = "trafficking_atlas.facets", "trafficking_atlas.answering"

ANSWERED = {"sentence", "facets", "statements", "map"}
"""Keys of what a reader of the atlas waits for after a choice."""


class OnAtlas:
    """Sets and takes back filters by victim group, in the drawer."""

    TERMS = ("women", "men", "children", "girls", "boys", "indigenous")

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._widget = self._fragment = ""
        self._seq = 0
        self._chosen: set[str] = set()

    async def open(self) -> None:
        """Open the page, and note where it is asked for answers."""
        answer = await self._reader.run()
        self._widget, self._fragment, _ = _shown(answer, ANSWERING)
        _, _, drawer = _shown(answer, DRAWER)
        self._check(drawer)

    async def choose(self, number: int) -> None:
        """Set a filter, or take it back."""
        term = self.TERMS[number % len(self.TERMS)]
        self._chosen ^= {term}
        mode = Mode.CHOSEN if term in self._chosen else Mode.FREE
        parts = await self._told({"facet": Facet.VICTIM_GROUP, "term": term, "mode": mode})
        if lacking := ANSWERED - parts.keys():
            raise WrongAnswer(f"the answer has nothing for {sorted(lacking)}")
        self._check(parts["facets"])

    async def _told(self, choice: dict[str, str]) -> dict[str, Any]:
        """Ask as the drawer does, by the queue of the page; return what the parts are given."""
        self._seq = max(time_ns() // 1_000_000, self._seq + 1)
        message = BackMsg()
        message.rerun_script.fragment_id = self._fragment
        state = message.rerun_script.widget_states.widgets.add(id=self._widget)
        asked = {"key": "facets", "name": "choices", "value": self._queue(choice)}
        state.json_value = json.dumps({"asked": self._queue(asked)})
        _, _, given = _shown(await self._reader.run(message), ANSWERING)
        parts: dict[str, Any] = given["parts"]
        return parts

    def _queue(self, act: dict[str, Any]) -> dict[str, Any]:
        return {"acts": [{**act, "seq": self._seq}], "at": self._seq}

    def _check(self, drawer: FacetList) -> None:
        """Fail where others than the reader's filters are set."""
        chosen = {
            option["id"]
            for facet in drawer["facets"] if facet["id"] == Facet.VICTIM_GROUP
            for option in facet["options"] if option["chosen"]
        }
        if chosen != self._chosen:
            raise WrongAnswer(f"{sorted(self._chosen)} were chosen, {sorted(chosen)} are shown")


def _shown(answer: Answer, name: str) -> tuple[str, str, Any]:
    """Return the widget of the component of a name, its fragment, and what it is given."""
    for element, fragment in answer.elements:
        component = element.bidi_component
        if component.component_name == name:
            return component.id, fragment, json.loads(component.json)[0]
    raise WrongAnswer(f"{name} is not shown")
