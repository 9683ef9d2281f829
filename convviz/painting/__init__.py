"""Painters of every view: QtGui alone, no widgets; the same painter serves the window and the exports."""

from convviz.singletons import protect_singletons

# Painting is what calls Qt most, and exports paint without the window.
protect_singletons()
