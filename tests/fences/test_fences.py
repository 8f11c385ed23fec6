"""Each fence is proven by a planted fault: a fence that lets it pass would be decoration."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TOOLS = Path(sys.executable).parent


def run(tool, *arguments, folder, **options):
    return subprocess.run(
        [TOOLS / tool, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        **options,
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A copy of the package and of the tools' settings, where faults can be planted."""
    copy = tmp_path_factory.mktemp("house")
    shutil.copytree(
        ROOT / "timeline_app", copy / "timeline_app", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


@pytest.fixture
def planted(house):
    """Plants a module with one fault, and takes it out again."""
    files = []

    def plant(name, code):
        file = house / "timeline_app" / name
        file.write_text(code, encoding="utf-8")
        files.append(file)
        return file

    yield plant
    for file in files:
        file.unlink()


# lint-imports names each contract with its verdict; only the one that stands in the way may break
IMPORTS = [
    ("model/planted.py", "import timeline_app.timescale", "Rooms, from top to bottom"),
    pytest.param(
        *("storage/planted.py", "import timeline_app.articles", "Rooms, from top to bottom"),
        marks=pytest.mark.slow,
    ),
    pytest.param(
        *("layout/planted.py", "import timeline_app.render", "Rooms, from top to bottom"),
        marks=pytest.mark.slow,
    ),
    (
        "views/archivist/planted.py",
        "import timeline_app.views.explore",
        "Modes are strangers to each other",
    ),
    (
        "views/presenter/planted.py",
        "import timeline_app.views.explore",
        "Modes are strangers to each other",
    ),
    pytest.param("utils.py", "", "Rooms, from top to bottom", marks=pytest.mark.slow),
    (
        "layout/planted.py",
        "from PySide6.QtCore import QRectF",
        "Neither check nor what is below render knows Qt",
    ),
    ("views/planted.py", "import pyqtgraph", "Only render/surface.py knows pyqtgraph"),
    ("timescale/planted.py", "import dateutil.parser", "Only timescale/parse.py knows dateutil"),
]


@pytest.mark.parametrize(("name", "code", "contract"), IMPORTS)
def test_a_forbidden_import_breaks_its_contract(house, planted, name, code, contract):
    planted(name, code)
    verdict = run("lint-imports", "--no-cache", folder=house)
    broken = re.findall(r"^(.+) BROKEN\b", verdict.stdout, re.MULTILINE)
    assert verdict.returncode == 1
    assert broken == [contract]


RUFF = [
    ("layout/planted.py", "import pyqtgraph\n", "TID251"),
    ("model/planted.py", "from datetime import datetime\n", "TID251"),
    ("model/planted.py", "from . import edtf\n", "TID252"),
    ("model/planted.py", "try:\n    pass\nexcept Exception:\n    pass\n", "BLE001"),
    ("model/planted.py", "print(1)\n", "T201"),
    ("model/planted.py", "def untyped(x):\n    return x\n", "ANN001"),
    ("model/planted.py", "def f(x: int) -> None:\n" + "    if x:\n        f(x)\n" * 8, "C901"),
]


@pytest.mark.parametrize(("name", "code", "rule"), RUFF)
def test_ruff_sees_a_planted_fault(house, name, code, rule):
    verdict = run(
        "ruff", "check", "--stdin-filename", f"timeline_app/{name}", "-", folder=house, input=code
    )
    assert verdict.returncode == 1
    assert rule in verdict.stdout


@pytest.mark.slow
def test_mypy_sees_a_planted_fault(house, planted):
    planted("planted.py", "def three() -> int:\n    return 'three'\n")
    verdict = run("mypy", "-m", "timeline_app.planted", "--no-incremental", folder=house)
    assert verdict.returncode == 1
    assert "planted.py:2: error: Incompatible return value" in verdict.stdout


def test_vulture_sees_a_planted_fault(house, planted):
    file = planted("planted.py", "def three():\n    return 3\n    print('never')\n")
    verdict = run("vulture", file, "--min-confidence", "80", folder=house)
    assert "unreachable code" in verdict.stdout
    assert verdict.returncode == 3


WARNINGS = """
import warnings
from PySide6.QtCore import qWarning

def test_python(): warnings.warn("old")
def test_qt(qapp): qWarning("bad")
def test_neither(qapp): pass
"""


@pytest.mark.slow
def test_pytest_fails_on_planted_warnings(tmp_path):
    (tmp_path / "test_planted.py").write_text(WARNINGS, encoding="utf-8")
    settings = ["-c", ROOT / "pyproject.toml", "--rootdir", tmp_path, "-p", "no:cacheprovider"]
    verdict = run("pytest", "-q", *settings, tmp_path, folder=tmp_path)
    assert "2 failed, 1 passed" in verdict.stdout


def test_every_room_below_render_is_kept_from_qt():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    rooms, without_qt = contracts["importlinter"]["contracts"][:2]
    layers = rooms["layers"]
    below = {
        f"timeline_app.{room.strip()}"
        for layer in layers[layers.index("render") + 1 :]
        for room in layer.split("|")
    }
    assert below <= set(without_qt["source_modules"])
