import os
import random
from contextlib import suppress
from pathlib import Path

import pytest

from tests.articles.reading.pdfs import pdf
from tests.articles.reading.test_word_file import written
from timeline_app.articles.reading.article_text import LONGEST, ArticleError
from timeline_app.articles.reading.held import LARGEST
from timeline_app.articles.reading.read_article import ENDINGS, KINDS, read_article

TEA = (Path(__file__).parents[1] / "data" / "tea-street.txt").read_text(encoding="utf-8")
SHARED = Path(__file__).parents[4] / "shared" / "articles" / "xuchang-2020.txt"


@pytest.fixture
def kept(tmp_path):
    def keep(data, name="article.txt"):
        file = tmp_path / name
        file.write_bytes(data)
        return file

    return keep


def refusal(path):
    with pytest.raises(ArticleError) as refused:
        read_article(path)
    return refused.value.sentence


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_plain_text_keeps_its_characters_and_its_lines(kept, ends):
    text = TEA + "e\u0301 \u3000\xa0\u2028 é ½ 𠮷\n"
    found = read_article(kept(text.replace("\n", ends).encode("gb18030")))
    assert found.text == text
    assert (found.title, found.lang) == ("茶市街的两次开市", "zh")
    assert [note["zh"] for note in found.notes] == [
        "按 GB18030 编码读出。",
        "标题取自第一行，文件本身没有标明标题。",
    ]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.txt", "a", "a.html", "a.pdf", "a.docx", "A.DOCX"])
def test_a_file_is_what_its_first_bytes_say(kept, name):
    assert read_article(kept(pdf(["Words."]), name)).text == "Words."
    assert read_article(kept(written("Words."), name)).text == "Words."
    if not name.lower().endswith((".pdf", ".docx")):
        assert read_article(kept(b"<!DOCTYPE html><p>Words.", name)).text == "Words."


def test_of_plain_text_alone_the_name_decides(kept):
    assert read_article(kept(b"a <b>b</b>", "a.htm")).text == "a b"
    assert read_article(kept(b"a <b>b</b>", "a.md")).text == "a <b>b</b>"


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "a.txt", "empty"),
        (b" \n\t", "a.txt", "empty"),
        (b"\xef\xbb\xbf", "a.txt", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "a.docx", "password"),
        (b"{\\rtf1 hi}", "a.rtf", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "a.png", "picture"),
        (b"\xff\xd8\xff\xe0", "a.txt", "picture"),
        (b"PK\x03\x04" + bytes(100), "a.docx", "archive"),
        (b"no word file", "a.docx", "not a Word file"),
        (b"no pdf", "a.pdf", "damaged"),
        (bytes(range(256)), "a.txt", "UTF-8"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(kept, data, name, words):
    sentence = refusal(kept(data, name))
    assert words in sentence["en"]
    assert sentence["zh"].endswith("。")


def test_what_is_no_file_is_refused(tmp_path):
    assert refusal(tmp_path)["zh"] == "这是文件夹，不是文件。"
    assert refusal(tmp_path / "none.txt")["zh"] == "没有这个文件。"
    assert "cannot be read" in refusal(Path("a\x00b"))["en"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe")["en"] == "This is not a file."


def test_what_is_too_large_is_refused(kept, tmp_path):
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "200 MB" in refusal(tmp_path / "huge")["en"]
    assert "more text" in refusal(kept(b"a" * (LONGEST + 1)))["en"]


@pytest.mark.parametrize("whole", [pdf(["Words.", "More."], ["Others."]), written("Words.")])
def test_damaged_files_are_read_or_refused(kept, whole):
    chance = random.Random(7)  # noqa: S311 - the same damage every time
    for _ in range(30):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 5, 50))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path = kept(data[: chance.choice((len(data), chance.randrange(len(data))))] or b" ")
        with suppress(ArticleError):
            assert read_article(path).text


def test_the_kinds_are_named():
    assert ".docx" in ENDINGS
    assert set(KINDS) == {"zh", "en"}


@pytest.mark.skipif(not SHARED.exists(), reason="the shipped article is not here")
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_the_shipped_article(kept, encoding):
    text = SHARED.read_text(encoding="utf-8")
    found = read_article(kept(text.encode(encoding)))
    assert found.text == text
    assert found.title == "危难时刻勇担当 共克时艰迎花开"
