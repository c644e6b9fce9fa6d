"""The film: what is made where a brief asks for nothing else."""

from __future__ import annotations

from agent.deliverables.work import Deliverable, Job, Work
from agent.film import plan_film
from agent.logo import carried


class Video(Deliverable):
    """A film with everything that is delivered with it."""

    name = "video"
    summary = "A film from the brief: pictures, voice, music, captions, post texts."
    gives = ("video", "captions", "audio", "image")
    scenes = True
    speaks = True

    def work(self, job: Job) -> Work:
        """The film's own plan."""
        drawn = carried(plan_film(job.board, job.order.art, job.order.sounds), job.order.logo)
        return Work(drawn.tasks, dict(drawn.deliverables))
