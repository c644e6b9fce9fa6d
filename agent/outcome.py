"""The outcome of a run, as every door tells it: command line, chat and API."""

from __future__ import annotations

from typing import Any, cast

from pydantic import Field

from agent.brief import Closed
from agent.critic.judgement import Judgement
from agent.errors import RunNotFound
from memory.runs import Run
from memory.studio import Studio


class Outcome(Closed):
    """Where a run stands and what it made."""

    run: str
    status: str
    title: str = ""
    path: str = ""
    film: str = ""
    files: tuple[str, ...] = ()
    duration: float = 0.0
    verdict: str = ""
    measured: dict[str, Any] = Field(default_factory=dict)
    findings: tuple[dict[str, Any], ...] = ()
    judgement: Judgement | None = Field(default=None, exclude_if=lambda judged: judged is None)
    used: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    tasks: dict[str, int] = Field(default_factory=dict)
    seconds: float = 0.0
    message: str = ""


def find_run(studio: Studio, name: str) -> Run:
    """The run with this id, or the only one whose id begins with it."""
    matches = [run for run in studio.runs.list() if run.id == name] or [
        run for run in studio.runs.list() if name and run.id.startswith(name)
    ]
    if len(matches) == 1:
        return matches[0]
    known = ", ".join(run.id for run in studio.runs.list()[:5]) or "none"
    kind = "More than one run begins" if matches else "No run begins"
    message = f"{kind} with {name!r} in {studio.home}. Newest runs: {known}."
    raise RunNotFound(message)


def outcome_of(studio: Studio, name: str) -> Outcome:
    """Where the run stands, from what the studio keeps."""
    run = find_run(studio, name)
    kept = cast("dict[str, Any]", studio.runs.load(run.id, "outcome") or {})
    return Outcome.model_validate(kept | {"run": run.id, "status": run.status, "title": run.title})
