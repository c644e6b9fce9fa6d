"""Other pictures for a scene: another layout, one that cannot fail, or greys where greys were wanted."""

from __future__ import annotations

from agent.repair.case import Case
from agent.storyboard import Scene, Storyboard
from tools.image.shot import Family, Shot

LONGEST_HEADLINE = 60
WORDED: tuple[Family, ...] = ("title", "hero", "split", "lower_third")
"""Layouts that need nothing but words."""


def simplify(case: Case) -> Storyboard | None:
    """Lays the scene out as plain words on the film's ground, which cannot fail for want of a picture."""
    return case.with_scenes(_plain) if case.scene else None


def vary(case: Case) -> Storyboard | None:
    """Gives the scene a layout that neither it nor its neighbours have."""
    scene = case.scene
    if scene is None or (not scene.shot.headline and not scene.narration):
        return None
    at = case.board.scenes.index(scene)
    near = {each.shot.family for each in case.board.scenes[max(0, at - 1) : at + 2]}
    free = [family for family in WORDED if family not in near]
    if not free:
        return None
    return case.with_scenes(lambda each: each.model_copy(update={"shot": _worded(each, free[0])}))


def grey(case: Case) -> Storyboard | None:
    """Draws the film without colour, as it was wanted."""
    return case.board.model_copy(update={"monochrome": True}) if case.finding.check == "monochrome" else None


def _plain(scene: Scene) -> Scene:
    bare = {"subject": "", "setting": "", "items": (), "chart": None}
    return scene.model_copy(update={"shot": _worded(scene, "title").model_copy(update=bare)})


def _worded(scene: Scene, family: Family) -> Shot:
    """The shot in that layout; where it has no words to show, it shows the beginning of what is said."""
    shot = scene.shot
    headline = shot.headline or shot.kicker or _opening(scene.narration)
    return shot.model_copy(update={"family": family, "headline": headline})


def _opening(text: str) -> str:
    words: list[str] = []
    for word in text.split():
        if len(" ".join((*words, word))) > LONGEST_HEADLINE:
            break
        words.append(word)
        if word[-1] in ".!?…:;":
            break
    return " ".join(words).rstrip(".,;:")
