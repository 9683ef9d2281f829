"""Worksheets made from what is shown, and written as PDF files."""
