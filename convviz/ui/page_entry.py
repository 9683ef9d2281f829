"""What the window knows of a page before the page is built."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from convviz.ui.main_window import MainWindow
    from convviz.ui.page import Page


class FileKind(Struct, frozen=True):
    """A kind of file that a page opens, for file dialogs: its translated name and patterns such as `"*.png"`."""

    name: str
    patterns: tuple[str, ...]


class PageEntry:
    """A page in the rail: small to import, so that pages which are not on screen do not slow the start.

    Args:
        make: Builds the page for a window, whose actions are there already; called once, when the page is first
            wanted. What the page needs, it imports then.
    """

    page_id = ""
    icon_name = ""
    takes_any_file = False  # also those that no page knows by name: what they are, their content says

    def __init__(self, make: Callable[[MainWindow], Page]) -> None:
        self.make = make

    def name(self) -> str:
        """The page's name in the rail, in the language in force."""
        raise NotImplementedError

    def file_kinds(self) -> Sequence[FileKind]:
        """What files it opens."""
        return ()

    def knows(self, path: Path) -> bool:
        """Whether a file is of a kind that the page opens, judged by its name."""
        # Windows and cameras write endings in capitals.
        name = Path(path.name.lower())
        return any(name.match(pattern) for kind in self.file_kinds() for pattern in kind.patterns)

    def holds(self, path: Path) -> bool:
        """Whether a file's content is of a kind that the page alone opens, whatever the file is called."""
        del path
        return False

    def explains(self, path: Path) -> bool:
        """Whether the page says best what a file is that none knows by its name: asked before `takes_any_file`."""
        del path
        return False
