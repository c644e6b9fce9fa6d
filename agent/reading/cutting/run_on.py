"""Parts English sentences that string whole clauses together with commas: "we need a cook, full time, apply by 3 May".

Each clause and each fact between two of them is a sentence, and who acts is named again where one
subject does several things: "He drove the bus for 38 years, loves fishing".
"""

from __future__ import annotations

import re
from itertools import pairwise

from agent.reading.cutting.enumerated import statements
from agent.reading.lexicon import words
from agent.reading.text.quoted import masked
from agent.reading.text.verbs import verb_in

_COMMA = re.compile(r",\s+(?!\d{3}\b)")
_PERSON = re.compile(r"(?P<who>we|i|you|they|he|she|it)(?:['’](?:re|m|ve|ll|s|d))?\s", re.IGNORECASE)
_ORDER = re.compile(
    r"(?:please|apply|call|ring|phone|text|book|order|register|sign up|send|bring|come|join|visit|donate|reply|rsvp|"
    r"contact|email|e-mail|write to)\s(?!of\s)\S",
    re.IGNORECASE,
)
# "if", "which", "including": a clause or phrase that belongs to the one beside it.
_BOUND = re.compile(
    r"(?:and|or|but|nor|so|yet|if|when|whenever|once|after|before|because|although|though|as|while|whilst|since|until|"
    r"unless|whether|that|which|who|whose|whom|where|what|how|why|including|such|like|plus|not|then|too|however|both|"
    r"either|all of|some of|one of|most of|with|without|for|in|on|at|to|of|by|from|during|despite|instead|thanks|"
    r"according|depending|[a-z]+ing)\s",
    re.IGNORECASE,
)
_OPENS_BOUND = re.compile(
    r"(?:if|when|whenever|once|after|before|because|although|though|as|while|since|until|unless|whether|that|which|"
    r"who|let|make|show|tell|say|keep|use|start|end|open|close|begin|finish)\s",
    re.IGNORECASE,
)
# What a clause of an offer says without a verb: "full time", "no night shifts", "free parking".
_FACT = re.compile(
    r"(?:full|part)[- ]time|(?:no|free|permanent|temporary|early|late|flexible|weekend|evening|paid)\s[\w' -]+|"
    r"[\w' -]+\s(?:included|welcome|provided|free|only|half price)|open\s.+",
    re.IGNORECASE,
)
_ACTS = re.compile(r"(?:never |always |still |also |often |now )?[a-z]+(?:ed|[^s\W]s|[^s]es)\s(?!of\b|and\b)\S")
_PAST = re.compile(
    r"(?:never |always |still |also )?(?:drove|ran|built|won|led|sang|taught|wrote|grew|made|kept|gave|took|held|"
    r"brought|spent|was|has|is|had|left|began|came|went|found|sold|met|swam|flew|can|will)\s\S"
)
_COSTS = re.compile(
    r"^[\w' -]{3,40}\s(?:costs?|starts?|ends?|opens?|closes?|runs?|takes?|lasts?)\s(?:only |at |from |on )*[£$€]?\d"
)
_HEAD = re.compile(r"^(?P<head>[^:]{4,80}:\s+)(?=\S)")
_SPEAKS = re.compile(r"\s(?:we|they|he|she)\s[a-z]+\s\S")
# "We open at 7 every morning": a clause with its time, behind which nothing goes on with what is done.
_KEPT = re.compile(
    r"(?:we|i|it|they)(?:['’]re| are|['’]s| is)?\s(?:open|opens|closed?|closes|starts?|meets?|delivers?)\s.*"
    r"(?:\d|day|daily|morning|evening|night|week)s?",
    re.IGNORECASE,
)
_LISTED = 3  # facts in a row that make a list
FEWEST_WORDS = 3
"""Words of a clause."""


def run_on(sentence: str) -> list[str]:
    """The clauses of a run-on sentence, each as a sentence; any other sentence as it is."""
    head = _HEAD.match(masked(sentence))
    lead = sentence[: head.end()] if head else ""
    if head and not words("films", "en").search(lead) and not words("heads", "en").search(lead):
        return [sentence]
    text = sentence[len(lead) :]
    pieces = _pieces(text)
    if len(pieces) < 2 or re.search(r"[\"“”«»]", text) or _OPENS_BOUND.match(text) or words("films", "en").search(text):
        return [sentence]
    if _shared(pieces):
        who = _PERSON.match(pieces[0])
        told = [pieces[0], *(f"{who['who'].capitalize()} {piece}" for piece in pieces[1:])] if who else pieces
    elif whole := statements(text, "en"):
        told = whole
    elif _strung(pieces) or (_KEPT.fullmatch(pieces[0]) and not any(map(_BOUND.match, pieces[1:]))):
        told = _joined(pieces)
    else:
        return [sentence]
    told = [f"{piece[:1].upper()}{piece[1:].rstrip(' .')}." for piece in told]
    return [f"{lead}{told[0]}", *told[1:]]


def _pieces(text: str) -> list[str]:
    """The sentence cut at its commas."""
    cuts = [0, *(found.end() for found in _COMMA.finditer(masked(text))), len(text) + 2]
    return [text[start:end].strip().rstrip(",") for start, end in pairwise(cuts)]


def _states(piece: str) -> bool:
    """Whether a piece is a clause with a subject of its own, or an order to those who watch.

    "You choose a neighbour" alone would be said to the maker.
    """
    if _BOUND.match(piece) or piece.lower().startswith("you "):
        return False
    if _ORDER.match(piece) or _COSTS.match(piece):
        return True
    return len(piece.split()) >= FEWEST_WORDS and bool(_PERSON.match(piece) or verb_in(piece, "en"))


def _first(piece: str) -> bool:
    """Whether the first piece is a clause: "From Monday the canteen opens at 11"."""
    whole = _PERSON.match(piece) or _SPEAKS.search(piece) or verb_in(piece, "en") or _COSTS.match(piece)
    return len(piece.split()) >= FEWEST_WORDS and bool(whole)


def _tells(piece: str) -> bool:
    """Whether a piece without a verb is a fact by itself."""
    return not _BOUND.match(piece) and bool(_FACT.fullmatch(piece.rstrip(" .!")) or re.search(r"[£$€]?\d", piece))


def _strung(pieces: list[str]) -> bool:
    """Whether every piece is a clause or a fact, and one behind the first is a clause."""
    rest = pieces[1:]
    return (
        _first(pieces[0])
        and all(_states(piece) or _tells(piece) for piece in rest)
        and any(_states(piece) for piece in rest)
    )


def _shared(pieces: list[str]) -> bool:
    """Whether one person does all that is told: "She paints, plays the cello, keeps bees"."""
    acts = all(_ACTS.match(piece) or _PAST.match(piece) for piece in pieces[1:])
    return bool(_PERSON.match(pieces[0])) and len(pieces) > 2 and acts and not _listed(pieces)


def _listed(pieces: list[str]) -> bool:
    """Whether the last piece closes a list of what is done: "..., ran the quiz and never forgot a birthday"."""
    _, joint, last = pieces[-1].rpartition(" and ")
    return pieces[-1].startswith("and ") or bool(joint and (_ACTS.match(last) or _PAST.match(last)))


def _joined(pieces: list[str]) -> list[str]:
    """The clauses; facts between two of them as one list, where they are many or one says what there is not."""
    told: list[str] = []
    facts: list[str] = []
    for piece in [*pieces, ""]:
        if piece and told and not _states(piece):
            facts.append(piece)
            continue
        listed = len(facts) >= _LISTED or any(fact.lower().startswith("no ") for fact in facts)
        told += [", ".join(facts)] if listed else facts
        told, facts = [*told, piece], []
    return told[:-1]
