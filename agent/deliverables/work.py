"""What every deliverable is made of: a job, the tasks and files that come of it, and how it is judged."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, cast

from agent.brief import Brief
from agent.critic.findings import CheckRecord, Finding, Severity, Where
from agent.errors import Need
from agent.order import Order
from agent.plan import Task
from agent.production import Production
from agent.storyboard import Storyboard

Json = dict[str, Any]


@dataclass(frozen=True)
class Job:
    """What there is to go by."""

    brief: Brief
    board: Storyboard
    order: Order


@dataclass(frozen=True)
class Work:
    """Tasks as plain data, and the package's files by the outputs that they are."""

    tasks: tuple[Task, ...]
    files: dict[str, str]


@dataclass
class Judgement:
    """The checks that were made of one deliverable, and what they found."""

    checks: list[CheckRecord] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def check(
        self, name: str, source: str, found: Sequence[tuple[str, str, str]], severity: Severity = "error"
    ) -> None:
        """Records a check; `found` are triples of task, what was measured and what was expected."""
        self.checks.append(CheckRecord(name=name, state="ran", source=source))
        for task, measured, expected in found:
            where = Where(task=task)
            self.findings.append(
                Finding(check=name, severity=severity, measured=measured, expected=expected, where=where)
            )


class Deliverable(ABC):
    """One sort of thing that is handed over; a sort says only what it does otherwise than most."""

    name: ClassVar[str]
    summary: ClassVar[str]
    """What is handed over, in a sentence for whoever plans."""
    takes: ClassVar[tuple[str, ...]] = ()
    """Kinds of what has to be brought."""
    gives: ClassVar[tuple[str, ...]]
    """Kinds of what is handed over: text, image, video, audio, captions, document."""
    scenes: ClassVar[bool] = False
    """Whether the storyboard's scenes are made for it."""
    speaks: ClassVar[bool] = False
    """Whether it may have a voice."""

    def needs(self, brief: Brief, order: Order) -> Iterable[Need]:
        """What is missing, from the brief and what came with it; nothing where the brief's words are enough."""
        return ()

    @abstractmethod
    def work(self, job: Job) -> Work:
        """The tasks that make it."""

    def judge(self, job: Job, made: Production) -> Judgement:
        """Its checks, on what the tasks measured; none for films, which the critic watches.

        Tasks that failed have no outputs and are judged elsewhere.
        """
        return Judgement()


def results(made: Production) -> Mapping[str, Any]:
    """The outputs of finished tasks, as the JSON that they are."""
    return cast("Mapping[str, Any]", made.outputs)


def still_task(name: str, picture: str, short_side: int, paper_mm: float = 0.0) -> Task:
    """A picture drawn at a size, its texts measured."""
    request: Json = {"picture": {"$ref": f"{picture}.picture"}, "short_side": short_side, "short_side_mm": paper_mm}
    return Task(id=name, tool="image.print", request=request)


def judge_stills(judgement: Judgement, tasks: Sequence[str], made: Production, sizes: dict[str, int]) -> None:
    """Checks that hold for any picture with words on it: its size, its margins, and whether it reads."""
    done = [(task, results(made)[task]) for task in tasks if task in results(made)]
    small = [
        (task, f"{out['width']} x {out['height']} px", f"{sizes[task]} px on the short side")
        for task, out in done
        if abs(min(out["width"], out["height"]) - sizes[task]) > 2
    ]
    judgement.check("picture size", "the size that was asked for", small)
    seen = [(task, each) for task, out in done for each in out["texts"]]
    outside = [
        (task, f"{each['text']!r} at the edge", "inside the margins") for task, each in seen if not each["inside"]
    ]
    judgement.check("margins", "Reelwright: 6.6 % of the short side on posters, title safe on frames", outside)
    faint = [
        (task, f"{each['text']!r} at {each['contrast']:.1f}:1", f"{each['least']:g}:1 or more")
        for task, each in seen
        if each["contrast"] < each["least"]
    ]
    judgement.check("contrast", "WCAG 2.2, 1.4.3", faint)


def texts_of(tasks: Sequence[str], made: Production) -> str:
    """All words on some pictures."""
    return "\n".join(each["text"] for task in tasks for each in results(made).get(task, {}).get("texts", ()))
