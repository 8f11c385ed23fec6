from timeline_app.editing.words import title_in


def test_a_title_is_asked_for_by_language_only_where_there_are_several():
    assert title_in("en", "zh", alone=False) == "英文标题"
    assert title_in("fr", "en", alone=False) == "Title in fr"
    assert title_in("zh-Hans", "en", alone=True) == "Title"
