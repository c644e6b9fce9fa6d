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
SLOWEST_FPS, FASTEST_FPS = 23, 60  # TikTok and Instagram Reels
OUTSIDE_TIMING_SHARE = 0.05
OUTSIDE_END_S = 0.15  # what ffmpeg leaves when it ends with the shortest stream


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """Findings on the frame rate, the starts and the ends."""
    video, sound = evidence.video, evidence.sound
    found: list[Finding] = []
    if not _constant(evidence):
        measured = f"{video.fps:g} fps, frames off by up to {video.timing_error_ms:.1f} ms"
        wanted = f"{SLOWEST_FPS} to {FASTEST_FPS}" if evidence.outside else f"{FPS}"
        found.append(_finding(evidence, measured, f"{wanted} fps, every frame as long", "join"))
    if abs(video.start) > FRAME_S:
        found.append(_finding(evidence, f"picture starts at {video.start:.3f} s", "0 s", "mux"))
    if sound is None:
        return found
    if abs(sound.start - video.start) > FRAME_S:
        measured = f"sound starts {sound.start - video.start:+.3f} s from the picture"
        found.append(_finding(evidence, measured, "within one frame (0.033 s)", "mux"))
    if abs(sound.end - video.end) > (OUTSIDE_END_S if evidence.outside else FRAME_S + 1e-3):
        measured = f"sound ends {sound.end - video.end:+.3f} s from the picture"
        found.append(_finding(evidence, measured, "within one frame (0.033 s)", "mux"))
    return found


def _constant(evidence: Evidence) -> bool:
    """Whether frames come at our rate; those of an outside film at any rate that platforms take, to the timescale."""
    video = evidence.video
    if evidence.outside:
        steady = video.timing_error_ms <= max(TIMING_MS, OUTSIDE_TIMING_SHARE * 1000 / max(video.fps, 1))
        return steady and SLOWEST_FPS <= video.fps <= FASTEST_FPS + 0.01
    return abs(video.fps - FPS) <= 0.01 and video.timing_error_ms <= TIMING_MS


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
