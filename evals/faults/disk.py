"""A disk that is too small, and that grows."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class NoDisk(Exception):
    """This machine lets nobody have a disk of a given size."""


@contextmanager
def small_disk(folder: Path, room_mb: int) -> Iterator[Path]:
    """A file system of so many MB; raises NoDisk where none can be had."""
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        raise NoDisk("only root may mount a disk of a given size")
    folder.mkdir(parents=True, exist_ok=True)
    if subprocess.run([mount, "-t", "tmpfs", "-o", f"size={room_mb}m", "tmpfs", str(folder)], check=False).returncode:
        raise NoDisk("this machine mounts no disk of a given size, not even for root")
    try:
        yield folder
    finally:
        subprocess.run([shutil.which("umount") or "umount", "-l", str(folder)], check=True)


def grow(folder: Path, room_mb: int) -> None:
    """Gives the disk another size."""
    mount = shutil.which("mount") or "mount"
    subprocess.run([mount, "-o", f"remount,size={room_mb}m", str(folder)], check=True)
