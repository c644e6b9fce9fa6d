"""The plan of a film: valid for every storyboard, and local, so that one changed line redoes one scene."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.film import plan_film
from agent.plan import PlanLimits, parents, validate
from agent.storyboard import Storyboard
from tests.agent.small_boards import board_of
from tools.registry import Registry

REGISTRY = Registry.discover()
LIMITS = PlanLimits(seconds=36_000, cost_usd=0)


def storyboard(scenes: int = 3, **changes: Any) -> Storyboard:
    lines = (
        {"narration": f"This is line number {number}.", "shot": {"family": "title", "headline": f"Line {number}"}}
        for number in range(1, scenes + 1)
    )
    base: dict[str, Any] = {"shortest": 19.5, "longest": 20.5, "sound": {"voice": "en-annie", "music": True}}
    return board_of(lines, **(base | changes))


@settings(max_examples=25, deadline=None)
@given(
    scenes=st.integers(1, 20),
    voice=st.sampled_from(["", "en-annie"]),
    music=st.booleans(),
    effects=st.booleans(),
    burned=st.booleans(),
    aspect=st.sampled_from(["16:9", "9:16", "1:1", "4:5"]),
)
def test_every_storyboard_gives_a_valid_plan(
    scenes: int, voice: str, music: bool, effects: bool, burned: bool, aspect: str
) -> None:
    sound = {"voice": voice, "music": music, "effects": effects}
    board = storyboard(scenes, sound=sound, burned_captions=burned, aspect=aspect)
    assert validate(plan_film(board), REGISTRY, LIMITS) == []


def test_a_scene_depends_on_the_others_through_pacing_alone() -> None:
    plan = plan_film(storyboard(4))
    for task in plan.tasks:
        scene = task.id.rpartition("-")[2]
        if scene.startswith("s") and scene[1:].isdigit() and task.tool != "video.transition":
            assert {parent.rpartition("-")[2] for parent in parents(task)} <= {scene, "pacing"}


def test_transitions_lie_between_scenes_and_hang_on_both_pictures() -> None:
    plan = plan_film(storyboard(3))
    tasks = {task.id: task for task in plan.tasks}
    assert [task for task in tasks if task.startswith("transition-")] == ["transition-s2", "transition-s3"]
    assert {"picture-s1", "picture-s2"} <= parents(tasks["transition-s2"])
    joined = [part["$ref"].partition(".")[0] for part in tasks["join"].request["segments"]]
    assert joined == ["segment-s1", "transition-s2", "segment-s2", "transition-s3", "segment-s3"]
    assert [bool(tasks[f"segment-s{number}"].request.get("joined")) for number in (1, 2, 3)] == [False, True, True]


def test_a_silent_film_has_no_sound_tasks() -> None:
    plan = plan_film(storyboard(2, sound={"voice": "", "music": False}))
    tools = {task.tool for task in plan.tasks}
    assert not {"audio.voice", "audio.music", "audio.effects", "audio.mix", "audio.master"} & tools
    assert "sync.reading" in tools
    assert not [name for name in plan.deliverables if name.startswith("audio/")]


def test_effects_can_be_left_out() -> None:
    with_effects, without = (
        plan_film(storyboard(2, sound={"voice": "en-annie", "effects": wanted})) for wanted in (True, False)
    )
    assert with_effects.deliverables["audio/effects.wav"] == "mix.effects"
    assert "audio/effects.wav" not in without.deliverables
    assert {task.id for task in with_effects.tasks} - {task.id for task in without.tasks} == {"events", "effects"}


def test_a_brands_pronunciations_reach_the_voice() -> None:
    plan = plan_film(storyboard(2, sound={"voice": "en-annie", "pronunciations": {"Veyra": "vay rah"}}))
    asked = [task.request["pronunciations"] for task in plan.tasks if task.tool == "audio.voice"]
    assert asked == [{"Veyra": "vay rah"}] * 2
    assert validate(plan, REGISTRY, LIMITS) == []
