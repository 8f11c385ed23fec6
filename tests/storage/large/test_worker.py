"""The process that looks at a large file says what became of it, and ends when nobody listens."""

import hashlib
import os
import subprocess
import sys
from io import BytesIO

import pytest

from tests.storage.conftest import EVENT, collection
from timeline_app.model.progress import unwatched
from timeline_app.storage.large import hiring, worker
from timeline_app.storage.large.building import build
from timeline_app.storage.large.hiring import UnindexedError, index_of
from timeline_app.storage.large.index_file import write_index
from timeline_app.storage.large.room import TOO_LARGE


def test_memory_that_is_short_is_told(write, monkeypatch, capfdbinary):
    def short(*_):
        raise MemoryError

    monkeypatch.setattr(worker, "build", short)
    worker.main(write(collection(EVENT)))
    assert TOO_LARGE.encode() in capfdbinary.readouterr().out


@pytest.mark.parametrize("said", [b"", b'{"share":0.5}\n'])
def test_one_that_is_ended_ran_out_of_memory(tmp_path, monkeypatch, said):
    monkeypatch.setattr(hiring, "hire", lambda *_: hiring._heard(BytesIO(said), unwatched))
    with pytest.raises(UnindexedError, match=TOO_LARGE):
        index_of(tmp_path, unwatched)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
def test_those_that_look_end_with_who_forked_them(tmp_path):
    """Else who listens would listen without end: all of them hold the same pipe."""
    code = "; ".join(
        (
            "import os, time, multiprocessing",
            "from timeline_app.storage.large.building import _end_with_parent as end",
            "fork = multiprocessing.get_context('fork')",
            "[fork.Process(target=lambda: (end(), time.sleep(60))).start() for _ in range(2)]",
            "os.kill(os.getpid(), 9)",
        )
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        process.communicate(timeout=30)
    assert process.returncode == -9


@pytest.mark.slow
def test_who_makes_the_search_ends_when_the_window_is_gone(tmp_path, write):
    file, index = write(collection(EVENT)), tmp_path / "index"
    content = file.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    with index.open("wb") as opened:
        write_index(opened, build(content, tmp_path, unwatched), sha256)
    heard, said = os.pipe()
    os.close(heard)
    words = (str(file), sha256, str(index), str(tmp_path / "search"))
    module = "timeline_app.storage.large.search_worker"
    ended = subprocess.run(
        [sys.executable, "-m", module, *words], stdout=said, stderr=subprocess.DEVNULL, check=False
    )
    os.close(said)
    assert ended.returncode
    assert not (tmp_path / "search").exists() or not (tmp_path / "search").stat().st_size
