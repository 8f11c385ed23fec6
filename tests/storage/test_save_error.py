import errno
import os

import pytest

from timeline_app.storage.save_error import NotRestoredError, SaveError, error_of, told


@pytest.mark.parametrize(
    ("number", "en", "zh"),
    [
        (errno.ENOSPC, "Not saved: the disk is full.", "没有保存：磁盘已满。"),
        (errno.EDQUOT, "Not saved: your share of the disk is full.", "没有保存：您的磁盘配额已满。"),
        (errno.EROFS, "Not saved: the disk is read-only.", "没有保存：磁盘是只读的。"),
        (errno.ENODEV, "Not saved: the disk has a fault or was removed.",
         "没有保存：磁盘出了故障，或已被移除。"),
        (errno.EACCES, "Not saved: you may not write here.", "没有保存：您无权在此写入。"),
        (errno.ENAMETOOLONG, "Not saved: the name of the file is too long.", "没有保存：文件名太长。"),
    ],
)  # fmt: skip
def test_the_sentence_names_the_cause_in_both_languages(number, en, zh):
    with pytest.raises(SaveError) as fault, told():
        raise OSError(number, os.strerror(number))
    assert (fault.value.sentence["en"], fault.value.sentence["zh"]) == (en, zh)


def test_a_file_in_use_is_told_from_one_that_is_forbidden():
    fault = OSError(errno.EACCES, "Permission denied")
    fault.winerror = 32
    assert error_of(fault).cause == "another program has the file open"


def test_what_the_system_alone_knows_is_repeated():
    fault = error_of(OSError(errno.EILSEQ, "Illegal byte sequence"))
    assert fault.sentence["zh"] == "没有保存：系统报告：Illegal byte sequence。"


def test_an_earlier_version_is_not_saved_but_restored():
    fault = NotRestoredError("the disk has a fault", "磁盘出了故障")
    assert fault.sentence["en"] == "Not restored: the disk has a fault."
    assert fault.sentence["zh"] == "没有恢复：磁盘出了故障。"
