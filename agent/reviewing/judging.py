"""Judges a film file from its bytes to the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from agent.critic import Review, review
from agent.critic.checks import OUTSIDE_CHECKS, Check
from agent.reading import understand
from agent.reviewing.apart import Measured, measure_apart
from agent.reviewing.evidence import outside_evidence
from agent.reviewing.subtitles import read_subtitles


def judge_film(
    film: Path, srt: str | None = None, brief: str = "", *, checks: Sequence[Check] = OUTSIDE_CHECKS
) -> Review:
    """The critic's judgement of any film. `srt` and `brief` are texts.

    Raises InvalidBrief for a film that cannot be decoded within limits, or a brief that cannot be read.
    """
    return judge_measured(measure_apart(film), srt, brief, checks=checks)


def judge_measured(
    measured: Measured, srt: str | None = None, brief: str = "", *, checks: Sequence[Check] = OUTSIDE_CHECKS
) -> Review:
    """The same for a film that was measured before."""
    wanted = understand(brief) if brief.strip() else None
    subtitles = None if srt is None else read_subtitles(srt)
    return review(outside_evidence(measured, subtitles, wanted), checks, rounds_left=0)
