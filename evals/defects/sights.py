"""Defects of the picture, of time and of the file, each by how much it is wrong."""

from __future__ import annotations

from pathlib import Path

from evals.defects.lines import CALL
from evals.defects.specimen import PICTURE, SOUND, Specimen, during
from tools.media.fonts import Face, font_file


def black(good: Specimen, target: Path, seconds: float) -> Specimen:
    """Black pictures in the middle."""
    at = good.seconds / 2
    return good.pictured(target, f"drawbox=c=black:t=fill:enable='{during(at, at + seconds)}'")


def frozen(good: Specimen, target: Path, seconds: float) -> Specimen:
    """One picture stays."""
    first = round((good.seconds - seconds) / 2 * good.fps)
    last = first + round(seconds * good.fps)
    return good.pictured(target, f"split[x][y];[x][y]freezeframes=first={first}:last={last}:replace={first}")


def duplicates(good: Specimen, target: Path, rate: float) -> Specimen:
    """Fewer new pictures than frames; `rate` is of 30."""
    return good.pictured(target, f"fps={rate / 30 * good.fps:.4f},fps={good.fps}")


def stuck(good: Specimen, target: Path, share: float) -> Specimen:
    """In that share of the film each picture is shown twice."""
    start, end = good.seconds * (1 - share) / 2, good.seconds * (1 + share) / 2
    doubled = f"select='not({during(start, end)}*mod(n,2))',fps={good.fps}"
    return good.pictured(target, doubled)


def flash(good: Specimen, target: Path, hertz: float) -> Specimen:
    """White flashes for 1.5 s."""
    at = good.seconds / 3
    on = f"{during(at, at + 1.5)}*lt(mod(t*{hertz},1),0.5)"
    return good.pictured(target, f"drawbox=c=white:t=fill:enable='{on}'")


def red_flash(good: Specimen, target: Path, hertz: float) -> Specimen:
    """Saturated red flashes for 1.5 s."""
    at = good.seconds / 3
    on = f"{during(at, at + 1.5)}*lt(mod(t*{hertz},1),0.5)"
    return good.pictured(target, f"drawbox=c=red:t=fill:enable='{on}'")


def low_text(good: Specimen, target: Path, height: float) -> Specimen:
    """A line of text, its foot at that share of the frame's height, through the middle half of the film."""
    outline = max(round(good.height / 320), 1)
    return good.pictured(target, _written(good, f"white:borderw={outline}:bordercolor=black", f"h*{height}-text_h"))


def faint_text(good: Specimen, target: Path, opacity: float) -> Specimen:
    """A line of text that lets its ground shine through."""
    box = "drawbox=y=ih*0.6:h=ih*0.12:c=0x35506B:t=fill"
    return good.pictured(target, f"{box},{_written(good, f'white@{opacity}', 'h*0.66-text_h/2')}")


def _written(good: Specimen, color: str, y: str) -> str:
    font = str(font_file(Face(family="roboto", weight=700))).replace(":", "\\:")
    inside = during(good.seconds / 4, good.seconds * 3 / 4)
    size = "h/34" if "tall" in good.has else "h/22"
    words = f"drawtext=fontfile='{font}':text='{CALL[good.language]}':fontsize={size}"
    return f"{words}:fontcolor={color}:x=(w-text_w)/2:y={y}:enable='{inside}'"


def low_contrast(good: Specimen, target: Path, contrast: float) -> Specimen:
    """The middle half washed out."""
    inside = during(good.seconds / 4, good.seconds * 3 / 4)
    return good.pictured(target, f"eq=contrast={contrast}:enable='{inside}'")


def letterbox(good: Specimen, target: Path, share: float) -> Specimen:
    """Black bars above and below."""
    return good.pictured(target, bars(share, "1"))


def bars(share: float, when: str) -> str:
    """The filter for black bars of that share of the height above and below, `when` being an `enable`."""
    bar, black = f"ceil(ih*{share})", f"c=black:t=fill:enable='{when}'"
    return f"drawbox=h={bar}:{black},drawbox=y=ih-{bar}:h={bar}:{black}"


def aspect(good: Specimen, target: Path, share: float) -> Specimen:
    """A part of the longer side cut off."""
    crop = f"crop='if(gt(iw,ih),2*floor(iw*{1 - share}/2),iw)':'if(gt(iw,ih),ih,2*floor(ih*{1 - share}/2))'"
    return good.pictured(target, crop)


def squeezed(good: Specimen, target: Path, share: float) -> Specimen:
    """Narrower pixels, which a player makes broad again, or leaves narrow."""
    flag = "" if good.kind % 2 else ",setsar=1"
    return good.pictured(target, f"scale=2*floor(iw*{1 - share}/2):ih{flag}")


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
        first, last = round(start * good.fps) / good.fps, round(end * good.fps) / good.fps
        parts.append(f"[0:v]trim={first:.5f}:{last:.5f},setpts=PTS-STARTPTS[v{number}]")
        parts.append(f"[0:a]atrim={first:.5f}:{last:.5f},asetpts=PTS-STARTPTS[a{number}]")
        names += f"[v{number}][a{number}]"
    graph = ";".join([*parts, f"{names}concat=n={len(spans)}:v=1:a=1[v][a]"])
    return good.filmed(target, ["-filter_complex", graph, "-map", "[v]", "-map", "[a]", *PICTURE, *SOUND])
