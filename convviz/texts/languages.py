"""The languages of the interface: which there are, which one to take, and switching to it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from convviz.layers.errors import ConvvizError
from convviz.resources import asset
from convviz.texts import numbers

_TRANSLATOR: Final = "convviz-translator"


class Language(Struct, frozen=True):
    """A language of the interface.

    Attributes:
        code: Its name in settings and file names, such as `"pt_BR"`.
        name: What its speakers call it.
    """

    code: str
    name: str

    @property
    def locale(self) -> QLocale:
        """Its number format and sorting."""
        return QLocale(self.code)


ENGLISH: Final = Language("en", "English")
LANGUAGES: Final = (ENGLISH, Language("pt_BR", "Português (Brasil)"), Language("es_ES", "Español"))


def find_language(name: str) -> Language:
    """The language that `name` means: a code in any spelling, such as `"pt"`, `"pt-BR"` or `"PT_br"`.

    Raises:
        ConvvizError: convviz does not speak it.
    """
    language = _spoken(name)
    if language is None:
        known = ", ".join(language.code for language in LANGUAGES)
        raise ConvvizError(
            "language-unknown",
            f"convviz does not speak “{name[:40]}”; its languages are {known}.",
            name=name[:40],
            known=known,
        )
    return language


def choose(setting: str = "", system: QLocale | None = None) -> Language:
    """The language to start with.

    Args:
        setting: What the person chose earlier; empty, or unknown here, to follow the system.
        system: The system's locale, `QLocale.system()` if None; its first language that we speak is taken.
    """
    wanted = (setting, *(system or QLocale.system()).uiLanguages())
    return next((language for name in wanted if (language := _spoken(name))), ENGLISH)


def install(language: Language) -> None:
    """The interface speaks `language` from now on: our words, Qt's own, and the decimal mark.

    Every widget then receives a `LanguageChange` event, and finds the new number format in place.

    Raises:
        ConvvizError: The translation is not installed; nothing has changed.
        RuntimeError: There is no QCoreApplication.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("A language can only be installed once there is a QCoreApplication.")
    loaded = [_own(language), *_qts(language)]
    numbers.use_locale(language.locale)
    QLocale.setDefault(language.locale)
    for translator in application.findChildren(QTranslator, _TRANSLATOR):
        application.removeTranslator(translator)
        translator.deleteLater()
    # The one installed last is asked first.
    for translator in reversed(loaded):
        translator.setObjectName(_TRANSLATOR)
        translator.setParent(application)
        application.installTranslator(translator)


def _own(language: Language) -> QTranslator:
    """Our words. English has a file too: it holds the plural forms."""
    translator = QTranslator()
    if not translator.load(str(asset(f"translations/convviz_{language.code}.qm"))):
        raise ConvvizError(
            "translation-missing",
            f"The words for {language.name} are not installed; reinstall convviz.",
            name=language.name,
        )
    return translator


def _qts(language: Language) -> list[QTranslator]:
    """Qt's own words, for buttons and file dialogs; a Qt built without translations keeps to English."""
    if language is ENGLISH:
        return []
    from PySide6.QtCore import QLibraryInfo

    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [translator] if translator.load(language.locale, "qtbase", "_", folder) else []


def _spoken(name: str) -> Language | None:
    wanted = name.replace("-", "_").lower()
    for language in LANGUAGES:
        if wanted == language.code.lower():
            return language
    spoken, _, _ = wanted.partition("_")
    return next((language for language in LANGUAGES if language.code.partition("_")[0] == spoken), None)
