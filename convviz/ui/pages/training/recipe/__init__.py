"""The column on the left of the training page: what is trained, on what, and how."""
