"""The explained cell, written out: terms, subtotals, bias, result and the ∑ check."""
