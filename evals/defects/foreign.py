"""Good films that were not made here: plain ffmpeg pictures, other rates, sizes and loudness, another film's voice.

They show whether the critic's bounds hold beyond the looks, the encoder and the mix of this project.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from evals.defects.specimen import TAGS, Specimen, during
from tools.media.ffmpeg import run_ffmpeg
from tools.media.fonts import Face, font_file
from tools.media.timing import Cue
from tools.settings import ToolSettings

Picture = Literal["fractal", "gradient", "noise", "mold", "card"]
SOURCES: dict[Picture, str] = {
    "fractal": "mandelbrot=size={size}:rate={rate}:maxiter=400:end_scale=0.05:end_pts=900",
    "gradient": "gradients=size={size}:rate={rate}:speed=0.004:nb_colors=5:seed=4",
    "noise": "perlin=size={small}:rate={rate}:octaves=2:xscale=3:yscale=3:tscale=0.6:random_seed=3,scale={size}",
    "mold": "life=size={small}:rate={rate}:mold=10:life_color=0x40C080:death_color=0x203060:random_seed=5,"
    "scale={size}:flags=neighbor,tmix=frames=8",
    "card": "smptehdbars=size={size}:rate={rate},rotate='0.004*t*t'",
}
CHORD = (196.0, 246.94, 293.66, 369.99)
BEATS_S = 0.5


class Foreign(BaseModel):
    """How such a film is made; `voice_of` names the film whose voice, captions and brief it has."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)

    voice_of: str
    picture: Picture
    rate: str = "30"
    size: str = "1280x720"
    music: Literal["pad", "beat", "none"] = "pad"
    channels: int = Field(default=2, ge=1, le=2)
    lufs: float = -14.0
    crf: str = "20"
    burned: bool = False


def make_foreign(wanted: Foreign, voice: Specimen, folder: Path) -> None:
    """Writes film.mp4, captions.srt and the stems, as a package has them."""
    audio = folder / "audio"
    audio.mkdir(parents=True, exist_ok=True)
    seconds = voice.seconds
    _run(["-i", str(voice.stems / "voice.wav"), "-c:a", "pcm_s16le", str(audio / "voice.wav")])
    if wanted.music != "none":
        _run(["-f", "lavfi", "-i", _music(wanted.music, seconds), "-c:a", "pcm_s16le", str(audio / "music.wav")])
    mix = folder / "mix.wav"
    _mix(audio, mix, wanted, seconds)
    filters = ",".join([_picture(wanted), *(_burned(voice.cues, folder) if wanted.burned else ()), _marked()])
    picture = ["-f", "lavfi", "-t", f"{seconds:.4f}", "-i", filters]
    encoded = [
        "-c:v",
        "libx264",
        "-profile:v",
        "high",
        "-preset",
        "veryfast",
        "-crf",
        wanted.crf,
        "-pix_fmt",
        "yuv420p",
    ]
    encoded += [
        "-g",
        str(round(2 * _rate(wanted.rate))),
        *TAGS,
        "-c:a",
        "aac",
        "-b:a",
        "192k",
        "-ac",
        str(wanted.channels),
    ]
    _run([*picture, "-i", str(mix), *encoded, "-shortest", "-movflags", "+faststart", str(folder / "film.mp4")])
    (folder / "captions.srt").write_text(voice.srt, encoding="utf-8")


def _music(kind: str, seconds: float) -> str:
    """A chord that swells, or one that is struck over and over above a drum."""
    swell = "(0.7+0.3*sin(2*PI*t/5))" if kind == "pad" else f"exp(-3*mod(t,{BEATS_S}))"
    tones = "+".join(f"sin(2*PI*{hertz}*t)" for hertz in CHORD)
    drum = "" if kind == "pad" else f"+0.5*exp(-14*mod(t,{BEATS_S}))*sin(2*PI*70*t)"
    wave = f"0.06*({swell}*({tones}){drum})"
    return f"aevalsrc='{wave}|{wave}':s=48000:d={seconds:.4f}"


def _mix(audio: Path, mix: Path, wanted: Foreign, seconds: float) -> None:
    """Voice over a bed that steps back while somebody speaks, at the loudness that is wanted."""
    from tools.post.measuring.listen import listen

    voice, music = ["-i", str(audio / "voice.wav")], ["-i", str(audio / "music.wav")]
    whole = f"apad,atrim=end={seconds:.4f}"
    ducked = (
        "[0:a]asplit[v][k];[1:a]volume=-4dB[m];[m][k]sidechaincompress=threshold=0.02:ratio=8:attack=20:release=400[b];"
        f"[v][b]amix=inputs=2:duration=longest:normalize=0,{whole}[a]"
    )
    graph = f"[0:a]{whole}[a]" if wanted.music == "none" else ducked
    raw = mix.with_name("raw.wav")
    inputs = voice if wanted.music == "none" else [*voice, *music]
    _run(
        [
            *inputs,
            "-filter_complex",
            graph,
            "-map",
            "[a]",
            "-c:a",
            "pcm_f32le",
            "-ar",
            "48000",
            "-ac",
            str(wanted.channels),
            str(raw),
        ]
    )
    found = listen(raw)
    assert found is not None
    gain = f"volume={wanted.lufs - found.lufs:.2f}dB,alimiter=limit=0.7:level=disabled"
    _run(["-i", str(raw), "-af", gain, "-ar", "48000", str(mix)])


def _picture(wanted: Foreign) -> str:
    width, height = (int(side) for side in wanted.size.split("x"))
    small = f"{width // 8}x{height // 8}"
    return SOURCES[wanted.picture].format(size=wanted.size, small=small, rate=wanted.rate)


def _burned(cues: Sequence[Cue], folder: Path) -> list[str]:
    """White captions with an outline, two thirds down."""
    font = str(font_file(Face(family="roboto", weight=700)))
    filters = []
    for number, cue in enumerate(cues):
        words = folder / f"line-{number}.txt"
        words.write_text("\n".join(cue.lines), encoding="utf-8")
        inside = during(cue.start, cue.end)
        style = "fontcolor=white:borderw=3:bordercolor=black:text_align=C:x=(w-text_w)/2:y=h*0.66"
        filters.append(f"drawtext=fontfile='{font}':textfile='{words}':fontsize=h/30:{style}:enable='{inside}'")
    return filters


def _marked() -> str:
    return "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709,format=yuv420p"


def _rate(rate: str) -> float:
    top, _, bottom = rate.partition("/")
    return float(top) / float(bottom or 1)


def _run(arguments: Sequence[str]) -> None:
    run_ffmpeg(ToolSettings(), ["-v", "error", *arguments])
