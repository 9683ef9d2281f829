"""What was made for the channels whose real pictures are looked at, and how much it excites them."""

from __future__ import annotations

from PySide6.QtGui import QImage

from convviz.painting.evidence.filters import images_of
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.filters import FiltersScene, filters_scene
from convviz.states.evidence.pictures import PicturesScene
from convviz.states.evidence.questions import Maximise
from convviz.states.evidence.usual_maximise import usual_maximise
from convviz.ui.pages.evidence.filters import SLOT as MADE_SHEET_SLOT
from convviz.workspace.evidence import EvidenceWorkspace

MADE_SLOT = "pictures-made"
"""The name under which one picture for one channel is asked."""


class MadePictures:
    """What was made for the channels of a layer: the sheet of the panel "Filters", or one that was made here."""

    def __init__(self, workspace: EvidenceWorkspace) -> None:
        self._workspace = workspace
        self._of: PicturesScene | None = None
        self._answers: tuple[Answer | None, ...] = (None, None)
        self._scenes: tuple[FiltersScene | None, ...] = (None, None)
        self._images: tuple[tuple[QImage, ...], ...] = ((), ())

    @property
    def has_sheet(self) -> bool:
        """Whether pictures of the whole layer were made."""
        return self._scenes[0] is not None

    def follow(self, scene: PicturesScene) -> None:
        """Takes what is there for the layer of a scan."""
        self._of = scene
        answers = tuple(self._answer(slot, scene) for slot in (MADE_SHEET_SLOT, MADE_SLOT))
        found = tuple(None if each is None else each[1] for each in answers)
        if found == self._answers and all(
            made is None or made.network is scene.network for made in self._scenes
        ):
            return
        self._answers = found
        self._scenes = tuple(
            None if each is None else filters_scene(scene.network, each[0], each[1]) for each in answers
        )
        self._images = tuple(() if each is None else images_of(each) for each in self._scenes)

    def of_sheet(self, channel: int) -> QImage | None:
        """The picture of the sheet for a channel of the scan."""
        return self._find(channel, (0,))

    def of(self, channel: int) -> QImage | None:
        """The picture for a channel, wherever it was made."""
        return self._find(channel, (0, 1))

    def excitement(self, channel: int) -> float | None:
        """How much the made picture excites the channel, as the mean of its map; None of classes and without one."""
        for scene in self._scenes:
            place = None if scene is None else scene.place_of(self._made_channel(channel))
            if scene is not None and place is not None and scene.question.layer:
                return float(scene.excitements[place])
        return None

    def question(self, scene: PicturesScene, channel: int) -> Maximise:
        """What makes a picture for a channel with the usual settings."""
        return usual_maximise(scene.network, _made_layer(scene), (_class_of(scene, channel),))

    def _find(self, channel: int, which: tuple[int, ...]) -> QImage | None:
        for each in which:
            scene = self._scenes[each]
            place = None if scene is None else scene.place_of(self._made_channel(channel))
            if place is not None:
                return self._images[each][place]
        return None

    def _made_channel(self, channel: int) -> int:
        return channel if self._of is None else _class_of(self._of, channel)

    def _answer(self, slot: str, scene: PicturesScene) -> tuple[Maximise, Answer] | None:
        asked = self._workspace.asked(slot)
        if asked is None or asked.answer is None or asked.stale or not isinstance(asked.question, Maximise):
            return None
        return (asked.question, asked.answer) if asked.question.layer == _made_layer(scene) else None


def _made_layer(scene: PicturesScene) -> str:
    """What pictures are made for where a layer is scanned: for an output's classes their logits."""
    return "" if scene.names else scene.question.layer


def _class_of(scene: PicturesScene, channel: int) -> int:
    """The class that a channel of the output stands for; a single sigmoid's is the second."""
    return 1 if scene.names and scene.channels == 1 else channel
