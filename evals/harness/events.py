"""How a film came about, counted from the log of its run: plan edits, retries, repairs, cache hits, tokens, cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from memory.runs import Event
from memory.settings import MemorySettings
from memory.studio import Studio


def process_figures(studio: Path, run: str) -> dict[str, float]:
    """The figures of one run of a studio; all zero for a run that it does not know."""
    with Studio.open(MemorySettings(home=studio)) as opened:
        known = any(one.id == run for one in opened.runs.list())
        return counted(opened.runs.events(run) if known else [])


def counted(events: Sequence[Event]) -> dict[str, float]:
    """Counts, tokens and USD. A plan edit is every storyboard after the first; a repair is one change of a round."""
    kinds = Counter(event.kind for event in events)
    replies = [event.data for event in events if event.kind == "model_call" and event.data.get("outcome") == "reply"]
    return {
        "plan_edits": max(0, kinds["storyboard"] - 1),
        "repair_rounds": kinds["repair"],
        "repairs": sum(_length(event.data.get("repairs")) for event in events if event.kind == "repair"),
        "retries": kinds["task_retry"],
        "tasks_run": kinds["task_finished"],
        "cache_hits": kinds["task_cached"],
        "tasks_failed": kinds["task_failed"],
        "stand_ins": kinds["stand_in"],
        "model_calls": kinds["model_call"],
        "tokens_in": _summed(replies, "input_tokens"),
        "tokens_out": _summed(replies, "output_tokens"),
        "cost_usd": round(_summed(replies, "cost_usd"), 6),
    }


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) else 0


def _summed(replies: Sequence[dict[str, Any]], key: str) -> float:
    return float(sum(reply.get(key) or 0 for reply in replies))
