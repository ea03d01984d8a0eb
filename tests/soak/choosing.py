"""What a reader does on each page, and how to tell that the answer is the reader's own."""

import json
from typing import Protocol

from streamlit.proto.BackMsg_pb2 import BackMsg

from dashboard.state.choosing import Mode
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


class OnAtlas:
    """Sets and takes back filters by victim group."""

    TERMS = ("women", "men", "children", "girls", "boys", "indigenous")

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._widget = self._fragment = ""
        self._count = 0
        self._chosen: set[str] = set()

    async def open(self) -> None:
        """Open the page."""
        self._note(await self._reader.run())

    async def choose(self, number: int) -> None:
        """Set a filter, or take it back."""
        term = self.TERMS[number % len(self.TERMS)]
        self._chosen ^= {term}
        mode = Mode.CHOSEN if term in self._chosen else Mode.FREE
        self._count += 1
        choice = {"facet": Facet.VICTIM_GROUP, "term": term, "mode": mode, "seq": self._count}
        message = BackMsg()
        message.rerun_script.fragment_id = self._fragment
        state = message.rerun_script.widget_states.widgets.add(id=self._widget)
        state.json_value = json.dumps({"choices": [choice]})
        self._note(await self._reader.run(message))

    def _note(self, answer: Answer) -> None:
        """Note where filters are set; fail where others than the reader's are."""
        for element, fragment in answer.elements:
            component = element.bidi_component
            if component.component_name == "trafficking_atlas.facets":
                self._fragment = fragment
                self._widget = component.id
                self._check(json.loads(component.json)[0])
                return
        raise WrongAnswer("no filters are shown")

    def _check(self, drawer: dict[str, list[dict[str, list[dict[str, str]]]]]) -> None:
        options = [option for facet in drawer["facets"] for option in facet["options"]]
        chosen = {option["id"] for option in options if option["chosen"]}
        if chosen != self._chosen:
            raise WrongAnswer(f"{self._chosen} were chosen, {chosen} are shown")
