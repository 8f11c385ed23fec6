"""Commands of whoever keeps the collection; the workshop behind the stage carries them out."""

from collections.abc import Callable
from typing import Final

from timeline_app.commands.command import Command, Needs, Stage
from timeline_app.model.localized import Localized


def _work(command_id: str) -> Callable[[Stage], None]:
    """Hand the command on to the workshop."""
    return lambda stage: stage.work(command_id)


def _filing(command_id: str, zh: str, en: str, *keys: str) -> Command:
    """A command of the menu that is there in every mode."""
    title = Localized({"zh": zh, "en": en})
    return Command(command_id, title, _work(command_id), keys, Needs.NOTHING, in_menu=True)


def _editing(
    command_id: str, zh: str, en: str, *keys: str, needs: Needs = Needs.NOTHING, in_menu: bool
) -> Command:
    """A command of edit mode."""
    title = Localized({"zh": zh, "en": en})
    run = _work(command_id)
    return Command(command_id, title, run, keys, needs, in_menu=in_menu, editing=True)


OPEN: Final = Command(
    "open",
    Localized({"zh": "打开…", "en": "Open…"}),
    lambda s: s.desk.choose_file(),
    ("Ctrl+O",),
    Needs.NOTHING,
    in_menu=True,
)

FILING: Final = (
    OPEN,
    _filing("new", "新建时间线…", "New collection…", "Ctrl+Shift+N"),
    _filing("import", "导入…", "Import…", "Ctrl+I"),
    _filing("export", "导出…", "Export…", "Ctrl+Shift+E"),
    _filing("edit", "编辑模式", "Edit mode", "Ctrl+E"),
    _filing("new-event", "添加事件", "Add an event", "Ctrl+N"),
)

EDITING: Final = (
    _editing("duplicate", "复制一份事件", "Duplicate the event", "Ctrl+D", in_menu=False),
    _editing(
        "delete",
        "删除选中的事件",
        "Delete the selected events",
        "Del",
        needs=Needs.NO_TEXT,
        in_menu=False,
    ),
    _editing("quote", "从文章中摘引", "Quote from the article", "Ctrl+Shift+Q", in_menu=False),
    _editing(
        "find-dates", "查找文章里的日期", "Find dates in the article", "Ctrl+Shift+D", in_menu=True
    ),
    _editing(
        "attach",
        "添加图片或音像…",
        "Add pictures or recordings…",
        "Ctrl+Shift+M",
        in_menu=False,
    ),
    _editing("undo", "撤销", "Undo", "Ctrl+Z", in_menu=False),
    _editing("redo", "重做", "Redo", "Ctrl+Shift+Z", "Ctrl+Y", in_menu=False),
    _editing("save", "保存", "Save", "Ctrl+S", in_menu=False),
    _editing("save-as", "另存为…", "Save as…", "Ctrl+Shift+S", in_menu=True),
    _editing("table", "事件表", "Table of events", "Ctrl+T", in_menu=False),
    _editing("sources", "文章与来源…", "Articles and sources…", "Ctrl+Shift+A", in_menu=True),
    _editing("categories", "类别…", "Categories…", in_menu=True),
    _editing("collection", "标题、语言与时期…", "Title, languages and eras…", in_menu=True),
    _editing("tours", "导览…", "Tours…", "Ctrl+Shift+T", in_menu=True),
    _editing(
        "add-stop",
        "把这个画面加入导览",
        "Add this view to the tour",
        "Ctrl+Shift+K",
        in_menu=True,
    ),
    _editing("versions", "较早的版本…", "Earlier versions…", in_menu=True),
)
