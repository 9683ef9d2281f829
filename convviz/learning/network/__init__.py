"""The network that learns, as Keras has it: built, changed for training, and written."""
