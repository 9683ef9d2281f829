"""Which real pictures excite a filter: a data set looked through, the strongest of each channel in a row."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, cast

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from convviz.layers.errors import ConvvizError
from convviz.networks.network import Network
from convviz.painting.theme import Theme
from convviz.pictures.picture import picture_of_array
from convviz.states.evidence.pictures import (
    Found,
    PicturesScene,
    first_channel,
    pictures_scene,
    scan_layer,
    scan_question,
    suggested_data,
)
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.views import PicturesView
from convviz.texts.errors import sentence
from convviz.texts.evidence_pictures import (
    channel_text,
    channel_title,
    choose_text,
    class_text,
    made_text,
    no_pictures_text,
    rank_text,
    seen_text,
    tally_text,
    what_it_is,
)
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.filters import SLOT as MADE_SHEET_SLOT
from convviz.ui.pages.evidence.following import Following
from convviz.ui.pages.evidence.pictures_detail import Detail, PictureDetail
from convviz.ui.pages.evidence.pictures_empty import PicturesEmpty
from convviz.ui.pages.evidence.pictures_header import PicturesHeader
from convviz.ui.pages.evidence.pictures_made import MADE_SLOT, MadePictures
from convviz.ui.pages.evidence.pictures_rows import PicturesRows
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.thumbnails import Thumbnails
from convviz.ui.widgets.card import Card
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.opened import OpenedPicture
from convviz.workspace.scanned_pictures import ScannedPictures

SLOT = "pictures"
"""The name under which the panel asks."""
_SIDE_PX = 200


class PicturesPanel(Following, Card):
    """Asks as soon as pictures are chosen, and again for another layer; shows what is known so far.

    Signals:
        open_picture: An `OpenedPicture`, and the id of the page that is to show it.
    """

    open_picture = Signal(object, str)
    slots: ClassVar[tuple[str, ...]] = (SLOT, MADE_SHEET_SLOT, MADE_SLOT)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("picturesPanel")
        self._workspace = workspace
        self._scene: PicturesScene | None = None
        self._seen: tuple[object, ...] = ()  # what the scene was derived from
        self._made = MadePictures(workspace)
        self._made_of: Network | None = None
        self.loader = ScannedPictures(self)
        self.thumbnails = Thumbnails(self)
        self.controls = PicturesHeader(self)
        self.explained = QLabel(self)
        self.nothing = PicturesEmpty(self)
        self.rows = PicturesRows(self.thumbnails, self)
        self.stack = QStackedWidget(self)
        self.detail = PictureDetail(self)
        self.busy = BusyLine(workspace, SLOT, self, needs_input=False)
        self.busy_making = BusyLine(workspace, MADE_SLOT, self, needs_input=False)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.rows.set_theme(colours)
        self.detail.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Which real pictures excite a filter"))
        self.rows.setAccessibleName(self.tr("The strongest pictures of each filter"))

    def refresh(self, *_: object) -> None:
        """Forgets what was made for another network, seen or not, and derives where it is seen."""
        if self._network is not self._made_of:
            self._made_of = self._network
            self._workspace.want(MADE_SLOT, None)
        super().refresh()

    def derive(self) -> None:
        """Asks what the view wants to know, and shows what is known."""
        network = self._network
        question = None if network is None else scan_question(network, self._view)
        self._workspace.want(SLOT, question)
        if network is not None and question is not None:
            self.loader.want(network, question)
        self.heard()

    def heard(self) -> None:
        """Shows what is known so far."""
        self._show()
        self._show_lines()

    @property
    def _view(self) -> PicturesView:
        return self._workspace.state.pictures

    @property
    def _network(self) -> Network | None:
        return None if self._workspace.run is None else self._workspace.run.network

    @property
    def _names(self) -> tuple[str, ...]:
        run = self._workspace.run
        return self._workspace.network.state.classes or (() if run is None else run.opened.classes)

    def _take_answer(self, network: Network, question: Scan) -> None:
        asked = self._workspace.asked(SLOT)
        if asked is None or asked.answer is None or asked.stale or asked.question != question:
            return
        seen = (asked.answer, network, self._view.sort, self._names)
        if seen != self._seen:
            self._seen = seen
            self._scene = pictures_scene(network, question, asked.answer, self._view, self._names)
            self.loader.seek_again(network, question)

    def _show(self) -> None:
        network, view = self._network, self._view
        question = None if network is None else scan_question(network, view)
        self.controls.show_view(network, view)
        if network is not None and question is not None:
            self._take_answer(network, question)
        scene = self._scene
        if scene is not None and (
            question is None or (scene.question.layer, scene.question.data) != (question.layer, question.data)
        ):
            scene = None
        stale = scene is not None and (scene.network is not network or scene.question != question)
        self._show_rows(scene, stale=stale)
        self.explained.setText("" if scene is None else what_it_is(scene))
        self.explained.setVisible(scene is not None)
        self.busy.set_note("" if scene is None or stale else tally_text(scene))
        if scene is None:
            self._show_missing(network)
        self.stack.setCurrentWidget(self.nothing if scene is None else self.rows)
        self._show_detail()

    def _show_rows(self, scene: PicturesScene | None, *, stale: bool) -> None:
        if scene is not None and not stale:
            self.thumbnails.show_set(self.loader.pictures_of(scene.question))
        if scene is not None:
            # As large as they are fed, so that what is cut out of them keeps its pixels.
            height, width = (max(1, each) for each in _sides(scene.network))
            self.thumbnails.set_side(max(height, width))
        self.rows.show_scene(scene, stale=stale, cut=self._view.cut, names=self._names)
        if scene is not None:
            self._made.follow(scene)
            self.rows.show_made(self._made.of_sheet, there=self._made.has_sheet)
            if self.rows.current is None and scene.channels:
                wanted = self._view.channel
                self.rows.go_to(wanted if 0 < wanted < scene.channels else first_channel(scene), 0)

    def _show_missing(self, network: Network | None) -> None:
        """Why there are no rows: nothing is chosen yet, nothing can be, or the first are on their way."""
        asked = self._workspace.asked(SLOT)
        if network is None or (asked is not None and not asked.trouble):
            self.nothing.show_empty("", "", offering=False)
        elif scan_layer(network, self._view) is None:
            self.nothing.show_empty(no_pictures_text(), "", offering=False)
        else:
            self.nothing.show_empty(choose_text(), suggested_data(self._names), offering=True)

    def _show_detail(self) -> None:
        scene, current = self.rows.scene, self.rows.current
        self.detail.setVisible(scene is not None)
        if scene is None or current is None:
            self.detail.show_detail(None)
            return
        channel, rank = current
        found = scene.found(channel)
        each = found[rank] if rank < len(found) else None
        made = self._made.of(channel)
        asked = self._workspace.asked(MADE_SLOT)
        making = asked is not None and asked.busy
        self.detail.show_detail(
            Detail(
                channel_title(scene, channel),
                self._lines(scene, channel, rank, each),
                None if each is None else self.rows.image(each.place),
                None if each is None else self.rows.cut_of(channel, each),
                openable=each is not None and self.loader.pictures_of(scene.question) is not None,
                made=made,
                made_text=self._made_text(scene, channel),
                makeable=not making,
            )
        )

    def _lines(self, scene: PicturesScene, channel: int, rank: int, found: Found | None) -> tuple[str, ...]:
        lines = [channel_text(scene, channel)]
        if found is not None:
            label = class_text(scene, found.place, self._names)
            lines = [label, rank_text(scene, channel, rank), seen_text(scene, channel, found), *lines]
        if self.loader.refusal is not None and self.loader.pictures is None and scene.whole:
            lines.append(sentence(self.loader.refusal))
        return tuple(line for line in lines if line)

    def _made_text(self, scene: PicturesScene, channel: int) -> str:
        """How the made picture compares, where both are measured alike."""
        excitement = self._made.excitement(channel)
        if excitement is None or not len(scene.means):
            return ""
        return made_text(excitement, float(scene.means[channel]), scene.pictures)

    def _lay_out(self) -> None:
        self.explained.setObjectName("picturesExplained")
        self.explained.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.explained.setWordWrap(True)
        for widget in (self.nothing, self.rows):
            self.stack.addWidget(widget)
        self.detail.setFixedWidth(_SIDE_PX)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.stack, 1)
        row.addWidget(self.detail)
        for widget in (self.controls, self.explained):
            self.body.addWidget(widget)
        self.body.addLayout(row, 1)
        for widget in (self.busy_making, self.busy):
            self.body.addWidget(widget)
        self.busy_making.hide()

    def _connect(self) -> None:
        self.follow(self._workspace)
        self.controls.view_wanted.connect(self._take_view)
        self.nothing.folder.clicked.connect(self.controls.source.ask_folder)
        self.nothing.file.clicked.connect(self.controls.source.ask_file)
        self.nothing.set_wanted.connect(self._look_through)
        self.loader.changed.connect(self._follow_loader)
        self.loader.crashed.connect(report)
        self.thumbnails.crashed.connect(report)
        self.thumbnails.made.connect(self._follow_thumbnails)
        self.rows.current_changed.connect(self._choose)
        self.rows.activated.connect(self._open)
        self.detail.open_wanted.connect(self._open_current)
        self.detail.make_wanted.connect(self._make)

    def _show_lines(self) -> None:
        """One line below the rows: that of the picture being made, unless the scan itself is under way."""
        scan, made = (self._workspace.asked(slot) for slot in (SLOT, MADE_SLOT))
        scanning = scan is not None and (scan.busy or scan.cancelled or bool(scan.trouble))
        making = made is not None and (made.busy or made.cancelled or bool(made.trouble))
        self.busy_making.setVisible(making and not scanning)
        self.busy.setVisible(scanning or not making)

    def _follow_loader(self) -> None:
        if self.isVisible():
            self._show()

    def _follow_thumbnails(self, _made: object) -> None:
        if self.isVisible():
            self._show_detail()

    def _take_view(self, view: object) -> None:
        state = self._workspace.state
        self._workspace.set_state(replace(state, pictures=cast("PicturesView", view)))

    def _look_through(self, data: str) -> None:
        self._take_view(replace(self._view, data=data, channel=0))

    def _choose(self, channel: int, _rank: int) -> None:
        if channel != self._view.channel:
            self._take_view(replace(self._view, channel=channel))
        self._show_detail()

    def _open_current(self) -> None:
        if self.rows.current is not None:
            self._open(*self.rows.current)

    def _open(self, channel: int, rank: int) -> None:
        scene = self.rows.scene
        found = () if scene is None else scene.found(channel)
        pictures = None if scene is None else self.loader.pictures_of(scene.question)
        if pictures is None or rank >= len(found):
            return
        place = found[rank].place
        try:
            values = pictures.given.picture(place)
        except ConvvizError as error:
            self.busy.set_note(sentence(error))
            return
        name = pictures.class_names[int(pictures.labels[place])]
        title = f"{name}: {Path(pictures.name(place)).name}"
        self.open_picture.emit(OpenedPicture(picture_of_array(values), title), "network")

    def _make(self) -> None:
        scene, current = self.rows.scene, self.rows.current
        if scene is not None and current is not None:
            self._workspace.want(MADE_SLOT, self._made.question(scene, current[0]))


def _sides(network: Network) -> tuple[int, int]:
    shape = network.maps_shape(network.inputs[0])
    return (1, 1) if shape is None else (shape.height, shape.width)
