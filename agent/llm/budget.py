"""A run's budget: reserved before each paid call, settled after it, kept with the run.

What was reserved and never settled counts as spent: a process that died may have been billed for the call.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from agent.llm.failure import ModelFailed
from memory.runs import Runs

DOCUMENT = "budget"


class Account(BaseModel):
    """USD; `limit` is None where the run may spend what it takes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    limit: float | None = Field(default=None, ge=0)
    spent: float = Field(default=0.0, ge=0)
    reserved: float = Field(default=0.0, ge=0, description="For a call that is under way")

    @property
    def left(self) -> float:
        """What may still be promised to anybody."""
        return float("inf") if self.limit is None else max(0.0, self.limit - self.spent - self.reserved)


class Budget:
    """One run's account; the run is locked by its process, so nobody else writes to it."""

    def __init__(self, runs: Runs, run: str, limit: float | None) -> None:
        self._runs, self._run = runs, run
        kept = Account.model_validate(runs.load(run, DOCUMENT) or {})
        self._account = kept.model_copy(
            update={"limit": limit, "spent": kept.spent + kept.reserved, "reserved": 0.0},
        )

    @property
    def account(self) -> Account:
        """As it stands."""
        return self._account

    def reserve(self, most: float | None, model: str) -> float:
        """Sets aside what a call may cost at most; returns the sum, to be settled.

        Args:
            most: USD, None where nobody knows the model's price.

        Raises:
            ModelFailed: it is more than is left, or the price is unknown and the run has a budget.
        """
        limit = self._account.limit
        if most is None:
            if limit is None:
                return 0.0
            message = (
                f"{model} has no price, so a budget cannot be kept: set REELWRIGHT_LLM_PRICES={model}=input/output."
            )
            raise ModelFailed("budget", message)
        if most > self._account.left:
            message = (
                f"The budget of ${limit:.4f} holds ${self._account.left:.4f}, and the next call to {model} may cost "
                f"${most:.4f}: it was not made. Give more with --budget."
            )
            raise ModelFailed("budget", message)
        self._change(reserved=self._account.reserved + most)
        return most

    def settle(self, reserved: float, cost: float) -> None:
        """Replaces what was set aside by what the call did cost."""
        rest = max(0.0, self._account.reserved - reserved)
        self._change(reserved=rest, spent=self._account.spent + cost)

    def _change(self, **update: float) -> None:
        self._account = self._account.model_copy(update=update)
        self._runs.save(self._run, DOCUMENT, self._account.model_dump(mode="json"))


def spent_by(runs: Runs, run: str) -> float:
    """What a run has spent on models so far, USD, calls of unknown outcome included."""
    account = Account.model_validate(runs.load(run, DOCUMENT) or {})
    return account.spent + account.reserved
