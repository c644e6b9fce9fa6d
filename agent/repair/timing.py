"""Time mended: pauses, speaking rate and, where these are not enough, sentences give way; or a line gets more time.

Every amount is worked out from what was measured, for there are only a few rounds.
"""

from __future__ import annotations

import math
import re

from agent.repair.case import Case
from agent.repair.cutting import without_last_sentences
from agent.storyboard import Scene, Storyboard

SLOWEST, GENTLY, FASTEST, USUAL_STEP = 0.9, 1.05, 1.1, 0.95
HOLD_SHARE = 0.9
"""Of the time that is free, what pauses may take: scenes end on beats."""
UNHURRIED = 1.05
DECIDED = "decided"
"""In a finding on a length that the storyboard settled against the brief."""
FASTEST_CPS, EASE, BY_NATURE_CPS = 20.0, 0.97, 24.0
PAUSES_S, LAST_PAUSE_S, SHORTEST_SCENE_S = 0.52, 0.95, 1.55
"""What `sync.pacing` is sure to be content with around a line, more after the last line, and for any scene."""
MORE_HOLD_S, LONGEST_HOLD_S = 0.5, 10.0
_CPS = re.compile(r"([\d.]+) characters/s")


def agree_length(case: Case) -> Storyboard | None:
    """Goes back to the length that the brief asks for, where the storyboard has another one without saying so."""
    board, wish = case.board, case.brief.duration if case.brief else None
    if wish is None or case.finding.check != "duration" or DECIDED not in case.finding.measured:
        return None
    length = {"seconds": wish.target, "shortest": wish.shortest, "longest": wish.longest}
    return board.model_copy(update=length)


def shorten(case: Case) -> Storyboard | None:
    """Makes what is said fit: pauses go first; a little more is spoken faster, then sentences are cut."""
    if not _too_long(case):
        return None
    board, spoken = case.board, durations(case)
    free = board.longest - _least(spoken)
    pauses = sum(scene.hold_s for scene in board.scenes)
    left = min(1.0, HOLD_SHARE * free / pauses) if pauses and free > 0 else 0.0
    still = board.model_copy(
        update={"scenes": tuple(_held(scene, round(scene.hold_s * left, 2)) for scene in board.scenes)}
    )
    if free >= 0:
        return still
    if case.recorded:
        return None
    if (hurried := quicker(still, sum(spoken), -free, GENTLY)) is not None:
        return hurried
    return (
        without_last_sentences(still, -free, spoken, case.kept_phrases)
        or quicker(still, sum(spoken), -free, FASTEST)
        or without_last_sentences(still, -free, spoken, case.kept_phrases, scenes_too=True)
    )


def steady(case: Case) -> Storyboard | None:
    """Takes back the haste of a film that is spoken faster than its voice's own rate."""
    return slow_down(case) if case.board.sound.pace > UNHURRIED else None


def ease(case: Case) -> Storyboard | None:
    """Slows down a scene that is a little too fast, as a voice's own lines may be: another take would be the same."""
    found = _CPS.search(case.finding.measured)
    if f"voice-{case.finding.where.scene}" in case.board.takes:
        return None  # it is being spoken again
    return slow_down(case) if found and float(found.group(1)) <= BY_NATURE_CPS else None


def slow_down(case: Case) -> Storyboard | None:
    """Speaks slower, for captions that go by too fast: the film where it was hurried, else the scene."""
    board = case.board
    if case.recorded or not board.sound.voice or case.finding.check in ("duration", "production"):
        return None
    if board.sound.pace <= 1.0 and case.scene is not None:
        return _scene_slower(case, case.scene)
    pace = round(max(board.sound.pace * _factor(case), SLOWEST), 2)
    if pace >= board.sound.pace:
        return None
    needed = sum(durations(case)) * (board.sound.pace / pace - 1)
    free, pauses = room(case), sum(scene.hold_s for scene in board.scenes)
    if needed > free:
        return None
    left = max(0.0, 1 - needed / pauses) if pauses else 0.0
    scenes = tuple(_held(scene, round(scene.hold_s * left, 2)) for scene in board.scenes)
    return case.with_sound(pace=pace).model_copy(update={"scenes": scenes})


def lengthen(case: Case) -> Storyboard | None:
    """Holds the scene half a second longer."""
    scene = case.scene
    if scene is None or case.finding.check in ("duration", "production") or room(case) < MORE_HOLD_S:
        return None
    longer = min(scene.hold_s + MORE_HOLD_S, LONGEST_HOLD_S)
    return case.with_scenes(lambda each: _held(each, longer))


def quicker(board: Storyboard, spoken: float, over: float, most: float) -> Storyboard | None:
    """Spoken as much faster as saves these seconds; None where that is more than `most` times the voice's own rate."""
    pace = math.ceil(100 * board.sound.pace * spoken / max(spoken - over, 0.1)) / 100
    if pace > most:
        return None
    return board.model_copy(update={"sound": board.sound.model_copy(update={"pace": pace})})


def _scene_slower(case: Case, scene: Scene) -> Storyboard | None:
    pace = round(max(scene.pace * _factor(case), SLOWEST), 2)
    spoken = durations(case)[case.board.scenes.index(scene)]
    if pace >= scene.pace or spoken * (scene.pace / pace - 1) > room(case):
        return None
    return case.with_scenes(lambda each: each.model_copy(update={"pace": pace}))


def _factor(case: Case) -> float:
    """By how much slower what was too fast has to be; a twentieth where that was not measured."""
    found = _CPS.search(case.finding.measured)
    return min(FASTEST_CPS * EASE / float(found.group(1)), 1.0) if found else USUAL_STEP


def _too_long(case: Case) -> bool:
    if case.finding.check == "production":
        return case.finding.where.task == "pacing"
    measured = re.match(r"[\d.]+", case.finding.measured)
    return case.finding.check == "duration" and bool(measured and float(measured.group()) > case.board.longest)


def durations(case: Case) -> list[float]:
    """Seconds of each scene's words: as they were spoken, or an even share of the film where nothing was made yet."""
    board = case.board
    made = [case.output(f"voice-{scene.id}").get("duration") for scene in board.scenes]
    pauses = sum(scene.hold_s for scene in board.scenes)
    share = max(board.seconds - pauses, 0.0) / len(board.scenes)
    return [share if duration is None else float(duration) for duration in made]


def room(case: Case) -> float:
    """Seconds that the film has for more speech."""
    board = case.board
    if case.output("pacing"):
        return board.longest - _least(durations(case))
    return sum(scene.hold_s for scene in board.scenes) + max(0.0, board.longest - board.seconds)


def _least(spoken: list[float]) -> float:
    """The shortest film in which that can be said."""
    return sum(max(duration + PAUSES_S, SHORTEST_SCENE_S) for duration in spoken) + LAST_PAUSE_S


def _held(scene: Scene, seconds: float) -> Scene:
    return scene.model_copy(update={"hold_s": seconds})
