"""The words of the experiment tray."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.network.run import preparation_of
from convviz.states.network.tray import Accuracy, Answer, Label, TrayEntry, Verdict
from convviz.states.network.tray_scene import Tile, TrayScene
from convviz.texts.network_bars import percentage
from convviz.texts.network_elastic import changes
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_RANGES = {"0-1": "0 … 1", "-1-1": "−1 … 1", "0-255": "0 … 255"}


def label_name(label: Label | None) -> str:
    """What a drawing truly is; "?" where that is not known."""
    return "?" if label is None else label.name or str(label.number)


def answer_name(answer: Answer | None) -> str:
    """What a network said; "–" where it said nothing."""
    return "–" if answer is None else answer.name or str(answer.number)


def accuracy_text(accuracy: Accuracy) -> str:
    """Such as "17 of 20 right (85 %)", or that nothing is labelled yet."""
    share = accuracy.share
    if share is None:
        return translate("NetworkTray", "nothing labelled yet")
    return translate("NetworkTray", "{right} of {count} right ({percent} %)").format(
        right=format_count(accuracy.right),
        count=format_count(accuracy.labelled),
        percent=format_number(share * 100, 1),
    )


def verdict_text(verdict: Verdict) -> str:
    """What a network said and how sure it was: "7, 99.2 %"."""
    best = verdict.best
    return answer_name(None) if best is None else f"{answer_name(best)}, {percentage(best.probability)}"


def verdict_word(*, right: bool | None) -> str:
    """Right, wrong, or not known."""
    match right:
        case True:
            return translate("NetworkTray", "right")
        case False:
            return translate("NetworkTray", "wrong")
        case None:
            return translate("NetworkTray", "no label")


def describe_tile(tile: Tile) -> str:
    """A kept drawing for a screen reader: "drawing 3: a 7, mnist said 1, 62.0 %: wrong"."""
    entry = tile.entry
    said = translate("NetworkTray", "{network} said {answer}: {verdict}")
    parts = [
        said.format(
            network=entry.verdict.name,
            answer=verdict_text(entry.verdict),
            verdict=verdict_word(right=tile.right),
        )
    ]
    if tile.replay is not None:
        parts.append(
            said.format(
                network=tile.replay.name,
                answer=verdict_text(tile.replay),
                verdict=verdict_word(right=tile.replay_right),
            )
        )
    start = translate("NetworkTray", "drawing {number}, label {label}")
    return start.format(number=entry.number, label=label_name(entry.label)) + "; " + "; ".join(parts)


def tile_hint(tile: Tile) -> str:
    """What is known of a kept drawing, a line each."""
    entry = tile.entry
    lines = [
        translate("NetworkTray", "Drawing {number}, kept {time}").format(
            number=entry.number, time=entry.kept.replace("T", " ")[:16]
        ),
        translate("NetworkTray", "Label: {label}").format(label=label_name(entry.label)),
        settings_text(entry),
        *_verdict_lines(entry.verdict),
    ]
    if tile.replay is not None:
        lines += _verdict_lines(tile.replay)
    return "\n".join(lines)


def settings_text(entry: TrayEntry) -> str:
    """How it was fed: "Fed as 28 × 28 × 1, 0 … 1, centred as MNIST"."""
    how = preparation_of(entry.feeds[0])
    parts = [" × ".join(map(str, entry.shape)), _RANGES.get(how.values, "ImageNet")]
    if how.centre:
        parts.append(translate("NetworkTray", "centred as MNIST"))
    if how.invert:
        parts.append(translate("NetworkTray", "inverted"))
    return translate("NetworkTray", "Fed as {settings}").format(settings=", ".join(parts))


def empty_text(scene: TrayScene) -> str:
    """What stands there while no drawing is shown."""
    if scene.count:
        return translate("NetworkTray", "No kept drawing is like that.")
    return translate(
        "NetworkTray",
        "Draw a digit and press its key, or “Keep”: the tray counts how often the network was right, "
        "and shows which drawings fooled it.",
    )


def cell_text(true: Label, said: Label, count: int) -> str:
    """What a cell of the matrix counts: "3 × a 7 taken for 1"."""
    text = (
        translate("NetworkTray", "{count} × {true}, rightly said")
        if true == said
        else translate("NetworkTray", "{count} × {true}, taken for {said}")
    )
    return text.format(count=format_count(count), true=label_name(true), said=label_name(said))


def file_stem(entry: TrayEntry) -> str:
    """The name of a drawing's picture file: number, label and prediction, with signs that every system takes."""
    label = "none" if entry.label is None else label_name(entry.label)
    said = "none" if entry.verdict.best is None else answer_name(entry.verdict.best)
    return f"{entry.number:04d}-label-{_plain(label)}-said-{_plain(said)}"


def _plain(name: str) -> str:
    return "".join(sign if sign.isalnum() else "_" for sign in name)[:40] or "_"


def _verdict_lines(verdict: Verdict) -> list[str]:
    title = verdict.name
    if verdict.edits:
        title = f"{verdict.name} ({changes(verdict.edits)})"
    answers = (f"{answer_name(each)} {percentage(each.probability)}" for each in verdict.answers[:3])
    return [f"{title}: {', '.join(answers) or answer_name(None)}"]
