"""What tests look at in a widget that is shown."""

from PySide6.QtCore import QCoreApplication, QEvent

from timeline_app.widgets.text_block import TextBlock


def cut_texts(widget):
    """Texts that don't fit the room they were given, each with what is wrong."""
    return [
        (block.words, block.size().toTuple())
        for block in widget.findChildren(TextBlock)
        if block.isVisibleTo(widget) and not fits(block)
    ]


def fits(block):
    lines = block.lines(block.width())
    widest = max((block.line_width(line) for line in lines), default=0)
    return widest <= block.width() + 0.5 and block.heightForWidth(block.width()) <= block.height()


def texts(widget):
    return [block.words for block in widget.findChildren(TextBlock) if block.isVisibleTo(widget)]


def settle():
    """Delete what waits to be deleted, lay out what waits to be laid out."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
