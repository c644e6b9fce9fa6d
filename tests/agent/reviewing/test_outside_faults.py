"""What the checks of outside films make of measured faults: where each bound lies, and what is let be."""

from __future__ import annotations

import pytest

from agent.critic import Evidence, Finding
from agent.critic.checks import (
    amounts,
    calendar,
    caption_file,
    channels,
    coarseness,
    dropouts,
    ending,
    frozen,
    hiss,
    interlacing,
    letterbox,
    levels,
    mosaic,
    offset,
    sharpness,
    speech_level,
    speech_over_bed,
    spelling,
    strays,
    streams,
)
from agent.reviewing.apart import Measured
from agent.reviewing.judging import evidence_of
from tools.post.measurement import (
    FileFacts,
    Headers,
    Mark,
    Measurement,
    NoiseFloor,
    PictureFacts,
    Quality,
    SoundFacts,
    SoundFaults,
    Span,
    SpeechBand,
    VideoFacts,
)

SECONDS = 12.0
STEP_S = 0.02
BRIEF = (
    "A 12-second film about the Westfell observatory. Calm. Tours start every Friday from 14 June and cost 14 pounds. "
    "End with: Book a tour with us."
)
LINES = ("The Westfell observatory opens.", "Tours start every Friday.", "From 14 June, for 14 pounds.", "Book a tour!")
GOOD = Quality(acuity=0.7, out_of_range=0.0, woven=0.0, quantiser=20.0, bars=(0.0, 0.0))


def _srt(lines: tuple[str, ...]) -> str:
    clock = "00:00:{:02d},{} --> 00:00:{:02d},{}"
    return "\n".join(f"{n + 1}\n{clock.format(3 * n, 100, 3 * n + 2, 900)}\n{line}\n" for n, line in enumerate(lines))


def _evidence(
    picture: dict[str, object] | None = None,
    faults: SoundFaults | None = None,
    lines: tuple[str, ...] = (),
    brief: str = "",
    band: SpeechBand | None = None,
    headers: Headers | None = None,
    sample_rate: int = 48_000,
    sounds: bool = True,
    floor: NoiseFloor | None = None,
) -> Evidence:
    video = VideoFacts(
        codec="h264", profile="High", pix_fmt="yuv420p", width=1920, height=1080, fps=30, primaries="bt709",
        transfer="bt709", matrix="bt709", color_range="tv", start=0, end=SECONDS, frames=360, timing_error_ms=0,
        key_frame_gap_s=1,
    )  # fmt: skip
    seen = PictureFacts.model_validate(
        {
            "duplicate_share": 0, "luma": (), "saturation": 0.2, "flashes_per_s": 0, "red_flashes_per_s": 0,
            "bars": (0, 0, 0, 0), **(picture or {}),
        }
    )  # fmt: skip
    sound = SoundFacts(
        codec="aac", profile="LC", sample_rate=sample_rate, channels=2, start=0, end=SECONDS, lufs=-14, range_lu=5,
        true_peak_db=-2, sample_peak_db=-3, clipped=0,
    )  # fmt: skip
    file = FileFacts(container="mov,mp4", size=1, duration=SECONDS, moov_first=True, edit_list=False)
    measurement = Measurement(file=file, video=video, picture=seen, sound=sound if sounds else None)
    measured = Measured(
        measurement=measurement,
        sound_faults=faults,
        speech_band=band,
        noise_floor=floor,
        headers=headers or Headers(sounds=1),
    )
    return evidence_of(measured, _srt(lines) if lines else None, brief)


def _marks(*spoilt: Quality, good: Quality = GOOD, count: int = 48) -> dict[str, object]:
    """Marks four times a second, the spoilt ones in the midst."""
    qualities = [good] * 12 + list(spoilt) + [good] * (count - 12 - len(spoilt))
    return {
        "marks": tuple(
            Mark(time=0.25 * place, thumb="40" * 144, dhash="0" * 16, contrast=0.8, detail=0.05, quality=quality)
            for place, quality in enumerate(qualities)
        )
    }


def _worse(**changes: object) -> Quality:
    return GOOD.model_copy(update=changes)


def _said(found: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.check, finding.severity) for finding in found]


@pytest.mark.parametrize(
    ("faults", "found"),
    [
        (SoundFaults(levels_db=(-18.0, -18.4), likeness=0.97), 0),
        (SoundFaults(levels_db=(-18.0,)), 0),
        (SoundFaults(levels_db=(-18.0, -40.0)), 1),
        (SoundFaults(levels_db=(-18.0, -21.0), one_sided=(Span(start=4, end=6), Span(start=8, end=9))), 2),
        (SoundFaults(levels_db=(-18.0, -18.0), likeness=-0.9), 1),
        (SoundFaults(levels_db=(-18.0, -18.0), likeness=0.1), 0),
    ],
)
def test_both_channels_have_to_be_heard_the_right_way_up(faults: SoundFaults, found: int) -> None:
    assert _said(channels.check(_evidence(faults=faults))) == [("channels", "error")] * found


@pytest.mark.parametrize(("share", "found"), [(0.0003, 0), (0.004, 0), (0.02, 1)])
def test_the_wave_stands_on_zero(share: float, found: int) -> None:
    assert len(offset.check(_evidence(faults=SoundFaults(offset=share)))) == found


@pytest.mark.parametrize(("level", "flatness", "found"), [(-57.0, -0.1, 1), (-57.0, -1.5, 0), (-75.0, -0.1, 0)])
def test_noise_is_hiss_where_it_is_heard_and_flat(level: float, flatness: float, found: int) -> None:
    floor = NoiseFloor(level_db=level, flatness_db=flatness)
    assert _said(hiss.check(_evidence(floor=floor))) == [("hiss", "error")] * found


def test_holes_count_at_once_and_clicks_from_the_second() -> None:
    hole = Span(start=4.0, end=4.2)
    assert len(dropouts.check(_evidence(faults=SoundFaults(dropouts=(hole,), clicks=(4.0, 4.21))))) == 1
    assert dropouts.check(_evidence(faults=SoundFaults(clicks=(7.0,)))) == []
    (finding,) = dropouts.check(_evidence(faults=SoundFaults(clicks=(7.0, 9.0))))
    assert (finding.measured, finding.where.start) == ("2 clicks", 7.0)


@pytest.mark.parametrize(
    ("check", "quality", "least"),
    [
        (coarseness, _worse(quantiser=42.0), 4),
        (mosaic, _worse(blocky=0.9), 4),
        (levels, _worse(out_of_range=0.05), 4),
        (interlacing, _worse(woven=0.1), 2),
        (sharpness, _worse(acuity=0.2), 4),
        (letterbox, _worse(bars=(0.1, 0.0)), 5),
    ],
)
def test_bad_pictures_count_once_they_last(check: object, quality: Quality, least: int) -> None:
    judge = check.check  # type: ignore[attr-defined]
    assert judge(_evidence(_marks())) == []
    assert judge(_evidence(_marks(*[quality] * (least - 1)))) == []
    (finding,) = judge(_evidence(_marks(*[quality] * least)))
    assert finding.severity == "error"
    assert finding.where.start == pytest.approx(3.0)


def test_a_film_that_is_soft_throughout_may_be_meant_so() -> None:
    soft = _worse(acuity=0.2)
    (finding,) = sharpness.check(_evidence(_marks(*[soft] * 8, good=soft)))
    assert finding.severity == "warning"
    plain = _worse(acuity=None)
    assert sharpness.check(_evidence(_marks(*[soft] * 8, good=plain))) == []


def test_stray_pictures_are_told_once_and_black_ones_by_another_check() -> None:
    found = (Span(start=2.0, end=2.033), Span(start=5.0, end=5.1))
    (finding,) = strays.check(_evidence({"strays": found}))
    assert finding.measured.endswith("and 1 more")
    assert strays.check(_evidence({"strays": found[:1], "black": found[:1]})) == []


def test_a_slide_show_stands_still_on_purpose() -> None:
    slides = tuple(Span(start=at, end=at + 3.5) for at in (0.0, 4.0, 8.0))
    assert frozen.check(_evidence({"frozen": slides})) == []
    assert len(frozen.check(_evidence({"frozen": slides[:1]}))) == 1


def test_streams_count_what_players_cannot_choose() -> None:
    said = [finding.measured for finding in streams.check(_evidence(headers=Headers(sounds=2)))]
    assert said == ["audio streams: 2"]
    (tagged,) = streams.check(_evidence(headers=Headers(matrix="smpte170m")))
    assert tagged.measured == "colours of the pictures: smpte170m"


@pytest.mark.parametrize(("hertz", "severity"), [(48_000, []), (44_100, ["warning"]), (22_050, ["error"])])
def test_low_rates_are_errors_and_others_advice(hertz: int, severity: list[str]) -> None:
    assert [finding.severity for finding in streams.check(_evidence(sample_rate=hertz))] == severity


def test_sound_is_missing_where_the_brief_wants_a_voice() -> None:
    quiet = "A 12-second film without any voice-over about our shop. No music."
    assert "audio stream: none" in [found.measured for found in streams.check(_evidence(brief=BRIEF, sounds=False))]
    assert "audio stream: none" not in [found.measured for found in streams.check(_evidence(brief=quiet, sounds=False))]


def _band(*levels: float, bed: float = -50.0) -> SpeechBand:
    """Syllables at these levels, one for each caption, over a bed."""
    heard, steady = [], []
    for place in range(round(SECONDS / STEP_S)):
        time = place * STEP_S
        loud = levels[min(int(time / 3), len(levels) - 1)]
        speaks = time % 3 < 2.9 and time % 0.4 < 0.28
        heard.append(loud if speaks else bed)
        steady.append(0.1)
    return SpeechBand(step_s=STEP_S, levels=tuple(heard), steady=tuple(steady))


@pytest.mark.parametrize(("bed", "found"), [(-50.0, 0), (-38.0, 0), (-24.0, 1)])
def test_a_bed_that_drowns_the_voice_is_told(bed: float, found: int) -> None:
    evidence = _evidence(lines=LINES, brief=BRIEF, band=_band(-15.0, bed=bed))
    assert speech_over_bed.applies(evidence)
    assert len(speech_over_bed.check(evidence)) == found


@pytest.mark.parametrize(
    ("heard", "found"),
    [((-15.0,) * 4, 0), ((-15.0, -18.0, -14.0, -17.0), 0), ((-15.0, -15.0, -23.0, -23.0), 1)],
)
def test_a_jump_in_the_voice_is_told_from_a_soft_line(heard: tuple[float, ...], found: int) -> None:
    evidence = _evidence(lines=LINES, band=_band(*heard))
    assert speech_level.applies(evidence)
    assert len(speech_level.check(evidence)) == found


def _spoken(*lines: str) -> Evidence:
    return _evidence(lines=lines, brief=BRIEF)


def test_words_as_the_brief_has_them_are_right() -> None:
    evidence = _spoken(*LINES)
    checks = (ending, calendar, amounts, spelling, caption_file)
    assert [finding for check in checks for finding in check.check(evidence)] == []


def test_the_ending_has_to_be_said_and_at_the_end() -> None:
    (missing,) = ending.check(_spoken(*LINES[:3], "See you."))
    (moved,) = ending.check(_spoken(LINES[3], *LINES[:3]))
    assert (missing.measured, moved.measured) == ("not said at the end", "said, but not at the end")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Tours start every Saturday.", 1),
        ("Tours start in July.", 1),
        ("From 17 June.", 1),
        ("From 14 June, every Friday.", 0),
        ("You may book at noon.", 0),
    ],
)
def test_days_months_and_dates_are_those_of_the_brief(line: str, found: int) -> None:
    assert len(calendar.check(_spoken(line))) == found


@pytest.mark.parametrize(("line", "found"), [("It costs 14 dollars.", 1), ("£14 each.", 0), ("14 tours a day.", 0)])
def test_an_amount_keeps_its_unit(line: str, found: int) -> None:
    assert len(amounts.check(_spoken(line))) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("The Westfel observatory.", 0),
        ("The Wesfell observatory.", 1),
        ("The Westfell obsrevatory.", 1),
        ("The Westfell observatories.", 0),
        ("Our observations of the west.", 0),
    ],
)
def test_near_misses_of_the_briefs_words_are_slips(line: str, found: int) -> None:
    assert len(spelling.check(_spoken(line))) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [("Ã„pfel und MÃ¶hren.", 1), ("Âge, août, côté.", 0), ("Dear [name], come.", 1), ("Todo el mundo viene.", 0)],
)
def test_captions_that_were_decoded_wrongly_or_never_filled_in(line: str, found: int) -> None:
    assert len(caption_file.check(_evidence(lines=(line,)))) == found
