"""What is told when something couldn't be written: one sentence that names the cause."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from timeline_app.model.localized import Localized

_MAY_NOT: Final = "you may not write here", "您无权在此写入"
_GONE: Final = "the folder is gone", "文件夹不见了"
_FAULT: Final = "the disk has a fault or was removed", "磁盘出了故障，或已被移除"
_IN_USE: Final = "another program has the file open", "文件正被别的程序使用"
_TOO_MANY: Final = "too many files are open", "打开的文件太多"
_CAUSES: Final = {
    errno.ENOSPC: ("the disk is full", "磁盘已满"),
    errno.EDQUOT: ("your share of the disk is full", "您的磁盘配额已满"),
    errno.EFBIG: ("the file is too large for this disk", "文件太大，这个磁盘放不下"),
    errno.EROFS: ("the disk is read-only", "磁盘是只读的"),
    errno.EACCES: _MAY_NOT,
    errno.EPERM: _MAY_NOT,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.EIO: _FAULT,
    errno.ENXIO: _FAULT,
    errno.ENODEV: _FAULT,
    errno.ESTALE: _FAULT,
    errno.ENOTCONN: _FAULT,
    errno.EHOSTDOWN: _FAULT,
    errno.ETIMEDOUT: _FAULT,
    errno.EBUSY: _IN_USE,
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
    errno.ENAMETOOLONG: ("the name of the file is too long", "文件名太长"),
}
_WINDOWS_CAUSES: Final = {32: _IN_USE, 33: _IN_USE}
"""Sharing and lock violations, which Windows also calls EACCES."""


class SaveError(Exception):
    """Not surely saved: the file is the old or the new one, whole.

    The message names the cause in English, ``sentence`` in both languages.
    """

    what, what_zh = "not saved", "没有保存"

    def __init__(self, cause: str, cause_zh: str) -> None:
        super().__init__(f"{self.what}: {cause}")
        self.cause = cause
        self.cause_zh = cause_zh

    @property
    def sentence(self) -> Localized:
        """What the person is told."""
        what = self.what.capitalize()
        return Localized(
            {"zh": f"{self.what_zh}：{self.cause_zh}。", "en": f"{what}: {self.cause}."}
        )


class NotRestoredError(SaveError):
    """An earlier version can't be had; everything is as it was."""

    what, what_zh = "not restored", "没有恢复"


@contextmanager
def told() -> Iterator[None]:
    """Faults of the system in a sentence."""
    try:
        yield
    except OSError as fault:
        raise error_of(fault) from fault


def error_of(fault: OSError) -> SaveError:
    """The fault of the system with its cause named."""
    named = _WINDOWS_CAUSES.get(getattr(fault, "winerror", None) or 0)
    unknown = f"the system says: {fault.strerror}", f"系统报告：{fault.strerror}"
    return SaveError(*(named or _CAUSES.get(fault.errno or 0, unknown)))
