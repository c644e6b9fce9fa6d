from __future__ import annotations

import asyncio
import re

import pytest

from tools.errors import InvalidRequest
from tools.media.timing import Cue
from tools.sync.reading import Reading, ReadingInput
from tools.sync.subtitles import Subtitles, SubtitlesInput
from tools.testing import LocalContext


def written(context: LocalContext, request: SubtitlesInput) -> tuple[str, str]:
    made = asyncio.run(Subtitles().run(request, context))
    return context.path(made.srt).read_text(encoding="utf-8"), context.path(made.vtt).read_text(encoding="utf-8")


def test_times_are_those_of_the_film(context: LocalContext) -> None:
    cues = ((Cue(start=0.2, end=1.9996, lines=("Grüße,", "Pip & Co")),), (Cue(start=0.1, end=1.0, lines=("a < b",)),))
    srt, vtt = written(context, SubtitlesInput(cues=cues, starts=(3599.0, 3602.0), language="de"))
    assert srt == ("1\n00:59:59,200 --> 01:00:01,000\nGrüße,\nPip & Co\n\n2\n01:00:02,100 --> 01:00:03,000\na < b\n\n")
    assert vtt.startswith("WEBVTT\nLanguage: de\n\n00:59:59.200 --> 01:00:01.000\nGrüße,\nPip &amp; Co\n\n")
    assert vtt.endswith("01:00:02.100 --> 01:00:03.000\na &lt; b\n\n")


def test_no_title_reaches_into_the_next(context: LocalContext) -> None:
    cues = ((Cue(start=0, end=2.5, lines=("a",)), Cue(start=2, end=3, lines=("b",))),)
    srt, _ = written(context, SubtitlesInput(cues=cues, starts=(0.0,)))
    assert re.findall(r"--> (\S+)", srt) == ["00:00:02,000", "00:00:03,000"]


def test_lines_cannot_break_the_file(context: LocalContext) -> None:
    cues = ((Cue(start=0, end=1, lines=("a\n\n00:00:05,000 --> 00:00:06,000", "b")),),)
    srt, vtt = written(context, SubtitlesInput(cues=cues, starts=(0.0,)))
    assert srt.count("-->") == vtt.count("-->") == 1


def test_films_without_captions_get_valid_files(context: LocalContext) -> None:
    srt, vtt = written(context, SubtitlesInput(cues=((),), starts=(0.0,)))
    assert srt == ""
    assert vtt.startswith("WEBVTT\n")


def test_every_scene_needs_its_start(context: LocalContext) -> None:
    with pytest.raises(InvalidRequest, match="1 scenes of cues for 2 starts"):
        written(context, SubtitlesInput(cues=((),), starts=(0.0, 1.0)))


def test_reading_takes_time(context: LocalContext) -> None:
    text = "Every great product starts with a small idea — ours did, too."
    made = asyncio.run(Reading().run(ReadingInput(text=text), context))
    assert made.duration == pytest.approx(len(text) / 15, abs=0.05)
    assert " ".join(word.text for word in made.words) == text
    edges = [edge for word in made.words for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert edges[-1] <= made.duration


def test_short_lines_stay_long_enough_to_read(context: LocalContext) -> None:
    assert asyncio.run(Reading().run(ReadingInput(text="Hi."), context)).duration == 1.2
    assert asyncio.run(Reading().run(ReadingInput(text=""), context)).duration == 0


def test_times_found_by_listening_are_marked_as_estimates(context: LocalContext) -> None:
    cues = ((Cue(start=0.2, end=1.0, lines=("Hello",)),),)
    srt, vtt = written(context, SubtitlesInput(cues=cues, starts=(0.0,), estimated=True))
    assert vtt.startswith("WEBVTT\nLanguage: en\n\nNOTE The times were estimated from a recording.\n\n00:00:00.200")
    assert srt.startswith("1\n00:00:00,200")
