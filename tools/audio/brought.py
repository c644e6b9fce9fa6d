"""Sound that a person brought: what it is once it has been checked and taken into the store, and whose it is."""

from __future__ import annotations

from pydantic import Field

from memory.assets import AudioAsset
from tools.contract import Payload
from tools.media.timing import Word

OWN_VOICE = "recording"
"""What stands where a voice's id would, in a film that a person speaks."""
UNSTATED = "as given by the user: not stated"


class Brought(Payload):
    """A file; the sound is always PCM of our own making."""

    name: str = Field(min_length=1, max_length=200, description="The file's name as it was handed in")
    sound: AudioAsset = Field(description="48 kHz WAV")
    seconds: float = Field(gt=0)
    original: str = Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256 of the file as it was handed in")
    licence: str = Field(default=UNSTATED, min_length=1, max_length=300, description="Terms it is used under")


class OwnTrack(Brought):
    """Music for the film."""


class OwnRecording(Brought):
    """A person's voice for the whole film, with the words of its script and when they sound."""

    words: tuple[Word, ...] = Field(min_length=1, description="Seconds from the start; estimated")
    confidence: float = Field(ge=0, le=1, description="How sure it is that the script is what is spoken")
