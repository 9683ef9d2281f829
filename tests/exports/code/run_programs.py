"""Runs programs in this process, each in a namespace of its own, and keeps one variable of each.

    python run_programs.py PROGRAMS.json RESULTS.npz

where PROGRAMS.json is a list of [program, variable]; a failure is printed with its program.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

import numpy as np

programs, results = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), {}
for number, (text, variable) in enumerate(programs):
    names = {"__name__": "__main__"}
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            exec(compile(text, f"program{number}", "exec"), names)  # noqa: S102 - what is tested
    except Exception:
        print(text, file=sys.stderr)
        raise
    value = names[variable]
    results[f"value{number}"] = np.asarray(value.numpy() if hasattr(value, "numpy") else value)
    results[f"said{number}"] = np.array(said.getvalue())
np.savez(sys.argv[2], **results)
