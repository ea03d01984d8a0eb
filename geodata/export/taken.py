"""What of the records goes with a view: the statements, and all that they lean on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from geodata.dataset import Dataset
from geodata.export.progress import Progress, unheard
from geodata.export.view import View
from geodata.export.words import Words
from geodata.findings import Findings
from geodata.records import Evidence, Finding, Location, Place, Source
from geodata.selection import Selection
from geodata.shown import Shown


@dataclass(frozen=True)
class Taken:
    """A view with its records and the words of its reader: all that a format is written from."""

    dataset: Dataset
    shown: Shown
    view: View
    words: Words
    progress: Progress = field(default=Progress(0, 1, unheard), repr=False, compare=False)
    """Told of each statement that is gone through."""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is filtered, so that records which no statement leans on go too."""
        return self.shown.selection == Selection()

    @property
    def findings(self) -> Findings:
        """The statements."""
        return self.shown.findings

    def going_through(self) -> Iterator[Finding]:
        """Yield the statements, and tell how far it is."""
        return self.progress.through(self.findings)

    @cached_property
    def locations(self) -> tuple[Location, ...]:
        """The locations of the statements that the view admits."""
        return tuple(tie for finding in self.findings for tie in self.shown.drawn(finding))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The places of the locations, in the order of the records."""
        named = {tie.place for tie in self.locations}
        known = self.dataset.places.values()
        return tuple(place for place in known if self.is_everything or place.place in named)

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """What documents say of the topics at the places."""
        topics = {finding.finding: finding.topic for finding in self.findings}
        ties = dict.fromkeys((topics[tie.finding], tie.place) for tie in self.locations)
        keys = self.dataset.evidence if self.is_everything else ties
        return tuple(row for key in keys for row in self.dataset.evidence.get(key, ()))

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The documents that speak or are evidence, in the order of the records."""
        named = {finding.source for finding in self.findings}
        named |= {row.source for row in self.evidence}
        known = self.dataset.sources.values()
        return tuple(each for each in known if self.is_everything or each.source in named)
