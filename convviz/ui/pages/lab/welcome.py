"""The first start: the letter A begins to step by itself, and one sentence offers what to do next."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QToolButton, QWidget

from convviz.ui.actions import Actions
from convviz.ui.motion import is_reduced
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.sample_menu import SampleMenu
from convviz.ui.widgets.strip import Strip

# Time to see what is there; the first step follows half a second later.
_FIRST_LOOK_MS = 900
# Below the sentence, which stands after the icon; the buttons have 6 px of their own.
_INDENT_PX = 22
_NARROWEST_PX = 220


class WelcomeStrip(Strip):
    """One sentence, three ways to begin, and a button that closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("welcome", parent)
        self.setObjectName("welcome")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setContentsMargins(_INDENT_PX, 0, 0, 2)
        self._buttons.setSpacing(0)
        self.draw = self._button("welcomeDraw")
        self.open = self._button("welcomeOpen")
        self.sample = self._button("welcomeSample")
        self.close_button = IconButton("close", "", self)
        self.close_button.setObjectName("welcomeClose")
        self.close_button.setProperty("kind", "flat")
        self.row.addWidget(self.close_button)
        self._buttons.addStretch(1)
        self.column.addLayout(self._buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_text(self.tr("Watch the kernel step, with every number on screen, or begin with your own:"))
        self.draw.setText(self.tr("Draw a digit"))
        self.open.setText(self.tr("Open a picture"))
        self.sample.setText(self.tr("Pick a sample"))
        self.close_button.set_name(self.tr("Close the welcome"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the buttons one below the other where they do not fit side by side."""
        super().resizeEvent(event)
        buttons = (self.draw, self.open, self.sample)
        wanted = sum(button.sizeHint().width() for button in buttons)
        fits = _INDENT_PX + wanted <= self.column.contentsRect().width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(direction)
        self.setMinimumHeight(self.column.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its buttons one below the other."""
        return QSize(_NARROWEST_PX, super().minimumSizeHint().height())

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "link")
        self._buttons.addWidget(button)
        return button


class LabWelcome(QObject):
    """Shows the strip at the first start and from the Help menu; it goes at the first change of the lab.

    1. `greet` shows it, and after a moment starts the transport; with reduced motion it takes a single step.
    2. A change of the lab, one of the buttons, the close button or Esc takes it away.
    """

    def __init__(self, actions: Actions, page: LabPage, strip: WelcomeStrip) -> None:
        super().__init__(page)
        self._actions = actions
        self._page = page
        self._strip = strip
        self._first_look = QTimer(self)
        self._first_look.setSingleShot(True)
        self._first_look.setInterval(_FIRST_LOOK_MS)
        self._first_look.timeout.connect(self._begin_to_move)
        actions.connect_to("welcome", strip.appear)
        strip.draw.clicked.connect(self._draw)
        strip.open.clicked.connect(self._open)
        strip.sample.clicked.connect(self._show_samples)
        strip.close_button.clicked.connect(self.end)
        page.workspace.state_changed.connect(self.end)
        # Qt listens for it while the strip is visible, and no longer.
        QShortcut(QKeySequence(Qt.Key.Key_Escape), strip).activated.connect(self._escape)

    def greet(self) -> None:
        """Shows the welcome, and the kernel moves within two seconds."""
        self._strip.appear()
        self._first_look.start()

    def end(self) -> None:
        """Takes the welcome away; what moves goes on."""
        self._first_look.stop()
        self._strip.hide()

    def _escape(self) -> None:
        """Lets go of what is pinned, as Esc does everywhere in the lab; with nothing pinned, closes the welcome."""
        probe = self._page.workspace.state.cursor.probe
        if probe is not None and probe.pinned:
            self._page.workspace.release()
        else:
            self.end()

    def _begin_to_move(self) -> None:
        if self._page.transport.playback.playing:
            return
        if is_reduced():
            self._page.workspace.step(1)
        else:
            self._page.transport.toggle()

    def _draw(self) -> None:
        self.end()
        card = self._page.input_card
        card.show_mode("draw")
        card.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self.end()
        self._actions["open"].trigger()

    def _show_samples(self) -> None:
        self.end()
        button = cast("QToolButton", self._page.input_card.findChild(SampleMenu))
        button.menu().popup(button.mapToGlobal(QPoint(0, button.height())))
