"""A carousel: the story as pictures to swipe through, one a scene, in the shape of a feed."""

from __future__ import annotations

from agent.deliverables.work import Deliverable, Job, Judgement, Work, judge_stills, results, still_task
from agent.film import picture_task
from agent.plan import Task
from agent.production import Production
from agent.storyboard import Storyboard
from tools.media.frame import Aspect

SHORT_SIDE = 1080
MOST = 10
"""Instagram took ten pictures in one post for most of its life; more are seldom seen."""
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
        for index, scene in enumerate(board.scenes[:MOST]):
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
        return judgement


def _short_side(job: Job) -> int:
    return job.order.wishes.short_side or SHORT_SIDE


def _shaped(job: Job) -> Storyboard:
    aspects = job.brief.details.aspects
    aspect = job.order.wishes.aspect or (aspects[0] if aspects else FEED)
    return job.board.model_copy(update={"aspect": aspect, "burned_captions": False, "presenter": None})
