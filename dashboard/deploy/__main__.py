"""``python -m dashboard.deploy --port PORT --root FOLDER``: nginx before several replicas."""

import argparse
import re
import shlex
import sys
from pathlib import Path

from dashboard.deploy.site import Site
from dashboard.deploy.supervising import NoFront, nginx, supervise

LAST_PORT = 65_400
"""What leaves room for the replicas' ports."""


def main(arguments: list[str] | None = None) -> int:
    """Write the configuration, and serve the site where asked; return the exit status."""
    options = vars(_parser().parse_args(arguments))
    run = options.pop("run")
    site = Site(**options)
    site.write()
    try:
        if run:
            print(f"Serving {site.url}", flush=True)
            supervise(site)
        else:
            print(commands(site))
    except (FileNotFoundError, PermissionError, NoFront) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def commands(site: Site) -> str:
    """Return the commands that serve a site, one a line; each stays in the foreground."""
    every = [*(site.replica(port) for port in site.ports), site.front(nginx())]
    return "\n".join(shlex.join(command) for command in every)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dashboard.deploy", description=__doc__)
    add = parser.add_argument
    add("--port", type=_port, required=True, help="of the site; those of the replicas follow")
    add("--root", type=_folder, required=True, help="folder for all that is written")
    add("--replicas", type=_several, default=Site.replicas, help="number of processes")
    add("--address", default=Site.address, help="to listen on; 0.0.0.0 for all the network")
    add("--prefix", type=_prefix, default=Site.prefix, help="path of the site, such as /atlas")
    add("--framed-by", type=_sites, default=Site.framed_by, help="other sites that may embed it")
    add("--run", action="store_true", help="serve, and start again whatever ends")
    return parser


def _port(given: str) -> int:
    port = int(_matching(r"[1-9]\d{0,4}", given, "a port"))
    if port > LAST_PORT:
        raise argparse.ArgumentTypeError(f"wants a port up to {LAST_PORT}, got {given}")
    return port


def _folder(given: str) -> Path:
    return Path(_matching(r"[\w./-]{1,80}", str(Path(given).resolve()), "a path of plain letters"))


def _several(given: str) -> int:
    return int(_matching(r"[1-9]\d?", given, "a number from 1 to 99"))


def _prefix(given: str) -> str:
    return _matching(r"(/[\w-]+)*", given.rstrip("/"), "a path such as /atlas")


def _sites(given: str) -> str:
    return _matching(r"[\w*./: -]*", given, "addresses between blanks, or *")


def _matching(pattern: str, given: str, wanted: str) -> str:
    if not re.fullmatch(pattern, given, re.ASCII):
        raise argparse.ArgumentTypeError(f"wants {wanted}, got {given!r}")
    return given


if __name__ == "__main__":
    sys.exit(main())
