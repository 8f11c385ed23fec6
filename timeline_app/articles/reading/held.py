"""The bytes of an article's file, or one sentence why they can't be had."""

from pathlib import Path
from typing import Final

from timeline_app.articles.reading.article_text import ArticleError

LARGEST: Final = 200 * 2**20
"""Bytes. A scanned book has as many, and no text."""


def held_bytes(path: Path) -> bytes:
    """What the file holds.

    Raises:
        ArticleError: it is not there, no plain file (a pipe would never end), too large, or not
            for us.
    """
    try:
        if path.is_dir():
            raise ArticleError("This is a folder, not a file.", "这是文件夹，不是文件。")
        if path.exists() and not path.is_file():
            raise ArticleError("This is not a file.", "这不是文件。")
        if path.stat().st_size > LARGEST:
            raise ArticleError(
                f"This file is larger than {LARGEST // 2**20} MB; please take the article out of it.",
                f"文件超过 {LARGEST // 2**20} MB，请只取其中的文章。",
            )
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise ArticleError("There is no such file.", "没有这个文件。") from fault
    except PermissionError as fault:
        raise ArticleError("You may not read this file.", "您无权读取这个文件。") from fault
    except (OSError, ValueError) as fault:
        raise ArticleError(
            f"This file cannot be read ({fault}).", f"这个文件读不出来（{fault}）。"
        ) from fault
