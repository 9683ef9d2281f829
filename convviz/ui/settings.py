"""What the application remembers between runs, each with its type."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from PySide6.QtCore import QByteArray, QSettings

from convviz.ui.text_size import AS_THE_SYSTEM, TEXT_SIZES
from convviz.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from convviz.states.network.state import Replacements
    from convviz.states.worksheet.options import SheetOptions
    from convviz.ui.export_options import AnimationOptions, CodeOptions, NumbersOptions, PictureOptions

_APPLICATION = "convviz"
_MOST_RECENT_FILES = 10

_MOST_MODELS = 100

Options = TypeVar("Options", bound=msgspec.Struct)
Mapping = TypeVar("Mapping", bound=dict[str, Any])


class Settings:
    """Typed settings over an INI file; what cannot be read is its default.

    Args:
        store: Where they are kept; the person's own file if None.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, _APPLICATION, _APPLICATION
        )

    @property
    def language(self) -> str:
        """The code of the chosen language, "" to follow the system."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme."""
        stored = self._text("theme")
        return ThemeChoice(stored) if stored in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Files opened or saved, the last one first; some may be gone."""
        # An INI file gives one string back for a list of one.
        stored = self._store.value("recent_files", [])
        texts = cast("Iterable[object]", stored if isinstance(stored, list) else [stored])
        return tuple(Path(text) for text in texts if isinstance(text, str) and text)[:_MOST_RECENT_FILES]

    def remember_file(self, path: Path) -> None:
        """Puts a file at the head of the recent ones."""
        whole = path.absolute()
        files = [whole, *(other for other in self.recent_files if other != whole)]
        self._store.setValue("recent_files", [str(file) for file in files[:_MOST_RECENT_FILES]])

    def forget_files(self) -> None:
        """Empties the list of recent files."""
        self._store.remove("recent_files")

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window stood, in Qt's own words; empty at first."""
        stored = self._store.value("window_geometry", QByteArray())
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window_geometry", geometry)

    @property
    def last_page(self) -> str:
        """The page that was on screen when the window was closed, "" at the first start."""
        return self._text("last_page")

    @last_page.setter
    def last_page(self, page_id: str) -> None:
        self._store.setValue("last_page", page_id)

    @property
    def reduced_motion(self) -> bool:
        """Whether the person asked for fewer transitions here; the system's own wish comes on top."""
        return self._flag("reduced_motion")

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._store.setValue("reduced_motion", reduced)

    @property
    def text_size(self) -> int:
        """The chosen size of text in percent, `AS_THE_SYSTEM` to follow the system."""
        stored = self._store.value("text_size", AS_THE_SYSTEM, type=int)
        return stored if isinstance(stored, int) and stored in TEXT_SIZES else AS_THE_SYSTEM

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("text_size", percent)

    @property
    def first_run_done(self) -> bool:
        """Whether the welcome has been seen."""
        return self._flag("first_run_done")

    @first_run_done.setter
    def first_run_done(self, done: bool) -> None:
        self._store.setValue("first_run_done", done)

    @property
    def save_folder(self) -> Path | None:
        """Where a workspace was saved last."""
        return self._folder("save_folder")

    @save_folder.setter
    def save_folder(self, folder: Path) -> None:
        self._store.setValue("save_folder", str(folder))

    @property
    def export_folder(self) -> Path | None:
        """Where a picture, an animation or numbers were written last."""
        return self._folder("export_folder")

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._store.setValue("export_folder", str(folder))

    @property
    def picture_export(self) -> PictureOptions:
        """How a picture was exported last."""
        from convviz.ui.export_options import PictureOptions

        return self._options("picture_export", PictureOptions)

    @picture_export.setter
    def picture_export(self, options: PictureOptions) -> None:
        self._set_options("picture_export", options)

    @property
    def animation_export(self) -> AnimationOptions:
        """How an animation was exported last."""
        from convviz.ui.export_options import AnimationOptions

        return self._options("animation_export", AnimationOptions)

    @animation_export.setter
    def animation_export(self, options: AnimationOptions) -> None:
        self._set_options("animation_export", options)

    @property
    def numbers_export(self) -> NumbersOptions:
        """Which numbers were exported last."""
        from convviz.ui.export_options import NumbersOptions

        return self._options("numbers_export", NumbersOptions)

    @numbers_export.setter
    def numbers_export(self, options: NumbersOptions) -> None:
        self._set_options("numbers_export", options)

    @property
    def code_export(self) -> CodeOptions:
        """For whom a program was written last."""
        from convviz.ui.export_options import CodeOptions

        return self._options("code_export", CodeOptions)

    @code_export.setter
    def code_export(self, options: CodeOptions) -> None:
        self._set_options("code_export", options)

    @property
    def worksheet_export(self) -> SheetOptions:
        """How a worksheet was made last."""
        from convviz.states.worksheet.options import SheetOptions

        return self._options("worksheet_export", SheetOptions)

    @worksheet_export.setter
    def worksheet_export(self, options: SheetOptions) -> None:
        self._set_options("worksheet_export", options)

    def input_sizes(self, model: str) -> tuple[tuple[int, ...], ...]:
        """The sizes chosen for a model's inputs, by the SHA-256 of its file; () where none were."""
        return self._mapping("input_sizes", dict[str, tuple[tuple[int, ...], ...]]).get(model, ())

    def remember_input_sizes(self, model: str, shapes: tuple[tuple[int, ...], ...]) -> None:
        """Keeps the sizes chosen for a model; those of the models chosen longest ago are forgotten."""
        self._remember("input_sizes", model, shapes)

    def replacements(self) -> dict[str, Replacements]:
        """What takes the place of layers that do not run, for each model by the SHA-256 of its file."""
        from convviz.states.network.state import Replacements

        return self._mapping("replacements", dict[str, Replacements])

    def remember_replacements(self, model: str, chosen: Replacements) -> None:
        """Keeps what takes the place of a model's layers; () forgets it."""
        self._remember("replacements", model, chosen)

    def class_names(self, model: str) -> tuple[str, ...]:
        """The names that a person gave to a model's classes, by the SHA-256 of its file; () where none were."""
        return self._mapping("class_names", dict[str, tuple[str, ...]]).get(model, ())

    def remember_class_names(self, model: str, names: tuple[str, ...]) -> None:
        """Keeps the names given to a model's classes; () forgets them."""
        self._remember("class_names", model, names)

    def evidence_data(self, view: str) -> str:
        """The pictures that a panel of the evidence page looked at last, as a recipe names them; "" for none."""
        return self._mapping("evidence_data", dict[str, str]).get(view, "")

    def remember_evidence_data(self, view: str, data: str) -> None:
        """Keeps what a panel looks at."""
        self._remember("evidence_data", view, data)

    def flush(self) -> None:
        """Writes everything to disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "", type=str))

    def _flag(self, key: str) -> bool:
        return bool(self._store.value(key, defaultValue=False, type=bool))

    def _folder(self, key: str) -> Path | None:
        """A folder that is still there."""
        stored = self._text(key)
        return Path(stored) if stored and Path(stored).is_dir() else None

    def _mapping(self, key: str, kind: type[Mapping]) -> Mapping:
        try:
            return msgspec.json.decode(self._text(key), type=kind)
        except msgspec.MsgspecError:
            return kind()

    def _remember(self, key: str, model: str, value: object) -> None:
        known = self._mapping(key, dict[str, object])
        known.pop(model, None)
        if value:
            known[model] = value
        kept = dict(list(known.items())[-_MOST_MODELS:])
        self._store.setValue(key, msgspec.json.encode(kept).decode())

    def _options(self, key: str, kind: type[Options]) -> Options:
        try:
            return msgspec.json.decode(self._text(key), type=kind)
        except msgspec.MsgspecError:
            return kind()

    def _set_options(self, key: str, options: msgspec.Struct) -> None:
        self._store.setValue(key, msgspec.json.encode(options).decode())
