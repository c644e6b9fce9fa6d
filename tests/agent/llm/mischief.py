"""Replies that no well-meaning endpoint sends, made from good ones: for tests of every path that asks a model."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from agent.llm.scripted import Asked, Script, Turn

Json = Any
WRONG: tuple[Json, ...] = (
    None, True, -1, 0, 7, 1e300, [], {}, "", ["SPOILT"], {"SPOILT": 1}, "SPOILT 4711 " * 90, "SPOILT\x00\x1b[31m",
    "{{ jinja }} ${x} %s", "\ud83d", "\u202eSPOILT", "x" * 20_000, "../../etc/passwd", "<svg onload=x>", float("inf"),
)  # fmt: skip
ODD = ("null", "[]", '"text"', "{}", '{"a": NaN}', "{" * 3000, '{"name":' * 1500, "9" * 6000, "[" * 900 + "]" * 900)
PASSING = (408, 409, 429, 500, 502, 503)
LASTING = (400, 401, 403, 404, 413, 422)


def spoilt(value: Json, dice: random.Random) -> str:
    """A reply broken as text, or whole with a value lost, added, twice there or of the wrong kind."""
    text = json.dumps(value, ensure_ascii=dice.random() < 0.5)
    kind = dice.randrange(6)
    if kind == 0:
        return text[: dice.randrange(len(text))]
    if kind == 1:
        at = dice.randrange(len(text))
        return text[:at] + dice.choice('{}[]",:\\\x00é😀') + text[at + dice.randrange(3) :]
    if kind == 2:
        return dice.choice(ODD)
    if kind == 3:
        return f"Sure! Here it is:\n```json\n{text[: dice.randrange(1, len(text))]}\n```\nAnything else?"
    return json.dumps(_broken(value, dice))


def _broken(value: Json, dice: random.Random) -> Json:
    broken = json.loads(json.dumps(value))
    ways = list(leaves(broken))
    if not ways:
        return dice.choice(WRONG)
    for _ in range(dice.randint(1, 3)):
        *way, last = dice.choice(ways)
        place = broken
        try:
            for step in way:
                place = place[step]
            _break(place, last, dice)
        except (KeyError, IndexError, TypeError):
            continue  # an earlier break took it away
    return broken


def _break(place: Json, last: Json, dice: random.Random) -> None:
    kind = dice.randrange(4)
    if kind == 0:
        del place[last]
    elif kind == 1 and isinstance(place, list):
        place.extend([place[last]] * dice.randint(1, 80))
    elif kind == 2 and isinstance(place, dict):
        place[f"extra{dice.randrange(9)}"] = dice.choice(WRONG)
    else:
        place[last] = dice.choice(WRONG)


def leaves(value: Json, way: tuple[Json, ...] = ()) -> Iterator[tuple[Json, ...]]:
    """The ways to all values inside of a value."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*way, key)
        yield from leaves(inner, (*way, key))


def stream(dice: random.Random) -> bytes:
    """Bytes that are no stream of events, or one of values that are none."""
    delta = {"content": dice.choice(WRONG), "tool_calls": dice.choice(WRONG), "refusal": dice.choice(WRONG)}
    values: list[Json] = [
        3, None, [], {"choices": 3}, {"choices": [None]}, {"choices": [{"delta": dice.choice(WRONG)}]},
        {"choices": [{"index": dice.choice(WRONG), "delta": delta}]}, {"error": dice.choice(WRONG)},
        {"choices": [], "usage": dice.choice(WRONG)}, {"choices": [{"delta": {}, "finish_reason": dice.choice(WRONG)}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [{"index": dice.choice(WRONG), "function": {}}]}}]},
    ]  # fmt: skip
    lines = "".join(f"data: {json.dumps(dice.choice(values))}\n\n" for _ in range(dice.randint(0, 5)))
    noise = bytes(dice.randrange(256) for _ in range(dice.randint(0, 80)))
    return dice.choice([lines.encode(), noise, b"<html>502</html>", lines.encode() + noise, b"data: [DONE]\n\n", b""])


def bad_turn(good: Json, dice: random.Random) -> Turn:
    """One bad reply: spoilt, refused, cut off, hung up, in the wrong place, an error, or silence for a second."""
    text, piece = spoilt(good, dice), dice.choice([1, 3, 12, 200])
    piece = max(piece, len(text) // 60)
    kinds: tuple[Callable[[], Turn], ...] = (
        lambda: Turn(say=text, piece=piece),
        lambda: Turn(say=text, piece=piece, usage=False),
        lambda: Turn(say=text, piece=piece, plain=True),
        lambda: Turn(say=text, piece=piece, finish=dice.choice(["length", "content_filter", "weird", "tool_calls"])),
        lambda: Turn(say=text, piece=piece, cut=True, stall_after=dice.randint(0, 4)),
        lambda: Turn(refusal=dice.choice(["no", "x" * 900]), say=text if dice.random() < 0.3 else ""),
        lambda: Turn(raw=stream(dice)),
        lambda: Turn.error(dice.choice(PASSING), "later", Retry_After=dice.choice(["0", "soon", "-1"])),
        lambda: Turn.error(dice.choice(LASTING), text[:200]),
        lambda: Turn(say=text, piece=piece, stall_s=1.0, stall_after=dice.randint(0, 3)),
    )
    weights = (30, 6, 8, 8, 6, 3, 12, 4, 2, 1)
    return dice.choices(kinds, weights)[0]()


class Mischief:
    """A script that answers well now and then, and else badly; `sent` counts the bad replies."""

    def __init__(self, good: Callable[[Asked], Json], seed: int, well: float = 0.3) -> None:
        self.sent = 0
        self._good, self._dice, self._well = good, random.Random(seed), well

    @property
    def script(self) -> Script:
        """What a scripted server is given."""
        return self._turn

    def _turn(self, asked: Asked) -> Turn:
        good = self._good(asked)
        if self._dice.random() < self._well:
            return Turn(say=json.dumps(good), piece=self._dice.choice([5, 40, 400]))
        self.sent += 1
        return bad_turn(good, self._dice)
