import json

import pytest

from timeline_app.articles.reading.article_text import ArticleError
from timeline_app.articles.reading.html_page import read

PAGE = """<!doctype html><html lang="zh-CN"><head><meta charset="{}"><title>茶市 - 渡口网</title>
<style>p {{ color: red }}</style><script>var 秘密 = "<p>不是正文</p>";</script></head><body>
<nav><a href="/">首页</a></nav><h1>茶市街的<b>两次</b>开市</h1>
<p>茶市街在渡口北边,
   全长不过两百步。</p><p hidden>看不见</p><p style="color:red; display : none">也看不见</p>
<p aria-hidden="true">听不见</p><div>街上的老人说<br>先有茶摊。<div>后有石板路。</div></div>
<table><tr><th>年</th><th>事</th></tr><tr><td>1912</td><td>开市</td></tr></table>
<pre>一  行
  两行</pre><noscript>没有脚本</noscript><template>样板</template><!-- 注释 -->
<ul><li>其一</li><li>其二</li></ul></body></html>"""
LINES = [
    "茶市街的两次开市",
    "茶市街在渡口北边, 全长不过两百步。",
    "街上的老人说\n先有茶摊。",
    "后有石板路。",
    "年\t事",
    "1912\t开市",
    "一  行\n  两行",
    "其一",
    "其二",
]


def about(**linked):
    return read(
        f'<meta charset="utf-8"><script type="application/ld+json">{json.dumps(linked)}</script>'
        "<p>Words.</p>".encode()
    )


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "gb2312", "gbk"])
def test_what_a_browser_shows_is_read_in_its_order(encoding):
    page = read(PAGE.format(encoding).encode(encoding))
    assert page.text.split("\n\n") == LINES
    assert page.lang == "zh"
    assert page.title == "茶市街的两次开市"


def test_traditional_pages_in_big5():
    page = read(
        '<meta http-equiv=content-type content="text/html; charset=big5"><p>茶市街開市。'.encode(
            "big5"
        )
    )
    assert page.text == "茶市街開市。"
    assert "Big5" in page.notes[0]["en"]


def test_the_article_alone_is_taken_with_the_headline_above_it():
    page = read(
        b"<h1>Two openings</h1><aside>Weather</aside><article><p>The market opened.</p></article>"
        b"<footer>Terms</footer>"
    )
    assert page.text == "Two openings\n\nThe market opened."
    assert "Only the part" in page.notes[-1]["en"]


def test_where_there_are_several_articles_the_whole_page_is_taken():
    page = read(b"<article>One.</article><article>Two.</article>")
    assert page.text == "One.\n\nTwo."


def test_an_empty_article_is_no_article():
    assert read(b"<article> </article><p>Words.</p>").text == "Words."


def test_headline_authors_and_day_from_linked_data():
    found = about(
        **{
            "@graph": [
                {"@type": "WebSite", "name": "A site"},
                {
                    "@type": "NewsArticle",
                    "headline": " The\n bridge ",
                    "author": [{"@type": "Person", "name": "Ann Reed"}, "Bo Li", {"name": 3}],
                    "publisher": {"name": "Ford Daily"},
                    "datePublished": "2020-03-21T08:00:00+08:00",
                },
            ]
        }
    )
    assert (found.title, found.authors) == ("The bridge", ("Ann Reed", "Bo Li"))
    assert (found.publisher, found.published) == ("Ford Daily", "2020-03-21")


def test_headline_authors_and_day_from_meta():
    found = read(
        b'<meta property="og:title" content="The bridge"><meta name="Author" content="Ann Reed">'
        b'<meta property="article:author" content="https://example.org/ann">'
        b'<meta name="PubDate" content="20200321"><meta property="og:site_name" content="Ford">'
        b"<p>Words."
    )
    assert (found.title, found.authors) == ("The bridge", ("Ann Reed",))
    assert (found.publisher, found.published) == ("Ford", "2020-03-21")


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ('<time pubdate datetime="2020-03-21">', "2020-03-21"),
        ('<span itemprop="datePublished">2020年3月21日 08:00</span>', "2020-03-21"),
        ('<meta name="date" content="March 2020">', "2020-03"),
        ('<meta name="date" content="2020-02-31">', None),
        ('<meta name="date" content="3月21日">', None),
        ('<meta name="date" content="2019/2020">', None),
        ("<time>yesterday</time>", None),
    ],
)
def test_only_a_date_that_can_be_read_is_taken(shown, day):
    assert read(f'<meta charset="utf-8">{shown}<p>Words.'.encode()).published == day


@pytest.mark.parametrize("linked", ["{", "[" * 100_000, "null", '{"headline": null}', '"x"'])
def test_broken_linked_data_is_passed_over(linked):
    page = f'<script type="application/ld+json">{linked}</script><title>T</title><p>Words.'
    assert read(page.encode()).title == "T"


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 3000 + "Words.",
        "<!--" * 3000 + "--><p>Words.",
        "<p><!DOCTYPE [<!ENTITY x 'y'>]>Words.",
    ],
)
def test_pages_that_wish_harm_are_read(page):
    assert "Words." in read(page.encode()).text


def test_half_characters_and_entities():
    assert read(b"<p>a&lt;b&nbsp;&#x20bb7; &#xD800;").text == "a<b\xa0\U00020bb7 \ufffd"


def test_a_page_without_text_is_refused():
    with pytest.raises(ArticleError) as refused:
        read(b"<html><script>x</script><nav>Home</nav></html>")
    assert refused.value.sentence["zh"] == "这个网页上没有文字。"


def test_a_page_that_leaves_its_body_away_is_read():
    found = read(b"<!doctype html><title>T</title><article><p>One.</article><time>2020</time>")
    assert found.text == "One."
    assert read(b"<title>T</title><time>2020</time><p>One.").text == "2020\n\nOne."
