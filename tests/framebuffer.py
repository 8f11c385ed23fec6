"""A display of our own whose pixels can be read without being one of its clients."""

import os
import shutil
import struct
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest


class Display(NamedTuple):
    """Its name, and the file that holds its first screen: an X window dump, always up to date."""

    name: str
    file: Path

    def pixels(self, step=1):
        """The screen as it is now: rows of pixels, each one number of red, green and blue."""
        content = np.memmap(self.file, mode="r")
        head = struct.unpack(">25I", content[:100])  # XWDFile.h: byte order 0 is the least first
        size, width, height, order, line, colours = (head[n] for n in (0, 4, 5, 7, 12, 19))
        begin = size + 12 * colours
        pixels = content[begin : begin + line * height].view(">u4" if order else "<u4")
        return pixels.reshape(height, line // 4)[::step, :width:step] & 0xFFFFFF


@contextmanager
def display(folder):
    """One of 1920x1080."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    # -noreset: else it starts anew, and refuses for a moment, whenever its last client has gone
    options = ("-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *options, "-fbdir", str(folder)],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:  # Xvfb chooses a free number and tells it once it listens
            number = told.readline().strip()
        if not number:
            pytest.fail("Xvfb did not start")
        yield Display(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(timeout=10)
