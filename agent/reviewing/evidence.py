"""Puts what is known of an outside film into the form that the checks read.

The whole film counts as one scene whose narration is the captions: what was decided is not known, so only what can be
seen, heard and read is judged.
"""

from __future__ import annotations

from agent.brief import LUFS, Brief, DurationWish
from agent.critic import Evidence
from agent.critic.checks.loudness import TOLERANCE_LU
from agent.reviewing.apart import Measured
from agent.reviewing.subtitles import Subtitles
from agent.storyboard import Post, Scene, Sound, Storyboard
from tools.image.shot import Shot
from tools.media.frame import RATIOS, Aspect
from tools.media.timing import FPS, Slot
from tools.post.measurement import SoundFacts, VideoFacts

MOST_NARRATION = 1200
LEAST_SIDE, MOST_SIDE = 240, 2160


def outside_evidence(measured: Measured, subtitles: Subtitles | None, brief: Brief | None) -> Evidence:
    """Without a brief the film's own length and the nearest common shape count as wanted."""
    assert measured.measurement is not None
    video = measured.measurement.video
    wanted = brief.model_copy(update={"must_show": ()}) if brief else _own(video, measured.measurement.sound)
    said = " ".join(" ".join(cue.lines) for cue in subtitles.cues) if subtitles else ""
    slot = Slot(start_frame=0, frames=max(round(video.end * FPS), 1), start=0.0, speech_at=0.0)
    return Evidence(
        brief=wanted,
        storyboard=_board(wanted, video, said),
        measurement=measured.measurement,
        slots=(slot,),
        cues=(subtitles.cues,) if subtitles else (),
        srt=subtitles.srt() if subtitles else "",
        outside=True,
        speech_band=measured.speech_band,
        sound_faults=measured.sound_faults,
        noise_floor=measured.noise_floor,
        headers=measured.headers,
        caption_faults=subtitles.faults if subtitles else (),
    )


def nearest_aspect(video: VideoFacts) -> Aspect:
    """The common shape that a picture comes closest to."""
    shapes: tuple[Aspect, ...] = ("16:9", "9:16", "1:1", "4:5")
    ratio = video.width / max(video.height, 1)
    return min(shapes, key=lambda shape: abs(RATIOS[shape][0] / RATIOS[shape][1] / ratio - 1))


def _own(video: VideoFacts, sound: SoundFacts | None) -> Brief:
    """What the film seems to be made for: with the loudness of a profile, for that one."""
    seconds = max(video.end, 0.04)
    loud = sound.lufs if sound else LUFS["web"]
    profile = min(LUFS, key=lambda name: abs(LUFS[name] - loud))
    if abs(LUFS[profile] - loud) > TOLERANCE_LU[profile]:
        profile = "web"
    wish = DurationWish(target=seconds, shortest=seconds, longest=seconds)
    return Brief(text="", subject="film", duration=wish, aspect=nearest_aspect(video), music=False, profile=profile)


def _board(brief: Brief, video: VideoFacts, said: str) -> Storyboard:
    side = min(max(min(video.width, video.height), LEAST_SIDE), MOST_SIDE)
    wish = brief.duration
    return Storyboard(
        title=brief.title or "Film",
        language=brief.language,
        aspect=brief.aspect,
        short_side=side,
        seconds=min(wish.target, 900.0),
        shortest=wish.shortest,
        longest=wish.longest,
        look="outside",
        monochrome=brief.monochrome,
        sound=Sound(voice="", music=brief.music, lufs=LUFS[brief.profile]),
        scenes=(Scene(id="s1", role="point", narration=said[:MOST_NARRATION], shot=Shot(family="title")),),
        post=Post(title="", description=""),
    )
