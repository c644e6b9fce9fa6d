"""The same in fewer words: what a line can do without when time is short, before any fact has to leave.

Taken away are lead-ins that the writer put before a fact, asides, clauses that only give a reason, and members of a
string of fragments; never a figure in what is cut, nor a negation or a condition, without which the rest is not true.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from agent.brief import Kind, Language
from agent.storyboard import Role
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.ranking import INVITING, vital
from agent.writers.embedded.wording import bans, bare, cap, holds, sentence, sentences, words

LED: tuple[Role, ...] = ("hook", "reveal", "proof")
"""Lines that the writer leads into with words of its own."""
LEADING: tuple[Kind, ...] = (*INVITING, "how_to")
LEAST_WORTH = 1.0
"""Worth below which a line is a courtesy that leaves as a whole."""
LONGEST_LEAD = 7
"""Words of a lead-in before a colon."""
FEWEST_LEFT = 4
"""Words that a sentence has left at least after a clause of it was cut."""
FEWEST_PIECES = 3
LONGEST = 22
"""Words of a sentence that a listener can follow; of longer strings even a day or a price may leave."""
LONGEST_QUESTION = 3
"""Words of a question that only leads to its answer: "When?"."""
WHOLE = 0.8
"""What a second of the full wording is worth by the line's worth: less than a fact, more than a courtesy."""
LONG_SENTENCE = 16
"""Words from which on a sentence can spare a reason that no comma parts from it."""
_BECAUSE: dict[Language, str] = {
    "en": "because|so that|so|while|whereas|although|though|which|where|since",
    "de": "weil|damit|sodass|so dass|während|obwohl|wobei|denn|wodurch",
    "fr": "parce que|car|afin (?:que|de)|pour que|tandis que|bien que|alors que|ce qui|puisque",
    "es": "porque|para que|ya que|pues|aunque|mientras que|lo que",
    "it": "perché|affinché|poiché|mentre|anche se|il che|dato che",
    "pt": "porque|para que|já que|pois|embora|enquanto|o que",
}
"""What begins a clause at the end of a sentence that is complete without it."""
_UNPARTED = r"(?:because|so that|parce que|porque|perché|poiché|ya que|já que)\b"
"""Those that stand without a comma."""
_LIMITING: dict[Language, str] = {
    "en": "not|no|never|without|except|only|unless|if",
    "de": "nicht|kein\\w*|ohne|nur|außer|wenn|falls",
    "fr": "pas|sans|sauf|seulement|si|ne|n['’]\\w+",
    "es": "no|sin|salvo|solo|sólo|si",
    "it": "non|senza|tranne|solo|se",
    "pt": "não|sem|exceto|só|se|apenas",
}
"""Words without whose clause the rest of a sentence would promise more than the brief."""
_ASIDE = re.compile(r"\s[–—]\s[^–—.!?]{3,60}\s[–—]\s|\s*\([^()]{2,80}\)")
_PIECE = re.compile(r",\s(?!\d)")
_THERE = re.compile(r"(?:in|en|em|à|a|at|near|bei|aus)\s(?:(?:the|el|la|il|o)\s)?[A-ZÀ-Þ][\w'’-]*(?:\s[\w'’-]+){0,3}")
_BOUND = re.compile(
    r"(?i)(?:and|or|which|who|that|when|while|where|und|oder|die|der|das|den|dem|wenn|weil|dass|et|ou|qui|que|quand|"
    r"y|o|cuando|donde|e|che|quando|se|onde)\s"
)


def condensed(lines: Sequence[Line], m: Material) -> list[Line]:
    """The lines with shorter wordings beside their own."""
    return [_condensed(line, m) for line in lines]


def _condensed(line: Line, m: Material) -> Line:
    if line.refrain or line.group or line.shot.family in ("timeline", "quote"):
        return line
    if line.role == "close":
        own = m.brief.ending or m.brief.call_to_action or m.spoken_address
        return line if own or line.shorts or len(sentences(line.text)) < 2 else _with(line, [sentences(line.text)[-1]])
    if line.keep == "must" or m.kind == "story" or line.worth < LEAST_WORTH:
        return line
    found = [
        *line.shorts,
        *shorter(line.shorts[-1] if line.shorts else line.text, m, led=line.role in LED and m.kind in LEADING),
    ]
    return replace(_with(line, found), gain=max(line.gain, WHOLE)) if len(found) > len(line.shorts) else line


def _with(line: Line, texts: Sequence[str]) -> Line:
    """The line with those texts as its short forms that are each shorter than the one before."""
    kept: list[str] = []
    for text in texts:
        if words(text) and len(text) < len(kept[-1] if kept else line.text):
            kept.append(text)
    return replace(line, shorts=tuple(kept))


def shorter(text: str, m: Material, led: bool = False) -> list[str]:
    """Ever shorter wordings of a text; `led` says whether the writer may have put words before its fact."""
    found: list[str] = []
    steps: list[Callable[[str, Material], Iterator[str]]] = [_unasked, _unled] if led else []
    steps += [_without_asides, _pruned]
    for step in [*steps, _unstrung] if m.kind in INVITING else steps:
        for made in step(found[-1] if found else text, m):
            if not bans(made, m.banned) and words(made):
                found.append(made)
    return found


def _without_asides(text: str, m: Material) -> Iterator[str]:
    plain = _ASIDE.sub(lambda found: " " if found.group(0).startswith(" ") and "(" not in found.group(0) else "", text)
    if plain != text and not _loses(text, plain, m):
        yield plain


def _unasked(text: str, m: Material) -> Iterator[str]:
    """Without the question that only leads to its answer: "When? 9 May." as "9 May."."""
    parts = sentences(text)
    if len(parts) > 1 and parts[0].endswith("?") and len(words(parts[0])) <= LONGEST_QUESTION:
        yield " ".join(parts[1:])


def _unled(text: str, m: Material) -> Iterator[str]:
    """Without a lead-in of the writer's own: "Here is one for the calendar: Quay Fair." as "Quay Fair."."""
    lead, colon, rest = text.partition(":")
    given = " ".join((m.brief.text, m.subject, *(source.text for source in m.brief.sources)))
    own = colon and rest[:1] == " " and 0 < len(words(lead)) <= LONGEST_LEAD and not holds(given, lead)
    if own and "“" not in rest and "«" not in rest and "„" not in rest and len(words(rest)) > 1:
        yield sentence(cap(rest.strip()))


def _pruned(text: str, m: Material) -> Iterator[str]:
    """Without a clause at the end of a sentence that only gives a reason."""
    made = [_without_reason(part, m) for part in sentences(text)]
    if " ".join(made) != text:
        yield " ".join(made)


def _without_reason(text: str, m: Material) -> str:
    long = len(words(text)) >= LONG_SENTENCE
    bounds = rf",\s|\s(?={_UNPARTED})" if long else r",\s"
    found = re.search(rf"(?i)(?:{bounds})(?:{_BECAUSE[m.brief.language]})\s[^,;:]+$", bare(text))
    if not found or _limits(found.group(0), m) or any(ch.isdigit() for ch in found.group(0)):
        return text
    kept = text[: found.start()]
    return sentence(kept) if len(words(kept)) >= FEWEST_LEFT and m.whole(kept) else text


def _unstrung(text: str, m: Material) -> Iterator[str]:
    """A string of fragments without its later members, those that give no day, price or place first."""
    parts = sentences(text)
    pieces = _PIECE.split(bare(text)) if len(parts) == 1 else []
    if len(pieces) >= FEWEST_PIECES and _THERE.fullmatch(pieces[1]) and pieces[2][:1].islower():
        yield sentence(", ".join((f"{pieces[0]} {pieces[2]}", *pieces[3:])))
        return  # "The florist Poppy, in Burgos, makes bouquets" is one statement
    loose = [piece for piece in pieces[1:] if not m.whole(piece) or vital(piece, m)]
    if len(pieces) < FEWEST_PIECES or len(loose) < len(pieces) - 1:
        return
    if any(len(words(piece)) < 2 or _BOUND.match(piece) or _limits(piece, m) for piece in pieces):
        return
    kept = list(pieces)
    first = pieces[0] if m.whole(pieces[0]) else None
    spare = [piece for piece in reversed(pieces) if piece != first]
    spare = [piece for piece in spare if len(words(text)) > LONGEST or not vital(piece, m)]
    for piece in sorted(spare, key=lambda each: (vital(each, m), -len(words(each)) if vital(each, m) else 0)):
        if len(kept) > 1:
            kept.remove(piece)
            yield sentence(cap(", ".join(kept)))


def _loses(text: str, plain: str, m: Material) -> bool:
    """Whether what was cut holds a figure or a limit."""
    left = words(plain)
    cut = [word for word in words(text) if word not in left]
    return any(ch.isdigit() for word in cut for ch in word) or _limits(" ".join(cut), m)


def _limits(text: str, m: Material) -> bool:
    return bool(re.search(rf"(?i)(?<!\w)(?:{_LIMITING[m.brief.language]})(?!\w)", text))
