"""How a process keeps the memory that it frees: frames, sprites and encoders come and go by megabytes.

Linux's C library gives such memory back to the system at once, and the system hands it out again page by page, which
took a seventh of a film's time on a virtual machine.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

LARGEST = 64 << 20
"""Bytes of a block that is kept: more than a frame of 4K."""
KEPT = 512 << 20
"""Bytes kept in all between two pieces of work: a scene's sprites and encoders."""
ARENA_MAX, MMAP_THRESHOLD, TRIM_THRESHOLD = -8, -3, -1
"""Parameters of mallopt(3)."""


def keep_freed() -> None:
    """Has the C library keep what is freed for the next block; without effect where it is not glibc."""
    if (mallopt := _of_glibc("mallopt")) is None:
        return
    mallopt(MMAP_THRESHOLD, LARGEST)
    mallopt(TRIM_THRESHOLD, KEPT)
    mallopt(ARENA_MAX, 1)  # what one thread frees another one takes


def give_back() -> None:
    """Gives the system what is kept, as when there is nothing to do for a while."""
    if (trim := _of_glibc("malloc_trim")) is not None:
        trim(0)


def _of_glibc(name: str) -> Any:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
