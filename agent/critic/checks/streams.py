"""The file is one that every platform takes, and says so in its tags.

H.264 High, 4:2:0, BT.709 tags, AAC-LC at 48 kHz, index first, key frames at most 2 s apart: the recommended upload
settings of YouTube (support.google.com/youtube/answer/1722171), X and Instagram, and Apple's HLS authoring rules.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.media.frame import RATIOS, frame_size
from tools.post.measurement import SoundFacts

SOURCE = "YouTube answer 1722171; X media best practices; Apple HLS authoring"
LONGEST_GOP_S = 2.0
SAMPLE_RATE, LOWEST_RATE = 48_000, 44_100
SHAPE_TOLERANCE = 0.02  # a few lines cut off, as at 1920 x 1088
PIXEL_TOLERANCE = 0.01
CODES: dict[str, tuple[str, ...]] = {
    "en": ("eng", "en"), "de": ("deu", "ger", "de"), "es": ("spa", "es"), "fr": ("fra", "fre", "fr"),
    "it": ("ita", "it"), "pt": ("por", "pt"),
}  # fmt: skip
ADVICE_ONLY = {"index", "empty edit", "profile", "key frame distance", "sample rate"}
"""What platforms recommend and take otherwise too; a film that others made need not have it."""


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """One finding for each property that is off."""
    facts = [*_file(evidence), *_video(evidence), *_sound(evidence)]
    return [
        Finding(
            check="streams",
            severity="warning" if evidence.outside and name in ADVICE_ONLY else "error",
            measured=f"{name}: {measured or 'not given'}",
            expected=f"{name}: {expected}",
            where=Where(task=evidence.task(stage)),
            advice=f"Write the {name} again",
            change="remake",
        )
        for stage, name, measured, expected, fine in facts
        if not fine
    ]


Fact = tuple[str, str, str, str, bool]


def _file(evidence: Evidence) -> list[Fact]:
    file = evidence.measurement.file
    return [
        ("mux", "container", file.container, "mp4", "mp4" in file.container),
        ("mux", "index", "after the media", "before the media", file.moov_first),
        ("mux", "empty edit", f"{file.delay_s:.3f} s", "0 s", file.delay_s < 1 / 30),
    ]


def _video(evidence: Evidence) -> list[Fact]:
    video = evidence.video
    tags = (video.primaries, video.transfer, video.matrix)
    gop = video.key_frame_gap_s
    return [
        ("join", "video codec", video.codec, "h264", video.codec == "h264"),
        ("join", "profile", video.profile, "High", video.profile == "High"),
        ("join", "pixel format", video.pix_fmt, "yuv420p", video.pix_fmt == "yuv420p"),
        ("join", "colour tags", "/".join(tags), "bt709", tags == ("bt709",) * 3),
        ("join", "colour range", video.color_range, "tv", video.color_range != "pc"),
        *_shape(evidence),
        ("join", "key frame distance", f"{gop:.2f} s", f"at most {LONGEST_GOP_S:g} s", gop <= LONGEST_GOP_S + 0.04),
        ("join", "decoder errors", str(video.decode_errors), "0", video.decode_errors == 0),
    ]


def _shape(evidence: Evidence) -> list[Fact]:
    """Our own films have one size for each shape; an outside film the shape that its brief wants, in square pixels."""
    video, headers, aspect = evidence.video, evidence.headers, evidence.storyboard.aspect
    found = f"{video.width}x{video.height}"
    if not evidence.outside:
        size = frame_size(aspect, evidence.storyboard.short_side)
        wanted = f"{size.width}x{size.height}"
        return [("join", "frame size", found, wanted, found == wanted)]
    across, down = RATIOS[aspect]
    turned = headers.rotation % 180 == 90
    ratio = video.height / video.width if turned else video.width / video.height
    even = video.width % 2 == video.height % 2 == 0
    fits = abs(ratio * down / across - 1) <= SHAPE_TOLERANCE or not evidence.brief.text
    square = abs(headers.pixel_aspect - 1) <= PIXEL_TOLERANCE
    return [
        ("join", "frame size", found, f"{aspect}, even numbers", even and fits),
        ("join", "pixel shape", f"{headers.pixel_aspect:g}:1", "square", square),
        ("join", "colours of the pictures", headers.matrix, video.matrix, headers.matrix in ("", video.matrix)),
        ("join", "scanning", "interlaced", "progressive", not headers.interlaced),
    ]


def _language(evidence: Evidence) -> list[Fact]:
    """Of an outside film whose brief is known: what the sound is tagged as."""
    codes = CODES.get(evidence.brief.language, ())
    tagged = evidence.headers.audio_languages
    fine = not evidence.brief.text or not tagged or any(tag in codes for tag in tagged)
    return [("mux", "sound's language", ", ".join(tagged), " or ".join(codes), fine)]


def _sound(evidence: Evidence) -> list[Fact]:
    sound, tracks = evidence.sound, evidence.headers.sounds
    speech = evidence.brief.speech and bool(evidence.brief.text) if evidence.outside else evidence.speaks
    wanted = speech or evidence.storyboard.sound.music
    if sound is None:
        return [("mux", "audio stream", "none", "AAC-LC", not wanted)]
    return [
        (
            "mux",
            "audio codec",
            f"{sound.codec} {sound.profile}",
            "aac LC",
            (sound.codec, sound.profile) == ("aac", "LC"),
        ),
        *_language(evidence),
        ("mux", "audio streams", str(tracks), "1, which every player plays", tracks <= 1),
        ("mux", _rate(sound), f"{sound.sample_rate} Hz", f"{SAMPLE_RATE} Hz", sound.sample_rate == SAMPLE_RATE),
    ]


def _rate(sound: SoundFacts) -> str:
    """What a rate is called that platforms take, and one that takes away what can be heard."""
    return "sample rate" if sound.sample_rate >= LOWEST_RATE else "low sample rate"
