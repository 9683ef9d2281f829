"""The window: pages, widgets, actions and their look."""
