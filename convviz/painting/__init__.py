"""Painters of every view: QtGui alone, no widgets; the same painter serves the window and the exports."""


# Painting is what calls Qt most, and exports paint without the window.
