"""Pictures on paper: drawn past the edge they are cut at, as PNG and as a one-page PDF that says where that is.

The PDF is written here because it is one image and four boxes: equal pictures have equal files, with no clock in them.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from tools.image.flatten import STILL_AT, greys
from tools.image.picture import Picture
from tools.image.render.layer import draw_picture
from tools.image.render.raster import NONE, Images
from tools.media.frame import frame_size

Pixels = NDArray[np.uint8]
POINTS_PER_MM = 72 / 25.4


def drawn(picture: Picture, short_side: int, bleed: int = 0, images: Images = NONE) -> Pixels:
    """The picture as RGB rows, `bleed` pixels larger on every side; its ground goes on there."""
    size = frame_size(picture.aspect, short_side)
    wide, high = size.width + 2 * bleed, size.height + 2 * bleed
    pixels = np.zeros((high, wide, 4), np.uint8)
    info = skia.ImageInfo.Make(wide, high, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    with surface as canvas:
        canvas.translate(bleed, bleed)
        canvas.scale(size.width / picture.width, size.height / picture.height)
        draw_picture(canvas, picture, STILL_AT, images)
    surface.flushAndSubmit()
    colour = _continued(pixels[:, :, :3], pixels[:, :, 3])
    return greys(colour) if picture.monochrome else colour


def _continued(colour: Pixels, alpha: Pixels) -> Pixels:
    """The picture with its outermost pixels repeated where nothing was drawn past the edge."""
    rows, columns = np.flatnonzero((alpha == 255).any(axis=1)), np.flatnonzero((alpha == 255).any(axis=0))
    if not len(rows):
        return colour
    down = np.clip(np.arange(colour.shape[0]), rows[0], rows[-1])
    across = np.clip(np.arange(colour.shape[1]), columns[0], columns[-1])
    return np.ascontiguousarray(colour[down][:, across])


def write_png(path: Path, colour: Pixels) -> None:
    """A PNG without any metadata."""
    opaque = np.dstack([colour, np.full(colour.shape[:2], 255, np.uint8)])
    image = skia.Image.fromarray(np.ascontiguousarray(opaque), skia.kRGBA_8888_ColorType)
    path.write_bytes(bytes(image.encodeToData(skia.kPNG, 100)))


def write_pdf(path: Path, colour: Pixels, bleed: int, mm_per_pixel: float) -> None:
    """One page (ISO 32000-1): the media and bleed boxes hold all pixels, the trim box what is left after the cut."""
    high, wide = colour.shape[:2]
    scale = mm_per_pixel * POINTS_PER_MM
    page = f"{wide * scale:.3f} {high * scale:.3f}"
    edge = bleed * scale
    trim = f"{edge:.3f} {edge:.3f} {wide * scale - edge:.3f} {high * scale - edge:.3f}"
    data = zlib.compress(np.ascontiguousarray(colour).tobytes(), 6)
    drawing = f"q {wide * scale:.3f} 0 0 {high * scale:.3f} 0 0 cm /P Do Q".encode()
    boxes = f"/MediaBox [0 0 {page}] /BleedBox [0 0 {page}] /TrimBox [{trim}]"
    image = (
        f"<< /Type /XObject /Subtype /Image /Width {wide} /Height {high} /ColorSpace /DeviceRGB "
        f"/BitsPerComponent 8 /Filter /FlateDecode /Length {len(data)} >>"
    )
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R {boxes} /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>".encode(),
        f"<< /Length {len(drawing)} >>\nstream\n".encode() + drawing + b"\nendstream",
        image.encode() + b"\nstream\n" + data + b"\nendstream",
    ]
    path.write_bytes(_document(parts))


def _document(parts: list[bytes]) -> bytes:
    """Numbered objects, the table of where each begins, and the trailer."""
    out, begins = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, 1):
        begins.append(len(out))
        out += f"{number} 0 obj\n".encode() + part + b"\nendobj\n"
    table = len(out)
    rows = "".join(f"{place:010d} 00000 n \n" for place in begins)
    out += f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{rows}".encode()
    out += f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)
