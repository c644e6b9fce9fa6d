"""Two films for one brand: what the second takes over from the first where it may remember, and where it may not.

What is remembered today is the brand kit: look, colours and voice. The second brief leaves them open.
"""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field

from agent.storyboard import Storyboard
from evals.expect import BriefFile, Expect, read_as
from evals.finished import Finished
from evals.harness.events import process_figures
from evals.harness.kinds.film import sheet_of
from evals.harness.outcome import CaseOrder, Outcome, Share
from evals.running import Options, make


class Case(BaseModel):
    """Briefs of one brand, in the order in which they are made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    first: str = Field(min_length=20)
    second: str = Field(min_length=20)


@dataclass(frozen=True)
class Made:
    """A finished film: what was decided, and what it took."""

    board: Storyboard
    figures: dict[str, float]


def run(order: CaseOrder) -> Outcome:
    """The first film; the second in the same studio; and the second in a studio that knows nothing."""
    case = read_as(order.path, Case)
    first = _made(case.first, "first", "shared", order)
    remembering = _made(case.second, "second", "shared", order)
    forgetful = _made(case.second, "second-apart", "apart", order)
    if first is None or remembering is None or forgetful is None:
        return Outcome(shares={"made": (0, 1)}, notes=("one of the three films was not delivered",))
    on, off = _taken_over(first.board, remembering.board), _taken_over(first.board, forgetful.board)
    return Outcome(
        figures={f"{name}_with_memory": value for name, value in remembering.figures.items()}
        | {f"{name}_without": value for name, value in forgetful.figures.items()},
        shares={"made": (1, 1), "taken_over": _added(on), "alike_without_memory": _added(off)},
        tables={"taken over with memory": on, "alike without memory": off},
        notes=tuple(f"{name}: not as in the first film" for name, (held, _) in on.items() if not held),
        sheet=sheet_of(order.folder / "second" / "package", order.folder),
    )


def _made(text: str, name: str, studio: str, order: CaseOrder) -> Made | None:
    options = Options(
        order.folder,
        draft=order.draft,
        seed=order.seed,
        timeout_s=order.timeout_s / 3,
        studio=order.folder / studio,
    )
    said = make(BriefFile(text=text, expect=Expect()), order.folder / name, options)
    board = Finished(order.folder / name / "package", said).storyboard
    if said["status"] != "delivered" or board is None:
        return None
    process = process_figures(order.folder / studio, said["run"])
    return Made(board, {"wall_s": said["spent"]["wall_s"], "cache_hits": process["cache_hits"]})


def _taken_over(first: Storyboard, second: Storyboard) -> dict[str, Share]:
    """Which of the things that a brand kit keeps are those of the first film."""
    return {
        "look": (int(second.look == first.look), 1),
        "colours": (int(second.colors == first.colors), 1),
        "voice": (int(second.sound.voice == first.sound.voice), 1),
    }


def _added(shares: dict[str, Share]) -> Share:
    return sum(hits for hits, _ in shares.values()), sum(tries for _, tries in shares.values())
