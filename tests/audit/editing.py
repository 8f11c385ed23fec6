"""Every screen of edit mode, each reached as the program itself reaches it."""

from tests.audit.screens import EVENT
from timeline_app.views.archivist.import_card import ImportCard


def _edit(hall):
    if not hall.state.editing:
        hall.director.work("edit")


def _nothing(hall):
    _edit(hall)
    hall.director.select(None)


def _form(hall):
    _edit(hall)
    hall.director.select(EVENT)


def _end_of_form(hall):
    """The last fields, which one has to scroll to."""
    _form(hall)
    bar = hall.archivist.panes.side._scrolls[1].verticalScrollBar()
    bar.setValue(bar.maximum())


def _several(hall):
    _form(hall)
    hall.archivist.panes.table._view.selectAll()


def _filtered(hall):
    _form(hall)
    hall.archivist.panes.table._filter("zzzz")


def _without_table(hall):
    _form(hall)
    hall.director.work("table")


def _article(hall):
    _form(hall)
    hall.director.read(0)


def _source(hall):
    _edit(hall)
    source = hall.state.collection.sources[0]
    hall.archivist.panes.article.source_wanted.emit(source.id)


def _import(hall):
    _edit(hall)
    path = hall.path.parent / "a.csv"
    path.write_text("日期,标题,地点\n2020年2月初,桥,许昌\n坏,坏,坏\n", encoding="utf-8")
    hall.archivist.take([str(path)])
    card = next(each for each in hall.window.findChildren(ImportCard) if each.isVisible())
    # as a title by itself: among the cells of its column it is told before the events are read
    hall.qtbot.waitUntil(lambda: "桥" in _words(card))


def _words(card):
    return [getattr(each, "words", "") for each in card.findChildren(object)]


def _card(command):
    def opened(hall):
        _edit(hall)
        hall.director.work(command)

    return opened


def _leave(hall):
    _edit(hall)
    hall.archivist.saving._ask_to_leave()


EDITING = {
    "nothing to edit": _nothing,
    "form": _form,
    "end of the form": _end_of_form,
    "several": _several,
    "nothing found in the table": _filtered,
    "without the table": _without_table,
    "article": _article,
    "sources": _card("sources"),
    "source": _source,
    "categories": _card("categories"),
    "collection": _card("collection"),
    "versions": _card("versions"),
    "import": _import,
    "export": _card("export"),
    "leaving": _leave,
}
