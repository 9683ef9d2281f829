"""The sentences for expected failures by their codes, a subject a file."""

from __future__ import annotations

SUBJECTS = (
    "articles",
    "augmenting",
    "blueprints",
    "class_scores",
    "code",
    "collecting",
    "data_sets",
    "evidence",
    "evidence_filters",
    "explaining",
    "files",
    "flowcharts",
    "handing",
    "kernels",
    "layers",
    "learning",
    "lesson_answers",
    "lesson_files",
    "lesson_quantities",
    "lesson_scenes",
    "model_copies",
    "model_files",
    "networks",
    "numbers",
    "pictures",
    "predicting",
    "progress",
    "runs",
    "scanned_pictures",
    "to_lab",
    "transfer",
    "tray",
)
"""The modules of this package; each has `sentences()`: templates by code, in the interface's language."""
