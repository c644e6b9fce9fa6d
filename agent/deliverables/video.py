"""The film: what is made where a brief asks for nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from agent.brief import Brief
from agent.deliverables.work import Job, Judgement, Work
from agent.errors import Need
from agent.film import plan_film
from agent.logo import carried
from agent.order import Order
from agent.production import Production


class Video:
    """A film with everything that is delivered with it."""

    name = "video"
    scenes = True
    speaks = True

    def needs(self, brief: Brief, order: Order) -> Iterator[Need]:
        """Nothing beyond the brief."""
        yield from ()

    def work(self, job: Job) -> Work:
        """The film's own plan."""
        drawn = carried(plan_film(job.board, job.order.art, job.order.sounds), job.order.logo)
        return Work(drawn.tasks, dict(drawn.deliverables))

    def judge(self, job: Job, made: Production) -> Judgement:
        """Nothing here: the critic watches films."""
        return Judgement()
