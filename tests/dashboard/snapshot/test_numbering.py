"""What views share is held once, and each view can be told again from it."""

from dashboard.snapshot.numbering import SAID, numbered
from dashboard.snapshot.states import states
from dashboard.words.language import Language
from geodata.dataset import Dataset
from geodata.selection import Selection


def test_statements_and_sentences_are_found_again_by_their_numbers(
    dataset: Dataset, words: Language
) -> None:
    drawn = states(dataset, Selection(), words)
    ids = [finding.finding for finding in dataset.everything.findings]
    data = numbered(drawn.model_dump(), {each: number for number, each in enumerate(ids)})
    for view, known in zip(data["views"], drawn.views, strict=True):
        assert tuple(ids[number] for number in view["findings"]) == known.findings
        said = {key: "".join(data["parts"][n] for n in view[key]) for key in SAID}
        assert said == {"sentence": known.sentence, "unplaced": known.unplaced}
    at = {key: tuple(ids[number] for number in found) for key, found in data["at"].items()}
    assert at == drawn.at


def test_no_part_of_a_sentence_is_held_twice(dataset: Dataset, words: Language) -> None:
    drawn = states(dataset, Selection(), words)
    cards = {each.finding: number for number, each in enumerate(dataset.everything.findings)}
    parts = numbered(drawn.model_dump(), cards)["parts"]
    assert len(parts) == len(set(parts)) < len(drawn.views)
