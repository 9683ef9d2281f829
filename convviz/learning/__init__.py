"""Training: the worker process that alone imports keras, and the window's side of the pipe to it."""
