"""A request in plain words becomes steps and links: the embedded planner, for any catalogue of tools."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.planning.choosing import choose
from agent.planning.linking import link
from agent.planning.offers import Offer


@dataclass(frozen=True)
class Draft:
    """Chosen tools in the order of use, and which result goes into which of them."""

    steps: tuple[str, ...]
    links: tuple[tuple[int, int], ...]

    def named_links(self) -> tuple[tuple[str, str], ...]:
        """The links as pairs of tools."""
        return tuple((self.steps[source], self.steps[target]) for source, target in self.links)


def draft(request: str, offers: Sequence[Offer]) -> Draft:
    """Plans a request; without any tool where nothing in the catalogue is asked for."""
    chosen = choose(request, offers)
    return Draft(tuple(offer.name for offer in chosen), link(chosen))
