"""The checks of outside films on facts made for the purpose: what each names, and what it leaves alone."""

from __future__ import annotations

import pytest

from agent.critic import Evidence
from agent.critic.checks import claims, facts, language, loudness, repeats, safe_area, text_contrast
from agent.critic.tongues import foreign_letters
from agent.reviewing.apart import Measured
from agent.reviewing.judging import evidence_of
from tools.post.measurement import FileFacts, Headers, Mark, Measurement, PictureFacts, SoundFacts, TextLine, VideoFacts

TALL, WIDE = (1080, 1920), (1920, 1080)
BRIEF = "A 10-second {shape}film about our bakery, Crumb. Warm. We bake 120 loaves a day from 3 mills."
GERMAN = "Ein Film von 10 Sekunden für unsere Werkstatt Speiche. Wir richten jede Woche 60 Räder."


def _srt(*lines: str) -> str:
    blocks = (f"{n + 1}\n00:00:0{n},100 --> 00:00:0{n},900\n{line}\n" for n, line in enumerate(lines))
    return "\n".join(blocks)


def _line(
    top: float = 0.9, letters: int = 14, contrast: float = 9.0, left: float = 0.2, right: float = 0.8
) -> TextLine:
    return TextLine(
        left=left, top=top, right=right, bottom=top + 0.03, letters=letters, contrast=contrast, evenness=8.0
    )


def _mark(time: float, *texts: TextLine, luma: int = 90) -> Mark:
    thumb = bytes((luma + 7 * cell) % 200 + 20 for cell in range(144)).hex()
    return Mark(time=time, thumb=thumb, dhash=f"{luma:016x}", contrast=0.8, detail=0.05, texts=texts)


def _evidence(
    marks: tuple[Mark, ...] = (),
    size: tuple[int, int] = WIDE,
    srt: str | None = None,
    brief: str = "",
    lufs: float = -14.0,
) -> Evidence:
    video = VideoFacts(
        codec="h264", profile="High", pix_fmt="yuv420p", width=size[0], height=size[1], fps=30, primaries="bt709",
        transfer="bt709", matrix="bt709", color_range="tv", start=0, end=10, frames=300, timing_error_ms=0,
        key_frame_gap_s=1,
    )  # fmt: skip
    picture = PictureFacts(
        duplicate_share=0, luma=(), saturation=0.2, flashes_per_s=0, red_flashes_per_s=0, bars=(0, 0, 0, 0), marks=marks
    )
    sound = SoundFacts(
        codec="aac", profile="LC", sample_rate=48000, channels=2, start=0, end=10, lufs=lufs, range_lu=5,
        true_peak_db=-2, sample_peak_db=-3, clipped=0,
    )  # fmt: skip
    file = FileFacts(container="mov,mp4", size=1, duration=10, moov_first=True, edit_list=False)
    measured = Measured(
        measurement=Measurement(file=file, video=video, picture=picture, sound=sound), headers=Headers()
    )
    return evidence_of(measured, srt, brief)


def _marks(*texts: TextLine, count: int = 8) -> tuple[Mark, ...]:
    return tuple(_mark(0.25 * number, *texts, luma=60 + number) for number in range(count))


@pytest.mark.parametrize(
    ("top", "size", "brief", "found"),
    [
        (0.90, TALL, "", True),
        (0.60, TALL, "", False),
        (0.70, TALL, "", False),
        (0.70, TALL, "An Instagram reel of 10 seconds about our bakery.", True),
        (0.90, WIDE, "", False),
        (0.965, WIDE, "", True),
    ],
)
def test_text_has_to_stay_clear_of_controls(top: float, size: tuple[int, int], brief: str, found: bool) -> None:
    assert bool(safe_area.check(_evidence(_marks(_line(top)), size, brief=brief))) == found


@pytest.mark.parametrize(
    ("line", "count", "found"),
    [
        (_line(letters=14), 3, False),
        (_line(letters=7, contrast=1.8), 8, False),
        (_line(letters=7, contrast=7.0), 8, True),
        (_line(letters=4, contrast=9.0), 8, False),
    ],
)
def test_what_is_short_or_no_text_is_left_alone(line: TextLine, count: int, found: bool) -> None:
    marks = (*_marks(line, count=count), *_marks(count=4))
    assert bool(safe_area.check(_evidence(marks, TALL))) == found


def test_a_row_that_moves_with_the_picture_is_no_text() -> None:
    marks = tuple(_mark(0.25 * n, _line(letters=7, left=0.2 + 0.004 * n, right=0.8 + 0.004 * n)) for n in range(8))
    assert not safe_area.check(_evidence(marks, TALL))


@pytest.mark.parametrize(("contrast", "found"), [(1.05, False), (1.5, True), (2.2, True), (4.0, False)])
def test_faint_text_is_named_with_its_ratio(contrast: float, found: bool) -> None:
    named = text_contrast.check(_evidence(_marks(_line(0.5, contrast=contrast))))
    assert bool(named) == found
    assert not named or f"{contrast:.1f}:1" in named[0].measured


def test_text_that_is_faint_only_while_it_enters_is_left_alone() -> None:
    marks = (*_marks(_line(0.5, contrast=2.0), count=2), *_marks(_line(0.5), count=8))
    assert not text_contrast.check(_evidence(marks))


def _moving(time: float) -> int:
    return int(20 + 1.7 * time * 10) % 150


def test_a_stretch_that_comes_again_is_found_and_slow_motion_is_not() -> None:
    moments = [0.25 * n for n in range(24)]
    again = moments[:16] + moments[8:16] + moments[16:]
    shown = tuple(_mark(0.25 * n, luma=_moving(at)) for n, at in enumerate(again))
    found = repeats.check(_evidence(shown))
    assert found
    assert "2.0 s from 2.00 s" in found[0].measured
    slow = tuple(_mark(0.25 * n, luma=60 + n // 6) for n in range(24))
    assert not repeats.check(_evidence(slow))


@pytest.mark.parametrize(
    ("brief", "line", "found"),
    [
        (BRIEF, "Wir freuen uns auf euch und eure Familie.", True),
        (BRIEF, "Nos alegra mucho que vengas.", True),
        (BRIEF, "Приходите к нам завтра утром.", True),
        (BRIEF, "Welkom bij onze bakkerij, wij zijn er voor jullie.", True),
        (BRIEF, "Crumb bakes for all of you.", False),
        (BRIEF, "Ciabatta, baguette, pretzel.", False),
        (GERMAN, "We are looking forward to seeing you.", True),
        (GERMAN, "Morgens gebracht, abends gefahren.", False),
        (GERMAN, "Räder, Reifen, Speichen.", False),
    ],
)
def test_a_line_in_another_language_is_named(brief: str, line: str, found: bool) -> None:
    evidence = _evidence(srt=_srt("Crumb.", line), brief=brief.format(shape=""))
    assert bool(language.check(evidence)) == found


def test_without_a_brief_most_captions_are_the_language() -> None:
    evidence = _evidence(srt=_srt("This is the city library.", "Wir freuen uns auf euch.", "Come and read with us."))
    assert [finding.where.start for finding in language.check(evidence)] == [1.1]


def test_letters_of_another_script_count_by_their_share() -> None:
    assert foreign_letters("Приходите", "en") == 1
    assert foreign_letters("Über", "en") == 0


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Our award-winning bread.", "an award"),
        ("It is guaranteed to please.", "a guarantee"),
        ("The best bakery in town.", "a rank"),
        ("Recommended by doctors.", "somebody's advice"),
        ("Millions of people eat it.", "a crowd"),
        ("Certified organic.", "an approval"),
        ("Bread from our own oven.", ""),
        ("Come by on Saturday.", ""),
    ],
)
def test_claims_that_nobody_made_are_named_by_kind(line: str, kind: str) -> None:
    found = claims.check(_evidence(srt=_srt(line), brief=BRIEF.format(shape="")))
    assert [finding.measured.partition(":")[0] for finding in found] == ([kind] if kind else [])


def test_a_claim_of_the_brief_may_be_made() -> None:
    brief = BRIEF.format(shape="") + " Our rye won a regional award."
    assert not claims.check(_evidence(srt=_srt("Our award-winning bread."), brief=brief))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("We bake 120 loaves.", False),
        ("We bake 123 loaves.", False),
        ("We bake 40 loaves.", True),
        ("We bake 250.", True),
    ],
)
def test_a_share_of_two_numbers_is_no_plain_number(line: str, found: bool) -> None:
    assert bool(facts.check(_evidence(srt=_srt(line), brief=BRIEF.format(shape="")))) == found


@pytest.mark.parametrize(
    ("lufs", "found"), [(-14.4, False), (-23.2, False), (-16.3, False), (-19.0, True), (-11.0, True)]
)
def test_without_a_brief_any_common_loudness_will_do(lufs: float, found: bool) -> None:
    assert bool(loudness.check(_evidence(lufs=lufs))) == found
