"""Frames picked out of a film, and their sheet; apart from the tool because it loads the decoder and the painter."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import av
import cv2
import numpy as np
import skia
from font_source_sans_pro import font_files_ttf
from numpy.typing import NDArray

from tools.errors import InvalidRequest

Pixels = NDArray[np.uint8]
CELL_WIDTH = 640
SETTINGS = {
    ".png": [cv2.IMWRITE_PNG_COMPRESSION, 4, cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_PAETH],
    ".jpg": [cv2.IMWRITE_JPEG_QUALITY, 82],
}
"""One filter for all of a PNG's rows: trying each takes half as long again and saves less than 1 % of the bytes."""
GAP, MARGIN = 0.02, 0.03
BACKGROUND, INK, MUTED = 0xFF14161A, 0xFFF2F3F5, 0xFF9AA0AA


class Grid(NamedTuple):
    """Where the cells of a sheet lie, in pixels."""

    columns: int
    cell: tuple[int, int]
    line: int
    gap: int
    margin: int
    size: tuple[int, int]

    def place(self, index: int) -> tuple[int, int]:
        """Upper left corner of a cell."""
        row, column = divmod(index, self.columns)
        down = self.cell[1] + self.line + self.gap
        return self.margin + column * (self.cell[0] + self.gap), self.margin + row * down


def frames_at(
    film: Path, times: Sequence[float], report: Callable[[float], None], guards: Mapping[str, str] | None = None
) -> list[Pixels]:
    """The frames on screen at `times`, as RGBA of at most CELL_WIDTH across; decodes each group of pictures once.

    `guards` are options of the demuxer for films that somebody else made. Raises InvalidRequest.
    """
    try:
        with av.open(str(film), options=dict(guards or {})) as container:
            if not container.streams.video:
                raise InvalidRequest(f"{film.name} holds no picture track: give a film to `film`")
            return _picked(container, times, report)
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidRequest(f"{film.name} cannot be decoded ({error}): give a film to `film`") from error


def frames_of(stills: Sequence[Path]) -> list[Pixels]:
    """Pictures from files, as RGBA of one size; raises InvalidRequest for one that cannot be read or differs."""
    images = [skia.Image.open(str(still)) for still in stills]
    frames = [image.toarray(colorType=skia.kRGBA_8888_ColorType) for image in images]
    if any(frame.shape != frames[0].shape for frame in frames):
        raise InvalidRequest("the stills differ in size: give those of one film to `stills`")
    return frames


def _picked(container: Any, times: Sequence[float], report: Callable[[float], None]) -> list[Pixels]:
    found: dict[int, Pixels] = {}
    stream = container.streams.video[0]
    stream.thread_type = "AUTO"
    stamps = _wanted(stream, times)
    last: Any = None
    for done, stamp in enumerate(sorted(set(stamps))):
        report(done / len(times))
        if last is None or not last.pts <= stamp < last.pts + _gop(stream):
            container.seek(stamp, stream=stream)
            frames = _decoded(container, stream, set(stamps))
        last = _forward(frames, last, stamp)
        found[stamp] = _pixels(last)
    return [found[stamp] for stamp in stamps]


def _decoded(container: Any, stream: Any, stamps: set[int]) -> Iterator[Any]:
    """Frames from here on, without those that neither are wanted nor help to decode others."""
    for packet in container.demux(stream):
        stream.codec_context.skip_frame = "DEFAULT" if packet.pts is None or packet.pts in stamps else "NONREF"
        yield from packet.decode()


def _wanted(stream: Any, times: Sequence[float]) -> list[int]:
    """Time stamps of the frames on screen, held inside the film."""
    start, base = stream.start_time or 0, stream.time_base
    step = 1 / (stream.average_rate * base)
    count = stream.frames or max(1, int((stream.duration or 0) / step))
    numbers = [
        min(max(int(Fraction(time).limit_denominator(90000) * stream.average_rate), 0), count - 1) for time in times
    ]
    return [start + int(number * step) for number in numbers]


def _gop(stream: Any) -> int:
    """Ticks over which decoding on is cheaper than seeking: about two seconds."""
    return int(2 / stream.time_base)


def _forward(frames: Any, last: Any, stamp: int) -> Any:
    if last is not None and last.pts == stamp:
        return last
    for frame in frames:
        last = frame
        if frame.pts is not None and frame.pts >= stamp:
            return frame
    if last is None:
        raise InvalidRequest("the film holds no frame that can be decoded")
    return last


def _pixels(frame: Any) -> Pixels:
    width = min(CELL_WIDTH, frame.width)
    height = max(2, round(frame.height * width / frame.width))
    small = frame.reformat(width, height, "rgba", interpolation="AREA")
    return np.ascontiguousarray(small.to_ndarray())


def layout(count: int, ratio: float, width: int) -> Grid:
    """Columns such that the sheet comes near 16:10, whatever shape the frames have."""
    columns = min(range(1, count + 1), key=lambda n: abs(math.log(n * ratio / math.ceil(count / n) / 1.6)))
    gap, margin = round(width * GAP), round(width * MARGIN)
    across = (width - 2 * margin - (columns - 1) * gap) // columns
    cell = (across, round(across / ratio))
    line = max(24, round(across * 0.13))
    rows = math.ceil(count / columns)
    return Grid(columns, cell, line, gap, margin, (width, 2 * margin + rows * (cell[1] + line + gap) - gap))


def draw_sheet(frames: Sequence[Pixels], times: Sequence[float], labels: Sequence[str], width: int) -> Pixels:
    """The sheet as BGR (height x width x 3)."""
    height, across = frames[0].shape[:2]
    grid = layout(len(frames), across / height, width)
    surface = skia.Surface(*grid.size)
    canvas = surface.getCanvas()
    canvas.clear(BACKGROUND)
    regular, bold = (_font(name, grid.line * 0.46) for name in ("SourceSansPro", "SourceSansProSemibold"))
    for index, frame in enumerate(frames):
        x, y = grid.place(index)
        _cell(canvas, frame, skia.Rect.MakeXYWH(x, y, *grid.cell))
        stamp = f"{times[index]:.2f} s"
        base = y + grid.cell[1] + grid.line * 0.66
        room = grid.cell[0] - regular.measureText(stamp) - grid.line * 0.5
        canvas.drawString(stamp, x + grid.cell[0] - regular.measureText(stamp), base, regular, skia.Paint(Color=MUTED))
        label = _fitted(labels[index] if labels else str(index + 1), bold, room)
        canvas.drawString(label, x, base, bold, skia.Paint(Color=INK, AntiAlias=True))
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kBGRA_8888_ColorType)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR), np.uint8)


def encoded(pixels: Pixels, suffix: str) -> bytes:
    """BGR pixels as the bytes of a .png or a .jpg."""
    return bytes(cv2.imencode(suffix, pixels, SETTINGS[suffix])[1])


def _cell(canvas: Any, frame: Pixels, place: Any) -> None:
    image = skia.Image.fromarray(frame, colorType=skia.kRGBA_8888_ColorType)
    radius = place.width() * 0.012
    canvas.save()
    canvas.clipRRect(skia.RRect.MakeRectXY(place, radius, radius), True)
    canvas.drawImageRect(image, place, skia.SamplingOptions(skia.CubicResampler.Mitchell()))
    canvas.restore()


def _font(name: str, size: float) -> Any:
    return skia.Font(skia.Typeface.MakeFromFile(font_files_ttf[name]), size)


def _fitted(text: str, font: Any, room: float) -> str:
    if font.measureText(text) <= room:
        return text
    while text and font.measureText(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"
