"""Puts a file into a package: the store's bytes, or the file of the package before where it still has them.

A film's stems are tens of megabytes a minute, and few changes touch them.
"""

from __future__ import annotations

import hashlib
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
    if not _linked(asset, target, before):
        shutil.copyfile(store.path(asset), target)


def _linked(asset: Asset, target: Path, before: Path) -> bool:
    """Whether the file of before has the asset's bytes, nobody else holds it, and the disk knows hard links."""
    try:
        known = before.lstat()
        if not stat.S_ISREG(known.st_mode) or known.st_nlink > 1 or known.st_size != asset.size:
            return False
        with before.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != asset.sha256:
                return False
        os.link(before, target)
    except OSError:
        return False
    return True
