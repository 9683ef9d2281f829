"""The zoo's networks whose layers do not stand in one line: residual blocks and inception modules."""

from __future__ import annotations

from convviz.networks.zoo.models import Graph, Nested, Tensor
from convviz.networks.zoo.specs import activation, add, concatenate, conv, dense, flatten, pool

_PICTURE = (64, 64, 3)
_CLASSES = 6


def residual() -> Nested:
    """Two residual blocks."""
    return _residual("residual", shortcut=True)


def residual_plain() -> Nested:
    """The same layers without the shortcuts, to compare."""
    return _residual("residual-plain", shortcut=False)


def inception() -> Nested:
    """Two inception modules."""
    net = Graph("inception")
    x = _module(net, net.input(*_PICTURE), 16)
    x = net(pool(3, strides=2), x)
    x = net(flatten(), _module(net, x, 32))
    return net.model(net(dense(_CLASSES, activation="softmax"), x))


def _residual(name: str, *, shortcut: bool) -> Nested:
    net = Graph(name)
    x = net(conv(16, 3, padding="same"), net.input(*_PICTURE))
    x = _block(net, x, 16, shortcut=shortcut)
    x = net(pool(2), net(conv(32, 3, padding="same"), x))
    x = net(pool(2), _block(net, x, 32, shortcut=shortcut))
    return net.model(net(dense(_CLASSES, activation="softmax"), net(flatten(), x)))


def _block(net: Graph, x: Tensor, filters: int, *, shortcut: bool) -> Tensor:
    inner = net(conv(filters, 3, padding="same"), x)
    z = net(conv(filters, 3, padding="same", activation="linear"), inner)
    return net(activation("relu"), net(add(), z, x) if shortcut else z)


def _module(net: Graph, x: Tensor, filters: int) -> Tensor:
    """Four branches over the same input, one behind the other in the output."""
    one = net(conv(filters, 1), x)
    three = net(conv(filters, 3, padding="same"), net(conv(filters, 1), x))
    five = net(conv(filters, 5, padding="same"), net(conv(filters, 1), x))
    pooled = net(conv(filters, 1, padding="same"), net(pool(3, strides=1, padding="same"), x))
    return net(concatenate(), one, three, five, pooled)
