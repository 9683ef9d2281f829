"""What a step shows on the pages about networks, as it stands in the file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from convviz.lessons.records import Cell, Count, Record, Slug
from convviz.lessons.scenes.given import Given
from convviz.networks.edits import Edit
from convviz.states.evidence.views import EvidenceState
from convviz.states.network.state import Panel
from convviz.states.training.state import TrainingPanel


class NetworkScene(Record, frozen=True):
    """The network page.

    Attributes:
        model: A bundled network (`mnist`, `catsdogs`, `cifar10`), `zoo:` and the name of an untrained one, or a
            `.keras` file in the lesson.
        given: What its inputs are fed, in order; the last one serves the inputs that are left.
        panel: What stands in the middle.
        layer: The id of the selected layer, "" for none.
        channel: The map of it that is opened.
        cell: The cell of the layer's output on which the transport stands.
        stepping: Whether cells after it are hidden.
        pinned: A cell of the layer whose arithmetic is written out and stays.
        range: Whose range the colours span; so for the others: see `states.network.state.View`.
        chosen_class: The class whose contributions are shown.
        collapsed: Ids of nested models and branches that are drawn as one; None for those that are at first.
        edits: What is changed in the network.
    """

    model: Annotated[str, Meta(max_length=120)] = "mnist"
    given: tuple[Given, ...] = (Given(),)
    panel: Panel = "overview"
    layer: str = ""
    channel: Count | None = None
    cell: Cell | None = None
    stepping: bool = False
    pinned: Cell | None = None
    range: Literal["map", "layer", "model"] = "layer"
    per_row: Annotated[int, Meta(ge=0, le=64)] = 16
    sort: Literal["index", "strength", "similarity"] = "index"
    order: Literal["raster", "channel"] = "channel"
    product: Literal["weights", "inputs", "products"] = "weights"
    by_contribution: bool = False
    chosen_class: Count | None = None
    collapsed: tuple[str, ...] | None = None
    edits: tuple[Edit, ...] = ()


class EvidenceScene(Record, frozen=True):
    """The evidence page: a network and its input as on the network page, and how they are looked at."""

    network: NetworkScene = NetworkScene()
    look: EvidenceState = EvidenceState()


class TrainingScene(Record, frozen=True):
    """The training page.

    Attributes:
        panel: What stands in the middle.
        architecture: The network of the recipe, by its name in the zoo; "" to leave the recipe as it is.
        epochs: Epochs of the recipe, None to leave them.
        runs: Folders of finished trainings in the lesson (`runs/NAME`), shown among the runs while the lesson lasts.
    """

    panel: TrainingPanel = "train"
    architecture: str = ""
    epochs: Annotated[int, Meta(ge=1, le=10_000)] | None = None
    runs: tuple[Slug, ...] = ()
