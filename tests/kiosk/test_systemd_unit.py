"""The unit that is to be installed, checked by systemd itself where it is there."""

import shutil
import subprocess
from configparser import ConfigParser

import pytest

from timeline_app.paths import resources

UNIT = resources() / "kiosk" / "timeline-kiosk.service"


@pytest.fixture
def service():
    unit = ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read_string(UNIT.read_text(encoding="utf-8"))
    return unit["Service"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_finds_nothing_wrong_with_it(tmp_path):
    text = UNIT.read_text(encoding="utf-8")
    file = tmp_path / UNIT.name
    file.write_text(text.replace("/usr/bin/cage", "/bin/true"), encoding="utf-8")
    words = ["systemd-analyze", "verify", "--man=no", str(file)]
    told = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert (told.returncode, told.stderr) == (0, "")


def test_what_the_supervisor_says_is_heard_through_cage(service):
    assert service["Type"] == "notify"
    assert service["NotifyAccess"] == "all"
    assert "timeline-app kiosk" in service["ExecStart"]
    assert service["Restart"] == "on-failure"  # staff who leave have left
