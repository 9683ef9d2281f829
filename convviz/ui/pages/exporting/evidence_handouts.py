"""What the evidence page hands out: its panels as they are on screen, and the arrays behind what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from convviz.exports.number_set import NumberSet
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Attribution, HeatMap, Maximise, Question, Scan
from convviz.texts.evidence import heat_method_name, pixel_method_name
from convviz.texts.evidence_arrays import array_name
from convviz.texts.evidence_filters import settings_text
from convviz.texts.handouts import joined
from convviz.texts.training_runs import data_name
from convviz.ui.pages.evidence.page import EvidencePage
from convviz.ui.pages.exporting.handouts import PageHandOuts

if TYPE_CHECKING:
    from convviz.workspace.evidence import Asked

# Arrays that are a stack of pictures, their first axis: it becomes the last one, as channels are.
_STACKED: Final = {"pictures", "maps"}
_SLOTS: Final = {
    "heat": ("heat",),
    "pixels": ("pixels",),
    "filters": ("filters",),
    "pictures": ("pictures", "pictures-made"),
    "map": ("map",),
}


class EvidenceHandOuts(PageHandOuts):
    """The panel on screen, and the arrays of the answers that it shows."""

    def __init__(self, page: EvidencePage) -> None:
        super().__init__(page)
        self._evidence = page

    def caption(self) -> str:
        """The panel, how what it shows was made, and the answer that it is about."""
        asked = self._asked()
        how = _words(asked[0].question) if asked else ""
        answer = self._evidence.bars_card.bars.accessibleDescription()
        said = self.tr("answer: {answer}").format(answer=answer) if answer else ""
        return joined(self.panel_name(), how, said)

    @property
    def can_move(self) -> bool:
        """Nothing here moves."""
        return False

    def numbers(self) -> tuple[NumberSet, ...]:
        """Every array of the answers that are shown."""
        sets: list[NumberSet] = []
        if self._evidence.evidence.state.panel == "pixels":
            sets.extend(self._terms())
        for asked in self._asked():
            if asked.answer is not None:
                sets.extend(_sets(asked.answer))
        if self._evidence.evidence.state.panel == "map":
            sets.extend(self._points())
        return tuple(sets)

    def _asked(self) -> list[Asked]:
        workspace = self._evidence.evidence
        panel = workspace.state.panel
        slots = self._doubted() if panel == "doubt" else _SLOTS[panel]
        found = (workspace.asked(slot) for slot in slots)
        return [asked for asked in found if asked is not None]

    def _doubted(self) -> tuple[str, ...]:
        from convviz.ui.pages.evidence.doubt import DoubtPanel

        panel = self._evidence.stack.currentWidget()
        if not isinstance(panel, DoubtPanel):
            return ()
        return panel.part(self._evidence.evidence.state.doubt.part).slots

    def _terms(self) -> list[NumberSet]:
        """What each number that the last layer reads adds, while that is shown."""
        from convviz.ui.pages.evidence.pixels import PixelsPanel

        panel = self._evidence.stack.currentWidget()
        if not isinstance(panel, PixelsPanel) or not self._evidence.evidence.state.pixels.contributions:
            return []
        scene = panel.terms.scene
        return [] if scene is None else [NumberSet(self.tr("What each number adds"), scene.cells)]

    def _points(self) -> list[NumberSet]:
        from convviz.ui.pages.evidence.data_map import MapPanel

        panel = self._evidence.stack.currentWidget()
        scene = panel.scene if isinstance(panel, MapPanel) else None
        if scene is None:
            return []
        values = np.column_stack((scene.points, scene.labels, scene.answers, scene.places))
        columns = ("x", "y", "label", "answer", "picture")
        return [NumberSet(self.tr("The points of the map"), values, columns=columns)]


def _sets(answer: Answer) -> list[NumberSet]:
    return [
        NumberSet(array_name(name), _standing(name, array))
        for name, array in answer.arrays.items()
        if array.size
    ]


def _standing(name: str, array: Floats) -> Floats:
    """The array with its pictures as channels: (height, width, …, pictures), one plane of grey being no axis."""
    if name not in _STACKED or array.ndim < 3:
        return array
    moved = np.moveaxis(array, 0, -1)
    return moved[:, :, 0] if moved.ndim == 4 and moved.shape[2] == 1 else moved


def _words(question: Question) -> str:
    """How something was made, in a few words."""
    match question:
        case HeatMap(method=method, layer=layer):
            return joined(heat_method_name(method), layer)
        case Attribution(method=method):
            return pixel_method_name(method)
        case Maximise():
            return joined(question.layer, settings_text(question))
        case Scan(data=data, layer=layer):
            return joined(data_name(data), layer)
        case _:
            return ""
