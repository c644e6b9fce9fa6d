"""Puts a file into a package: the store's bytes, or the file of the package before where it still has them.

A film's stems are tens of megabytes a minute, and few changes touch them. A copy takes its time from the store, so that
a file of the same size and time, to the nanosecond, is the one that was copied, as in rsync's quick check.
"""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from memory.assets import Asset
from memory.store import AssetStore


def place(asset: Asset, target: Path, before: Path, store: AssetStore) -> None:
    """Writes the asset to `target`, which does not exist; never a link into the store, whose bytes are for good.

    Args:
        before: where the file lies in the package that is about to be replaced, if it does.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    kept = store.path(asset)
    made = kept.stat().st_mtime_ns
    if not _linked(target, before, size=asset.size, made=made):
        shutil.copyfile(kept, target)
        os.utime(target, ns=(made, made))


def _linked(target: Path, before: Path, *, size: int, made: int) -> bool:
    """Whether the file of before was copied and not touched, nobody else holds it, and the disk knows hard links."""
    try:
        known = before.lstat()
        if not stat.S_ISREG(known.st_mode) or known.st_nlink > 1 or (known.st_size, known.st_mtime_ns) != (size, made):
            return False
        os.link(before, target)
    except OSError:
        return False
    return True
