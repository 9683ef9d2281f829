"""Painters of every view: QtGui alone, no widgets; the same painter serves the window and the exports."""
