"""Defects between a mix and its file: channels, offsets, holes, clicks, levels and streams."""

from __future__ import annotations

from pathlib import Path

from evals.defects.sounds import target_lufs
from evals.defects.specimen import SOUND, Specimen, during

EVERY_S, HOLE_AT = 2.3, 0.4
CLICK_S = 3 / 48_000


def side(good: Specimen, target: Path, decibel: float) -> Specimen:
    """The right channel that far down, the whole as loud as before."""
    down = f"[0:a]pan=stereo|c0=c0|c1={10 ** (decibel / 20):.5f}*c1"
    return good.sounding(target, f"{down},{_levelled(good)}[a]")


def side_gone(good: Specimen, target: Path, seconds: float) -> Specimen:
    """The left channel is gone for so long."""
    away = during(good.seconds / 3, good.seconds / 3 + seconds)
    graph = f"[0:a]aformat=channel_layouts=stereo,channelsplit[l][r];[l]volume=0:enable='{away}'[q];[q][r]amerge[a]"
    return good.sounding(target, graph)


def inverted(good: Specimen, target: Path, share: float) -> Specimen:
    """The right channel upside down, at that share of its level."""
    return good.sounding(target, f"[0:a]pan=stereo|c0=c0|c1=-{share}*c1,{_levelled(good)}[a]")


def offset(good: Specimen, target: Path, share: float) -> Specimen:
    """The wave moved off zero by that share of full scale."""
    return good.sounding(target, f"[0:a]volume=-0.6dB,dcshift={share}[a]")


def holes(good: Specimen, target: Path, seconds: float) -> Specimen:
    """A hole of digital silence in each caption, or every few seconds."""
    starts = [cue.start + HOLE_AT * (cue.end - cue.start) for cue in good.cues]
    if "voice" not in good.has:
        starts = [EVERY_S * (number + 1) for number in range(int(good.seconds / EVERY_S - 1))]
    away = "+".join(during(start, start + seconds) for start in starts)
    return good.sounding(target, f"[0:a]volume=0:enable='{away}'[a]")


def hissing(good: Specimen, target: Path, decibel: float) -> Specimen:
    """White noise of that level under everything."""
    noise = f"anoisesrc=color=white:sample_rate=48000:amplitude={10 ** (decibel / 20) * 3**0.5:.6f}:seed={good.kind}"
    return good.sounding(target, f"{noise}:d={good.seconds:.4f}[h];[0:a][h]amix=inputs=2:duration=first:normalize=0[a]")


def clicks(good: Specimen, target: Path, level: float) -> Specimen:
    """A click of three samples at uneven times."""
    wave = f"if(lt(mod(t,1.37),{CLICK_S:.7f}),{level},0)"
    tone = f"aevalsrc='{wave}|{wave}':s=48000:d={good.seconds:.4f}"
    return good.sounding(target, f"{tone}[c];[0:a]volume=-1dB[q];[q][c]amix=inputs=2:duration=first:normalize=0[a]")


def jump(good: Specimen, target: Path, decibel: float) -> Specimen:
    """Everything softer from a caption in the middle on."""
    long = [cue for cue in good.cues if cue.end - cue.start >= 1]
    at = long[len(long) // 2].start - 0.1
    return good.sounding(target, f"[0:a]volume={decibel}dB:enable='gt(t,{at:.3f})'[a]")


def drowned(good: Specimen, target: Path, decibel: float) -> Specimen:
    """The bed that far up under the voice, and no ducking."""
    bed = f"[2:a]volume={decibel}dB[b];[1:a][b]amix=inputs=2:duration=longest:normalize=0"
    graph = f"{bed},{_levelled(good)},apad,atrim=end={good.seconds:.4f}[a]"
    return good.sounding(target, graph, [good.stems / "voice.wav", good.stems / "music.wav"])


def no_sound(good: Specimen, target: Path, _amount: float) -> Specimen:
    """No audio stream."""
    return good.filmed(target, ["-map", "0:v", "-c", "copy"])


def sounds(good: Specimen, target: Path, count: float) -> Specimen:
    """So many audio streams."""
    return good.filmed(target, ["-map", "0:v", *["-map", "0:a"] * round(count), "-c", "copy"])


def rate(good: Specimen, target: Path, hertz: float) -> Specimen:
    """So many samples a second."""
    return good.filmed(target, ["-map", "0:v", "-map", "0:a", "-c:v", "copy", *SOUND, "-ar", f"{hertz:g}"])


def _levelled(good: Specimen) -> str:
    """Back at the loudness that the brief asks for."""
    return f"loudnorm=I={target_lufs(good)}:TP=-1.5:LRA=7,aresample=48000"
