"""Storyboards, findings and productions for tests of repairs."""

from __future__ import annotations

from typing import Any

from agent.brief import Brief, DurationWish
from agent.critic import Finding, Where
from agent.production import Production
from agent.storyboard import Storyboard
from tests.agent.small_boards import board_of

LINES = ("The ferry leaves at six.", "It is the best ferry. It has two decks.", "Come aboard.")


def board(*lines: str, **changes: Any) -> Storyboard:
    scenes = ({"narration": line, "shot": {"family": "hero", "headline": line[:40]}} for line in lines or LINES)
    facts: dict[str, Any] = {
        "title": "Tidewater",
        "seconds": 12,
        "shortest": 11.5,
        "longest": 12.5,
        "sound": {"voice": "en-us-annie"},
        "post": {"title": "Tidewater", "description": "A ferry."},
    }
    return board_of(scenes, **(facts | changes))


def brief(**changes: Any) -> Brief:
    wish = DurationWish(target=12, shortest=11.5, longest=12.5)
    return Brief(**({"text": "A film.", "subject": "Tidewater", "duration": wish} | changes))


def finding(check: str, change: str, measured: str, **changes: Any) -> Finding:
    where = Where(task=changes.pop("task", ""), scene=changes.pop("scene", ""))
    facts: dict[str, Any] = {"check": check, "severity": "error", "measured": measured, "expected": "right"}
    return Finding.model_validate(facts | {"where": where, "change": change} | changes)


def spoken(*seconds: float, **outputs: Any) -> Production:
    made: Any = {f"voice-s{n}": {"duration": each} for n, each in enumerate(seconds, 1)}
    return Production(outputs=made | outputs)
