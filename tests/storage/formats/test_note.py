import re

from timeline_app.model.edtf_error import about
from timeline_app.storage.formats.note import Note, named


def test_a_note_is_its_english_sentence_and_knows_the_chinese_one():
    note = Note("left out", "略去").about(named("event", 3))
    assert note == "event 3: left out"
    assert dict(note.sentence) == {"zh": "事件 3：略去", "en": "event 3: left out"}


def test_what_is_wrong_with_a_date_is_said_in_both():
    note = Note.of(about("x", "is no date", "不是日期"))
    assert (note, note.sentence["zh"]) == ('"x" is no date', "“x”不是日期")
    assert Note.of(OverflowError("too big")).sentence["zh"] == "too big"


def assert_both(notes):
    """Each can be told in Chinese, without English words of ours."""
    for note in notes:
        chinese = note.sentence["zh"]
        assert re.search("[\u4e00-\u9fff]", chinese), note
        assert not re.search(r"\b(left out|kept|cannot|there is|set aside)\b", chinese), chinese
