"""A scene's frames: layers baked to sprites once, then put together for each moment.

The frame loop only copies and blends. What is blurred, shadowed, shaded or set in type is drawn before it starts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import skia

from tools.image.picture import Art, BackdropArt, IconArt, Layer, Particles, Picture, PresenterArt, Run, Text, Track
from tools.image.render.layer import backdrop_planes, draw_layer
from tools.image.render.particles import UNIT, Mote, draw_mote, motes
from tools.image.render.raster import NONE, Images
from tools.media.frame import FrameSize
from tools.media.timing import Cue
from tools.video.captions import CaptionPainter
from tools.video.drawn import Drawn, stood
from tools.video.entering import LINEAR, entering
from tools.video.motion import Arrival, bob_at, counted, in_out_cubic, out_cubic, schedule
from tools.video.presenter import SILENT, Acting, PresenterPainter
from tools.video.sprites import Colours, Sprite, bake, phases_for

FAR, MID = 0.35, 0.95
USUAL_S, FARTHEST = 5.0, 1.8
"""Up to this length the camera goes its way, and in longer scenes farther, so that it never crawls to a halt."""
SPARE = 48
"""Pixels round a finished figure that it may take while it counts: digits differ in width."""


@dataclass(frozen=True)
class Piece:
    """A sprite with the layer that it shows and how it moves."""

    sprite: Sprite
    layer: Layer
    depth: float
    arrival: Arrival


class ScenePainter:
    """Tells what each frame of one scene is made of, in any order; the same frame always comes out the same.

    A `Sheet` shows it: `sheet.show(painter.things(number), planes)`. `steps` are those of a slow move to a pixel: one
    will do, and is baked faster, where everything moves fast.
    """

    def __init__(
        self,
        picture: Picture,
        cues: Sequence[Cue],
        frames: int,
        size: FrameSize,
        fps: int,
        first: bool = False,
        images: Images = NONE,
        acting: Acting = SILENT,
        steps: int | None = None,
    ) -> None:
        self._images = images
        self.picture, self.frames, self.fps, self.first, self.size = picture, frames, fps, first, size
        self.scale = size.width / picture.width
        self._colours = Colours(picture.monochrome)
        self._phases = phases_for(size) if steps is None else steps
        self._camera = picture.camera * self.scale * min(max(frames / fps / USUAL_S, 1.0), FARTHEST)
        self._motes: dict[tuple[str, str], Sprite] = {}
        arrivals = schedule(picture, cues, frames / fps, first)
        self._pieces = self._baked(arrivals)
        self._presenters = [
            PresenterPainter(layer, acting, frames, fps, self.scale, self._colours)
            for layer in picture.layers
            if isinstance(layer.art, PresenterArt)
        ]
        self._captions = CaptionPainter(picture, cues, self.scale, self._colours)

    def things(self, number: int) -> Iterator[Drawn]:
        """Everything in one frame, back to front."""
        yield from self.scenery(number)
        yield from self.captions(number)

    def scenery(self, number: int) -> Iterator[Drawn]:
        """One frame without its captions."""
        seconds = number / self.fps
        travel = number / max(self.frames - 1, 1) - 0.5
        for place, piece in enumerate(self._pieces):
            if isinstance(piece, Piece):
                yield from self._put(place, piece, seconds, travel)
            else:
                yield from self._float(place, piece, seconds)
        for presenter in self._presenters:
            yield from presenter.things(number)

    def captions(self, number: int) -> Iterator[Drawn]:
        """The caption of one frame, if it has one."""
        caption = self._captions.sprite(number / self.fps)
        if caption is not None:
            yield stood("caption", caption)

    # -- baking ------------------------------------------------------------------------------------------------

    def _baked(self, arrivals: Sequence[Arrival]) -> list[Piece | Particles]:
        made: list[Piece | Particles] = []
        waiting: list[Layer] = []
        for layer, arrival in zip(self.picture.layers, arrivals, strict=True):
            still = (
                layer.entrance.kind == "none" and not layer.bob and not isinstance(layer.art, Particles | BackdropArt)
            )
            if waiting and not (still and layer.depth == waiting[-1].depth):
                self._bake_still(waiting, made)
                waiting = []
            if isinstance(layer.art, PresenterArt):
                continue
            if still:
                waiting.append(layer)
            elif isinstance(layer.art, Particles):
                made.append(layer.art)
            elif isinstance(layer.art, BackdropArt):
                made.extend(self._bake_backdrop(layer, layer.art))
            else:
                self._bake_entering(layer, arrival, made)
        self._bake_still(waiting, made)
        return made

    def _area(self, depth: float) -> tuple[int, int, int, int]:
        """The frame, and past its sides what the camera may bring into view."""
        margin = int(abs(self._camera) * depth / 2) + 3 if depth else 0
        return -margin, 0, self.size.width + margin, self.size.height

    def _bake_still(self, layers: Sequence[Layer], made: list[Piece | Particles]) -> None:
        if not layers:
            return
        depth = layers[0].depth

        def draw(canvas: Any) -> None:
            for layer in layers:
                draw_layer(canvas, layer, self.picture, images=self._images)

        sprite = bake(draw, self._area(depth), self.scale, self._colours, phases=self._phases if depth else 1)
        if sprite is not None:
            made.append(Piece(sprite, layers[0], depth, Arrival(-1.0, 0.1)))

    def _bake_entering(self, layer: Layer, arrival: Arrival, made: list[Piece | Particles]) -> None:
        phases = self._phases if layer.depth or layer.bob else 1
        down = layer.bob > 0
        left, top, right, bottom = self._area(layer.depth)
        area = (left, top - 40, right, bottom + 40) if down else (left, top, right, bottom)
        sprite = bake(
            lambda canvas: draw_layer(canvas, layer, self.picture, images=self._images),
            area, self.scale, self._colours, phases=phases, down=down,
        )  # fmt: skip
        if sprite is not None:
            made.append(Piece(sprite, layer, 0.0 if down else layer.depth, arrival))

    def _bake_backdrop(self, layer: Layer, art: BackdropArt) -> list[Piece]:
        """The place's planes, put together into at most three that move by themselves."""
        groups: dict[float, list[Any]] = {}
        for plane in backdrop_planes(art, self.picture):
            depth = 0.25 if plane.depth <= FAR else 0.6 if plane.depth <= MID else 1.2
            groups.setdefault(depth, []).append(plane)
        made = []
        for depth, members in sorted(groups.items()):

            def draw(canvas: Any, members: Sequence[Any] = members) -> None:
                for plane in members:
                    plane.draw(canvas)

            sprite = bake(draw, self._area(depth), self.scale, self._colours, phases=self._phases)
            if sprite is not None:
                made.append(Piece(sprite, layer, depth, Arrival(-1.0, 0.1)))
        return made

    # -- frames ------------------------------------------------------------------------------------------------

    def _put(self, place: int, piece: Piece, seconds: float, travel: float) -> Iterator[Drawn]:
        dx = self._camera * piece.depth * travel
        dy = bob_at(piece.layer.bob * self.scale, seconds) if piece.layer.bob else 0.0
        share = piece.arrival.share(seconds)
        kind, sprite = piece.layer.entrance.kind, piece.sprite
        if share >= 1.0 or kind == "none":
            yield stood(place, sprite, dx, dy, down=piece.layer.bob > 0)
        elif share > 0.0 and kind in ("count", "draw"):
            yield from self._drawn_anew(place, piece, share, dx)
        elif share > 0.0:
            yield entering(place, sprite, kind, share, (dx, dy), self.scale, self.size.width / 2)

    def _drawn_anew(self, place: int, piece: Piece, share: float, dx: float) -> Iterator[Drawn]:
        """What counts up or is drawn on: each state is painted afresh, for there are few of them."""
        layer = piece.layer.model_copy(update={"art": _so_far(piece.layer.art, share)})
        whole = piece.sprite
        area = (whole.x - SPARE, whole.y - SPARE, whole.x + whole.width + SPARE, whole.y + whole.height + SPARE)
        sprite = bake(lambda canvas: draw_layer(canvas, layer, self.picture), area, self.scale, self._colours)
        if sprite is not None:
            yield stood(place, sprite, dx)

    def _float(self, place: int, art: Particles, seconds: float) -> Iterator[Drawn]:
        for mote in motes(art, self.picture, seconds):
            yield self._mote((place, mote.number), mote, self._mote_image(art.style, mote.colour))

    def _mote(self, place: tuple[int, int], mote: Mote, image: Any) -> Drawn:
        x, y, half = mote.x * self.scale, mote.y * self.scale, image.width() / 2

        def draw(canvas: Any) -> None:
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(mote.turn)
            canvas.scale(mote.scale, mote.scale)
            canvas.drawImage(image, -half, -half, LINEAR, skia.Paint(Alphaf=mote.alpha))
            canvas.restore()

        reach = half * mote.scale * (1.0 if mote.turn == 0 else math.sqrt(2)) + 1
        box = (math.floor(x - reach), math.floor(y - reach), math.ceil(x + reach), math.ceil(y + reach))
        return Drawn(place, mote, box, draw)

    def _mote_image(self, style: str, colour: str) -> Any:
        """A particle's image, drawn once for its style and colour."""
        key = (style, colour)
        if key not in self._motes:
            half = int(UNIT * self.scale * 1.3) + 2
            sprite = bake(
                lambda canvas: draw_mote(canvas, style, colour), (-half, -half, half, half), self.scale, self._colours
            )
            assert sprite is not None  # every style draws something
            self._motes[key] = sprite
        return self._motes[key].phases[0]


def _so_far(art: Art, share: float) -> Art:
    """A figure on its way up, or a line on its way along."""
    if isinstance(art, Track | IconArt):
        return art.model_copy(update={"upto": in_out_cubic(share)})
    assert isinstance(art, Text)  # layouts let nothing else count or draw on
    runs = tuple(Run(text=counted(run.text, out_cubic(share)), colour=run.colour) for run in art.lines[0])
    return art.model_copy(update={"lines": (runs,)})
