"""Monkeys at the real windows: seeded, every act logged before it is done.

``TIMELINE_MONKEY`` says how many acts. A run that found something is done again by
``python -m tests.monkey kiosk --log FILE``; long runs are made by ``--count``.
"""

import json
import os
import sys

import pytest
from PySide6.QtGui import QImageReader

from tests.monkey import desk, kiosk
from tests.monkey.acts import Monkey
from tests.monkey.run import again, chance, run
from tests.monkey.watch import Bait, Watch

pytestmark = [pytest.mark.gui, pytest.mark.monkey]

COUNT = int(os.environ.get("TIMELINE_MONKEY", "1000"))
AT_THE_DESK = COUNT if COUNT > 1000 else COUNT * 3 // 10
"""There an act costs more, and the quick run is to stay quick."""
SEED = int(os.environ.get("TIMELINE_MONKEY_SEED", "2020"))


def test_a_monkey_finds_no_way_out_of_a_kiosk(qapp, tmp_path, record_property):
    inside, breaches = run(kiosk.Kiosk, kiosk.EXTRA, tmp_path, count=COUNT, seed=SEED)
    record_property(
        "counted", f"kiosk's monkey: {COUNT} acts, {inside.told}, {len(breaches)} breaches"
    )
    assert breaches == []
    assert inside.visits > COUNT / 500


def test_a_monkey_at_the_desk_breaks_nothing(qapp, tmp_path, record_property):
    inside, breaches = run(desk.Desk, desk.EXTRA, tmp_path, count=AT_THE_DESK, seed=SEED)
    told = f"the desk's monkey: {AT_THE_DESK} acts, {inside.told}, {len(breaches)} breaches"
    record_property("counted", told)
    assert breaches == []


# A monkey that never found anything may be blind: what it must see is planted.


@pytest.mark.slow
def test_it_finds_the_ways_out_that_a_warden_keeps_shut(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr("timeline_app.views.kiosk.warden.Warden.guard", lambda self: None)
    acts = [["close", "window"], ["stranger", "menu"]]
    log = written(tmp_path / "log.jsonl", acts)
    folder = tmp_path / "run"
    folder.mkdir()
    _inside, breaches = again(kiosk.Kiosk, folder, log)
    assert any("the window is gone" in breach for breach in breaches)
    assert any("a popup" in breach for breach in breaches)


@pytest.mark.slow
def test_it_finds_what_a_reset_forgets(qapp, tmp_path, monkeypatch):
    inside = kiosk.Kiosk(tmp_path, chance(1))
    try:
        monkeypatch.setattr(inside.hall.host, "reset", lambda: None)
        assert list(inside.do(["click", "once", "Left", [], [0.5, 0.5]])) == []
        assert list(inside.do(["wait", 300])) == []
        assert any("not as at first" in breach for breach in inside.end())
    finally:
        inside.leave()


def written(file, acts):
    lines = [1, *acts]  # the seed comes first
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return file


def test_the_same_seed_acts_the_same():
    def acts(seed):
        monkey = Monkey(chance(seed), kiosk.EXTRA)
        return [monkey.next() for _ in range(500)]

    assert acts(5) == acts(5)
    assert acts(5) != acts(6)
    assert {act[0] for act in acts(5)} >= {"click", "touch", "key", "wheel", "drop", "close"}


def test_files_and_addresses_outside_are_seen(qapp, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("x", encoding="utf-8")
    allowed = tmp_path / "allowed"
    allowed.mkdir()
    (allowed / "a.txt").write_text("x", encoding="utf-8")
    with Watch(allowed) as watch:
        (allowed / "a.txt").read_text(encoding="utf-8")
        assert watch.breaches == []
        secret.read_text(encoding="utf-8")
        sys.audit("socket.connect", None, ("example.org", 80))
    assert watch.breaches == [f"opened {secret}", "socket.connect (None, ('example.org', 80))"]
    with secret.open(encoding="utf-8"):
        assert len(watch.breaches) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_what_qt_opens_is_seen_too(qapp, tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"x")
    bait = Bait(secret)
    assert bait.taken() == 0
    QImageReader(str(secret)).read()
    assert bait.taken() > 0
    bait.close()
