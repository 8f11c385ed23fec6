import hashlib

import pytest

from timeline_app.storage import hashing
from timeline_app.storage.hashing import hashed


@pytest.mark.parametrize("size", [0, 1, 9, 10, 11, 40])
@pytest.mark.parametrize("told", [-10, 0, 10])
def test_what_is_hashed_is_what_was_read(tmp_path, monkeypatch, size, told):
    """Also where the file has become longer or shorter since its size was told."""
    monkeypatch.setattr(hashing, "_BLOCK", 10)
    content = bytes(range(size))
    (tmp_path / "a").write_bytes(content)
    with (tmp_path / "a").open("rb") as file:
        read, sha256 = hashed(file, max(0, size + told))
    assert content.startswith(read)
    assert told < 0 or read == content
    assert sha256 == hashlib.sha256(read).hexdigest()
