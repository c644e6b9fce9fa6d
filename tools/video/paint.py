"""A scene's frames: layers baked to sprites once, then put together for each moment.

The frame loop only copies and blends. What is blurred, shadowed, shaded or set in type is drawn before it starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia

from tools.image.picture import BackdropArt, Layer, Particles, Picture, Run, Text
from tools.image.render.layer import backdrop_planes, draw_layer
from tools.image.render.particles import UNIT, draw_mote, motes
from tools.image.render.raster import NONE, Images
from tools.media.encode import Planes
from tools.media.frame import FrameSize
from tools.media.timing import Cue
from tools.video.captions import CaptionPainter
from tools.video.motion import Arrival, back_out, bob_at, counted, in_out_cubic, out_cubic, schedule
from tools.video.sprites import Colours, Pixels, Sprite, bake, blit, planes, raster
from tools.video.transition import draw_transition

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
FAR, MID = 0.35, 0.95


@dataclass(frozen=True)
class Piece:
    """A sprite with the layer that it shows and how it moves."""

    sprite: Sprite
    layer: Layer
    depth: float
    arrival: Arrival


class ScenePainter:
    """Paints the frames of one scene in any order; the same frame always comes out the same."""

    def __init__(
        self,
        picture: Picture,
        cues: Sequence[Cue],
        frames: int,
        size: FrameSize,
        fps: int,
        first: bool = False,
        images: Images = NONE,
    ) -> None:
        self._images = images
        self.picture, self.frames, self.fps, self.first, self.size = picture, frames, fps, first, size
        self.scale = size.width / picture.width
        self._colours = Colours(picture.monochrome)
        self._pixels, self._surface = raster(size.width, size.height)
        self._canvas = self._surface.getCanvas()
        self._half: Pixels = np.empty((size.height // 2, size.width // 2, 4), np.uint8)
        self._motes: dict[tuple[str, str], Sprite] = {}
        arrivals = schedule(picture, cues, frames / fps, first)
        self._pieces = self._baked(arrivals)
        self._captions = CaptionPainter(picture, cues, self.scale, self._colours)

    def frame(self, number: int, out: Planes) -> None:
        """Paints one frame into planar 4:2:0."""
        seconds = number / self.fps
        travel = number / max(self.frames - 1, 1) - 0.5
        for piece in self._pieces:
            if isinstance(piece, Piece):
                self._put(piece, seconds, travel)
            else:
                self._float(piece, seconds)
        if not self.first:
            draw_transition(self._canvas, self.picture, self.scale, seconds, self._colours)
        self._captions.draw(self._canvas, seconds)
        planes(self._pixels, self._half, out)

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
        margin = int(abs(self.picture.camera) * self.scale * depth / 2) + 3 if depth else 0
        return -margin, 0, self.size.width + margin, self.size.height

    def _bake_still(self, layers: Sequence[Layer], made: list[Piece | Particles]) -> None:
        if not layers:
            return
        depth = layers[0].depth

        def draw(canvas: Any) -> None:
            for layer in layers:
                draw_layer(canvas, layer, self.picture, images=self._images)

        sprite = bake(draw, self._area(depth), self.scale, self._colours, moving=depth > 0)
        if sprite is not None:
            made.append(Piece(sprite, layers[0], depth, Arrival(-1.0, 0.1)))

    def _bake_entering(self, layer: Layer, arrival: Arrival, made: list[Piece | Particles]) -> None:
        moving = layer.depth > 0 or layer.bob > 0
        down = layer.bob > 0
        left, top, right, bottom = self._area(layer.depth)
        area = (left, top - 40, right, bottom + 40) if down else (left, top, right, bottom)
        sprite = bake(
            lambda canvas: draw_layer(canvas, layer, self.picture, images=self._images),
            area, self.scale, self._colours, moving=moving, down=down,
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

            sprite = bake(draw, self._area(depth), self.scale, self._colours, moving=True)
            if sprite is not None:
                made.append(Piece(sprite, layer, depth, Arrival(-1.0, 0.1)))
        return made

    # -- frames ------------------------------------------------------------------------------------------------

    def _put(self, piece: Piece, seconds: float, travel: float) -> None:
        dx = self.picture.camera * self.scale * piece.depth * travel
        dy = bob_at(piece.layer.bob * self.scale, seconds) if piece.layer.bob else 0.0
        share = piece.arrival.share(seconds)
        if share >= 1.0 or piece.layer.entrance.kind == "none":
            blit(self._canvas, piece.sprite, dx, dy, down=piece.layer.bob > 0)
        elif share > 0.0 and piece.layer.entrance.kind == "count":
            self._count(piece, share, dx)
        elif share > 0.0:
            self._enter(piece, share, dx, dy)

    def _count(self, piece: Piece, share: float, dx: float) -> None:
        """A figure that counts up; each state is drawn afresh, for there are few of them."""
        art = piece.layer.art
        assert isinstance(art, Text)  # layouts let nothing else count
        runs = tuple(Run(text=counted(run.text, out_cubic(share)), colour=run.colour) for run in art.lines[0])
        layer = piece.layer.model_copy(update={"art": art.model_copy(update={"lines": (runs,)})})
        area = self._area(piece.depth)
        sprite = bake(lambda canvas: draw_layer(canvas, layer, self.picture), area, self.scale, self._colours)
        if sprite is not None:
            blit(self._canvas, sprite, dx)

    def _enter(self, piece: Piece, share: float, dx: float, dy: float) -> None:
        canvas, sprite = self._canvas, piece.sprite
        moved, unit = out_cubic(share), self.scale
        paint = skia.Paint(Alphaf=min(1.0, share * 2.2))
        x, y = sprite.x + dx, sprite.y + dy
        canvas.save()
        match piece.layer.entrance.kind:
            case "rise":
                y += (1 - moved) * 70 * unit
            case "drop":
                y -= (1 - moved) * 70 * unit
            case "slide":
                x += self._slide_from(piece) * (1 - in_out_cubic(min(1.0, share)))
                paint = skia.Paint()
            case "pop":
                size = max(back_out(share), 0.01)
                cx, cy = x + sprite.width / 2, y + sprite.height / 2
                canvas.translate(cx, cy)
                canvas.scale(size, size)
                canvas.translate(-cx, -cy)
            case "grow":
                canvas.clipRect(skia.Rect.MakeXYWH(x, y, sprite.width, sprite.height))
                y += (1 - moved) * sprite.height
                paint = skia.Paint()
            case "wipe":
                canvas.clipRect(skia.Rect.MakeXYWH(x, y, sprite.width * in_out_cubic(share), sprite.height))
                paint = skia.Paint()
        canvas.drawImage(sprite.phases[0], x, y, LINEAR, paint)
        canvas.restore()

    def _slide_from(self, piece: Piece) -> float:
        """How far a field comes from: the side of the frame that it lies at."""
        middle = piece.sprite.x + piece.sprite.width / 2
        return piece.sprite.width * (1.0 if middle >= self.size.width / 2 else -1.0)

    def _float(self, art: Particles, seconds: float) -> None:
        for mote in motes(art, self.picture, seconds):
            image = self._mote(art.style, mote.colour)
            canvas = self._canvas
            canvas.save()
            canvas.translate(mote.x * self.scale, mote.y * self.scale)
            canvas.rotate(mote.turn)
            canvas.scale(mote.scale, mote.scale)
            half = image.width() / 2
            canvas.drawImage(image, -half, -half, LINEAR, skia.Paint(Alphaf=mote.alpha))
            canvas.restore()

    def _mote(self, style: str, colour: str) -> Any:
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
