"""How loud each sound is, so that none of them comes near to speech."""

from __future__ import annotations

import numpy as np

from tools.audio.loudness import ABSOLUTE_GATE, block_powers, gated
from tools.audio.sounds.event import Kind
from tools.media.pcm import RATE, Curve, Samples, amplitude

LUFS: dict[Kind, float] = {
    "whoosh": -29.0,
    "riser": -30.0,
    "click": -44.0,
    "ding": -32.0,
    "impact": -28.5,
    "ambience": -40.0,
}
"""The loudest 400 ms of each; speech lies at -18."""
_BLOCK = round(0.4 * RATE)


def levelled(sound: Curve, kind: Kind, gain_db: float) -> Samples:
    """The sound with its loudest 400 ms at the level of its kind."""
    samples = sound.astype(np.float32)
    missing = max(0, _BLOCK - len(samples))
    loudest = gated(block_powers(np.pad(samples, ((0, missing), (0, 0)))).max(keepdims=True))
    if loudest <= ABSOLUTE_GATE:
        return samples
    return samples * np.float32(amplitude(LUFS[kind] + gain_db - loudest))
