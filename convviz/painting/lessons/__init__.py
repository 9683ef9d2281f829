"""What lessons and exercises draw: grids to compute with, blank outputs."""
