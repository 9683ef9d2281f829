"""The document of the file formats names the files that are written, and the kinds that desktops are told of."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import made_runs
import pytest

from convviz.networks.blueprint import from_config, from_zoo, to_config
from convviz.networks.keras_file import build

ROOT = Path(__file__).parents[1]
DOCUMENT = (ROOT / "docs/file-formats.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    _, found, rest = DOCUMENT.partition(f"\n## {title}\n")
    assert found
    return rest.partition("\n## ")[0]


def test_every_file_of_a_training_is_named(tmp_path: Path) -> None:
    folder = made_runs.make_run(tmp_path).path
    table = section("Trainings: a folder")
    named = set(re.findall(r"^\| `([^`]+)`", table, flags=re.MULTILINE))
    epochs = {f"epochs/{number}.npz" for number in re.findall(r"`epochs/(\d{4})\.npz`", table)}
    for path in folder.rglob("*"):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            assert name in named or (epochs and re.fullmatch(r"epochs/\d{4}\.npz", name)), name


def test_the_kinds_of_files_are_those_that_desktops_are_told_of() -> None:
    told = ET.parse(ROOT / "packaging/linux/convviz-mime.xml").getroot()  # noqa: S314 - our own file
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    ours = {
        (glob.get("pattern", "").lstrip("*"), kind.get("type"))
        for kind in told.iter(f"{space}mime-type")
        for glob in kind.iter(f"{space}glob")
    }
    rows = re.findall(
        r"^\| `(\.\w+)` \| `([\w/-]+)`", section("Kinds of files, for other programs"), re.MULTILINE
    )
    assert set(rows) == ours


@pytest.mark.parametrize("name", ["mnist", "residual"])
def test_a_network_built_by_hand_is_written_as_keras_describes_it(name: str) -> None:
    config = to_config(from_zoo(name))
    assert config["class_name"] in {"Sequential", "Functional"}
    again = to_config(from_config(config))
    assert again == config
    assert build(config).summary().parameters in {93_322, 77_382}
