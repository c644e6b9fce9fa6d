"""Reads the sound that a person hands in: a track for the music, a recording for the voice and the script of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from agent.cli.reading import read_text
from agent.errors import InvalidBrief
from agent.order import Order, OwnSounds

if TYPE_CHECKING:
    from agent.workshop import Workshop

MAX_SCRIPT_BYTES = 100_000
MOST_SCENES, LONGEST_PARAGRAPH = 60, 1_200


@dataclass(frozen=True)
class SoundFiles:
    """The files as they were named on the command line."""

    music: Path | None = None
    licence: str = ""
    narration: Path | None = None

    def check(self, *, no_music: bool, script: tuple[str, ...]) -> None:
        """Refuses options that contradict one another."""
        if self.music and no_music:
            raise InvalidBrief("--music gives the film a track and --no-music takes it away: leave one of them out.")
        if self.licence and not self.music:
            raise InvalidBrief("--music-licence says whose the track is: give the track with --music.")
        if self.narration and not script:
            raise InvalidBrief("--narration needs its words: give a text file with --script, one paragraph a scene.")


def read_script(path: Path | None) -> tuple[str, ...]:
    """The paragraphs of a script, one a scene; a file without blank lines has one a line."""
    if path is None:
        return ()
    text = read_text(path, MAX_SCRIPT_BYTES).replace("\r\n", "\n").strip()
    parts = re.split(r"\n[ \t]*\n", text) if re.search(r"\n[ \t]*\n", text) else text.split("\n")
    paragraphs = tuple(" ".join(part.split()) for part in parts if part.strip())
    if not any(char.isalnum() for char in text):
        raise InvalidBrief(f"{path} holds no words: write what is spoken, one paragraph a scene.")
    if len(paragraphs) > MOST_SCENES:
        raise InvalidBrief(f"{path} has {len(paragraphs)} paragraphs; at most {MOST_SCENES} scenes make a film.")
    for number, paragraph in enumerate(paragraphs, 1):
        if len(paragraph) > LONGEST_PARAGRAPH:
            size = f"{len(paragraph):,} characters, and a scene takes {LONGEST_PARAGRAPH:,}"
            raise InvalidBrief(f"Paragraph {number} of {path} has {size}: divide it with a blank line.")
    return paragraphs


def keep_sounds(order: Order, files: SoundFiles, shop: Workshop) -> OwnSounds:
    """Checks the files, and takes them into the store before a run exists.

    Raises:
        InvalidBrief: a file cannot be used, or the recording does not say what the script says.
    """
    from agent.reading import understand
    from tools.audio.taking import keep_recording, keep_track
    from tools.errors import InvalidRequest

    place = (shop.studio.assets, shop.studio.scratch, shop.tools)
    try:
        track = keep_track(files.music, files.licence, *place) if files.music else None
        if files.narration is None:
            return OwnSounds(track=track)
        language = understand(order.text, order.sources, order.wishes).language
        return OwnSounds(track=track, recording=keep_recording(files.narration, order.wishes.script, language, *place))
    except InvalidRequest as error:
        raise InvalidBrief(str(error)) from error
