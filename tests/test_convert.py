import json

import pytest

from tests.storage.conftest import collection, event
from timeline_app.cli import main
from timeline_app.convert import convert
from timeline_app.paths import shipped_collection
from timeline_app.storage.reader import load

ENDINGS = (".json", ".csv", ".xlsx", ".ics", ".timelinejs.json", ".timelinejs.csv")
SHIPPED = str(shipped_collection())


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_shipped_collection_there_and_back(tmp_path, ending):
    there, back = str(tmp_path / f"a{ending}"), tmp_path / "back.json"
    told = convert(SHIPPED, there)
    assert told.exit_code == 0
    assert all(line.startswith(f"{there}: ") for line in told.lines)
    assert convert(there, str(back)).exit_code == 0
    old, new = load(shipped_collection()).collection, load(back)
    assert new.problems == ()
    assert [e.title["zh"] for e in new.collection.events] == [e.title["zh"] for e in old.events]
    for before, after in zip(old.events, new.collection.events, strict=True):
        said = [line for line in told.lines if f"event {before.id}: its date" in line]
        assert before.date == after.date or said


def test_what_is_left_out_is_printed_and_counted(tmp_path, capsys):
    out = str(tmp_path / "a.ics")
    assert main(["convert", SHIPPED, out]) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert any(line.startswith(f"{out}: event team-departs: ") for line in lines)
    assert said.err == f"{out}: events: 9, set aside: 0, notes: {len(lines)}\n"


def test_a_file_that_is_there_stays_unless_forced(tmp_path):
    target = tmp_path / "a.csv"
    target.write_text("mine", encoding="utf-8")
    report = convert(SHIPPED, str(target))
    assert (report.exit_code, report.lines) == (2, ())
    assert report.summary.endswith("not saved: there is already a file of this name")
    assert target.read_text(encoding="utf-8") == "mine"
    assert convert(SHIPPED, str(target), force=True).exit_code == 0
    assert "team-departs" in target.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [target]


def test_events_set_aside_are_an_exit_code_of_their_own(tmp_path):
    path = tmp_path / "in.json"
    path.write_text(json.dumps(collection(event(), event(id="b", date="soon"))), encoding="utf-8")
    report = convert(str(path), str(tmp_path / "a.csv"))
    assert report.exit_code == 1
    assert "events: 1, set aside: 1" in report.summary


@pytest.mark.parametrize(
    ("given", "wanted", "sentence"),
    [
        ("none.json", "a.csv", "none.json: there is no such file"),
        ("none.csv", "a.json", "none.csv: there is no such file"),
        ("a.doc", "a.json", "a.doc: no format is known by this name"),
        (SHIPPED, "a.timeline", "a.timeline: it can't be written"),
        (SHIPPED, "nowhere/a.json", "nowhere/a.json: not saved: the folder is gone"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    tmp_path, monkeypatch, capsys, given, wanted, sentence
):
    monkeypatch.chdir(tmp_path)
    assert main(["convert", given, wanted, "--force"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(sentence)
    assert len(said.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_half_a_character_is_told(tmp_path, ending):
    path = tmp_path / "in.json"
    path.write_text(json.dumps(collection(event(title="\ud800 x"))), encoding="utf-8")
    report = convert(str(path), str(tmp_path / f"b{ending}"))
    assert report.exit_code == 0
    assert "half a character" in report.lines[0]
