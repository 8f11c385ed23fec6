"""What edit mode says over the stage, in both languages."""

from timeline_app.editing.clock import moment_in_words, seconds_of
from timeline_app.model.localized import Localized
from timeline_app.storage.lock import Holder


def _said(zh: str, en: str) -> Localized:
    return Localized({"zh": zh, "en": en})


CHANGED_OUTSIDE = _said(
    "文件被别人改动过；保存时会把两边的修改合并起来。",
    "The file was changed by someone else; saving merges both sides’ changes.",
)
SAVED = _said("已保存。", "Saved.")
_HELD = _said(
    "{who}从 {since} 起也在编辑这个文件。你们可以同时编辑，保存时会合并各自的修改。",
    "{who} has had this open since {since}. You can both edit; changes are merged when saving.",
)
_HELD_ONCE = _said(
    "{who}也在编辑这个文件。你们可以同时编辑，保存时会合并各自的修改。",
    "{who} has this open, too. You can both edit; changes are merged when saving.",
)
_MERGED = _said(
    "已保存，并合并了别人修改的 {:,} 个事件。",
    "Saved; {:,} events that others had changed were merged in.",
)
_MERGED_ONE = _said(
    "已保存，并合并了别人修改的 1 个事件。",
    "Saved; 1 event that others had changed was merged in.",
)
_ON = _said("{}（在 {} 上）", "{} on {}")
_RECOVERED = _said(
    "上次没有保存的 {:,} 处修改已经找回；保存后才会写入文件。",
    "{:,} edits that had not been saved are back; save to write them into the file.",
)
_RECOVERED_ONE = _said(
    "上次没有保存的 1 处修改已经找回；保存后才会写入文件。",
    "1 edit that had not been saved is back; save to write it into the file.",
)
UNREADABLE = _said(
    "还有更新版本的程序留下的修改；请用那个版本打开，才能找回。",
    "A newer version of this program left edits behind; open the file with it to get them back.",
)
_LEFT = _said(
    "上一个文件还有 {:,} 处修改没有保存，已记入日志；再次打开那个文件时会找回来。",
    "{:,} changes of the other file are not saved; they are back when you open it again.",
)
_LEFT_ONE = _said(
    "上一个文件还有 1 处修改没有保存，已记入日志；再次打开那个文件时会找回来。",
    "1 change of the other file is not saved; it is back when you open that file again.",
)
_SOMEBODY = _said("有人", "Someone")


def recovered(count: int) -> Localized:
    """Edits of a program that died are back."""
    return _counted(count, _RECOVERED_ONE, _RECOVERED)


def left(count: int) -> Localized:
    """Another file was opened over edits that aren't saved."""
    return _counted(count, _LEFT_ONE, _LEFT)


def merged(count: int) -> Localized:
    """The file is saved; so many events of others were merged in."""
    return _counted(count, _MERGED_ONE, _MERGED)


def held_by(holder: Holder) -> Localized:
    """Who else has the file open, where, and since when."""
    since = seconds_of(holder.since)
    return Localized({lang: _held_by(holder, since, lang) for lang in ("zh", "en")})


def _held_by(holder: Holder, since: int | None, lang: str) -> str:
    who = holder.by or _SOMEBODY.best(lang)
    if holder.host:
        who = _ON.best(lang).format(who, holder.host)
    if since is None:
        return _HELD_ONCE.best(lang).format(who=who)
    return _HELD.best(lang).format(who=who, since=moment_in_words(since, lang))


def _counted(count: int, one: Localized, many: Localized) -> Localized:
    said = one if count == 1 else many
    return Localized({lang: text.format(count) for lang, text in said.items()})
