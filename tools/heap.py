"""How a process keeps the memory that it frees: frames and sprites come and go by megabytes.

Linux's C library gives such blocks back to the system at once, and the system hands them out again page by page, which
took a seventh of a film's time on a virtual machine.
"""

from __future__ import annotations

import ctypes
import sys

KEPT = 64 << 20  # bytes: more than a frame of 4K
ARENA_MAX, MMAP_THRESHOLD, TRIM_THRESHOLD = -8, -3, -1
"""Parameters of mallopt(3)."""


def keep_freed() -> None:
    """Has the C library keep up to `KEPT` bytes for the next block; without effect where it is not glibc."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is None:
        return
    mallopt(MMAP_THRESHOLD, KEPT)
    mallopt(TRIM_THRESHOLD, KEPT)
    mallopt(ARENA_MAX, 1)  # what one thread frees another one takes
