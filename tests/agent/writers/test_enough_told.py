"""Where a brief tells enough, its film asks no questions to fill the time and announces neither start nor end."""

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def _said(text: str) -> str:
    brief = understand(text)
    return " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)


def test_steps_need_no_start_and_no_end() -> None:
    said = _said("How to pot a fern. 1. Fill the pot with soil. 2. Set the fern in it. 3. Press the soil. 4. Water it.")
    assert "Press the soil." in said
    assert "Here we go" not in said
    assert "that is it" not in said.lower()


@pytest.mark.parametrize("filler", ["would you ask first", "in everyday life", "surprised you most"])
def test_an_explainer_with_facts_asks_nothing(filler: str) -> None:
    told = "It lifts water 40 metres. It runs on the wind alone. It needs one drop of oil a year."
    assert filler not in _said(f"An explainer about how the old wind pump works, 45 seconds. {told}")


def test_facts_in_one_sentence_are_facts_enough() -> None:
    said = _said("A video on why the mill closed, 40 seconds. The river fell, wheat went by rail, and the owner died.")
    assert said.endswith("And that is why the mill closed.")


def test_a_briefing_is_called_by_its_name_and_tells_each_topic() -> None:
    said = _said(
        "Weekly safety briefing for our drivers, 50 seconds. Topics: gate 4 (closed), keep left, report leaks at once."
    )
    assert said.startswith("Weekly safety briefing.")
    assert "Keep left." in said
    assert "Report leaks at once." in said
