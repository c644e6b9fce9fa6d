"""Frames come at a constant rate, and picture and sound start and end together.

One frame is the bound: EBU R37 allows 5 ms early and 15 ms late per production stage, and BT.1359 puts what people
notice at 45 ms early; drift and offset show at the ends first. Constant 30 fps is what the platforms advise.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.media.timing import FPS

SOURCE = "EBU R37; ITU-R BT.1359-1; YouTube answer 1722171"
FRAME_S = 1 / FPS
TIMING_MS = 1.0


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """Findings on the frame rate, the starts and the ends."""
    video, sound = evidence.video, evidence.sound
    found: list[Finding] = []
    if abs(video.fps - FPS) > 0.01 or video.timing_error_ms > TIMING_MS:
        measured = f"{video.fps:g} fps, frames off by up to {video.timing_error_ms:.1f} ms"
        found.append(_finding(evidence, measured, f"{FPS} fps, every frame as long", "join"))
    if abs(video.start) > FRAME_S:
        found.append(_finding(evidence, f"picture starts at {video.start:.3f} s", "0 s", "mux"))
    if sound is None:
        return found
    if abs(sound.start - video.start) > FRAME_S:
        measured = f"sound starts {sound.start - video.start:+.3f} s from the picture"
        found.append(_finding(evidence, measured, "within one frame (0.033 s)", "mux"))
    if abs(sound.end - video.end) > FRAME_S + 1e-3:
        measured = f"sound ends {sound.end - video.end:+.3f} s from the picture"
        found.append(_finding(evidence, measured, "within one frame (0.033 s)", "mux"))
    return found


def _finding(evidence: Evidence, measured: str, expected: str, stage: str) -> Finding:
    return Finding(
        check="alignment",
        severity="error",
        measured=measured,
        expected=expected,
        where=Where(task=evidence.task(stage)),
        advice="Join and mux the film again at a constant rate, padded or cut to the last frame",
        change="remake",
    )
