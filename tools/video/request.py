"""What `video.segment` and `video.transition` are asked for: pictures, captions and lengths in frames."""

from __future__ import annotations

import operator

from pydantic import Field

from tools.contract import Payload
from tools.image.picture import Picture
from tools.media.mouth import Gesture, MouthKey
from tools.media.timing import FPS, Cue


class SegmentRequest(Payload):
    """A scene's picture, captions and length."""

    picture: Picture
    cues: tuple[Cue, ...] = ()
    frames: int = Field(ge=1, le=108_000)
    short_side: int = Field(default=1080, ge=120, le=2160)
    fps: int = Field(default=FPS, ge=10, le=60)
    first: bool = Field(default=False, description="The film's first scene: its first frame is never empty")
    last: bool = Field(default=False, description="The film's last scene")
    joined: bool = Field(
        default=False, exclude_if=operator.not_, description="Its first frames are made by video.transition, not here"
    )
    mouth: tuple[MouthKey, ...] = Field(
        default=(), exclude_if=operator.not_, description="How the picture's presenter speaks"
    )
    gestures: tuple[Gesture, ...] = Field(default=(), exclude_if=operator.not_, description="And moves")


class TransitionRequest(Payload):
    """A scene, and the one that it takes over from."""

    before: Picture
    before_frames: int = Field(ge=1, le=108_000)
    picture: Picture
    cues: tuple[Cue, ...] = ()
    frames: int = Field(ge=3, le=108_000, description="Of the whole new scene")
    short_side: int = Field(default=1080, ge=120, le=2160)
    fps: int = Field(default=FPS, ge=10, le=60)
    mouth: tuple[MouthKey, ...] = Field(default=(), exclude_if=operator.not_, description="As the new scene has it")
    gestures: tuple[Gesture, ...] = Field(default=(), exclude_if=operator.not_, description="As the new scene has them")
