"""A program in ffmpeg's place that stops with an error, never ends, or writes a file that is not what it says."""

from __future__ import annotations

import sys
from pathlib import Path

BODIES = {
    "fails": "sys.stderr.write('Conversion failed: no such codec today\\n')\nsys.exit(1)\n",
    "hangs": "time.sleep(3600)\n",
    "lies": "open(sys.argv[-1], 'wb').write(b'This is no media file. ' * 4000)\n",
}


def false_program(folder: Path, how: str) -> Path:
    """Writes the program and returns its path."""
    path = folder / "ffmpeg"
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{BODIES[how]}", encoding="utf-8")
    path.chmod(0o755)
    return path
