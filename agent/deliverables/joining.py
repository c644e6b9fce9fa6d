"""One plan for several deliverables: what two of them do alike is done once, and no two tasks or files share a name.

The first deliverable keeps its names. One whose tasks would clash with those before it gets names of its own, and reads
its results under the names that it knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from agent.deliverables.variants import beside, pointed
from agent.deliverables.work import Deliverable, Job, Work
from agent.plan import Plan, Task
from agent.production import Production

Names = dict[str, str]
"""A deliverable's own names of tasks -> those in the plan."""


@dataclass
class Joint:
    """The plan as it grows, and what each deliverable's tasks are called in it."""

    tasks: dict[str, Task] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    names: dict[str, Names] = field(default_factory=dict)

    def plan(self) -> Plan:
        """All tasks and files."""
        return Plan(tasks=tuple(self.tasks.values()), deliverables=self.files)

    def take(self, name: str, work: Work) -> None:
        """Takes in one more deliverable."""
        clash = any(self.tasks.get(task.id, task) != task for task in work.tasks)
        tasks, names = beside(tuple(self.tasks.values()), work.tasks, name) if clash else (work.tasks, {})
        self.tasks |= {task.id: task for task in tasks}
        self.names[name] = names
        for file, reference in work.files.items():
            meant = pointed(reference, names)
            taken = self.files.get(file, meant) != meant and PurePosixPath(file).stem != name
            self.files[f"{name}-only/{PurePosixPath(file).name}" if taken else file] = meant


def join(wanted: Iterable[Deliverable], job: Job) -> Joint:
    """The plan for all that is wanted; a file that is named like a deliverable is that deliverable's."""
    joint = Joint()
    for each in wanted:
        joint.take(each.name, each.work(job))
    return joint


def seen(made: Production, names: Names) -> Production:
    """The production as a deliverable looks at it: results under the names that it knows."""
    if not names:
        return made
    own = {name: made.outputs[known] for name, known in names.items() if known in made.outputs}
    return replace(made, outputs=own)
