"""What the arrays of an answer are called, for those who save them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES: Final = {
    "map": QT_TRANSLATE_NOOP("EvidenceArrays", "Map"),
    "sum": QT_TRANSLATE_NOOP("EvidenceArrays", "Weighted sum before ReLU"),
    "weights": QT_TRANSLATE_NOOP("EvidenceArrays", "Weight of each map"),
    "gradients": QT_TRANSLATE_NOOP("EvidenceArrays", "Gradients"),
    "increases": QT_TRANSLATE_NOOP("EvidenceArrays", "Increase of the answer by each map"),
    "scores": QT_TRANSLATE_NOOP("EvidenceArrays", "Answer at each place of the window"),
    "nothing": QT_TRANSLATE_NOOP("EvidenceArrays", "What covers"),
    "pictures": QT_TRANSLATE_NOOP("EvidenceArrays", "Pictures that were made"),
    "excitements": QT_TRANSLATE_NOOP("EvidenceArrays", "Excitement of each filter"),
    "starts": QT_TRANSLATE_NOOP("EvidenceArrays", "Excitement at the beginning"),
    "maps": QT_TRANSLATE_NOOP("EvidenceArrays", "Map after each stage"),
    "alike": QT_TRANSLATE_NOOP("EvidenceArrays", "Correlations"),
    "shares": QT_TRANSLATE_NOOP("EvidenceArrays", "Share of the pixels"),
    "deletion": QT_TRANSLATE_NOOP("EvidenceArrays", "Probability while pixels are taken away"),
    "insertion": QT_TRANSLATE_NOOP("EvidenceArrays", "Probability while pixels are put in"),
    "random_deletion": QT_TRANSLATE_NOOP("EvidenceArrays", "The same, taken away by chance"),
    "random_insertion": QT_TRANSLATE_NOOP("EvidenceArrays", "The same, put in by chance"),
    "changed": QT_TRANSLATE_NOOP("EvidenceArrays", "Changed picture"),
    "difference": QT_TRANSLATE_NOOP("EvidenceArrays", "Difference of the pictures"),
    "confidences": QT_TRANSLATE_NOOP("EvidenceArrays", "Probability of each class, step by step"),
    "top": QT_TRANSLATE_NOOP("EvidenceArrays", "Pictures that excite each filter most"),
    "strengths": QT_TRANSLATE_NOOP("EvidenceArrays", "How much they do"),
    "cells": QT_TRANSLATE_NOOP("EvidenceArrays", "Their strongest cells"),
    "maxima": QT_TRANSLATE_NOOP("EvidenceArrays", "Largest number of each filter"),
    "vectors": QT_TRANSLATE_NOOP("EvidenceArrays", "Vectors"),
    "labels": QT_TRANSLATE_NOOP("EvidenceArrays", "Class of each picture"),
    "answers": QT_TRANSLATE_NOOP("EvidenceArrays", "Answer to each picture"),
    "places": QT_TRANSLATE_NOOP("EvidenceArrays", "Place of each picture in the set"),
}


def array_name(name: str) -> str:
    """An array of an `Answer` in words; its own name where it has none."""
    return QCoreApplication.translate("EvidenceArrays", str(_NAMES.get(name, name)))
