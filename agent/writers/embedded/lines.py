"""A line of the film before the fit: what is said, what it is worth, and what its picture should hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from agent.storyboard import Role
from tools.image.shot import Family, Shot

Keep = Literal["drop", "spine", "vital", "must"]
PLAIN = Shot(family="hero")


@dataclass(frozen=True)
class Line:
    """One candidate scene.

    `drop` lines leave first, `spine` lines when that does not help, `vital` ones (a day, a price, a step) only when
    nothing else does, `must` lines never. `shorts` say the same in
    fewer words, each shorter than the one before. Neighbours of one `group` stay, shrink and leave together. `rest` is
    time to read or think after the words; `gain` is what a second beyond the shortest wording is worth.
    """

    text: str
    role: Role = "point"
    worth: float = 1.0
    keep: Keep = "drop"
    shorts: tuple[str, ...] = ()
    shot: Shot = PLAIN
    families: tuple[Family, ...] = ()
    refrain: bool = False
    group: str = ""
    rest: float = 0.0
    gain: float = 0.3

    def draw(self, family: Family, *others: Family, **fields: object) -> Line:
        """The line with wishes for its picture; `others` serve where a neighbour has the first family."""
        known = self.shot.model_dump(exclude_defaults=True)
        return replace(self, shot=Shot.model_validate({**known, **fields, "family": family}), families=others)
