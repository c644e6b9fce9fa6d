"""A picture small enough to be written by hand, as the example of the tools that take one."""

from __future__ import annotations

from typing import Any

COLOURS = {"ground": "#F6F1E7", "ink": "#1F1B16", "accent": "#C8102E", "support": "#3C6E71", "second": "#F2A541"}
PICTURE: dict[str, Any] = {
    "aspect": "16:9",
    "look": "warm",
    "family": "title",
    "seed": 7,
    "palette": COLOURS,
    "layers": [
        {
            "name": "card",
            "shows": "a red card",
            "box": {"x": 480, "y": 270, "w": 960, "h": 540},
            "art": {"kind": "panel", "fill": "#C8102E", "radius": 40},
            "entrance": {"kind": "rise", "at": 0.1},
        }
    ],
    "safe": {"x": 96, "y": 54, "w": 1728, "h": 972},
}
