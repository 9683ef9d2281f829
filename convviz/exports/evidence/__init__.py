"""Evidence as files: pictures in the colours of the program, and the numbers behind them. No Qt."""
