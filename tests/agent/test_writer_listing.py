"""A listing tells what a home is chosen by before what lies around it."""

from __future__ import annotations

import pytest

from agent.brief import Source, Wishes
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

HOME = """Object: 7 Mill Lane, Harrow Ford. Terraced house, built 1961, renovated 2018.
Living area 96 m2, 4 rooms, 1 bathroom, fitted kitchen with larder. Walled garden with a pear tree.
Oak boards upstairs, slate downstairs. Gas heating, energy class D. Bus stop 200 m, primary school 400 m.
Available from 1 March. Viewings: Saturday 4 February, 10-12 h, by appointment. Agent: Fell & Ghyll, 0700 555 0190."""


@pytest.mark.parametrize("seconds", range(16, 46, 3))
def test_a_garden_is_told_at_every_length(seconds: int) -> None:
    wishes = Wishes(seconds=float(seconds))
    brief = understand("A listing video, calm. Use only these facts:", (Source(name="home", text=HOME),), wishes)
    spoken = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert "Walled garden with a pear tree" in spoken
    assert "Living area" in spoken or "Bus stop" not in spoken
