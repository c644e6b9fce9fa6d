"""Words mended: what may be nowhere is taken out everywhere, what has to be said or shown is put in."""

from __future__ import annotations

import re
from typing import Any

from agent.critic.wording import says, shown
from agent.repair.case import Case
from agent.repair.cutting import sentences, without_last_sentences, without_sentences, without_words
from agent.repair.timing import FASTEST, durations, quicker, room
from agent.storyboard import Post, Scene, Storyboard
from tools.image.shot import Shot

LONGEST_BODY = 240
LETTERS_PER_S, PAUSE_S = 11.0, 0.5
"""What a sentence more takes at most, as slow voices speak it."""
_QUOTED = re.compile(r"“(.*)”", re.DOTALL)


def strike(case: Case) -> Storyboard | None:
    """Takes a phrase out of wherever it is; a sentence that can go goes whole. Recorded words stay."""
    phrase, language = case.finding.measured, case.board.language
    if case.finding.check not in ("forbidden", "required") or not _told(case.board, phrase):
        return None
    spoken_only = case.finding.check == "required"
    scenes = tuple(_struck(case, scene, phrase, spoken_only) for scene in case.board.scenes)
    changed = case.board.model_copy(update={"scenes": tuple(scene for scene in scenes if _says_anything(scene))})
    if spoken_only or not changed.scenes:
        return changed if changed.scenes else None
    post = _cleaned(changed.post.model_dump(), phrase, language)
    title = without_words(changed.title, phrase, language) or changed.scenes[0].id
    return changed.model_copy(update={"title": title, "post": Post.model_validate(post)})


def say_it(case: Case) -> Storyboard | None:
    """Says the phrase that is missing in the last scene, before its closing line."""
    phrase = _missing(case)
    if not phrase or case.recorded or "narration" not in case.finding.measured:
        return None
    sentence = phrase if phrase[-1] in ".!?…" else f"{phrase}."
    board = _with_room(case, len(sentence) / LETTERS_PER_S + PAUSE_S)
    scenes = list(board.scenes)
    at = len(scenes) - 1
    before = sentences(scenes[at].narration)
    said = " ".join([*before[:-1], f"{sentence[:1].upper()}{sentence[1:]}", *before[-1:]])
    scenes[at] = scenes[at].model_copy(update={"narration": said})
    return board.model_copy(update={"scenes": tuple(scenes)})


def show_it(case: Case) -> Storyboard | None:
    """Shows the phrase that is missing in the last scene that has room for a line."""
    phrase = _missing(case)
    if not phrase or "on screen" not in case.finding.measured:
        return None
    scenes = list(case.board.scenes)
    free = [at for at, scene in enumerate(scenes) if not scene.shot.body and len(phrase) <= LONGEST_BODY]
    if not free:
        return None
    at = free[-1]
    scenes[at] = scenes[at].model_copy(update={"shot": scenes[at].shot.model_copy(update={"body": phrase})})
    return case.board.model_copy(update={"scenes": tuple(scenes)})


def drop_caption(case: Case) -> Storyboard | None:
    """Takes out the sentence of a caption that cannot be read, where the scene has another one."""
    scene, quoted = case.scene, _QUOTED.search(case.finding.measured)
    if scene is None or quoted is None or case.recorded or case.finding.check != "caption_form":
        return None
    line = quoted.group(1).replace(" / ", " ")
    language = case.board.language
    parts = sentences(scene.narration)
    rest = [part for part in parts if not says(part, line, language) and not says(line, part, language)]
    cut = [part for part in parts if part not in rest]
    if not rest or any(says(part, needed, language) for part in cut for needed in case.kept_phrases):
        return None
    return case.with_scenes(lambda each: each.model_copy(update={"narration": " ".join(rest)}))


def _with_room(case: Case, seconds: float) -> Storyboard:
    """The storyboard with time for a sentence more: others give way, or the voice hurries a little."""
    over, spoken = seconds - room(case), durations(case)
    if over <= 0:
        return case.board
    cut = without_last_sentences(case.board, over, spoken, case.kept_phrases)
    return cut or quicker(case.board, sum(spoken), over, FASTEST) or case.board


def _struck(case: Case, scene: Scene, phrase: str, spoken_only: bool) -> Scene:
    language, kept = case.board.language, case.kept_phrases
    update: dict[str, Any] = {}
    if not case.recorded and says(scene.narration, phrase, language):
        update["narration"] = without_sentences(scene.narration, phrase, language, kept)
    if not spoken_only and says(shown(scene.shot), phrase, language):
        update["shot"] = _struck_shot(scene.shot, phrase, language)
    return scene.model_copy(update=update) if update else scene


def _struck_shot(shot: Shot, phrase: str, language: str) -> Shot:
    """The shot without the phrase; an entry that was nothing else goes, and a layout that is left empty is a title."""
    data = _cleaned(shot.model_dump(), phrase, language)
    data["items"] = [item for item in data["items"] if item["label"]]
    if (shot.items and not data["items"]) or (shot.number and not data["number"]):
        data |= {"family": "title"}
    return Shot.model_validate(data)


def _cleaned(value: Any, phrase: str, language: str) -> Any:
    if isinstance(value, str):
        return without_words(value, phrase, language) if says(value, phrase, language) else value
    if isinstance(value, dict):
        return {key: _cleaned(inner, phrase, language) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(inner, phrase, language) for inner in value]
    return value


def _told(board: Storyboard, phrase: str) -> bool:
    post = (board.title, board.post.title, board.post.description, *board.post.hashtags)
    scenes = (text for scene in board.scenes for text in (scene.narration, shown(scene.shot)))
    return any(says(text, phrase, board.language) for text in (*post, *scenes))


def _says_anything(scene: Scene) -> bool:
    return bool(scene.narration.strip() or shown(scene.shot).strip() or scene.shot.subject)


def _missing(case: Case) -> str:
    quoted = _QUOTED.search(case.finding.expected)
    return quoted.group(1) if case.finding.check == "required" and quoted else ""
