"""A carousel: the story as pictures to swipe through, one a scene, in the shape of a feed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.deliverables.work import Deliverable, Job, Judgement, Work, judge_stills, results, still_task
from agent.film import picture_task
from agent.plan import Task
from agent.production import Production
from agent.storyboard import Scene, Storyboard
from tools.media.frame import Aspect

SHORT_SIDE = 1080
MOST = 10
"""Instagram took ten pictures in one post for most of its life; more are seldom seen."""
ONE_LINE = 44
"""Characters of a slide that stand as one headline; longer ones part at a colon or a sentence."""
_PARTED = re.compile(r":\s+|(?<=[.!?])\s+")
FEED: Aspect = "4:5"


class Carousel(Deliverable):
    """One picture a scene, its words on it, without captions."""

    name = "carousel"
    summary = "Pictures to swipe through, one a point of the story."
    gives = ("image",)
    scenes = True

    def work(self, job: Job) -> Work:
        """A layout and a drawing for each scene."""
        board = _shaped(job)
        tasks: list[Task] = []
        files: dict[str, str] = {}
        for index, scene in enumerate(board.scenes):
            laid = picture_task(board, scene, index, job.order.art)
            tasks.append(laid.model_copy(update={"id": f"layout-card-{index + 1}"}))
            tasks.append(still_task(f"card-{index + 1}", f"layout-card-{index + 1}", _short_side(job)))
            files[f"carousel/{index + 1:02}.png"] = f"card-{index + 1}.still"
        return Work(tuple(tasks), files)

    def judge(self, job: Job, made: Production) -> Judgement:
        """Size, margins and contrast."""
        judgement = Judgement()
        names = [name for name in results(made) if name.startswith("card-")]
        judge_stills(judgement, names, made, dict.fromkeys(names, _short_side(job)))
        wanted = job.brief.details.pictures
        few = [("carousel", f"{len(names)} pictures", str(wanted))] if wanted and len(names) != wanted else []
        judgement.check("number of pictures", "the brief", few, "warning")
        return judgement


def _short_side(job: Job) -> int:
    return job.order.wishes.short_side or SHORT_SIDE


def _shaped(job: Job) -> Storyboard:
    aspects = job.brief.details.aspects
    aspect = job.order.wishes.aspect or (aspects[0] if aspects else FEED)
    scenes = picked(job.board.scenes, job.brief.details.pictures or MOST)
    scenes = tuple(map(as_written, scenes)) if job.brief.script else scenes
    return job.board.model_copy(
        update={"aspect": aspect, "burned_captions": False, "presenter": None, "scenes": scenes}
    )


def picked(scenes: Sequence[Scene], count: int) -> tuple[Scene, ...]:
    """As many scenes as there are pictures: a cover, what there is to tell, a closing card where there is room.

    A scene that only says the cover's words again is left out. What there is to tell, and steps first of all, go before
    the cover.
    """
    cover, told = scenes[0], [scene for scene in scenes[1:-1] if not _same(scene, scenes[0])]
    if len(steps := [scene for scene in told if scene.shot.kicker]) == count:
        return tuple(steps)
    if len(told) == count:
        return tuple(told)
    kept = [cover, *told[: count - 1]]
    return tuple(kept if len(kept) == count or len(scenes) == 1 else [*kept, scenes[-1]])


def as_written(scene: Scene) -> Scene:
    """A slide whose words were given, with all of them: a film's picture shows a part, since the rest is heard."""
    text = scene.narration.strip()
    parted = _PARTED.split(text, maxsplit=1) if len(text) > ONE_LINE else [text]
    head, rest = parted[0], " ".join(parted[1:])
    shot = scene.shot
    told = {
        "headline": head[:160],
        "body": f"{rest[:1].upper()}{rest[1:]}"[:240],
        "accent": shot.accent if shot.accent in head else "",
        "address": "" if shot.address in text else shot.address,
    }
    return scene.model_copy(update={"shot": shot.model_copy(update=told)}) if text else scene


def _same(scene: Scene, other: Scene) -> bool:
    return scene.shot.headline.casefold().strip(" .!?") == other.shot.headline.casefold().strip(" .!?")
