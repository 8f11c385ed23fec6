from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.captions import MOST_BYTES, Cue, captions, cues, said_at

VTT = """\ufeffWEBVTT

NOTE nothing said

one
00:01.000 --> 00:03.500 align:start
<v Li>We <b>leave</b></v> &amp; return.

01:00:00.000 --> 01:00:01.000
二
"""


def test_web_captions_are_read():
    assert cues(VTT) == (
        Cue(1000, 3500, "We leave & return."),
        Cue(3_600_000, 3_601_000, "二"),
    )


def test_subrip_captions_are_read():
    text = "2\r\n00:00:05,000 --> 00:00:06,000\r\nb\r\nc\r\n\r\n1\r\n00:00:01,000 --> 00:00:02,000\r\na"
    assert cues(text) == (Cue(1000, 2000, "a"), Cue(5000, 6000, "b\nc"))


def test_what_is_said_is_said_in_its_time():
    spoken = (Cue(0, 10, "a"), Cue(5, 20, "b"))
    assert [said_at(spoken, time) for time in (0, 5, 10, 20)] == ["a", "a\nb", "b", ""]


def test_the_languages_own_captions_come_first(tmp_path):
    film = tmp_path / "film.mp4"
    for name, said in (("film.vtt", "any"), ("film.zh.srt", "own")):
        (tmp_path / name).write_text(f"00:00.000 --> 00:01.000\n{said}", encoding="utf-8")
    assert captions(tmp_path, film, "zh")[0].text == "own"
    assert captions(tmp_path, film, "en")[0].text == "any"


def test_captions_outside_the_folder_too_large_or_unreadable_are_none(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "secret.vtt").write_text("00:00.000 --> 00:01.000\nx")
    (folder / "a.vtt").symlink_to(tmp_path / "secret.vtt")
    (folder / "b.vtt").write_bytes(b"00:00.000 --> 00:01.000\n" + b"x" * MOST_BYTES)
    (folder / "c.vtt").write_bytes(b"00:00.000 --> 00:01.000\n\xff")
    for name in "abcd":
        assert captions(folder, folder / f"{name}.mp4", "en") == ()


@given(st.text())
def test_any_text_gives_cues_by_time(text):
    found = cues(text)
    assert list(found) == sorted(found, key=lambda cue: cue.start)
