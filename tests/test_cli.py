import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests import crowded
from timeline_app.cli import NO_DISPLAY, main
from timeline_app.kiosk.home import pin_file
from timeline_app.kiosk.pin import NOT_SET, read_pin
from timeline_app.paths import shipped_collection

MAIN = Path(__file__).parents[1] / "main.py"
SHIPPED = str(shipped_collection())
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
HEAD = '{"schema": "timeline/1", "title": "t", "events": ['
GOOD = '{"id": "a", "date": "2020-02-15", "title": "Good"}'
gui = pytest.mark.gui


def refused(capsys, *words):
    """What a command says when its words can't be understood."""
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    return capsys.readouterr().err


def render(out, *words):
    return main(["render", SHIPPED, "--out", str(out), *words])


def scene(out, *words):
    assert render(out, "--timeline-only", "--lang", "en", *words) == 0
    return json.loads(out.read_text(encoding="utf-8"))


# Words that can't be understood


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--span", "soon"), '"soon"'),
        (("--span", "2020-02-31/2020-03-01"), '"2020-02-31" is not a day of the calendar'),
        (("--span", "2020-02-01/.."), "2020-02-01/.."),
        (("--size", "large"), '"large" is not a size such as 1920x1080'),
        (("--size", "10x10"), "a picture is from 320x240 to 200000x200000 pixels"),
        (("--size", "-640x480"), "expected one argument"),
        (("--lang", "fr"), "invalid choice: 'fr'"),
        (("--out", "t.gif"), '"t.gif" must end in one of'),
        (("--event",), "expected one argument"),
        (("--loud",), "unrecognized arguments: --loud"),
    ],
)
def test_words_that_are_not_understood_are_named(capsys, words, sentence):
    said = refused(capsys, "render", "--out", "t.png", *words)
    assert sentence in said
    assert "Traceback" not in said


def test_a_picture_needs_a_file_to_go_to(capsys):
    assert "--out" in refused(capsys, "render", SHIPPED)


@pytest.mark.parametrize(("words", "said"), [(["--version"], "0."), (["--help"], "render")])
def test_help_and_version(capsys, words, said):
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 0
    assert said in capsys.readouterr().out


# Checking


def test_check_of_the_shipped_collection(capsys):
    assert main(["check", SHIPPED]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "errors: 0" in said.err


def test_check_names_path_line_and_column(capsys, tmp_path):
    path = tmp_path / "e.json"
    path.write_text(HEAD + '\n{"id": "a", "date": "2020-02-31", "title": "t"}]}', "utf-8")
    assert main(["check", str(path)]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line == f'{path}:2:21: error: "2020-02-31" is not a day of the calendar'


def test_a_warning_counts_only_when_strict(capsys, tmp_path):
    path = tmp_path / "e.json"
    path.write_text(HEAD + '{"id": "a", "date": "2020", "title": "t", "category": "no"}]}')
    assert main(["check", str(path)]) == 0
    assert main(["check", str(path), "--strict"]) == 1


# Kiosks


def test_the_defaults_of_a_kiosk_are_right(capsys):
    assert main(["kiosk", "--check-config"]) == 0
    assert capsys.readouterr().out == ""


def test_a_kiosk_s_configuration_is_checked_by_line(capsys, tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text("\nidel = 90\n", encoding="utf-8")
    assert main(["kiosk", "--check-config", str(file)]) == 1
    assert capsys.readouterr().out == (
        f'{file}:2:1: error: there is no key "idel"; did you mean "idle"?\n'
    )


@pytest.mark.slow
def test_the_pin_of_a_kiosk_is_set(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("2580\n2580\n"))
    assert main(["kiosk", "--set-pin"]) == 0
    assert read_pin(pin_file()).fits("2580")


def test_a_kiosk_needs_a_pin_or_to_be_told_that_it_needs_none(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert main(["kiosk", SHIPPED]) == 2
    assert capsys.readouterr().err == NOT_SET + "\n"


@pytest.mark.parametrize(("said", "opened"), [("plain\n", [False]), ("safe\n", [True]), ("", [])])
def test_a_kiosk_s_window_waits_for_the_word_to_go_on(monkeypatch, said, opened):
    heard = []
    monkeypatch.setattr("timeline_app.hall.open_hall", lambda _, safe: heard.append(safe) or 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "stdin", io.StringIO(said))
    assert main(["kiosk", "--start", "wait"]) == 0
    assert heard == opened


def test_a_kiosk_is_told_once_where_its_content_comes_from(capsys):
    both = refused(capsys, "kiosk", SHIPPED, "--from", "https://museum.example/hall")
    assert "not allowed with" in both
    assert '"hall" must be an address' in refused(capsys, "kiosk", "--from", "hall")


def test_a_collection_is_published(capsys, tmp_path):
    out = tmp_path / "hall"
    assert main(["publish", SHIPPED, str(out)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{out}: files: 1, written: 1, removed: 0, version: ")
    assert sorted(each.name for each in out.iterdir()) == ["files", "manifest.json"]


# No display


@pytest.mark.parametrize("words", [[], ["show"], [SHIPPED], ["--lang", "en"], ["kiosk"]])
def test_without_a_display_a_sentence_names_render(monkeypatch, capsys, words):
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    assert main(words) == 2
    assert capsys.readouterr().err == NO_DISPLAY + "\n"
    assert "render" in NO_DISPLAY


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
