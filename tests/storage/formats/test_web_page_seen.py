"""The web page as a browser shows it; skipped where none is installed."""

import json
import os
import random

import pytest

from benchmarks.synthetic import Variant, collection
from tests.storage.formats.browser import Page, browser
from tests.storage.formats.test_web_page import HOSTILE, SHIPPED, event, of
from timeline_app.model.calendar import civil, instant
from timeline_app.paths import resources
from timeline_app.storage.formats.web_page import write
from timeline_app.timescale import axis_en, axis_zh
from timeline_app.timescale.units import Clock, Days, Months, Years

LABELS = """[...document.querySelectorAll("#labels .label, #labels .badge")].map((each) => {
  const box = each.getBoundingClientRect();
  return { text: each.textContent, left: box.left, top: box.top, right: box.right, bottom: box.bottom };
})"""
ARTICLE = "document.querySelector('article.shown')?.innerText ?? ''"


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "a.html"
    write(SHIPPED, path)
    return path


def labels(page):
    page.settle()
    return page.run(LABELS)


def place_of(page, words):
    return next(each for each in labels(page) if words in each["text"])


def centre(label):
    return (label["left"] + label["right"]) / 2, (label["top"] + label["bottom"]) / 2


def overlapping(boxes):
    return [
        (one["text"], other["text"])
        for n, one in enumerate(boxes)
        for other in boxes[:n]
        if one["left"] < other["right"] - 0.5
        and other["left"] < one["right"] - 0.5
        and one["top"] < other["bottom"] - 0.5
        and other["top"] < one["bottom"] - 0.5
    ]


def test_a_page_is_open_once_it_is_loaded_itself():
    """On a busy machine a browser may tell late that the page before is loaded."""
    read_here, write_there = os.pipe()
    read_there, write_here = os.pipe()
    results = [{"targetId": "t"}, {"sessionId": "s"}, *[{}] * 5, {"loaderId": "new"}]
    loaded = [
        {"method": "Page.lifecycleEvent", "params": {"name": name, "loaderId": loader}}
        for loader, name in (("old", "load"), ("new", "init"), ("new", "load"))
    ]
    said = [
        *({"id": number, "result": result} for number, result in enumerate(results, 1)),
        *({"method": "Page.loadEventFired", "params": {}}, *loaded),
    ]
    os.write(write_there, b"".join(json.dumps(each).encode() + b"\0" for each in said))
    page = Page(write_here, read_here)
    page._go("about:blank")
    assert page.events[-1] == loaded[-1]
    for end in (read_here, write_there, read_there, write_here):
        os.close(end)


@pytest.mark.parametrize(("lang", "size"), [("zh-CN", (1366, 768)), ("en-GB", (1920, 1080))])
def test_it_shows_the_nine_events(page, shipped, lang, size):
    page.open(shipped, size, lang=lang)
    shown = labels(page)
    assert len(shown) == 9
    for held in SHIPPED.events:
        assert any(held.title[lang[:2]] in each["text"] for each in shown)
    assert overlapping(shown) == []
    assert all(each["left"] >= 0 and each["right"] <= size[0] * 0.71 for each in shown)
    assert page.faults() == []


def test_the_wheel_zooms_at_the_pointer_and_a_drag_pans(page, shipped):
    page.open(shipped)
    first, last = place_of(page, "41名医护人员出征武汉"), place_of(page, "41名医护人员回到许昌")
    page.mouse("mouseWheel", first["left"], 300, deltaX=0, deltaY=-80)
    nearer = place_of(page, "41名医护人员出征武汉")
    assert nearer["left"] == pytest.approx(first["left"], abs=2)
    assert place_of(page, "41名医护人员回到许昌")["left"] > last["left"] + 50
    page.mouse("mousePressed", 300, 600, button="left", clickCount=1)
    page.mouse("mouseMoved", 250, 600, button="left", buttons=1)
    page.mouse("mouseReleased", 250, 600, button="left", clickCount=1)
    assert place_of(page, "41名医护人员出征武汉")["left"] == pytest.approx(
        nearer["left"] - 50, abs=2
    )


@pytest.mark.slow
def test_two_fingers_keep_what_they_hold(page, shipped):
    page.open(shipped, (390, 844))
    words = "41名医护人员"
    x = next(each["left"] for each in labels(page) if words in each["text"])
    page.touch("touchStart", (x, 250), (x + 100, 250))
    for apart in (120, 150, 200):
        page.touch("touchMove", (x, 250), (x + apart, 250))
    page.touch("touchEnd")
    assert next(e["left"] for e in labels(page) if words in e["text"]) == pytest.approx(x, abs=3)


@pytest.mark.slow
def test_a_click_opens_the_passage_and_the_language_switches(page, shipped):
    page.open(shipped)
    page.click(*centre(place_of(page, "41名医护人员出征武汉")))
    said = page.run(ARTICLE)
    assert "2020年2月15日 星期六" in said
    assert "我们一定不负重托" in said
    assert "Our translation" not in said
    page.run("document.querySelector('[data-speak=\"1\"]').click()")
    said = page.run(ARTICLE)
    assert "Saturday, 15 February 2020" in said
    assert "Our translation" in said
    assert "我们一定不负重托" in said
    assert page.run("document.title") == "A City in Early 2020"
    assert page.run("document.documentElement.lang") == "en"
    assert "Forty-one medics" in json.dumps(labels(page))
    assert page.faults() == []


@pytest.mark.slow
def test_keys_go_from_event_to_event(page, shipped):
    page.open(shipped)
    for key, words in (
        ("ArrowRight", "1月30日"),
        ("PageDown", "2月1日"),
        ("End", "3月19日"),
        ("ArrowLeft", "3月7日"),
        ("Home", "1月30日"),
    ):
        page.key(key)
        assert words in page.run(ARTICLE)
    assert page.run("location.hash") == "#event-0"
    page.key("+", "+")
    page.key("0", "0")
    assert len(labels(page)) == 9
    page.key("Escape")
    assert page.run(ARTICLE) == ""
    assert page.run("document.querySelectorAll('#list a').length") == 9


@pytest.mark.slow
def test_whoever_chooses_from_the_list_reads_on(page, shipped):
    page.open(shipped)
    page.run("document.querySelector('#list a[data-event=\"3\"]').click()")
    assert page.run("document.activeElement.id") == "e3"
    page.key("Escape")
    assert page.run("document.activeElement.dataset.event") == "3"


@pytest.mark.slow
def test_a_link_opens_at_an_event(page, shipped):
    page.open(shipped, fragment="#event-5")
    assert "68个重大项目同时开工" in page.run(ARTICLE)
    assert "chosen" in page.run("document.querySelector('.label.chosen').className")


@pytest.mark.slow
@pytest.mark.parametrize("size", [(390, 844), (844, 390), (320, 480)])
def test_small_windows_cut_nothing_off(page, shipped, size):
    page.open(shipped, size, fragment="#event-3", dark=True)
    wide = "document.scrollingElement.scrollWidth"
    assert page.run(wide) <= size[0]
    assert page.run("document.querySelector('article.shown').scrollWidth") <= size[0]
    assert overlapping(labels(page)) == []


@pytest.mark.slow
@pytest.mark.parametrize("variant", list(Variant))
def test_labels_never_overlap(page, tmp_path, variant):
    """Nor do counts; and whatever is labelled stays so as one zooms in."""
    write(collection(300, variant), tmp_path / "a.html")
    page.open(tmp_path / "a.html")
    chance = random.Random(variant.value)  # noqa: S311
    for _ in range(12):
        x = chance.randrange(50, 900)
        before = {each["text"]: each["left"] for each in labels(page)}
        page.mouse("mouseWheel", x, 300, deltaX=0, deltaY=-chance.randrange(40, 400))
        shown = labels(page)
        assert overlapping(shown) == []
        gone = set(before) - {each["text"] for each in shown}
        assert not [t for t in gone if abs(before[t] - x) < 5 and not t.isdigit()]
    assert page.faults() == []


@pytest.mark.slow
def test_hostile_texts_do_nothing(page, tmp_path):
    held = of(event(HOSTILE, people=(HOSTILE,)), event("b"))
    write(held, tmp_path / "a.html")
    page.open(tmp_path / "a.html")
    page.key("ArrowRight")
    assert page.run("typeof hacked") == "undefined"
    assert page.run("document.querySelector('article.shown h2').textContent") == HOSTILE
    assert page.faults() == []


@pytest.mark.slow
def test_nothing_to_show(page, tmp_path):
    write(of(), tmp_path / "a.html")
    page.open(tmp_path / "a.html")
    page.key("ArrowRight")
    page.key("Escape")
    assert page.faults() == []


SCRIPTS = "".join(
    (resources() / "web" / name).read_text("utf-8") for name in ("calendar.js", "words.js")
)


@pytest.mark.slow
def test_the_calendar_is_the_programs(page, shipped):
    page.open(shipped)
    chance = random.Random(1)  # noqa: S311
    times = [instant(chance.randrange(-9999, 9999), chance.randrange(1, 13)) for _ in range(60)]
    times = [t + chance.randrange(40 * 86_400) for t in times]
    far = [
        instant(sign * chance.randrange(10**power)) for power in (5, 6, 7, 8) for sign in (1, -1)
    ]
    times += [*far, instant(1), instant(0), instant(-999), instant(1000)]
    units = [
        *((Clock(step), f"clockUnit({step})") for step in (60, 900, 21_600)),
        *((Days(step), f"dayUnit({step})") for step in (1, 5, 10, 15)),
        *((Months(step), f"monthUnit({step})") for step in (1, 3, 6)),
        *((Years(step), f"yearUnit({step})") for step in (1, 2, 10, 100, 10**3, 10**5, 10**7)),
    ]
    told = page.run(
        f"""(() => {{{SCRIPTS}
        const times = {times}, units = [{", ".join(made for _, made in units)}];
        return [times.map((t) => Object.values(civil(t))), units.map((unit) => times.map((t) => {{
          const at = unit.floor(t);
          return [at, unit.next(at), WORDS_ZH.tick(unit, at), WORDS_EN.tick(unit, at),
            ...(unit.kind === "clock" ? [] : [WORDS_ZH.band(unit, at), WORDS_EN.band(unit, at)])];
        }}))];
        }})()"""
    )
    assert told[0] == [list(civil(t)) for t in times]
    for (unit, _), rows in zip(units, told[1], strict=True):
        for t, row in zip(times, rows, strict=True):
            at = unit.floor(t)
            assert row[:4] == [at, unit.next(at), axis_zh.tick(unit, at), axis_en.tick(unit, at)]
            bands = (
                () if isinstance(unit, Clock) else (axis_zh.band(unit, at), axis_en.band(unit, at))
            )
            assert row[4:] == list(map(list, bands))
