"""The zoo's sequential networks for colour pictures."""

from __future__ import annotations

from convviz.networks.zoo.models import Graph, Names, Nested, sequential
from convviz.networks.zoo.specs import Spec, conv, dense, dropout, flatten, pool

_PHOTOGRAPH = (150, 150, 3)
# Filters and how many convolutions, block by block (Simonyan and Zisserman 2014, table 1, column D).
_VGG16_BLOCKS = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))


def lenet5() -> Nested:
    """LeNet-5 as the course builds it: for colour, with max-pooling and ReLU."""
    return sequential(
        "lenet5",
        (32, 32, 3),
        [
            conv(8, 5),
            pool(2),
            conv(16, 5),
            pool(2),
            flatten(),
            dense(120),
            dense(84),
            dense(10, activation="softmax"),
        ],
    )


def cifar10() -> Nested:
    """Five convolutions; three of its pools have windows of one cell and change nothing."""
    return sequential(
        "cifar10",
        (32, 32, 3),
        [
            conv(128, 3, padding="same"),
            pool(2),
            conv(128, 3),
            pool(2),
            dropout(0.25),
            conv(64, 2),
            pool(1),
            conv(32, 2),
            pool(1),
            conv(32, 2),
            pool(1),
            dropout(0.25),
            flatten(),
            dense(64),
            dense(10, activation="softmax"),
        ],
    )


def catsdogs() -> Nested:
    """Four convolutions with pools, a wide dense layer, and one probability."""
    return sequential("catsdogs", _PHOTOGRAPH, [*_catsdogs_base(), *_catsdogs_head()])


def catsdogs_dropout() -> Nested:
    """The same with half of the flattened numbers dropped in training."""
    return sequential("catsdogs-dropout", _PHOTOGRAPH, [*_catsdogs_base(), dropout(0.5), *_catsdogs_head()])


def vgg16_base() -> Nested:
    """VGG16 without its top."""
    return _vgg16_base("vgg16-base", Names(), trainable=True)


def vgg16_transfer() -> Nested:
    """VGG16 without its top, frozen, under a new head."""
    names = Names()
    base = _vgg16_base("vgg16", names, trainable=False)
    layers = [base, flatten(), dense(256), dense(1, activation="sigmoid")]
    return sequential("vgg16-transfer", _PHOTOGRAPH, layers, names=names)


def _catsdogs_base() -> list[Spec]:
    return [spec for filters in (32, 64, 128, 128) for spec in (conv(filters, 3), pool(2))] + [flatten()]


def _catsdogs_head() -> list[Spec]:
    return [dense(512), dense(1, activation="sigmoid")]


def _vgg16_base(name: str, names: Names, *, trainable: bool) -> Nested:
    net = Graph(name, names=names, trainable=trainable)
    x = net.input(*_PHOTOGRAPH)
    for block, (filters, convolutions) in enumerate(_VGG16_BLOCKS, start=1):
        for index in range(1, convolutions + 1):
            x = net(conv(filters, 3, padding="same").called(f"block{block}_conv{index}"), x)
        x = net(pool(2).called(f"block{block}_pool"), x)
    return net.model(x)
