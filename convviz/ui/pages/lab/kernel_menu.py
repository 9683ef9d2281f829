"""The kernel card's menu: files, the clipboard and a further filter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from convviz.ui.pages.lab.kernel_slices import KernelSlices
from convviz.workspace.lab import LabWorkspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

_SUFFIX = "json"


class KernelMenu(QMenu):
    """Imports, exports, copies and pastes the selected stage's kernel."""

    def __init__(self, workspace: LabWorkspace, slices: KernelSlices, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kernelMenu")
        self.setToolTipsVisible(True)
        self._workspace = workspace
        self._slices = slices
        self._copy = self._action("kernelCopy")
        self._paste = self._action("kernelPaste")
        self.addSeparator()
        self._import = self._action("kernelImport")
        self._export = self._action("kernelExport")
        self.addSeparator()
        self._add_filter = self._action("kernelMenuAddFilter")
        self._copy.triggered.connect(self.copy)
        self._paste.triggered.connect(self.paste)
        self._import.triggered.connect(self._ask_what_to_import)
        self._export.triggered.connect(self._ask_where_to_export)
        self._add_filter.triggered.connect(slices.add_filter)
        self.aboutToShow.connect(self._prepare)

    def copy(self) -> None:
        """The kernel goes to the clipboard, as JSON."""
        from convviz.ui.pages.lab.kernel_files import kernel_text

        QGuiApplication.clipboard().setText(kernel_text(self._workspace))

    def paste(self) -> None:
        """The kernel on the clipboard, JSON or cells of a spreadsheet, takes the place of this one."""
        from convviz.ui.pages.lab.kernel_files import paste_kernel

        paste_kernel(self._workspace, QGuiApplication.clipboard().text())

    def _action(self, name: str) -> QAction:
        action = self.addAction("")
        action.setObjectName(name)
        return action

    def _prepare(self) -> None:
        """Words in the interface's language, and only what can be done."""
        self._copy.setText(self.tr("Copy kernel"))
        self._paste.setText(self.tr("Paste kernel"))
        self._paste.setEnabled(bool(QGuiApplication.clipboard().text().strip()))
        self._import.setText(self.tr("Import…"))
        self._export.setText(self.tr("Export…"))
        self._add_filter.setText(self.tr("Add a filter"))
        refusal = self._slices.refusal_to_add()
        self._add_filter.setEnabled(not refusal)
        self._add_filter.setToolTip(refusal)

    def _ask_what_to_import(self) -> None:
        dialog = self._dialog(self.tr("Import a kernel"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import_file)
        dialog.open()

    def _ask_where_to_export(self) -> None:
        dialog = self._dialog(self.tr("Export the kernel"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.fileSelected.connect(self._export_file)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.parentWidget(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Kernels ({patterns})").format(patterns=f"*.{_SUFFIX}"))
        return dialog

    def _import_file(self, path: str) -> None:
        from convviz.ui.pages.lab.kernel_files import import_kernel

        import_kernel(self._workspace, Path(path))

    def _export_file(self, path: str) -> None:
        from convviz.ui.pages.lab.kernel_files import export_kernel

        export_kernel(self._workspace, Path(path))
