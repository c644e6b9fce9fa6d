"""What the studio tells a person when it cannot keep something; messages name the folder and the way out."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FULL = (errno.ENOSPC, errno.EDQUOT)


class StudioError(Exception):
    """Base of the errors of everything that outlives a run."""


class StudioFull(StudioError):
    """There is no room left; what was finished is kept, and the run can go on once there is."""

    @classmethod
    def at(cls, folder: Path | str) -> StudioFull:
        return cls(f"no space left in {folder}: free some and resume the run; what was finished is kept")


class StudioBusy(StudioError):
    """Another process works on the same run."""


class StoreUnreachable(StudioError):
    """The object store does not answer, or refuses; it may answer later."""


class AssetMissing(StudioError):
    """The store has no such asset, or not the whole of it."""


class InvalidSetting(StudioError):
    """A setting says something that cannot be."""


def disk_full(error: BaseException | None) -> bool:
    """Whether a full disk lies behind an error."""
    while error is not None:
        if isinstance(error, StudioFull) or (isinstance(error, OSError) and error.errno in FULL):
            return True
        error = error.__cause__ or error.__context__
    return False


@contextmanager
def room_in(folder: Path | str) -> Iterator[None]:
    """Turns the system's complaint about a full disk into one that names the folder."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise StudioFull.at(folder) from error
        raise
