import pytest

from timeline_app.editing.languages import field_in, spoken
from timeline_app.model.localized import Localized

NAME = Localized({"zh": "名称", "en": "Name"})


@pytest.mark.parametrize(
    ("tag", "lang", "name"),
    [
        ("zh", "en", "Chinese"),
        ("zh-Hans", "zh", "中文"),
        ("en-GB", "zh", "英文"),
        ("fr", "en", "fr"),
    ],
)
def test_languages_have_names(tag, lang, name):
    assert spoken(tag, lang) == name


def test_a_field_is_named_with_its_language_unless_there_is_only_one():
    assert field_in(NAME, "en", "zh") == "英文名称"
    assert field_in(NAME, "zh", "en") == "Name in Chinese"
    assert field_in(NAME, "zh", "en", alone=True) == "Name"
