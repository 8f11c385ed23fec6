from timeline_app.storage.formats.notes import Notes, Where


def test_the_same_sentence_about_several_items_is_told_once():
    notes = Notes()
    notes.add("of the file", "关于文件")
    for number in (1, 2, 3, 7):
        notes.add("“icon” is left out", "略去“icon”", Where("event", number))
    notes.add("“icon” is left out", "略去“icon”", Where("category", 2))
    notes.add("“icon” is left out", "略去“icon”", Where("category", 1))
    assert notes.sentences() == (
        "of the file",
        "events 1–3, 7: “icon” is left out",
        "categories 1–2: “icon” is left out",
    )
    assert [note.sentence["zh"] for note in notes.sentences()] == [
        "关于文件",
        "事件 1–3、7：略去“icon”",
        "类别 1–2：略去“icon”",
    ]


def test_a_sentence_stays_on_its_line():
    notes = Notes()
    notes.add("“a\nb” is left out", "略去“a\nb”", Where("event", 1))
    assert notes.sentences() == ("event 1: “a\\u000ab” is left out",)
