from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.reading.article_text import ArticleError
from timeline_app.articles.reading.encoding import decoded

TEA = (Path(__file__).parents[1] / "data" / "tea-street.txt").read_text(encoding="utf-8")
BRIDGE = (
    "民國十四年春天，鎮上的茶商在渡口旁邊修了一座木橋。橋面不寬，兩輛車不能並排走過，可是從此以後趕集的人"
    "不必再等船。管橋的老人說：「橋是大家的，誰過都不收錢。」到了夏天，河水漲了三次，橋板被沖走兩塊，木匠"
    "連夜補上。第二年秋收之後，縣裡派人來丈量道路，準備在橋的北邊開一條新街。"
)
SIMPLIFIED = ("utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
TRADITIONAL = ("utf-8", "big5", "cp950", "gb18030", "utf-16-le")


@given(st.data())
@pytest.mark.parametrize(
    ("text", "encodings"), [(TEA, SIMPLIFIED), (BRIDGE, TRADITIONAL)], ids=["simplified", "big5"]
)
def test_a_few_words_of_chinese_are_enough(text, encodings, data):
    start = data.draw(st.integers(0, len(text) - 16))
    end = data.draw(st.integers(start + 16, len(text)))
    words = text[start:end]
    encoding = data.draw(st.sampled_from(encodings))
    assert decoded(words.encode(encoding)).text == words


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("“Nobody drowned,” the ferryman told the council — he didn’t stop.", "cp1252"),
        ("À l’époque, la préfecture n’avait qu’un seul pont, où l’on payait.", "cp1252"),
        ("“Nobody drowned,” the ferryman told the council.", "utf-16-le"),
        ("Первый мост был построен из дуба. Мэр перешёл его первым, пешком.", "cp1251"),
        ("첫 번째 다리는 세 개의 돌 교각 위에 참나무로 지어졌다. 시장이 먼저 건넜다.", "euc-kr"),
    ],
)
def test_other_texts_are_read_too(text, encoding):
    assert decoded(text.encode(encoding)).text == text


def test_a_line_of_two_byte_letters_is_utf8_unless_it_is_chinese():
    assert decoded("Жёлтый дом".encode()).text == "Жёлтый дом"
    words = "状态"
    assert words.encode("gb18030").decode("utf-8")  # it has the form of UTF-8
    assert decoded(f"这样的{words}".encode("gb18030")).text == f"这样的{words}"


def test_a_broken_place_is_marked_and_told():
    data = (TEA * 3).encode("gb18030")
    found = decoded(data[:101] + b"\xff" + data[101:])
    assert found.encoding == "gb18030"
    assert found.wrong >= 1
    assert [note["en"].split()[0] for note in found.notes] == ["Read", "Unreadable"]
    cut = decoded(TEA.strip().encode()[:-1])
    assert (cut.encoding, cut.wrong) == ("utf-8", 1)


def test_what_the_file_names_is_believed_unless_it_cannot_be():
    assert decoded("Łódź".encode("iso8859-2"), "iso-8859-2").text == "Łódź"
    assert decoded(TEA.encode(), "gb2312").text == TEA
    assert decoded(TEA.encode("gb18030"), "gb2312").encoding == "gb18030"
    assert decoded(TEA.encode("gb18030"), "big5").text == TEA
    assert decoded(TEA.encode("gb18030"), "no-such-encoding").text == TEA
    assert decoded(b"caf\xe9 \x93x\x94", "iso-8859-1").text == "café “x”"


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"\x00\x01\x02\x03" * 50])
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ArticleError) as refused:
        decoded(data)
    assert refused.value.sentence["zh"].startswith("这不是")


def test_a_stray_null_is_marked():
    found = decoded(TEA.encode() + b"\x00")
    assert found.text == TEA + "\ufffd"
    assert found.wrong == 1
