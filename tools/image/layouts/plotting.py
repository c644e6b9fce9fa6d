"""What all charts share: values as people write them, which of them is the answer, and the colours that say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tools.image import tint
from tools.image.layouts.areas import CAPTION_GAP
from tools.image.layouts.showing import MOST_THINGS
from tools.image.layouts.stage import LOWEST, Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part
from tools.image.picture import Align, Box, EntranceKind, Ornament
from tools.image.shot import Chart, Point
from tools.media.type import Style, line_width, printable

STAGGER = 0.09
SYMBOLS = ("%", "€", "$", "£", "°", "°C", "x", "×", "k", "M")
LEAST = 16.0
"""The smallest type of a chart with very many points, in units."""


def values(chart: Chart) -> list[float]:
    """The numbers, in the order given."""
    return [point.value for point in chart.points]


def written(value: float, unit: str = "") -> str:
    """A value as people write it: as many digits as it was given with, thousands apart."""
    text = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0").rstrip(".")
    return f"{text}{unit}" if unit in SYMBOLS else text


def is_loud(chart: Chart, point: Point) -> bool:
    """Highlighted points; where none is named, the largest."""
    if chart.highlight:
        return point.label in chart.highlight
    return point.value == max(values(chart))


def quiet(stage: Stage) -> str:
    """The colour of everything that is not the answer."""
    ground = stage.palette.ground
    return tint.mix(ground, stage.ink_on(ground), 0.28)


def loud_ink(stage: Stage) -> str:
    """The answer's colour, as letters."""
    return stage.accent_on(stage.palette.ground, 40)


def even(stage: Stage, texts: Sequence[str], width: float, size: float) -> float:
    """One size, at most `size`, at which each of the texts fits the width on one line."""
    face = stage.look.type.strong
    widest = max(line_width(printable(text, face), Style(face, 100)) for text in texts)
    return max(LEAST, min(size, width / max(widest, 1) * 100 * 0.98))


def value_part(stage: Stage, text: str, size: float, ink: str, align: Align = "center") -> Part:
    """A value that counts up."""
    return Part("value", text, size, LEAST, stage.look.type.strong, ink, 1, align=align, counts=True)


def name_part(stage: Stage, text: str, size: float, align: Align = "center", *, loud: bool = False) -> Part:
    """The name of a value."""
    kind, ground = stage.look.type, stage.palette.ground
    ink = stage.ink_on(ground) if loud else stage.soft_on(ground)
    return Part("label", text, size, LEAST, kind.strong if loud else kind.text, ink, 1, align=align)


def lowered(stage: Stage, room: Box) -> Box:
    """On tall frames captions move up under the headline, so that the chart reaches down into what stands below it."""
    areas = stage.areas
    if stage.shape != "tall" or areas.caption is None:
        return room
    zone = areas.caption.model_copy(update={"y": room.y + 4})
    stage.areas = replace(areas, caption=zone)
    top = zone.bottom + CAPTION_GAP + 20
    return Box(x=room.x, y=top, w=room.w, h=areas.safe.bottom - top)


def floor_colour(stage: Stage) -> str:
    """A floor that names can still be read on: the ground, a little toward the supporting colour."""
    return tint.mix(stage.palette.ground, stage.palette.support, 0.3)


def floor(stage: Stage, y: float, tone: str = "") -> None:
    """On tall frames, the floor that a chart stands on, down to the frame's lower edge."""
    if stage.shape != "tall":
        return
    outer, tone = stage.areas.frame.inset(-60), tone or floor_colour(stage)
    box = Box(x=outer.x, y=y, w=outer.w, h=outer.bottom - y)
    stage.add("floor", box, Ornament(form="table", colour=tone, second=tint.deepen(tone, 0.2)), depth=0.1)


def thing_of(stage: Stage, chart: Chart) -> Subject | None:
    """What the numbers are about, as a drawn thing: the shot's subject, or what is counted."""
    return next((subject for subject in things_of(stage, chart) if subject.kind == "prop"), None)


def things_of(stage: Stage, chart: Chart) -> list[Subject]:
    """What may stand below a chart: its subject or what is counted, else what is compared, else an icon."""
    named = [stage.find(words) for words in (stage.shot.subject, chart.unit)]
    about = [subject for subject in named if subject is not None]
    drawn = [subject for subject in about if subject.kind == "prop"]
    if drawn:
        return drawn[:1]
    compared = [stage.find(point.label) for point in chart.points if chart.kind != "line"]
    props = {subject.name: subject for subject in compared if subject is not None and subject.kind == "prop"}
    return list(props.values())[:MOST_THINGS] or about[:1]


def stand_below(stage: Stage, chart: Chart) -> bool:
    """On tall frames, what the numbers are about, on the floor below them; False where nothing is known of it."""
    things = things_of(stage, chart)
    if stage.shape != "tall" or not things:
        return False
    frame, top = stage.areas.frame, stage.areas.safe.bottom + 50
    box = Box(x=frame.x + frame.w * 0.12, y=top, w=frame.w * 0.76, h=frame.y + frame.h * (LOWEST + 0.01) - top)
    stage.line_up(things, box)
    return True


def put(
    stage: Stage, part: Part, box: Box, at: float, *, enter: EntranceKind = "fade", bottom: bool = False
) -> Box:  # fmt: skip
    """Sets one text of a chart in the middle of its box, or on its lower edge."""
    return stage.set_text(part, box, valign="bottom" if bottom else "middle", enter=enter, at=at)
