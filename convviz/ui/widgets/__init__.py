"""Widgets: they paint and report, and decide nothing."""
