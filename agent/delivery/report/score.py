"""The film over time as one drawing: a ruler of scenes, captions, loudness, brightness, and where the findings lie."""

from __future__ import annotations

import math
from collections.abc import Sequence

from agent.brief import LUFS
from agent.critic.checks.loudness import TOLERANCE_LU
from agent.delivery.markup import Html, join, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import section
from agent.delivery.report.ruler import CAPTIONS_AT, CAPTIONS_HIGH, SCENES_AT, SCENES_HIGH, captions, scenes
from agent.delivery.report.scale import (
    HEIGHT,
    LEFT,
    LOUDNESS_AT,
    LOUDNESS_HIGH,
    LUMA_AT,
    LUMA_HIGH,
    RIGHT,
    WIDTH,
    Scale,
)
from tools.post.measurement import CURVE_STEP_S

QUIET, LOUD = -44.0, -4.0
SHORT_TERM_S = 3.0
ABSOLUTE_GATE = -70.0


def timeline(material: Material) -> Html | None:
    """The drawing as inline SVG with a legend; None where no film was measured."""
    measurement = material.measurement
    if measurement is None:
        return None
    scale = Scale(measurement.video.end)
    rows = [scale.axis(), _labels(measurement.sound is not None), scenes(scale, material), captions(scale, material)]
    if measurement.sound is not None:
        rows += [_loudness(scale, material, measurement.sound.momentary)]
    rows.append(scale.curve(measurement.picture.luma, (0, 1), LUMA_AT, LUMA_HIGH, "bright"))
    rows += _findings(scale, material)
    drawing = tag(
        "svg",
        *rows,
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        class_="score",
        role="img",
        aria_label="Scenes, captions, loudness and brightness over time",
    )
    words = "Loudness is short-term (3 s) over momentary, in LUFS; the band is the target with its tolerance."
    legend = tag("p", words if measurement.sound else None, " A click shows the film at that time.", class_="sub")
    return section("time", "The film over time", tag("div", drawing, class_="wide", tabindex="0"), legend)


def short_term(momentary: Sequence[float]) -> list[float]:
    """Loudness of the 3 s up to each value, LUFS, from momentary loudness; ITU-R BS.1771 asks for that window."""
    width = round(SHORT_TERM_S / CURVE_STEP_S)
    found: list[float] = []
    for end in range(1, len(momentary) + 1):
        window = momentary[max(0, end - width) : end]
        mean = sum(10 ** (value / 10) for value in window) / len(window)
        found.append(10 * math.log10(mean) if mean > 0 else ABSOLUTE_GATE)
    return found


def _loudness(scale: Scale, material: Material, momentary: Sequence[float]) -> Html:
    bounds = (QUIET, LOUD)
    return join(
        _target(material),
        scale.curve(momentary, bounds, LOUDNESS_AT, LOUDNESS_HIGH, "momentary"),
        scale.curve(short_term(momentary), bounds, LOUDNESS_AT, LOUDNESS_HIGH, "loud"),
    )


def _target(material: Material) -> Html:
    lufs, slack = LUFS[material.brief.profile], TOLERANCE_LU[material.brief.profile]

    def down(value: float) -> float:
        return LOUDNESS_AT + LOUDNESS_HIGH * (1 - (value - QUIET) / (LOUD - QUIET))

    band = tag(
        "rect", x=LEFT, y=down(lufs + slack), width=WIDTH - LEFT - RIGHT,
        height=down(lufs - slack) - down(lufs + slack), class_="band",
    )  # fmt: skip
    words = tag("text", f"{lufs:g} LUFS", x=LEFT - 12, y=down(lufs) + 4, class_="row aim")
    return join(band, tag("line", x1=LEFT, x2=WIDTH - RIGHT, y1=down(lufs), y2=down(lufs), class_="target"), words)


def _labels(sound: bool) -> Html:
    rows = [
        ("scenes", SCENES_AT + SCENES_HIGH / 2),
        ("captions", CAPTIONS_AT + CAPTIONS_HIGH / 2),
        ("brightness", LUMA_AT + LUMA_HIGH / 2),
    ]
    if sound:
        rows.append(("loudness", LOUDNESS_AT + LOUDNESS_HIGH - 8))
    return join(*(tag("text", name, x=LEFT - 12, y=y + 4, class_="row") for name, y in rows))


def _findings(scale: Scale, material: Material) -> list[Html]:
    return [
        scale.box(
            (finding.where.start, finding.where.end),
            (SCENES_AT - 4, HEIGHT - SCENES_AT - 4),
            f"mark {finding.severity}",
            f"{finding.check}: {finding.measured}",
        )
        for finding in material.review.findings
        if finding.where.start is not None and finding.where.end is not None
    ]
