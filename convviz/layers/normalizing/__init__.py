"""Layers that bring numbers to another scale."""
