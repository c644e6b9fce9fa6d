"""Measures a film file: opens it, has it watched and listened to, and puts the facts together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import av

from tools.errors import InvalidRequest
from tools.post.measurement import FileFacts, Measurement
from tools.post.measuring.boxes import read_boxes
from tools.post.measuring.listen import listen
from tools.post.measuring.watch import watch

Report = Callable[[float], None]


def measure_film(
    path: Path, marks: Sequence[float] = (), colors: Sequence[str] = (), report: Report = lambda _done: None
) -> Measurement:
    """Facts of a film; `marks` are seconds at which the picture is kept small, `colors` are looked for there."""
    try:
        with av.open(str(path)) as container:
            if not container.streams.video:
                raise InvalidRequest(f"{path.name} holds no video stream: give a film.")
            name, length = container.format.name, (container.duration or 0) / av.time_base
        video, picture = watch(path, marks, colors, length, report)
        sound = listen(path)
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidRequest(f"{path.name} is no readable film ({error}): give one that plays.") from error
    boxes = read_boxes(path)
    file = FileFacts(
        container=name,
        size=path.stat().st_size,
        duration=round(length, 4),
        moov_first=boxes.moov_first,
        edit_list=boxes.edit_list,
        delay_s=boxes.delay_s,
    )
    return Measurement(file=file, video=video, picture=picture, sound=sound)
