from __future__ import annotations

from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tools.errors import InvalidRequest
from tools.sync.pacing import LAST_TAIL_S, LEAD_S, LEAST_LEAD_S, LEAST_TAIL_S, TAIL_S, PacingInput, PacingOutput, pace

DURATIONS = st.lists(st.floats(0, 9).map(lambda value: round(value, 3)), min_size=1, max_size=14)


def paced(durations: list[float], target: float, **fields: object) -> PacingOutput:
    request = {"durations": durations, "target": target, "shortest": target, "longest": target, **fields}
    return pace(PacingInput.model_validate(request))


@settings(deadline=None)
@given(DURATIONS, st.sampled_from([60, 75, 90, 96, 100, 110, 120, 133, 160]), st.floats(0, 40), st.integers(24, 60))
def test_slots_fill_the_film_and_hold_their_speech(durations: list[float], bpm: int, spare: float, fps: int) -> None:
    target = sum(durations) + 1.8 * len(durations) + spare + 2
    made = paced(durations, target, bpm=bpm, fps=fps)
    assert made.frames == round(target * fps) == sum(slot.frames for slot in made.slots)
    assert made.starts == tuple(slot.start for slot in made.slots)
    frame = 0
    for slot, duration, speech in zip(made.slots, durations, made.speech_starts, strict=True):
        assert slot.start_frame == frame
        assert slot.start == pytest.approx(frame / fps)
        assert speech == pytest.approx(slot.start + slot.speech_at)
        assert slot.speech_at >= LEAD_S - 1 / fps
        tail = slot.frames / fps - slot.speech_at - duration
        assert tail >= (LAST_TAIL_S if slot is made.slots[-1] else TAIL_S) - 1e-6
        frame += slot.frames


@settings(deadline=None)
@given(DURATIONS, st.floats(5, 60), st.floats(0, 20), st.floats(0, 20))
def test_the_length_stays_inside_its_bounds(durations: list[float], target: float, below: float, above: float) -> None:
    shortest, longest = max(1.0, target - below), target + above
    try:
        made = paced(durations, target, shortest=shortest, longest=longest)
    except InvalidRequest:
        assert sum(durations) + (LEAD_S + TAIL_S) * len(durations) + 3 * len(durations) > longest
        return
    assert round(shortest * 30) <= made.frames <= round(longest * 30)
    if sum(durations) + 2.2 * len(durations) < target:
        assert made.frames == round(target * 30)


@settings(deadline=None)
@given(DURATIONS, st.integers(0, 13), st.floats(-0.4, 0.4))
def test_one_changed_line_moves_at_most_one_other_scene(durations: list[float], index: int, change: float) -> None:
    assume(index < len(durations) and durations[index] + change >= 0)
    target = sum(durations) + 2.5 * len(durations) + 4
    changed = [*durations]
    changed[index] += change
    before, after = paced(durations, target), paced(changed, target)
    pairs = zip(before.slots, after.slots, strict=True)
    others = [i for i, (a, b) in enumerate(pairs) if i != index and (a.frames, a.speech_at) != (b.frames, b.speech_at)]
    # The last scene also takes what no whole beat could be made of.
    assert len(set(others) - {len(durations) - 1}) <= 1


def test_scenes_change_on_the_beat() -> None:
    made = paced([3.1, 4.2, 2.7, 5.0], 24.0, bpm=110)
    beat = 60 / made.bpm
    assert made.bpm == pytest.approx(112.5)
    for start in made.starts:
        assert abs(start / beat - round(start / beat)) < 1e-6


LINES = st.lists(st.floats(1.6, 6).map(lambda value: round(value, 3)), min_size=5, max_size=14)


def off_the_beat(made: PacingOutput) -> int:
    beat = 60 / made.bpm
    return sum(abs(start - round(start / beat) * beat) > 2 / 30 for start in made.starts)


@settings(deadline=None)
@given(LINES, st.sampled_from([60, 75, 90, 100, 120]), st.floats(0, 1))
def test_tight_films_shorten_pauses_and_never_cut_speech(durations: list[float], bpm: int, spare: float) -> None:
    target = sum(durations) + (LEAD_S + TAIL_S + 0.05) * (len(durations) - 1) + 1.5 + spare
    made = paced(durations, target, bpm=bpm, longest=1.02 * target)
    assert round(target * 30) <= made.frames <= round(1.02 * target * 30)
    assert made.bpm == pytest.approx(bpm, rel=0.23)
    for slot, duration in zip(made.slots, durations, strict=True):
        assert slot.speech_at >= LEAST_LEAD_S - 1e-6
        tail = slot.frames / 30 - slot.speech_at - duration
        assert tail >= (LAST_TAIL_S if slot is made.slots[-1] else LEAST_TAIL_S) - 1e-6


def test_cuts_of_tight_films_fall_on_beats() -> None:
    random = Random(7)
    cuts = missed = 0
    for bpm in (60, 75, 90, 100, 120) * 20:
        durations = [random.uniform(2, 5.5) for _ in range(random.randint(5, 12))]
        target = sum(durations) + 0.5 * len(durations) + 1.2 + random.uniform(0, 0.5)
        made = paced(durations, target, bpm=bpm, longest=1.02 * target)
        cuts += len(durations) - 1
        missed += off_the_beat(made)
    assert missed <= 0.05 * cuts, (missed, cuts)


def test_narrow_films_give_up_the_beat_before_the_length() -> None:
    made = paced([4.6, 4.6, 4.6], 16.3, bpm=60)
    assert made.frames == 489


def test_films_without_time_to_spare_shorten_their_silences_before_they_fail() -> None:
    durations = [1.33, 2.0, 4.4, 2.23, 2.63, 0.83, 2.83]
    made = paced(durations, 20.5, shortest=19.5, longest=20.5, bpm=120)
    assert made.frames == 615
    for slot, duration in zip(made.slots, durations, strict=True):
        assert slot.speech_at >= LEAST_LEAD_S - 1e-6
        assert slot.frames / 30 - slot.speech_at - duration >= LEAST_TAIL_S - 1e-6


def test_speech_that_fits_no_way_says_by_how_much() -> None:
    with pytest.raises(InvalidRequest, match=r"shorten the narration by 1[2-4]\.\d s.*scene 2 \(20\.0 s\)"):
        paced([8.0, 20.0, 3.0], 20.0)


def test_a_film_may_grow_to_its_longest() -> None:
    made = paced([8.0, 8.0], 15.0, shortest=12.0, longest=21.0)
    assert 18 <= made.seconds <= 21


def test_held_scenes_get_their_hold() -> None:
    made = paced([2.0, 2.0, 2.0], 15.0, holds=(0.0, 4.0, 0.0))
    assert made.slots[1].frames / 30 >= 2.0 + 4.0 + LEAD_S + TAIL_S


@pytest.mark.parametrize("fields", [{"holds": (1.0,)}, {"durations": (-1.0, 2.0)}, {"shortest": 9.0, "longest": 3.0}])
def test_nonsense_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(InvalidRequest):
        pace(
            PacingInput.model_validate(
                {"durations": (1.0, 2.0), "target": 9.0, "shortest": 9.0, "longest": 9.0, **fields}
            )
        )
