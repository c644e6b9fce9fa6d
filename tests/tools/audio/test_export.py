"""MP3 for hosts: as long as the master, its decoded peaks under the ceiling, the same bytes again."""

import asyncio
from pathlib import Path

import numpy as np

from memory.assets import AudioAsset
from tools.audio.export import Export, ExportInput
from tools.media.pcm import RATE, write_wav
from tools.media.probe import probe
from tools.testing import LocalContext


def test_peaks_stay_under_the_ceiling_after_coding(tmp_path: Path) -> None:
    context = LocalContext(tmp_path / "store", tmp_path / "scratch")
    random = np.random.default_rng(3)
    loud = np.clip(random.normal(0, 0.5, (2 * RATE, 2)), -0.98, 0.98).astype(np.float32)
    sound = context.keep(write_wav(context.scratch / "loud.wav", loud), AudioAsset)
    first = asyncio.run(Export().run(ExportInput(audio=sound, true_peak=-1.0), context))
    again = asyncio.run(Export().run(ExportInput(audio=sound, true_peak=-1.0), context))
    assert first.true_peak <= -1.0
    assert first.sound == again.sound
    found = probe(context.path(first.sound)).audio
    assert found is not None
    assert (found.codec.startswith("mp3"), found.channels) == (True, 2)
