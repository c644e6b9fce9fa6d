"""Images in a picture: a person's own art, standing as a cutout with its shadow or hanging as a photo with its edge."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import skia

from memory.assets import ImageAsset
from tools.contract import Context
from tools.errors import InvalidRequest
from tools.image.art import brush
from tools.image.picture import Box, Picture, RasterArt
from tools.image.render import pens

Images = Mapping[str, Any]
"""Decoded images by the SHA-256 of their files."""
NONE: Images = {}
MAX_PIXELS = 40_000_000
CUBIC = skia.SamplingOptions(skia.CubicResampler.Mitchell())
SHRUNK = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
CORNER = 0.035


def images_of(picture: Picture, context: Context) -> Images:
    """Every image that a picture shows, decoded; raises InvalidRequest for one that cannot be."""
    shown = {layer.art.image.sha256: layer.art.image for layer in picture.layers if isinstance(layer.art, RasterArt)}
    return {sha256: _decoded(asset, context) for sha256, asset in shown.items()}


def draw_raster(canvas: Any, art: RasterArt, box: Box, images: Images) -> None:
    """The image as large as its box, standing on the box's lower edge."""
    image = images[art.image.sha256]
    if art.fill:
        _filling(canvas, image, box)
        return
    scale = min(box.w / image.width(), box.h / image.height())
    wide, high = image.width() * scale, image.height() * scale
    place = skia.Rect.MakeXYWH(box.cx - wide / 2, box.bottom - high, wide, high)
    if art.form == "photo":
        _photo(canvas, image, place)
        return
    if art.shadow:
        _contact(canvas, art, place)
    if art.edge:
        _edge(canvas, art, image, place)
    canvas.drawImageRect(image, place, _sampling(canvas, image, place), None)


def _filling(canvas: Any, image: Any, box: Box) -> None:
    """The whole box, cut at two sides where its proportions differ: less below than above, for faces are high up."""
    scale = max(box.w / image.width(), box.h / image.height())
    wide, high = image.width() * scale, image.height() * scale
    place = skia.Rect.MakeXYWH(box.cx - wide / 2, box.y - (high - box.h) * 0.4, wide, high)
    corner = min(box.w, box.h) * 0.012
    canvas.save()
    canvas.clipRRect(skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h), corner, corner), True)
    canvas.drawImageRect(image, place, _sampling(canvas, image, place), None)
    canvas.restore()


def _decoded(asset: ImageAsset, context: Context) -> Any:
    data = skia.Data.MakeFromFileName(str(context.path(asset)))
    try:
        size = skia.Codec.MakeFromData(data).dimensions()
    except RuntimeError as error:
        message = f"image {asset.sha256[:12]}{asset.suffix} cannot be decoded: give a PNG or JPEG."
        raise InvalidRequest(message) from error
    if size.width() * size.height() > MAX_PIXELS:
        raise InvalidRequest(f"image {asset.sha256[:12]} has {size.width()} by {size.height()} pixels: scale it.")
    return skia.Image.MakeFromEncoded(data).makeRasterImage()


def _sampling(canvas: Any, image: Any, place: Any) -> Any:
    """Sharp where it is made larger, without sparkle where it is made smaller."""
    drawn = canvas.getTotalMatrix().mapRect(place)
    return SHRUNK if drawn.width() < image.width() * 0.6 else CUBIC


def _contact(canvas: Any, art: RasterArt, place: Any) -> None:
    """The shadow of built-in things, as wide as what touches the ground."""
    scale = place.height() / 100
    left, right = (place.left() + share * place.width() for share in art.foot)
    canvas.save()
    canvas.translate((left + right) / 2, place.bottom())
    canvas.scale(scale, scale)
    brush.contact(canvas, art.palette, 0, -0.6, max((right - left) / 2 / scale * 1.12, 3.0))
    canvas.restore()


def _edge(canvas: Any, art: RasterArt, image: Any, place: Any) -> None:
    """A soft light in the thing's own form, so that dark things stand out from the dark."""
    size = max(place.width(), place.height())
    grown = skia.ImageFilters.Dilate(size * 0.003, size * 0.003)
    colour, soft = pens.argb(art.edge, 0.85), size * 0.006
    paint = skia.Paint(ImageFilter=skia.ImageFilters.DropShadowOnly(0, 0, soft, soft, colour, grown))
    canvas.drawImageRect(image, place, SHRUNK, paint)


def _photo(canvas: Any, image: Any, place: Any) -> None:
    """Rounded a little at its corners, with the shadow of a print."""
    corner = min(place.width(), place.height()) * CORNER
    form = skia.RRect.MakeRectXY(place, corner, corner)
    fall = place.makeOffset(0, place.height() * 0.018)
    canvas.drawRRect(skia.RRect.MakeRectXY(fall, corner, corner), pens.fill("#0B0710", 0.34, place.height() * 0.022))
    canvas.save()
    canvas.clipRRect(form, skia.ClipOp.kIntersect, True)
    canvas.drawImageRect(image, place, _sampling(canvas, image, place), None)
    canvas.restore()
