"""Numbers that follow from what a step shows: what questions ask for and what texts quote."""
