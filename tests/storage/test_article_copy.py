import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.article_copy import keep_article
from timeline_app.storage.files import article
from timeline_app.storage.replacing import SaveError

TEXT = "茶市街\r\n有 𠮷 人。\n"


def test_a_text_is_kept_character_for_character(tmp_path):
    name = keep_article(tmp_path, "茶市街", TEXT)
    assert name == "articles/茶市街.txt"
    assert (tmp_path / name).read_bytes() == TEXT.encode()
    assert article(tmp_path, name) == TEXT


def test_no_file_is_ever_replaced(tmp_path):
    names = [keep_article(tmp_path, "a", text) for text in ("one", "two", "three", "two")]
    assert names == [f"articles/{name}.txt" for name in ("a", "a-2", "a-3", "a-2")]
    assert (tmp_path / "articles" / "a.txt").read_text() == "one"
    assert {file.name for file in (tmp_path / "articles").iterdir()} == {
        "a.txt",
        "a-2.txt",
        "a-3.txt",
    }


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("a/b\\c:d*e?", "a b c d e"),
        ("  .hidden. ", "hidden"),
        ("", "article"),
        ("..", "article"),
        ("CON", "article CON"),
        ("nul.tar", "article nul.tar"),
        ("a\u202etxt.exe", "a txt.exe"),
    ],
)
def test_names_that_a_system_refuses_are_put_right(tmp_path, name, kept):
    assert keep_article(tmp_path, name, "x") == f"articles/{kept}.txt"


@given(st.text(max_size=300))
def test_any_name_becomes_one_inside_the_folder(tmp_path_factory, name):
    folder = tmp_path_factory.mktemp("kept")
    kept = keep_article(folder, name, "x")
    assert article(folder, kept) == "x"
    assert (folder / kept).parent == folder / "articles"
    assert len((folder / kept).name.encode()) < 200


def test_a_file_in_the_way_is_told(tmp_path):
    (tmp_path / "articles").write_text("in the way")
    with pytest.raises(SaveError) as refused:
        keep_article(tmp_path, "a", "x")
    assert refused.value.sentence["zh"] == "没有保存：时间线旁边的“articles”不是文件夹。"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_folder_that_leads_elsewhere_is_refused(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "articles").symlink_to(tmp_path / "other")
    with pytest.raises(SaveError):
        keep_article(tmp_path / "mine", "a", "x")
    assert not any((tmp_path / "other").iterdir())


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(SaveError):
        keep_article(tmp_path / "gone", "a", "x")
