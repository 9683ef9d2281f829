"""Why a network answers as it does: gradients and what is made of them, in the worker."""
