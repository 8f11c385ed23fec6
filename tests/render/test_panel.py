import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from benchmarks.synthetic import collection
from tests.render.painted import COLLECTION, assert_alike
from timeline_app.model.collection import EMPTY, Collection
from timeline_app.model.progress import CancelledError
from timeline_app.render import panel as module
from timeline_app.render.panel import panel
from timeline_app.render.panel_sheet import Sheet
from timeline_app.render.theme import DARK
from timeline_app.storage.save_error import SaveError

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]
SMALL = Sheet(900, 420, 72)
LARGE = Sheet(2400, 840, 72)
WALL = Sheet.of_paper(3000, 1000)


def drawn(folder, sheet=SMALL, name="w.png", **options):
    return panel(COLLECTION, folder / name, sheet, lang="en", **options)


def image(path):
    return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)


def test_a_picture_of_the_size_that_was_asked_for(tmp_path):
    (path,) = drawn(tmp_path)
    seen = image(path)
    assert seen.size().toTuple() == (900, 420)
    assert seen.dotsPerMeterX() == 2835
    assert len({seen.pixel(x, y) for x in range(0, 900, 7) for y in range(0, 420, 7)}) > 20


@pytest.mark.slow
def test_tiles_leave_no_seams(tmp_path, monkeypatch):
    (whole,) = drawn(tmp_path, LARGE, name="a.png")
    monkeypatch.setattr(module, "TILE", (611, 217))
    (tiled,) = drawn(tmp_path, LARGE, name="b.png")
    assert_alike(image(whole), image(tiled))


@pytest.mark.slow
def test_pieces_beside_one_another_are_the_sheet(tmp_path):
    whole = image(*drawn(tmp_path, LARGE))
    pieces = drawn(tmp_path, replace(LARGE, pieces=3))
    assert [path.name for path in pieces] == ["w-1.png", "w-2.png", "w-3.png"]
    for number, path in enumerate(pieces):
        assert_alike(image(path), whole.copy(800 * number, 0, 800, 840))


def test_another_thread_draws_the_same(tmp_path):
    (here,) = drawn(tmp_path, name="a.png")
    with ThreadPoolExecutor(1) as pool:
        (there,) = pool.submit(drawn, tmp_path, name="b.png").result()
    assert here.read_bytes() == there.read_bytes()


@pytest.mark.slow
def test_an_svg_is_as_large_on_paper_and_has_its_words(tmp_path):
    (path,) = drawn(tmp_path, WALL, "w.svg", theme=DARK)
    text = path.read_text(encoding="utf-8")
    width, height = re.search(r'<svg width="([0-9.]+)mm" height="([0-9.]+)mm"', text).groups()
    assert (float(width), float(height)) == pytest.approx((3000, 1000), abs=0.3)
    for words in ("A City in Early 2020", "Services", "leave for Wuhan", DARK.ground.lower()):
        assert words in text


def test_a_pdf_is_as_large_on_paper(tmp_path):
    (path,) = drawn(tmp_path, WALL, "w.pdf")
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/FontFile2" in data
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", data).groups()
    assert tuple(map(float, box)) == pytest.approx((8504, 2835), abs=1)


@pytest.mark.slow
@pytest.mark.parametrize("at", [0.0, 0.05, 0.5, 0.95])
@pytest.mark.parametrize("pieces", [1, 3])
def test_nothing_is_left_where_it_was_stopped(tmp_path, at, pieces):
    def stop(share):
        if share >= at:
            raise CancelledError

    (tmp_path / "w.png").write_bytes(b"old")
    with pytest.raises(CancelledError):
        drawn(tmp_path, Sheet(900, 420, 72, pieces), progress=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["w.png"]
    assert (tmp_path / "w.png").read_bytes() == b"old"


@pytest.mark.parametrize("name", ["w.png", "w.pdf"])
def test_progress_goes_from_nothing_to_all(tmp_path, name):
    shares = []
    drawn(tmp_path, Sheet(900, 420, 72, 2), name, progress=shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


@pytest.mark.slow
def test_a_drawing_can_be_stopped_while_it_is_painted(tmp_path):
    def stop(share):
        if share > 0.3:
            raise CancelledError

    with pytest.raises(CancelledError):
        panel(collection(300), tmp_path / "w.pdf", SMALL, lang="en", progress=stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["w.png", "w.svg", "w.pdf"])
def test_a_folder_that_is_gone_is_named(tmp_path, name):
    with pytest.raises(SaveError, match="folder is gone"):
        drawn(tmp_path / "nowhere", name=name)


def test_nothing_to_show(tmp_path):
    (path,) = panel(Collection(title=EMPTY), tmp_path / "w.png", SMALL, lang="zh")
    assert image(path).width() == 900


COMMAND = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from timeline_app.cli import main
code = main(["render", "events.json", "--out", sys.argv[1], "--mm", "3000x1000", "--lang", "zh"])
most = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(code, int(most.split()[1]) // 1024)  # getrusage would count what the parent takes
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory is told by /proc")
def test_a_whole_wall_takes_little_memory(tmp_path):
    command = [sys.executable, "-c", COMMAND, str(tmp_path / "wall.png")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    code, megabytes = map(int, done.stdout.split())
    assert code == 0
    assert megabytes < 500
    head = (tmp_path / "wall.png").read_bytes()[16:24]
    assert (int.from_bytes(head[:4]), int.from_bytes(head[4:])) == (35433, 11811)
