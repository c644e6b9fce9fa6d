"""`make`: from a brief to a film package."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from agent.cli.exits import sentences


class AspectOption(StrEnum):
    """Frame shapes on offer."""

    wide = "16:9"
    tall = "9:16"
    square = "1:1"
    portrait = "4:5"


class TargetOption(StrEnum):
    """Where a film is heard."""

    web = "web"
    podcast = "podcast"
    broadcast = "broadcast"


class PresenterOption(StrEnum):
    """Who may present a film."""

    auto = "auto"
    woman = "woman"
    man = "man"
    off = "off"


DRAFT_SHORT_SIDE = 360


def make(
    brief: Annotated[str, typer.Argument(help="The brief in your own words, a file that holds it, or - for stdin")],
    out: Annotated[Path | None, typer.Option(help="Where else to put the package: a folder, or a name.mp4")] = None,
    duration: Annotated[float | None, typer.Option(help="Length in seconds, 5 to 600; wins over the brief")] = None,
    aspect: Annotated[AspectOption | None, typer.Option(help="Frame shape; wins over the brief")] = None,
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 1, help="Same brief, same seed: the same film")] = 0,
    voice: Annotated[str, typer.Option(help="A voice from `python -m agent voices`, or female, male")] = "",
    language: Annotated[str | None, typer.Option(help="Language of the film: en, de, es, fr, it, pt")] = None,
    look: Annotated[str, typer.Option(help="Palette, type and motion by name; chosen from the brief if left out")] = "",
    effects: Annotated[bool, typer.Option(help="Soft sound effects, and the air of the places shown")] = True,
    presenter: Annotated[PresenterOption | None, typer.Option(help="A drawn person who speaks to the viewer")] = None,
    music: Annotated[Path | None, typer.Option(help="Your own track: WAV, MP3, M4A, FLAC or OGG")] = None,
    music_licence: Annotated[str, typer.Option(help="The terms you use it under, for the credits")] = "",
    no_music: Annotated[bool, typer.Option("--no-music", help="No music at all")] = False,
    narration: Annotated[Path | None, typer.Option(help="Your own voice for the whole film; needs --script")] = None,
    script: Annotated[Path | None, typer.Option(help="A text file with what is spoken, one paragraph a scene")] = None,
    target: Annotated[TargetOption | None, typer.Option("--for", help="Loudness: -14, -16 or -23 LUFS")] = None,
    source: Annotated[
        list[str] | None,
        typer.Option(help="Facts: text, PDF, Word, CSV, Excel, subtitles, or a web address; may be repeated"),
    ] = None,
    asset: Annotated[
        list[Path] | None, typer.Option(help="Your film or recording, to caption or to cut anew; may be repeated")
    ] = None,
    art: Annotated[Path | None, typer.Option(help="A folder of your own SVG, PNG and JPEG art to show")] = None,
    budget: Annotated[float | None, typer.Option(min=0, help="Most to spend on language models and tools, USD")] = None,
    takes: Annotated[int, typer.Option(min=1, max=5, help="Storyboards that a model writes to choose from")] = 1,
    draft: Annotated[bool, typer.Option("--draft", help="Small and fast, to see whether the story works")] = False,
    review: Annotated[bool, typer.Option("--review", help="Stop for approval after the storyboard")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Approve, and ask nothing")] = False,
    studio: Annotated[Path | None, typer.Option(help="The studio folder; default REELWRIGHT_HOME or ./studio")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; progress on stderr")] = False,
) -> None:
    """Makes a film, or whatever else a brief asks for, and prints where it is, what it used and what was measured.

    Exit status: 0 delivered, 1 failed, 2 the brief or an option was refused or something is missing, 3 delivered but
    flawed, 130 stopped.
    """
    from agent.cli.asking import at_terminal
    from agent.cli.reading import read_art, read_brief, read_sources
    from agent.cli.session import direct, to_language
    from agent.cli.sounds import SoundFiles, read_script

    with sentences(as_json=as_json):
        from agent.brief import Wishes
        from agent.order import Order

        sounds, said = SoundFiles(music, music_licence, narration), read_script(script)
        sounds.check(no_music=no_music, script=said)
        order = Order(
            text=read_brief(brief),
            sources=read_sources(source or []),
            wishes=Wishes(
                seconds=checked_seconds(duration),
                aspect=aspect.value if aspect else None,
                language=to_language(language),
                voice=voice,
                look=look,
                short_side=DRAFT_SHORT_SIDE if draft else None,
                effects=effects,
                presenter=presenter.value if presenter else "",
                music=False if no_music else None,
                target=target.value if target else None,
                script=said,
            ),
            seed=seed,
            budget=budget,
            takes=takes,
            ask=review and not yes,
            out=str(out.absolute()) if out else "",
        )
        files = tuple(asset or ())
        asked = at_terminal() and not (yes or as_json)
        direct(order, art=read_art(art), sounds=sounds, files=files, studio=studio, as_json=as_json, ask=asked)


def checked_seconds(duration: float | None) -> float | None:
    """The length asked for on the command line, seconds; refused where none can be made."""
    from agent.errors import InvalidBrief

    if duration is not None and not 5 <= duration <= 600:
        message = f"--duration {duration:g} is outside of what can be made: give 5 to 600 seconds."
        raise InvalidBrief(message)
    return duration
