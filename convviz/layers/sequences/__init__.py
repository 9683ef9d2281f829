"""Layers over sequences: shape (steps, channels). A sequence is a picture of one row."""
