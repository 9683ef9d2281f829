"""What is explained where nobody says what: the network's own answer."""

from __future__ import annotations

import numpy as np

from convviz.networks.network import Network
from convviz.networks.outputs import Classifier, probabilities, reading_of
from convviz.networks.trace import Trace


def answered_index(network: Network, trace: Trace, output: int) -> int:
    """The class that an output answers; without classes its strongest number, or the map that is strongest in the mean.

    Args:
        network: The network.
        trace: Its run, in which the output is.
        output: Which of its outputs.
    """
    node = network.node(network.outputs[output]).id
    reading = reading_of(network, node)
    if isinstance(reading, Classifier) and reading.layer in trace:
        return int(probabilities(reading, trace[reading.layer]).argmax())
    return int(np.argmax(network.as_maps(node, trace[node]).mean(axis=(0, 1))))
