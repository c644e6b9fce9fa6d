"""Reads what a film's headers make a player do: stretch, turn or weave the picture, and which language it names."""

from __future__ import annotations

from pathlib import Path

import av

from tools.post.measurement import Headers
from tools.post.measuring.film import NAMES

NO_LANGUAGE = ("", "und", "mis", "zxx")


def read_headers(path: Path) -> Headers:
    """Decodes one frame; raises av's errors for what is no film."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        shape = stream.sample_aspect_ratio
        first = next(container.decode(stream), None)
        named = (sound.metadata.get("language", "") for sound in container.streams.audio)
        return Headers(
            pixel_aspect=round(float(shape), 4) if shape else 1.0,
            rotation=float(first.rotation) if first else 0.0,
            interlaced=bool(first and first.interlaced_frame),
            matrix=NAMES.get(int(first.colorspace), "") if first else "",
            sounds=len(container.streams.audio),
            audio_languages=tuple(language for language in named if language not in NO_LANGUAGE),
        )
