"""Hair: what hangs behind the shoulders, what lies on the head, and beards."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.colour import rgb
from tools.image.cast import Cast

BACK: dict[str, str] = {
    "bob": "M118 168 C112 96 152 60 200 60 C248 60 288 96 282 168 C284 208 288 240 276 262 C258 278 142 278 124 262 "
    "C112 240 116 208 118 168 Z",
    "long": "M120 166 C114 94 152 60 200 60 C248 60 286 94 280 166 C282 232 298 300 288 356 C270 380 130 380 112 356 "
    "C102 300 118 232 120 166 Z",
    "bun": "M126 160 C120 104 154 70 200 70 C246 70 280 104 274 160 C272 184 262 198 246 200 L154 200 "
    "C138 198 128 184 126 160 Z",
}
FRONT: dict[str, str] = {
    "bob": "M128 182 C116 104 150 66 202 66 C252 66 284 104 272 182 C268 160 258 138 240 122 C212 140 168 142 148 136 "
    "C136 150 131 166 128 182 Z",
    "long": "M129 180 C114 106 150 66 200 66 C250 66 286 106 271 180 C268 158 246 128 208 104 "
    "C186 128 150 136 142 146 C134 158 131 166 129 180 Z",
    "bun": "M130 168 C122 104 154 72 200 72 C246 72 278 104 270 168 C264 136 240 112 200 112 "
    "C160 112 136 136 130 168 Z",
    "short": "M129 172 C118 108 140 66 196 62 C252 58 286 100 271 172 C268 154 264 142 256 132 "
    "C226 138 184 134 160 118 C150 128 134 146 129 172 Z",
    "parted": "M129 168 C120 112 144 68 178 68 C186 56 246 54 266 96 C276 118 276 144 271 168 C267 150 262 138 254 128 "
    "C226 126 196 116 176 98 C168 120 136 140 129 168 Z",
    "cropped": "M130 158 C124 104 154 72 200 72 C246 72 276 104 270 158 C266 138 258 124 244 116 "
    "C216 108 184 108 156 116 C142 124 134 138 130 158 Z",
}
_CURLS_BACK = (
    (134, 176, 26), (124, 148, 27), (128, 116, 29), (148, 90, 30), (178, 72, 31), (212, 68, 31), (244, 82, 31),
    (268, 108, 29), (278, 140, 27), (270, 172, 26),
)  # fmt: skip
_CURLS_FRONT = ((148, 120, 24), (172, 104, 24), (200, 98, 24), (228, 104, 24), (252, 122, 23))
_LONG_CURLS = ((122, 206, 26), (132, 234, 24), (276, 204, 26), (268, 234, 24))


def draw_back(canvas: skia.Canvas, cast: Cast) -> None:
    """What is seen of the hair behind head and neck."""
    tone = colour.darken(rgb(cast.hair), 0.16)
    if cast.style == "curls":
        spots = _CURLS_BACK + (_LONG_CURLS if cast.person == "woman" else ())
        brush.ball(canvas, shape.union(*(shape.oval(*spot) for spot in spots)), tone, depth=0.6)
    elif cast.style in BACK:
        if cast.style == "bun":
            brush.ball(canvas, shape.oval(200, 56, 34, 31), rgb(cast.hair), depth=0.7)
        _locks(canvas, shape.path(BACK[cast.style]), tone)


def draw_front(canvas: skia.Canvas, cast: Cast, face: skia.Path) -> None:
    """Hair over the forehead, with its shadow on the skin."""
    base = rgb(cast.hair)
    if cast.style == "curls":
        form = shape.union(*(shape.oval(*spot) for spot in _CURLS_FRONT))
    else:
        form = shape.path(FRONT[cast.style])
    shade = brush.paint(colour.fade(colour.darken(rgb(cast.skin), 0.6), 0.4), blur=4)
    brush.inside(canvas, face, shape.moved(form, 1.5, 6), shade)
    _locks(canvas, form, base)


def _locks(canvas: skia.Canvas, form: skia.Path, base: int) -> None:
    """Hair as one smooth mass, lit on its upper left, with a soft band of shine."""
    edge = form.getBounds()
    stops = (
        (0.0, colour.lighten(base, 0.30)),
        (0.35, colour.lighten(base, 0.08)),
        (0.7, base),
        (1.0, colour.darken(base, 0.38)),
    )
    reach = max(edge.width(), edge.height())
    canvas.drawPath(
        form, brush.shaded(brush.radial(edge.left() + edge.width() * 0.32, edge.top() + reach * 0.12, reach, stops))
    )
    shine = shape.path("M146 112 C158 88 184 78 206 80")
    brush.inside(canvas, form, shine, brush.paint(colour.fade(colour.lighten(base, 0.7), 0.28), width=9, blur=4))
    brush.rim(canvas, form, 0.35, 3.0)


def draw_beard(canvas: skia.Canvas, cast: Cast, face: skia.Path) -> None:
    """A short full beard with room for the mouth."""
    tone = colour.mix(rgb(cast.hair), rgb(cast.skin), 0.14)
    form = shape.path(
        "M126 168 L140 172 C146 196 158 204 174 203 C186 198 214 198 226 203 C242 204 254 196 260 172 L276 168 "
        "L276 270 L124 270 Z"
    )
    brush.inside(canvas, face, form, brush.paint(tone, blur=1.6))
