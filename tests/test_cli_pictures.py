import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from benchmarks.full import write_full
from tests import crowded
from timeline_app.cli import main
from timeline_app.paths import shipped_collection

MAIN = Path(__file__).parents[1] / "main.py"
SHIPPED = str(shipped_collection())
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
HEAD = '{"schema": "timeline/1", "title": "t", "events": ['
GOOD = '{"id": "a", "date": "2020-02-15", "title": "Good"}'
gui = pytest.mark.gui


def render(out, *words):
    return main(["render", SHIPPED, "--out", str(out), *words])


def scene(out, *words):
    assert render(out, "--timeline-only", "--lang", "en", *words) == 0
    return json.loads(out.read_text(encoding="utf-8"))


def test_pictures_need_no_display(tmp_path):
    """The program itself, as a cron job would start it."""
    env = {key: value for key, value in os.environ.items() if key not in DISPLAYS}
    out = tmp_path / "t.png"
    drawn = subprocess.run(
        [sys.executable, str(MAIN), "render", SHIPPED, "--out", str(out)],
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (drawn.returncode, drawn.stdout, drawn.stderr) == (0, "", "")
    assert QImage(str(out)).size().toTuple() == (1920, 1080)


# Bad files


BAD = {
    "missing": (None, "there is no such file"),
    "empty": (b"", "too early"),
    "truncated": (HEAD.encode() + GOOD[:20].encode(), "not whole"),
    "not UTF-8": ("Bücher".encode("latin-1"), "not UTF-8"),
    "another version": (HEAD.replace("/1", "/9").encode() + b"]}", "timeline/1"),
    "a number": (b"42", ""),
}


@pytest.mark.slow
@gui
@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("only", [[], ["--timeline-only"]], ids=["window", "timeline"])
def test_nothing_is_drawn_of_a_file_that_cannot_be_read(qapp, capsys, tmp_path, kind, only):
    content, words = BAD[kind]
    path, out = tmp_path / "e.json", tmp_path / "t.png"
    if content is not None:
        path.write_bytes(content)
    assert main(["render", str(path), "--out", str(out), *only]) == 2
    said = capsys.readouterr().err
    (line,) = said.splitlines()
    assert line.startswith(str(path))
    assert ": error: " in line
    assert words in line
    assert not out.exists()


@gui
def test_a_bad_event_is_named_and_the_good_ones_are_drawn(qapp, capsys, tmp_path):
    path, out = tmp_path / "e.json", tmp_path / "t.json"
    path.write_text(HEAD + GOOD + ', {"id": "b", "date": "2020-02-31", "title": "Bad"}]}')
    assert main(["render", str(path), "--out", str(out), "--timeline-only"]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith('error: "2020-02-31" is not a day of the calendar')
    assert [each["id"] for each in json.loads(out.read_text())["events"]] == ["a"]


@gui
@pytest.mark.parametrize("only", [[], ["--timeline-only"]], ids=["window", "timeline"])
def test_an_event_that_is_not_there_is_named(qapp, capsys, tmp_path, only):
    out = tmp_path / "t.png"
    assert render(out, "--event", "nobody", *only) == 2
    assert capsys.readouterr().err == f'{SHIPPED}: error: there is no event "nobody"\n'
    assert not out.exists()


@gui
@pytest.mark.parametrize("name", ["t.png", "t.json"])
def test_a_picture_that_cannot_be_written_is_named(qapp, capsys, tmp_path, name):
    out = tmp_path / "no such folder" / name
    assert render(out, "--timeline-only") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{out}: error: ")


# Pictures


@pytest.mark.slow
@gui
@pytest.mark.parametrize("size", [(320, 240), (1280, 720), (1080, 1920)])
@pytest.mark.parametrize("only", [[], ["--timeline-only"]], ids=["window", "timeline"])
def test_a_picture_has_the_size_that_was_asked_for(qapp, tmp_path, size, only):
    out = tmp_path / "t.png"
    assert render(out, "--size", "{}x{}".format(*size), *only) == 0
    image = QImage(str(out))
    assert image.size().toTuple() == size
    colors = {image.pixel(x, y) for x in range(0, size[0], 7) for y in range(0, size[1], 7)}
    assert len(colors) > 8


@pytest.mark.slow
@gui
def test_the_same_words_draw_the_same_picture(qapp, tmp_path):
    one, other = tmp_path / "1.png", tmp_path / "2.png"
    for out in (one, other):
        assert render(out, "--size", "900x600", "--lang", "zh", "--event", "projects-start") == 0
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.slow
@gui
def test_the_language_is_the_one_that_was_asked_for(qapp, tmp_path):
    titles = {}
    for lang in ("zh", "en"):
        out = tmp_path / f"{lang}.json"
        assert render(out, "--lang", lang, "--size", "800x600") == 0
        held = json.loads(out.read_text(encoding="utf-8"))
        titles[lang] = {each["id"]: each["text"] for each in held["events"]}
    shipped = json.loads(shipped_collection().read_text(encoding="utf-8"))
    for event in shipped["events"]:
        assert {lang: titles[lang][event["id"]] for lang in titles} == event["title"]


# Scenes


@gui
def test_a_scene_says_everything_that_is_seen(qapp, tmp_path):
    held = scene(tmp_path / "t.json", "--size", "1200x700")
    assert set(held) == {
        "size", "span", "resolution", "lanes", "events", "badges", "ticks", "eras"
    }  # fmt: skip
    assert held["size"] == [1200, 700]
    assert held["resolution"] == 0
    assert all(set(lane) == {"y", "h"} for lane in held["lanes"])
    assert all(
        set(each) == {"id", "kind", "label", "mark", "lane", "need", "text"}
        for each in held["events"]
    )
    assert all(set(tick) == {"x", "text", "tier", "rect"} for tick in held["ticks"])
    assert {tick["tier"] for tick in held["ticks"]} == {"fine", "coarse"}
    assert [era["id"] for era in held["eras"]] == ["departure-to-return"]
    assert len(held["events"]) == 9


@gui
def test_rectangles_are_pixels_of_the_whole_picture(qapp, tmp_path):
    """In the window the canvas stands below its header."""
    out = tmp_path / "t.json"
    assert render(out, "--size", "1200x700") == 0
    window = json.loads(out.read_text(encoding="utf-8"))
    alone = scene(out, "--size", "1200x700")
    assert window["size"] == alone["size"] == [1200, 700]
    assert window["eras"][0]["rect"][1] > alone["eras"][0]["rect"][1] + 40
    for held in (window, alone):
        for each in held["events"]:
            x, y, w, h = each["label"]
            assert 0 <= x < x + w <= 1200
            assert 0 <= y < y + h <= 700
            lane = held["lanes"][each["lane"]]
            assert y + h <= lane["y"] + lane["h"]


@gui
def test_each_span_has_a_file_of_its_own_in_order(qapp, tmp_path):
    out = tmp_path / "s.json"
    spans = ("2020-02-01/2020-02-10", "2020-03-01/2020-03-31")
    assert render(out, "--timeline-only", *(w for span in spans for w in ("--span", span))) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["s-1.json", "s-2.json"]
    found = [json.loads((tmp_path / f"s-{n}.json").read_text())["span"] for n in (1, 2)]
    assert found == [
        ["2020-02-01T00:00:00", "2020-02-10T23:59:59"],
        ["2020-03-01T00:00:00", "2020-03-31T23:59:59"],
    ]


@gui
def test_the_edges_are_the_start_of_the_first_and_the_end_of_the_second_date(qapp, tmp_path):
    held = scene(tmp_path / "t.json", "--span", "2020-02-01/2020-02-29", "--size", "1160x600")
    assert [(t["x"], t["text"]) for t in held["ticks"] if t["tier"] == "coarse"] == [
        (0.0, "February 2020")
    ]
    days = [(int(t["text"]), t["x"]) for t in held["ticks"] if t["tier"] == "fine"]
    assert days[-1][0] == 29
    assert days == [(day, (day - 1) * 40.0) for day, _ in days]


@pytest.mark.slow
@gui
@pytest.mark.parametrize("only", [[], ["--timeline-only"]], ids=["window", "timeline"])
def test_the_span_that_is_told_gives_the_same_scene_again(qapp, tmp_path, only):
    first, again = tmp_path / "1.json", tmp_path / "2.json"
    assert render(first, *only) == 0
    span = "/".join(json.loads(first.read_text(encoding="utf-8"))["span"])
    assert render(again, "--span", span, *only) == 0
    assert first.read_bytes() == again.read_bytes()


@gui
def test_a_span_wider_than_everything_is_drawn_to_the_letter(qapp, tmp_path):
    held = scene(tmp_path / "t.json", "--span", "1900/2100")
    assert held["span"] == ["1900-01-01T00:00:00", "2100-12-31T23:59:59"]
    assert held["resolution"] == 0


@pytest.mark.slow
@gui
def test_the_selected_event_without_a_place_stands_in_the_callout_lane(qapp, tmp_path):
    path, out = crowded.written(tmp_path), tmp_path / "t.json"
    words = ["render", str(path), "--out", str(out), "--timeline-only", "--size", "900x500"]

    def events(*more):
        assert main([*words, *more]) == 0
        held = json.loads(out.read_text(encoding="utf-8"))
        return held, {each["id"]: each for each in held["events"]}

    _, before = events()
    without = [name for name, each in before.items() if each["lane"] is None]
    assert without
    held, after = events("--event", without[0])
    chosen, callout = after[without[0]], held["lanes"][0]
    assert (chosen["lane"], chosen["kind"]) == (0, "card")
    assert chosen["label"][1] >= callout["y"]
    assert chosen["label"][1] + chosen["label"][3] <= callout["y"] + callout["h"]
    others = {name: each["label"] for name, each in before.items() if name != without[0]}
    assert {name: after[name]["label"] for name in others} == others


@gui
def test_badges_count_their_members(qapp, tmp_path):
    path, out = crowded.written(tmp_path), tmp_path / "t.json"
    words = ["--timeline-only", "--size", "900x500"]
    assert main(["render", str(path), "--out", str(out), *words]) == 0
    held = json.loads(out.read_text(encoding="utf-8"))
    assert held["badges"]
    members = [name for badge in held["badges"] for name in badge["members"]]
    assert [badge["count"] for badge in held["badges"]] == [
        len(badge["members"]) for badge in held["badges"]
    ]
    kinds = {each["id"]: each["kind"] for each in held["events"]}
    assert sorted(members) == sorted(n for n, kind in kinds.items() if kind == "badge-member")
    assert len(kinds) == 60


@gui
def test_everything_of_a_large_collection_is_drawn(qapp, tmp_path):
    path, out = tmp_path / "large.json", tmp_path / "s.json"
    write_full(path, 6_000)
    assert main(["render", str(path), "--out", str(out), "--timeline-only"]) == 0
    held = json.loads(out.read_text(encoding="utf-8"))
    assert sum(each.get("label") is not None for each in held["events"]) > 50
