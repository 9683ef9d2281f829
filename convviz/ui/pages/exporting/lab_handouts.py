"""What the lab hands out: pictures in any size, its steps and its drawing, and the numbers of its grids."""

from __future__ import annotations

from functools import partial

from convviz.exports.frame_writing import FrameSource
from convviz.exports.handout import HandOut
from convviz.exports.motion import Motion, MotionLook
from convviz.exports.number_set import NumberSet
from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.scene import Grid
from convviz.states.lab.state import Drawing, Lab
from convviz.texts.handouts import lab_settings
from convviz.texts.lab import operation_name, plane_name
from convviz.ui.export_options import FRAME_SIZES, FrameSize, PictureOptions
from convviz.ui.pages.exporting.handouts import Frame, PageHandOuts, safe_name
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.widgets.progress_strip import ProgressStrip


class LabHandOuts(PageHandOuts):
    """The lab is painted anew in the size that is chosen."""

    def __init__(self, page: LabPage) -> None:
        super().__init__(page)
        self._lab = page
        page.workspace.state_changed.connect(self.changed)

    def begin(self) -> None:
        """Stops the animation."""
        super().begin()
        self._lab.transport.playback.stop()

    def name(self) -> str:
        """The workspace's file name, or what is on screen in words."""
        file = self._lab.files.path
        return safe_name(self.page.title().lower() if file is None else file.stem)

    def caption(self) -> str:
        """The stages with their settings."""
        return lab_settings(self._lab.workspace.state)

    def sizes(self) -> dict[FrameSize, Frame]:
        """As on screen, the usual ones, and the whole page."""
        return {**self.motion_sizes(), "page": super().sizes()["page"]}

    def picture(self, options: PictureOptions, *, words: bool) -> HandOut:
        """The lab in the size that is chosen, with its title in the picture or beside it."""
        from convviz.exports.lab_handout import lab_handout

        if options.size == "page":
            return super().picture(options, words=words)
        size = FRAME_SIZES.get(options.size) or _size(self.sizes()[options.size])
        workspace = self._lab.workspace
        shown = lab_handout(
            workspace.state,
            workspace.scene,
            theme(options.theme),
            size,
            captioned=options.caption and not words,
        )
        if words or options.caption:
            return shown
        return HandOut("", "", shown.width, shown.height, shown.theme, shown.paint)

    @property
    def can_move(self) -> bool:
        """Whether a stage can be stepped."""
        return self._lab.workspace.scene.transport.count > 0

    def motions(self) -> tuple[Motion, ...]:
        """The selected stage cell by cell, and the drawing as it grows."""
        workspace = self._lab.workspace
        state, transport = workspace.state, workspace.scene.transport
        blobs = _copied(state, workspace.blobs)
        stepping = Motion(
            "stepping",
            self.tr("Stepping"),
            transport.count,
            partial(_stepping, state, blobs),
            transport.position,
            are_cells=True,
        )
        source = state.source
        if not isinstance(source, Drawing) or not source.strokes:
            return (stepping,)
        from convviz.exports.growing import growing_count

        count = growing_count(source.strokes)
        drawing = Motion("drawing", self.tr("Drawing"), count, partial(_drawing, state, blobs), count - 1)
        return (stepping, drawing)

    def numbers(self) -> tuple[NumberSet, ...]:
        """Every grid, unrounded."""
        return tuple(
            NumberSet(
                _grid_name(grid),
                grid.values,
                tuple(plane_name(grid, plane) for plane in range(grid.values.shape[2])),
            )
            for grid in self._lab.workspace.scene.grids
        )

    @property
    def first_numbers(self) -> int:
        """The place of the selected stage's output among the numbers."""
        scene = self._lab.workspace.scene
        return min(scene.stage + 1, len(scene.grids) - 1)

    @property
    def first_channel(self) -> int:
        """The channel that is looked at."""
        kernel = self._lab.workspace.scene.kernel
        return 0 if kernel is None else kernel.filter

    def place_strip(self, strip: ProgressStrip) -> None:
        """Puts it above the pictures."""
        self._lab.pictures_card.body.insertWidget(0, strip)


def _stepping(state: Lab, blobs: BlobStore, look: MotionLook) -> FrameSource:
    from convviz.exports.frame_painter import FramePainter

    return FramePainter(state, blobs, look.theme, look.size, caption=look.caption)


def _drawing(state: Lab, blobs: BlobStore, look: MotionLook) -> FrameSource:
    from convviz.exports.frame_painter import DrawingPainter

    return DrawingPainter(state, blobs, look.theme, look.size, caption=look.caption)


def _size(frame: Frame) -> tuple[int, int]:
    return frame.width, frame.height


def _copied(state: Lab, blobs: BlobStore) -> BlobStore:
    """A store of its own for the writing thread: the window's forgets what can no longer be undone."""
    copy = BlobStore()
    for name in state.blobs():
        copy.put(blobs.get(name))
    return copy


def _grid_name(grid: Grid) -> str:
    """Such as "1 Convolution"; the input alone has no number."""
    name = operation_name(grid.operation)
    return name if grid.index == 0 else f"{grid.index} {name}"
