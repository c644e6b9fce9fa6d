"""Which result goes into which tool: by kind of media, the latest result that nobody took yet first."""

from __future__ import annotations

from collections.abc import Sequence

from agent.planning.offers import Offer


def link(chosen: Sequence[Offer]) -> tuple[tuple[int, int], ...]:
    """Pairs (from, to) of positions; each input takes at most one result, from before it."""
    links: list[tuple[int, int]] = []
    taken: set[int] = set()
    for place, offer in enumerate(chosen):
        fits = [at for at in range(place) if set(chosen[at].gives) & set(offer.takes)]
        fits.sort(key=lambda at: (at in taken, -at))
        if fits:
            links.append((fits[0], place))
            taken.add(fits[0])
    return tuple(links)
