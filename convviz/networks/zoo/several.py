"""The zoo's functional models with several inputs, several outputs, and one branch used twice."""

from __future__ import annotations

from convviz.networks.zoo.models import Graph, Nested, Tensor, sequential
from convviz.networks.zoo.specs import concatenate, conv, dense, flatten, multiply, pool, subtract


def multi_input() -> Nested:
    """Two pictures of digits, and the sum of what they show: 19 classes, from 0 + 0 to 9 + 9."""
    net = Graph("multi-input")
    first, second = net.input(28, 28, 1, name="first"), net.input(28, 28, 1, name="second")
    x = net(concatenate(), _features(net, first), _features(net, second))
    return net.model(net(dense(19, activation="softmax").called("sum"), net(dense(64), x)))


def multi_output() -> Nested:
    """A digit somewhere in a larger picture: which one it is, and the box (top, left, height, width) around it."""
    net = Graph("multi-output")
    x = net(pool(2), net(conv(16, 3), net.input(56, 56, 1)))
    x = net(pool(2), net(conv(32, 3), x))
    x = net(flatten(), net(pool(2), net(conv(32, 3), x)))
    digit = net(dense(10, activation="softmax").called("digit"), net(dense(64), x))
    box = net(dense(4, activation="linear").called("box"), net(dense(32), x))
    return net.model(digit, box)


def siamese() -> Nested:
    """One branch applied to two pictures of digits: how likely both show the same one.

    What is compared is the square of the difference, number by number.
    """
    net = Graph("siamese")
    first, second = net.input(28, 28, 1, name="first"), net.input(28, 28, 1, name="second")
    layers = [conv(16, 3), pool(2), conv(32, 3), pool(2), flatten(), dense(64)]
    branch = sequential("branch", (28, 28, 1), layers, names=net.names)
    net.nest(branch, "branch")
    difference = net(subtract(), net.call("branch", branch, first), net.call("branch", branch, second))
    square = net(multiply(), difference, difference)
    return net.model(net(dense(1, activation="sigmoid").called("same"), square))


def _features(net: Graph, picture: Tensor) -> Tensor:
    x = net(pool(2), net(conv(16, 3), picture))
    return net(flatten(), net(pool(2), net(conv(32, 3), x)))
