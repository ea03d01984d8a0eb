"""What a reader opened on the page over the years, as parts of a URL's query and back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dashboard.views.seen import editions, said_by
from geodata.dataset import Dataset
from geodata.vocabulary import Voice

TOPIC, EDITION, COMPARE = "topic", "year", "compare"
KEYS = (TOPIC, EDITION, COMPARE)
APART = "~"


@dataclass(frozen=True)
class Years:
    """A topic, one of its editions, and two editions that are compared."""

    topic: str = ""
    edition: int = 0
    """Year of the edition whose cell is open; 0 where the whole row is, or none."""
    before: int = 0
    after: int = 0
    """Editions that are compared; 0 where the reader chose none."""


CLOSED = Years()
"""Nothing is open."""


def query(years: Years) -> dict[str, str]:
    """Write what is open."""
    return {
        TOPIC: years.topic,
        EDITION: str(years.edition) if years.edition else "",
        COMPARE: f"{years.before}{APART}{years.after}" if years.before else "",
    }


def parse(parts: Mapping[str, str], dataset: Dataset) -> Years:
    """Read what is open; what these records do not have is left out."""
    wrong = set(unknown(parts, dataset))
    topic = "" if TOPIC in wrong else parts.get(TOPIC, "")
    edition = parts.get(EDITION, "") if topic and EDITION not in wrong else ""
    pair = "" if COMPARE in wrong else parts.get(COMPARE, "")
    before, after = pair.split(APART) if pair else ("0", "0")
    return Years(topic, int(edition or 0), int(before), int(after))


def unknown(parts: Mapping[str, str], dataset: Dataset) -> Iterator[str]:
    """Yield the keys whose value these records do not have."""
    known = {str(edition) for edition in editions(dataset)}
    if parts.get(TOPIC) and not any(parts[TOPIC] in said_by(dataset, voice) for voice in Voice):
        yield TOPIC
    if parts.get(EDITION) and parts[EDITION] not in known:
        yield EDITION
    pair = parts.get(COMPARE, "").split(APART)
    if parts.get(COMPARE) and (len(pair) != 2 or not known.issuperset(pair)):
        yield COMPARE


def opened(picked: str, years: Years) -> tuple[str, int]:
    """Return the topic and edition that a click asks for; nothing where they are open already."""
    topic, _, edition = picked.partition(APART)
    asked = (topic, int(edition or 0))
    return ("", 0) if asked == (years.topic, years.edition) else asked
