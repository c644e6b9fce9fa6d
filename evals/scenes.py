"""What finished films were made of: each scene's picture and captions from the ledger, and its middle from the file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from memory.settings import MemorySettings
from memory.studio import Studio
from tools.image.picture import Picture
from tools.media.timing import FPS, Cue

Rgb = NDArray[np.uint8]
KR, KB = 0.2126, 0.0722


@dataclass(frozen=True)
class SceneShown:
    """One scene: how it was laid out, and the frame of the film from its middle."""

    name: str
    picture: Picture
    cues: tuple[Cue, ...]
    seconds: float
    frame: Rgb


def scenes_shown(folder: Path) -> Iterator[SceneShown]:
    """The scenes of the film that `evals.running.make` left in a folder; nothing where there is no film."""
    film = folder / "package" / "film.mp4"
    if not film.is_file():
        return
    made = _outputs(folder)
    pacing = made["pacing"]
    names = [task.removeprefix("picture-") for task in made if task.startswith("picture-")]
    names.sort(key=lambda name: int(name.removeprefix("s")))
    frames = frames_at(film, pacing["middles"])
    for name, slot, frame in zip(names, pacing["slots"], frames, strict=True):
        picture = Picture.model_validate(made[f"picture-{name}"]["picture"])
        cues = made.get(f"captions-{name}", {}).get("cues", []) if picture.caption else []
        yield SceneShown(name, picture, tuple(map(Cue.model_validate, cues)), slot["frames"] // 2 / FPS, frame)


def frames_at(film: Path, moments: Sequence[float]) -> list[Rgb]:
    """The pictures on screen at these seconds, which rise, as RGB."""
    found: list[Rgb] = []
    with av.open(str(film)) as source:
        stream = source.streams.video[0]
        half = 0.5 / float(stream.average_rate or 30)
        for frame in source.decode(stream):
            while len(found) < len(moments) and float(frame.time or 0.0) >= moments[len(found)] - half:
                found.append(_rgb(np.asarray(frame.to_ndarray(format="yuv420p"), np.uint8), frame.width, frame.height))
    return found


def _rgb(planes: NDArray[np.uint8], width: int, height: int) -> Rgb:
    """BT.709 limited range, as the films are tagged."""
    flat = planes.reshape(-1)
    size, part = width * height, width * height // 4
    luma = (flat[:size].reshape(height, width).astype(np.float32) - 16) / 219
    blue, red = (
        (flat[start : start + part].reshape(height // 2, width // 2).astype(np.float32) - 128) / 224
        for start in (size, size + part)
    )
    blue, red = (plane.repeat(2, axis=0).repeat(2, axis=1) for plane in (blue, red))
    r, b = luma + 2 * (1 - KR) * red, luma + 2 * (1 - KB) * blue
    g = (luma - KR * r - KB * b) / (1 - KR - KB)
    return np.clip(np.rint(np.dstack([r, g, b]) * 255), 0, 255).astype(np.uint8)


def _outputs(folder: Path) -> dict[str, Any]:
    """What each task of the run made, by the keys in its record."""
    keys: dict[str, str] = {}
    for line in (folder / "package" / "events.jsonl").read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        if event["kind"] == "task_queued":
            keys[event["data"]["task"]] = event["data"]["key"]
    with Studio.open(MemorySettings(home=folder / "studio")) as studio:
        entries = {task: studio.ledger.get(key) for task, key in keys.items()}
    return {task: entry.output for task, entry in entries.items() if entry is not None}
