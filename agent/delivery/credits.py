"""Whose art and sound a film has: every file that was handed in, on which terms, and where it is seen or heard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agent.delivery.manifest import assets_in
from agent.order import Order
from agent.production import Production
from tools.audio.brought import OwnRecording
from tools.image.packs.art import PackArt

PICTURE = "picture-"


def art_rows(art: Sequence[PackArt], production: Production) -> list[dict[str, Any]]:
    """One row a file; `scenes` is empty for art that no line of the film named."""
    tasks = (task for task in production.outputs if task.startswith(PICTURE))
    pictures = sorted(tasks, key=lambda task: (len(task), task))
    shown = {
        task.removeprefix(PICTURE): {asset.sha256 for asset in assets_in(production.outputs[task])} for task in pictures
    }
    return [
        {
            "file": each.name,
            "words": list(each.words),
            "licence": each.licence,
            "credit": each.credit,
            "original": each.original,
            "image": each.image.sha256,
            "scenes": [scene for scene, assets in shown.items() if each.image.sha256 in assets],
        }
        for each in art
    ]


def sound_rows(order: Order) -> list[dict[str, Any]]:
    """The sound that a person brought: whose it is, what it is for, and the file as it was handed in."""
    parts = (("music", order.sounds.track), ("voice", order.sounds.recording))
    return [
        {
            "part": part,
            "file": each.name,
            "licence": each.licence,
            "original": each.original,
            "sound": each.sound.sha256,
            "seconds": round(each.seconds, 3),
            **({"word_times": "estimated", "confidence": each.confidence} if isinstance(each, OwnRecording) else {}),
        }
        for part, each in parts
        if each
    ]


def art_notices(rows: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """What a person has to know of the art they handed in."""
    unseen = [str(row["file"]) for row in rows if not row["scenes"]]
    if not unseen:
        return ()
    named = ", ".join(unseen[:5]) + (f" and {len(unseen) - 5} more" if len(unseen) > 5 else "")
    return (f"Of your art, no scene's picture names {named}; give words in pack.yaml, or name it in the brief.",)
