"""A film's pictures come out the same, byte for byte, however many workers draw them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from agent.plan import Plan, Task
from agent.production import Limits, WorkerPool, produce
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.registry import Registry
from tools.settings import ToolSettings

SHOTS: tuple[dict[str, Any], ...] = (
    {"family": "hero", "headline": "Meet Brewly.", "subject": "coffee cup", "setting": "kitchen"},
    {"family": "number", "headline": "From roast to your door", "number": "48", "unit": "hours"},
    {"family": "end_card", "headline": "Every week", "button": "Start", "subject": "coffee bag"},
)


def film() -> Plan:
    tasks = []
    for index, shot in enumerate(SHOTS):
        request: dict[str, Any] = {"shot": shot, "look": "warm", "aspect": "9:16", "index": index}
        tasks.append(Task(id=f"picture-{index}", tool="image.scene", request=request))
        picture = {"$ref": f"picture-{index}.picture"}
        segment = {"picture": picture, "frames": 20, "short_side": 180, "first": index == 0}
        tasks.append(Task(id=f"segment-{index}", tool="video.segment", request=segment))
    segments = [{"$ref": f"segment-{index}.segment"} for index in range(len(SHOTS))]
    return Plan(tasks=(*tasks, Task(id="join", tool="video.join", request={"segments": segments})))


def joined(folder: Path, cores: float) -> str:
    """The film's digest, made in a fresh studio on so many cores."""

    async def whole(studio: Studio) -> Any:
        limits = Limits(cpu=cores, memory_mb=2000)
        async with WorkerPool(studio, ToolSettings(), limits) as pool:
            return await produce(
                film(), registry=Registry.discover(), studio=studio, seed=7, settings=ToolSettings(), limits=limits,
                emit=lambda _kind, _data: None, pool=pool,
            )  # fmt: skip

    with Studio.open(MemorySettings(home=folder)) as studio:
        return str(asyncio.run(whole(studio)).outputs["join"]["film"]["sha256"])


def test_one_worker_and_two_make_the_same_bytes(tmp_path: Path) -> None:
    assert joined(tmp_path / "one", 1.0) == joined(tmp_path / "two", 2.0)
