"""Qt may be called any number of times."""

from __future__ import annotations

import subprocess
import sys

import pytest

_MANY_CALLS = """
from convviz.singletons import protect_singletons
protect_singletons()
protect_singletons()
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    sent = Signal(object)
    def receive(self, value): pass
sender = Sender()
sender.sent.connect(sender.receive)
for _ in range(20_000):
    sender.setObjectName("x")
    sender.sent.emit(None)
    sender.parent()
print("alive")
"""


def test_twenty_thousand_qt_calls_leave_the_interpreter_alive() -> None:
    done = subprocess.run([sys.executable, "-c", _MANY_CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "alive", "")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_these_tests_run_protected() -> None:
    assert min(sys.getrefcount(singleton) for singleton in (None, True, False)) > 1 << 40
