"""How far a coding agrees with the records, column by column."""

import pytest

from geodata.agreement import Agreement, Report, compare
from geodata.codings import COLUMNS
from geodata.dataset import Dataset
from tests.geodata.codings import PROFILE, coded, coding

LISTS = ("exploitation", "sectors", "victim_groups", "means", "actors", "basis")


def by_column(report: Report) -> dict[str, Agreement]:
    return {agreement.column: agreement for agreement in report.columns}


# Equal codings


@pytest.mark.parametrize("column", COLUMNS)
def test_statements_coded_as_they_are_agree_in_full(column: str, dataset: Dataset) -> None:
    found = by_column(compare(dataset, coding()))[column]
    assert (found.pairs, found.equal, found.share) == (len(PROFILE), len(PROFILE), 1.0)
    assert found.alpha == pytest.approx(1)


def test_statements_coded_as_they_are_differ_in_nothing(dataset: Dataset) -> None:
    report = compare(dataset, coding())
    assert (report.statements, report.matched) == (len(PROFILE), len(PROFILE))
    assert (report.unmatched, report.differences) == ((), ())


@pytest.mark.parametrize("column", LISTS)
def test_a_list_may_stand_in_any_order(column: str, dataset: Dataset) -> None:
    rows = coding()
    turned = [row | {column: "; ".join(row[column].split(";")[::-1])} for row in rows]
    assert compare(dataset, turned).differences == ()


def test_rows_may_stand_in_any_order(dataset: Dataset) -> None:
    assert compare(dataset, coding()[::-1]).differences == ()


def test_two_coders_who_agree_are_twice_the_pairs(dataset: Dataset) -> None:
    report = compare(dataset, coding("ana") + coding("luz"))
    assert report.coders == ("ana", "luz")
    assert report.matched == 2 * len(PROFILE)
    assert {found.pairs for found in report.columns} == {2 * len(PROFILE)}
    assert {found.share for found in report.columns} == {1.0}


# Different codings


@pytest.mark.parametrize("column", COLUMNS)
def test_one_changed_cell_lowers_its_own_column_alone(column: str, dataset: Dataset) -> None:
    report = compare(dataset, coding(n016={column: "another"}))
    found = by_column(report)
    assert [name for name in COLUMNS if found[name].share < 1] == [column]
    assert [name for name in COLUMNS if (found[name].alpha or 0) < 1] == [column]
    assert found[column].equal == len(PROFILE) - 1


def test_a_changed_cell_is_told(dataset: Dataset) -> None:
    report = compare(dataset, coding(n046={"modality": "asserted"}))
    assert report.differences == ("tip-2015-046 modality: records reported, ana asserted",)


def test_alpha_is_that_of_nominal_values_of_two_coders(dataset: Dataset) -> None:
    # By hand: 94 values, of which 39 + 39 + 1 asserted, 6 + 5 reported, 4 at risk; 1 of 47 differs.
    report = compare(dataset, coding(n046={"modality": "asserted"}))
    counts, total = (79, 11, 4), 94
    expected = 1 - sum(count * (count - 1) for count in counts) / (total * (total - 1))
    assert by_column(report)["modality"].alpha == pytest.approx(1 - (1 / 47) / expected)


def test_a_column_of_one_value_has_no_alpha(dataset: Dataset) -> None:
    report = compare(dataset, [coded(row) for row in PROFILE if row["sentence"] == "7"])
    found = by_column(report)["modality"]
    assert (found.share, found.alpha) == (1.0, None)
    assert "modality: 6 of 6 (100.0%), all the same" in str(report)


# What nobody coded


def test_a_column_that_nobody_coded_is_told_and_differs_in_nothing(dataset: Dataset) -> None:
    report = compare(dataset, [row | {"means": ""} for row in coding()])
    assert by_column(report)["means"].pairs == 0
    assert "means: not coded" in str(report).splitlines()
    assert report.differences == ()


def test_an_empty_cell_is_no_pair_and_not_stated_is_one(dataset: Dataset) -> None:
    changed = {"n016": {"victim_groups": ""}, "n017": {"victim_groups": "not-stated"}}
    report = compare(dataset, coding(**changed))
    groups = by_column(report)["victim_groups"]
    assert (groups.pairs, groups.equal) == (len(PROFILE) - 1, len(PROFILE) - 2)


def test_a_sentence_of_which_nothing_is_coded_is_told_once(dataset: Dataset) -> None:
    report = compare(dataset, [row for row in coding() if row["sentence"] != "7"])
    assert report.differences == ("tip-2015, sentence 7: ana coded nothing of it",)


# Which row is which statement


def test_a_statement_that_a_coder_lacks_is_told(dataset: Dataset) -> None:
    rows = [row for row in coding() if row["quote"] != "Lima"]
    report = compare(dataset, rows)
    assert report.matched == len(PROFILE) - 1
    assert report.differences == ("tip-2015-013: ana has no such statement",)
    assert {found.pairs for found in report.columns} == {len(PROFILE) - 1}


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [("6", "Tacna"), ("6", ""), ("99", "Lima"), ("6", ", and "), ("6", "Lima")],
)
def test_a_row_that_is_no_statement_is_told(sentence: str, quote: str, dataset: Dataset) -> None:
    row = coded(PROFILE[0]) | {"sentence": sentence, "quote": quote}
    report = compare(dataset, [*coding(), row])
    assert report.unmatched == (f"ana, sentence {sentence}: {quote!r}",)
    assert report.matched == len(PROFILE)


def test_a_shorter_or_longer_quote_is_still_its_statement(dataset: Dataset) -> None:
    longer = "Cuzco, Lima, and the Peruvian Amazon"
    report = compare(dataset, coding(n012={"quote": "Cuzco"}, n014={"quote": longer}))
    assert (report.unmatched, report.differences) == ((), ())


def test_the_statement_that_shares_most_is_taken(dataset: Dataset) -> None:
    # Both rows overlap the first statement; the one that shares more with it is it.
    rows = [
        coded(row) | {"quote": "Indigenous Peruvians are particularly vulnerable"}
        for row in PROFILE
        if row["sentence"] == "2"
    ]
    report = compare(dataset, [rows[0] | {"quote": "Indigenous", "topic": "another"}, *rows])
    assert report.unmatched == ("ana, sentence 2: 'Indigenous'",)
    assert by_column(report)["topic"].share == 1.0


def test_a_row_that_spans_several_statements_is_one_of_them(dataset: Dataset) -> None:
    whole = "Child sex tourism is present in areas such as Cuzco, Lima, and the Peruvian Amazon"
    row = next(coded(row) for row in PROFILE if row["sentence"] == "6") | {"quote": whole}
    report = compare(dataset, [*(row for row in coding() if row["sentence"] != "6"), row])
    assert report.matched == len(PROFILE) - 2
    assert report.differences == tuple(
        f"tip-2015-{number}: ana has no such statement" for number in ("013", "014")
    )


def test_a_row_that_quotes_more_does_not_take_the_statement_of_one_that_quotes_it(
    dataset: Dataset,
) -> None:
    whole = "Child sex tourism is present in areas such as Cuzco, Lima, and the Peruvian Amazon"
    spanning = coding(n013={"quote": whole, "topic": "another"})
    first = [row for row in spanning if row["topic"] == "another"]
    report = compare(dataset, first + [row for row in spanning if row not in first])
    assert report.unmatched == ()
    assert report.differences == ("tip-2015-013 topic: records child-sex-tourism, ana another",)


def test_a_source_that_no_coding_names_is_not_compared(dataset: Dataset) -> None:
    report = compare(dataset, [coded(PROFILE[0]) | {"source": "tip-1999"}])
    assert (report.statements, report.matched, len(report.unmatched)) == (0, 0, 1)
    assert {found.share for found in report.columns} == {0.0}


# The report in words


def test_the_report_says_who_coded_and_how_many_were_found(dataset: Dataset) -> None:
    rows = coding("ana") + [row for row in coding("luz") if row["quote"] != "Lima"]
    count = len(PROFILE)
    first = str(compare(dataset, rows)).splitlines()[0]
    assert first == f"coders: ana, luz; {2 * count - 1} of {2 * count} statements found"


def test_the_report_has_a_line_per_column_and_then_what_differs(dataset: Dataset) -> None:
    count = len(PROFILE)
    extra = coded(PROFILE[0]) | {"quote": "Tacna"}
    lines = str(compare(dataset, [*coding(n046={"modality": "asserted"}), extra])).splitlines()
    assert [line.partition(":")[0] for line in lines[2 : 2 + len(COLUMNS)]] == list(COLUMNS)
    assert f"modality: {count - 1} of {count} (97.9%), alpha 0.924" in lines
    assert lines[-2:] == [
        "no statement for ana, sentence 1: 'Tacna'",
        "tip-2015-046 modality: records reported, ana asserted",
    ]
