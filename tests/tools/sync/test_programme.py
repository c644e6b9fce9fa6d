"""Sound without pictures: lines one after the other, within the length, with the tail that was asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.errors import InvalidRequest
from tools.sync.programme import LONGER_TAIL_S, ProgrammeInput, laid


@given(
    durations=st.lists(st.floats(0.4, 8.0), min_size=1, max_size=12),
    spare=st.floats(-0.5, 12.0),
    tail=st.floats(0.0, 6.0),
)
def test_lines_never_meet_and_the_tail_is_as_asked(durations: list[float], spare: float, tail: float) -> None:
    target = sum(durations) + 1.2 + 0.45 * (len(durations) - 1) + tail + spare
    request = ProgrammeInput(
        durations=tuple(durations), target=target, shortest=0.9 * target, longest=1.3 * target + 1, tail_s=tail
    )
    made = laid(request)
    ends = [start + seconds for start, seconds in zip(made.speech_starts, durations, strict=True)]
    assert all(end < start for end, start in zip(ends, made.speech_starts[1:], strict=False))
    assert tail - 0.05 <= made.seconds - ends[-1] <= tail + LONGER_TAIL_S + 0.05
    assert request.shortest - 0.05 <= made.seconds <= request.longest + 0.05
    assert sum(slot.frames for slot in made.slots) == made.frames


def test_too_much_text_is_refused_with_by_how_much() -> None:
    with pytest.raises(InvalidRequest, match=r"shorten the text by 4\.9 s"):
        laid(ProgrammeInput(durations=(10.0, 10.0), target=18, shortest=16, longest=18.5, tail_s=3))
