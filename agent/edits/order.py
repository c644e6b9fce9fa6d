"""Scenes taken out and put elsewhere."""

from __future__ import annotations

from agent.edits.forms import Keep, Move, Remove, Swap
from agent.edits.means import Means, check_words_are_free, place
from agent.edits.timing import following, roomy
from agent.errors import EditRefused
from agent.storyboard import Storyboard


def remove(board: Storyboard, edit: Remove, means: Means) -> Storyboard:
    """The film without a scene, and shorter by it."""
    check_words_are_free(board)
    at = place(board, edit.scene)
    if len(board.scenes) == 1:
        raise EditRefused("The film has one scene only; without it there is nothing left.")
    rest = board.scenes[:at] + board.scenes[at + 1 :]
    return following(board, board.model_copy(update={"scenes": rest}), means)


def keep(board: Storyboard, edit: Keep, means: Means) -> Storyboard:
    """The film of some scenes alone, in their order, and shorter by the others."""
    check_words_are_free(board)
    kept = {place(board, number) for number in edit.scenes}
    rest = tuple(scene for at, scene in enumerate(board.scenes) if at in kept)
    return following(board, board.model_copy(update={"scenes": rest}), means)


def swap(board: Storyboard, edit: Swap, means: Means) -> Storyboard:
    """Two scenes in each other's place."""
    check_words_are_free(board)
    first, second = place(board, edit.scene), place(board, edit.other)
    if first == second:
        raise EditRefused(f"Scene {first + 1} cannot change places with itself.")
    scenes = list(board.scenes)
    scenes[first], scenes[second] = scenes[second], scenes[first]
    return roomy(board.model_copy(update={"scenes": tuple(scenes)}), means)


def move(board: Storyboard, edit: Move, means: Means) -> Storyboard:
    """A scene before or behind another, or at a place."""
    check_words_are_free(board)
    start, other = place(board, edit.scene), place(board, edit.to)
    rest = [*board.scenes[:start], *board.scenes[start + 1 :]]
    at = other if edit.side == "at" else other - (start < other) + (edit.side == "behind")
    moved = (*rest[:at], board.scenes[start], *rest[at:])
    if moved == board.scenes:
        raise EditRefused(f"Scene {start + 1} is there already.")
    return roomy(board.model_copy(update={"scenes": moved}), means)
