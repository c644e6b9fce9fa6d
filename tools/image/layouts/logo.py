"""The brand's own logo: in its proportions, on a plate where it would be lost on the ground."""

from __future__ import annotations

from collections.abc import Sequence

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.packs.art import PackArt
from tools.image.picture import Align, Box, Panel, RasterArt

LEAST = 3.0
"""Contrast of its outline with the ground from which on a logo needs no plate (WCAG 2.2, 1.4.11: graphics)."""
LOST = 0.12
"""Share of its outline that may be lost on the ground."""
PLATE = 0.24
"""How far a plate reaches past the logo, as a share of its height."""


def show_logo(stage: Stage, box: Box, ground: str, align: Align = "left", at: float = 0.2) -> Box:
    """Shows the logo as large as the box allows; returns the box that it takes, with its plate."""
    logo = stage.logo
    assert logo is not None  # layouts ask first
    plate = plate_for(logo, ground)
    margin = box.h * PLATE / (1 + 2 * PLATE) if plate else 0.0
    high = min(box.h - 2 * margin, (box.w - 2 * margin) / logo.aspect)
    wide = high * logo.aspect
    whole = wide + 2 * margin
    left = {"left": box.x, "center": box.cx - whole / 2, "right": box.right - whole}[align]
    taken = Box(x=left, y=box.y, w=whole, h=high + 2 * margin)
    if plate:
        panel = Panel(fill=plate, radius=min(stage.look.radius, taken.h * 0.24), shadow=0.5)
        stage.add("logo plate", taken, panel, "fade", at)
    art = RasterArt(image=logo.image, palette=stage.palette, form="cutout", foot=logo.foot, shadow=False)
    stage.add("logo", taken.inset(margin), art, "fade", at + 0.05, shows=f"logo of {stage.brand or 'the brand'}")
    return taken


def plate_for(logo: PackArt, ground: str) -> str:
    """The colour of the plate that a logo needs on a ground; empty where it reads without one."""
    if logo.form == "photo" or seen(logo.tones, ground) >= 1 - LOST:
        return ""
    return max((tint.WHITE, tint.BLACK), key=lambda plate: seen(logo.tones, plate))


def seen(tones: Sequence[tuple[str, float]], ground: str) -> float:
    """The share of an outline that stands out from a ground; all of it where nothing is known of it."""
    total = sum(share for _, share in tones)
    if not total:
        return 1.0
    return sum(share for tone, share in tones if tint.contrast(tone, ground) >= LEAST) / total
