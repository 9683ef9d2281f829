"""Presenting: the window fills the screen, in large type, and is led by a clicker's keys."""
