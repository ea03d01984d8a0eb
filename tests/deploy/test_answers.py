"""What nginx answers, header by header."""

import gzip
import re
from contextlib import ExitStack
from time import sleep

import pytest

from dashboard.deploy.site import CONNECTIONS, Site
from tests.deploy.asking import Answer, Connection, ask, upgrading
from tests.deploy.running import is_healthy, until

STREAM = "/_stcore/stream"
MISSING = "/component/nobody/drawing.js?0123456789ab"
FOR_EVER = {"public", "immutable", "max-age=31536000"}

WAVES, WAVE = 2, 120
"""Of the flood: more at once than a burst may hold, and more in all than may be open."""
BETWEEN = 2
"""Seconds between the waves, in which the rate allows for more than are still missing."""


def scripts(site: Site) -> list[str]:
    """Paths of the scripts and styles that the page links."""
    page = gzip.decompress(ask(site.port, "/").body).decode()
    return re.findall(r'(?:src|href)="\.(/static/[^"]+\.(?:js|css))"', page)


def kept(answer: Answer) -> set[str]:
    return set((answer.headers["Cache-Control"] or "").split(", "))


def test_scripts_and_styles_come_compressed_and_may_be_kept_for_ever(site: Site) -> None:
    paths = scripts(site)
    assert len(paths) > 20
    answers = {path: ask(site.port, path) for path in paths}
    # What is smaller than a packet gains nothing.
    large = {path: one for path, one in answers.items() if len(one.body) > 256}
    assert {one.headers["Content-Encoding"] for one in large.values()} == {"gzip"}
    assert all(kept(one) == FOR_EVER for one in answers.values())


def test_a_reader_who_cannot_decompress_gets_the_file_as_it_is(site: Site) -> None:
    path = scripts(site)[0]
    packed, plain = ask(site.port, path), ask(site.port, path, {})
    assert plain.headers["Content-Encoding"] is None
    assert plain.body == gzip.decompress(packed.body) == ask(site.ports[0], path, {}).body


def test_the_page_itself_is_compressed_and_asked_for_again(site: Site) -> None:
    answer = ask(site.port, "/")
    assert (answer.headers["Content-Encoding"], kept(answer)) == ("gzip", {"no-cache"})


@pytest.mark.parametrize("path", [MISSING, "/static/js/missing.01234567.js"])
def test_what_is_not_there_is_not_kept(site: Site, path: str) -> None:
    assert not kept(ask(site.port, path)) & {"immutable", "max-age=31536000"}


@pytest.mark.parametrize("path", ["/", "/_stcore/health", MISSING, "/_stcore/metrics", STREAM])
def test_every_answer_carries_the_headers(site: Site, path: str) -> None:
    headers = ask(site.port, path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'; object-src 'none'" in policy
    assert policy.endswith("frame-ancestors 'self' ")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]
    assert headers["Server"] == "nginx"


def test_health_is_told_and_metrics_are_not(site: Site) -> None:
    assert is_healthy(site.port)
    assert ask(site.ports[0], "/_stcore/metrics").status == 200
    assert ask(site.port, "/_stcore/metrics").status == 404


def test_a_body_larger_than_any_of_ours_is_refused(site: Site) -> None:
    assert ask(site.port, "/", body=b"x" * 100_000).status == 413


def test_a_websocket_opens_and_the_answer_names_its_replica(site: Site) -> None:
    with Connection(site.port) as connection:
        answer = connection.answer("GET", STREAM, upgrading(f"http://127.0.0.1:{site.port}"))
        assert answer.status == 101
        found = re.fullmatch(
            r"replica=(\d+); Path=/; HttpOnly; SameSite=Lax", answer.headers["Set-Cookie"]
        )
        assert found
        assert int(found[1]) in site.ports


@pytest.mark.parametrize("port", [0, 1])
def test_who_has_a_replica_stays_with_it(site: Site, port: int) -> None:
    own = f"replica={site.ports[port]}"
    with Connection(site.port) as connection:
        answer = connection.answer("GET", STREAM, upgrading() | {"Cookie": own})
        assert answer.headers["Set-Cookie"].startswith(own)


def test_readers_are_spread_over_the_replicas(site: Site) -> None:
    with ExitStack() as stack:
        cookies = {
            stack.enter_context(Connection(site.port))
            .answer("GET", STREAM, upgrading())
            .headers["Set-Cookie"]
            .partition(";")[0]
            for _ in range(4)
        }
    assert cookies == {f"replica={port}" for port in site.ports}


def test_a_page_of_another_site_opens_no_websocket(site: Site) -> None:
    assert ask(site.port, STREAM, upgrading("http://elsewhere.test")).status == 403


def flood(site: Site, stack: ExitStack) -> list[int]:
    """Open websockets in waves, keep them open, and return the statuses."""
    statuses = []
    for wave in range(WAVES):
        sleep(wave * BETWEEN)
        for _ in range(WAVE):
            connection = stack.enter_context(Connection(site.port))
            statuses.append(connection.answer("GET", STREAM, upgrading()).status)
    return statuses


def test_a_flood_from_one_address_is_refused_over_the_limit(site: Site) -> None:
    with ExitStack() as stack:
        statuses = flood(site, stack)
        assert set(statuses) == {101, 429}
        assert statuses.count(101) == CONNECTIONS
    until(lambda: ask(site.port, "/").status == 200, "the end of the flood")
