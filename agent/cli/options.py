"""What `make` may be given, each with the words that `--help` says; a command's signature then shows only the names.

`agent.brief` has the sets of values again as types: it cannot be imported here, since help answers at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

Brief = Annotated[
    str, typer.Argument(metavar="BRIEF", help="The brief in your own words, a file that holds it, or - for stdin")
]
Out = Annotated[
    Path | None, typer.Option(metavar="PLACE", help="Where else to put the package: a folder, or a name.mp4")
]
Seconds = Annotated[
    float | None, typer.Option(metavar="SECONDS", help="Length in seconds, 5 to 600; wins over the brief")
]
Seed = Annotated[int, typer.Option(metavar="NUMBER", min=0, max=2**31 - 1, help="Same brief, same seed: the same film")]
Voice = Annotated[str, typer.Option(metavar="VOICE", help="A voice from `python -m agent voices`, or female, male")]
Language = Annotated[str | None, typer.Option(metavar="LANGUAGE", help="Language of the film: en, de, es, fr, it, pt")]
LOOKS = (
    "calm, data, heart, learning, luxury, modern, neon, newsroom, night, ocean, playful, retro, space, swiss or warm"
)
Look = Annotated[
    str,
    typer.Option(metavar="LOOK", help=f"Palette, type and motion: {LOOKS}; chosen from the brief if left out"),
]
Effects = Annotated[bool, typer.Option(help="Soft sound effects, and the air of the places shown")]
Presenter = Annotated[
    Literal["auto", "woman", "man", "off"] | None, typer.Option(help="A drawn person who speaks to the viewer")
]
Music = Annotated[Path | None, typer.Option(metavar="FILE", help="Your own track: WAV, MP3, M4A, FLAC or OGG")]
MusicLicence = Annotated[str, typer.Option(metavar="TERMS", help="The terms you use it under, for the credits")]
NoMusic = Annotated[bool, typer.Option("--no-music", help="No music at all")]
Narration = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Your own voice for the whole film; needs --script")
]
Script = Annotated[
    Path | None, typer.Option(metavar="FILE", help="A text file with what is spoken, one paragraph a scene")
]
Target = Annotated[
    Literal["web", "podcast", "broadcast"] | None, typer.Option("--for", help="Loudness: -14, -16 or -23 LUFS")
]
Sources = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FILE", help="Facts: text, PDF, Word, CSV, Excel, subtitles, or a web address; may be repeated"
    ),
]
Assets = Annotated[
    list[Path] | None,
    typer.Option(metavar="FILE", help="Your film or recording, to caption or to cut anew; may be repeated"),
]
Art = Annotated[Path | None, typer.Option(metavar="FOLDER", help="A folder of your own SVG, PNG and JPEG art to show")]
Budget = Annotated[
    float | None, typer.Option(metavar="USD", min=0, help="Most to spend on language models and tools, USD")
]
Takes = Annotated[
    int, typer.Option(metavar="NUMBER", min=1, max=5, help="Storyboards that a model writes to choose from")
]
Draft = Annotated[bool, typer.Option("--draft", help="Small and fast, to see whether the story works")]
Review = Annotated[bool, typer.Option("--review", help="Stop for approval after the storyboard")]
Yes = Annotated[bool, typer.Option("--yes", help="Approve, and ask nothing")]
Studio = Annotated[
    Path | None, typer.Option(metavar="FOLDER", help="The studio folder; default REELWRIGHT_HOME or ./studio")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object on stdout; progress on stderr")]
