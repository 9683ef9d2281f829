"""The experiment tray: kept drawings with their labels, how often networks were right, and what fooled them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import Theme
from convviz.states.network.moment import Moment
from convviz.states.network.tray import Label, TrayEntry
from convviz.states.network.tray_scene import Filter, TrayScene, derive_tray
from convviz.texts.errors import sentence
from convviz.texts.network_tray import cell_text, empty_text, label_name
from convviz.ui.pages.network.tray_keep import OTHER, ClassDialog, KeepRow, label_of_key, listed
from convviz.ui.pages.network.tray_list import TrayList
from convviz.ui.pages.network.tray_pictures import TrayPictures
from convviz.ui.pages.network.tray_saving import TraySaving
from convviz.ui.pages.network.tray_side import TraySide
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.tray import TrayWorkspace

_NO_LABEL = "none"


class TrayPanel(Card):
    """A figure keeps what is on the pad, or labels what is selected; Delete removes, Return draws again.

    Signals:
        told: A translated sentence, and its kind, for the notice bar.
    """

    told = Signal(str, str)

    def __init__(
        self, workspace: NetworkWorkspace, tray: TrayWorkspace, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("trayPanel")
        self._workspace = workspace
        self._tray = tray
        self._shown = Filter()
        self._scene: TrayScene | None = None
        self._offered: tuple[tuple[Label, ...], tuple[Label, ...]] | None = None
        self.keep_row = KeepRow(self)
        self.progress = ProgressStrip("evidence", self)
        self.progress.setObjectName("trayProgress")
        self.which = Segmented("", (), self)
        self.which.setObjectName("trayWhich")
        self.cell = QPushButton(self)
        self.cell.setObjectName("trayCell")
        self.label_menu = MenuButton("", label=" ", parent=self)
        self.label_menu.setObjectName("trayLabel")
        self.again = QPushButton(self)
        self.again.setObjectName("trayAgain")
        self.remove = QPushButton(self)
        self.remove.setObjectName("trayRemove")
        self.list = TrayList(TrayPictures(tray.blobs).small, self)
        self._empty = QLabel(self)
        self._empty.setObjectName("trayEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.side = TraySide(self)
        self.saving = TraySaving(tray, self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.list.set_theme(colours)
        self.side.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Experiment tray"))
        self.which.setAccessibleName(self.tr("Which drawings are shown"))
        self.which.set_options(
            (
                Option("all", self.tr("All"), self.tr("All kept drawings, the newest first")),
                Option("fooled", self.tr("Fooled it"), self.tr("Those that were taken for something else")),
            )
        )
        self.cell.setToolTip(self.tr("Show the others as well"))
        self.label_menu.set_label(self.tr("Label what is selected"), self.tr("Label"))
        self.again.setText(self.tr("Draw again"))
        self.again.setToolTip(
            self.tr("Put the selected drawing back onto the pad (Return, or a double click)")
        )
        self.remove.setText(self.tr("Remove"))
        self.remove.setToolTip(self.tr("Take what is selected out of the tray (Delete)"))
        self.list.setAccessibleName(self.tr("Kept drawings"))
        self._offered = None
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what changed meanwhile; the keys are here."""
        super().showEvent(event)
        self._render()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the heading away where the ways to keep would be cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = self.title_label.sizeHint().width() + self.keep_row.sizeHint().width() + self.header.spacing()
        self.set_compact(compact=taken > self.header.geometry().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure keeps or labels."""
        if not (event.text() and not event.modifiers() and self.take_figure(event.text())):
            super().keyPressEvent(event)

    def take_page_key(self, event: QKeyEvent) -> bool:
        """A figure pressed elsewhere on the page, such as on the pad, keeps what is there under it."""
        label = label_of_key(event.text(), self._tray.classes())
        if label is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return self._tray.keep(label)

    def take_figure(self, text: str) -> bool:
        """Labels what is selected with the class of a figure, or keeps what is on the pad under it.

        Returns:
            Whether the sign stands for a class.
        """
        label = label_of_key(text, self._tray.classes())
        if label is None:
            return False
        chosen = self.list.chosen()
        if chosen:
            self._tray.set_label(chosen, label)
        else:
            self._tray.keep(label)
        return True

    def _lay_out(self) -> None:
        self.header.addWidget(self.keep_row)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        for widget in (self.which, self.cell, self.label_menu, self.again, self.remove):
            tools.addWidget(widget)
        tools.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addWidget(self._empty, 1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 1)
        columns.addWidget(self.side)
        self.body.addWidget(self.progress)
        self.body.addLayout(tools)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        tray, side, job = self._tray, self.side, self.saving.job
        self.keep_row.chosen.connect(self._keep)
        self.which.chosen.connect(self._choose_which)
        self.cell.clicked.connect(self._leave_cell)
        self.label_menu.chosen.connect(self._label)
        self.again.clicked.connect(self._draw_again)
        self.remove.clicked.connect(self._remove)
        self.list.shown_again.connect(self._show_again)
        self.list.removal_wanted.connect(self._remove)
        self.list.selection_moved.connect(self._follow_selection)
        self.list.typed.connect(self.take_figure)
        side.matrix.cell_chosen.connect(self._choose_cell)
        side.table_wanted.connect(self.saving.ask_table)
        side.pictures_wanted.connect(self.saving.ask_pictures)
        side.replay_closed.connect(tray.forget_replay)
        side.replay_menu.model_chosen.connect(tray.replay_named)
        side.replay_menu.file_wanted.connect(self._choose_file)
        tray.changed.connect(self._refresh)
        tray.replay_changed.connect(self._refresh)
        tray.busy_changed.connect(self._follow_replay)
        tray.progressed.connect(self.progress.set_progress)
        job.busy_changed.connect(self._follow_saving)
        job.progressed.connect(self.progress.set_progress)
        job.refused.connect(self._refuse)
        self.saving.told.connect(self._tell)
        self.progress.cancel_wanted.connect(self._cancel)
        self._workspace.changed.connect(self._follow_network)

    def _refresh(self, _what: object) -> None:
        if self.isVisible():
            self._render()

    def _follow_network(self, _moment: Moment) -> None:
        if self.isVisible():
            self._offer_classes()

    def _render(self) -> None:
        replay = self._tray.replay
        scene = self._scene = derive_tray(
            self._tray.tray,
            self._shown,
            "" if replay is None else replay.name,
            None if replay is None else replay.verdicts,
        )
        self._offer_classes()
        self.list.set_tiles(scene.tiles, replayed=replay is not None)
        self.list.setVisible(bool(scene.tiles))
        self._empty.setVisible(not scene.tiles)
        self._empty.setText(empty_text(scene))
        self.which.set_value("fooled" if self._shown.fooled else "all")
        cell = self._shown.cell
        self.cell.setVisible(cell is not None)
        if cell is not None:
            self.cell.setText(f"{cell_text(*cell, len(scene.tiles))}  ×")
        self.side.show_scene(scene)
        self._follow_selection()

    def _offer_classes(self) -> None:
        classes, likely = self._tray.classes(), self._tray.likely()
        if (classes, likely) == self._offered:
            return
        self._offered = (classes, likely)
        self.keep_row.set_classes(classes, likely)
        self._fit()
        offered = listed(classes, likely)
        options = [Option(str(label.number), label_name(label)) for label in offered]
        if len(offered) < len(classes):
            options.append(Option(OTHER, self.tr("Another class…")))
        self.label_menu.set_options((*options, Option(_NO_LABEL, self.tr("No label"))))

    def _follow_selection(self) -> None:
        chosen = self.list.chosen()
        self.again.setEnabled(len(chosen) == 1)
        for widget in (self.label_menu, self.remove):
            widget.setEnabled(bool(chosen))

    def _keep(self, label: Label | None) -> None:
        self._tray.keep(label)

    def _label(self, number: str) -> None:
        if number == OTHER:
            dialog = ClassDialog(self._tray.classes(), self)
            dialog.label_chosen.connect(self._set_label)
            dialog.open()
        else:
            self._set_label(None if number == _NO_LABEL else self._tray.classes()[int(number)])

    def _set_label(self, label: Label | None) -> None:
        self._tray.set_label(self.list.chosen(), label)

    def _remove(self) -> None:
        self._tray.remove(self.list.chosen())

    def _draw_again(self) -> None:
        chosen = self.list.chosen()
        for entry in self._tray.tray:
            if [entry.number] == chosen:
                self._show_again(entry)

    def _show_again(self, entry: TrayEntry) -> None:
        self._tray.show_again(entry)

    def _choose_which(self, which: str) -> None:
        self._shown = Filter(which == "fooled", None)
        self._render()

    def _choose_cell(self, cell: tuple[Label, Label] | None) -> None:
        self._shown = Filter(fooled=False, cell=cell)
        self._render()

    def _leave_cell(self) -> None:
        self._choose_cell(None)

    def _choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Replay through the network in a file"))
        dialog.setObjectName("trayReplayDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Trained networks") + " (*.keras *.h5 *.hdf5 *.weights)")
        dialog.fileSelected.connect(self._replay_file)
        dialog.open()

    def _replay_file(self, name: str) -> None:
        self._tray.replay_file(Path(name))

    def _follow_replay(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        if busy:
            self.told.emit("", "info")  # what was said of another network is over
            self.progress.begin(self.tr("Showing the drawings to the other network…"))
        else:
            self.progress.hide()

    def _follow_saving(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        if busy:
            self.progress.begin(self.tr("Saving the tray…"))
        else:
            self.progress.hide()

    def _cancel(self) -> None:
        self._tray.cancel()
        self.saving.job.cancel()

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self.told.emit(sentence(error), "error")

    def _tell(self, text: str) -> None:
        self.told.emit(text, "info")
