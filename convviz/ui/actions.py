"""The actions of one window, made from the table and connected by id."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from convviz.painting.theme import Theme
from convviz.ui.action_table import ACTIONS, ActionSpec
from convviz.ui.icons import icon

# Where macOS puts these; it would guess by their English names.
_ROLES = {"about": QAction.MenuRole.AboutRole, "quit": QAction.MenuRole.QuitRole}


class Actions(QObject):
    """Holds a QAction for each row of the table.

    An action is offered only once something handles it (`connect`), on the pages it belongs to. Keys work whether or
    not a menu has ever been opened, since the window owns the actions.
    """

    page_shown = Signal(str)  # the id of the page whose actions are offered now
    changed = Signal()  # which actions are offered, or how they are called

    def __init__(self, window: QWidget, table: Sequence[ActionSpec] = ACTIONS) -> None:
        super().__init__(window)
        self._window = window
        self._specs = {spec.id: spec for spec in table}
        self._groups: dict[str, QActionGroup] = {}
        self._slots: dict[tuple[str, str], Callable[..., object]] = {}
        self._details: dict[str, str] = {}
        self._page = ""
        self._actions = {spec.id: self._made(spec) for spec in table}
        self.retranslate()

    def __getitem__(self, action_id: str) -> QAction:
        """The action with this id."""
        return self._actions[action_id]

    @property
    def page_id(self) -> str:
        """The page whose actions are offered."""
        return self._page

    def connect_to(self, action_id: str, slot: Callable[..., object], page_id: str = "") -> None:
        """Lets `slot` handle an action, which is offered from now on; a checkable one passes whether it is on.

        Args:
            action_id: Which action.
            slot: Its handler.
            page_id: The page on which it handles it; on others another slot may. "" for all.
        """
        self._slots[action_id, page_id] = slot
        if page_id in {"", self._page}:
            self._actions[action_id].triggered.connect(slot)
        self._offer(action_id)
        self.changed.emit()

    def connect_group(self, group: str, slot: Callable[[QAction], object]) -> None:
        """Lets `slot` handle a whole group; it gets the action chosen, whose objectName is its id."""
        self._groups[group].triggered.connect(slot)
        for action_id in self.group(group):
            self._slots[action_id, ""] = slot
            self._offer(action_id)
        self.changed.emit()

    def show_page(self, page_id: str) -> None:
        """Offers what belongs to this page, and nothing that belongs to another alone."""
        for (action_id, page), slot in self._slots.items():
            if page and page == self._page:
                self._actions[action_id].triggered.disconnect(slot)
            if page and page == page_id:
                self._actions[action_id].triggered.connect(slot)
        self._page = page_id
        for action_id in self._actions:
            self._offer(action_id)
        self.changed.emit()
        self.page_shown.emit(page_id)

    def set_detail(self, action_id: str, detail: str) -> None:
        """Says more precisely what an action would do now, such as "Undo: draw"; "" for no more than its text."""
        self._details[action_id] = detail
        self._name(self._specs[action_id])

    def group(self, name: str) -> tuple[str, ...]:
        """The ids of the actions in a group."""
        return tuple(spec.id for spec in self._specs.values() if spec.group == name)

    def menu(self, menu_id: str) -> Iterator[tuple[ActionSpec, QAction]]:
        """The rows of one menu with their actions, offered or not."""
        for spec in self._specs.values():
            if spec.menu == menu_id and not spec.sheet_only:
                yield spec, self._actions[spec.id]

    def with_keys(self) -> Iterator[ActionSpec]:
        """The rows that have keys and can be used now, for the shortcut sheet."""
        for spec in self._specs.values():
            handled = self._is_handled(spec.id) or (spec.sheet_only and spec.in_view)
            if spec.keys and handled and self._is_on_page(spec):
                yield spec

    def text(self, spec: ActionSpec) -> str:
        """What an action says in the language in force, without the mark of its access key."""
        return QCoreApplication.translate("Actions", spec.text).replace("&", "")

    def retranslate(self) -> None:
        """Names every action in the language in force."""
        for spec in self._specs.values():
            self._name(spec)
        self.changed.emit()

    def apply_theme(self, theme: Theme) -> None:
        """Draws the icons in the colours of `theme`."""
        for spec in self._specs.values():
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, theme))

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setVisible(False)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.setCheckable(spec.checkable or bool(spec.group))
        action.setIconVisibleInMenu(bool(spec.icon))
        if not spec.in_view:
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            self._window.addAction(action)
        if spec.group:
            if spec.group not in self._groups:
                self._groups[spec.group] = QActionGroup(self)
            self._groups[spec.group].addAction(action)
        return action

    def _name(self, spec: ActionSpec) -> None:
        detail = self._details.get(spec.id, "")
        more = f": {detail}" if detail else ""
        text = QCoreApplication.translate("Actions", spec.text) + more
        # A tab sets a key text without binding the key, which the focused view handles.
        keys = key_text(spec)
        self._actions[spec.id].setText(f"{text}\t{keys}" if keys and spec.in_view else text)
        hint = f" ({keys})" if keys else ""
        self._actions[spec.id].setToolTip(self.text(spec).removesuffix("…") + more + hint)

    def _offer(self, action_id: str) -> None:
        self._actions[action_id].setVisible(self._is_offered(self._specs[action_id]))

    def _is_offered(self, spec: ActionSpec) -> bool:
        return self._is_handled(spec.id) and self._is_on_page(spec)

    def _is_handled(self, action_id: str) -> bool:
        return (action_id, "") in self._slots or (action_id, self._page) in self._slots

    def _is_on_page(self, spec: ActionSpec) -> bool:
        return not spec.pages or self._page in spec.pages


def key_text(spec: ActionSpec) -> str:
    """The first key of an action as the platform writes it, "" without one."""
    return native_key(spec.keys[0]) if spec.keys else ""


def native_key(key: str) -> str:
    """A key such as `"Ctrl+Right"` as the platform and the language write it, arrows as arrows."""
    text = _native(key)
    for name, arrow in (("Right", "→"), ("Left", "←"), ("Up", "↑"), ("Down", "↓")):
        if key == name or key.endswith(f"+{name}"):
            text = text.removesuffix(_native(name)) + arrow
    return text


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
