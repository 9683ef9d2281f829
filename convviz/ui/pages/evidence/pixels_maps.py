"""Picture and map beside each other, with one cursor and one zoom, and the window that slides over them."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from convviz.painting.evidence.pixels import PixelPlane
from convviz.painting.grids.grid_geometry import UNZOOMED
from convviz.painting.theme import Theme
from convviz.states.evidence.pixels_places import covered_at, place_mark, up_to
from convviz.states.evidence.pixels_shown import Shown
from convviz.texts.evidence_pixels import (
    input_heading,
    map_heading,
    pixel_text,
    place_text,
    scale_caption,
    score_text,
)
from convviz.ui.pages.evidence.pixels_foot import PixelsFoot
from convviz.ui.pages.evidence.pixels_grid import PixelsGrid
from convviz.ui.pages.evidence.pixels_transport import PlacesTransport
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

_BETWEEN_PX = 8  # leaves 450 pixels for 150 at 1280 × 800
_HEADING_PX = 30


class PixelsMaps(QWidget):
    """Two grids, what they mean, and how a window slides.

    Signals:
        channels_chosen: "sum", "largest" or a channel's number, as text.
        places_chosen: Whether places are wanted, not the mean for each pixel.
    """

    channels_chosen = Signal(str)
    places_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._pixel: tuple[int, int] | None = None
        self._pointed_place: int | None = None
        self._stand: int | None = None
        self.picture = PixelsGrid("pixelsPicture", self)
        self.map = PixelsGrid("pixelsMap", self)
        self.picture_heading, self.map_heading = ElidedLabel("", self), ElidedLabel("", self)
        self.channels = Segmented("", (), self)
        self.channels.setObjectName("pixelsChannels")
        self.places = Segmented("", (), self)
        self.places.setObjectName("pixelsPlaces")
        self.transport = PlacesTransport(self)
        self.foot = PixelsFoot(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def stand(self) -> int | None:
        """Where the window was put; None for nowhere."""
        return self._stand

    def show_maps(self, shown: Shown | None) -> None:
        """Shows what is known now."""
        before, self._shown = self._shown, shown
        places = None if shown is None else shown.scene.places
        if places is None or (self._stand is not None and self._stand >= places.count):
            self._stand = self._pointed_place = None
        if self._pointed_place is not None and places is not None and self._pointed_place >= places.count:
            self._pointed_place = None
        if before is None or shown is None or before.scene.fed.numbers.shape != shown.scene.fed.numbers.shape:
            for grid in (self.picture, self.map):
                grid.set_viewport(UNZOOMED)
        self._offer_channels()
        self._redraw()

    def take_key(self, event: QKeyEvent) -> bool:
        """The transport's keys, where there is a window that slides."""
        if self.transport.isVisible() and self.transport.take_key(event):
            return True
        if event.key() == Qt.Key.Key_Escape and self._stand is not None:
            self._put(None)
            return True
        return False

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        for view in (self.picture, self.map, self.foot.scale):
            view.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.picture.setAccessibleName(self.tr("Picture, pixel by pixel"))
        self.map.setAccessibleName(self.tr("Map of what counts"))
        self.channels.setAccessibleName(self.tr("Channels"))
        self.places.setAccessibleName(self.tr("What of the sliding window is shown"))
        self.places.set_options(
            (
                Option("places", self.tr("Places"), self.tr("The answer at each place of the window")),
                Option(
                    "mean",
                    self.tr("Pixels"),
                    self.tr("For each pixel the mean over all places that cover it"),
                ),
            )
        )
        self._offer_channels()
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_BETWEEN_PX)
        grid.setVerticalSpacing(4)
        right = QHBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.map_heading, 1)
        for choice in (self.places, self.channels):
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            right.addWidget(choice)
        for heading in (self.picture_heading, self.map_heading):
            heading.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        grid.setRowMinimumHeight(0, _HEADING_PX)
        grid.addWidget(self.picture_heading, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.picture, 1, 0)
        grid.addWidget(self.map, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        grid.addWidget(self.transport, 2, 0, 1, 2)
        grid.addWidget(self.foot, 3, 0, 1, 2)

    def _connect(self) -> None:
        self.picture.pointed.connect(self._point_at_picture)
        self.map.pointed.connect(self._point_at_map)
        self.picture.looked.connect(self.map.set_viewport)
        self.map.looked.connect(self.picture.set_viewport)
        self.channels.chosen.connect(self.channels_chosen)
        self.places.chosen.connect(self._choose_places)
        self.transport.moved.connect(self._put)

    def _choose_places(self, choice: str) -> None:
        self.places_chosen.emit(choice == "places")

    def _point_at_picture(self, cell: object) -> None:
        shown = self._shown
        self._pixel = _as_cell(cell)
        places = None if shown is None or not shown.sliding else shown.scene.places
        self._pointed_place = None if places is None or self._pixel is None else places.nearest(*self._pixel)
        self._redraw()

    def _point_at_map(self, cell: object) -> None:
        shown, found = self._shown, _as_cell(cell)
        if shown is not None and shown.sliding and shown.scene.places is not None:
            self._pixel = None
            columns = shown.scene.places.columns
            self._pointed_place = None if found is None else found[0] * columns + found[1]
        else:
            self._pixel = found
        self._redraw()

    def _put(self, place: int | None) -> None:
        self._stand = place
        self._redraw()

    def _place(self) -> int | None:
        """Where the window is shown: under the pointer, where it was put, or at the newest place while more come."""
        shown = self._shown
        if shown is None or not shown.sliding or shown.scene.places is None:
            return None
        if self._pointed_place is not None:
            return self._pointed_place
        return self._standing(shown)

    def _standing(self, shown: Shown) -> int | None:
        """Where the window was put, or at the newest place while more come; None for nowhere."""
        places = shown.scene.places
        if self._stand is not None or places is None or not shown.busy or shown.stale:
            return self._stand
        return places.tried - 1 if 0 < places.tried < places.count else None

    def _redraw(self) -> None:
        shown = self._shown
        sliding = shown is not None and shown.sliding
        is_occlusion = shown is not None and shown.method == "occlusion"
        self.places.setVisible(is_occlusion)
        self.transport.setVisible(is_occlusion and shown is not None and shown.view.places)
        if shown is None:
            for grid in (self.picture, self.map):
                grid.show_plane(None, None, "")
            for label in (self.picture_heading, self.map_heading):
                label.setText("")
            self.foot.clear()
            self.transport.show_places(0, 0, None)
            return
        place = self._place()
        self.places.set_value("places" if shown.view.places else "mean")
        self.picture_heading.setText(input_heading(shown.scene, place))
        self.map_heading.setText(map_heading(shown.method, shown.name, places=shown.view.places))
        self._show_transport(shown)
        told = self._told(shown, place)
        self._show_picture(shown, place, told)
        if sliding:
            self._show_places(shown, place, told)
        else:
            self._show_map(shown, told)
        if not told:
            told = (
                self.tr("Point at a place to read what the network answered while it was covered.")
                if sliding
                else self.tr("Point at a pixel to read it; a double click shows the numbers.")
            )
        self.foot.readout.setText(told)
        score = shown.scene.score
        said = "" if score is None else score_text(score, shown.name, classes=shown.classes)
        self.foot.show_sum(shown.scene.check, said)

    def _show_transport(self, shown: Shown) -> None:
        places = shown.scene.places if shown.sliding else None
        rows, columns = (0, 0) if places is None else (places.scores.shape[0], places.columns)
        self.transport.show_places(rows, columns, None if places is None else self._standing(shown))

    def _show_picture(self, shown: Shown, place: int | None, told: str) -> None:
        scene = shown.scene
        grid = scene.fed.grid
        if place is not None and scene.places is not None:
            grid = covered_at(grid, scene.places, place)
        self.picture.show_plane(PixelPlane(grid), self._pixel, told)

    def _show_places(self, shown: Shown, place: int | None, told: str) -> None:
        places = shown.scene.places
        if places is None:
            return
        grid = up_to(places, self._stand)
        cell = None if place is None else divmod(place, places.columns)
        if place is not None and self._pointed_place is None:
            grid = replace(grid, marks=(place_mark(places, place),))
            cell = None
        self.map.show_plane(PixelPlane(grid, stale=shown.stale), cell, told)
        caption = scale_caption(shown.scene, shown.method, places=True, largest=False)
        self.foot.scale.show_scale(grid.colouring, caption)

    def _show_map(self, shown: Shown, told: str) -> None:
        scene, view = shown.scene, shown.view
        if scene.map is None:
            self.map.show_plane(None, None, "")
            self.foot.scale.show_scale(None, "")
            return
        plane = PixelPlane(scene.map, scene.fed.shown, view.opacity, shown.stale)
        self.map.show_plane(plane, self._pixel, told)
        largest = scene.map.colouring.law != "signed"
        caption = scale_caption(scene, shown.method, places=False, largest=largest)
        self.foot.scale.show_scale(scene.map.colouring, caption)

    def _told(self, shown: Shown, place: int | None) -> str:
        scene = shown.scene
        if place is not None and scene.places is not None:
            return place_text(scene.places, place, shown.name)
        if self._pixel is None:
            return ""
        rows, columns = scene.fed.numbers.shape[:2]
        row, column = self._pixel
        return pixel_text(scene, row, column) if row < rows and column < columns else ""

    def _offer_channels(self) -> None:
        colours = () if self._shown is None else self._shown.scene.fed.colours
        counted = None if self._shown is None else self._shown.scene.counted
        several = len(colours) > 1 and (counted is None or counted.shape[2] == len(colours))
        several = several and self._shown is not None and self._shown.method != "occlusion"
        self.channels.setVisible(several)
        if not several or self._shown is None:
            return
        options = [
            Option("sum", self.tr("Sum"), self.tr("All channels added up")),
            Option("largest", self.tr("Largest"), self.tr("The largest absolute value of the channels")),
        ]
        in_order = sorted(range(len(colours)), key=lambda channel: "RGBA".index(colours[channel]))
        options += [Option(str(channel), colours[channel]) for channel in in_order]
        self.channels.set_options(options)
        chosen = str(self._shown.view.channels)
        self.channels.set_value(chosen if chosen in {option.id for option in options} else "sum")


def _as_cell(cell: object) -> tuple[int, int] | None:
    match cell:
        case (int(row), int(column)):
            return row, column
        case _:
            return None
