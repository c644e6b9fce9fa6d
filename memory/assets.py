"""Assets: media named by the hash of their bytes, and the store that holds them.

A kind is a type, so that a plan which hands a picture to a tool that wants sound is refused before anything runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, JsonValue

AssetKind = Literal["audio", "video", "image", "captions", "timeline", "document", "midi"]


class Asset(BaseModel):
    """A finished piece of media: what it is and the SHA-256 of its bytes, never where it lies."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: AssetKind
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    suffix: str = Field(pattern=r"^\.[a-z0-9]{1,8}$", description="File name suffix with its dot, as in .wav")
    size: int = Field(ge=0, description="Bytes")

    @property
    def key(self) -> str:
        """The object's name inside a store."""
        return f"sha256/{self.sha256[:2]}/{self.sha256}{self.suffix}"


class AudioAsset(Asset):
    """Sound: PCM in WAV between tools, AAC or MP3 when delivered."""

    kind: Literal["audio"] = "audio"


class VideoAsset(Asset):
    """Moving pictures, with or without sound."""

    kind: Literal["video"] = "video"


class ImageAsset(Asset):
    """A flat still: PNG or JPEG."""

    kind: Literal["image"] = "image"


class CaptionsAsset(Asset):
    """A subtitle file: SRT or WebVTT."""

    kind: Literal["captions"] = "captions"


class TimelineAsset(Asset):
    """An editable timeline: OpenTimelineIO JSON."""

    kind: Literal["timeline"] = "timeline"


class DocumentAsset(Asset):
    """A document: Markdown, HTML, JSON, or numbers that one tool keeps for another."""

    kind: Literal["document"] = "document"


class MidiAsset(Asset):
    """A score: standard MIDI file."""

    kind: Literal["midi"] = "midi"


AssetT = TypeVar("AssetT", bound=Asset)


def assets_in(value: JsonValue) -> Iterator[Asset]:
    """Every asset that is named somewhere inside a tool's request or output as JSON."""
    if isinstance(value, dict):
        if value.keys() >= Asset.model_fields.keys():
            yield Asset.model_validate({name: value[name] for name in Asset.model_fields})
            return
        for inner in value.values():
            yield from assets_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from assets_in(inner)
