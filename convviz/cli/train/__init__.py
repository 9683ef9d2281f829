"""`convviz train`: its arguments, the recipe, and what is said while it runs."""
