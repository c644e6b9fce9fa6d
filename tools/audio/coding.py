"""AAC there and back: what comes out of a decoder is what an audience hears, so that is what peaks are measured on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.audio.loudness import true_peak
from tools.contract import Context
from tools.media.aac import RATE, aac_arguments
from tools.media.ffmpeg import run_ffmpeg


def encode(source: Path, target: Path, seconds: float, gain_db: float, context: Context, done: Sequence[float]) -> None:
    """Encodes a file, turned up by `gain_db`; `done` are the shares of all work before and after it."""
    arguments = [
        *("-i", str(source), "-map", "0:a:0", "-map_metadata", "-1"),
        *aac_arguments(seconds, context.settings.audio_kbps, gain_db),
        *("-fflags", "+bitexact", str(target)),
    ]

    def report(share: float) -> None:
        context.progress(done[0] + share * (done[1] - done[0]), "sound")

    run_ffmpeg(context.settings, arguments, seconds, report)


def coded_peak(path: Path, context: Context) -> float:
    """The true peak of a coded file in dBTP; read from a map of the decoded file, so long films need no more memory."""
    decoded = context.scratch / "decoded.raw"
    arguments = ["-i", str(path), "-map", "0:a:0", "-ac", "2", "-ar", str(RATE), "-f", "f32le", str(decoded)]
    run_ffmpeg(context.settings, arguments)
    samples = np.memmap(decoded, dtype="<f4", mode="r").reshape(-1, 2)
    peak = true_peak(samples)
    decoded.unlink()
    return peak
