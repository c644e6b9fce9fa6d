"""Comparisons of what is no film: posters as pixels and words, sound measured anew, the text of a post."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from agent.critic.wording import says
from evals.expect import AudioExpect, BriefFile, CaptionExpect, PosterExpect, Result, forms, result, skipped
from evals.finished import Finished

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATIO_SLACK = 0.012
"""Share by which the shape of a picture may be off: 5 mm of the height of A3."""
LEAST_COLOR_SHARE = 0.01
COLOR_REACH = 24.0
"""Distance in RGB within which a pixel has a brand's colour, as in films."""


def check_pieces(brief: BriefFile, made: Finished, draft: bool) -> Iterator[Result]:
    """All comparisons of the pieces that the brief expects."""
    expect = brief.expect
    if "poster" in expect.deliverables:
        yield from _posters(brief, expect.poster or PosterExpect(), made, draft)
    if "audio" in expect.deliverables:
        yield from _audio(expect.audio or AudioExpect(), made)
    if expect.caption_text is not None:
        yield post(expect.caption_text, made)


def _posters(brief: BriefFile, wanted: PosterExpect, made: Finished, draft: bool) -> Iterator[Result]:
    files = sorted(made.folder.glob("poster*.png"))
    sizes = {path: pixels_of(path).shape[1::-1] for path in files}
    for number, name in enumerate(wanted.aspect):
        across, _, down = name.partition(":")
        shape = float(across) / float(down)
        fitting = [size for size in sizes.values() if abs(size[0] / size[1] / shape - 1) <= RATIO_SLACK]
        yield result(f"poster: {name}", bool(fitting), f"sizes {list(sizes.values())}")
        if fitting and number < len(wanted.min_px_short_side):
            least, side = wanted.min_px_short_side[number], max(min(size) for size in fitting)
            title = f"poster: {name} pixels"
            yield (
                skipped(title, "a draft is small on purpose")
                if draft
                else result(title, side >= least, f"{side} px, wanted {least}")
            )
    language = brief.expect.language or "en"
    for entry in brief.expect.must_show:
        yield result(
            f"must_show: {' | '.join(forms(entry))}", any(says(made.poster, f, language) for f in forms(entry))
        )
    for colour in brief.expect.brand_colors:
        share = max((share_of(path, colour) for path in files), default=0.0)
        yield result(f"brand_colors: {colour}", share >= LEAST_COLOR_SHARE, f"at most {share:.1%}")


def pixels_of(path: Path) -> NDArray[np.uint8]:
    """A picture as rows of blue, green and red."""
    import cv2

    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    assert pixels is not None, f"{path.name} is no picture"
    return pixels.astype("uint8", copy=False)


def share_of(path: Path, colour: str) -> float:
    """The share of a picture's pixels in a colour; a small copy is counted."""
    import cv2
    import numpy as np

    pixels = cv2.resize(pixels_of(path), (300, 400), interpolation=cv2.INTER_AREA).astype(np.float32)
    wanted = np.array([int(colour[at : at + 2], 16) for at in (5, 3, 1)], dtype=np.float32)
    near = np.linalg.norm(pixels - wanted, axis=2) <= COLOR_REACH
    return float(near.mean())


def _audio(wanted: AudioExpect, made: Finished) -> Iterator[Result]:
    from tools.post.measuring.listen import listen

    for form in wanted.formats:
        yield result(f"audio: {form}", (made.folder / "audio" / f"master.{form}").is_file())
    master = made.folder / "audio" / "master.wav"
    heard = listen(master) if master.is_file() else None
    if heard is None:
        yield result("audio", False, "no audio/master.wav with sound in it")
        return
    if wanted.duration is not None:
        low, high = wanted.duration
        yield result("audio: duration", low <= heard.end <= high, f"{heard.end:.2f} s, wanted {low:g} to {high:g} s")
    if wanted.lufs is not None:
        target, slack = wanted.lufs
        yield result("audio: loudness", abs(heard.lufs - target) <= slack, f"{heard.lufs:.1f} LUFS, wanted {target:g}")
    if wanted.true_peak_max is not None:
        peak = heard.true_peak_db
        yield result("audio: true peak", peak <= wanted.true_peak_max + 0.1, f"{peak:.2f} dBTP")
    if wanted.tail_music_s is not None:
        yield _tail(wanted.tail_music_s, heard.end, made.folder / "audio" / "voice.wav")


def _tail(wanted: tuple[float, float], end: float, voice: Path) -> Result:
    """From the last sound of the voice's stem to the end."""
    import numpy as np

    from tools.media.pcm import read_wav

    samples, rate = read_wav(voice)
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > 0.01)
    tail = end - (loud[-1] / rate if len(loud) else 0.0)
    return result("audio: music at the end", wanted[0] <= tail <= wanted[1], f"{tail:.2f} s, wanted {wanted}")


def post(wanted: CaptionExpect, made: Finished) -> Result:
    """The text of the post: its length and its hashtags."""
    text = made.post.strip()
    tags = len(re.findall(r"(?<!\w)#\w+", text))
    few, many = wanted.hashtags or (0, tags)
    short = wanted.max_chars is None or len(text) <= wanted.max_chars
    return result(
        "caption_text", bool(text) and short and few <= tags <= many, f"{len(text)} characters, {tags} hashtags"
    )
