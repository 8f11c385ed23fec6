"""What saving does besides events: the head, sources, faulty parts, stopping, telling, copying."""

import json
from hashlib import sha256

import pytest
from msgspec.structs import replace

from tests.storage.conftest import collection, event
from tests.storage.faults import at_call
from timeline_app.model.collection import Category, Color, Era, Excerpt, Source, Stop, Tour
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.model.progress import CancelledError
from timeline_app.storage.backups import folder_of, read_version, versions
from timeline_app.storage.reader import load, load_as
from timeline_app.storage.writer import SaveError, UnsureError, save_collection, save_copy

QUOTING = event(excerpts=[{"source": "paper", "exact": "q"}])


def saved(path, **fields):
    """Save the collection of a file with other fields; what is read again is the same."""
    loaded = load(path)
    after = save_collection(loaded, replace(loaded.collection, **fields))
    assert after == load(path)
    return after


def values(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_title_subtitle_and_languages(write):
    path = write(collection(title="标题", own=1))
    old = path.read_text(encoding="utf-8")
    saved(path, title=Localized({"zh": "新的标题"}))
    assert path.read_text(encoding="utf-8") == old.replace("标题", "新的标题")
    saved(path, subtitle=Localized({"zh": "副标题"}), languages=("zh", "en", "fr"))
    assert list(values(path))[:4] == ["schema", "title", "subtitle", "languages"]
    saved(path, title=Localized({"zh": "标题"}), subtitle=Localized(), languages=("zh", "en"))
    assert path.read_text(encoding="utf-8") == old


def test_plain_texts_stay_in_their_language_when_another_becomes_the_first(write):
    path = write(collection(event(title="出发", place={"name": "许昌", "own": 1}), title="合集"))
    after = saved(path, languages=("en", "zh"))
    assert after.collection.events[0].title == Localized({"zh": "出发"})
    assert values(path)["title"] == {"zh": "合集"}
    assert values(path)["events"][0]["place"] == {"name": {"zh": "许昌"}, "own": 1}


def test_every_list_of_parts(write):
    path = write(collection())
    old = path.read_text(encoding="utf-8")
    era = Era(id="e", date=parse("2020"), label=Localized({"zh": "时期"}))
    tour = Tour(id="t", stops=(Stop(event="leave", seconds=2.5),))
    before = load(path).collection
    saved(path, eras=(era,), tours=(tour,), categories=())
    assert list(values(path)) == [
        "schema",
        "title",
        "languages",
        "sources",
        "eras",
        "events",
        "tours",
    ]
    saved(path, eras=(), tours=(), categories=before.categories)
    assert path.read_text(encoding="utf-8") == old


def test_the_texts_of_articles_follow_their_sources(write):
    for name in ("a.txt", "b.txt"):
        write(f"text of {name}", name)
    path = write(collection(sources=[{"id": "paper", "text": "a.txt"}]))
    paper = load(path).collection.sources[0]
    assert saved(path, sources=(replace(paper, text="b.txt"),)).articles == {
        "paper": "text of b.txt"
    }
    other = Source(id="other", text="a.txt")
    after = saved(path, sources=(other, replace(paper, text=None)))
    assert after.articles == {"other": "text of a.txt"}
    assert saved(path, sources=()).articles == {}


def test_what_was_left_out_of_other_parts_stays(write):
    path = write(
        collection(
            categories=[{"id": "care", "color": {"light": "red", "dark": "#000000"}}],
            sources=[{"id": "paper", "text": "gone.txt", "own": 1}],
        )
    )
    found = load(path).collection
    after = saved(
        path,
        categories=(replace(found.categories[0], shape="circle"),),
        sources=(replace(found.sources[0], publisher="p"),),
    )
    assert len(after.problems) == 2
    assert values(path)["categories"][0]["color"]["light"] == "red"
    assert values(path)["sources"][0]["text"] == "gone.txt"
    mended = (Category(id="care", color=Color(light="#ffffff", dark="#000000")),)
    assert len(saved(path, categories=mended).problems) == 1


def test_the_second_of_two_with_one_id_is_never_lost(write):
    twins = [event(), event(title="the second", own=1), event(id="other")]
    path = write(collection(*twins))
    loaded = load(path)
    first, other = loaded.collection.events
    saved(path, events=(other, first))
    assert [each["title"] for each in values(path)["events"]] == [
        twins[2]["title"], twins[0]["title"], "the second"
    ]  # fmt: skip
    again = load(path)
    after = save_collection(again, replace(again.collection, events=(other,)))
    assert (after.collection.events, after.set_aside) == ((other,), 1)
    assert len(load(path).collection.events) == 2  # nothing stands in its way any more


def test_a_passage_comes_back_with_its_source(write):
    path = write(collection(event(excerpts=[{"source": "late", "exact": "q", "own": 1}])))
    loaded = load(path)
    with_source = replace(
        loaded.collection, sources=(*loaded.collection.sources, Source(id="late"))
    )
    after = save_collection(loaded, with_source)
    assert after.collection.events[0].excerpts == ()
    moved = replace(after.collection.events[0], rank=3)
    save_collection(after, replace(after.collection, events=(moved,)))
    assert load(path).collection.events[0].excerpts == (Excerpt(source="late", exact="q"),)
    assert values(path)["events"][0]["excerpts"][0]["own"] == 1


REFUSED = [
    ({"events": lambda c: (replace(c.events[0], title=Localized({"zh": " "})),)},
     'event "leave": the title is missing', "事件“leave”缺少标题"),
    ({"events": lambda c: (replace(c.events[0], id=" "),)},
     "the id of one of the events is missing", "有一个事件没有编号"),
    ({"sources": lambda _: ()},
     'event "leave": there is no source "paper"', "事件“leave”引用的来源“paper”不存在"),
    ({"tours": lambda _: (Tour(id="t", stops=(Stop(event="no"),)),)},
     'tour "t": there is no event "no"', "导览“t”里的事件“no”不存在"),
    ({"tours": lambda _: (Tour(id="t", stops=(Stop(event="leave", span="2020/.."),)),)},
     "is not a span", "导览“t”的一站的时间范围有误"),
    ({"sources": lambda c: (replace(c.sources[0], text="no.txt"),)},
     'the article "no.txt" is not there', "来源“paper”的文章全文有误"),
    ({"categories": lambda _: (Category(id="c", color=Color(light="red", dark="red")),)},
     "a colour is written like", "类别“c”的颜色有误"),
    ({"languages": lambda _: ("",)}, "the languages", "语言"),
    ({"eras": lambda _: (Era(id="e", date=parse("2020")),)},
     '"eras" in the file is not a list', "文件里的“eras”不是列表"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "cause", "cause_zh"), REFUSED)
def test_what_would_not_be_read_again_is_refused_in_both_languages(write, fields, cause, cause_zh):
    path = write(collection(QUOTING, eras="x"))
    before = path.read_bytes()
    loaded = load(path)
    made = {name: make(loaded.collection) for name, make in fields.items()}
    with pytest.raises(SaveError) as told:
        save_collection(loaded, replace(loaded.collection, **made))
    assert cause in told.value.sentence["en"]
    assert cause_zh in told.value.sentence["zh"]
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_stopping_at_any_time_leaves_everything_as_it_was(write):
    path = write(collection())
    loaded = load(path)
    new = replace(loaded.collection, title=Localized({"en": "New"}))
    shares = []
    for stop in range(100):
        shares.clear()

        def progress(share, stop=stop):
            shares.append(share)
            if len(shares) > stop:
                raise CancelledError

        try:
            save_collection(loaded, new, progress)
            break
        except CancelledError:
            assert load(path) == loaded
            assert {*path.parent.iterdir()} <= {path, folder_of(path)}
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert load(path).collection == new


def test_the_new_content_is_announced_before_it_is_there(write):
    path = write(collection())
    loaded = load(path)
    told = []

    def announce(sha):
        told.append((sha, path.read_bytes()))

    new = replace(loaded.collection, title=Localized({"en": "New"}))
    after = save_collection(loaded, new, announce=announce)
    assert told == [(after.stamp.sha256, str(loaded.text).encode())]
    assert sha256(path.read_bytes()).hexdigest() == after.stamp.sha256

    def refuse(_):
        raise SaveError("the disk is full", "磁盘已满")

    with pytest.raises(SaveError, match="the disk is full"):
        save_collection(after, loaded.collection, announce=refuse)
    assert load(path) == after


def test_what_a_power_cut_may_undo_is_told(write):
    path = write(collection())
    loaded = load(path)
    new = replace(loaded.collection, title=Localized({"en": "New"}))
    synced = []

    def sync_fails(name, call, args, keys):
        synced.append(name)
        if name == "fsync" and versions(path) and path.read_bytes() != str(loaded.text).encode():
            raise OSError(5, "no")
        return call(*args, **keys)

    with at_call(1, sync_fails, forever=True), pytest.raises(UnsureError) as told:
        save_collection(loaded, new)
    assert "the disk has a fault" in told.value.sentence["en"]
    assert told.value.loaded == load(path)
    assert save_collection(told.value.loaded, new) == load(path)
    assert len(versions(path)) == 1


def test_a_copy_has_everything_and_replaces_nothing(write):
    path = write(collection(event(own=1), own=2))
    loaded = load(path)
    new = replace(loaded.collection, title=Localized({"en": "New"}))
    path.unlink()  # a removed file can be saved so
    copy = path.with_name("copy.json")
    after = save_copy(loaded, new, copy)
    assert after == load(copy)
    assert (values(copy)["own"], values(copy)["events"][0]["own"]) == (2, 1)
    with pytest.raises(SaveError, match="already a file"):
        save_copy(loaded, new, copy)
    assert save_collection(after, loaded.collection) == load(copy)


def test_a_backup_is_read_as_if_it_lay_where_the_file_does(write):
    write("text", "a.txt")
    path = write(collection(sources=[{"id": "paper", "text": "a.txt"}]))
    before = load(path)
    saved(path, title=Localized({"en": "New"}))
    restored = load_as(path, read_version(versions(path)[0]))
    assert restored == before
    assert restored.articles == {"paper": "text"}
