"""Defects of the picture, of time and of the file, each by how much it is wrong."""

from __future__ import annotations

from pathlib import Path

from evals.defects.specimen import PICTURE, SOUND, Specimen


def black(good: Specimen, target: Path, seconds: float) -> Specimen:
    """Black pictures in the middle."""
    at = good.seconds / 2
    return good.pictured(target, f"drawbox=c=black:t=fill:enable='between(t,{at:.3f},{at + seconds:.3f})'")


def frozen(good: Specimen, target: Path, seconds: float) -> Specimen:
    """One picture stays."""
    first = round(good.seconds * 30 / 2 - seconds * 15)
    last = first + round(seconds * 30)
    return good.pictured(target, f"split[x][y];[x][y]freezeframes=first={first}:last={last}:replace={first}")


def duplicates(good: Specimen, target: Path, rate: float) -> Specimen:
    """Fewer new pictures a second, shown at 30."""
    return good.pictured(target, f"fps={rate},fps=30")


def flash(good: Specimen, target: Path, hertz: float) -> Specimen:
    """White flashes for 1.5 s."""
    at = good.seconds / 3
    on = f"between(t,{at:.3f},{at + 1.5:.3f})*lt(mod(t*{hertz},1),0.5)"
    return good.pictured(target, f"drawbox=c=white:t=fill:enable='{on}'")


def low_contrast(good: Specimen, target: Path, contrast: float) -> Specimen:
    """The middle half washed out."""
    inside = f"between(t,{good.seconds / 4:.3f},{good.seconds * 3 / 4:.3f})"
    return good.pictured(target, f"eq=contrast={contrast}:enable='{inside}'")


def letterbox(good: Specimen, target: Path, share: float) -> Specimen:
    """Black bars above and below."""
    bar = f"ceil(ih*{share})"
    return good.pictured(target, f"drawbox=h={bar}:c=black:t=fill,drawbox=y=ih-{bar}:h={bar}:c=black:t=fill")


def aspect(good: Specimen, target: Path, share: float) -> Specimen:
    """A part of the longer side cut off."""
    crop = f"crop='if(gt(iw,ih),2*floor(iw*{1 - share}/2),iw)':'if(gt(iw,ih),ih,2*floor(ih*{1 - share}/2))'"
    return good.pictured(target, crop)


def variable_rate(good: Specimen, target: Path, every: float) -> Specimen:
    """Each n-th frame left out, the one before it lasting longer."""
    return good.pictured(target, f"select='not(eq(mod(n,{every:g}),1))'", ["-fps_mode", "vfr"])


def tags(good: Specimen, target: Path, which: float) -> Specimen:
    """Colours marked as those of another standard: 1 only the matrix, 2 all three, 3 none at all."""
    kinds = {
        1: ("bt709", "bt709", "smpte170m"),
        2: ("smpte170m", "smpte170m", "smpte170m"),
        3: ("unknown", "unknown", "unknown"),
    }
    primaries, transfer, matrix = kinds[round(which)]
    marked = f"setparams=color_primaries={primaries}:color_trc={transfer}:colorspace={matrix}"
    output = ["-color_primaries", primaries, "-color_trc", transfer, "-colorspace", matrix]
    return good.pictured(target, marked, output)


def repeated(good: Specimen, target: Path, seconds: float) -> Specimen:
    """A stretch is shown, and heard, twice."""
    start = good.seconds / 3
    return _cut(good, target, [(0, start + seconds), (start, good.seconds + 1)])


def missing(good: Specimen, target: Path, seconds: float) -> Specimen:
    """A stretch is cut out."""
    start = good.seconds / 3
    return _cut(good, target, [(0, start), (start + seconds, good.seconds + 1)])


def _cut(good: Specimen, target: Path, spans: list[tuple[float, float]]) -> Specimen:
    """The spans of the film behind each other, on whole frames."""
    parts, names = [], ""
    for number, (start, end) in enumerate(spans):
        first, last = round(start * 30) / 30, round(end * 30) / 30
        parts.append(f"[0:v]trim={first:.5f}:{last:.5f},setpts=PTS-STARTPTS[v{number}]")
        parts.append(f"[0:a]atrim={first:.5f}:{last:.5f},asetpts=PTS-STARTPTS[a{number}]")
        names += f"[v{number}][a{number}]"
    graph = ";".join([*parts, f"{names}concat=n={len(spans)}:v=1:a=1[v][a]"])
    return good.filmed(target, ["-filter_complex", graph, "-map", "[v]", "-map", "[a]", *PICTURE, *SOUND])
