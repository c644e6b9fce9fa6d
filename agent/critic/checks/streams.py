"""The file is one that every platform takes, and says so in its tags.

H.264 High, 4:2:0, BT.709 tags, AAC-LC at 48 kHz, index first, key frames at most 2 s apart: the recommended upload
settings of YouTube (support.google.com/youtube/answer/1722171), X and Instagram, and Apple's HLS authoring rules.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.media.frame import frame_size

SOURCE = "YouTube answer 1722171; X media best practices; Apple HLS authoring"
LONGEST_GOP_S = 2.0
SAMPLE_RATE = 48_000
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
    size = frame_size(evidence.storyboard.aspect, evidence.storyboard.short_side)
    tags = (video.primaries, video.transfer, video.matrix)
    wanted, found = f"{size.width}x{size.height}", f"{video.width}x{video.height}"
    gop = video.key_frame_gap_s
    return [
        ("join", "video codec", video.codec, "h264", video.codec == "h264"),
        ("join", "profile", video.profile, "High", video.profile == "High"),
        ("join", "pixel format", video.pix_fmt, "yuv420p", video.pix_fmt == "yuv420p"),
        ("join", "colour tags", "/".join(tags), "bt709", tags == ("bt709",) * 3),
        ("join", "frame size", found, wanted, found == wanted),
        ("join", "key frame distance", f"{gop:.2f} s", f"at most {LONGEST_GOP_S:g} s", gop <= LONGEST_GOP_S + 0.04),
        ("join", "decoder errors", str(video.decode_errors), "0", video.decode_errors == 0),
    ]


def _sound(evidence: Evidence) -> list[Fact]:
    sound = evidence.sound
    wanted = evidence.speaks or evidence.storyboard.sound.music
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
        ("mux", "sample rate", f"{sound.sample_rate} Hz", f"{SAMPLE_RATE} Hz", sound.sample_rate == SAMPLE_RATE),
    ]
