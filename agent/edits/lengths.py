"""Scenes and films made shorter or longer: pauses give way first, then pace, then words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.critic.wording import says
from agent.edits.forms import FilmLength, SceneLength
from agent.edits.means import Means, place, with_scene
from agent.edits.timing import eased, of_length, paced
from agent.errors import EditRefused
from agent.reading.messages.intake import SHORTEST_FILM
from agent.storyboard import Scene, Storyboard
from agent.writers.embedded.wording import ended, sentences, words
from tools.audio.brought import OWN_VOICE

SHARE, LEAST_S = 0.25, 0.6  # a scene shorter or longer, where no seconds are given
FILM_SHARE = 0.2
NOTICED_S = 0.2
THINNEST = 1.8  # times the length at ease; beyond, pictures stand still over silence
FASTEST = 1.1
LONGEST_HOLD_S = 10.0
FEWEST_WORDS = 4
LEAVING = ("point", "proof", "turn", "problem", "reveal")  # roles in the order in which their scenes may go
_CLAUSE = re.compile(r"(?:\s+[–—-]\s+|[,;:]\s+)")


def scene_length(board: Storyboard, edit: SceneLength, means: Means) -> Storyboard:
    """One scene shorter or longer, and the film with it; the first change that is noticed is taken."""
    at = place(board, edit.scene)
    before = paced(board, means) or eased(board, means)
    longer, amount = _wanted(edit, before[at], at)
    candidates = _longer(board, at, amount) if longer else _shorter(board, at, amount, means)
    for candidate in candidates:
        after = paced(candidate, means)
        if after is None:
            continue
        change = after[at] - before[at] if longer else before[at] - after[at]
        if change >= min(NOTICED_S, amount / 2):
            return candidate
    raise EditRefused(_no_way(board.scenes[at], at, longer=longer))


def _wanted(edit: SceneLength, now: float, at: int) -> tuple[bool, float]:
    """Whether the scene shall be longer, and by how many seconds."""
    if edit.longer is not None:
        return edit.longer, edit.seconds or max(LEAST_S, SHARE * now)
    change = (edit.seconds or now) - now
    if abs(change) < NOTICED_S:
        raise EditRefused(f"Scene {at + 1} lasts {now:.1f} s already.")
    return change > 0, abs(change)


def _no_way(scene: Scene, at: int, *, longer: bool) -> str:
    if longer:
        return f'Scene {at + 1} is held as long as a scene can be. Give it more words: say "..." in scene {at + 1}.'
    return (
        f"Scene {at + 1} has no pause and one short sentence (“{scene.narration}”). "
        f'Give it fewer words: say "..." in scene {at + 1}; or remove scene {at + 1}.'
    )


def _longer(board: Storyboard, at: int, amount: float) -> Iterator[Storyboard]:
    scene = board.scenes[at]
    for factor in (1.0, 1.5, 2.0):
        added = min(amount * factor, LONGEST_HOLD_S - scene.hold_s)
        if added > 0:
            held = scene.model_copy(update={"hold_s": round(scene.hold_s + added, 2)})
            yield of_length(with_scene(board, at, held), board.seconds + added)


def _shorter(board: Storyboard, at: int, amount: float, means: Means) -> Iterator[Storyboard]:
    scene, needed = board.scenes[at], eased(board, means)
    spare = board.seconds - sum(needed)
    if scene.hold_s >= amount:
        yield _cut_hold(board, at, amount)
    cut = [_with_words(scene, text) for text in shortened(scene.narration, board, means)]
    for fewer in cut:
        changed = with_scene(board, at, fewer)
        yield of_length(changed, board.seconds - (needed[at] - eased(changed, means)[at]))
    if scene.hold_s > 0:
        yield _cut_hold(board, at, scene.hold_s)
    if spare > 0:
        yield of_length(board, board.seconds - min(amount, spare))
        yield of_length(board, board.seconds - spare)


def _cut_hold(board: Storyboard, at: int, amount: float) -> Storyboard:
    held = board.scenes[at].model_copy(update={"hold_s": round(board.scenes[at].hold_s - amount, 2)})
    return of_length(with_scene(board, at, held), board.seconds - amount)


def _with_words(scene: Scene, text: str) -> Scene:
    return scene.model_copy(update={"narration": text, "shot": scene.shot.model_copy(update={"spoken": text[:600]})})


def shortened(text: str, board: Storyboard, means: Means) -> Iterator[str]:
    """Shorter forms of a line, the longest first: without its last sentence, else without its last clause."""
    if board.sound.voice == OWN_VOICE:
        return
    parts = sentences(text)
    for count in range(len(parts) - 1, 0, -1):
        yield from _allowed(" ".join(parts[:count]), text, board, means)
    first = parts[0] if parts else ""
    clauses = list(_CLAUSE.finditer(first))
    for clause in reversed(clauses):
        head = first[: clause.start()]
        if len(words(head)) >= FEWEST_WORDS:
            yield from _allowed(ended(head), text, board, means)


def _allowed(shorter: str, text: str, board: Storyboard, means: Means) -> Iterator[str]:
    """Nothing that the brief wants said is cut in silence."""
    lost = [phrase for phrase in means.brief.must_say if says(text, phrase, board.language)]
    if all(says(shorter, phrase, board.language) for phrase in lost):
        yield shorter


def film_length(board: Storyboard, edit: FilmLength, means: Means) -> Storyboard:
    """The film at another length; words leave only where pauses and pace do not make room."""
    share = FILM_SHARE if edit.longer or (edit.longer is None) else -FILM_SHARE
    target = edit.seconds if edit.seconds and edit.longer is None else _relative(board, edit, share)
    if abs(target - board.seconds) < NOTICED_S / 2:
        raise EditRefused(f"The film lasts {board.seconds:g} s already.")
    if target < SHORTEST_FILM:
        raise EditRefused(f"The film would last {target:g} s; {SHORTEST_FILM:g} s is the shortest that is made.")
    if target > board.seconds:
        return _stretched(board, target, means)
    for candidate in _condensed(board, means):
        fitted = of_length(candidate, target)
        if paced(fitted, means) is not None:
            return fitted
    raise EditRefused(f"What has to be said does not fit into {target:g} s. Take something out first: remove scene 2.")


def _relative(board: Storyboard, edit: FilmLength, share: float) -> float:
    if edit.seconds is None:
        return round(board.seconds * (edit.times or 1 + share), 1)
    return board.seconds + (edit.seconds if edit.longer else -edit.seconds)


def _stretched(board: Storyboard, target: float, means: Means) -> Storyboard:
    most = sum(eased(_unheld(board), means)) * THINNEST
    if target > most:
        message = (
            f"The words fill at most {most:.0f} s without standing still, and {target:g} s were asked for. "
            'Give the film more to say first: add a scene that says "...".'
        )
        raise EditRefused(message)
    return of_length(board, target)


def _unheld(board: Storyboard) -> Storyboard:
    scenes = tuple(scene.model_copy(update={"hold_s": 0.0}) for scene in board.scenes)
    return board.model_copy(update={"scenes": scenes})


def _condensed(board: Storyboard, means: Means) -> Iterator[Storyboard]:
    """The storyboard with less and less in it."""
    yield board
    board = _unheld(board)
    yield board
    if board.sound.voice == OWN_VOICE:
        return
    quick = board.sound.model_copy(update={"pace": max(board.sound.pace, FASTEST)})
    yield board.model_copy(update={"sound": quick})
    while (fewer := _without_a_sentence(board, means) or _without_a_scene(board, means)) is not None:
        board = fewer
        yield board
        yield board.model_copy(update={"sound": quick})


def _without_a_sentence(board: Storyboard, means: Means) -> Storyboard | None:
    several = [at for at, scene in enumerate(board.scenes[:-1]) if len(sentences(scene.narration)) > 1]
    for at in sorted(several, key=lambda at: -len(board.scenes[at].narration)):
        text = next(iter(shortened(board.scenes[at].narration, board, means)), "")
        if text:
            return with_scene(board, at, _with_words(board.scenes[at], text))
    return None


def _without_a_scene(board: Storyboard, means: Means) -> Storyboard | None:
    for role in LEAVING:
        for at in range(len(board.scenes) - 2, 0, -1):
            scene = board.scenes[at]
            wanted = any(says(scene.narration, phrase, board.language) for phrase in means.brief.must_say)
            if scene.role == role and not wanted:
                return board.model_copy(update={"scenes": board.scenes[:at] + board.scenes[at + 1 :]})
    return None
