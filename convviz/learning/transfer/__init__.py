"""Transfer learning: a new head on a network that has learnt on ImageNet, first frozen, then finely tuned."""
