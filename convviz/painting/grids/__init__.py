"""One grid of cells: places, colours, numbers, padding and what stands out."""
