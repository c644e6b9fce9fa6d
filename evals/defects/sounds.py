"""Defects of sound, each by how much it is wrong."""

from __future__ import annotations

from pathlib import Path

from agent.brief import LUFS
from agent.reading import understand
from evals.defects.specimen import Specimen, during


def late(good: Specimen, target: Path, seconds: float) -> Specimen:
    """All sound later, cut at the film's end."""
    delay = round(seconds * 1000)
    return good.sounding(target, f"[0:a]adelay={delay}:all=1,atrim=end={good.seconds:.4f}[a]")


def early(good: Specimen, target: Path, seconds: float) -> Specimen:
    """All sound earlier, filled up with silence."""
    trim = f"atrim=start={seconds},asetpts=PTS-STARTPTS,apad=whole_dur={good.seconds:.4f}"
    return good.sounding(target, f"[0:a]{trim}[a]")


def gain(good: Specimen, target: Path, decibel: float) -> Specimen:
    """Louder or softer."""
    return good.sounding(target, f"[0:a]volume={decibel}dB[a]")


def peak(good: Specimen, target: Path, decibel: float) -> Specimen:
    """A short tone in the middle whose peak lies that much above full scale less 1 dB."""
    at = good.seconds / 2
    level = 10 ** ((decibel - 1) / 20)
    wave = f"{level}*sin(2*PI*997*t)"
    tone = f"aevalsrc='{wave}|{wave}':s=48000:d=0.12,adelay={round(at * 1000)}:all=1"
    mute = f"volume=0:enable='{during(at, at + 0.12)}'"
    return good.sounding(target, f"[0:a]{mute}[m];{tone}[t];[m][t]amix=inputs=2:duration=first:normalize=0[a]")


def hum(good: Specimen, target: Path, decibel: float) -> Specimen:
    """Mains hum of 50 or 60 Hz and its harmonics at that level."""
    level, mains = 10 ** (decibel / 20), (50, 60)[good.kind % 2]
    waves = f"{level}*(sin(2*PI*{mains}*t)+0.5*sin(2*PI*{2 * mains}*t)+0.3*sin(2*PI*{3 * mains}*t))"
    tone = f"aevalsrc='{waves}|{waves}':s=48000:d={good.seconds:.4f}"
    return good.sounding(target, f"{tone}[h];[0:a][h]amix=inputs=2:duration=first:normalize=0[a]")


def clipped(good: Specimen, target: Path, decibel: float) -> Specimen:
    """Driven into full scale."""
    return good.sounding(target, f"[0:a]volume={decibel}dB,aformat=sample_fmts=s16[a]")


def dropped_voice(good: Specimen, target: Path, share: float) -> Specimen:
    """Only the bed, or nothing where there is none, is heard under that share of the longest caption."""
    cue = good.middle
    start, end = cue.start - 0.05, cue.start + (cue.end - cue.start) * share + 0.05
    if "music" not in good.has:
        return good.sounding(target, f"[0:a]volume=0:enable='{during(start, end)}'[a]")
    here = during(start, end)
    bed = f"[1:a]volume=-6dB,volume=0:enable='not({here})'[b]"
    graph = f"[0:a]volume=0:enable='{here}'[m];{bed};[m][b]amix=inputs=2:duration=first:normalize=0[a]"
    return good.sounding(target, graph, [good.stems / "music.wav"])


def silent_bed(good: Specimen, target: Path, decibel: float) -> Specimen:
    """The voice as loud as the whole was, and the bed that far down."""
    bed = f"[2:a]volume={decibel}dB[b];[1:a][b]amix=inputs=2:duration=longest:normalize=0"
    graph = f"{bed},loudnorm=I={target_lufs(good)}:TP=-1.5:LRA=7,aresample=48000,apad,atrim=end={good.seconds:.4f}[a]"
    return good.sounding(target, graph, [good.stems / "voice.wav", good.stems / "music.wav"])


def target_lufs(good: Specimen) -> float:
    """The loudness that the brief asks for, in LUFS."""
    return LUFS[understand(good.brief).profile]
