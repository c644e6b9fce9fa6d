"""A pack for social media: one film in three shapes that share voice and music, with the texts of its posts."""

from __future__ import annotations

from agent.deliverables.variants import beside, pointed
from agent.deliverables.work import Deliverable, Job, Judgement, Work, results
from agent.film import plan_film
from agent.logo import carried
from agent.plan import Plan, Task
from agent.plan.task import parents
from agent.production import Production
from tools.media.frame import Aspect

SHAPES: tuple[Aspect, ...] = ("16:9", "9:16", "1:1")
ALIKE_S = 0.05
"""Seconds by which the films may differ in length."""


class SocialPack(Deliverable):
    """The film in the brief's shape, and beside it in the others; posts are the film's own."""

    name = "social_pack"
    summary = "One film in 16:9, 9:16 and 1:1, with the texts of its posts."
    gives = ("video", "captions", "audio", "image")
    scenes = True
    speaks = True

    def work(self, job: Job) -> Work:
        """The film's plan, and what other shapes do otherwise."""
        base = _film(job, job.board.aspect)
        tasks: list[Task] = list(base.tasks)
        files = dict(base.deliverables)
        for aspect in shapes(job):
            other = _film(job, aspect)
            label = aspect.replace(":", "x")
            more, names = beside(base.tasks, other.tasks, f"in-{label}")
            tasks += _needed(more, pointed(other.deliverables["film.mp4"], names).partition(".")[0], names)
            files[f"film-{label}.mp4"] = pointed(other.deliverables["film.mp4"], names)
        return Work(tuple(tasks), files)

    def judge(self, job: Job, made: Production) -> Judgement:
        """The first film is the critic's; the others have to be as long as it is: they share its sound."""
        judgement, outputs = Judgement(), results(made)
        whole = outputs.get("measure", {}).get("measurement", {}).get("video", {}).get("end", 0.0)
        off = []
        for aspect in shapes(job):
            task = f"in-{aspect.replace(':', 'x')}-measure"
            if task in outputs:
                end = outputs[task]["measurement"]["video"]["end"]
                off += [(task, f"{end:.2f} s", f"{whole:.2f} s")] if abs(end - whole) > ALIKE_S else []
        judgement.check("films of one length", "one voice and one music for all shapes", off)
        return judgement


def shapes(job: Job) -> list[Aspect]:
    """The shapes beside the film's own: those that the brief names, or all three."""
    named = job.brief.details.aspects
    wanted = named if len(named) > 1 else SHAPES
    return [aspect for aspect in wanted if aspect != job.board.aspect]


def _film(job: Job, aspect: Aspect) -> Plan:
    board = job.board.model_copy(update={"aspect": aspect})
    return carried(plan_film(board, job.order.art, job.order.sounds), job.order.logo)


def _needed(tasks: tuple[Task, ...], film: str, names: dict[str, str]) -> list[Task]:
    """Of another shape's tasks those that its film, and its measuring, wait for."""
    by_name = {task.id: task for task in tasks}
    wanted, open_ = set[str](), [film, names["measure"]]
    while open_:
        name = open_.pop()
        if name in by_name and name not in wanted:
            wanted.add(name)
            open_ += parents(by_name[name])
    return [task for task in tasks if task.id in wanted]
