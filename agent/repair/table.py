"""Which repairs there are for each word that a finding's `change` may be, in the order in which they are tried."""

from __future__ import annotations

from agent.repair.again import again
from agent.repair.case import Remedy
from agent.repair.layout import grey, simplify, vary
from agent.repair.leaving_out import drop_scene
from agent.repair.sounding import agree_level, headroom, level, other_voice
from agent.repair.timing import agree_length, ease, lengthen, shorten, slow_down, steady
from agent.repair.wording import drop_caption, say_it, show_it, strike

AGAIN = Remedy("again", "was made again", again, reach="task")
PLAIN = Remedy("simplify", "was laid out plainly", simplify, lasting=True)
VARIED = Remedy("vary", "was given another layout", vary, lasting=True)
LEFT_OUT = Remedy("drop_scene", "could not be made and was left out", drop_scene, lasting=True)
SLOWER = Remedy("slow_down", "is spoken slower", slow_down)
VOICE = Remedy("other_voice", "is spoken by another voice", other_voice, reach="film", lasting=True)

CHANGES: dict[str, tuple[Remedy, ...]] = {
    "retime": (
        Remedy("agree_length", "has the length that the brief asks for again", agree_length, reach="film"),
        Remedy("steady", "is no longer spoken in haste", steady, reach="film"),
        Remedy("ease", "is spoken a little slower", ease),
        AGAIN,
        Remedy("shorten", "was shortened to fit its length", shorten, reach="film", lasting=True),
        SLOWER,
        Remedy("lengthen", "is held longer", lengthen),
        Remedy("drop_caption", "lost a sentence that went by too fast", drop_caption, lasting=True),
    ),
    "remix": (
        Remedy("agree_level", "is mastered for the level that the brief asks for again", agree_level, reach="film"),
        AGAIN,
        Remedy("level", "was mastered by as much louder or quieter as it was off", level, reach="film"),
        Remedy("headroom", "was limited further below the ceiling", headroom, reach="film"),
        VOICE,
    ),
    "rewrite": (
        Remedy("strike", "was cleared of words that may not be there", strike, reach="film", lasting=True),
        Remedy("say_it", "says what was missing", say_it, reach="film", lasting=True),
        Remedy("show_it", "shows what was missing", show_it, reach="film", lasting=True),
        AGAIN,
    ),
    "relayout": (Remedy("grey", "was drawn without colour", grey, reach="film"), AGAIN, PLAIN, VARIED),
    "reseed": (AGAIN, VARIED, PLAIN),
    "remake": (
        AGAIN,
        Remedy("drop_caption", "lost a sentence whose caption was too long", drop_caption, lasting=True),
        PLAIN,
        LEFT_OUT,
    ),
}
