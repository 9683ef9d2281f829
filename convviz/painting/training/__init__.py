"""The training page, painted: each view from its scene alone, without widgets."""
