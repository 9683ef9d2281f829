"""The button "3 changes ▾": what was changed in the network, to be taken back one by one or all at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from convviz.states.network.moment import Moment
from convviz.workspace.network import NetworkWorkspace

_MOST_LISTED = 20
_ALL = -1


class ChangesMenu(QToolButton):
    """Stands where the answer is, so that no panel hides that it is the answer of a changed network.

    Its menu lists the newest changes first; it is filled when it opens.
    """

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changesMenu")
        self._workspace = workspace
        self._listed = QMenu(self)
        self._listed.setObjectName("changesListed")
        self._listed.setToolTipsVisible(True)
        self._listed.aboutToShow.connect(self._fill)
        self._listed.triggered.connect(self._take_back)
        self.setMenu(self._listed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "link")
        workspace.changed.connect(self.show_moment)
        self.show_moment(workspace.moment)

    def show_moment(self, moment: Moment) -> None:
        """Says how many changes there are; is not there where there are none."""
        count = len(moment.state.edits)
        self.setVisible(count > 0)
        if not count:
            return
        # Words of the arithmetic below, which the first picture of the window does without.
        from convviz.texts.network_elastic import changes

        text = changes(count)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("{changes} to the network").format(changes=text))
            self.setToolTip(self.tr("What was changed in the network; the file stays as it is"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText("")
            self.show_moment(self._workspace.moment)

    def _fill(self) -> None:
        from convviz.texts.network_changes import change_text

        self._listed.clear()
        state = self._workspace.state
        self._add(self.tr("Take all changes back"), _ALL)
        self._listed.addSeparator()
        if state.model is None or state.model.key not in self._workspace.networks:
            return
        network = self._workspace.networks.get(state.model.key).network
        last = len(state.edits) - 1
        for place in range(last, max(-1, last - _MOST_LISTED), -1):
            row = self._add(change_text(state.edits[place], network), place)
            row.setToolTip(self.tr("Take this change back"))
        more = len(state.edits) - _MOST_LISTED
        if more > 0:
            self._listed.addAction(self.tr("… and {count} before these").format(count=more)).setEnabled(False)

    def _add(self, text: str, place: int) -> QAction:
        # & would underline a letter of a layer's name.
        action = self._listed.addAction(text.replace("&", "&&"))
        action.setData(place)
        return action

    def _take_back(self, action: QAction) -> None:
        place, edits = int(action.data()), self._workspace.state.edits
        kept = () if place == _ALL else (*edits[:place], *edits[place + 1 :])
        self._workspace.set_edits(kept)
