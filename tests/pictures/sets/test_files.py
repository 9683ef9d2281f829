"""Folders and zips of pictures become sets; what is wrong in them is listed and passed over."""

from __future__ import annotations

import contextlib
import os
import stat
import zipfile
from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets import checks, listing
from convviz.pictures.sets.checks import check_trainable
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.picture_set import LabelledSets

PETS = {"cat/b.png": None, "dog/2.png": None, "cat/a.jpg": None, "dog/10.png": None, "dog/x": None}


def zipped(folder: Path, *, packed: bool = True, without_folders: bool = True) -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for file in sorted(folder.rglob("*"), reverse=True):
            if file.is_file() or not without_folders:
                archive.write(file, file.relative_to(folder).as_posix())
    return path


def refusal(path: Path) -> ConvvizError:
    with pytest.raises(ConvvizError) as refused:
        open_sets(path)
    assert str(refused.value).count("\n") == 0
    return refused.value


def names(sets: LabelledSets) -> list[str]:
    return [sets.train.name(index) for index in range(len(sets.train))]


def why(sets: LabelledSets) -> dict[str, str]:
    return {skipped.name: skipped.code for skipped in sets.skipped}


@pytest.fixture(params=["folder", "packed zip", "plain zip"])
def opened(request, make_folder):
    """Makes a folder, or a zip of one, and opens it."""

    def open_files(files: dict[str, bytes | None]) -> LabelledSets:
        folder = make_folder(files)
        if request.param == "folder":
            return open_sets(folder)
        return open_sets(zipped(folder, packed=request.param == "packed zip"))

    return open_files


def test_each_folder_is_a_class_and_pictures_stand_by_class_and_name(opened):
    sets = opened(PETS)
    assert sets.class_names == ("cat", "dog")
    assert names(sets) == ["cat/a.jpg", "cat/b.png", "dog/10.png", "dog/2.png", "dog/x"]
    assert sets.train.labels.tolist() == [0, 0, 1, 1, 1]
    assert not sets.train.labels.flags.writeable
    assert sets.skipped == ()
    # The made pictures are as bright as they were numbered.
    assert [int(sets.train.picture(index).max()) for index in range(5)] == [2, 0, 3, 1, 4]
    assert sets.train.picture(0).shape == (4, 6, 1)
    assert sets.train.take(np.array([0])) is None


def test_parts_are_told_apart(opened):
    sets = opened(
        {
            "pets/train/b/1.png": None,
            "pets/train/a/1.png": None,
            "pets/test/a/2.png": None,
            "pets/val/b/3.png": None,
        }
    )
    assert sets.test is not None
    assert sets.validation is not None
    assert [len(part) for part in sets.parts] == [2, 1, 1]
    assert sets.test.class_names == sets.validation.class_names == ("a", "b")
    assert sets.validation.labels.tolist() == [1]
    assert sets.validation.name(0) == "pets/val/b/3.png"


def test_what_systems_leave_behind_is_passed_over_in_silence(opened):
    hidden = (
        "cat/.DS_Store",
        "cat/Thumbs.db",
        "__MACOSX/cat/._a.png",
        ".git/config",
        "cat/desktop.ini",
        "README.md",
    )
    sets = opened(PETS | dict.fromkeys(hidden, b"nothing"))
    assert len(sets.train) == 5
    assert sets.skipped == ()


def test_other_files_beside_pictures_are_listed(opened):
    sets = opened(PETS | {"cat/notes.txt": b"a", "loose.png": None, "other/only.txt": b"b"})
    assert why(sets) == {"cat/notes.txt": "set-other-file", "loose.png": "set-no-class"}
    assert sets.skipped_count == 2
    assert sets.class_names == ("cat", "dog")


def test_a_collection_says_what_its_pictures_are(opened):
    sets = opened(PETS | {"collection.json": b'{"kind": "drawings", "version": 1}'})
    assert sets.kind == "drawings"
    assert len(sets.train) == 5


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"kind": "drawings", "version": 2}', b'{"kind": 3, "version": 1}']
)
def test_a_wrong_word_about_a_collection_counts_as_none(opened, content):
    assert opened(PETS | {"collection.json": content}).kind == "pictures"


def test_a_list_of_wrong_files_has_an_end(opened, monkeypatch):
    monkeypatch.setattr(listing, "MAX_SKIPPED", 3)
    sets = opened(PETS | {f"loose{number}.png": None for number in range(7)})
    assert sets.skipped_count == 7


def test_names_in_any_script_are_kept(opened):
    sets = opened({"猫/写真 1.png": None, "cão/é.png": None, "cão/ü.png": None})
    assert sets.class_names == ("cão", "猫")
    assert names(sets)[2] == "猫/写真 1.png"


def test_a_picture_that_is_none_is_told_when_it_is_asked_for(opened):
    sets = opened(PETS | {"cat/c.png": b"<html>no picture</html>", "cat/d.png": b"\x89PNG\r\n\x1a\nbroken"})
    for index, code in ((2, "not-a-picture"), (3, "picture-damaged")):
        with pytest.raises(ConvvizError) as refused:
            sets.train.picture(index)
        assert refused.value.code == code
        assert refused.value.facts["name"] == names(sets)[index].split("/")[1]


def test_a_part_of_a_set_keeps_its_order(opened):
    part = opened(PETS).train.keeping(np.array([4, 0]))
    assert [part.name(index) for index in range(len(part))] == ["dog/x", "cat/a.jpg"]
    assert part.labels.tolist() == [1, 0]


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({}, "set-empty"),
        ({"readme.txt": b"x"}, "set-empty"),
        ({"a.png": None, "b.png": None}, "set-no-classes"),
    ],
)
def test_a_source_without_classes_is_refused(opened, files, code):
    with pytest.raises(ConvvizError) as refused:
        opened(files)
    assert refused.value.code == code


def test_one_class_alone_can_be_looked_at_and_not_trained_on(opened):
    sets = opened({"cat/1.png": None, "cat/2.png": None})
    with pytest.raises(ConvvizError) as refused:
        check_trainable(sets)
    assert refused.value.code == "set-one-class"
    assert refused.value.facts == {"name": "cat"}


def test_two_classes_can_be_trained_on(opened):
    check_trainable(opened(PETS))


def test_there_are_limits_to_classes_and_pictures(opened, monkeypatch):
    monkeypatch.setattr(checks, "MAX_CLASSES", 1)
    with pytest.raises(ConvvizError) as refused:
        opened(PETS)
    assert refused.value.code == "set-many-classes"


def test_too_many_pictures_are_refused(make_folder, monkeypatch):
    monkeypatch.setattr(checks, "MAX_PICTURES", 4)
    folder = make_folder(PETS)
    assert refusal(folder).code == "set-many-pictures"
    assert refusal(zipped(folder)).code == "set-many-pictures"


def test_what_is_not_there_or_no_set_is_refused(tmp_path, make_picture):
    assert refusal(tmp_path / "gone").code == "set-missing"
    picture = tmp_path / "cat.png"
    picture.write_bytes(make_picture())
    assert refusal(picture).code == "set-kind"
    empty = tmp_path / "empty.npz"
    empty.touch()
    assert refusal(empty).code == "set-kind"


def test_opening_can_be_cancelled_and_tells_how_far_it_is(make_folder):
    folder = make_folder(PETS)
    for source in (folder, zipped(folder)):
        with pytest.raises(ConvvizError) as refused:
            open_sets(source, cancel=lambda: True)
        assert refused.value.code == "set-cancelled"
    told: list[tuple[int, int | None]] = []
    open_sets(folder, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (5, None)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_to_folders_are_not_followed_and_links_to_pictures_are(make_folder, tmp_path):
    folder = make_folder(PETS)
    (folder / "cat" / "around").symlink_to(folder, target_is_directory=True)
    (folder / "bird").symlink_to(tmp_path, target_is_directory=True)
    (folder / "dog" / "linked.png").symlink_to(folder / "cat" / "b.png")
    sets = open_sets(folder)
    assert why(sets) == {"bird": "set-link", "cat/around": "set-link"}
    assert "dog/linked.png" in names(sets)
    assert (sets.train.picture(4) == sets.train.picture(1)).all()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(make_folder):
    folder = make_folder(PETS)
    os.mkfifo(folder / "cat" / "pipe.png")
    with pytest.raises(ConvvizError) as refused:
        open_sets(folder).train.picture(2)
    assert refused.value.code == "file-is-device"


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="this user may read everything")
def test_a_folder_that_may_not_be_read_is_listed(make_folder):
    folder = make_folder(PETS | {"bird/1.png": None})
    (folder / "bird").chmod(0)
    try:
        assert why(open_sets(folder)) == {"bird": "file-unreadable"}
    finally:
        (folder / "bird").chmod(0o700)


def test_folders_may_be_very_deep(make_folder, tmp_path):
    folder = make_folder(PETS)
    deep = folder.joinpath("cat", *["d"] * 400)
    deep.mkdir(parents=True)
    (deep / "c.png").write_bytes((folder / "cat" / "b.png").read_bytes())
    assert open_sets(folder).train.class_names == ("cat", "dog")
    assert len(open_sets(folder).train) == 6


def made_zip(path: Path, members: dict[str, bytes], attributes: dict[str, int] | None = None) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (attributes or {}).get(name, 0o644) << 16
            archive.writestr(info, content)
    return path


def test_links_and_odd_paths_in_a_zip_are_listed(tmp_path, make_picture):
    picture = make_picture()
    members = {
        "cat/1.png": picture,
        "dog/1.png": picture,
        "cat/link.png": b"/etc/passwd",
        "../cat/up.png": picture,
        "C:/cat/drive.png": picture,
        "dog\\2.png": picture,
        "/dog/root.png": picture,
    }
    path = made_zip(tmp_path / "odd.zip", members, {"cat/link.png": stat.S_IFLNK | 0o777})
    sets = open_sets(path)
    assert why(sets) == {
        "cat/link.png": "set-link",
        "../cat/up.png": "set-odd-path",
        "C:/cat/drive.png": "set-odd-path",
    }
    assert names(sets) == ["cat/1.png", "dog/1.png", "dog/2.png", "dog/root.png"]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_packings_are_listed(tmp_path, make_picture, method):
    path = made_zip(tmp_path / "odd.zip", {"cat/1.png": make_picture(), "dog/1.png": make_picture()})
    with zipfile.ZipFile(path, "a", method) as archive:
        archive.writestr("dog/2.png", make_picture())
    assert why(open_sets(path)) == {"dog/2.png": "set-packing"}


def test_a_locked_zip_is_refused_with_the_reason(tmp_path, make_picture):
    data = bytearray(made_zip(tmp_path / "a.zip", {"cat/1.png": make_picture()}).read_bytes())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    path = tmp_path / "locked.zip"
    path.write_bytes(data)
    error = refusal(path)
    assert error.code == "set-all-skipped"
    assert "password" in str(error)


def test_a_member_that_unpacks_to_more_than_it_says_is_cut_off_there(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("cat/1.png", bytes(50_000_000))
        archive.writestr("dog/1.png", b"")
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(ConvvizError) as refused:
        open_sets(path).train.picture(0)
    assert refused.value.code == "set-damaged"
    assert refused.value.facts == {"name": "1.png"}


def test_a_member_that_says_it_is_huge_is_listed(tmp_path, make_picture):
    data = bytearray(
        made_zip(tmp_path / "a.zip", {"cat/1.png": make_picture(), "dog/1.png": make_picture()}).read_bytes()
    )
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = (4_000_000_000).to_bytes(4, "little")
    path = tmp_path / "huge.zip"
    path.write_bytes(data)
    assert why(open_sets(path)) == {"cat/1.png": "file-too-large"}


def test_no_flipped_bytes_of_a_zip_raise_anything_but_a_refusal(make_folder):
    data = bytearray(zipped(make_folder(PETS)).read_bytes())
    path = make_folder({}, "other").with_suffix(".zip")
    generator = np.random.default_rng(0)
    for _ in range(300):
        flipped = data.copy()
        for place in generator.integers(0, len(data), 3):
            flipped[place] ^= int(generator.integers(1, 256))
        path.write_bytes(flipped)
        try:
            train = open_sets(path).train
        except ConvvizError:
            continue
        for index in range(len(train)):
            with contextlib.suppress(ConvvizError):
                train.picture(index)


def test_a_zip_that_vanishes_meanwhile_is_told(make_folder):
    path = zipped(make_folder(PETS))
    train = open_sets(path).train
    with path.open("r+b") as file:
        file.truncate(20)
    with pytest.raises(ConvvizError) as refused:
        train.picture(4)
    assert refused.value.code == "set-damaged"
