"""The film is as long as it was asked to be: inside the range, or within 0.5 s or 2 % of a single length.

No standard gives a tolerance; 0.5 s is what an advertising slot bears, and 2 % is unnoticed in anything longer.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from tools.media.timing import FPS

SOURCE = "own bound: 0.5 s or 2 %"


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """At most two findings: the length itself, and a length that was decided against the brief without a word."""
    wish, board = evidence.brief.duration, evidence.storyboard
    found: list[Finding] = []
    capped = board.shortest > wish.longest or board.longest < wish.shortest
    target, shortest, longest = (
        (board.seconds, board.shortest, board.longest) if capped else (wish.target, wish.shortest, wish.longest)
    )
    if capped and not board.notices:
        measured, expected = f"{board.seconds:g} s decided, no notice", f"{wish.shortest:g} to {wish.longest:g} s"
        found.append(Finding(check="duration", severity="error", measured=measured, expected=expected, change="retime"))
    seconds = evidence.video.end
    near = abs(seconds - target) <= max(0.5, 0.02 * target)
    if near or shortest - 1 / FPS <= seconds <= longest + 1 / FPS:
        return found
    advice = "Say less or speak faster" if seconds > target else "Hold the scenes longer"
    return [
        *found,
        Finding(
            check="duration",
            severity="error",
            measured=f"{seconds:.2f} s",
            expected=f"{shortest:g} to {longest:g} s" if longest > shortest else f"{target:g} s",
            advice=advice,
            change="retime",
            beyond=round(max(seconds - longest, shortest - seconds, 0.0), 2),
        ),
    ]
