"""`convviz explain`: its arguments, the question, the worker that answers it, and what is written."""
