"""How a file is called."""

from dataclasses import replace

import pytest

from geodata.dataset import Dataset
from geodata.export.formats import FORMATS, file_name
from geodata.selection import Facet, Selection, own_chapter
from geodata.vocabulary import Voice
from tests.geodata.export.taking import taken_of

OPENING = own_chapter(2015)
MINING = OPENING.choose(Facet.SECTOR, ["mining", "gold-mining"])


@pytest.mark.parametrize(
    ("selection", "code", "name"),
    [
        (Selection(), "en", "trafficking-peru_2015_all_2026-11-28.csv"),
        (Selection(), "es", "trata-peru_2015_all_2026-11-28.csv"),
        (OPENING, "en", "trafficking-peru_2015_2026-11-28.csv"),
        (MINING, "en", "trafficking-peru_2015_gold-mining+mining_2026-11-28.csv"),
        (
            MINING.exclude(Facet.VICTIM_GROUP, ["men"]),
            "en",
            "trafficking-peru_2015_gold-mining+mining+not-men_2026-11-28.csv",
        ),
        (
            MINING.choose(Facet.VOICE, []),
            "en",
            "trafficking-peru_2015_gold-mining+mining+every-voice_2026-11-28.csv",
        ),
        (
            OPENING.choose(Facet.VOICE, [Voice.OWN_CHAPTER, Voice.OTHER_CHAPTER]),
            "en",
            "trafficking-peru_2015_other-chapter+own-chapter_2026-11-28.csv",
        ),
        (replace(OPENING, text="Cuzco / «oro»"), "en", "trafficking-peru_cuzco-oro_2026-11-28.csv"),
        (replace(OPENING, text="金"), "en", "trafficking-peru_text_2026-11-28.csv"),
    ],
)
def test_a_name_says_edition_filter_and_day(
    profile: Dataset, selection: Selection, code: str, name: str
) -> None:
    assert file_name("csv", taken_of(profile, selection, code)) == name


@pytest.mark.parametrize("key", FORMATS)
def test_a_name_is_of_plain_signs_and_short_however_much_is_filtered(
    profile: Dataset, key: str
) -> None:
    every = Selection(text="../" * 40)
    for facet in Facet:
        every = every.choose(facet, profile.terms(facet))
    name = file_name(key, taken_of(profile, every))
    assert len(name) < 120
    assert name.isascii()
    assert not set(name) & set('/\\:*?"<>| ')
    assert name.endswith(f"_2026-11-28.{FORMATS[key].ending}")
