"""Lets skia load on a machine without graphics libraries: it is linked to them, but drawing in memory calls none.

The wheel of skia-python asks the dynamic linker for libGL.so.1, libEGL.so.1 and libexpat.so.1. Where one of them is
missing, a library of that name is made here whose functions all return 0, and loaded first; the linker then finds the
name taken. `tools/__init__.py` calls this the moment before skia is first imported.
"""

from __future__ import annotations

import ctypes
import os
import platform
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path

from tools.errors import ToolUnavailable
from tools.media.elf import CODE, shared_object, undefined_symbols

STAND_INS = {
    "libGL.so.1": re.compile(rb"gl[A-Z]\w*"),
    "libEGL.so.1": re.compile(rb"egl[A-Z]\w*"),
    "libexpat.so.1": re.compile(rb"XML_\w+"),
}
ADVICE = "install them, on Debian: apt-get install libgl1 libegl1 libexpat1"


def ensure_skia() -> None:
    """Makes `import skia` work in this process; does nothing where it works already."""
    if sys.platform != "linux":
        return
    missing = [name for name in STAND_INS if not _loads(name)]
    if not missing:
        return
    machine = platform.machine()
    if machine not in CODE:
        raise ToolUnavailable(f"skia needs {', '.join(missing)}, which this {machine} machine lacks: {ADVICE}")
    symbols = {symbol for path in _libraries() for symbol in undefined_symbols(path.read_bytes())}
    with ExitStack() as handles:
        for name in missing:
            _load(name, shared_object(name, sorted(filter(STAND_INS[name].fullmatch, symbols)), machine), handles)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _libraries() -> Iterator[Path]:
    """The extension module, and the libraries that its wheel brings."""
    spec = find_spec("skia")
    if spec is None or spec.origin is None:
        raise ToolUnavailable("skia is not installed: pip install skia-python")
    module = Path(spec.origin)
    yield module
    yield from sorted(module.parent.joinpath("skia_python.libs").glob("*.so*"))


def _load(name: str, library: bytes, handles: ExitStack) -> None:
    """Loads from memory, or from a private folder where the kernel forbids programs in memory.

    A handle stays open until all are loaded: the linker knows libraries by path, and a number is given out again.
    """
    try:
        handle = os.memfd_create(name)
        handles.callback(os.close, handle)
        with open(handle, "wb", closefd=False) as file:
            file.write(library)
        ctypes.CDLL(f"/proc/self/fd/{handle}", mode=ctypes.RTLD_GLOBAL)
    except OSError:
        _load_from_folder(name, library)


def _load_from_folder(name: str, library: bytes) -> None:
    try:
        with tempfile.TemporaryDirectory(prefix="stand-in-") as folder:
            path = Path(folder, name)
            path.write_bytes(library)
            ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
    except OSError as error:
        raise ToolUnavailable(f"skia needs {name}, and no stand-in could be loaded ({error}): {ADVICE}") from error
