"""What the models by name are, in a line each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def description(name: str) -> str:
    """What a bundled model or a network of the zoo is; empty for a name that is neither."""
    return _descriptions().get(name, "")


def _descriptions() -> dict[str, str]:
    return {
        "lenet5": translate("Zoo", "LeNet-5 for colour pictures: two convolutions, three dense layers"),
        "mnist": translate("Zoo", "Handwritten digits: three convolutions, two dense layers"),
        "mnist-dense": translate("Zoo", "Handwritten digits without a convolution, to compare"),
        "cifar10": translate("Zoo", "Ten kinds of small colour pictures: five convolutions and dropout"),
        "catsdogs": translate("Zoo", "Cats and dogs: four convolutions, one probability"),
        "catsdogs-dropout": translate("Zoo", "Cats and dogs with dropout against overfitting"),
        "vgg16-base": translate("Zoo", "VGG16 without its top: thirteen convolutions that give features"),
        "vgg16-transfer": translate("Zoo", "A new head for cats and dogs on the frozen base of VGG16"),
        "residual": translate("Zoo", "Two residual blocks: what a block learns is added to its input"),
        "residual-plain": translate("Zoo", "The residual network without its shortcuts, to compare"),
        "inception": translate("Zoo", "Two inception modules: kernels of several sizes side by side"),
        "multi-input": translate("Zoo", "Two pictures of digits go in, their sum comes out"),
        "multi-output": translate("Zoo", "A digit somewhere in a picture: which one, and its box"),
        "siamese": translate("Zoo", "One branch applied to two pictures: is it the same digit?"),
    }
