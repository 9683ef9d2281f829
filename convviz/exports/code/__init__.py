"""Programs for numpy, Keras and PyTorch that compute again what is shown, without convviz."""
