"""post.contact_sheet: the right frames, in a grid that fits their shape."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest
from pydantic import ValidationError

from memory.assets import VideoAsset
from tools.contract import InvalidRequest
from tools.post.contact_sheet import ContactSheet
from tools.post.sheet import frames_at, layout
from tools.testing import LocalContext


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds in which the brightness of a frame tells its number."""
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30, options={"g": "60", "crf": "12"})
        stream.width, stream.height, stream.pix_fmt = 160, 90, "yuv420p"
        for number in range(120):
            planes = np.full((135, 160), 128, np.uint8)
            planes[:90] = 20 + number * 3 // 2
            planes[:90, number : number + 8] = 235
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        container.mux(stream.encode(None))
    return path


def number_of(pixels: Any) -> float:
    """Frame number from brightness: limited range grey back to luma."""
    luma = float(pixels[..., :3].mean()) * 219 / 255 + 16
    return (luma - 20) * 2 / 3


@pytest.fixture(scope="module")
def in_order(film: Path) -> list[Any]:
    """Every frame, decoded from the start without seeking."""
    with av.open(str(film)) as container:
        return [frame.to_ndarray(format="rgba") for frame in container.decode(video=0)]


@pytest.mark.parametrize(
    "times",
    [
        (0.0, 0.5, 1.9, 2.0, 3.2),
        (3.2, 0.0, 0.0, 3.1),
        (3.999,),
        (99.0, 0.03),
        tuple(number / 30 for number in range(0, 120, 7)),
    ],
)
def test_each_frame_is_the_one_on_screen_at_its_time(film: Path, in_order: list[Any], times: tuple[float, ...]) -> None:
    frames = frames_at(film, times, lambda done: None)
    numbers = [next(n for n, frame in enumerate(in_order) if np.array_equal(frame, found)) for found in frames]
    assert numbers == [min(int(time * 30 + 1e-6), 119) for time in times]


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 12, 60])
@pytest.mark.parametrize("ratio", [16 / 9, 9 / 16, 1.0, 0.8])
def test_cells_lie_apart_and_on_the_sheet(count: int, ratio: float) -> None:
    grid = layout(count, ratio, 1600)
    taken = np.zeros((grid.size[1], grid.size[0]), bool)
    for index in range(count):
        x, y = grid.place(index)
        cell = taken[y : y + grid.cell[1] + grid.line, x : x + grid.cell[0]]
        assert cell.shape == (grid.cell[1] + grid.line, grid.cell[0])
        assert not cell.any()
        cell[:] = True


def run(context: LocalContext, film: Path, **fields: Any) -> ContactSheet.Output:
    copy = context.scratch / "film.mp4"
    copy.write_bytes(film.read_bytes())
    asset = context.keep(copy, VideoAsset)
    request = ContactSheet.Input.model_validate({"film": asset, **fields})
    return asyncio.run(ContactSheet().run(request, context))


def sheet(context: LocalContext, film: Path, **fields: Any) -> tuple[bytes, Any]:
    data = context.path(run(context, film, **fields).sheet).read_bytes()
    return data, cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)


def test_the_preview_is_the_sheet_as_a_jpeg(context: LocalContext, film: Path) -> None:
    made = run(context, film, times=(0.5, 1.5), width=800)
    assert made.preview.suffix == ".jpg"
    whole, preview = (cv2.imread(str(context.path(each))).astype(int) for each in (made.sheet, made.preview))
    assert whole.shape == preview.shape
    assert np.abs(whole - preview).mean() < 2


def test_the_sheet_is_a_png_of_the_width_asked_for_and_the_same_every_time(context: LocalContext, film: Path) -> None:
    fields = {"times": (0.5, 1.5, 3.0), "labels": ("Hook", "A very long label that cannot fit " * 4, "Ende ß")}
    data, image = sheet(context, film, width=800, **fields)
    assert data.startswith(b"\x89PNG")
    assert image.shape[1] == 800
    assert sheet(context, film, width=800, **fields)[0] == data
    assert sheet(context, film, width=800, times=fields["times"])[0] != data


def test_cells_show_their_frames(context: LocalContext, film: Path) -> None:
    times = (0.5, 2.0, 3.5)
    _, image = sheet(context, film, times=times, width=1200)
    grid = layout(3, 160 / 90, 1200)
    for index, time in enumerate(times):
        x, y = grid.place(index)
        middle = image[y + 20 : y + grid.cell[1] - 20, x + 20 : x + grid.cell[0] - 20]
        assert number_of(middle) == pytest.approx(time * 30, abs=12)


def test_wrong_requests_are_refused(context: LocalContext) -> None:
    asset = {"sha256": "0" * 64, "suffix": ".mp4", "size": 1}
    for fields in ({"times": []}, {"times": [1.0], "labels": ["a", "b"]}, {"times": [-1.0]}, {"times": [float("inf")]}):
        with pytest.raises(ValidationError):
            ContactSheet.Input.model_validate({"film": asset, **fields})
    path = context.scratch / "broken.mp4"
    path.write_bytes(b"no film")
    with pytest.raises(InvalidRequest, match="cannot be decoded"):
        frames_at(path, (0.0,), lambda done: None)
