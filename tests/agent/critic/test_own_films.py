"""Checks of our own films: lines that are heard, captions with their words, pictures that show what they should."""

from __future__ import annotations

from typing import Any

import pytest

from agent.critic import Evidence, Finding, review
from agent.critic.checks import CHECKS
from agent.critic.verdict import run_check
from tools.image.reading import TextSeen
from tools.media.timing import Cue
from tools.post.measurement import SpeechBand


def fired(evidence: Evidence, check: str) -> list[Finding]:
    return [finding for finding in review(evidence).findings if finding.check == check]


def band(*levels: float) -> SpeechBand:
    """Half a second each."""
    facts: dict[str, Any] = {"step_s": 0.5, "levels": levels}
    if "steady" in SpeechBand.model_fields:
        facts["steady"] = ()
    return SpeechBand.model_validate(facts)


def read(*ratios: float, words: str = "") -> tuple[TextSeen, ...]:
    return tuple(TextSeen(name="headline", text=words, contrast=ratio, least=4.5) for ratio in ratios)


def test_a_line_that_fell_out_is_found_with_its_scene(clean: Evidence) -> None:
    heard = clean.model_copy(update={"speech_band": band(*[-20.0] * 8)})
    assert not fired(heard, "voice")
    dropped = clean.model_copy(update={"speech_band": band(*[-20.0] * 4, *[-34.0] * 4)})
    (found,) = fired(dropped, "voice")
    assert (found.where.scene, found.where.task, found.change) == ("s2", "voice-s2", "remix")


@pytest.mark.parametrize(("late", "fires"), [(0.0, False), (0.15, False), (0.3, True), (-0.4, False), (-0.6, True)])
def test_captions_stand_with_their_words(clean: Evidence, late: float, fires: bool) -> None:
    lines = [cues[0].lines for cues in clean.cues]
    slots = tuple(slot.model_copy(update={"speech_at": 0.7}) for slot in clean.slots)
    shifted, at_words = (Cue(start=0.7 + by, end=1.9, lines=told) for by, told in zip((late, 0), lines, strict=True))
    found = fired(clean.model_copy(update={"slots": slots, "cues": ((shifted,), (at_words,))}), "caption_timing")
    assert [finding.where.scene for finding in found] == (["s1"] if fires else [])


def test_a_picture_without_its_words_is_found(clean: Evidence) -> None:
    lines = [scene.shot.headline for scene in clean.storyboard.scenes]
    good = clean.model_copy(update={"texts": (read(7, words=lines[0]), read(7, words=lines[1]))})
    assert not fired(good, "shown")
    blank = good.model_copy(update={"texts": (read(7, words=lines[0]), ())})
    (found,) = fired(blank, "shown")
    assert (found.where.scene, found.change) == ("s2", "relayout")
    other = good.model_copy(update={"texts": (read(7, words=lines[0]), read(7, words="Something else"))})
    assert fired(other, "shown")
    unmade = good.model_copy(update={"texts": (read(7, words=lines[0]), None)})
    assert not fired(unmade, "shown")


@pytest.mark.parametrize(("ratio", "fires"), [(4.5, False), (3.5, False), (3.2, True), (1.1, True)])
def test_faint_words_are_found(clean: Evidence, ratio: float, fires: bool) -> None:
    lines = [scene.shot.headline for scene in clean.storyboard.scenes]
    texts = (read(ratio, words=lines[0]), read(7, words=lines[1]))
    assert bool(fired(clean.model_copy(update={"texts": texts}), "shown")) == fires


def test_a_level_against_the_brief_is_found(clean: Evidence) -> None:
    quiet = clean.storyboard.sound.model_copy(update={"lufs": -22.0})
    spoilt = clean.model_copy(update={"storyboard": clean.storyboard.model_copy(update={"sound": quiet})})
    assert any(finding.measured == "mastered for -22 LUFS" for finding in fired(spoilt, "loudness"))


def test_a_check_that_was_left_out_says_when_it_applies(clean: Evidence) -> None:
    records = [run_check(check, clean)[0] for check in CHECKS]
    left_out = [record for record in records if record.state == "skipped"]
    assert left_out
    assert all(record.note.startswith("only w") for record in left_out)
    assert not [record.note for record in records if record.state == "ran" and record.note]
