"""Judges a film file from its bytes to the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from agent.critic import Evidence, Review, review
from agent.critic.checks import OUTSIDE_CHECKS, Check
from agent.reading import understand
from agent.reviewing.apart import Measured, measure_apart
from agent.reviewing.evidence import outside_evidence
from agent.reviewing.outside import judged_outside
from agent.reviewing.subtitles import read_subtitles
from agent.settings import ModelSettings
from memory.settings import MemorySettings


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
    return review(evidence_of(measured, srt, brief), checks, rounds_left=0)


def evidence_of(measured: Measured, srt: str | None = None, brief: str = "") -> Evidence:
    """What is known of a film that was measured, with its captions and the brief that it was made for."""
    wanted = understand(brief) if brief.strip() else None
    subtitles = None if srt is None else read_subtitles(srt)
    return outside_evidence(measured, subtitles, wanted)


def judge_with_model(film: Path, srt: str | None = None, brief: str = "") -> Review:
    """The critic's judgement, and that of a model by the rubric where one is set for the critic.

    Raises InvalidBrief as `judge_film` does, and InvalidSetting for a model's settings that cannot be read.
    """
    evidence = evidence_of(measure_apart(film), srt, brief)
    judged = review(evidence, OUTSIDE_CHECKS, rounds_left=0)
    return judged_outside(film, evidence, judged, ModelSettings(), MemorySettings().home)
