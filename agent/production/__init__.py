"""Production: runs the tasks of a plan, each as soon as its own inputs are ready and the machine has room for it."""

from __future__ import annotations

from agent.production.job import Tools
from agent.production.limits import Limits
from agent.production.outcome import Failure, Production
from agent.production.pool import WorkerPool
from agent.production.schedule import produce

__all__ = ("Failure", "Limits", "Production", "Tools", "WorkerPool", "produce")
