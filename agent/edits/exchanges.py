"""Words exchanged or taken out, wherever they are said, shown or drawn."""

from __future__ import annotations

import re
from typing import Any

from agent.edits.corrections import ARTICLES, either
from agent.edits.forms import Cut, Replace
from agent.edits.means import Means, check_words_are_free, place, with_scene
from agent.edits.spans import plain
from agent.edits.timing import following, roomy
from agent.errors import EditRefused
from agent.storyboard import Scene, Storyboard
from agent.writers.embedded.accents import accent
from agent.writers.embedded.drawable import nouns
from agent.writers.embedded.wording import bans, ended, sentences

_ARTICLE = re.compile(rf"^{either(ARTICLES)}\s+")
_KEPT = ("id", "role", "family", "subject", "setting")


def replace(board: Storyboard, edit: Replace, means: Means) -> Storyboard:
    """Words exchanged wherever they are said or shown, or in one scene; what is drawn for them is drawn anew."""
    if found := [word for word in means.brief.must_not if bans(edit.new, [word])]:
        raise EditRefused(f"The brief says that “{found[0]}” may be nowhere in the film.")
    bare = edit.model_copy(update={"old": _bare(edit.old), "new": _bare(edit.new)})
    changed = _replaced(board, edit if _worded(board, edit) != _told(board) else bare)
    if changed == _told(board):
        raise EditRefused(_not_there(edit, bare.old, board))
    return _made(board, changed, means)


def _replaced(board: Storyboard, edit: Replace) -> dict[str, Any]:
    changed = _worded(board, edit)
    for at in _places(board, edit.scene):
        shot = changed["scenes"][at]["shot"]
        shot["subject"] = _redrawn(shot["subject"], edit, board)
        shot["accent"] = _accent(board, at, shot)
    return changed


def _worded(board: Storyboard, edit: Replace) -> dict[str, Any]:
    """The words exchanged, and no picture yet."""
    return _exchanged(_told(board), _pattern(edit.old), edit.new.strip(), _places(board, edit.scene))


def _accent(board: Storyboard, at: int, shot: dict[str, Any]) -> str:
    same = shot["headline"] == board.scenes[at].shot.headline
    return board.scenes[at].shot.accent if same else accent(shot["headline"], board.language, board.brand)[:60]


def _told(board: Storyboard) -> dict[str, Any]:
    return board.model_dump(mode="json", include={"title", "scenes", "post"})


def _places(board: Storyboard, scene: int | None) -> tuple[int, ...]:
    return tuple(range(len(board.scenes))) if scene is None else (place(board, scene),)


def _pattern(old: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(old.strip())}(?!\w)", re.IGNORECASE)


def _bare(words: str) -> str:
    hit = _ARTICLE.match(plain(words))
    return words[hit.end() :] if hit else words


def _not_there(edit: Replace | Cut, bare: str, board: Storyboard) -> str:
    words = edit.old if isinstance(edit, Replace) else edit.text
    where = f"in scene {place(board, edit.scene) + 1}" if edit.scene is not None else "in the film"
    listed = "`show the storyboard` lists its words."
    return f"“{words}” is neither said nor shown {where}: name the words that stand there. {listed}"


def _made(board: Storyboard, changed: dict[str, Any], means: Means) -> Storyboard:
    """The storyboard with changed words; spoken words are free, and the film is as long as they need."""
    made = Storyboard.model_validate(board.model_dump(mode="json") | changed)
    if [scene.narration for scene in made.scenes] == [scene.narration for scene in board.scenes]:
        return made
    check_words_are_free(board)
    return roomy(made, means)


def _exchanged(told: dict[str, Any], pattern: re.Pattern[str], new: str, places: tuple[int, ...]) -> dict[str, Any]:
    """The texts with words exchanged: in these scenes, and in title and post where that is all of them."""
    scenes = [_put(scene, pattern, new) if at in places else scene for at, scene in enumerate(told["scenes"])]
    rest = {key: each for key, each in told.items() if key != "scenes"}
    return (_put(rest, pattern, new) if len(places) == len(scenes) else rest) | {"scenes": scenes}


def _put(value: Any, pattern: re.Pattern[str], new: str) -> Any:
    if isinstance(value, dict):
        return {key: each if key in _KEPT else _put(each, pattern, new) for key, each in value.items()}
    if isinstance(value, list):
        return [_put(each, pattern, new) for each in value]
    return pattern.sub(lambda hit: _as_written(new, hit.group()), value) if isinstance(value, str) else value


def _as_written(new: str, old: str) -> str:
    """A small word stays capital at the beginning of a sentence."""
    return new[:1].upper() + new[1:] if old[:1].isupper() and new[:1].islower() else new


def _redrawn(subject: str, edit: Replace, board: Storyboard) -> str:
    old, new = nouns(edit.old, board.language, 1), nouns(edit.new, board.language, 1)
    if not old or not new:
        return subject
    parts = [new[0].noun if part.strip() == old[0].noun else part.strip() for part in subject.split(",")]
    return ", ".join(dict.fromkeys(parts))[:80]


def cut(board: Storyboard, edit: Cut, means: Means) -> Storyboard:
    """Words taken out wherever they stand, or the sentences that hold them, or the last sentence."""
    check_words_are_free(board)
    if edit.sentence:
        return following(board, _without_sentences(board, edit), means)
    changed = _told(board)
    places = _places(board, edit.scene)
    for at in places:
        changed["scenes"][at] = _without(changed["scenes"][at], _pattern(edit.text))
    if changed == _told(board):
        raise EditRefused(_not_there(edit, edit.text, board))
    if empty := [at for at in places if board.scenes[at].narration and not changed["scenes"][at]["narration"]]:
        raise EditRefused(_all_there_is(empty[0]))
    for at in places:
        changed["scenes"][at]["shot"]["accent"] = _accent(board, at, changed["scenes"][at]["shot"])
    return following(board, Storyboard.model_validate(board.model_dump(mode="json") | changed), means)


def _all_there_is(at: int) -> str:
    return f'That is all that scene {at + 1} says. Say: remove scene {at + 1}; or: say "..." in scene {at + 1}.'


def _without(value: Any, pattern: re.Pattern[str]) -> Any:
    """Texts without the words, and entries of a list without those that are nothing else."""
    if isinstance(value, dict):
        return {key: each if key in _KEPT else _without(each, pattern) for key, each in value.items()}
    if isinstance(value, list):
        kept = [_without(each, pattern) for each in value]
        return [each for each in kept if not isinstance(each, dict) or each.get("label", "-")]
    return _tidied(pattern.sub("", value)) if isinstance(value, str) and pattern.search(value) else value


def _tidied(text: str) -> str:
    """A text out of which words were taken: no doubled spaces, no pause before a stop, a capital at the front."""
    text = re.sub(r"\s+([,.;:!?])", r"\1", " ".join(text.split()))
    text = re.sub(r"([,;:–-])\s*(?=[,.;:!?])", "", text).strip(" ,;:–-")
    text = re.sub(r"(?:^|(?<=[.!?] ))[\s.!?,;:]+", "", text)
    return text[:1].upper() + text[1:]


def _without_sentences(board: Storyboard, edit: Cut) -> Storyboard:
    places = _places(board, edit.scene) if edit.text else _places(board, edit.scene or -1)
    changed = board
    for at in places:
        fewer = _fewer(board.scenes[at], edit.text)
        if fewer is not None and not fewer:
            raise EditRefused(_all_there_is(at))
        if fewer:
            shot = board.scenes[at].shot.model_copy(update={"spoken": fewer[:600]})
            scene = board.scenes[at].model_copy(update={"narration": fewer, "shot": shot})
            changed = with_scene(changed, at, scene)
    if changed == board:
        raise EditRefused(_not_there(edit, edit.text, board))
    return changed


def _fewer(scene: Scene, words: str) -> str | None:
    """The line without the sentences that hold the words, or without its last; None where none does."""
    parts = sentences(scene.narration)
    kept = [part for part in parts if plain(words) not in plain(part)] if words else parts[:-1]
    return None if kept == parts else " ".join(ended(part) for part in kept)
