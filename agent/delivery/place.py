"""The place that a person names for the package, tried before any work is done."""

from __future__ import annotations

import tempfile
from pathlib import Path

from agent.errors import OutputError


def check_out(out: str) -> None:
    """Makes sure, before any work, that the package can be put at `out`.

    Raises:
        OutputError: it cannot.
    """
    if not out:
        return
    place = Path(out)
    folder = place.parent if place.suffix == ".mp4" else place
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        message = f"--out {out} cannot be written: {error.strerror}. Name another folder or file."
        raise OutputError(message) from error
