"""What a reader does who has only Python: get the files, install, run."""

import os
import subprocess
import venv
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Atlas
from tests.browser.serving import serving

OURS = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
"""Settings of the environment that the tests run in, which a fresh one does not have."""


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """The programs of an empty virtual environment."""
    folder = tmp_path / "environment"
    venv.create(folder, with_pip=True)
    return folder / ("Scripts" if os.name == "nt" else "bin")


@pytest.fixture
def environment(programs: Path) -> Mapping[str, str]:
    """The settings of a terminal in which that environment is active."""
    kept = {key: value for key, value in os.environ.items() if key not in OURS}
    return kept | {"PATH": os.pathsep.join((str(programs), kept["PATH"]))}


def test_the_map_draws_after_pip_install_and_streamlit_run(
    checkout: Path, programs: Path, environment: Mapping[str, str], page: Page, atlas: Atlas
) -> None:
    install = [str(programs / "pip"), "install", "-r", "requirements.txt"]
    done = subprocess.run(
        install, cwd=checkout, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    streamlit = [str(programs / "streamlit")]
    with serving("dashboard/app.py", streamlit, checkout, environment) as address:
        opened = atlas(page, address)
        assert opened.marks
        expect(opened.body.locator("path.arrow")).not_to_have_count(0)
