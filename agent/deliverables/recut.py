"""A clip that somebody has, cut to another shape; its sound is kept."""

from __future__ import annotations

from collections.abc import Iterator

from agent.brief import Brief
from agent.deliverables.work import Deliverable, Job, Json, Judgement, Work, results
from agent.errors import Need
from agent.film import ref
from agent.order import Order, OwnFile
from agent.plan import Task
from agent.production import Production
from tools.media.frame import Aspect

USUAL: Aspect = "9:16"


class Recut(Deliverable):
    """The clip in each shape that is named."""

    name = "recut"
    summary = "A clip that the person has, cut to another shape such as 9:16, its sound kept."
    takes = ("video",)
    gives = ("video",)

    def needs(self, brief: Brief, order: Order) -> Iterator[Need]:
        """The clip."""
        if not any(each.video for each in order.files):
            yield Need("the clip to cut", "--asset FILE")

    def work(self, job: Job) -> Work:
        """Pictures cut and encoded once, sound encoded once, both joined."""
        own = next(each for each in job.order.files if each.video)
        tasks: list[Task] = []
        files: dict[str, str] = {}
        if own.sound:
            sound: Json = {"audio": own.sound.model_dump(mode="json"), "seconds": own.seconds}
            tasks.append(Task(id="encode", tool="audio.encode", request=sound))
        for number, aspect in enumerate(_aspects(job)):
            tasks += _cut(job, own, aspect)
            files["film.mp4" if number == 0 else f"film-{_label(aspect)}.mp4"] = f"mux-{_label(aspect)}.film"
        return Work(tuple(tasks), files)

    def judge(self, job: Job, made: Production) -> Judgement:
        """As long as the clip, to a tenth of a second."""
        judgement, outputs = Judgement(), results(made)
        own = next(each for each in job.order.files if each.video)
        off = [
            (name, f"{out['seconds']:.2f} s", f"{own.seconds:.2f} s")
            for name, out in outputs.items()
            if name.startswith("recut-") and abs(out["seconds"] - own.seconds) > 0.1
        ]
        judgement.check("as long as the clip", "the clip that was handed in", off)
        return judgement


def _cut(job: Job, own: OwnFile, aspect: Aspect) -> Iterator[Task]:
    assert own.video is not None  # asked for above
    label, short_side = _label(aspect), job.order.wishes.short_side or job.brief.short_side
    cut: Json = {"clip": own.video.model_dump(mode="json"), "aspect": aspect, "short_side": short_side}
    yield Task(id=f"recut-{label}", tool="video.recut", request=cut)
    mux: Json = {"video": ref(f"recut-{label}", "film"), "title": own.name[:100], "language": job.board.language}
    if own.sound:
        mux["audio"] = ref("encode", "sound")
    yield Task(id=f"mux-{label}", tool="post.mux", request=mux)


def _aspects(job: Job) -> tuple[Aspect, ...]:
    if job.order.wishes.aspect:
        return (job.order.wishes.aspect,)
    own = next(each for each in job.order.files if each.video)
    named = job.brief.details.aspects or (job.brief.aspect,)
    ratios = {"16:9": 16 / 9, "9:16": 9 / 16, "1:1": 1.0, "4:5": 0.8}
    others = tuple(a for a in named if abs(ratios[a] - own.width / own.height) > 0.05)
    return others or (USUAL,)


def _label(aspect: str) -> str:
    return aspect.replace(":", "x")
