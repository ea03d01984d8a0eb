"""Where errors are reported to is set from outside, and leads nowhere else than to web or mail."""

import pytest

from dashboard.state.session import REPORT_ADDRESS, report_address


@pytest.mark.parametrize(
    "address",
    ["https://example.org/report", "http://example.org/report", "mailto:atlas@example.org"],
)
def test_an_address_of_web_or_mail_is_taken(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv(REPORT_ADDRESS, f" {address} ")
    assert report_address() == address


@pytest.mark.parametrize(
    "address",
    [
        "", " ", "javascript:alert(1)", "data:text/html,<b>", "file:///etc", "ftp://example.org",
        "//example.org", "example.org", "https:example.org", " javascript:https://example.org",
    ],
)
def test_any_other_address_is_none(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv(REPORT_ADDRESS, address)
    assert report_address() == ""


def test_unset_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(REPORT_ADDRESS, raising=False)
    assert report_address() == ""
