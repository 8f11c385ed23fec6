import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.journal import Journal
from timeline_app.storage.journal_lines import line, lines
from timeline_app.storage.leftover import left_behind
from timeline_app.storage.replacing import SaveError

RECORDS = [{"n": 1, "text": "出发\n"}, {"n": 2}, {"n": 3}]


@pytest.fixture
def begun(tmp_path):
    journal = Journal.begin(
        tmp_path / "state" / "journals", tmp_path / "events.json", "base", "许慎"
    )
    yield journal
    journal.close(keep=True)


def found(journal, path):
    """What the next start finds, once the program of this journal has ended."""
    journal.close(keep=True)
    (leftover,) = left_behind(journal.file.parent, path)
    return leftover


def test_what_was_written_down_is_found_by_the_next_start(begun, tmp_path):
    for record in RECORDS:
        begun.append(record)
    assert begun.count == 3
    assert left_behind(begun.file.parent, tmp_path / "events.json") == ()  # it still runs
    leftover = found(begun, tmp_path / "events.json")
    assert leftover.records == tuple(RECORDS)
    assert (leftover.base_sha, leftover.by, leftover.whole) == ("base", "许慎", True)
    assert left_behind(begun.file.parent, tmp_path / "events.json") == ()  # it is held
    leftover.release()
    assert left_behind(begun.file.parent, tmp_path / "other.json") == ()
    (again,) = left_behind(begun.file.parent, tmp_path / "events.json")
    again.discard()
    assert list(begun.file.parent.iterdir()) == []


def test_a_session_that_ended_well_leaves_nothing(begun):
    begun.append(RECORDS[0])
    begun.close(keep=False)
    assert list(begun.file.parent.iterdir()) == []


def test_what_a_save_was_to_hold_is_known_before_and_after(begun, tmp_path):
    begun.append(RECORDS[0])
    begun.append(RECORDS[1])
    begun.saving("first", 1)  # the second came while the first was being saved
    leftover = found(begun, tmp_path / "events.json")
    assert leftover.after("base") == tuple(RECORDS[:2])
    assert leftover.after("first") == (RECORDS[1],)
    assert leftover.after("somebody else's") is None


def test_after_a_save_the_journal_starts_over(begun, tmp_path):
    for record in RECORDS:
        begun.append(record)
    begun.saving("first", 2)
    begun.saved("first", 2)
    assert begun.count == 1
    begun.append({"n": 4})
    leftover = found(begun, tmp_path / "events.json")
    assert (leftover.base_sha, leftover.after("base")) == ("first", None)
    assert leftover.after("first") == (RECORDS[2], {"n": 4})


@pytest.mark.parametrize("torn", [1, 5, 10])
def test_a_torn_last_line_is_dropped(begun, tmp_path, torn):
    for record in RECORDS:
        begun.append(record)
    content = begun.file.read_bytes()
    begun.file.write_bytes(content[:-torn])
    leftover = found(begun, tmp_path / "events.json")
    kept = RECORDS if torn == 1 else RECORDS[:2]  # of the first only the line end is missing
    assert (leftover.records, leftover.whole) == (tuple(kept), True)


def test_damage_in_the_middle_is_told(begun, tmp_path):
    for record in RECORDS:
        begun.append(record)
    content = begun.file.read_bytes()
    begun.file.write_bytes(content.replace(b'"n":2', b'"n":7'))
    leftover = found(begun, tmp_path / "events.json")
    assert (leftover.records, leftover.whole) == (tuple(RECORDS[:1]), False)


def test_half_a_character_is_refused_and_the_rest_goes_on(begun, tmp_path):
    begun.append(RECORDS[0])
    with pytest.raises(SaveError, match="half a character"):
        begun.append({"text": "\ud800"})
    begun.append(RECORDS[1])
    assert found(begun, tmp_path / "events.json").records == tuple(RECORDS[:2])


def test_the_journal_of_a_newer_program_is_left_alone(begun, tmp_path):
    begun.close(keep=True)
    content = begun.file.read_bytes()
    newer = lines(content).values[0] | {"format": "timeline-journal/9"}
    begun.file.write_bytes(line({key: newer[key] for key in newer if key != "crc32"}))
    assert left_behind(begun.file.parent, tmp_path / "events.json") == ()
    assert begun.file.exists()


@pytest.mark.skipif(os.name == "nt", reason="there are no modes here")
def test_nobody_else_may_read_what_is_written_down(begun):
    assert begun.file.stat().st_mode & 0o077 == 0
    assert begun.file.parent.stat().st_mode & 0o077 == 0


json_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
records = st.lists(
    st.dictionaries(json_texts, json_texts | st.integers(), min_size=1, max_size=3), max_size=4
)


@given(records, st.data())
def test_of_a_journal_cut_anywhere_the_whole_lines_are_read(records, data):
    content = b"".join(map(line, records))
    cut = data.draw(st.integers(0, len(content)))
    told = lines(content[:cut])
    values = [dict(value) for value in told.values]
    ends = [len(b"".join(map(line, records[:count]))) for count in range(len(records) + 1)]
    assert values == records[: sum(end - 1 <= cut for end in ends[1:])]
    assert told.whole
