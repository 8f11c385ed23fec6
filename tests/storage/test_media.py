import os

import pytest

from timeline_app.storage.media import Kind, file_of, is_recording, kind_of


def test_the_name_says_what_it_is():
    assert kind_of("media/X.JPG") is Kind.PICTURE
    assert kind_of("a.b/talk.mp3") is Kind.SOUND
    assert kind_of("film.WebM") is Kind.FILM
    assert kind_of("nothing") is Kind.PICTURE


def test_files_are_found_in_the_folder_alone(tmp_path):
    folder = tmp_path / "in"
    (folder / "media").mkdir(parents=True)
    (folder / "media" / "x.png").write_bytes(b"x")
    (tmp_path / "out.png").write_bytes(b"x")
    (folder / "link.png").symlink_to(tmp_path / "out.png")
    os.mkfifo(folder / "pipe.png")
    assert file_of(folder, "media/x.png") == (folder / "media" / "x.png").resolve()
    for src in (
        "gone.png",
        "link.png",
        "../out.png",
        "media",
        "pipe.png",
        "file:///etc/passwd",
        "http://example.org/x.png",
        "",
        "a\0b",
    ):
        assert file_of(folder, src) is None
    assert file_of(None, "media/x.png") is None


@pytest.mark.parametrize(
    "head", [b"ID3\x04", b"\xff\xfb\x90", b"OggS", b"fLaC", b"\0\0\0\x18ftypmp42", b"RIFF1234WAVE"]
)
def test_sounds_and_films_begin_as_such(tmp_path, head):
    (tmp_path / "x").write_bytes(head)
    assert is_recording(tmp_path / "x")


@pytest.mark.parametrize("head", [b"#EXTM3U\nhttp://x", b"[playlist]", b"RIFF1234WEBP", b""])
def test_lists_of_addresses_are_no_recordings(tmp_path, head):
    (tmp_path / "x.mp4").write_bytes(head)
    assert not is_recording(tmp_path / "x.mp4")
    assert not is_recording(tmp_path / "gone.mp4")
