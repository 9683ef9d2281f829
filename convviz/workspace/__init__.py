"""The current state of a page: undo, the cursor, and work off the window's thread."""
