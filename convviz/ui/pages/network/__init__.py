"""The network page: a network's maps, kernels and arithmetic, from what it is fed to what it says."""
