"""The soak's readers: that they choose as the pages let them, and notice what is not their own."""

import asyncio
import sys
from collections.abc import Iterator

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg

from tests.browser.serving import Server
from tests.soak.__main__ import arguments, serving, soak
from tests.soak.choosing import OnAtlas
from tests.soak.reader import Answer, Reader, WrongAnswer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")

SHORT = "--readers 2 --seconds 1 --rounds 1 --warm-up 0 --pause 0.1 0.2 --reruns 5 --sessions 5"

WOMEN, BOYS = (OnAtlas.TERMS.index(term) for term in ("women", "boys"))


@pytest.fixture(scope="module")
def servers() -> Iterator[list[Server]]:
    with serving() as running:
        yield running


def test_readers_of_both_pages_are_answered(
    servers: list[Server], capsys: pytest.CaptureFixture[str]
) -> None:
    status = soak(servers, arguments(SHORT.split()))
    assert (status, capsys.readouterr().out.splitlines()[-1]) == (
        0, "no error, no answer to another's choice",
    )


class Misheard(Reader):
    """Is answered as if it had asked for men where it asks for women."""

    async def run(self, message: BackMsg | None = None) -> Answer:
        for state in message.rerun_script.widget_states.widgets if message else ():
            state.json_value = state.json_value.replace('"women"', '"men"')
        return await super().run(message)


def test_a_reader_notices_the_answer_to_another_choice(servers: list[Server]) -> None:
    shown = r"\['boys', 'women'\] were chosen, \['boys', 'men'\] are shown"

    async def choose() -> None:
        async with Misheard(servers[-1].address) as reader:
            there = OnAtlas(reader)
            await there.open()
            await there.choose(BOYS)
            with pytest.raises(WrongAnswer, match=shown):
                await there.choose(WOMEN)

    asyncio.run(choose())
