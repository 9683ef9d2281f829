"""Writing a lesson in the window: a column beside the pages, which stay usable."""
