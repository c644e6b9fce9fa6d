"""Every storyboard that a film has had, with what was said; a way there and back as a browser keeps it.

A version holds the brief that it is judged by and the storyboard as the critic left it, so that going back to it finds
every task in the ledger and gives the same bytes.
"""

from __future__ import annotations

from pydantic import Field

from agent.brief import Brief, Closed
from agent.edits.belongings import Belongings, belongings_of
from agent.errors import EditRefused
from agent.order import Order
from agent.storyboard import Storyboard
from memory.studio import Studio

DOCUMENT = "versions"


class Version(Closed):
    """One storyboard; the first was written, the others were said."""

    number: int = Field(ge=1)
    said: str
    brief: Brief
    board: Storyboard
    own: Belongings | None = Field(default=None, description="None in versions kept before there were any")


class History(Closed):
    """`trail` are version numbers in the order in which they were looked at; `at` is the place in it."""

    kept: tuple[Version, ...] = Field(min_length=1)
    trail: tuple[int, ...] = Field(min_length=1)
    at: int = Field(ge=0)

    @property
    def current(self) -> Version:
        """The version that the film shows."""
        return self.kept[self.trail[self.at] - 1]

    def grown(self, brief: Brief, board: Storyboard, said: str, own: Belongings | None = None) -> History:
        """With a new version as the current one; what was undone stays kept, but no longer lies ahead."""
        number = len(self.kept) + 1
        fresh = Version(number=number, said=said, brief=brief, board=board, own=own or self.current.own)
        trail = (*self.trail[: self.at + 1], number)
        return History(kept=(*self.kept, fresh), trail=trail, at=len(trail) - 1)

    def stepped(self, *, forth: bool) -> History:
        """One version back, or forth again.

        Raises:
            EditRefused: there is none on that side.
        """
        at = self.at + (1 if forth else -1)
        if not 0 <= at < len(self.trail):
            raise EditRefused("There is nothing to redo." if forth else "There is nothing to undo: this is the start.")
        return self.model_copy(update={"at": at})

    def gone_to(self, number: int) -> History:
        """At the version of that number, 0 and 1 being the first; `undo` leads back from there.

        Raises:
            EditRefused: there is none, or it is the current one.
        """
        number = max(1, number)
        if number > len(self.kept):
            raise EditRefused(f"There is no version {number}: there are {len(self.kept)}.")
        if number == self.current.number:
            raise EditRefused(f"The film is at version {number} already.")
        trail = (*self.trail[: self.at + 1], number)
        return self.model_copy(update={"trail": trail, "at": len(trail) - 1})

    def settled(self, brief: Brief, board: Storyboard) -> History:
        """With the current version as it stands now: the critic may have repaired it."""
        now = self.current.model_copy(update={"brief": brief, "board": board})
        kept = (*self.kept[: now.number - 1], now, *self.kept[now.number :])
        return self.model_copy(update={"kept": kept})


def load_history(studio: Studio, run: str) -> History:
    """The run's versions, the current one as it stands; a run that was never edited has one.

    Raises:
        EditRefused: the run has no storyboard yet.
    """
    told, brief = studio.runs.load(run, "storyboard"), studio.runs.load(run, "brief")
    if told is None or brief is None:
        raise EditRefused(f"Run {run} has no storyboard yet. Carry on with: python -m agent resume {run}")
    own = belongings_of(Order.model_validate(studio.runs.load(run, "order")))
    now, judged = Storyboard.model_validate(told), Brief.model_validate(brief)
    if (kept := studio.runs.load(run, DOCUMENT)) is None:
        first = Version(number=1, said="", brief=judged, board=now, own=own)
        return History(kept=(first,), trail=(1,), at=0)
    history = History.model_validate(kept).settled(judged, now)
    filled = tuple(each if each.own else each.model_copy(update={"own": own}) for each in history.kept)
    return history.model_copy(update={"kept": filled})


def save_history(studio: Studio, run: str, history: History) -> None:
    """Keeps the versions with the run."""
    studio.runs.save(run, DOCUMENT, history.model_dump(mode="json"))
