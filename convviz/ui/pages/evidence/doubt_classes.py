"""The classes of the network on the page as the doubt panel names and offers them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from convviz.networks.outputs import Classifier
from convviz.texts.evidence import class_words
from convviz.ui.widgets.option import Option
from convviz.workspace.evidence import EvidenceWorkspace

# More classes than these are offered by their probability only.
_MOST_LISTED = 40


def class_name(workspace: EvidenceWorkspace, number: int) -> str:
    """A class in words."""
    run, classifier = workspace.run, workspace.classifier
    names = workspace.network.state.classes or (() if run is None else run.opened.classes)
    return class_words(number, names, _head(classifier))


def class_options(workspace: EvidenceWorkspace, *always: int | None) -> Sequence[Option]:
    """The classes to choose from, the likeliest of very many; those of `always` are among them."""
    classifier = workspace.classifier
    if classifier is None:
        return ()
    count = max(classifier.classes, 2)
    listed: list[int] = list(range(count))
    if count > _MOST_LISTED:
        confidences = workspace.confidences
        listed = (
            [] if confidences is None else np.argsort(-confidences, kind="stable")[:_MOST_LISTED].tolist()
        )
        listed += [number for number in always if number is not None and number not in listed]
    return [Option(str(number), class_name(workspace, number)) for number in listed]


def _head(classifier: Classifier | None) -> str:
    return "" if classifier is None else classifier.head
