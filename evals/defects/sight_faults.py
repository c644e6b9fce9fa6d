"""Defects of how a picture is coded, shown and put together."""

from __future__ import annotations

from pathlib import Path

from evals.defects.sights import bars
from evals.defects.specimen import TAGS, Specimen, during

STRAY_FRAMES = 2
MIDDLE_CODE = 126


def stray(good: Specimen, target: Path, opacity: float) -> Specimen:
    """Two frames of something else, shining through to that share."""
    first = round(good.seconds * 0.4 * good.fps)
    inside = f"between(n,{first},{first + STRAY_FRAMES - 1})"
    return good.pictured(target, f"drawbox=c=0x30C060@{opacity}:t=fill:enable='{inside}'")


def coarse(good: Specimen, target: Path, crf: float) -> Specimen:
    """Coded with that rate factor."""
    coded = ["-c:v", "libx264", "-profile:v", "high", "-preset", "veryfast", "-crf", f"{crf:g}", "-g", "30", *TAGS]
    return good.filmed(target, ["-map", "0:v", "-map", "0:a?", *coded, "-c:a", "copy"])


def stretched(good: Specimen, target: Path, times: float) -> Specimen:
    """Luma spread around its middle; 1.16 is full range under the tag of limited range."""
    return good.pictured(target, f"lutyuv=y='clip((val-{MIDDLE_CODE})*{times}+{MIDDLE_CODE},0,255)'")


def woven(good: Specimen, target: Path, frames: float) -> Specimen:
    """Every other line of a picture that comes so many frames later."""
    later = f"split[x][y];[y]trim=start_frame={frames:g},setpts=PTS-STARTPTS[z]"
    return good.pictured(target, f"{later};[x][z]blend=all_expr='if(mod(Y,2),A,B)':shortest=0")


def blurred(good: Specimen, target: Path, share: float) -> Specimen:
    """The middle third blurred by that share of the height."""
    inside = during(good.seconds / 3, good.seconds * 2 / 3)
    return good.pictured(target, f"gblur=sigma={share * good.height:.2f}:enable='{inside}'")


def mosaic(good: Specimen, target: Path, share: float) -> Specimen:
    """The middle third in blocks whose sides are that share of the height."""
    inside, side = during(good.seconds / 3, good.seconds * 2 / 3), max(round(share * good.height), 2)
    return good.pictured(target, f"pixelize=w={side}:h={side}:enable='{inside}'")


def barred(good: Specimen, target: Path, share: float) -> Specimen:
    """Black bars above and below, in the middle third only."""
    inside = during(good.seconds / 3, good.seconds * 2 / 3)
    return good.pictured(target, bars(share, inside))
