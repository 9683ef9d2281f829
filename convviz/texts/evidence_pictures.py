"""The words beside the real pictures that excite a channel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.networks.network import Network
from convviz.states.evidence.duplicates import ALIKE
from convviz.states.evidence.filters import class_count
from convviz.states.evidence.pictures import Found, PicturesScene
from convviz.texts.numbers import format_count, format_number, format_share
from convviz.texts.training_runs import data_name

translate = QCoreApplication.translate

_DIGITS = 3


def strength_text(value: float) -> str:
    """A strength with so many digits as say something."""
    return format_number(value, significant=_DIGITS)


def channels_text(network: Network, layer: str) -> str:
    """What stands beside a layer's id in the menu: "64 filters", "10 classes"."""
    shape = network.maps_shape(layer)
    count = 0 if shape is None else shape.channels
    if layer in network.outputs and class_count(network):
        text = translate("Pictures", "1 class") if count == 1 else translate("Pictures", "{count} classes")
    else:
        text = translate("Pictures", "1 filter") if count == 1 else translate("Pictures", "{count} filters")
    return text.format(count=format_count(count))


def limit_text(limit: int) -> str:
    """How many pictures are looked at: "1,000 pictures"."""
    return translate("Pictures", "{count} pictures").format(count=format_count(limit))


def what_it_is(scene: PicturesScene) -> str:
    """What the rows are, in a sentence or two."""
    return translate(
        "Pictures",
        "Of {count} pictures those whose maps have the largest numbers. What they have in common is what the filter "
        "finds.",
    ).format(count=format_count(scene.pictures))


def tally_text(scene: PicturesScene) -> str:
    """What the scan has found besides: "3 of 64 silent, 2 say the same as another"; "" while it is under way."""
    if not scene.whole:
        return ""
    twins = sum(len(group) - 1 for group in scene.useless.groups)
    silent = len(scene.useless.silent)
    parts: list[str] = []
    if silent:
        parts.append(translate("Pictures", "{count} silent").format(count=format_count(silent)))
    if twins:
        parts.append(translate("Pictures", "{count} like another").format(count=format_count(twins)))
    if not parts:
        return translate("Pictures", "All {count} channels answer, each in a way of its own.").format(
            count=format_count(scene.channels)
        )
    text = translate("Pictures", "Of {count} channels: {found}.")
    return text.format(count=format_count(scene.channels), found=", ".join(parts))


def channel_title(scene: PicturesScene, channel: int) -> str:
    """What a row is called: "conv2d_1, filter 8", "cat"."""
    if scene.names:
        return translate("Pictures", "Class “{name}”").format(name=scene.name_of(channel))
    text = translate("Pictures", "{layer}, filter {name}")
    return text.format(layer=scene.question.layer, name=scene.name_of(channel))


def badge_text(scene: PicturesScene, channel: int) -> str:
    """What marks a row: "silent", "≈ 4"; "" for most."""
    if channel in scene.useless.silent:
        return translate("Pictures", "silent")
    leader = scene.leader_of(channel)
    return "" if leader is None else f"≈ {scene.name_of(leader)}"


def silent_text() -> str:
    """What stands in a silent row."""
    return translate("Pictures", "None of the pictures excites it: all its numbers are 0.")


def channel_text(scene: PicturesScene, channel: int) -> str:
    """What is to be said of a channel over the whole set; "" for nothing."""
    if channel in scene.useless.silent:
        text = translate(
            "Pictures", "Silent: its numbers are 0 for all {count} pictures. The network could do without."
        )
        return text.format(count=format_count(scene.pictures))
    leader = scene.leader_of(channel)
    if leader is not None:
        text = translate(
            "Pictures",
            "Says the same as {name}: over the pictures their maxima correlate by {share} % or more.",
        )
        return text.format(name=scene.name_of(leader), share=format_share(ALIKE))
    group = next((each for each in scene.useless.groups if channel in each), ())
    if not group:
        return ""
    text = translate("Pictures", "The same is said by {names}.")
    return text.format(names=", ".join(scene.name_of(each) for each in group[1:]))


def rank_text(scene: PicturesScene, channel: int, rank: int) -> str:
    """How strong a picture is: "No. 1 of 1,000: the largest number of its map is 4.31."."""
    found = scene.found(channel)[rank]
    text = (
        translate("Pictures", "No. {rank} of {count}: its number is {strength}.")
        if scene.are_units
        else translate("Pictures", "No. {rank} of {count}: the largest number of its map is {strength}.")
    )
    return text.format(
        rank=format_count(rank + 1),
        count=format_count(scene.pictures),
        strength=strength_text(found.strength),
    )


def seen_text(scene: PicturesScene, channel: int, found: Found) -> str:
    """What the strongest cell sees: "It stands at row 3, column 5 and sees the 18 × 18 pixels in the frame."."""
    cut = scene.cut(channel, found)
    if cut.whole:
        return translate("Pictures", "It sees the whole picture.")
    size = f"{cut.box.bottom - cut.box.top + 1} × {cut.box.right - cut.box.left + 1}"
    if scene.are_units:
        return translate("Pictures", "It sees the {size} pixels in the frame.").format(size=size)
    text = translate(
        "Pictures", "It stands at row {row}, column {column} and sees the {size} pixels in the frame."
    )
    return text.format(row=found.row + 1, column=found.column + 1, size=size)


def class_text(scene: PicturesScene, place: int, names: tuple[str, ...]) -> str:
    """What a picture shows, and what the network says: "It shows: cat. The network says: dog.".

    Args:
        scene: The scan.
        place: The picture's place.
        names: The names of the network's classes.
    """
    label, answer = scene.said.get(place, (-1, -1))
    parts: list[str] = []
    if 0 <= label < len(scene.classes):
        parts.append(translate("Pictures", "It shows: {name}.").format(name=scene.classes[label]))
    if answer >= 0:
        name = names[answer] if answer < len(names) else str(answer)
        parts.append(translate("Pictures", "The network says: {name}.").format(name=name))
    return " ".join(parts)


def made_text(made: float, real: float, count: int) -> str:
    """How a made picture compares with the real ones: the mean of its map, and the largest of theirs."""
    numbers = {"made": strength_text(made), "real": strength_text(real), "count": format_count(count)}
    if made == real == 0:
        return translate("Pictures", "No real picture excites it, and none could be made that does.")
    if made > real:
        return translate(
            "Pictures",
            "The made picture excites it more than any real one: the mean of its map is {made}, of {count} real "
            "pictures at most {real}.",
        ).format(**numbers)
    return translate(
        "Pictures",
        "A real picture excites it more than the made one: the mean of the map is {real} at most over {count} "
        "pictures, of the made one {made}. More steps may help.",
    ).format(**numbers)


def describe_cell(scene: PicturesScene, channel: int, rank: int, names: tuple[str, ...]) -> str:
    """What a screen reader says of a picture in a row."""
    parts = [channel_title(scene, channel)]
    found = scene.found(channel)
    if rank < len(found):
        parts += [class_text(scene, found[rank].place, names), rank_text(scene, channel, rank)]
    parts.append(channel_text(scene, channel))
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


def no_pictures_text() -> str:
    """Why nothing can be scanned."""
    return translate("Pictures", "This network takes no single picture, so no data set can be shown to it.")


def look_through_text(data: str) -> str:
    """The button that begins with a set by its name."""
    return translate("Pictures", "Look through {name}").format(name=data_name(data))


def choose_text() -> str:
    """What to do before a data set was chosen."""
    return translate(
        "Pictures",
        "Choose pictures, and the network looks at them all: for each filter you see the ones that excite it most, and "
        "which filters no picture excites.",
    )
