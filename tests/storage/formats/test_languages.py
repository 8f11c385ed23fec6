import pytest

from timeline_app.storage.formats.languages import likely


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "en"),
        ("The nurses left.", "en"),
        ("护士出发", "zh"),
        ('{"headline": "许昌医疗队驰援武汉", "year": 2020}', "zh"),
        ("SUMMARY:出发\nDTSTART;TZID=Asia:20200215", "zh"),
        ('<a href="https://example.org/one/two/three">出发</a>', "zh"),
        ("The paper 许昌日报 reported at length on their way home", "en"),
    ],
)
def test_chinese_or_english(text, expected):
    assert likely(text) == expected
