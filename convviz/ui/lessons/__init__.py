"""Lessons in the window: the guide beside the pages, what points at them, and what the pages show for a step."""
