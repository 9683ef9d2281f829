"""Exports from the window: their dialogs, their progress and their end."""
