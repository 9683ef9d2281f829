"""What the command line does with networks: choosing one, feeding it, and writing down what it gives."""
