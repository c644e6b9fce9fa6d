"""Captions can be read: speed, lines, length, time on screen, order and gaps.

Netflix Timed Text guides: at most 20 characters a second (17 is comfortable), 2 lines of 42 characters, 5/6 s to 7 s,
gaps of none or at least 2 frames. Narrower frames hold fewer characters: 36 in a square, 32 in 4:5, 30 in 9:16.
"""

from __future__ import annotations

from itertools import pairwise

from agent.critic.evidence import Evidence
from agent.critic.findings import Change, Finding, Severity
from tools.media.frame import Aspect
from tools.media.timing import FPS, Cue

SOURCE = "Netflix Timed Text general requirements and English guide"
FASTEST_CPS, COMFORTABLE_CPS = 20.0, 17.0
LONGEST_LINE: dict[Aspect, int] = {"16:9": 42, "1:1": 36, "4:5": 32, "9:16": 30}
SHORTEST_S, LONGEST_S = 5 / 6, 7.0
FRAME_S = 1 / FPS
SLACK_S = 0.5 * FRAME_S


def applies(evidence: Evidence) -> bool:
    """With captions."""
    return any(evidence.cues)


def check(evidence: Evidence) -> list[Finding]:
    """Findings cue by cue, then between neighbours."""
    cues = evidence.film_cues()
    found = [finding for index, cue in cues for finding in _one(evidence, index, cue)]
    for (_, before), (index, after) in pairwise(cues):
        gap = after.start - before.end
        if gap < -SLACK_S:
            found.append(_finding(evidence, index, after, f"overlaps by {-gap:.2f} s", "no overlap", "error", "remake"))
        elif SLACK_S < gap < 2 * FRAME_S - SLACK_S:
            found.append(_finding(evidence, index, after, "gap of one frame", "none, or 2 frames", "warning", "none"))
    return found


def _one(evidence: Evidence, index: int, cue: Cue) -> list[Finding]:
    seconds = cue.end - cue.start
    cps = len(" ".join(cue.lines)) / max(seconds, FRAME_S)
    longest = max(len(line) for line in cue.lines)
    room = LONGEST_LINE[evidence.storyboard.aspect]
    forced = cue.end >= evidence.video.end - 2 * FRAME_S
    wrong: list[tuple[bool, str, str, Severity, Change]] = [
        (cps > FASTEST_CPS + 0.05, f"{cps:.1f} characters/s", f"at most {FASTEST_CPS:g}", "error", "retime"),
        (
            COMFORTABLE_CPS < cps <= FASTEST_CPS + 0.05 and not evidence.outside,
            f"{cps:.1f} characters/s",
            f"{COMFORTABLE_CPS:g} for comfort",
            "warning",
            "none",
        ),
        (longest > room, f"line of {longest} characters", f"at most {room}", "error", "remake"),
        (
            seconds < SHORTEST_S - SLACK_S and not forced,
            f"on screen for {seconds:.2f} s",
            "at least 0.83 s",
            "error",
            "retime",
        ),
        (
            seconds > LONGEST_S + SLACK_S,
            f"on screen for {seconds:.2f} s",
            f"at most {LONGEST_S:g} s",
            "error",
            "retime",
        ),
    ]
    return [
        _finding(evidence, index, cue, measured, expected, severity, change)
        for bad, measured, expected, severity, change in wrong
        if bad
    ]


def _finding(
    evidence: Evidence, index: int, cue: Cue, measured: str, expected: str, severity: Severity, change: Change
) -> Finding:
    scene = evidence.storyboard.scenes[index].id
    where = evidence.in_scene("captions", index).model_copy(
        update={"scene": scene, "start": round(cue.start, 3), "end": round(cue.end, 3)}
    )
    return Finding(
        check="caption_form",
        severity=severity,
        measured=f"{measured}: “{' / '.join(cue.lines)}”",
        expected=expected,
        where=where,
        advice="Break the caption differently or give it more time",
        change=change,
    )
