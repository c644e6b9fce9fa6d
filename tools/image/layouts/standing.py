"""How a subject stands in its picture: on the place's own floor, on ground laid in front of it, or in the air.

Whatever is laid spans the whole frame, so that nothing stands on an island, and it is as light or dark as the scene.
"""

from __future__ import annotations

from tools.image import tint
from tools.image.art import studio
from tools.image.art.scene import floor_share
from tools.image.belonging import FLYERS, SWIMMERS, behind, hangs
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.picture import Box, Ornament

ON_THE_FLOOR = frozenset({
    "baby", "bathtub", "bear", "bed", "bicycle", "builder", "car", "cat", "chair", "child", "cook", "crowd", "desk",
    "doctor", "dog", "door", "drum", "dumbbell", "farmer", "fridge", "person", "piano", "potted-plant", "robot",
    "scooter", "shopping-cart", "sofa", "stretch", "suitcase", "teacher", "washing-machine", "wind-turbine",
    "choir", "heat-pump", "ladder", "loudspeaker", "meditation", "organ", "oven", "safe", "server", "wheelchair",
    "bookshelf", "flipchart", "motorbike", "radiator", "statue", "toilet", "pram", "vacuum-cleaner", "wardrobe",
})  # fmt: skip
WET = ("sea", "underwater")
PLAIN = ("mesh", "paper", "sunburst", "studio-sweep")
"""Backdrops that are no place, only a ground of their own."""
SUNK = 0.07
"""How far the edge of the ground lies behind the subject's foot, as a share of the subject's height."""
WAIST = 0.7
"""How much of somebody is seen who stands at a table."""
RAISED = 0.62
"""How far down its box what hangs in a place reaches."""
BLENDED = {"grass": 0.35, "stone": 0.62, "sand": 0.4}
EARTHS = {"grass": "#6FA35A", "stone": "#8B8F98", "sand": "#DDBB86"}


def flies(stage: Stage, subject: Subject) -> bool:
    """Whether nothing is needed under it."""
    return hangs(subject.name) or subject.name in FLYERS or (subject.name in SWIMMERS and stage.backdrop in WET)


def set_down(stage: Stage, subject: Subject, box: Box, *, halo: bool = True) -> Box:
    """Shows a drawn thing as large as the box allows, with light behind it and ground under it as the place needs."""
    height = min(box.h, box.w / subject.aspect)
    if stage.backdrop and subject.own is None and behind(subject.name, stage.backdrop):
        return stage.show(subject, _at_the_table(stage, subject, box))
    aloft = flies(stage, subject)
    placed = stage.backdrop is not None and stage.backdrop not in PLAIN
    if aloft and placed and hangs(subject.name):
        box = box.model_copy(update={"h": box.h * RAISED})
        height = min(box.h, box.w / subject.aspect)
    foot = box.bottom - (box.h - height) / 2 if aloft else box.bottom
    thing = Box(x=box.cx - height * subject.aspect / 2, y=foot - height, w=height * subject.aspect, h=height)
    if not placed and halo:
        _light(stage, thing, box)
    stage.light_behind(thing)
    if not aloft:
        lay_ground(stage, subject, thing)
    return stage.show(subject, thing)


def _at_the_table(stage: Stage, subject: Subject, box: Box) -> Box:
    """Where somebody stands whom the frame cuts below the waist."""
    frame = stage.areas.whole
    height = min((frame.h - box.y) / WAIST, 1.1 * box.w / subject.aspect)
    wide = height * subject.aspect
    return Box(x=box.cx - wide / 2, y=frame.h - WAIST * height, w=wide, h=height)


def _light(stage: Stage, thing: Box, box: Box) -> None:
    """The disc of light behind a subject that has no place."""
    size = min(max(thing.h * 1.18, thing.w * 0.92), box.w * 1.06, box.h * 1.12)
    light = stage.palette.support
    if tint.contrast(light, stage.palette.ground) < 1.25:
        light = stage.palette.accent
    ring = Box(x=thing.cx - size / 2, y=thing.cy - size / 2, w=size, h=size)
    form = Ornament(form="halo", colour=light, second=stage.palette.accent, cut=stage.look.cut)
    stage.add("halo", ring, form, "pop", 0.0, depth=0.6, seconds=0.6)


def lay_ground(stage: Stage, subject: Subject, thing: Box) -> None:
    """The ground under a standing thing, unless the place has one where its foot is."""
    frame = stage.areas.whole
    farthest = _farthest_foot(subject, thing)
    edge = farthest - max((thing.h - thing.bottom + farthest) * SUNK, 16.0)
    if stage.backdrop is None:
        stage.stand(edge)
        return
    floor = studio.backdrop(stage.backdrop).floor
    begins = frame.h * floor_share(frame.w / frame.h)
    stands = floor == "own" or (floor == "room" and subject.name in ON_THE_FLOOR)
    if stands and begins < farthest - 6:
        return
    spread(stage, edge, floor)


def _farthest_foot(subject: Subject, thing: Box) -> float:
    """Where the ground has to begin behind: at the foot of what stands farthest back."""
    if subject.group is None:
        return thing.bottom
    resting = [member.foot for member in subject.group.members if member.far or member.foot > 92]
    return thing.y + thing.h * min(resting, default=100.0) / 100


def spread(stage: Stage, y: float, floor: str) -> None:
    """Ground of a kind across the whole frame, from y to below its lower edge."""
    frame = stage.areas.whole
    top = _earth(stage, floor)
    box = Box(x=-0.06 * frame.w, y=y, w=frame.w * 1.12, h=frame.h * 1.06 - y)
    form = Ornament(form="ground" if floor in ("grass", "sand") else "table", colour=top, second=tint.deepen(top, 0.26))
    stage.add("floor", box, form, depth=0.7)


def _earth(stage: Stage, floor: str) -> str:
    """The colour of the ground: a table is of the palette, earth is of its own colour in the palette's light."""
    palette, dark = stage.palette, tint.is_dark(stage.text_ground)
    if not dark:
        base = tint.mix(EARTHS.get(floor, palette.support), palette.ground, BLENDED.get(floor, 0.5))
        if tint.chroma(palette.ground) > 100 and floor not in EARTHS:
            return tint.pale(palette.ground, 0.5)
        return base if tint.contrast(base, palette.ground) > 1.25 else tint.deepen(base, 0.16)
    earth = EARTHS.get(floor, palette.support)
    if floor == "stone":
        earth = tint.mix(earth, palette.support, 0.5)
    shade = tint.mix(earth, stage.text_ground, 0.6)
    while tint.luminance(shade) > 0.09:
        shade = tint.deepen(shade, 0.2)
    return shade
