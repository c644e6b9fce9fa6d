"""Skia on a machine without graphics libraries: tried on a copy of it that asks for libraries which exist nowhere."""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tools.media import gl
from tools.media.elf import CODE, shared_object, undefined_symbols

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in CODE, reason="stand-ins are made for Linux on these machines"
)
DRAW = """
import hashlib
import tools
{before}
import skia
from font_source_sans_pro import font_files_ttf
surface = skia.Surface(200, 80)
canvas = surface.getCanvas()
canvas.clear(0xFFFFFFFF)
canvas.drawCircle(40, 40, 30, skia.Paint(Color=0xFF2266CC, AntiAlias=True))
font = skia.Font(skia.Typeface.MakeFromFile(font_files_ttf["SourceSansPro"]), 30)
canvas.drawString("Grün 12", 80, 50, font, skia.Paint(Color=0xFF000000, AntiAlias=True))
print(hashlib.sha256(surface.makeImageSnapshot().tobytes()).hexdigest())
"""
RENAMED = """
import re
from tools.media import gl
gl.STAND_INS = {"libQL.so.1": re.compile(rb"gl[A-Z]\\w*"), "libQGL.so.1": re.compile(rb"egl[A-Z]\\w*")}
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Skia linked to two libraries that no machine has."""
    folder = tmp_path_factory.mktemp("bare")
    spec = find_spec("skia")
    assert spec is not None
    assert spec.origin is not None
    module = Path(spec.origin)
    data = module.read_bytes()
    for real, made_up in ((b"\0libGL.so.1\0", b"\0libQL.so.1\0"), (b"\0libEGL.so.1\0", b"\0libQGL.so.1\0")):
        assert data.count(real) == 1
        data = data.replace(real, made_up)
    (folder / module.name).write_bytes(data)
    (folder / "skia_python.libs").symlink_to(module.parent / "skia_python.libs")
    return folder


def draw(before: str, *places: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(str(place) for place in (*places, ROOT))
    command = [sys.executable, "-c", DRAW.format(before=before)]
    return subprocess.run(command, env={"PYTHONPATH": path}, capture_output=True, text=True)


def test_without_stand_ins_it_does_not_load(bare: Path) -> None:
    assert "cannot open shared object file" in draw("", bare).stderr


def test_with_stand_ins_it_draws_the_same_picture(bare: Path) -> None:
    usual, made = draw(""), draw(RENAMED, bare)
    assert made.returncode == 0, made.stderr
    assert made.stdout == usual.stdout != ""


def test_where_programs_in_memory_are_forbidden_a_private_folder_serves(bare: Path, tmp_path: Path) -> None:
    forbid = "import os, tempfile\ndef forbidden(name):\n    raise PermissionError(name)\nos.memfd_create = forbidden\n"
    ended = draw(RENAMED + forbid + f"tempfile.tempdir = {str(tmp_path)!r}\n", bare)
    assert ended.returncode == 0, ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_machine_is_told_what_to_install(bare: Path) -> None:
    ended = draw(RENAMED + "import platform\nplatform.machine = lambda: 'riscv64'\n", bare)
    assert "ToolUnavailable: skia needs libQL.so.1, libQGL.so.1" in ended.stderr
    assert "apt-get install libgl1" in ended.stderr


def test_nothing_is_made_where_the_libraries_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gl, "STAND_INS", {"libc.so.6": gl.STAND_INS["libGL.so.1"]})
    monkeypatch.setattr(gl, "shared_object", None)
    gl.ensure_skia()


@pytest.mark.parametrize("count", [0, 1, 2, 400])
def test_every_symbol_of_a_stand_in_is_a_function_that_gives_nothing(tmp_path: Path, count: int) -> None:
    symbols = [b"standIn%d" % number for number in range(count)]
    path = tmp_path / "library"
    path.write_bytes(shared_object(f"libstandin{count}.so.1", symbols, platform.machine()))
    library = ctypes.CDLL(str(path))
    assert all(library[symbol.decode()](1, 2, 3) == 0 for symbol in symbols)
    with pytest.raises(AttributeError):
        library["somethingElse"]
    assert ctypes.CDLL(f"libstandin{count}.so.1")._handle == library._handle


def test_symbols_are_read_from_libraries_only() -> None:
    spec = find_spec("skia")
    assert spec is not None
    assert spec.origin is not None
    found = set(undefined_symbols(Path(spec.origin).read_bytes()))
    assert {b"glClear", b"eglGetProcAddress", b"XML_Parse"} <= found
    assert list(undefined_symbols(b"#!/bin/sh\n")) == []
