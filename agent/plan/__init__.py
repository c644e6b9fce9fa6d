"""The plan: tasks, the references between them, and the checks that it passes before anything runs."""

from agent.plan.order import order
from agent.plan.problem import PlanLimits, Problem, ProblemCode
from agent.plan.task import Plan, Task, lookup, parents, references, resolve
from agent.plan.validate import validate

__all__ = (
    "Plan",
    "PlanLimits",
    "Problem",
    "ProblemCode",
    "Task",
    "lookup",
    "order",
    "parents",
    "references",
    "resolve",
    "validate",
)
