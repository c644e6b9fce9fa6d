"""Other words: in a scene, a new one, at the end, or as the title."""

from __future__ import annotations

from typing import Any

from agent.edits.forms import Add, Ending, Headline, Say, Title
from agent.edits.means import Means, check_words_are_free, place, with_scene
from agent.edits.timing import following, roomy
from agent.errors import EditRefused
from agent.reading.text.addresses import addresses
from agent.storyboard import Scene, Storyboard
from agent.writers.embedded.accents import accent
from agent.writers.embedded.drawable import nouns
from agent.writers.embedded.headlines import headline
from agent.writers.embedded.wording import bans, ended, holds
from tools.image.shot import Family, Shot

PLAIN: tuple[Family, ...] = ("split", "hero", "title", "lower_third")
SPARE: tuple[Family, ...] = ("split", "hero", "title")
MOST_SCENES = 60


def say(board: Storyboard, edit: Say, means: Means) -> Storyboard:
    """Other words in a scene, with a headline of theirs, and a picture where they name something."""
    check_words_are_free(board)
    at = place(board, edit.scene)
    text = worded(edit.text, means)
    scene = board.scenes[at]
    if edit.more:
        longer = f"{ended(scene.narration)} {text}" if scene.narration else text
        more = scene.shot.model_copy(update={"spoken": longer[:600]})
        return following(
            board, with_scene(board, at, scene.model_copy(update={"narration": longer, "shot": more})), means
        )
    shot = restaged(board, at, scene.shot, text, means)
    changed = with_scene(board, at, scene.model_copy(update={"narration": text, "shot": shot}))
    return roomy(changed, means)


def worded(text: str, means: Means) -> str:
    """The text as a sentence; refused where the brief bans a word of it."""
    if found := [word for word in means.brief.must_not if bans(text, [word])]:
        raise EditRefused(f"The brief says that “{found[0]}” may be nowhere in the film.")
    text = ended(" ".join(text.split()))
    return text[:1].upper() + text[1:]


def restaged(board: Storyboard, at: int, shot: Shot, text: str, means: Means) -> Shot:
    """The shot for other words: it keeps its layout where that holds no figures or items that are no longer said."""
    head = headline(text, board.language, means.brief.subject)[:160]
    update: dict[str, Any] = {
        "headline": head,
        "accent": accent(head, board.language, board.brand)[:60],
        "kicker": "",
        "spoken": text[:600],
    }
    if shot.family == "end_card":
        found = addresses(text)
        update["address"] = found[0][:120] if found else shot.address
        update["button"] = shot.button if holds(text, shot.button) else ""
        return shot.model_copy(update=update)
    if things := nouns(text, board.language):
        update |= {"subject": ", ".join(thing.noun for thing in things)[:80], "setting": things[0].setting}
    if shot.family not in PLAIN:
        near = {scene.shot.family for scene in board.scenes[max(0, at - 1) : at + 2]}
        update["family"] = next((family for family in SPARE if family not in near), "split")
    return Shot.model_validate(
        shot.model_dump() | {"body": "", "number": "", "unit": "", "items": (), "chart": None} | update
    )


def add(board: Storyboard, edit: Add, means: Means) -> Storyboard:
    """A new scene before the closing one, or where it was asked for; the film grows by it."""
    check_words_are_free(board)
    if len(board.scenes) >= MOST_SCENES:
        raise EditRefused(f"The film has {MOST_SCENES} scenes, which is the most there can be.")
    at = _new_place(board, edit)
    text = worded(edit.text, means)
    number = max(int(scene.id[1:]) for scene in board.scenes) + 1
    like = board.scenes[max(0, min(at, len(board.scenes) - 1))].shot
    near = {scene.shot.family for scene in board.scenes[max(0, at - 1) : at + 1]}
    family = next(family for family in SPARE if family not in near)
    blank = Shot(family=family, subject=like.subject, setting=like.setting)
    fresh = Scene(id=f"s{number}", role="point", narration=text, shot=restaged(board, at, blank, text, means))
    fresh = fresh.model_copy(update={"shot": fresh.shot.model_copy(update={"family": family})})
    changed = board.model_copy(update={"scenes": (*board.scenes[:at], fresh, *board.scenes[at:])})
    return following(board, changed, means)


def _new_place(board: Storyboard, edit: Add) -> int:
    if edit.behind is None:
        return max(1, len(board.scenes) - 1) if len(board.scenes) > 1 else 1
    return 0 if edit.behind == 0 else place(board, edit.behind) + 1


def ending(board: Storyboard, edit: Ending, means: Means) -> Storyboard:
    """Other words in the last scene."""
    return say(board, Say(scene=-1, text=edit.text), means)


def title(board: Storyboard, edit: Title, means: Means) -> Storyboard:
    """Another title, in the file, the post and wherever the old one is shown."""
    new = " ".join(edit.text.split())
    worded(new, means)
    scenes = tuple(_retitled(scene, board.title, new) for scene in board.scenes)
    post = board.post.model_copy(update={"title": new})
    return board.model_copy(update={"title": new, "scenes": scenes, "post": post})


def headline_of(board: Storyboard, edit: Headline, means: Means) -> Storyboard:
    """Other words on one picture."""
    at = place(board, edit.scene)
    new = " ".join(edit.text.split())
    shot = board.scenes[at].shot
    if not new:
        return with_scene(board, at, board.scenes[at].model_copy(update={"shot": _wordless(shot, at)}))
    worded(new, means)
    update = {"headline": new, "accent": accent(new, board.language, board.brand)[:60]}
    return with_scene(board, at, board.scenes[at].model_copy(update={"shot": shot.model_copy(update=update)}))


def _wordless(shot: Shot, at: int) -> Shot:
    """A picture without its headline, where it shows anything else."""
    if not shot.headline:
        raise EditRefused(f"Scene {at + 1} has no headline.")
    if shot.family == "title" or not (shot.subject or shot.items or shot.chart or shot.number or shot.address):
        raise EditRefused(f"Scene {at + 1} shows nothing but its headline. Say: show a ... in scene {at + 1}.")
    return shot.model_copy(update={"headline": "", "accent": "", "kicker": ""})


def _retitled(scene: Scene, old: str, new: str) -> Scene:
    if scene.shot.headline.casefold() != old.casefold():
        return scene
    accented = scene.shot.accent if scene.shot.accent in new else ""
    return scene.model_copy(update={"shot": scene.shot.model_copy(update={"headline": new, "accent": accented})})
