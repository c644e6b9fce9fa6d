"""`make`: from a brief to a film package."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from agent.cli import options
from agent.cli.exits import sentences


class AspectOption(StrEnum):
    """Frame shapes on offer."""

    wide = "16:9"
    tall = "9:16"
    square = "1:1"
    portrait = "4:5"


DRAFT_SHORT_SIDE = 360


def make(
    brief: options.Brief,
    out: options.Out = None,
    duration: options.Seconds = None,
    aspect: Annotated[AspectOption | None, typer.Option(help="Frame shape; wins over the brief")] = None,
    seed: options.Seed = 0,
    voice: options.Voice = "",
    language: options.Language = None,
    look: options.Look = "",
    effects: options.Effects = True,
    presenter: options.Presenter = None,
    music: options.Music = None,
    music_licence: options.MusicLicence = "",
    no_music: options.NoMusic = False,
    narration: options.Narration = None,
    script: options.Script = None,
    target: options.Target = None,
    source: options.Sources = None,
    asset: options.Assets = None,
    art: options.Art = None,
    budget: options.Budget = None,
    takes: options.Takes = 1,
    draft: options.Draft = False,
    review: options.Review = False,
    yes: options.Yes = False,
    studio: options.Studio = None,
    as_json: options.Json = False,
) -> None:
    """Makes a film, or whatever else a brief asks for, and prints where it is, what it used and what was measured.

    Exit status: 0 delivered, 1 failed, 2 the brief or an option was refused or something is missing, 3 delivered but
    flawed, 130 stopped.
    """
    from agent.nursery import Nursery

    with Nursery.for_films() as nursery, sentences(as_json=as_json):
        from agent.brief import Wishes
        from agent.cli import asking, reading, session, sounds
        from agent.order import Order

        own, said = sounds.SoundFiles(music, music_licence, narration), sounds.read_script(script)
        own.check(no_music=no_music, script=said)
        order = Order(
            text=reading.read_brief(brief),
            sources=reading.read_sources(source or []),
            wishes=Wishes(
                seconds=checked_seconds(duration),
                aspect=aspect.value if aspect else None,
                language=session.to_language(language),
                voice=voice,
                look=checked_look(look),
                short_side=DRAFT_SHORT_SIDE if draft else None,
                effects=effects,
                presenter=presenter or "",
                music=False if no_music else None,
                target=target,
                script=said,
            ),
            seed=seed,
            budget=budget,
            takes=takes,
            ask=review and not yes,
            out=str(out.absolute()) if out else "",
        )
        files, pack = tuple(asset or ()), reading.read_art(art)
        asked = asking.at_terminal() and not (yes or as_json)
        session.direct(
            order, art=pack, sounds=own, files=files, studio=studio, as_json=as_json, ask=asked, nursery=nursery
        )


def checked_seconds(duration: float | None) -> float | None:
    """The length asked for on the command line, seconds; refused where none can be made."""
    from agent.errors import InvalidBrief

    if duration is not None and not 5 <= duration <= 600:
        message = f"--duration {duration:g} is outside of what can be made: give 5 to 600 seconds."
        raise InvalidBrief(message)
    return duration


def checked_look(name: str) -> str:
    """The look asked for on the command line; refused where there is none of that name."""
    from agent.errors import InvalidBrief
    from tools.image.looks import look_names

    if name and name not in look_names():
        raise InvalidBrief(f"--look {name!r} is none of the looks: choose one of {', '.join(look_names())}.")
    return name
