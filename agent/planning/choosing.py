"""Which tools a request asks for: its clauses against what tools say of themselves, by concept and kind of media."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from agent.planning.clauses import Clause, clauses_of, given_kinds, spaced, whole_of
from agent.planning.concepts import concepts_in
from agent.planning.offers import Offer

ENOUGH = 1.3
"""Score from which a clause asks for a tool."""
ENOUGH_GIVEN = 2.6
"""The same for a clause that tells what there is."""
ENOUGH_MORE = 2.4
"""Score from which what is left of a clause asks for another one."""
AGAIN = 0.6
"""Head start of a tool that is in use already: a request comes back to things."""
NAMED, MISSED, UNSAID = 1.5, 0.7, 0.25
"""What a concept in the tool's name counts, one missing from the clause, and one missing that only its sentence has."""
SEARCH, SEARCHED = frozenset(("search", "download")), 1.5
"""Who searches or downloads says what: what it costs a tool to give something else; a text where nothing is named."""
WANTED, FROM, MENTIONED, AT_HAND, ABSENT = 1.0, 0.8, 0.5, 0.3, -0.7
"""What a kind counts: wanted and given; taken and said to be the source, named, at hand, or not there."""


def choose(request: str, offers: Sequence[Offer]) -> list[Offer]:
    """The tools, in the order of use; each at most once."""
    weights = Weights(offers)
    chosen: list[Offer] = []
    sources: dict[str, str] = {}
    given = set(given_kinds(request))
    at_hand, goals = set(given), 0
    for clause in clauses_of(request):
        if clause.begins and not goals:
            goals = len(chosen)  # what was said before "first" is where it all leads to
        for offer in _asked(clause, offers, weights, at_hand, chosen):
            if offer in chosen[:goals]:
                goals -= 1
                chosen.remove(offer)
            if offer not in chosen:
                chosen.append(offer)
                sources[offer.name] = clause.source
            at_hand |= set(offer.gives)
    ordered = in_order([*chosen[goals:], *chosen[:goals]], given)
    return completed(ordered, offers, weights, whole_of(request), given, sources)


def completed(
    chosen: Sequence[Offer],
    offers: Sequence[Offer],
    weights: Weights,
    whole: Clause,
    given: set[str],
    sources: Mapping[str, str],
) -> list[Offer]:
    """With tools that make what a chosen one works on, where neither the request nor an earlier tool gives it.

    Backwards by kind: of those that make the kind out of something that is there, the one that the request speaks of
    most. A text needs no maker, since the request is one, but for a tool whose words say that it works on another kind.
    """
    at_hand = {*given, "text", *(kind for kind in whole.kinds if kind == "url")}
    done: list[Offer] = []
    for offer in chosen:
        kind, source = next(iter(offer.takes), "text"), sources.get(offer.name, "")
        told = source in given - set(offer.takes) and not any("text" in each.gives for each in done)
        if kind not in at_hand or (kind == "text" and told):
            out_of = {source} if kind == "text" else at_hand
            makers = [m for m in offers if m not in chosen and kind in m.gives and set(m.takes) <= out_of - {kind}]
            done += sorted(makers, key=lambda m: (set(m.takes) <= {"text"}, -weights.score(m, whole, at_hand)))[:1]
        done.append(offer)
        at_hand |= {made for each in done for made in each.gives}
    return done


def in_order(chosen: Sequence[Offer], given: set[str]) -> list[Offer]:
    """As said, but a tool whose input is not there yet waits for one that makes it."""
    at_hand = set(given)
    waiting, ordered = list(chosen), []
    while waiting:
        ready = next((offer for offer in waiting if _ready(offer, waiting, at_hand)), waiting[0])
        waiting.remove(ready)
        ordered.append(ready)
        at_hand |= set(ready.gives)
    return ordered


def _ready(offer: Offer, waiting: Sequence[Offer], at_hand: set[str]) -> bool:
    """Whether nothing else has to run first: what it works on, which its first kind is, is there or nobody makes it."""
    return not set(offer.takes[:1]) & _made_by_others(offer, waiting) - at_hand


def _made_by_others(offer: Offer, waiting: Sequence[Offer]) -> set[str]:
    """The kinds that a tool takes and that another one is going to make; those of its own sort only out of others."""
    made: set[str] = set()
    for other in waiting:
        if other is not offer:
            made |= set(other.gives) - (set(other.takes) & set(offer.gives))
    return set(offer.takes) & made


def _asked(
    clause: Clause, offers: Sequence[Offer], weights: Weights, at_hand: set[str], chosen: Sequence[Offer]
) -> list[Offer]:
    """The tools of one clause: the best, and one more for what it leaves unexplained."""
    found: list[Offer] = []
    rest, enough = clause, ENOUGH_GIVEN if clause.given else ENOUGH
    while len(found) < 2:
        best = max(offers, key=lambda offer: weights.score(offer, rest, at_hand) + AGAIN * (offer in chosen))
        if best in found or weights.score(best, rest, at_hand) < enough:
            break
        found.append(best)
        at_hand = at_hand | set(best.gives)
        rest, enough = rest.without(weights.concepts[best.name]), ENOUGH_MORE
    return sorted(found, key=lambda offer: weights.place(offer, clause))


class Weights:
    """How much each concept says: what few tools speak of says most."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        self.concepts = {offer.name: concepts_in(f"{spaced(offer.name)}. {offer.does}") for offer in offers}
        self.names = {offer.name: concepts_in(spaced(offer.name)) for offer in offers}
        counts = Counter(concept for found in self.concepts.values() for concept in found)
        self.weight = {concept: math.log(1 + len(offers) / count) for concept, count in counts.items()}

    def score(self, offer: Offer, clause: Clause, at_hand: set[str]) -> float:
        """How well a tool does what a clause says; 0 where they share no concept."""
        told, named = self.concepts[offer.name], self.names[offer.name]
        shared = told & clause.concepts
        if not shared:
            return 0.0
        found = sum(self.weight[concept] * (NAMED if concept in named else 1.0) for concept in shared)
        missed = sum(self.weight[concept] for concept in named - clause.concepts)
        unsaid = sum(self.weight[concept] for concept in told - named - clause.concepts)
        kinds = set(clause.kinds) or ({"text"} if "search" in named else set(offer.gives))
        unnamed = SEARCHED if SEARCH & named and not set(offer.gives) & kinds else 0.0
        return found - MISSED * missed - UNSAID * unsaid - unnamed + self._kinds(offer, clause, at_hand)

    def _kinds(self, offer: Offer, clause: Clause, at_hand: set[str]) -> float:
        gives = sum(WANTED if kind == clause.wanted else 0.0 for kind in set(offer.gives))
        if clause.wanted and clause.wanted not in offer.gives:
            gives -= WANTED
        takes = 0.0
        for kind in set(offer.takes):
            takes += (
                FROM
                if kind == clause.source
                else MENTIONED
                if kind in clause.kinds
                else AT_HAND
                if kind in at_hand
                else ABSENT
            )
        return gives + takes

    def place(self, offer: Offer, clause: Clause) -> int:
        """Where a clause first speaks of a tool."""
        return min((clause.places.get(concept, 10**6) for concept in self.concepts[offer.name]), default=10**6)
