import pytest

from tests.storage.formats.samples import assert_kept, counts, dates, sample
from tests.storage.formats.test_note import assert_both
from timeline_app.storage.formats.simile_xml import read


def imported(tmp_path, inside):
    path = tmp_path / "held.xml"
    path.write_text(f"<data>{inside}</data>", encoding="utf-8")
    held = read(path)
    assert_both(held.notes)
    return held


@pytest.mark.parametrize(
    ("name", "expected"),
    [("simile-monet.xml", (27, 0, 0, 3, 3)), ("simile-jfk.xml", (130, 2, 0, 1, 0))],
)
def test_a_real_file(name, expected, tmp_path):
    assert counts(read(sample(name))) == expected
    assert_kept(read, sample(name), tmp_path)


def test_uncertain_ends_are_approximate_and_their_bounds_are_told():
    held = read(sample("simile-monet.xml"))
    assert {"1861-06-01~/1863-07-01~", "1871~/1879~", "1880~/1900~", "1883/1909"} <= set(
        dates(held)
    )
    assert "event 10: the start lies from 1871 to 1872: it is kept as 1871~" in held.notes
    assert "event 10: the end lies from 1878 to 1879: it is kept as 1879~" in held.notes


def test_clock_times_keep_their_offset():
    assert "1963-11-22T12:30-06:00" in dates(read(sample("simile-jfk.xml")))


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('start="1840"', "1840"),
        ('start="-43"', "-0043"),
        ('start="44 BC"', "-0043"),
        ('start="1963-11"', "1963-11"),
        ('start="1963-11-22"', "1963-11-22"),
        ('start="1963-11-22T12:30:00Z"', "1963-11-22T12:30Z"),
        ('start="1963-11-22T12:30:05-06:00"', "1963-11-22T12:30:05-06:00"),
        ('start="Fri Nov 22 1963 12:30:00 GMT-0600"', "1963-11-22T12:30-06:00"),
        ('start="Nov 22 1963 12:30:00 GMT"', "1963-11-22T12:30Z"),
        ('start="Nov 22 1963 00:00:00 GMT"', "1963-11-22"),
        ('start="1963" end="1965"', "[1963..1965]"),
        ('start="1963" end="1965" durationEvent="true"', "1963/1965"),
        ('start="1963" isDuration="true"', "1963/"),
    ],
)
def test_dates(tmp_path, attributes, expected):
    assert dates(imported(tmp_path, f'<event {attributes} title="A"/>')) == [expected]


@pytest.mark.parametrize(
    "bad",
    [
        '<event title="A"/>',
        '<event start="1900"/>',
        '<event start="Smarch 1 1900 10:00:00 GMT" title="A"/>',
        '<event start="Nov 31 1900 10:00:00 GMT" title="A"/>',
        '<event start="1900" latestStart="x" isDuration="true" title="A"/>',
        '<other start="1900" title="A"/>',
    ],
)
def test_a_bad_event_is_told_and_left_out(tmp_path, bad):
    held = imported(tmp_path, bad + '<event start="1900" title="B"/>')
    assert dates(held) == ["1900"]
    assert any(note.startswith("event 1: ") and "left out" in note for note in held.notes)


def test_what_is_not_carried_is_told(tmp_path):
    held = imported(
        tmp_path,
        '<event start="1900" title="A" link="x:y" color="red" image="http://a/b.png" odd="1">'
        "a<b>c</b>&lt;i&gt;d&lt;/i&gt;</event>",
    )
    told = " ".join(held.notes)
    assert held.collection.events[0].summary["en"] == "acd"
    for words in ("“link” (x:y)", "“color”", "http://a/b.png", "“odd”", "<b>", "<i>"):
        assert words in told
