"""What applying an edit may ask: how long words take, who speaks, and what the person wanted at first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from agent.brief import Brief
from agent.errors import EditRefused
from agent.order import OwnSounds
from agent.storyboard import Scene, Storyboard
from agent.writers.clock import SpeechClock
from tools.audio.brought import OWN_VOICE
from tools.image.packs.art import PackArt


@dataclass(frozen=True)
class Means:
    """`clock` measures a storyboard's speech; `voice` finds the voice of a language for a wish, or refuses."""

    brief: Brief
    clock: Callable[[Storyboard], SpeechClock]
    voice: Callable[[str, str], str]
    own: OwnSounds = field(default_factory=OwnSounds)
    art: tuple[PackArt, ...] = ()


def place(board: Storyboard, number: int) -> int:
    """The index of a scene that is named by its place, from the end where that is below zero.

    Raises:
        EditRefused: there is no such scene.
    """
    count = len(board.scenes)
    if -count <= number <= -1:
        return count + number
    if 1 <= number <= count:
        return number - 1
    raise EditRefused(f"There is no scene {number}: the film has {count}, from 1 to {count}.")


def with_scene(board: Storyboard, at: int, scene: Scene) -> Storyboard:
    """The storyboard with one scene exchanged."""
    scenes = (*board.scenes[:at], scene, *board.scenes[at + 1 :])
    return board.model_copy(update={"scenes": scenes})


def check_words_are_free(board: Storyboard) -> None:
    """Refuses to change what a person has recorded."""
    if board.sound.voice == OWN_VOICE:
        raise EditRefused("The film has your own recording: its words, their order and its voice stay as they are.")
