"""The words beside pictures that excite filters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.networks.network import Network
from convviz.states.evidence.filters import CLASSES, FiltersScene, filter_count
from convviz.states.evidence.filters_kernel import FilterKernel
from convviz.states.evidence.questions import Maximise
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_DIGITS = 3


def excitement_text(value: float) -> str:
    """An excitement with so many digits as say something."""
    return format_number(value, significant=_DIGITS)


def layer_words(layer: str) -> str:
    """A layer's id, or the word for the classes."""
    return translate("Filters", "Classes") if layer == CLASSES else layer


def layer_count_text(network: Network, layer: str, output: int = 0) -> str:
    """What stands beside a layer's id in the menu: "64 filters"; the classes have no id: "10 classes"."""
    count = filter_count(network, layer, output)
    if layer == CLASSES:
        return translate("Filters", "{count} classes").format(count=format_count(count))
    text = translate("Filters", "1 filter") if count == 1 else translate("Filters", "{count} filters")
    return text.format(count=format_count(count))


def make_text(question: Maximise | None) -> str:
    """What the button says: "Make 64 pictures"."""
    count = 0 if question is None else len(question.channels)
    if count == 1:
        return translate("Filters", "Make 1 picture")
    if not count:
        return translate("Filters", "Make pictures")
    return translate("Filters", "Make {count} pictures").format(count=format_count(count))


def what_it_is(layer: str) -> str:
    """What the pictures are, in a sentence or two."""
    if layer == CLASSES:
        return translate(
            "Filters",
            "Nobody drew these: each began as the same grey noise and was changed, step by step, so that the network "
            "becomes surer and surer of its class.",
        )
    return translate(
        "Filters",
        "Nobody drew these: each began as the same grey noise and was changed, step by step, so that its filter "
        "answers more and more strongly. It is what the filter looks for.",
    )


def title_text(scene: FiltersScene, place: int) -> str:
    """What a picture is called: "conv2d_1, filter 8", "class 7"."""
    name = scene.name_of(place)
    if scene.question.layer != CLASSES:
        text = translate("Filters", "{layer}, filter {name}")
        return text.format(layer=scene.question.layer, name=name)
    if not scene.names:
        return translate("Filters", "Class {name}").format(name=scene.channels[place])
    return translate("Filters", "Class “{name}”").format(name=name)


def label_of(scene: FiltersScene, place: int) -> str:
    """What stands under a small picture: the filter's number, or the class."""
    if scene.question.layer == CLASSES and not scene.names:
        return str(scene.channels[place])
    return scene.name_of(place)


def rise_text(scene: FiltersScene, place: int) -> str:
    """From where to where it was excited: "0.02 → 4.31"."""
    start, end = (excitement_text(float(values[place])) for values in (scene.starts, scene.excitements))
    return f"{start} → {end}"


def measure_text(scene: FiltersScene, place: int) -> str:
    """The same in words, with what is measured."""
    layer = scene.question.layer
    if layer == CLASSES:
        text = translate("Filters", "Logit of the class, from noise to picture: {rise}")
    elif scene.are_units:
        text = translate("Filters", "Its number, from noise to picture: {rise}")
    else:
        text = translate("Filters", "Mean of its map, from noise to picture: {rise}")
    return text.format(rise=rise_text(scene, place))


def describe_place(scene: FiltersScene, place: int) -> str:
    """What a screen reader says of a picture."""
    return f"{title_text(scene, place)}. {measure_text(scene, place)}"


def steps_text(scene: FiltersScene) -> str:
    """How far it is: "step 12 of 64"."""
    text = translate("Filters", "Step {done} of {total}")
    return text.format(done=format_count(scene.done), total=format_count(scene.question.steps))


def silent_count_text(scene: FiltersScene) -> str:
    """How many filters no step could excite; "" for none."""
    count = int((scene.excitements <= scene.starts).sum()) if scene.done == scene.question.steps else 0
    if not count:
        return ""
    if count == 1:
        return translate("Filters", "1 of them is not more excited than by noise.")
    text = translate("Filters", "{count} of them are not more excited than by noise.")
    return text.format(count=format_count(count))


def kernel_text(kernel: FilterKernel) -> str:
    """What the enlarged filter's weights are: "Its kernel: 3 × 3 × 32, bias −0.036"."""
    maps, rows, columns = kernel.slices.shape
    size = f"{rows} × {columns} × {maps}"
    if kernel.bias is None:
        return translate("Filters", "Its kernel in {layer}: {size}").format(layer=kernel.layer, size=size)
    text = translate("Filters", "Its kernel in {layer}: {size}, bias {bias}")
    return text.format(layer=kernel.layer, size=size, bias=excitement_text(kernel.bias))


def more_slices_text(count: int) -> str:
    """How many slices had no room."""
    return translate("Filters", "… {count} more").format(count=format_count(count))


def settings_text(question: Maximise) -> str:
    """The settings in a line."""
    text = translate(
        "Filters",
        "{steps} steps of {rate}, blur {blur}, jitter {jitter}, decay {decay}, total variation {variation}, "
        "seed {seed}",
    )
    return text.format(
        steps=format_count(question.steps),
        rate=format_number(question.rate),
        blur=format_number(question.blur),
        jitter=question.jitter,
        decay=format_number(question.decay),
        variation=format_number(question.variation),
        seed=format_number(question.seed, 0),
    )


def no_pictures_text() -> str:
    """Why nothing can be made."""
    return translate("Filters", "This network takes no picture, so none can be made for its filters.")


def invitation_text() -> str:
    """What to do where nothing is made yet because it takes longer."""
    return translate(
        "Filters",
        "Pictures for this layer take a while. Press “Make”: you see them form, and can stop at any time.",
    )
