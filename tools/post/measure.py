"""post.measure: the facts by which a finished film is judged.

One pass over the pictures and one over the sound serve every check. Where the film's parts were watched and heard
before, their facts are added up, after a look at the film's own packets that proves they are the same.
"""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import VideoAsset
from tools.contract import Context, Determinism, Estimate, Payload, Resources, Tool
from tools.post.measurement import Heard, Measurement, Watched


class Request(Payload):
    """A film and the moments at which its picture is looked at closely."""

    film: VideoAsset
    parts: tuple[Watched, ...] = Field(default=(), description="Its segments in order, as post.watch saw them")
    heard: Heard | None = Field(default=None, description="Its sound, as post.listen heard it")
    marks: tuple[float, ...] = Field(
        default=(), max_length=2000, description="Seconds, one per scene, if it has to be decoded"
    )
    colors: tuple[str, ...] = Field(default=(), max_length=8, description="Colours to look for at the marks, #RRGGBB")


class Response(Payload):
    """What was found."""

    measurement: Measurement


class Measure(Tool):
    """Decodes what was not decoded before, once, and keeps numbers only."""

    name: ClassVar[str] = "post.measure"
    version: ClassVar[str] = "4"
    summary: ClassVar[str] = (
        "Measures a finished film: streams, timing, loudness, peaks, silence, black, frozen and flashing pictures, "
        "and the look of each scene"
    )
    Input: ClassVar[type[Payload]] = Request
    Output: ClassVar[type[Payload]] = Response
    resources: ClassVar[Resources] = Resources(cpu=1.0, memory_mb=250)
    determinism: ClassVar[Determinism] = "exact"
    example: ClassVar[dict[str, Any] | None] = {"film": {"$asset": "video"}, "marks": [0.5, 1.5]}

    def estimate(self, request: Any) -> Estimate:
        """Next to nothing for known parts; else about 4 ms a frame at 1080p, and a megabyte is some 50 frames."""
        return Estimate(seconds=0.5 + (0.0 if request.parts else request.film.size / 1e6 * 0.2))

    async def run(self, request: Request, context: Context) -> Response:
        """Raises InvalidRequest for a file without moving pictures."""
        from tools.post.measuring.film import measure_film  # PyAV and OpenCV load with the first film
        from tools.post.measuring.part import known_part

        parts = [known_part(watched, context.path(watched.edges)) for watched in request.parts]
        film = context.path(request.film)
        measurement = measure_film(film, request.marks, request.colors, parts, request.heard, context.progress)
        return Response(measurement=measurement)
