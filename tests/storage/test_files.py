import os

import pytest

from timeline_app.storage.files import FileFaultError, article, inside


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../x.jpg",
        "media/../../x.jpg",
        "..\\x.jpg",
        "C:\\x.jpg",
        "file:///etc/passwd",
        "http://example.org/x.jpg",
        "javascript:alert(1)",
        "data:image/png;base64,",
        "",
        ".",
        "nul\0.jpg",
        "x" * 5000 + "/../../y",
    ],
)
def test_nothing_outside_the_folder_is_reached(tmp_path, name):
    with pytest.raises(FileFaultError):
        inside(tmp_path, name)


def test_a_link_out_of_the_folder_is_outside(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "secret").write_text("x")
    (tmp_path / "in" / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(FileFaultError, match="outside"):
        inside(tmp_path / "in", "link")


def test_files_below_the_folder_are_inside(tmp_path):
    assert inside(tmp_path, "media/a/../b c%20.jpg") == tmp_path / "media" / "b c%20.jpg"


def test_an_article_is_read_as_it_is(tmp_path):
    (tmp_path / "a.txt").write_bytes("\ufeff一\r\n二".encode())
    assert article(tmp_path, "a.txt") == "一\r\n二"


def test_an_article_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "gb.txt").write_bytes("许昌".encode("gb18030"))
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name, cause in {
        "gone.txt": "is not there",
        "gb.txt": "is not UTF-8",
        "folder": "is not a file",
        "pipe": "is not a file",
    }.items():
        with pytest.raises(FileFaultError, match=cause):
            article(tmp_path, name)
