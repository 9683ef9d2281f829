"""One thing after the other that `convviz explain` explains: asked, drawn and written."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from convviz.cli.explain.asking import Asker
from convviz.cli.explain.options import NEED_CLASSES
from convviz.cli.explain.pictures import Group, groups_of
from convviz.cli.explain.question import class_of, map_of, question_of
from convviz.cli.networks import wishes_of
from convviz.exports.evidence.writing import OUTPUTS, write_arrays, write_pixels
from convviz.exports.networks.chosen import ChosenNetwork
from convviz.exports.networks.feeding import Wishes, feeds, guess_notes
from convviz.layers.errors import ConvvizError
from convviz.networks.class_names import read_class_names
from convviz.networks.outputs import Classifier, reading_of
from convviz.networks.predictions import no_classes
from convviz.states.evidence.answered import answered_index
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.contributions import Contributions, contributions
from convviz.states.evidence.outside import input_outside, output_outside
from convviz.states.evidence.placing import placing_of_map
from convviz.states.evidence.questions import Question, Score, Target
from convviz.states.evidence.scored_map import scored_map
from convviz.states.evidence.shown_input import placed

_NO_CLASSES = "The output gives no classes: without --class its strongest number is explained."


class Explained(NamedTuple):
    """What was found about one picture, or about the network.

    Attributes:
        question: What was asked; None for contributions, which need no worker.
        answer: What came of it.
        target: The class that is explained.
        title: What it is called.
    """

    question: Question | None
    answer: Answer
    target: Target
    title: str


class Work:
    """Explains one thing after the other."""

    def __init__(self, arguments: argparse.Namespace, chosen: ChosenNetwork, asker: Asker) -> None:
        self._arguments, self._chosen, self._asker = arguments, chosen, asker
        self._wishes: Wishes = wishes_of(arguments)
        given = () if arguments.classes is None else read_class_names(arguments.classes)
        self._names = _names(chosen, arguments.output_index or 0, given)
        inputs = len(chosen.network.inputs)
        if (arguments.input or 0) >= inputs:
            raise input_outside(inputs, arguments.input)
        self.notes: list[str] = list(chosen.notes)

    def without_pictures(self) -> dict[str, object]:
        """Explains the network alone, or what it makes of a data set."""
        self._check_output(many=False)
        target = Target()
        question = question_of(self._arguments, self._chosen.network, target, self._names)
        answer = self._asker.ask(question, (), f"{self._arguments.method} ")
        explained = Explained(question, answer, target, self._chosen.title)
        return self._write(explained, (), (), self._arguments.output)

    def pictures(self) -> tuple[list[dict[str, object]], list[dict[str, str]]]:
        """Explains every picture; of several, those that cannot be are named and passed over.

        Returns:
            What was written, and what was skipped.

        Raises:
            ConvvizError: The only picture cannot be explained, or none can.
        """
        groups, many = groups_of(
            self._arguments.pictures, len(self._chosen.network.inputs), self._chosen.title
        )
        self._check_output(many=many)
        files = [file for group in groups for file in group.files]
        self.notes += guess_notes(self._chosen, files, self._wishes)
        answers: list[dict[str, object]] = []
        skipped: list[dict[str, str]] = []

        def skip(group: Group, error: ConvvizError) -> None:
            skipped.append({"picture": str(group.files[0]), "reason": str(error)})
            self.notes.append(f"{group.files[0]} was skipped: {error}")

        last: ConvvizError | None = None
        for index, group in enumerate(groups):
            words = f"{index + 1}/{len(groups)} {group.files[0].name} " if many else ""
            try:
                (fed,) = feeds(self._chosen, group.files, self._wishes)
            except ConvvizError as error:
                last = error
                skip(group, error)
                continue
            self.notes += fed.notes
            try:
                explained = self._explained(fed.arrays, words)
            except ConvvizError as error:
                # What is wrong with the first is wrong with the network or the options, and so with all.
                if not answers:
                    raise
                skip(group, error)
                continue
            answers.append(self._write(explained, group.files, fed.arrays, self._output_of(group, many=many)))
        if last is not None and not answers:
            raise last
        return answers, skipped

    def _output_of(self, group: Group, *, many: bool) -> Path:
        if not many:
            return self._arguments.output
        return self._arguments.output / group.name.with_name(
            f"{group.name.name}.{self._arguments.write or 'png'}"
        )

    def _explained(self, inputs: tuple[Floats, ...], words: str) -> Explained:
        arguments, network = self._arguments, self._chosen.network
        target, title = self._target(inputs)
        if arguments.method == "contributions":
            found = contributions(network, network.run(*inputs), target)
            return Explained(None, _as_answer(found), target, title)
        question = question_of(arguments, network, target, self._names)
        arrays = inputs
        if isinstance(question, Score):
            of = map_of(arguments, network, target)
            first = self._asker.ask(of, inputs, f"{words}{of.method} ")
            height, width, _ = placed(inputs[question.input]).shape
            placing = placing_of_map(of, network)
            arrays = (*inputs, scored_map(of, first.arrays["map"], height, width, placing))
        return Explained(question, self._asker.ask(question, arrays, words), target, title)

    def _target(self, inputs: tuple[Floats, ...]) -> tuple[Target, str]:
        """The class that is meant, and its name; of an output without classes, the number."""
        word, output = getattr(self._arguments, "class"), self._arguments.output_index or 0
        network = self._chosen.network
        reading = reading_of(network, network.outputs[output])
        has_classes = isinstance(reading, Classifier)
        if not has_classes and self._arguments.method in NEED_CLASSES:
            raise no_classes(network, reading)
        if word is not None:
            index = class_of(word, self._names)
        else:
            index = answered_index(network, network.run(*inputs), output)
            if not has_classes and _NO_CLASSES not in self.notes:
                self.notes.append(_NO_CLASSES)
        unnamed = f"class {index}" if has_classes else f"number {index}"
        return Target(index, output), self._names[index] if index < len(self._names) else unnamed

    def _check_output(self, *, many: bool) -> None:
        wrong = _wrong_output(self._arguments, many=many)
        if wrong:
            self._arguments.wrong_use(wrong)

    def _write(
        self, explained: Explained, files: Sequence[Path], inputs: tuple[Floats, ...], output: Path
    ) -> dict[str, object]:
        """Writes what was found, and says what it is."""
        _make_folder(output.parent)
        if output.suffix.lower() == ".png":
            from convviz.cli.explain.drawing import drawn

            write_pixels(output, drawn(self._arguments, self._chosen, explained, inputs, self._names))
        else:
            write_arrays(output, explained.answer.arrays)
        return {
            "picture": [str(file) for file in files] if len(files) > 1 else next(map(str, files), None),
            "output": str(output),
            "class": {"index": explained.target.index, "name": explained.title} if files else None,
            "question": explained.question,
            "facts": explained.answer.facts,
            "texts": explained.answer.texts,
            "arrays": {name: array.shape for name, array in explained.answer.arrays.items()},
        }


def _wrong_output(arguments: argparse.Namespace, *, many: bool) -> str:
    """Why OUT is not what it has to be; "" where it is."""
    output = arguments.output
    if many:
        return f"{output} is a file; several pictures need a folder" if output.is_file() else ""
    if arguments.write is not None:
        return "--write is for several pictures; the suffix of OUT says what is written"
    if output.suffix.lower() not in OUTPUTS:
        return f"{str(output)!r} does not end in {', '.join(OUTPUTS)}"
    return ""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        sentence = f"Cannot write {folder}: {reason}."
        raise ConvvizError("cannot-write", sentence, path=str(folder), reason=reason) from error


def _names(chosen: ChosenNetwork, output: int, given: tuple[str, ...]) -> tuple[str, ...]:
    """What the classes of an output are called; () where it tells none apart."""
    outputs = chosen.network.outputs
    if output >= len(outputs):
        raise output_outside(len(outputs), output)
    reading = reading_of(chosen.network, outputs[output])
    return chosen.names_of(reading, given) if isinstance(reading, Classifier) else ()


def _as_answer(found: Contributions) -> Answer:
    return Answer(
        {"values": found.values, "maps": found.maps},
        {"sum": found.sum, "bias": found.bias},
        {"layer": (found.layer,)},
    )
