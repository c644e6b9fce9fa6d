"""Scenes taken out and put elsewhere."""

from __future__ import annotations

from agent.edits.forms import Move, Remove
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
