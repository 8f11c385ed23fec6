"""The process that looks at a large file says what became of it, and ends when nobody listens."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.conftest import EVENT, collection
from timeline_app.model.progress import unwatched
from timeline_app.storage.large import worker
from timeline_app.storage.large.building import build
from timeline_app.storage.large.hiring import UnindexedError, write_index_of
from timeline_app.storage.large.index_file import write_index

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no disk is always full here")
def test_a_full_disk_is_named(write, capfdbinary):
    worker.main(write(collection(EVENT)), FULL)
    assert b"cannot be kept (No space left on device)" in capfdbinary.readouterr().out


@pytest.mark.slow
@pytest.mark.skipif(not FULL.exists(), reason="no disk is always full here")
def test_a_full_disk_is_told_to_who_asked(write):
    with pytest.raises(UnindexedError, match="No space left"):
        write_index_of(write(collection(EVENT)), FULL, unwatched)


@pytest.mark.slow
def test_who_makes_the_search_ends_when_the_window_is_gone(tmp_path, write):
    file, index = write(collection(EVENT)), tmp_path / "index"
    content = file.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    write_index(index, build(content, tmp_path, unwatched), sha256)
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
