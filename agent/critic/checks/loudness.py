"""The film is as loud as its profile asks: ITU-R BS.1770 integrated, within 1 LU, or 0.5 LU for broadcast.

Targets: -14 LUFS is what YouTube and Spotify play at, -16 Apple's for podcasts, -23 EBU R128; R128 itself allows
1 LU in production. Range: 15 LU is the most that home listening bears (EBU Tech 3342 practice).
"""

from __future__ import annotations

from agent.brief import LUFS
from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "ITU-R BS.1770; EBU R128 v4.0"
TOLERANCE_LU = {"web": 1.0, "podcast": 1.0, "broadcast": 0.5}
WIDEST_RANGE_LU = 15.0
RANGE_FROM_S = 10.0  # the range of less is one of a few values and means nothing


def applies(evidence: Evidence) -> bool:
    """With sound."""
    return evidence.sound is not None


def check(evidence: Evidence) -> list[Finding]:
    """The loudness as an error, a wide range as a warning."""
    assert evidence.sound is not None
    sound, target, profile = evidence.sound, evidence.storyboard.sound.lufs, evidence.brief.profile
    tolerance, asked = TOLERANCE_LU[profile], LUFS[profile]
    where = Where(task=evidence.task("master"))
    found: list[Finding] = []
    if abs(target - asked) > tolerance and not evidence.outside:
        expected = f"{asked:g} LUFS, as {profile} asks for"
        found.append(_off(f"mastered for {target:g} LUFS", expected, where, abs(target - asked)))
    if abs(sound.lufs - target) > tolerance:
        expected = f"{target:g} LUFS, {tolerance:g} LU more or less"
        off = _off(f"{sound.lufs:.1f} LUFS", expected, where, round(abs(sound.lufs - target) - tolerance, 2))
        found.append(off.model_copy(update={"advice": "Master the mix again"}))
    if sound.range_lu > WIDEST_RANGE_LU and sound.end >= RANGE_FROM_S:
        measured, expected = f"loudness range {sound.range_lu:.1f} LU", f"at most {WIDEST_RANGE_LU:g} LU"
        found.append(Finding(check="loudness", severity="warning", measured=measured, expected=expected, where=where))
    return found


def _off(measured: str, expected: str, where: Where, beyond: float) -> Finding:
    return Finding(
        check="loudness", severity="error", measured=measured, expected=expected, where=where, change="remix",
        beyond=beyond,
    )  # fmt: skip
