"""Workspaces of the evidence page over the bundled digit network, with a worker that needs no TensorFlow."""

from __future__ import annotations

import sys
from pathlib import Path

from convviz.pictures.ink import Stroke
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing
from convviz.states.network.store import NetworkStore
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.model_loading import load_named
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.worker import WorkerService

FAKE = Path(__file__).parent / "fake_evidence.py"
SEVEN = Drawing((Stroke(((0.3, 0.25), (0.7, 0.25), (0.45, 0.8)), 0.08),))
ONE = Drawing((Stroke(((0.5, 0.2), (0.5, 0.8)), 0.08),))


def network_workspace(name: str = "mnist") -> NetworkWorkspace:
    """The network page's workspace with a network of the program; the digit network is fed a seven."""
    workspace = NetworkWorkspace(NetworkStore(), BlobStore())
    loaded = load_named(name)
    workspace.open(loaded.model, loaded.opened, loaded.preparations)
    if name == "mnist":
        workspace.set_source(SEVEN)
    return workspace


def evidence_workspace(how: str = "well", step_s: float = 0.0, name: str = "mnist") -> EvidenceWorkspace:
    """The evidence page's workspace; close it in the end. `how`: see `fake_evidence`."""
    worker = WorkerService(command=(sys.executable, "-P", str(FAKE), how, str(step_s)))
    return EvidenceWorkspace(network_workspace(name), worker)
