"""Painters of the evidence page: no widgets, any QPainter."""
