import os

import pytest

from timeline_app.storage.held import UnheldError, held_bytes


def test_what_a_file_holds_is_read(tmp_path):
    (tmp_path / "a").write_bytes(b"\x00\xff")
    assert held_bytes(tmp_path / "a") == b"\x00\xff"


@pytest.mark.parametrize(("name", "says"), [("nowhere", "no such file"), (".", "a folder")])
def test_why_nothing_can_be_read(tmp_path, name, says):
    with pytest.raises(UnheldError, match=says):
        held_bytes(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnheldError, match="not a file"):
        held_bytes(tmp_path / "pipe")
