"""Makes sure that nginx is there: ``python -m tests.deploy.install``."""

import os
import shutil
import subprocess
import sys

from dashboard.deploy.supervising import nginx

APT = (("apt-get", "update"), ("apt-get", "install", "--yes", "nginx-light"))
"""The update may fail in part and the installation still succeed."""


def install() -> None:
    """Install nginx by apt-get where there is none.

    Raises
    ------
    SystemExit
        There is none afterwards either; the message holds what was tried.
    """
    said: list[str] = []
    if not _is_there() and shutil.which("apt-get") and os.geteuid() == 0:
        said = [_run(command) for command in APT]
    if not _is_there():
        sys.exit("\n".join(["The tests of dashboard/deploy need nginx: install it first.", *said]))


def _is_there() -> bool:
    try:
        nginx()
    except FileNotFoundError:
        return False
    return True


def _run(command: tuple[str, ...]) -> str:
    # Nothing is to be served on this machine but by the tests.
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=quiet, check=False)
    return f"$ {' '.join(command)} ended with {done.returncode}\n{done.stderr[-2000:]}"


if __name__ == "__main__":
    install()
