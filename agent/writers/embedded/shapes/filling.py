"""More to say for a film that is longer than its brief's words: nothing new is claimed.

First what the brief gives and no line has told; then, where speech still fills less than half and every fact has its
place, the film's own facts once more, for kinds that are watched to be remembered. Anything else is left to longer
pictures: a line that says nothing is worse than a pause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.brief import FactKind, Kind
from agent.writers.embedded.lines import PLAIN, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import telling
from agent.writers.embedded.shapes.parts import silent
from agent.writers.embedded.shapes.totals import tells_total
from agent.writers.embedded.wording import bare, cap, holds, words
from tools.image.shot import Item

FULL, HALF = 0.66, 0.5
"""Shares of a film: up to the first it may be filled, below the second it says things again."""
LONGEST_REPEATED = 16
"""Words of a line that may be said twice; longer ones tire."""
EMPTY = 20.0
"""Seconds left to fill from which even one fact is said again; in less, one alone sounds like a slip."""
SCENE_WORDS = 17
"""Words of one scene of several facts, and one for each pause: what is longer would be cut in two."""
RECAP = "recap"
_PAIR = re.compile(r"\([^():]+:\s*\d")  # "3.1 % (week 22: 3.8 %)" is told as a change
_WORDS_A_SECOND = 2.2
_GAP_S = 1.0
_REMEMBERED: tuple[Kind, ...] = ("how_to", "list", "news", "report", "announcement", "notice", "event")
"""Kinds whose facts are worth hearing twice."""
_TOLD: tuple[FactKind, ...] = (
    "price", "number", "date", "time", "place", "benefit", "statement", "product", "item", "ingredient",
)  # fmt: skip
_REPEATED_WORTH, _UNSAID_WORTH = 0.5, 1.6


def filled_up(m: Material, lines: Sequence[Line], spoken: float, seconds: float) -> list[Line]:
    """The lines with more before the last, for a film of which `spoken` seconds are filled; a tale stays as it is."""
    if m.kind == "story":
        return list(lines)
    end = len(lines) - (lines[-1].role == "close")
    first = next((at for at, line in enumerate(lines) if line.role == "close"), end)
    more = unsaid(m, lines)
    spoken += _seconds(more)
    again = once_more(m, [*lines, *more], FULL * seconds - spoken) if spoken < HALF * seconds else []
    return [*lines[:first], *more, *lines[first:end], *again, *lines[end:]]


def unsaid(m: Material, lines: Sequence[Line]) -> list[Line]:
    """Facts that no line tells."""
    told = " ".join(text for line in lines for text in (line.text, line.shot.headline, line.shot.address))
    rest = [fact for fact in m.of(*_TOLD) if not holds(told, bare(m.opened(fact.text))) and not silent(m, fact.text)]
    if m.kind == "report":
        rest = [fact for fact in rest if not _PAIR.search(fact.text) and not tells_total(m, fact)]
    whole = [fact for fact in rest if m.whole(fact.text) or len(words(fact.text)) > 2]
    return telling.told(m, whole, _UNSAID_WORTH)


def once_more(m: Material, lines: Sequence[Line], room: float) -> list[Line]:
    """The facts of the film in short, in their order, as far as the room goes; together or not at all."""
    if m.kind not in _REMEMBERED:
        return []
    heading = m.book.say("fill_again")
    factual = [line for line in lines if _factual(m, line)]
    body = [line for line in factual if line.role in ("point", "proof")]
    repeated: list[Line] = []
    for line in map(_repeated, body if len(body) > 1 or m.kind == "report" else factual):
        if _seconds([*repeated, line]) > room:
            if m.kind == "how_to":
                return []  # steps that stop half way are worse than none
            break
        repeated.append(line)
    if not heading or len(repeated) < (1 if room > EMPTY else 2):
        return []
    scenes = [_listed(m, part) for part in _in_scenes(repeated, len(words(heading)))]
    first = replace(scenes[0], text=f"{heading} {scenes[0].text}")
    return [replace(line, group=RECAP) for line in (first, *scenes[1:])]


def _in_scenes(lines: Sequence[Line], heading: int) -> list[list[Line]]:
    """Two or three lines a scene, as far as they are short; the first has a heading of so many words."""
    scenes: list[list[Line]] = [[]]
    said = heading
    for line in lines:
        length = len(words(line.text)) + 1
        if scenes[-1] and (said + length > SCENE_WORDS or len(scenes[-1]) == 3):
            scenes.append([])
            said = 0
        scenes[-1].append(line)
        said += length
    return scenes


def _listed(m: Material, lines: Sequence[Line]) -> Line:
    """Several facts in one scene, each coming up on its word."""
    if len(lines) == 1:
        return lines[0].draw("title", "hero", kicker=cap(m.book.word("recap")))
    items = tuple(Item(label=cap(bare(line.text))[:80], subject=line.shot.subject) for line in lines)
    whole = Line(" ".join(line.text for line in lines), worth=_REPEATED_WORTH, refrain=True)
    return whole.draw("list", "steps", headline=cap(m.book.word("recap")), items=items)


def _factual(m: Material, line: Line) -> bool:
    """Whether a line tells something, in few words, rather than leading over; of a how-to, only what is done."""
    said = [word for word in words(line.text) if len(word) > 3 or word.isdigit()]
    if (
        line.role in ("problem", "turn", "close")
        or not said
        or "?" in line.text
        or len(words(line.text)) > LONGEST_REPEATED
    ):
        return False
    if m.kind == "how_to" and line.shot.items:
        return False
    given = " ".join((m.brief.text, *m.source_sentences))
    return m.topic is not None or sum(holds(given, word) for word in said) >= 0.6 * len(said)


def _repeated(line: Line) -> Line:
    """The line as it comes back: without its framing, with a picture of its own."""
    framed = len(line.shorts) == 1 and holds(line.text, line.shorts[0])
    plain = PLAIN.model_copy(update={"subject": line.shot.subject, "setting": line.shot.setting})
    back = Line(line.shorts[0] if framed else line.text, worth=_REPEATED_WORTH, refrain=True, shot=plain)
    return back.draw("hero", "split")


def _seconds(lines: Sequence[Line]) -> float:
    return sum(len(words(line.text)) / _WORDS_A_SECOND + _GAP_S for line in lines)
