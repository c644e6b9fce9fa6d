"""Sound mended: the level that the finished film measured is made up for, or somebody else speaks."""

from __future__ import annotations

import re

from agent.brief import LUFS
from agent.repair.case import Case
from agent.storyboard import Storyboard

LOUDEST_LUFS, QUIETEST_LUFS = -8.0, -40.0
LOWEST_PEAK_DB = -12.0
SAFETY_DB = 0.2
SMALLEST_LU = 0.5
_FIGURE = re.compile(r"-?\d+(?:\.\d+)?")


def agree_level(case: Case) -> Storyboard | None:
    """Masters for the level of the brief's profile, where the storyboard asks for another one."""
    if case.brief is None or case.finding.check != "loudness":
        return None
    asked = LUFS[case.brief.profile]
    return case.with_sound(lufs=asked) if abs(case.board.sound.lufs - asked) >= SMALLEST_LU else None


def level(case: Case) -> Storyboard | None:
    """Masters by as much louder or quieter as the film was off."""
    off = _off(case)
    if case.finding.check != "loudness" or off is None:
        return None
    sound = case.board.sound
    wanted = min(max(sound.lufs + sound.makeup_lu - off, QUIETEST_LUFS), LOUDEST_LUFS)
    return case.with_sound(makeup_lu=round(wanted - sound.lufs, 2))


def headroom(case: Case) -> Storyboard | None:
    """Limits peaks as far below the ceiling as they were over it, and a little more."""
    if case.finding.check != "peaks":
        return None
    sound = case.board.sound
    over = max(_off(case) or 0.0, 0.0) + SAFETY_DB
    lowered = min(sound.headroom_db + over, sound.true_peak - LOWEST_PEAK_DB)
    return case.with_sound(headroom_db=round(lowered, 2))


def other_voice(case: Case) -> Storyboard | None:
    """Lets another voice of the language speak, where the first one's words could not be heard or timed."""
    from tools.audio.voices import VOICES  # the embedded ones, which are always there

    speaks = case.board.sound.voice
    if not speaks or case.recorded:
        return None
    others = [voice.id for voice in VOICES if voice.language == case.board.language and voice.id != speaks]
    return case.with_sound(voice=others[0]) if others else None


def _off(case: Case) -> float | None:
    """How far what was measured lies from what the storyboard asks for, in decibels."""
    figures = _FIGURE.findall(case.finding.measured)
    if not figures:
        return None
    sound = case.board.sound
    return float(figures[0]) - (sound.true_peak if case.finding.check == "peaks" else sound.lufs)
