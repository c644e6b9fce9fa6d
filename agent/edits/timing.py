"""How long scenes are, as pacing will set them, and how a film's length follows an edit."""

from __future__ import annotations

from collections.abc import Sequence

from agent.edits.means import Means
from agent.errors import EditRefused
from agent.reading.messages.intake import LONGEST_FILM
from agent.storyboard import Scene, Storyboard
from tools.errors import InvalidRequest
from tools.sync.pacing import LAST_TAIL_S, LEAD_S, SHORTEST_SCENE_S, TAIL_S, PacingInput, pace

SLACK_S, SLACK = 0.5, 0.02  # what the critic's check of the length bears
ROUNDING = 1.03  # scenes end on beats, which takes a little more than they need


def spoken(board: Storyboard, means: Means) -> list[float]:
    """Seconds of each scene's words at the film's pace and its own."""
    taken = means.clock(board).seconds([scene.narration for scene in board.scenes])
    paces = [board.sound.pace * scene.pace for scene in board.scenes]
    return [seconds / pace for seconds, pace in zip(taken, paces, strict=True)]


def eased(board: Storyboard, means: Means) -> list[float]:
    """Seconds that each scene takes at ease: its words, the pauses around them, and its hold."""
    last = len(board.scenes) - 1
    return [
        _eased(scene, seconds, last=at == last)
        for at, (scene, seconds) in enumerate(zip(board.scenes, spoken(board, means), strict=True))
    ]


def _eased(scene: Scene, seconds: float, *, last: bool) -> float:
    tail = TAIL_S + scene.hold_s
    return max(SHORTEST_SCENE_S, LEAD_S + seconds + (max(tail, LAST_TAIL_S) if last else tail))


def paced(board: Storyboard, means: Means) -> list[float] | None:
    """Seconds that pacing will give each scene; None where they do not fit."""
    request = pacing_of(board, spoken(board, means))
    try:
        return [slot.frames / request.fps for slot in pace(request).slots]
    except InvalidRequest:
        return None


def pacing_of(board: Storyboard, durations: Sequence[float]) -> PacingInput:
    """What pacing is asked about a storyboard whose lines take so many seconds each, at the film's pace."""
    return PacingInput(
        durations=tuple(durations),
        holds=tuple(scene.hold_s for scene in board.scenes),
        target=board.seconds,
        shortest=board.shortest,
        longest=board.longest,
        bpm=board.sound.bpm,
    )


def of_length(board: Storyboard, seconds: float) -> Storyboard:
    """The storyboard with another length, seconds."""
    seconds = round(seconds, 2)
    if seconds > LONGEST_FILM:
        raise EditRefused(f"The film would last {seconds:g} s; {LONGEST_FILM:g} s is the longest that is made.")
    slack = max(SLACK_S, SLACK * seconds)
    shortest, longest = max(1.0, round(seconds - slack, 2)), round(seconds + slack, 2)
    return board.model_copy(update={"seconds": seconds, "shortest": shortest, "longest": longest})


def roomy(board: Storyboard, means: Means) -> Storyboard:
    """The storyboard, longer where its words no longer fit into it."""
    if paced(board, means) is not None:
        return board
    return of_length(board, sum(eased(board, means)) * ROUNDING + 0.3)


def following(before: Storyboard, after: Storyboard, means: Means) -> Storyboard:
    """The storyboard after an edit of its scenes: as much longer or shorter as they are."""
    change = sum(eased(after, means)) - sum(eased(before, means))
    least = sum(eased(after, means))
    return roomy(of_length(after, max(before.seconds + change, min(least, before.seconds))), means)
