"""What real files of other programs hold, counted by other means than those that import them."""

import re

import msgspec
import pytest
from bs4 import BeautifulSoup

from tests.storage.formats.samples import counts, sample
from tests.storage.formats.test_note import assert_both
from timeline_app.check import check
from timeline_app.convert import convert
from timeline_app.storage.formats.table import EXPORTS, IMPORTS, read
from timeline_app.storage.reader import load

NAMES = (
    "timelinejs-houston.json",
    "timelinejs-eras.json",
    "timelinejs-women-in-computing.csv",
    "simile-monet.xml",
    "simile-jfk.xml",
    "timelineproject-versions.timeline",
)
BACK = [kind.endings[0] for kind in EXPORTS if kind in IMPORTS]


def beside(address):
    """Whether an address is that of a file beside the timeline."""
    return bool(address) and not re.match(r"[a-z]+:|/|<|.*\?", address)


def of_json(text):
    held = msgspec.json.decode(text)
    slides = [each for each in held["events"] if "start_date" in each]
    groups = {each["group"] for each in slides if each.get("group")}
    media = [each.get("media", {}).get("url", "") for each in slides]
    return len(slides), len(groups), len(held.get("eras", [])), sum(map(beside, media)), 0


def of_csv(text):
    records = re.findall(r'(?:"(?:[^"]|"")*"|[^\r\n"])+', text)
    titles = [each for each in records if re.search(r",title(,|$)", each)]
    addresses = re.findall(r",((?:[a-z]+:)?//[^,\s]+),", text)
    return len(records) - 1 - len(titles), 0, 0, sum(map(beside, addresses)), 0


def of_simile(text):
    events = BeautifulSoup(text, "html.parser").find_all("event", start=True)
    kinds = {event["classname"] for event in events if event.get("classname")}
    images = [event["image"] for event in events if beside(event.get("image"))]
    vague = [
        event
        for event in events
        if event.get("isduration") == "true"
        and (event.get("lateststart") or event.get("earliestend"))
    ]
    return len(events), len(kinds), 0, len(images), len(vague)


def of_timeline(text):
    events = text.split("<events>")[1].split("<event>")[1:]
    kinds = {kind for each in events for kind in re.findall("<category>([^<]+)<", each)}
    vague = [each for each in events if re.search(r"<fuzzy(_start|_end)?>True<", each)]
    return len(events), len(kinds), text.count("<era>"), 0, len(vague)


COUNTED = {".json": of_json, ".csv": of_csv, ".xml": of_simile, ".timeline": of_timeline}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_an_import_holds_what_the_file_holds(name):
    path = sample(name)
    assert_both(read(path).notes)
    assert counts(read(path)) == COUNTED[path.suffix](path.read_text(encoding="utf-8-sig"))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_converted_file_has_no_errors(name, tmp_path):
    report = convert(str(sample(name)), str(tmp_path / "a.json"))
    assert report.exit_code == 0
    assert "set aside: 0" in report.summary
    checked = check(str(tmp_path / "a.json"))
    assert "errors: 0" in checked.summary


def test_each_medium_is_carried_or_told():
    for name in ("timelinejs-houston.json", "timelinejs-eras.json"):
        held = msgspec.json.decode(sample(name).read_bytes())
        slides = [held.get("title") or {}, *held["events"], *held.get("eras", [])]
        named = [each for each in slides if (each.get("media") or {}).get("url")]
        told = [
            note for note in read(sample(name)).notes if note.endswith("cannot be carried over")
        ]
        assert len(told) == len(named)


@pytest.mark.slow
@pytest.mark.parametrize("ending", BACK)
@pytest.mark.parametrize("name", NAMES)
def test_a_real_file_goes_through_every_format(name, ending, tmp_path):
    there, back = tmp_path / f"there{ending}", tmp_path / "back.json"
    assert convert(str(sample(name)), str(there)).exit_code == 0
    assert convert(str(there), str(back)).exit_code == 0
    held, again = read(sample(name)).collection, load(back).collection
    assert [" ".join(e.title.best("en").split()) for e in again.events] == [
        " ".join(e.title.best("en").split()) for e in held.events
    ]
