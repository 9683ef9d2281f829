"""The installed PySide6 does not wear Python out: a guard on which releases `pyproject.toml` admits."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot die from Python 3.12 on (PEP 683)")
def test_a_call_without_result_keeps_the_references_to_none() -> None:
    # PySide6 6.12.0 takes one reference to None with each call of a void method. On Python 3.11 the process ends
    # with "none_dealloc" after some thousand drawn cells. 6.10.3 and 6.11.3 are sound.
    subject = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        subject.setObjectName("x")
    assert sys.getrefcount(None) > before - 500
