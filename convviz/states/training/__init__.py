"""What the training page shows: its views, and what they are derived from. No Qt, no Keras."""
