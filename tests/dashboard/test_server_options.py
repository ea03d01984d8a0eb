"""The options in force where the atlas runs, as the running server itself tells them."""

import json
import os
import re
import socket
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser.serving import ROOT, started

TOLD = "ATLAS_TEST_OPTIONS"
TELL = f"""
import json, os, threading, time
from streamlit import config, runtime
from streamlit.web import cli

def tell():
    while not runtime.exists():
        time.sleep(0.1)
    options = {{key: option.value for key, option in config._config_options.items()}}
    with open(os.environ["{TOLD}"] + ".part", "w") as file:
        json.dump(options, file, default=str)
    os.replace(file.name, os.environ["{TOLD}"])

threading.Thread(target=tell, daemon=True).start()
cli.main(prog_name="streamlit")
"""
EXPECTED = {
    "browser.gatherUsageStats": False,
    "client.toolbarMode": "viewer",
    "client.showErrorDetails": "none",
    "client.showErrorLinks": "false",
    "client.disableDataExport": True,
    "global.minCachedMessageSize": 1_000_000_000,
    "server.enableCORS": True,
    "server.enableXsrfProtection": True,
    "server.enableAgentApi": False,
    "server.enableStaticServing": False,
    "server.enableWebsocketCompression": True,
    "server.maxUploadSize": 1,
    "server.maxMessageSize": 20,
}
CARELESS = """
[server]
enableCORS = false
enableXsrfProtection = false
enableAgentApi = true
enableStaticServing = true
[client]
showErrorDetails = "full"
"""
"""What somebody may have in their home folder for apps of their own."""

Told = dict[str, Any]


def options(told: Path, folder: Path, script: str) -> Told:
    """Run the bare command as somebody with careless options of their own would."""
    home = told.parent / "home"
    (home / ".streamlit").mkdir(parents=True)
    (home / ".streamlit" / "config.toml").write_text(CARELESS, encoding="utf-8")
    own = os.environ | {TOLD: str(told), "HOME": str(home), "PYTHONPATH": str(ROOT)}
    program = (sys.executable, "-c", TELL)
    with started(script, program, folder, own):
        _wait_for(told)
    found: Told = json.loads(told.read_text(encoding="utf-8"))
    return found


def _wait_for(file: Path) -> None:
    deadline = monotonic() + 30
    while not file.exists():
        assert monotonic() < deadline, "the server tells nothing"
        sleep(0.1)


@pytest.mark.parametrize("script", ["dashboard/app.py", str(ROOT / "dashboard" / "app.py")])
def test_the_bare_command_runs_with_the_options_of_the_project(
    script: str, tmp_path: Path
) -> None:
    folder = ROOT if script.startswith("dashboard") else tmp_path
    found = options(tmp_path / "told", folder, script)
    assert {key: found[key] for key in EXPECTED} == EXPECTED


# What a server does under them


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    run = re.search(r"streamlit run dashboard/app.py (.*?)\n\n", _makefile(), re.DOTALL)
    assert run
    hosts = re.findall(r"--server.allowedHosts (\S+)", run.group(1))
    assert hosts == ["localhost", "127.0.0.1"]
    program = (sys.executable, "-c", _with_hosts(hosts))
    with started("dashboard/app.py", program) as running:
        yield running.address


def _makefile() -> str:
    return (ROOT / "Makefile").read_text(encoding="utf-8")


def _with_hosts(hosts: list[str]) -> str:
    given = [part for host in hosts for part in ("--server.allowedHosts", host)]
    return f"import sys; from streamlit.web import cli; sys.argv += {given}; cli.main()"


def upgraded(server: str, **headers: str) -> int:
    """Ask for a session of the page; return the status of the answer."""
    address = urlsplit(server)
    lines = {
        "Host": address.netloc, "Upgrade": "websocket", "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", **headers,
    }  # fmt: skip
    asked = "GET /_stcore/stream HTTP/1.1\r\n"
    asked += "".join(f"{key}: {value}\r\n" for key, value in lines.items())
    with socket.create_connection((address.hostname, address.port), timeout=10) as line:
        line.sendall(f"{asked}\r\n".encode())
        return int(line.recv(64).split()[1])


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (lambda server: {"Origin": server.rstrip("/")}, 101),
        (lambda server: {"Origin": "https://example.org"}, 403),
        (lambda server: {"Host": "example.org", "Origin": "http://example.org"}, 403),
    ],
    ids=["own page", "page of another site", "another name of the server"],
)
def test_only_the_own_page_under_a_known_name_opens_a_session(
    headers: Callable[[str], dict[str, str]], status: int, server: str
) -> None:
    assert upgraded(server, **headers(server)) == status


def test_no_page_of_another_site_may_read_an_answer(server: str) -> None:
    asked = urllib.request.Request(f"{server}_stcore/health")
    asked.add_header("Origin", "https://example.org")
    with urllib.request.urlopen(asked, timeout=10) as answer:
        assert answer.headers["Access-Control-Allow-Origin"] is None


@pytest.mark.parametrize("path", ["interact", "mcp"])
def test_no_program_can_drive_the_pages(path: str, server: str) -> None:
    asked = urllib.request.Request(f"{server}_stcore/agent/{path}", data=b"{}", method="POST")
    asked.add_header("Content-Type", "application/json")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(asked, timeout=10)
    assert b"This app does not serve" in refused.value.read()
