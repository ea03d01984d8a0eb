"""What is served where, and nginx's configuration for it."""

import os
import re
import sys
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from stat import S_IXOTH
from string import Template

HERE = Path(__file__).parent
APP = HERE.parent / "app.py"
LOOPBACK = "127.0.0.1"

RATE, BURST = 30, 90
"""Requests a second that one address may put to the replicas, and how many more at once.

A first visit puts five; nginx answers the rest from what it keeps.
"""

CONNECTIONS = 100
"""Connections that one address may hold at once; an open page holds one."""

WORKERS = "www-data"
"""Account of Debian's that nginx works as where root starts it."""


class _ConfigurationTemplate(Template):
    """A text with placeholders after an at sign: nginx's own variables begin with a dollar."""

    delimiter = "@"


@dataclass(frozen=True)
class Site:
    """The dashboard as its readers reach it: one address, several processes behind it."""

    root: Path
    """Folder for the configuration, logs, process ids and what nginx keeps; nothing else in it."""
    port: int
    """The readers'."""
    replicas: int = 2
    """Number of processes, on the ports after the readers'."""
    address: str = LOOPBACK
    """What nginx listens on; 0.0.0.0 for other machines' readers."""
    prefix: str = ""
    """Path that the site lies under, such as ``/atlas``; empty for none."""
    framed_by: str = ""
    """Other sites that may show this one in a frame, between blanks; ``*`` for all."""

    @property
    def url(self) -> str:
        """Where the site is found on this machine."""
        return f"http://{LOOPBACK}:{self.port}{self.prefix}/"

    @property
    def ports(self) -> Sequence[int]:
        """Ports of the replicas."""
        return range(self.port + 1, self.port + 1 + self.replicas)

    @property
    def configuration(self) -> Path:
        """The file for nginx."""
        return self.root / "nginx.conf"

    @property
    def socket(self) -> Path:
        """Where nginx passes files on to itself to have them compressed."""
        return self.root / "compressing.sock"

    def write(self) -> None:
        """Make the folder and write nginx's configuration into it."""
        for folder in ("temporary", "cache"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        self.configuration.write_text(configuration(self), encoding="utf-8")
        _check_reach(self.root)

    def front(self, nginx: str) -> list[str]:
        """Return the command that starts nginx."""
        return [nginx, "-e", "stderr", "-c", str(self.configuration)]

    def replica(self, port: int) -> list[str]:
        """Return the command that starts a replica."""
        options = {
            "address": LOOPBACK,
            "port": port,
            "headless": "true",
            "fileWatcherType": "none",
            "baseUrlPath": self.prefix,
        }
        flags = [f"--server.{name}={value}" for name, value in options.items()]
        return [sys.executable, "-m", "streamlit", "run", str(APP), *flags]


def configuration(site: Site) -> str:
    """Return nginx's configuration of a site."""
    template = _ConfigurationTemplate((HERE / "nginx.conf").read_text(encoding="utf-8"))
    return template.substitute(
        root=site.root,
        socket=site.socket,
        address=site.address,
        port=site.port,
        prefix=site.prefix,
        framed_by=site.framed_by,
        user=f"user {WORKERS};" if os.geteuid() == 0 else "",
        upstreams="\n".join(_upstreams(site.ports)),
        replicas="\n".join(f"    {port} replica_{port};" for port in site.ports),
        page_script=_page_script(),
        rate=RATE,
        burst=BURST,
        connections=CONNECTIONS,
    )


def _upstreams(ports: Sequence[int]) -> list[str]:
    """Write one group for readers without a session, and one for those of each replica."""
    anyone = "".join(_server(port) for port in ports)
    groups = [f"  upstream any {{ zone any 64k; least_conn;{anyone} }}"]
    for own in ports:
        others = "".join(_server(port, " backup") for port in ports if port != own)
        name = f"replica_{own}"
        groups.append(f"  upstream {name} {{ zone {name} 64k;{_server(own)}{others} }}")
    return groups


def _server(port: int, role: str = "") -> str:
    return f" server {LOOPBACK}:{port} max_fails=1 fail_timeout=2s{role};"


def _check_reach(root: Path) -> None:
    """Refuse a folder that nginx's workers cannot come to.

    Raises
    ------
    PermissionError
        Root alone may enter a folder on the way, and the workers have another account.
    """
    closed = [folder for folder in (root, *root.parents) if not folder.stat().st_mode & S_IXOTH]
    if os.geteuid() == 0 and closed:
        raise PermissionError(f"{closed[0]} is closed to {WORKERS}: chmod o+x, or run as a user")


def _page_script() -> str:
    """Return the hash of the script that stands in Streamlit's page itself."""
    package = find_spec("streamlit")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("Streamlit is not installed in this environment")
    page = (Path(package.origin).parent / "static" / "index.html").read_text(encoding="utf-8")
    found = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    if len(found) != 1:
        raise ValueError(f"Streamlit's page holds {len(found)} scripts, the policy allows one")
    return b64encode(sha256(found[0].encode()).digest()).decode()
