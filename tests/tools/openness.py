"""How far the mouth should be open in each of its shapes, for tests of what is planned and of what is painted."""

from __future__ import annotations

from tools.media.mouth import Viseme

OPENNESS: dict[Viseme, float] = {
    "rest": 0.0,
    "closed": 0.0,
    "bite": 0.1,
    "tongue": 0.4,
    "teeth": 0.24,
    "pucker": 0.34,
    "mid": 0.66,
    "open": 1.0,
    "wide": 0.48,
    "round": 0.78,
    "small": 0.36,
}
"""How far each shape parts the lips, as a share of the widest."""
