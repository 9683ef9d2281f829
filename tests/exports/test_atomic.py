import os
import stat
from pathlib import Path

import pytest

from convviz.exports.atomic import whole_file, write_whole
from convviz.layers.errors import ConvvizError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fail_half_way(path: Path, failure: BaseException) -> None:
    with whole_file(path) as part:
        part.write_bytes(b"half of the new")
        raise failure


def fill_the_disk(path: Path) -> None:
    with whole_file(path) as part:
        part.unlink()
        part.symlink_to("/dev/full")
        part.write_bytes(b"data")


def test_what_is_written_is_what_stands_there(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.bin", b"one")
    write_whole(tmp_path / "a.bin", b"two")
    assert (tmp_path / "a.bin").read_bytes() == b"two"
    assert names(tmp_path) == ["a.bin"]


@pytest.mark.parametrize(
    "failure", [ValueError("bug"), KeyboardInterrupt(), OSError(28, "No space left on device")]
)
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, failure: BaseException) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    expected = ConvvizError if isinstance(failure, OSError) else type(failure)
    with pytest.raises(expected):
        fail_half_way(path, failure)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.bin"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's always full device")
def test_a_full_disk_is_one_sentence_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError, match=r"^Cannot write .*a\.bin: No space left on device\.$") as caught:
        fill_the_disk(tmp_path / "a.bin")
    assert caught.value.code == "cannot-write"
    assert names(tmp_path) == []


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError, match=r"Cannot write .*: there is no folder .*none\.$"):
        write_whole(tmp_path / "none" / "a.bin", b"data")


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ConvvizError, match="it is not a file"):
        write_whole(tmp_path / "folder", b"data")
    assert names(tmp_path) == ["folder"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_rights_are_those_of_the_old_file_or_of_a_new_one(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_bytes(b"")
    old.chmod(0o640)
    write_whole(old, b"data")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "new", b"data")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_keeps_pointing_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"
