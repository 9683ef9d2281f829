"""The command line: one thin function for each command; anything that is no command is a file to open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import argparse


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command, or the window.

    Returns:
        The exit status: 0 for success, 1 for a refusal (one line on stderr says why), 2 for wrong use, 130 for Ctrl+C.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    _write_anything()
    try:
        return _command(words) if words and _is_command(words[0]) else _window(words)
    except SystemExit as wish:
        # argparse ends the program after its help and after wrong use.
        return wish.code if isinstance(wish.code, int) else 0
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output went away, as `head` does.
        _forget_output()
        return 1
    except Exception as error:
        # Not at the top of this file: numpy comes with it, and `convviz.startup` says how that is loaded.
        from convviz.layers.errors import ConvvizError

        if not isinstance(error, ConvvizError):
            raise
        _complain(str(error))
        return 1


def _is_command(word: str) -> bool:
    return word in _COMMANDS or word.startswith("-")


def _command(words: list[str]) -> int:
    from convviz.cli.arguments import parser

    arguments = parser().parse_args(words)
    run = _COMMANDS[arguments.command]
    code = getattr(arguments, "language", "en")
    # English needs no translation, so that most commands stay quick and work without Qt.
    return run(arguments) if code == "en" else _translated(run, arguments, code)


def _translated(run: Callable[[argparse.Namespace], int], arguments: argparse.Namespace, code: str) -> int:
    """Runs a command that speaks the language `code`."""
    from convviz.exports.qt_session import ensure_application
    from convviz.layers.errors import ConvvizError

    ensure_application()
    from convviz.texts.errors import sentence
    from convviz.texts.languages import find_language, install

    install(find_language(code))
    try:
        return run(arguments)
    except ConvvizError as error:
        _complain(sentence(error))
        return 1


def _window(files: list[str]) -> int:
    """Opens the window with `files`."""
    for file in files:
        if not Path(file).exists():
            return _missing(file)
    from convviz.startup import run

    return run([Path(file) for file in files])


def _missing(word: str) -> int:
    """A word that is neither a command nor a file: wrong use if it looks like a command."""
    if Path(word).suffix or len(Path(word).parts) > 1:
        from convviz.layers.errors import ConvvizError

        raise ConvvizError("file-missing", f"There is no file {word}.", name=word)
    from difflib import get_close_matches

    close = get_close_matches(word.lower(), _COMMANDS, n=1)
    hint = f"did you mean {close[0]}?" if close else f"the commands are {', '.join(_COMMANDS)}."
    _complain(f"There is neither a command nor a file called “{word[:40]}”; {hint}")
    return 2


def _apply(arguments: argparse.Namespace) -> int:
    from dataclasses import fields

    from convviz.exports.apply import apply, facts
    from convviz.exports.recipe import Recipe

    recipe = Recipe(**{field.name: getattr(arguments, field.name) for field in fields(Recipe)})
    applied = apply(recipe)
    if arguments.json:
        _print_json(facts(recipe, applied))
    else:
        for note in applied.notes:
            _complain(note)
    return 0


def _kernels(arguments: argparse.Namespace) -> int:
    from convviz.exports.kernel_list import kernel_list

    kernels = kernel_list()
    if arguments.json:
        _print_json(kernels)
        return 0
    widest = max(len(kernel.id) for kernel in kernels)
    for kernel in kernels:
        rows, columns = kernel.size
        size = f"{rows} × {columns}"
        _say(f"{kernel.id:{widest}}  {kernel.family:9}  {size:7}  sum {kernel.sum:<8g}  {kernel.name}")
    return 0


def _train(arguments: argparse.Namespace) -> int:
    from convviz.cli.train.command import run

    facts = run(arguments)
    if arguments.json:
        _print_json(facts)
    return 0


def _explain(arguments: argparse.Namespace) -> int:
    from convviz.cli.explain.command import lines_of, run

    document = run(arguments)
    for note in cast("list[str]", document["notes"]):
        _complain(note)
    if arguments.json:
        _print_json(document)
    else:
        _say(*lines_of(document))
    return 0


def _network(arguments: argparse.Namespace) -> int:
    from convviz.cli.networks import answer

    document, lines, notes = answer(arguments)
    for note in notes:
        _complain(note)
    if arguments.json:
        _print_json(document)
    else:
        _say(*lines)
    return 0


def _worksheet(arguments: argparse.Namespace) -> int:
    from convviz.cli.worksheet import run

    document, notes = run(arguments)
    if arguments.json:
        _print_json(document)
    else:
        for note in notes:
            _complain(note)
    return 0


def _lesson(arguments: argparse.Namespace) -> int:
    from convviz.cli.lesson import run

    document, problems, is_sound = run(arguments)
    if arguments.json:
        _print_json(document)
    else:
        for problem in problems:
            _complain(problem)
        if "output" in document:
            _say(str(document["output"]))
    return 0 if is_sound else 1


def _screenshot(arguments: argparse.Namespace) -> int:
    from convviz.screenshot import take_screenshot

    take_screenshot(
        arguments.page,
        arguments.output,
        arguments.size,
        arguments.workspace,
        arguments.window_language,
        arguments.theme,
    )
    if arguments.json:
        width, height = arguments.size
        _print_json({"page": arguments.page, "output": arguments.output, "width": width, "height": height})
    return 0


def _doctor(arguments: argparse.Namespace) -> int:
    from convviz.qt_probe import answer

    if arguments.probe:
        print(answer())
        return 0
    from convviz.doctor import examine

    report = examine()
    if arguments.json:
        _print_json(report)
    else:
        _say(f"convviz {report.convviz}")
        for check in report.checks:
            _say(f"{'ok ' if check.ok else 'NO ' if check.needed else '-- '} {check.id:19} {check.found}")
            if check.remedy:
                _say(f"    {'':19} → {check.remedy}")
    if not report.ok:
        broken = ", ".join(check.id for check in report.checks if check.needed and not check.ok)
        _complain(f"What is needed does not work here: {broken}.")
    return 0 if report.ok else 1


def _print_json(document: object) -> None:
    import json

    import msgspec

    # msgspec knows dataclasses and writes null for what is not finite; json writes what all consoles show.
    _say(json.dumps(json.loads(msgspec.json.encode(document, enc_hook=str)), indent=2))


def _say(*lines: str) -> None:
    """Prints lines, all of them before it returns.

    Raises:
        ConvvizError: They cannot be written, as on a full disk.
        BrokenPipeError: Whoever read them went away.
    """
    try:
        for line in lines:
            print(line)
        # There is none where a program without a console was started with its output closed.
        if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        from convviz.layers.errors import ConvvizError

        _forget_output()
        reason = (error.strerror or str(error)).rstrip(".")
        text = f"Cannot write standard output: {reason}."
        raise ConvvizError("cannot-write", text, path="standard output", reason=reason) from error


def _forget_output() -> None:
    """Lets Python's own flush at exit succeed: it would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_anything() -> None:
    """A console that has no “×” shows a question mark for it, instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _complain(sentence: str) -> None:
    print(f"convviz: {' '.join(sentence.split())}", file=sys.stderr)


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "apply": _apply,
    "kernels": _kernels,
    "models": _network,
    "summary": _network,
    "predict": _network,
    "maps": _network,
    "explain": _explain,
    "train": _train,
    "worksheet": _worksheet,
    "lesson": _lesson,
    "screenshot": _screenshot,
    "doctor": _doctor,
}
