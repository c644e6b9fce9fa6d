"""What was measured on a finished film, as facts without a verdict; the critic and the report read nothing else.

Light to import: whoever judges a film needs none of the libraries that measured it.
"""

from __future__ import annotations

import operator

from pydantic import Field

from memory.assets import DocumentAsset, ImageAsset
from tools.contract import Payload

CURVE_STEP_S = 0.5
THUMB_WIDTH, THUMB_HEIGHT = 16, 9
QUIETEST_DB = -120.0


class Span(Payload):
    """A stretch of the film, in seconds."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        return self.end - self.start


class FileFacts(Payload):
    """The container."""

    container: str
    size: int = Field(description="Bytes")
    duration: float
    moov_first: bool = Field(description="The index lies before the media, so that playing starts at once")
    edit_list: bool
    delay_s: float = Field(default=0.0, description="What an empty edit puts in front of a stream")


class VideoFacts(Payload):
    """The video stream, as its headers and its decoded frames say."""

    codec: str
    profile: str
    pix_fmt: str
    width: int
    height: int
    fps: float
    primaries: str
    transfer: str
    matrix: str
    color_range: str
    start: float
    end: float = Field(description="End of the last frame")
    frames: int = Field(description="Decoded, not declared")
    timing_error_ms: float = Field(description="Largest deviation of a frame's length from 1 / fps")
    key_frame_gap_s: float = Field(description="Longest way from one key frame to the next")
    decode_errors: int = 0


class ColorShare(Payload):
    """A colour, and the share of the picture that it covers."""

    color: str = Field(description="#RRGGBB")
    share: float


class TextLine(Payload):
    """A line of text that is seen: where it stands, in shares of the frame, and how far it stands out."""

    left: float
    top: float
    right: float
    bottom: float
    letters: int = Field(description="Shapes in it; letters that touch count as one")
    contrast: float = Field(description="WCAG contrast ratio of its luma against what is beside it, 1 to 21")
    evenness: float = Field(description="Spread of luma inside its letters, 8-bit codes")


class Quality(Payload):
    """How good a picture is as a picture."""

    acuity: float | None = Field(description="How much of the steepest edges is done within a pixel; None without any")
    out_of_range: float = Field(description="Share of pixels beyond -1 % and 103 % of luma")
    woven: float = Field(description="Share of pixels in which lines of two moments alternate")
    blocky: float = Field(default=0.0, description="Share of steps on columns and rows that have none beside them")
    quantiser: float | None = Field(description="Mean quantiser of H.264, 0 to 51; None for other codecs")
    bars: tuple[float, float] = Field(description="Black bars: above and below each, beside each, in shares")


class Mark(Payload):
    """The picture at one moment that matters, small enough to keep."""

    time: float
    thumb: str = Field(description="16 x 9 luma bytes, row by row, as hex")
    dhash: str = Field(description="64-bit difference hash as hex")
    contrast: float = Field(description="98th minus 2nd percentile of luma, 0 to 1")
    detail: float = Field(description="Share of pixels that lie on an edge, 0 to 1")
    colors: tuple[ColorShare, ...] = Field(default=(), description="Up to eight, most of the picture first")
    texts: tuple[TextLine, ...] = Field(
        default=(), exclude_if=operator.not_, description="Lines of text, where they were looked for"
    )
    quality: Quality | None = Field(
        default=None, exclude_if=operator.not_, description="Of films whose making is not known"
    )


class PictureFacts(Payload):
    """What is seen, over the whole film."""

    black: tuple[Span, ...] = ()
    frozen: tuple[Span, ...] = Field(default=(), description="0.5 s or more in which the picture stays what it was")
    duplicate_share: float = Field(description="Share of frames that repeat the frame before")
    cadence: float = Field(
        default=0.0, exclude_if=operator.not_, description="Share of frames that repeat the one before in a rhythm"
    )
    strays: tuple[Span, ...] = Field(
        default=(), exclude_if=operator.not_, description="One to three frames of something else within a scene"
    )
    luma: tuple[float, ...] = Field(description="Mean luma of each half second, 0 to 1")
    saturation: float = Field(description="Mean distance of the chroma from grey, 0 to 1")
    flashes_per_s: float = Field(description="Most general flashes within one second")
    red_flashes_per_s: float = Field(description="Most saturated red flashes within one second")
    flashes_at: float = Field(default=0.0, description="Where that second starts")
    bars: tuple[int, int, int, int] = Field(description="Black bars: top, bottom, left, right in pixels")
    marks: tuple[Mark, ...] = ()
    wanted: tuple[ColorShare, ...] = Field(default=(), description="Largest share of each colour that was asked for")


class SoundFacts(Payload):
    """What is heard, over the whole film."""

    codec: str
    profile: str
    sample_rate: int
    channels: int
    start: float
    end: float
    lufs: float = Field(description="Integrated loudness, ITU-R BS.1770")
    range_lu: float = Field(description="Loudness range, EBU Tech 3342")
    true_peak_db: float
    sample_peak_db: float
    clipped: int = Field(description="Runs of three or more samples at full scale")
    silent: tuple[Span, ...] = Field(default=(), description="0.5 s or more below -60 dBFS")
    momentary: tuple[float, ...] = Field(default=(), description="Momentary loudness, LUFS, one value each half second")


class HumLine(Payload):
    """A mains frequency, in the harmonic that stands out most."""

    hertz: int = Field(description="50 or 60")
    level_db: float = Field(description="Level that the line has in four fifths of the film, dB of full scale")
    above_db: float = Field(description="How far that is above what lies 1.5 to 4 Hz beside it")


class SpeechBand(Payload):
    """A film's sound as speech is heard in it; only of films whose making is not known."""

    step_s: float = Field(description="Seconds between two levels")
    levels: tuple[float, ...] = Field(description="Level of 300 to 3400 Hz, dB of full scale")
    steady: tuple[float, ...] = Field(
        default=(), description="For each level, how alike the spectrum is to that of 0.1 s before, -1 to 1"
    )
    hum: tuple[HumLine, ...] = ()


class SoundFaults(Payload):
    """What went wrong with a film's sound between mix and file; only of films whose making is not known."""

    levels_db: tuple[float, ...] = Field(default=(), description="Level of each channel, dB of full scale")
    offset: float = Field(default=0.0, description="Largest mean of a channel, as a share of full scale")
    likeness: float = Field(default=1.0, description="Correlation of the first two channels, -1 to 1")
    one_sided: tuple[Span, ...] = Field(default=(), description="1 s or more in which only one channel is heard")
    dropouts: tuple[Span, ...] = Field(default=(), description="Digital silence of 24 ms to 1 s between two cuts")
    clicks: tuple[float, ...] = Field(default=(), description="When they are heard, in seconds")


class NoiseFloor(Payload):
    """What is heard from 9 to 14 kHz in the quietest tenth of a film; only of films whose making is not known."""

    level_db: float = Field(description="DB of full scale that a tenth of the moments stay below")
    flatness_db: float = Field(description="Geometric by arithmetic mean of its spectrum: 0 for white noise")


class Headers(Payload):
    """What the headers of a film say beyond its codecs; only read of films whose making is not known."""

    pixel_aspect: float = Field(default=1.0, description="Width of a pixel by its height")
    rotation: float = Field(default=0.0, description="Degrees that a player turns the picture by")
    interlaced: bool = False
    matrix: str = Field(default="", description="Colour matrix that the first picture itself is tagged with")
    sounds: int = Field(default=1, description="Audio streams")
    audio_languages: tuple[str, ...] = Field(default=(), description="As tagged, 'deu'; without 'und'")


class Sights(Payload):
    """What was seen in one part of a film, in seconds from its start, so that a film can be judged by adding up."""

    digest: str = Field(description="SHA-256 of the decoder's settings and all packets: what the facts are about")
    packets: int
    frames: int = Field(description="Decoded")
    decode_errors: int
    changes: tuple[float, ...] = Field(description="Mean luma change from each frame to the next, in 8-bit codes")
    keys: tuple[int, ...] = Field(description="Numbers of the key frames")
    luma: tuple[float, ...] = Field(description="Mean luma of each frame, 0 to 1")
    saturation: float
    black: tuple[Span, ...]
    still: tuple[Span, ...] = Field(description="0.5 s or more without a change, and the first and the last stretch")
    strays: tuple[Span, ...] = Field(
        default=(), exclude_if=operator.not_, description="Where they were looked for: one to three frames of something"
    )
    flashes: tuple[float, float] = Field(description="Most general flashes within one second, and where it starts")
    red_flashes: tuple[float, float]
    marks: tuple[Mark, ...]
    wanted: tuple[ColorShare, ...]


class Watched(Payload):
    """One part of a film, watched."""

    sights: Sights
    edges: DocumentAsset = Field(description="First and last second, small, for what happens across a cut")
    stills: tuple[ImageAsset, ...] = Field(description="The picture at each mark, PNG of at most 640 pixels across")
    previews: tuple[ImageAsset, ...] = Field(
        default=(), description="The same for pages, JPEG of at most 480 pixels across"
    )


class Heard(Payload):
    """What was heard in a film's sound."""

    digest: str = Field(description="SHA-256 of the decoder's settings and all packets")
    packets: int
    first: float = Field(description="Time of the first packet; before 0 where an encoder starts with a run-up")
    sound: SoundFacts


class Measurement(Payload):
    """Everything that was measured on one film."""

    file: FileFacts
    video: VideoFacts
    picture: PictureFacts
    sound: SoundFacts | None = None
