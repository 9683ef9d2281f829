"""Worksheets on paper: black on white, one unit being a point."""
