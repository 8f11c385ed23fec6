"""The wheel alone is the whole program: it opens its collection from any folder."""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*command, folder):
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, folder=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def scripts(wheel, tmp_path_factory):
    """The folder of programs of a new environment that holds the wheel.

    What the wheel depends on is taken from our own environment, without what that has of us: the
    .pth file of the editable install is not followed from another .pth file.
    """
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", folder, folder=folder)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet")
    run(*pip, "--no-index", "--no-deps", wheel, folder=folder)
    ours = sysconfig.get_path("purelib")
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    theirs = run(python, "-c", code, folder=folder)
    (Path(theirs) / "dependencies.pth").write_text(ours, encoding="utf-8")
    return python.parent


def test_it_carries_the_data(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for file in [*ROOT.glob("resources/**/*"), ROOT / "events.json"]:
        if file.is_file():
            assert f"timeline_app/_data/{file.relative_to(ROOT).as_posix()}" in names


@pytest.mark.slow
def test_it_finds_its_data(scripts, tmp_path):
    code = "from timeline_app import paths; print(paths.shipped_collection())"
    found = Path(run(scripts / "python", "-c", code, folder=tmp_path))
    assert found.is_relative_to(scripts.parent)
    assert json.loads(found.read_text(encoding="utf-8"))["events"]


@pytest.mark.gui
@pytest.mark.slow
def test_it_draws_its_collection_from_another_folder(scripts, tmp_path):
    run(scripts / "timeline-app", "render", "--out", "picture.png", folder=tmp_path)
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")
