"""``python -m dashboard snapshot`` writes files without a server."""

import os
import subprocess
import sys
from io import BytesIO
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image

from dashboard.__main__ import main
from dashboard.snapshot.command import NAMED
from dashboard.snapshot.site import INDEX, file_name, questions
from dashboard.snapshot.site import site as whole_site
from dashboard.views.presets import presets
from dashboard.words.language import CODES, Code, language
from geodata.dataset import Dataset
from tests.dashboard.snapshot.reading import read


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def title(path: Path) -> str:
    return read(path.read_text(encoding="utf-8")).all("title")[0].text


def written(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[Path]:
    assert main(["snapshot", *arguments]) == 0
    return [Path(line) for line in capsys.readouterr().out.splitlines()]


def test_both_languages_are_written_where_none_is_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    paths = written(capsys, "--output", str(tmp_path / "new" / "folder"))
    assert [path.name for path in paths] == ["trafficking-peru.en.html", "trata-peru.es.html"]
    assert all(path.stat().st_size for path in paths)


def test_a_question_can_be_asked_for(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    asked = ("--question", "mining", "--language", "es", "--output", str(tmp_path))
    [path] = written(capsys, *asked)
    assert path.name == "trata-peru.mining.es.html"
    assert title(path).startswith(language("es").say("preset-mining"))


def test_the_query_of_the_atlas_can_be_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, dataset: Dataset
) -> None:
    asked = ("--view", "?sector=gold-mining&group=-men", "--language", "en", "--output")
    [path] = written(capsys, *asked, str(tmp_path))
    page = read(path.read_text(encoding="utf-8"))
    shown = {card.attributes["id"] for card in page.all("article")}
    expected = {
        key
        for key, finding in dataset.findings.items()
        if finding.source == "tip-2015"
        and "gold-mining" in finding.sectors
        and "men" not in finding.victim_groups
    }
    assert shown == expected


def test_a_view_that_the_records_do_not_have_is_named_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["snapshot", "--view", "sector=gold", "--output", str(tmp_path)]) == 1
    assert "sector=gold" in capsys.readouterr().err
    assert names(tmp_path) == set()


def test_a_folder_that_cannot_be_written_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    assert main(["snapshot", "--output", str(taken)]) == 1
    assert str(taken) in capsys.readouterr().err


def test_every_question_can_be_asked_for_by_name(dataset: Dataset) -> None:
    assert list(NAMED) == list(presets(dataset))


def test_the_files_are_the_same_in_every_process_and_bring_no_streamlit(tmp_path: Path) -> None:
    script = (
        "import sys; from dashboard.__main__ import main; "
        "status = main(['snapshot', '--output', sys.argv[1]]); "
        "sys.exit(status or 'streamlit' in sys.modules or 'folium' in sys.modules)"
    )
    for seed in ("1", "2"):
        own = os.environ | {"PYTHONHASHSEED": seed}
        run = [sys.executable, "-c", script, str(tmp_path / seed)]
        ended = subprocess.run(run, env=own, capture_output=True, text=True, check=True)
        assert ended.stderr == ""
    for name in names(tmp_path / "1"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


# A site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    assert main(["snapshot", "--site", str(folder)]) == 0
    return folder


def test_a_site_has_every_question_in_both_languages(site: Path, dataset: Dataset) -> None:
    asked = {file_name(name, code) for name in questions(dataset) for code in CODES}
    assert names(site) == {INDEX, *asked}
    assert len(asked) == 14


def test_the_index_links_to_every_file(site: Path) -> None:
    index = read((site / INDEX).read_text(encoding="utf-8"))
    links = [link.attributes["href"] for link in index.all("a")]
    assert sorted(links) == sorted(names(site) - {INDEX})


def test_every_file_links_to_the_index_and_to_itself_in_the_other_language(site: Path) -> None:
    for name in names(site) - {INDEX}:
        [nav] = read((site / name).read_text(encoding="utf-8")).all("nav")
        links = {link.attributes["href"] for link in nav.all("a")}
        question, code, _ = name.split(".")
        [other] = set(CODES) - {code}
        assert links == {INDEX, f"{question}.{other}.html"}


def test_every_file_is_called_by_its_question(site: Path, dataset: Dataset) -> None:
    for name in presets(dataset):
        for code in CODES:
            asked = language(code).say(f"preset-{name}")
            assert title(site / file_name(name, code)).startswith(asked)


# What a link to a site shows


ADDRESS = "https://atlas.example/peru"


def properties(page: bytes) -> dict[str, str]:
    metas = (meta.attributes for meta in read(page.decode()).all("meta"))
    return {meta["property"]: meta["content"] for meta in metas if "property" in meta}


@pytest.fixture(scope="module")
def shared(dataset: Dataset) -> dict[str, bytes]:
    """The index, and the first question with what a link to it shows, in both languages."""
    return dict(islice(whole_site(dataset, f"{ADDRESS}/"), 5))


@pytest.mark.parametrize("code", CODES)
def test_a_link_to_a_page_shows_the_picture_of_its_view(
    shared: dict[str, bytes], dataset: Dataset, code: Code
) -> None:
    said, picture = properties(shared[f"all.{code}.html"]), f"all.{code}.png"
    image = Image.open(BytesIO(shared[picture]))
    assert said["og:image"] == f"{ADDRESS}/{picture}"
    assert image.size == (int(said["og:image:width"]), int(said["og:image:height"]))
    assert said["og:url"] == f"{ADDRESS}/all.{code}.html"
    assert language(code).say("legend-caveat") in said["og:description"]
    assert image.info["Creation Time"] == dataset.version.date.isoformat()


def test_a_site_without_an_address_promises_no_picture(site: Path) -> None:
    assert properties((site / "all.en.html").read_bytes()) == {}


def test_a_picture_is_the_same_every_day(shared: dict[str, bytes], dataset: Dataset) -> None:
    assert dict(islice(whole_site(dataset, ADDRESS), 3))["all.en.png"] == shared["all.en.png"]
