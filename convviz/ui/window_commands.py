"""What the window does by itself when an action is chosen: undo, themes, languages, full screen, help."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QUndoGroup
from PySide6.QtWidgets import QMainWindow

from convviz.layers.errors import ConvvizError
from convviz.texts import languages
from convviz.texts.errors import sentence
from convviz.ui import motion, text_size
from convviz.ui.actions import Actions
from convviz.ui.file_opening import FileOpening
from convviz.ui.settings import Settings
from convviz.ui.theme import Appearance, ThemeChoice


class WindowCommands(QObject):
    """Handles the actions that concern no page."""

    refused = Signal(str)  # one translated sentence
    told = Signal(str)  # another

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        settings: Settings,
        appearance: Appearance,
        files: FileOpening,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._appearance = appearance
        self.undo_group = QUndoGroup(self)
        for action_id, slot in {
            "open": files.choose,
            "quit": window.close,
            "undo": self.undo_group.undo,
            "redo": self.undo_group.redo,
            "paste": files.paste,
            "full-screen": self._show_full_screen,
            "reduced-motion": self._reduce_motion,
            "text-larger": self._enlarge_text,
            "text-smaller": self._shrink_text,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }.items():
            actions.connect_to(action_id, slot)
        actions.connect_group("theme", self._choose_theme)
        actions.connect_group("language", self._choose_language)
        actions.connect_group("text-size", self._choose_text_size)
        self._follow_undo()
        self._check_chosen()

    def _follow_undo(self) -> None:
        self._actions["undo"].setEnabled(self.undo_group.canUndo())
        self._actions["redo"].setEnabled(self.undo_group.canRedo())
        self.undo_group.canUndoChanged.connect(self._actions["undo"].setEnabled)
        self.undo_group.canRedoChanged.connect(self._actions["redo"].setEnabled)
        self.undo_group.undoTextChanged.connect(self._name_undo)
        self.undo_group.redoTextChanged.connect(self._name_redo)

    def _check_chosen(self) -> None:
        """Marks in the menus what the settings say."""
        self._actions[f"theme-{self._settings.theme}"].setChecked(True)
        wanted = f"language-{self._settings.language or 'system'}"
        known = wanted if wanted in self._actions.group("language") else "language-system"
        self._actions[known].setChecked(True)
        self._actions["reduced-motion"].setChecked(self._settings.reduced_motion)
        self._actions[f"text-size-{self._settings.text_size}"].setChecked(True)

    def _name_undo(self, text: str) -> None:
        self._actions.set_detail("undo", text)

    def _name_redo(self, text: str) -> None:
        self._actions.set_detail("redo", text)

    def _choose_theme(self, action: QAction) -> None:
        choice = ThemeChoice(action.objectName().removeprefix("theme-"))
        self._settings.theme = choice
        self._appearance.choose(choice)

    def _choose_language(self, action: QAction) -> None:
        chosen = action.objectName().removeprefix("language-")
        code = "" if chosen == "system" else chosen
        try:
            languages.install(languages.choose(code))
        except ConvvizError as error:
            self._check_chosen()
            self.refused.emit(sentence(error))
        else:
            self._settings.language = code

    def _reduce_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._settings.reduced_motion = reduced
        motion.set_reduced(reduced=reduced or motion.system_asks_for_less())

    def _choose_text_size(self, action: QAction) -> None:
        self._set_text_size(int(action.objectName().removeprefix("text-size-")))

    def _enlarge_text(self) -> None:
        self._set_text_size(text_size.next_larger(text_size.percent_in_force(self._settings.text_size)))

    def _shrink_text(self) -> None:
        self._set_text_size(text_size.next_smaller(text_size.percent_in_force(self._settings.text_size)))

    def _set_text_size(self, choice: int) -> None:
        self._settings.text_size = choice
        self._actions[f"text-size-{choice}"].setChecked(True)
        percent = text_size.percent_in_force(choice)
        text = self.tr("Text is {percent} % large when convviz starts again.")
        self.told.emit(text.format(percent=percent))

    def _show_full_screen(self, full: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        state = self._window.windowState()
        wanted = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | wanted if full else state & ~wanted)

    def _show_shortcuts(self) -> None:
        from convviz.ui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._actions, self._window).open()

    def _show_about(self) -> None:
        from convviz.ui.about import AboutDialog

        AboutDialog(self._window).open()
