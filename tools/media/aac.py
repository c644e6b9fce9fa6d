"""AAC-LC as films and platforms take it: 48 kHz stereo, to the sample as long as asked for."""

from __future__ import annotations

RATE = 48000


def aac_arguments(seconds: float, kbps: int) -> list[str]:
    """ffmpeg's output options; sound is cut or filled with silence to `seconds`."""
    samples = round(seconds * RATE)
    return [
        *("-af", f"aresample={RATE},apad=whole_len={samples},atrim=end_sample={samples}"),
        *("-c:a", "aac", "-profile:a", "aac_low", "-ar", str(RATE), "-ac", "2"),
        *("-b:a", f"{kbps}k", "-flags:a", "+bitexact"),
    ]
