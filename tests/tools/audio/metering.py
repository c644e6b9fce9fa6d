"""ffmpeg's own meter, as a second opinion on ours."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import imageio_ffmpeg


class Measured(NamedTuple):
    lufs: float
    true_peak: float


def ebur128(path: Path) -> Measured:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostats", "-i", str(path)]
    command += ["-filter:a", "ebur128=peak=true", "-f", "null", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    summary = done.stderr[done.stderr.rindex("Summary:") :]
    lufs = re.search(r"I:\s+(\S+) LUFS", summary)
    peak = re.search(r"Peak:\s+(\S+) dBFS", summary)
    assert lufs
    assert peak
    return Measured(float(lufs[1]), float(peak[1]))
