import json
import random

import pytest

from tests.articles.reading.pdfs import pdf
from timeline_app.cli import main
from timeline_app.extract import extract

KEYS = ["text", "start", "end", "edtf", "certain", "anchor", "sentence", "is_event", "same_as"]
ARTICLE = "渡口大桥通车\n\n昨日,渡口大桥通车。2019年3月5日,大桥开工。数年之后,旧桥将拆除。\n"
PAGE = """<html lang="zh"><head><meta property="article:published_time" content="2020-03-25T08:00:00+08:00">
<title>渡口大桥通车</title></head><body><article><h1>渡口大桥通车</h1><p>昨日,渡口大桥通车,市民上桥步行。</p>
<p>大桥于2019年3月5日开工。</p></article></body></html>"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def listed(capsys, *words):
    assert main(["extract", *map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.slow
def test_all_mentions_are_listed_in_order(article, capsys):
    found = listed(capsys, article, "--published", "2020-03-25")
    assert [list(each) for each in found] == [KEYS] * 3
    assert [each["edtf"] for each in found] == ["2020-03-24", "2019-03-05", None]
    assert [each["anchor"] for each in found] == ["issue", "text", None]
    assert [each["certain"] for each in found] == [True, True, False]
    assert found[0]["sentence"] == "昨日,渡口大桥通车。"
    for each in found:
        assert ARTICLE[each["start"] : each["end"]] == each["text"]


def test_in_words(article, capsys):
    assert main(["extract", str(article), "--published", "25 March 2020"]) == 0
    said = capsys.readouterr()
    assert "“昨日” → 2020-03-24 (24 March 2020)" in said.out
    assert "reckoned from the day of issue; looks like an event" in said.out
    assert "not resolved" in said.out
    assert said.err.strip().endswith("dates: 3, events proposed: 3, not certain: 0, unresolved: 1")


def test_the_day_of_issue_is_taken_from_the_page(tmp_path, capsys):
    path, out = tmp_path / "a.html", tmp_path / "a.txt"
    path.write_text(PAGE, encoding="utf-8")
    found = listed(capsys, path, "--text", out)
    assert [each["edtf"] for each in found] == ["2020-03-24", "2019-03-05"]
    text = out.read_bytes().decode()
    for each in found:
        assert text[each["start"] : each["end"]] == each["text"]


def test_the_language_can_be_told(article, capsys):
    assert listed(capsys, article, "--lang", "en") == []


def test_an_article_without_dates(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("Nothing is dated here.\n", encoding="utf-8")
    assert listed(capsys, path) == []


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("none.txt", None, "There is no such file."),
        ("empty.txt", b" \n", "This file is empty."),
        ("scan.pdf", pdf([]), "only pictures of pages"),
        ("broken.docx", b"PK\x03\x04word/", "not a Word file"),
        ("bytes.txt", bytes(range(256)) * 8, "no text that can be read"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path, capsys, name, data, sentence):
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    assert main(["extract", str(path), "--json"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{path}: ")
    assert sentence in said.err


def test_the_text_goes_nowhere_but_where_it_may(article, tmp_path):
    assert extract(str(article), text_to=str(article)).exit_code == 2
    assert article.read_text(encoding="utf-8") == ARTICLE
    report = extract(str(article), text_to=str(tmp_path / "no" / "a.txt"))
    assert (report.exit_code, report.lines) == (2, ())


def test_a_day_of_issue_that_is_none(article, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["extract", str(article), "--published", "2020-02-30"])
    assert stopped.value.code == 2
    assert "2020-02-30" in capsys.readouterr().err


@pytest.mark.parametrize("seed", range(6))
def test_any_bytes_are_read_or_refused(tmp_path, seed):
    rng = random.Random(seed)  # noqa: S311
    path = tmp_path / "a.txt"
    path.write_bytes(ARTICLE.encode("gb18030")[:40] + rng.randbytes(rng.randint(0, 60)))
    assert extract(str(path), as_json=True).exit_code in (0, 2)
