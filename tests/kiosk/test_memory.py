import os
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.kiosk.memory import _told_by_ps, memory_of


def test_what_a_process_takes():
    before = memory_of(os.getpid())
    block = bytearray(os.urandom(1 << 20) * 64)
    assert memory_of(os.getpid()) - before > len(block) * 0.9


def test_of_one_that_is_gone_nothing_is_known():
    with subprocess.Popen([sys.executable, "-S", "-c", ""]) as process:
        pass
    assert not memory_of(process.pid)


@pytest.mark.skipif(not Path("/bin/ps").exists(), reason="ps is not installed")
def test_ps_says_about_the_same():
    assert 0.5 < _told_by_ps(os.getpid()) / memory_of(os.getpid()) < 2
