"""From a Scene to pixels: theme, fonts, measuring, painting; surface.py alone knows pyqtgraph."""
