from pathlib import Path

import pytest

from tests.articles.finding.document import LANGUAGES, document, score
from tests.articles.finding.phrased import lines
from timeline_app.articles.finding.find import find
from timeline_app.articles.quoting import exact
from timeline_app.model.edtf import DateError, parse

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "articles" / "xuchang-2020.txt"
COLUMNS = """\
一座桥的冬天

本报记者 陈南

1月12日,渡口大桥合龙。工人们在桥面上
放了一挂鞭炮。

“今天是我在工地上的第一百天，

我写了第一封家信。”1月20日,焊工老梁在日记中写道。这一天,他分到了新手套。

从2月3日开始,桥面改为三班施工。2月底,栏杆装完。2016年全市第一批重点工程共12项。
"""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_dates_as_newspapers_and_books_write_them(lang):
    wrong = []
    for issue, text, dates, sure in lines(lang):
        mentions = find(text, issue, lang).mentions
        found = [(mention.text, mention.edtf) for mention in mentions]
        shown = ["sure" if mention.certain else "unsure" for mention in mentions]
        told = [asked or got for asked, got in zip(sure, shown, strict=False)]
        if found != dates or told != shown:
            wrong.append((text, found, shown))
    assert wrong == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("part", ["dev", "test"])
def test_articles_are_read_as_they_are_marked(part, lang):
    counted = score(part, lang)
    assert counted.relaxed_f1 >= 0.95
    assert counted.exact_value >= 0.90
    assert counted.wrong_yet_certain < 0.01


def test_the_document_is_up_to_date():
    written = (ROOT / "docs" / "date-finding.md").read_text(encoding="utf-8")
    assert written == document(), "run .venv/bin/python tools/write_date_finding.py"


def test_places_are_those_of_the_article():
    for mention in find(COLUMNS).mentions:
        assert COLUMNS[mention.start : mention.end] == mention.text
        low, high = mention.sentence
        assert low <= mention.start < mention.end <= high


def test_events_of_an_article_without_a_day_of_issue():
    found = find(COLUMNS)
    events = [proposal for proposal in found.proposals if proposal.date is not None]
    dates = [proposal.date.text for proposal in events]
    assert dates == ["2016-01-12", "2016-01-20", "2016-02-03/..", "2016-02-21~/2016-02-29~", "2016"]
    diary = events[1]
    assert len(diary.passages) == 2
    assert exact(COLUMNS, *diary.passages[0]) == (
        "“今天是我在工地上的第一百天，我写了第一封家信。”1月20日,焊工老梁在日记中写道。"
    )
    assert events[3].once == parse("[2016-02-21..2016-02-29]")
    assert [proposal.title for proposal in events[:4]] == [
        "渡口大桥合龙",
        "焊工老梁在日记中写道",
        "桥面改为三班施工",
        "栏杆装完",
    ]


@pytest.mark.skipif(not SHARED.exists(), reason="the article is not part of the project")
def test_the_events_of_the_shipped_collection_are_proposed(shipped):
    text = SHARED.read_text(encoding="utf-8")
    found = find(text)
    offered = {
        date: exact(text, *proposal.passages[0])
        for proposal in found.proposals
        for date in (proposal.date, proposal.once)
        if date is not None
    }
    for event in shipped.events:
        passage = next(
            passage
            for date, passage in offered.items()
            if (date.earliest, date.latest) == (event.date.earliest, event.date.latest)
        )
        assert event.excerpts[0].exact.startswith(passage[:40])
    looks_like = [mention for mention in found.mentions if mention.is_event]
    assert len(looks_like) <= len(shipped.events) + 6


def test_the_day_of_issue_may_be_a_month_or_a_year():
    assert find("去年建成。", "2020-03").mentions[0].edtf == "2019"
    assert find("昨日建成。", "2020").mentions[0].date is None
    with pytest.raises(DateError):
        find("昨日建成。", "yesterday")


def test_a_date_at_the_top_is_the_day_of_issue():
    text = "2020年3月25日 星期三\n\n大桥通车\n\n昨日上午,渡口大桥通车,市民上桥步行,一直走到对岸的老街。\n"
    assert [mention.edtf for mention in find(text).mentions] == ["2020-03-25", "2020-03-24"]
