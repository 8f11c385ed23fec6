import json

import pytest

from tests.storage.conftest import collection, event
from timeline_app.model.collection import Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.reader import load


def sentences(loaded):
    return [problem.sentence for problem in loaded.problems]


def ids(loaded):
    return [shown.id for shown in loaded.collection.events]


def test_the_smallest_collection(write):
    loaded = load(
        write('{"schema": "timeline/1", "title": "t", "events": '
              '[{"id": "a", "date": "2020", "title": "出发"}]}')
    )  # fmt: skip
    expected = Event(id="a", date=parse("2020"), title=Localized({"zh": "出发"}))
    assert loaded.collection.events == (expected,)
    assert loaded.problems == ()
    assert loaded.savable


def test_a_plain_text_is_in_the_first_language(write):
    loaded = load(write(collection(event(title="t", summary="s"), languages=["en", "zh"])))
    assert loaded.collection.events[0].title == Localized({"en": "t"})
    assert loaded.collection.events[0].summary == Localized({"en": "s"})


def test_a_bare_list_opens_with_ids_by_position(write):
    path = write([{"date": "2020", "title": "a"}, {"id": "own", "date": "2021", "title": "b"}])
    loaded = load(path)
    assert ids(loaded) == ["event-1", "own"]
    assert loaded.collection.title.best("zh") == "events"
    assert loaded.problems == ()


@pytest.mark.parametrize(
    ("titles", "languages"),
    [
        (["a", "b"], ("zh",)),
        (["a", {"en": "b"}], ("zh", "en")),
        ([{"en": "a", "zh": "甲"}, {"fr": "b"}], ("zh", "en", "fr")),
    ],
)
def test_the_titles_of_a_bare_list_tell_its_languages(write, titles, languages):
    loaded = load(write([{"date": "2020", "title": title} for title in titles]))
    assert loaded.collection.languages == languages
    assert loaded.problems == ()


def test_problems_of_a_bare_list_have_their_place(write):
    loaded = load(write('[{"date": "2020", "title": "a"},\n {"date": "20200", "title": "b"}]'))
    assert [(p.line, p.column) for p in loaded.problems] == [(2, 11)]
    assert loaded.set_aside == 1


def test_a_byte_order_mark_and_crlf_are_fine(write):
    text = json.dumps(collection(event(date="bad")), indent=1).replace("\n", "\r\n")
    plain, marked = load(write(text)), load(write("\ufeff" + text))
    assert plain.problems == marked.problems
    assert plain.problems[0].line > 10


def test_everything_of_the_format_is_read(write):
    (write("报道全文", "paper.txt"))
    full = event(
        dateText="2月", summary="s", category="care", tags=["x"], place={"name": "许昌"},
        people=["p"], rank=-3, notes={"zh": "n"},
        excerpts=[{"source": "paper", "section": "s", "exact": "全文", "prefix": "报道",
                   "suffix": "", "start": 2, "end": 4, "textSha256": "0", "translation": {"en": "t"}}],
        media=[{"src": "media/x.jpg", "caption": "c", "credit": "c", "alt": "a", "rights": None}],
        provenance={"by": "b", "at": "2026", "method": "entered", "certainty": "high", "note": "n",
                    "history": [{"by": "b", "at": "a", "fields": ["date"]}]},
    )  # fmt: skip
    loaded = load(
        write(
            collection(
                full,
                eras=[{"id": "era", "date": "2020-02/2020-03", "label": "e"}],
                tours=[{"id": "t", "title": "t", "stops": [
                    {"event": "leave", "span": "2020-02/2020-03", "notes": "n", "seconds": 12}]}],
                sources=[{"id": "paper", "creator": ["c"], "publisher": None, "text": "paper.txt"}],
            )
        )
    )  # fmt: skip
    assert loaded.problems == ()
    assert loaded.articles == {"paper": "报道全文"}
    shown = loaded.collection.events[0]
    assert shown.excerpts[0].text_sha256 == "0"
    assert shown.provenance.history[0].fields == ("date",)
    assert loaded.collection.tours[0].stops[0].seconds == 12


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        (event(date="2020-02-31"), '"2020-02-31" is not a day of the calendar'),
        (event(date=2020), '"date" must be a date written as a text, like "2020-02-15", not a number'),
        (event(title=""), "the title is missing"),
        (event(title={}), "the title is missing"),
        ({"id": "x", "date": "2020"}, "the title is missing"),
        ({"id": "x", "title": "t"}, "the date is missing"),
        ({"date": "2020", "title": "t"}, "the id is missing"),
        (event(id=" "), "the id is missing"),
        (event(rank="5"), '"rank" must be a whole number, not a text'),
        (event(rank=True), '"rank" must be a whole number, not true or false'),
        (event(rank=1.5), '"rank" must be a whole number, not 1.5'),
        (event(tags=["a", 1]), 'each entry of "tags" must be a text, not a number'),
        (event(tags="a"), '"tags" must be a list [ … ], not a text'),
        (event(place="x"), '"place" must be a group { … }, not a text'),
        (event(title=["t"]),
         '"title" must be a text, or texts by language like {"zh": "…", "en": "…"}, not a list [ … ]'),
        (event(summary={"zh": 1}), '"zh" must be a text, not a number'),
        ("text", 'each entry of "events" must be a group { … }, not a text'),
    ],
)  # fmt: skip
def test_a_bad_event_is_set_aside_and_the_good_ones_shown(write, bad, sentence):
    loaded = load(write(collection(event(id="good"), bad, event(id="too"))))
    assert ids(loaded) == ["good", "too"]
    assert sentences(loaded) == [sentence]
    assert loaded.set_aside == 1
    assert loaded.savable


def test_all_problems_of_an_event_are_told(write):
    loaded = load(write(collection({"date": "x", "rank": "1", "tags": 1})))
    assert len(loaded.problems) == 5


def test_the_second_event_with_an_id_is_set_aside(write):
    loaded = load(write(collection(event(title="first"), event(title="second"))))
    assert [shown.title.best("zh") for shown in loaded.collection.events] == ["first"]
    assert sentences(loaded) == ['the id "leave" is already used above']


def test_the_place_is_that_of_the_bad_value(write):
    text = '{"schema": "timeline/1", "title": "t",\n "events": [\n  {"id": "a", "date": 3}]}'
    places = [(p.line, p.column, p.sentence) for p in load(write(text)).problems]
    assert places[0] == (3, 3, "the title is missing")
    assert places[1][:2] == (3, 23)


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ({"excerpts": [{"source": "no", "exact": "q"}]}, 'there is no source "no"'),
        ({"excerpts": [{"source": "paper"}]}, '"exact" is missing'),
        ({"excerpts": [{"source": "paper", "exact": "q", "start": "1"}]},
         '"start" must be a whole number, not a text'),
        ({"media": [{"src": "../x.jpg"}]}, '"../x.jpg" lies outside the folder of the collection'),
        ({"media": ["x.jpg"]}, 'each entry of "media" must be a group { … }, not a text'),
    ],
)  # fmt: skip
def test_an_event_is_shown_without_its_bad_part(write, keys, sentence):
    good = {"excerpts": [{"source": "paper", "exact": "q"}], "media": [{"src": "y.jpg"}]}
    both = {name: parts + good[name] for name, parts in keys.items()}
    loaded = load(write(collection(event(**both))))
    assert sentences(loaded) == [sentence]
    for name in keys:
        assert len(getattr(loaded.collection.events[0], name)) == 1


@pytest.mark.parametrize("text", ["gone.txt", "../out.txt", "/etc/hostname", "gb.txt", 3])
def test_a_source_without_its_article_keeps_its_excerpts(write, text):
    write("许昌".encode("gb18030"), "gb.txt")
    quoting = event(excerpts=[{"source": "paper", "exact": "q"}])
    loaded = load(write(collection(quoting, sources=[{"id": "paper", "text": text}])))
    assert len(loaded.problems) == 1
    assert loaded.collection.sources[0].text is None
    assert len(loaded.collection.events[0].excerpts) == 1
    assert loaded.articles == {}


@pytest.mark.parametrize(
    "keys",
    [
        {"eras": [{"id": "e", "date": "nonsense", "label": "x"}]},
        {"eras": "x"},
        {"categories": [{"id": "care", "color": {"light": "red", "dark": "#000000"}}]},
        {"categories": [{"label": "no id"}]},
        {"sources": {}},
        {"tours": [{"id": "t", "title": 1}]},
        {"tours": [{"id": "t", "stops": [{"event": "no such"}]}]},
        {"tours": [{"id": "t", "stops": [{"event": "leave", "span": "2020/.."}]}]},
        {"tours": [{"id": "t", "stops": [{"event": "leave", "seconds": "12"}]}]},
        {"languages": []},
        {"languages": "zh"},
        {"subtitle": 1},
        {"title": None},
    ],
)
def test_other_bad_parts_are_told_and_the_events_shown(write, keys):
    loaded = load(write(collection(**keys)))
    assert ids(loaded) == ["leave"]
    assert loaded.problems
    assert all(p.line and p.column and p.sentence for p in loaded.problems)


def test_faults_of_the_file_forbid_saving(write):
    loaded = load(write('{"schema": "timeline/1", "title": "t", "unknown": NaN, "unknown": 1}'))
    assert len(loaded.problems) == 2
    assert not loaded.savable


def test_unknown_keys_are_no_problem(write):
    unknown = {"new": [1, {"x": None}]}
    loaded = load(write(collection(event(**unknown), **unknown)))
    assert loaded.problems == ()


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"",
        b"{",
        "许昌".encode("gb18030"),
        b"3",
        b'"text"',
        b'{"schema": "timeline/2", "title": "t", "events": []}',
        b'{"schema": 1}',
    ],
)
def test_where_nothing_can_be_read_one_sentence_says_why(write, content):
    loaded = load(write(content))
    assert loaded.collection is None
    assert len(loaded.problems) == 1
    assert not loaded.savable


def test_a_missing_file_and_a_folder(tmp_path):
    assert sentences(load(tmp_path / "no")) == ["there is no such file"]
    assert sentences(load(tmp_path)) == ["this is a folder, not a file"]
    assert load(tmp_path / "nul\0").collection is None
