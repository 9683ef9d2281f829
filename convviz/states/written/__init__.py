"""Numbers and sums as they are written, so that the shown terms add up to the shown result."""
