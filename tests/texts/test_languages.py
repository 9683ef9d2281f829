import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from convviz.layers.errors import ConvvizError
from convviz.texts.kernels import kernel_name
from convviz.texts.languages import ENGLISH, LANGUAGES, Language, choose, find_language, install
from convviz.texts.numbers import decimal_mark

PORTUGUESE, SPANISH = LANGUAGES[1:]


class Listener(QObject):
    """Notes the decimal mark that stands when the application hears that its language has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.heard.append(decimal_mark())
        return False


def test_three_languages_are_called_by_their_own_names():
    assert [(language.code, language.name) for language in LANGUAGES] == [
        ("en", "English"),
        ("pt_BR", "Português (Brasil)"),
        ("es_ES", "Español"),
    ]


@pytest.mark.parametrize(
    ("name", "code"),
    [("en", "en"), ("en_GB", "en"), ("pt", "pt_BR"), ("pt-BR", "pt_BR"), ("PT_pt", "pt_BR"), ("es", "es_ES")],
)
def test_a_language_is_found_by_any_spelling_of_its_code(name: str, code: str):
    assert find_language(name).code == code


@pytest.mark.parametrize("name", ["fr", "", "p", "C", "portuguese", "x" * 1000])
def test_a_language_that_convviz_does_not_speak_is_refused(name: str):
    with pytest.raises(ConvvizError, match="en, pt_BR, es_ES") as caught:
        find_language(name)
    assert caught.value.code == "language-unknown"
    assert len(str(caught.value)) < 150


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("", "pt_BR", "pt_BR"),
        ("", "pt_PT", "pt_BR"),
        ("", "es_MX", "es_ES"),
        ("", "de_DE", "en"),
        ("", "C", "en"),
        ("es_ES", "pt_BR", "es_ES"),
        ("en", "pt_BR", "en"),
        ("fr", "pt_BR", "pt_BR"),
    ],
)
def test_the_setting_goes_before_the_system_and_english_serves_the_rest(setting: str, system: str, code: str):
    assert choose(setting, QLocale(system)).code == code


def test_switching_changes_words_and_decimal_mark_and_back(qapp: QApplication):
    spoken = []
    for language in (PORTUGUESE, SPANISH, ENGLISH):
        install(language)
        spoken.append((kernel_name("identity"), decimal_mark(), QLocale().name()))
    assert spoken == [("Identidade", ",", "pt_BR"), ("Identidad", ",", "es_ES"), ("Identity", ".", "en_US")]


def test_qts_own_words_are_translated_too(qapp: QApplication):
    install(PORTUGUESE)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    install(ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_old_translators_are_removed(qapp: QApplication):
    for language in (PORTUGUESE, SPANISH, PORTUGUESE, SPANISH):
        install(language)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    files = [Path(translator.filePath()).name for translator in qapp.findChildren(QTranslator)]
    assert sorted(files) == ["convviz_es_ES.qm", "qtbase_es.qm"]


def test_whoever_hears_of_the_change_finds_the_new_number_format(qapp: QApplication):
    listener = Listener()
    qapp.installEventFilter(listener)
    install(PORTUGUESE)
    qapp.removeEventFilter(listener)
    assert listener.heard
    assert set(listener.heard) == {","}


def test_a_widget_hears_of_the_change_once(qapp: QApplication, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    listener = Listener()
    widget.installEventFilter(listener)
    install(PORTUGUESE)
    qapp.sendPostedEvents(widget, QEvent.Type.LanguageChange)
    assert listener.heard == [","]


def test_a_translation_that_is_not_installed_changes_nothing(qapp: QApplication):
    install(PORTUGUESE)
    with pytest.raises(ConvvizError, match="Klingon") as caught:
        install(Language("tlh", "Klingon"))
    assert caught.value.code == "translation-missing"
    assert (kernel_name("identity"), decimal_mark()) == ("Identidade", ",")


def test_a_qt_without_translations_is_no_obstacle(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(QLibraryInfo, "path", lambda _which: str(tmp_path))
    install(PORTUGUESE)
    assert kernel_name("identity") == "Identidade"


def test_without_an_application_nothing_can_be_installed():
    code = "from convviz.texts.languages import ENGLISH, install; install(ENGLISH)"
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert "RuntimeError: A language can only be installed once there is a QCoreApplication" in result.stderr
