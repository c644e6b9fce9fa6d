"""What several tests of the director bring along."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """One second of a 400 Hz hum, 48 kHz mono."""
    path = tmp_path / "hum.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 48000, 0, "NONE", ""))
        file.writeframes((b"\x00\x20" * 60 + b"\x00\xe0" * 60) * 400)
    return path
