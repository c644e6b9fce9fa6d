"""Whether sound and picture stay together on the way through join and mux: flashes and clicks planted at known times.

The film is read back with ffmpeg's decoders, edit lists and all, as a player would: no tool that made it is asked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np

from memory.assets import AudioAsset, VideoAsset
from tools.media.encode import Encoder
from tools.media.frame import FrameSize
from tools.media.pcm import RATE, Samples, write_wav
from tools.media.timing import FPS
from tools.post.mux import Mux
from tools.testing import LocalContext
from tools.video.join import Join

SEGMENTS = (97, 61, 128, 75)
FLASHES = (10, 96, 97, 150, 200, 285, 286 + 40, 360)
WHITE, DARK = 220, 40
_CLICK_FRAMES = 48


def planted_offsets(folder: Path) -> list[float]:
    """Sound minus picture in milliseconds, flash by flash: above 0 the sound is late."""
    film = _film(folder)
    seen, heard = _flashes(film), _clicks(film)
    if len(seen) != len(FLASHES) or len(heard) != len(FLASHES):
        raise AssertionError(f"{len(FLASHES)} flashes were planted, {len(seen)} seen and {len(heard)} clicks heard")
    return [round((sound - picture) * 1000, 2) for picture, sound in zip(seen, heard, strict=True)]


def _film(folder: Path) -> Path:
    context = LocalContext(folder / "store", folder / "scratch")
    starts = np.cumsum((0, *SEGMENTS))
    segments = tuple(
        _segment(context, [flash - start for flash in FLASHES if start <= flash < start + frames], frames)
        for start, frames in zip(starts.tolist(), SEGMENTS, strict=False)
    )
    joined = asyncio.run(Join().run(Join.Input(segments=segments), context))
    sound = write_wav(context.scratch / "clicks.wav", _track(sum(SEGMENTS)))
    request = Mux.Input(video=joined.film, audio=context.keep(sound, AudioAsset))  # type: ignore[attr-defined]
    return context.path(asyncio.run(Mux().run(request, context)).film)


def _segment(context: LocalContext, flashes: Sequence[int], frames: int) -> VideoAsset:
    path = context.scratch / "segment.mp4"
    with Encoder(path, FrameSize(width=320, height=180), FPS, "veryfast", 20) as encoder:
        for frame in range(frames):
            encoder.planes[0][:] = WHITE if frame in flashes else DARK
            encoder.write()
    return context.keep(path, VideoAsset)


def _track(frames: int) -> Samples:
    """One short tone for each flash, beginning with its frame."""
    track = np.zeros((frames * RATE // FPS, 2), dtype=np.float32)
    tone = 0.8 * np.sin(2 * np.pi * 3000 * np.arange(_CLICK_FRAMES * 5) / RATE)
    for flash in FLASHES:
        start = flash * RATE // FPS
        track[start : start + len(tone)] = tone[:, None]
    return track


def _flashes(film: Path) -> list[float]:
    with av.open(str(film)) as box:
        return [
            float(frame.time or 0.0)
            for frame in box.decode(video=0)
            if frame.to_ndarray(format="gray").mean() > (WHITE + DARK) / 2
        ]


def _clicks(film: Path) -> list[float]:
    """When the sound comes up out of silence."""
    times, loud_until = [], -1.0
    with av.open(str(film)) as box:
        for frame in box.decode(audio=0):
            level = np.abs(frame.to_ndarray()).max(axis=0)
            for index in np.flatnonzero(level > 0.3):
                time = float(frame.time or 0.0) + int(index) / frame.sample_rate
                if time - loud_until > 0.01:
                    times.append(time)
                loud_until = time
    return times
