"""Training itself: steps, epochs, what is measured, and what is kept of it."""
