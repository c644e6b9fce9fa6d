"""The bill: a name that is read across a street, one picture, and a band with what one has to know to come."""

from __future__ import annotations

from dataclasses import replace

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.layouts.standing import set_down
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part
from tools.image.palette import Palette
from tools.image.picture import SHORT_SIDE, Box, IconArt, Ornament
from tools.image.sheet_request import PosterRequest
from tools.media.frame import Shape, frame_size

MARGIN = 0.066
"""White at the edges, as a share of the short side: nothing that is read is nearer to where paper is cut."""
TITLE_SHARE = 0.36
"""Most of the height that the name may take."""
CROWDED, TITLE_SHARE_CROWDED = 4, 0.25
"""Rows below the day from which the name is set smaller, and its share of the height then."""
ART_SHARE, ART_SHARE_SQUARE = 0.17, 0.10
"""Least of the height that the picture has; notes and details leave for it. A square has less to give."""
APART = 1.4
"""Contrast from which a band is seen to be another ground."""
READS = 4.5
"""Contrast of type on the band (WCAG 2.2, 1.4.3)."""
STICKER = 226.0
BEYOND = 60.0
"""Units that grounds reach past the frame, so that there is colour to cut into."""
HEAD, ROW, NOTE, NOTE_OF_ONE_LINE = 190.0, 86.0, 94.0, 60.0
"""Heights of the row with day, hours and place, of a row of details, and of a note, in units."""
ONE_LINE = 56
"""Characters of a note that stand on one line."""


def fit_sheet(stage: Stage, shape: Shape) -> None:
    """Gives the stage the whole sheet inside its margins; there are no captions to make room for."""
    size = frame_size(shape, SHORT_SIDE)
    frame = Box(x=0, y=0, w=size.width, h=size.height)
    inner = frame.inset(MARGIN * SHORT_SIDE)
    stage.areas = replace(stage.areas, frame=frame, safe=inner, content=inner)


def compose(stage: Stage, request: PosterRequest) -> None:
    """Name on top, picture in the middle, band at the foot."""
    frame, content = stage.areas.frame, stage.areas.content
    title = Box(x=content.x, y=content.y, w=content.w, h=frame.h * _title_share(request))
    parts = (stage.kicker(text=request.kicker or " "), _name(stage, request))
    taken = stage.stacked([part for part in parts if part.text.strip()], title)
    high = sum(fitted.height + part.gap for part, fitted in taken)
    request = _fitting(stage, request, title.y + high)
    band = _band_box(stage, request)
    art = Box(x=content.x, y=title.y + high, w=content.w, h=band.y - title.y - high)
    stage.ground(quiet=title.inset(-40))
    if stage.backdrop:
        stage.veil("top", Box(x=-BEYOND, y=-BEYOND, w=frame.w + 2 * BEYOND, h=high + 0.20 * frame.h), 0.78)
    subject = stage.find(stage.shot.subject)
    if request.price:
        art = art.model_copy(update={"w": art.w - STICKER * 0.62})
    if subject is None:
        _light(stage, art)
    elif subject.kind == "prop":
        set_down(stage, subject, art.inset(0, art.h * 0.02))
    else:
        stage.show(subject, art.inset(0, art.h * 0.06))
    stage.stack([part for part in parts if part.text.strip()], title, valign="top")
    _band(stage, request, band)


def _title_share(request: PosterRequest) -> float:
    rows = (len(request.details) + 1) // 2 + len(request.notes)
    return TITLE_SHARE_CROWDED if rows >= CROWDED else TITLE_SHARE


def _fitting(stage: Stage, request: PosterRequest, taken: float) -> PosterRequest:
    """The bill with as many details and notes as leave the picture its room, below what the name has `taken`.

    A price without room for its label is a detail. Where there is too much, what was given last leaves first, by turns.
    """
    high = stage.areas.frame.h
    room = high - taken - high * (ART_SHARE_SQUARE if high <= SHORT_SIDE else ART_SHARE)
    if high <= SHORT_SIDE and request.price:
        request = request.model_copy(update={"details": (request.price, *request.details)[:6], "price": ""})
    while len(request.details) + len(request.notes) > 2 and _band_box(stage, request).h > room:
        shorter = "notes" if 2 * len(request.notes) > len(request.details) else "details"
        request = request.model_copy(update={shorter: getattr(request, shorter)[:-1]})
    return request


def _name(stage: Stage, request: PosterRequest) -> Part:
    kind = stage.look.type
    return Part(
        "headline", request.title, 250, 70, kind.display, lines=4, tracking=kind.tracking, leading=kind.leading * 0.98,
        gap=18, accent=request.accent,
    )  # fmt: skip


def _light(stage: Stage, art: Box) -> None:
    """Rings where there is nothing to draw."""
    size = min(art.w, art.h) * 1.1
    box = Box(x=art.cx - size / 2, y=art.cy - size / 2, w=size, h=size)
    rings = Ornament(form="rings", colour=stage.palette.accent, second=stage.palette.support)
    stage.add("rings", box, rings, depth=0.6)


def _band_box(stage: Stage, request: PosterRequest) -> Box:
    """As high as its rows need."""
    frame = stage.areas.frame
    margin = MARGIN * SHORT_SIDE
    rows = _head_height(request) + _details_height(request) + _notes_height(request) + _foot_height(request)
    high = rows + margin * 1.66 if rows else 0.0
    return Box(x=0, y=frame.h - high, w=frame.w, h=high)


def _head_height(request: PosterRequest) -> float:
    return HEAD + 26.0 if _when(request) or request.place else 0.0


def _details_height(request: PosterRequest) -> float:
    return (len(request.details[:6]) + 1) // 2 * ROW + (26.0 if request.details else 0.0)


def _notes_height(request: PosterRequest) -> float:
    return sum(map(_note_height, request.notes)) + (0.0 if request.details or not request.notes else 26.0)


def _note_height(note: str) -> float:
    return NOTE if len(note) > ONE_LINE else NOTE_OF_ONE_LINE


def _foot_height(request: PosterRequest) -> float:
    return 76.0 if request.address else 0.0


def _when(request: PosterRequest) -> str:
    return request.date or request.time


def _band(stage: Stage, request: PosterRequest, band: Box) -> None:
    if not band.h:
        return
    fill = _fill(stage, request)
    wide = Box(x=-BEYOND, y=band.y, w=band.w + 2 * BEYOND, h=band.h + BEYOND)
    stage.panel("band", wide, fill, radius=0, shadow=0.6)
    margin = stage.areas.content.x
    inner = Box(x=margin, y=band.y + margin * 0.62, w=band.w - 2 * margin, h=band.h - margin * 1.4)
    y = _head(stage, request, inner, fill) if _head_height(request) else inner.y
    y = _details(stage, request, Box(x=inner.x, y=y, w=inner.w, h=_details_height(request)), fill)
    y = _notes(stage, request, Box(x=inner.x, y=y, w=inner.w, h=_notes_height(request)), fill)
    if request.address:
        part = Part("address", request.address, 46, 28, stage.look.type.strong, _ink(stage, request, fill), 1)
        stage.set_text(part, Box(x=inner.x, y=y + 12, w=inner.w, h=_foot_height(request) - 12), ground=fill)
    if request.price:
        _sticker(stage, request.price, band)


def _fill(stage: Stage, request: PosterRequest) -> str:
    """The first brand colour, as it was given, that stands out from the ground; else the loudest there is."""
    mine = () if request.monochrome else request.colors
    apart = [each for each in mine if tint.contrast(each, stage.text_ground) >= APART]
    if apart:
        return apart[0]  # the others are left to the accents, so that all are seen
    accent = stage.palette.accent
    return accent if tint.contrast(accent, stage.text_ground) >= APART else stage.loud_on(stage.text_ground, 1.8)


def _ink(stage: Stage, request: PosterRequest, fill: str) -> str:
    """A brand colour that reads on the band, exactly as it was given; else black or white."""
    mine = () if request.monochrome else request.colors
    return next((each for each in mine if tint.contrast(each, fill) >= READS), stage.ink_on(fill))


def _head(stage: Stage, request: PosterRequest, inner: Box, fill: str) -> float:
    """The day, as large as it goes; beside it the hours and the place. Returns where the next row begins."""
    kind, ink = stage.look.type, _ink(stage, request, fill)
    beside = [text for text in ((request.time if request.date else ""), request.place) if text]
    left = Box(x=inner.x, y=inner.y, w=inner.w * (0.56 if beside else 1.0), h=HEAD)
    if not _when(request):
        left = inner.model_copy(update={"h": HEAD})
        beside = []
    said = _when(request) or request.place
    day = Part("date", said, 128, 44, kind.display, ink, 2, kind.tracking, min(kind.leading, 1.0))
    stage.set_text(day, left, valign="middle", ground=fill)
    if beside:
        right = Box(x=left.right + 44, y=inner.y, w=inner.right - left.right - 44, h=HEAD)
        bar = Box(x=left.right + 20, y=inner.y + 8, w=5, h=HEAD - 16)
        stage.panel("rule", bar, ink, radius=0, shadow=0, alpha=0.85)
        names = ("time", "place") if len(beside) == 2 else ("place" if request.place else "time",)
        parts = [
            Part(name, text, 58, 30, kind.strong, ink, 2, 0.0, 1.08, 10)
            for name, text in zip(names, beside, strict=True)
        ]
        stage.stack(parts, right, valign="middle", ground=fill)
    return inner.y + _head_height(request)


def _details(stage: Stage, request: PosterRequest, box: Box, fill: str) -> float:
    """What else there is: two columns, each with its sign."""
    ink = _ink(stage, request, fill)
    if not request.details:
        return box.y
    if _head_height(request):
        stage.panel("line", Box(x=box.x, y=box.y, w=box.w, h=3), ink, radius=0, shadow=0, alpha=0.4)
    columns = 2 if len(request.details) > 1 else 1
    wide = (box.w - 36 * (columns - 1)) / columns
    for number, text in enumerate(request.details[:6]):
        x = box.x + (number % columns) * (wide + 36)
        y = box.y + 26 + (number // columns) * ROW
        dot = Box(x=x, y=y + 4, w=64, h=64)
        if number % columns == 0 and number + 1 == len(request.details):
            wide = box.w  # what stands alone in its row has all of it
        found = stage.find(text)
        at = x + 86 if found is not None else x
        if found is not None:
            _sign(stage, found, dot, ink)
        part = Part("detail", text, 46, 28, stage.look.type.strong, ink, 2, 0.0, 1.05)
        stage.set_text(part, Box(x=at, y=y, w=x + wide - at, h=72), valign="middle", ground=fill)
    return box.y + _details_height(request)


def _notes(stage: Stage, request: PosterRequest, box: Box, fill: str) -> float:
    """What takes a line of its own, below each other."""
    if not request.notes:
        return box.y
    ink = _ink(stage, request, fill)
    y = box.y
    if not request.details:
        if _head_height(request):
            stage.panel("line", Box(x=box.x, y=y, w=box.w, h=3), ink, radius=0, shadow=0, alpha=0.4)
        y += 26.0
    for text in request.notes:
        part = Part("detail", text, 42, 28, stage.look.type.strong, ink, 2 if len(text) > ONE_LINE else 1, 0.0, 1.05)
        high = _note_height(text)
        stage.set_text(part, Box(x=box.x, y=y, w=box.w, h=high - 8), valign="middle", ground=fill)
        y += high
    return box.y + _notes_height(request)


def _sign(stage: Stage, found: Subject, spot: Box, ink: str) -> None:
    """A small drawing on a disc."""
    tone = tint.pale(stage.palette.ground, 0.9) if tint.is_dark(ink) else ink
    stage.add("spot", spot.inset(-4), Ornament(form="disc", colour=tone, second=tone))
    if found.kind == "prop":
        stage.thing(found, spot.inset(4), 0.4, "")
        return
    dark = tint.deepen(stage.palette.ground, 0.3) if tint.is_dark(stage.palette.ground) else stage.ink_on(tone)
    inks = Palette(ground=tone, ink=dark, accent=dark, support=tone, second=dark)
    icon = IconArt(icon=found.name, palette=inks, treatment="solid")
    stage.add("sign", spot.inset(15), icon, shows=found.words)


def _sticker(stage: Stage, price: str, band: Box) -> None:
    """What it costs, on a round label of its own."""
    size = STICKER
    box = Box(x=stage.areas.content.right - size + 14, y=band.y - size - 26, w=size, h=size)
    fill = stage.ink_on(stage.text_ground)
    stage.add("sticker", box, Ornament(form="disc", colour=fill, second=fill))
    ink = stage.ink_on(fill)
    part = Part("price", price, 68, 28, stage.look.type.display, ink, 3, 0.0, 1.0, align="center")
    stage.set_text(part, box.inset(size * 0.14, size * 0.2), valign="middle", ground=fill)
