"""Worksheets: what stands on them, before anybody paints it."""
