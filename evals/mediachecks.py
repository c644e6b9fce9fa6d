"""Comparisons of the film itself: its length, shape, scenes, colours, stillness and sound, all measured anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from agent.critic.likeness import distance, hash_distance, similar
from evals.expect import Expect, Result, result, skipped
from evals.finished import Finished
from tools.post.measurement import Mark, Measurement

LEAST_COLOR_SHARE = 0.01
SCENES_SHARE = 0.6
CUT_LUMA, CUT_BITS = 12.0, 22
MONOCHROME_SATURATION = 0.03
ASPECT_ERROR = 0.01
PROFILES = {"web": (-14.0, 1.0), "podcast": (-16.0, 1.0), "broadcast": (-23.0, 1.0)}
SPEECH_LUFS = -45.0


def check_media(expect: Expect, made: Finished, draft: bool = False) -> Iterator[Result]:
    """All comparisons of the film; one failure where there is no film."""
    measured = made.measurement
    if measured is None:
        yield result("film", False, "there is no film.mp4")
        return
    yield from _shape(expect, measured, draft)
    yield from _pictures(expect, made, measured)
    yield from _sound(expect, made, measured)


def _shape(expect: Expect, measured: Measurement, draft: bool) -> Iterator[Result]:
    seconds, video = measured.video.end, measured.video
    if expect.duration is not None:
        low, high = duration_range(expect.duration)
        yield result("duration", low - 1e-6 <= seconds <= high + 1e-6, f"{seconds:.2f} s, wanted {low:g} to {high:g} s")
    if expect.aspect is not None:
        wanted = (expect.aspect,) if isinstance(expect.aspect, str) else expect.aspect
        fits = any(abs(video.width / video.height / ratio(name) - 1) <= ASPECT_ERROR for name in wanted)
        yield result("aspect", fits, f"{video.width}x{video.height}, wanted {' or '.join(wanted)}")
    if expect.min_side is not None:
        side = min(video.width, video.height)
        yield (
            skipped("min_side", "a draft is small on purpose")
            if draft
            else result("min_side", side >= expect.min_side, f"{side} px, wanted {expect.min_side}")
        )


def _pictures(expect: Expect, made: Finished, measured: Measurement) -> Iterator[Result]:
    picture = measured.picture
    if expect.min_scenes is not None:
        shots, least = count_shots(picture.marks), SCENES_SHARE * expect.min_scenes
        yield result("min_scenes", shots >= least, f"{shots} different shots, wanted {least:g} or more")
    for wanted in picture.wanted:
        yield result(f"brand_colors: {wanted.color}", wanted.share >= LEAST_COLOR_SHARE, f"at most {wanted.share:.1%}")
    if expect.max_still_s is not None:
        still = max((span.seconds for span in picture.frozen), default=0.0)
        yield result(
            "max_still_s", still <= expect.max_still_s, f"{still:.2f} s, wanted {expect.max_still_s:g} at most"
        )
    if expect.monochrome:
        yield result("monochrome", picture.saturation <= MONOCHROME_SATURATION, f"saturation {picture.saturation:.1%}")
    if expect.chart or expect.chart_values:
        yield _chart(expect, made)
    board = made.storyboard
    if expect.burned_captions is not None and board is not None:
        yield result("burned_captions", board.burned_captions == expect.burned_captions)


def _chart(expect: Expect, made: Finished) -> Result:
    scenes = made.storyboard.scenes if made.storyboard else ()
    charts = [{p.label: p.value for p in scene.shot.chart.points} for scene in scenes if scene.shot.chart]
    wanted = {label: float(value) for label, value in expect.chart_values.items()}
    exact = any(chart == wanted or not wanted for chart in charts)
    return result("chart", exact, "" if exact else f"{len(charts)} charts, none with exactly the values")


def _sound(expect: Expect, made: Finished, measured: Measurement) -> Iterator[Result]:
    yield _speech(expect, made, measured)
    board = made.storyboard
    if expect.music is not None and board is not None:
        heard = board.sound.music and (made.folder / "audio" / "music.wav").is_file()
        yield result("music", heard == expect.music, "there is music" if heard else "there is no music")
    if expect.profile is not None:
        target, tolerance = PROFILES[expect.profile]
        lufs = measured.sound.lufs if measured.sound else float("-inf")
        yield result("profile", abs(lufs - target) <= tolerance, f"{lufs:.1f} LUFS, wanted {target:g}")


def _speech(expect: Expect, made: Finished, measured: Measurement) -> Result:
    share = speech_share(made, measured)
    if expect.speech is False:
        return result("speech", share == 0, f"{share:.0%} of the film, wanted none")
    least = 0.20 if expect.speech is True else float(expect.speech)
    return result("speech", share >= least, f"{share:.0%} of the film, wanted {least:.0%} or more")


def speech_share(made: Finished, measured: Measurement) -> float:
    """The share of half seconds in which the voice is heard on its stem; none where no stem was delivered."""
    stem = made.folder / "audio" / "voice.wav"
    if not stem.is_file():
        return 0.0
    from tools.post.measuring.listen import listen

    heard = listen(stem)
    loud = sum(level > SPEECH_LUFS for level in heard.momentary) if heard else 0
    return min(loud * 0.5 / max(measured.video.end, 0.5), 1.0)


def duration_range(wanted: float | tuple[float, float]) -> tuple[float, float]:
    """A single length may be off by 0.5 s or 2 %."""
    if isinstance(wanted, tuple):
        return wanted
    slack = max(0.5, 0.02 * wanted)
    return wanted - slack, wanted + slack


def ratio(name: str) -> float:
    """'16:9' as a number."""
    across, _, down = name.partition(":")
    return float(across) / float(down)


def count_shots(marks: Sequence[Mark]) -> int:
    """Different shots of a second or more: cut where neighbouring looks jump, each shot taken at its end."""
    shots: list[list[Mark]] = []
    for before, mark in pairwise((None, *marks)):
        assert mark is not None
        jump = before is None or distance(before, mark) > CUT_LUMA or hash_distance(before, mark) > CUT_BITS
        if jump:
            shots.append([])
        shots[-1].append(mark)
    kept: list[Mark] = []
    for shot in shots:
        last = shot[-2] if len(shot) > 2 else shot[-1]
        if len(shot) > 1 and not any(similar(last, known) for known in kept):
            kept.append(last)
    return len(kept)
