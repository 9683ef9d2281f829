"""The card for what the network looks at: draw it, or bring a picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from convviz.states.lab.state import Drawing, Numbers, Source
from convviz.states.network.moment import Moment
from convviz.states.network.run import shown_of
from convviz.texts.samples import sample_name
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.ink_pad import InkPad
from convviz.ui.widgets.ink_tools import InkTools
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.pixel_thumb import PixelThumb, thumbnail
from convviz.ui.widgets.sample_menu import SampleMenu
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.tab_order import tab_through
from convviz.workspace.network import NetworkWorkspace

_THUMB_PX = 176
_LEAST_WHICH_PX = 48


class InputCard(Card):
    """Draw or Picture; going back to one brings back the last of its kind.

    Signals:
        open_wanted: A file is to be chosen and opened.
        paste_wanted: What is on the clipboard is to be taken.
        sample_chosen: The id of the sample to be shown.
        feed_chosen: Which input is looked at, of a network that has several.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_chosen = Signal(str)
    feed_chosen = Signal(int)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("networkInputCard")
        self._workspace = workspace
        self.feed = 0
        self._shown: Source | None = None
        self._named: tuple[str, ...] = ()
        self._last: dict[str, Source] = {}
        self.samples = SampleMenu(self)
        self.which = MenuButton("", parent=self)
        self.which.setObjectName("inputWhich")
        self.mode = Segmented("", (), self)
        self.mode.setObjectName("networkInputMode")
        self._tools = InkTools(self)
        self._picture = QWidget(self)
        self.thumb = PixelThumb(_THUMB_PX, self._picture)
        self.thumb.setObjectName("networkPicture")
        self._title = ElidedLabel("", self._picture)
        self._title.setObjectName("networkPictureTitle")
        self._open = QPushButton(self._picture)
        self._open.setObjectName("networkPictureOpen")
        self._paste = IconButton("paste", "", self._picture)
        self._paste.setObjectName("networkPicturePaste")
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def pad(self) -> InkPad:
        """The drawing pad."""
        return self._tools.pad

    def show_moment(self, moment: Moment) -> None:
        """Shows what goes into the input that is looked at."""
        feeds = moment.state.feeds
        several = len(feeds) > 1
        self.which.setVisible(several)
        # Which input it is says as much as the heading, and both have no room beside the samples.
        self.set_compact(compact=several)
        if self.feed >= len(feeds):
            self._look_at(0)
        names = () if moment.run is None else moment.run.network.inputs
        if names != self._named:
            self._name_feeds(names)
        source = moment.state.feeds[self.feed].source
        if source == self._shown:
            return
        self._shown = source
        drawing = isinstance(source, Drawing)
        self._last["draw" if drawing else "picture"] = source
        self.pad.set_strokes(source.strokes if isinstance(source, Drawing) else ())
        self._show_mode("draw" if drawing else "picture")
        if not isinstance(source, Drawing):
            self.thumb.set_image(thumbnail(shown_of(source, self._workspace.blobs), 0, 255))
            is_numbers = isinstance(source, Numbers)
            pasted = self.tr("Pasted numbers") if is_numbers else self.tr("Pasted picture")
            self._title.setText(_title(source) or pasted)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Input"))
        self.mode.setAccessibleName(self.tr("Kind of input"))
        self.mode.set_options((Option("draw", self.tr("Draw")), Option("picture", self.tr("Picture"))))
        tab_through(self.mode, self._tools, self._picture)  # its segments are new, and the last otherwise
        self.thumb.set_hint(self.tr("Drop a picture here"))
        self.thumb.setAccessibleName(self.tr("The picture that the network looks at"))
        self._open.setText(self.tr("Open…"))
        self._open.setAccessibleName(self.tr("Open a picture or an array of numbers"))
        self._paste.set_name(self.tr("Paste a picture"))
        self.which.set_label(self.tr("Which input"))
        self._name_feeds(self._named)
        self.samples.retranslate()
        self._shown = None
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_feeds(self, names: tuple[str, ...]) -> None:
        self._named = names
        self.which.set_options(tuple(Option(str(place), name) for place, name in enumerate(names)))
        if names:
            self.which.set_value(str(min(self.feed, len(names) - 1)))

    def _show_mode(self, mode: str) -> None:
        self.mode.set_value(mode)
        self._tools.setVisible(mode == "draw")
        self._picture.setVisible(mode == "picture")

    def _lay_out(self) -> None:
        self.header.addWidget(self.which)
        self.header.addStretch()
        self.header.addWidget(self.samples)
        # A long name of an input gives way, not the samples.
        self.which.setMinimumWidth(_LEAST_WHICH_PX)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._title, 1)
        below.addWidget(self._open)
        below.addWidget(self._paste)
        column = QVBoxLayout(self._picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(below)
        for part in (self.mode, self._tools, self._picture):
            self.body.addWidget(part)

    def _connect(self) -> None:
        pad = self.pad
        pad.stroke_begun.connect(self._begin)
        pad.stroke_extended.connect(self._extend)
        pad.stroke_ended.connect(self._workspace.end_stroke)
        pad.cleared.connect(self._clear)
        self.mode.chosen.connect(self._go_to)
        self.which.chosen.connect(self._choose_feed)
        self.samples.chosen.connect(self.sample_chosen)
        self._open.clicked.connect(self.open_wanted)
        self._paste.clicked.connect(self.paste_wanted)
        self._workspace.changed.connect(self.show_moment)

    def _begin(self, x: float, y: float, width: float, erase: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._workspace.begin_stroke(x, y, width, erase, self.feed)

    def _extend(self, x: float, y: float) -> None:
        self._workspace.extend_stroke(x, y, self.feed)

    def _clear(self) -> None:
        # An empty pad beside a picture has nothing to clear, and the picture stays.
        if isinstance(self._workspace.state.feeds[self.feed].source, Drawing):
            self._workspace.clear_ink(self.feed)

    def _go_to(self, mode: str) -> None:
        """The last drawing or picture comes back; without one an empty pad, or where to bring a picture."""
        known = self._last.get(mode)
        usable = isinstance(known, Drawing) or (known is not None and known.blob in self._workspace.blobs)
        if known is not None and usable:
            self._workspace.set_source(known, self.feed)
        elif mode == "draw":
            self._workspace.set_source(Drawing(), self.feed)
        else:
            self.thumb.set_image(QImage())
            self._title.setText("")
        self._show_mode(mode)

    def _choose_feed(self, feed: str) -> None:
        self._look_at(int(feed))
        self.show_moment(self._workspace.moment)

    def _look_at(self, feed: int) -> None:
        self.feed, self._shown = feed, None
        self.feed_chosen.emit(feed)


def _title(source: Source) -> str:
    if isinstance(source, Drawing):
        return ""
    return sample_name(source.sample) if source.sample else source.title
