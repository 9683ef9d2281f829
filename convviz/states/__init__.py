"""The frozen states of the pages, and the pure step from a state to what is drawn. Knows no Qt."""
