"""Every action of the application: what it says, where it stands in the menus, and its keys.

Menus, shortcuts and the shortcut sheet are all read from this table.
"""

from __future__ import annotations

from msgspec import Struct

from convviz.texts.languages import LANGUAGES
from convviz.ui.text_size import AS_THE_SYSTEM, TEXT_SIZES

# The menu that holds the menus: behind the button at the head of the rail.
ROOT = "root"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks `text` for lupdate, which knows this name; the translation is looked up when it is shown."""
    return text


class MenuSpec(Struct, frozen=True):
    """A menu: its id, its text in English, the menu it hangs in, and the action it stands below there."""

    id: str
    text: str
    parent: str = ROOT
    below: str = ""


class ActionSpec(Struct, frozen=True):
    """One action.

    Attributes:
        id: What handlers are connected to.
        text: English, translated in the context "Actions".
        menu: The id of its menu, which is also where the shortcut sheet lists it.
        keys: Its keys as QKeySequence reads them, the first one shown.
        icon: A file of `assets/icons/`, "" for none.
        pages: The pages it belongs to, () for all.
        group: Actions of one group are checkable and exclude one another.
        checkable: Whether it is on or off by itself.
        in_view: The keys are handled by the view that has the focus, not by the window: a window-wide Space or
            Left would be taken from buttons and number boxes.
        sheet_only: Whether it stands in the shortcut sheet and in no menu.
        starts_section: Whether a line is drawn above it in the menu.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    pages: tuple[str, ...] = ()
    group: str = ""
    checkable: bool = False
    in_view: bool = False
    sheet_only: bool = False
    starts_section: bool = False


MENUS: tuple[MenuSpec, ...] = (
    MenuSpec("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    MenuSpec("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    MenuSpec("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    MenuSpec("steps", QT_TRANSLATE_NOOP("Actions", "&Steps")),
    MenuSpec("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
    MenuSpec("recent", QT_TRANSLATE_NOOP("Actions", "Open &recent"), "file", below="open"),
    MenuSpec("export", QT_TRANSLATE_NOOP("Actions", "&Export"), "file", below="save-as"),
    MenuSpec("theme", QT_TRANSLATE_NOOP("Actions", "&Theme"), "view", below="full-screen"),
    MenuSpec("text-size", QT_TRANSLATE_NOOP("Actions", "Te&xt size"), "view", below="full-screen"),
    MenuSpec("language", QT_TRANSLATE_NOOP("Actions", "&Language"), "view", below="full-screen"),
)

_FILE = (
    ActionSpec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "file", ("Ctrl+O",), "open"),
    ActionSpec(
        "save",
        QT_TRANSLATE_NOOP("Actions", "&Save workspace"),
        "file",
        ("Ctrl+S",),
        "save",
        starts_section=True,
    ),
    ActionSpec("save-as", QT_TRANSLATE_NOOP("Actions", "Save workspace &as…"), "file", ("Ctrl+Shift+S",)),
    ActionSpec(
        "save-copy",
        QT_TRANSLATE_NOOP("Actions", "Save a &copy of the network…"),
        "file",
        pages=("network",),
    ),
    ActionSpec(
        "export-png", QT_TRANSLATE_NOOP("Actions", "Picture (PNG)…"), "export", ("Ctrl+E",), "picture"
    ),
    ActionSpec("export-svg", QT_TRANSLATE_NOOP("Actions", "Drawing (SVG)…"), "export"),
    ActionSpec("export-pdf", QT_TRANSLATE_NOOP("Actions", "Page to print (PDF)…"), "export", ("Ctrl+P",)),
    ActionSpec("export-gif", QT_TRANSLATE_NOOP("Actions", "Animation (GIF)…"), "export", starts_section=True),
    ActionSpec("export-webp", QT_TRANSLATE_NOOP("Actions", "Animation (WebP)…"), "export"),
    ActionSpec("export-mp4", QT_TRANSLATE_NOOP("Actions", "Video (MP4)…"), "export"),
    ActionSpec("export-csv", QT_TRANSLATE_NOOP("Actions", "Numbers (CSV)…"), "export", starts_section=True),
    ActionSpec("export-npy", QT_TRANSLATE_NOOP("Actions", "Array for NumPy (NPY)…"), "export"),
    ActionSpec("export-code", QT_TRANSLATE_NOOP("Actions", "Code (Python)…"), "export", starts_section=True),
    ActionSpec("export-worksheet", QT_TRANSLATE_NOOP("Actions", "Worksheet (PDF)…"), "export"),
    ActionSpec("make-lesson", QT_TRANSLATE_NOOP("Actions", "&Make a lesson"), "file", starts_section=True),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", ("Ctrl+Q",), starts_section=True),
)
_EDIT = (
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit", ("Ctrl+Z",), "undo"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionSpec(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "&Copy picture"),
        "edit",
        ("Ctrl+C",),
        "copy",
        starts_section=True,
    ),
    ActionSpec(
        "copy-numbers", QT_TRANSLATE_NOOP("Actions", "Copy &numbers"), "edit", ("Ctrl+Shift+C",), "numbers"
    ),
    ActionSpec(
        "paste", QT_TRANSLATE_NOOP("Actions", "&Paste picture or numbers"), "edit", ("Ctrl+V",), "paste"
    ),
)


def _presenting(action_id: str, text: str, keys: str) -> ActionSpec:
    """A row of the sheet of keys for what is presented; the presenter handles it."""
    return ActionSpec(action_id, text, "view", tuple(keys.split()), in_view=True, sheet_only=True)


_VIEW = (
    ActionSpec("zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "view", ("Ctrl++", "Ctrl+="), "zoom-in"),
    ActionSpec("zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "view", ("Ctrl+-",), "zoom-out"),
    ActionSpec("fit", QT_TRANSLATE_NOOP("Actions", "&Fit to the window"), "view", ("Ctrl+0",), "fit"),
    ActionSpec(
        "class-names",
        QT_TRANSLATE_NOOP("Actions", "N&ames of the classes…"),
        "edit",
        pages=("network",),
        starts_section=True,
    ),
    ActionSpec(
        "tray-keep", QT_TRANSLATE_NOOP("Actions", "&Keep in the tray…"), "edit", ("K",), pages=("network",)
    ),
    ActionSpec(
        "full-screen",
        QT_TRANSLATE_NOOP("Actions", "F&ull screen"),
        "view",
        ("F11",),
        "full-screen",
        checkable=True,
    ),
    ActionSpec("present", QT_TRANSLATE_NOOP("Actions", "&Present"), "view", ("F5",)),
    _presenting(
        "present-next", QT_TRANSLATE_NOOP("Actions", "Presenting: next or previous step"), "PgDown PgUp"
    ),
    _presenting(
        "present-blank", QT_TRANSLATE_NOOP("Actions", "Presenting: blank screen, black or white"), "B W"
    ),
    _presenting("present-freeze", QT_TRANSLATE_NOOP("Actions", "Presenting: keep the picture"), "F"),
    _presenting("present-laser", QT_TRANSLATE_NOOP("Actions", "Presenting: laser pointer"), "L"),
    _presenting("present-notes", QT_TRANSLATE_NOOP("Actions", "Presenting: notes"), "N"),
    _presenting("present-reveal", QT_TRANSLATE_NOOP("Actions", "Presenting: show the answer"), "R"),
    ActionSpec(
        "reduced-motion",
        QT_TRANSLATE_NOOP("Actions", "Re&duce motion"),
        "view",
        checkable=True,
        starts_section=True,
    ),
    ActionSpec(
        f"text-size-{AS_THE_SYSTEM}",
        QT_TRANSLATE_NOOP("Actions", "As the &system"),
        "text-size",
        group="text-size",
    ),
    *(ActionSpec(f"text-size-{size}", f"{size} %", "text-size", group="text-size") for size in TEXT_SIZES),
    ActionSpec(
        "text-larger",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "text-size",
        ("Ctrl+Alt++", "Ctrl+Alt+="),
        starts_section=True,
    ),
    ActionSpec("text-smaller", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "text-size", ("Ctrl+Alt+-",)),
    ActionSpec("theme-system", QT_TRANSLATE_NOOP("Actions", "As the &system"), "theme", group="theme"),
    ActionSpec("theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), "theme", group="theme"),
    ActionSpec("theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "theme", group="theme"),
    ActionSpec(
        "language-system", QT_TRANSLATE_NOOP("Actions", "As the &system"), "language", group="language"
    ),
    *(ActionSpec(f"language-{known.code}", known.name, "language", group="language") for known in LANGUAGES),
)


def _step(action_id: str, text: str, keys: str, icon: str = "", *, sheet_only: bool = False) -> ActionSpec:
    """A row for the pages that step, whose keys go to the view that has the focus."""
    return ActionSpec(
        action_id,
        text,
        "steps",
        tuple(keys.split()),
        icon,
        ("lab", "network"),
        in_view=True,
        sheet_only=sheet_only,
    )


_STEPS = (
    _step("play", QT_TRANSLATE_NOOP("Actions", "&Play or pause"), "Space", "play"),
    _step("step", QT_TRANSLATE_NOOP("Actions", "&Next cell"), "Right", "step"),
    _step("back", QT_TRANSLATE_NOOP("Actions", "P&revious cell"), "Left", "back"),
    _step("next-row", QT_TRANSLATE_NOOP("Actions", "Ne&xt row"), "Shift+Right"),
    _step("previous-row", QT_TRANSLATE_NOOP("Actions", "Previous ro&w"), "Shift+Left"),
    _step("first", QT_TRANSLATE_NOOP("Actions", "&First cell"), "Home", "first"),
    _step("last", QT_TRANSLATE_NOOP("Actions", "&Last cell"), "End", "last"),
    _step("faster", QT_TRANSLATE_NOOP("Actions", "Fas&ter"), "+"),
    _step("slower", QT_TRANSLATE_NOOP("Actions", "&Slower"), "-"),
    _step("loop", QT_TRANSLATE_NOOP("Actions", "L&oop"), "", "loop"),
    _step(
        "cursor",
        QT_TRANSLATE_NOOP("Actions", "In a grid: move the cursor"),
        "Left Up Down Right",
        sheet_only=True,
    ),
    _step("pin", QT_TRANSLATE_NOOP("Actions", "In a grid: hold the cell"), "Return", sheet_only=True),
    _step("release", QT_TRANSLATE_NOOP("Actions", "Let the held cell go"), "Esc", sheet_only=True),
)


def _training(action_id: str, text: str, keys: str) -> ActionSpec:
    """A row of the training page for the sheet of keys; its views handle them."""
    return ActionSpec(
        action_id, text, "steps", tuple(keys.split()), pages=("training",), in_view=True, sheet_only=True
    )


_TRAINING = (
    _training("train-start", QT_TRANSLATE_NOOP("Actions", "Start, pause or go on training"), "Space"),
    _training(
        "plot-epoch", QT_TRANSLATE_NOOP("Actions", "In curves: the epoch before or after"), "Left Right"
    ),
    _training("plot-zoom", QT_TRANSLATE_NOOP("Actions", "In curves: closer or farther"), "+ -"),
    _training("plot-all", QT_TRANSLATE_NOOP("Actions", "In curves: show all of them"), "0"),
    _training("run-rename", QT_TRANSLATE_NOOP("Actions", "In the list of runs: rename"), "F2"),
    _training("run-delete", QT_TRANSLATE_NOOP("Actions", "In the list of runs: delete"), "Del"),
)
_HELP = (
    ActionSpec("menu", QT_TRANSLATE_NOOP("Actions", "Open the menu"), "help", ("F10",), sheet_only=True),
    ActionSpec("welcome", QT_TRANSLATE_NOOP("Actions", "&Welcome"), "help", (), "welcome"),
    ActionSpec("help-here", QT_TRANSLATE_NOOP("Actions", "W&hat am I looking at?"), "help", ("F1",), "help"),
    ActionSpec(
        "help-point", QT_TRANSLATE_NOOP("Actions", "&Point at what to explain"), "help", ("Shift+F1",)
    ),
    ActionSpec("glossary", QT_TRANSLATE_NOOP("Actions", "&Glossary"), "help", ("Ctrl+G",)),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keys"), "help", ("?",), "keyboard"),
    ActionSpec(
        "about", QT_TRANSLATE_NOOP("Actions", "&About convviz"), "help", (), "info", starts_section=True
    ),
)

ACTIONS: tuple[ActionSpec, ...] = (*_FILE, *_EDIT, *_VIEW, *_STEPS, *_TRAINING, *_HELP)


def section_of(spec: ActionSpec) -> str:
    """The id of the top menu under which the shortcut sheet lists an action."""
    return next((menu.parent for menu in MENUS if menu.id == spec.menu and menu.parent != ROOT), spec.menu)
