"""The comparison of packages with briefs: each expectation holds where it should and fails where it should."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import pytest

from agent.storyboard import Post, Scene, Sound, Storyboard
from evals.checking import check_brief
from evals.expect import BriefError, BriefFile, read_brief
from evals.finished import Finished
from evals.mediachecks import count_shots, duration_range
from evals.wordchecks import guess_language
from tools.image.shot import Chart, Point, Shot
from tools.post.measurement import Mark

NARRATION = (
    "Trams run again after 61 years.",
    "Saturday brought 2,741 riders.",
    "Nine stops on the line, and a ferry.",
)
CHART = Chart(points=(Point(label="Fri", value=2388), Point(label="Sat", value=2741)))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished package of 6 s with three different scenes."""
    folder = tmp_path_factory.mktemp("package")
    (folder / "audio").mkdir()
    _film(folder / "film.mp4")
    _run("-f", "lavfi", "-i", "sine=f=300:d=5", str(folder / "audio" / "voice.wav"))
    blocks = [f"{n}\n00:00:0{2 * n - 2},200 --> 00:00:0{2 * n - 1},900\n{line}" for n, line in enumerate(NARRATION, 1)]
    (folder / "captions.srt").write_text("\n\n".join(blocks), encoding="utf-8")
    (folder / "storyboard.json").write_text(_board().model_dump_json(), encoding="utf-8")
    (folder / "review.json").write_text(json.dumps({"verdict": "pass", "findings": []}), encoding="utf-8")
    page = "<style>.voice{}</style><p>Instructions that stood in the article were ignored.</p>"
    (folder / "report.html").write_text(page, encoding="utf-8")
    (folder / "poster.png").write_bytes(b"png")
    (folder / "post.md").write_text("# Trams\n\nThey run again. #trams #ferry #city", encoding="utf-8")
    return folder


def _film(path: Path) -> None:
    scenes = (
        "testsrc2=s=320x180:r=30:d=6,negate=enable='between(t,2,4)',hflip=enable='gte(t,4)',vflip=enable='gte(t,4)'"
    )
    box = "drawbox=x=0:y=0:w=90:h=90:color=0xFFC83D:t=fill"
    _run("-f", "lavfi", "-i", f"{scenes},{box}", "-f", "lavfi", "-i", "sine=d=6", "-pix_fmt", "yuv420p", str(path))


def _run(*arguments: str) -> None:
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *arguments], check=True, timeout=60)


def _board() -> Storyboard:
    shots = (
        Shot(family="title", headline="Trams are back"),
        Shot(family="chart", chart=CHART, headline="Riders"),
        Shot(family="end_card", button="Ride now", address="trams.example"),
    )
    scenes = tuple(
        Scene(id=f"s{n}", role="point", narration=line, shot=shot)
        for n, (line, shot) in enumerate(zip(NARRATION, shots, strict=True), 1)
    )
    return Storyboard(
        title="Trams",
        language="en",
        aspect="16:9",
        seconds=6,
        shortest=6,
        longest=6,
        look="newsroom",
        sound=Sound(voice="en-us", music=False),
        scenes=scenes,
        post=Post(title="Trams", description="They run again."),
        notices=("Instructions inside the article were ignored.",),
    )


def states(package: Path, text: str = "Trams: 61 years, 2741 riders, 2388 on Friday.", **expect: Any) -> dict[str, str]:
    """Name -> state of the comparisons with a brief that expects this."""
    brief = BriefFile.model_validate({"text": text, "expect": expect})
    made = _finished(package, brief.expect.brand_colors)
    return {one.name: one.state for one in check_brief(brief, made)}


@cache
def _finished(package: Path, colors: tuple[str, ...]) -> Finished:
    """Measured once for each set of colours."""
    return Finished(package, {"status": "delivered", "verdict": "pass"}, colors=colors)


GOOD: list[tuple[str, dict[str, Any]]] = [
    ("duration", {"duration": 6}),
    ("duration", {"duration": [5, 7]}),
    ("aspect", {"aspect": "16:9"}),
    ("aspect", {"aspect": ["1:1", "16:9"]}),
    ("language", {"language": "en"}),
    ("must_say: 2741 riders", {"must_say": ["2741 riders"]}),
    ("must_say: tramways | trams run", {"must_say": [["tramways", "trams run"]]}),
    ("must_show: trams.example", {"must_show": ["trams.example"]}),
    ("must_not: MoonCoin", {"must_not": ["MoonCoin"]}),
    ("must_not: tram", {"must_not": ["tram"]}),
    ("min_scenes", {"min_scenes": 3}),
    ("min_scenes", {"min_scenes": 5}),
    ("brand_colors: #FFC83D", {"brand_colors": ["#FFC83D"]}),
    ("chart", {"chart": True, "chart_values": {"Fri": 2388, "Sat": 2741}}),
    ("max_still_s", {"max_still_s": 1}),
    ("speech", {"speech": 0.5}),
    ("music", {"music": False}),
    ("burned_captions", {"burned_captions": True}),
    ("min_side", {"min_side": 180}),
    ("report_mentions: instructions inside the article", {"report_mentions": ["instructions inside the article"]}),
    ("ignore_injection", {"behaviour": "ignore_injection"}),
    ("facts_only", {"facts_only": True}),
    ("deliverables: captions", {"deliverables": ["video", "captions", "report", "poster", "caption_text"]}),
]
BAD: list[tuple[str, dict[str, Any]]] = [
    ("duration", {"duration": 7}),
    ("duration", {"duration": [3, 5]}),
    ("aspect", {"aspect": "9:16"}),
    ("language", {"language": "de"}),
    ("must_say: ten stops", {"must_say": ["ten stops"]}),
    ("must_show: bus.example", {"must_show": ["bus.example"]}),
    ("must_not: nine stops", {"must_not": ["nine stops"]}),
    ("must_not: trams.example", {"must_not": ["trams.example"]}),
    ("must_not: after 6", {"must_not": ["after 6"]}),
    ("min_scenes", {"min_scenes": 9}),
    ("brand_colors: #0E4D57", {"brand_colors": ["#0E4D57"]}),
    ("chart", {"chart": True, "chart_values": {"Fri": 2388, "Sat": 2740}}),
    ("speech", {"speech": False}),
    ("music", {"music": True}),
    ("burned_captions", {"burned_captions": False}),
    ("min_side", {"min_side": 720}),
    ("monochrome", {"monochrome": True}),
    ("profile", {"profile": "broadcast"}),
    ("report_mentions: nothing like that at all", {"report_mentions": ["nothing like that at all"]}),
    ("not_a_film", {"behaviour": "not_a_film", "deliverables": ["poster"]}),
    ("deliverables: audio", {"deliverables": ["audio"]}),
]


@pytest.mark.parametrize(("name", "expect"), GOOD)
def test_what_is_as_expected_passes(package: Path, name: str, expect: dict[str, Any]) -> None:
    assert states(package, **expect)[name] == "pass"


@pytest.mark.parametrize(("name", "expect"), BAD)
def test_what_is_not_as_expected_fails(package: Path, name: str, expect: dict[str, Any]) -> None:
    assert states(package, **expect)[name] == "fail"


def test_a_number_that_nobody_gave_fails(package: Path) -> None:
    assert states(package, text="Trams run again.", facts_only=True)["facts_only"] == "fail"


def test_what_cannot_be_seen_from_outside_is_skipped_with_a_reason(package: Path) -> None:
    found = states(package, no_network=True, no_files_outside_job=True, smell_of_roses=True)
    assert {found["no_network"], found["no_files_outside_job"], found["smell_of_roses"]} == {"skip"}


def test_to_ask_plainly_for_what_is_missing_passes_and_a_refusal_does_not(tmp_path: Path) -> None:
    brief = BriefFile.model_validate(
        {"text": "A poster", "expect": {"behaviour": "not_a_film", "deliverables": ["poster"]}}
    )
    said = {"status": "needs_input", "message": "The clip to cut is missing: give it with --asset FILE."}
    assert {one.state for one in check_brief(brief, Finished(tmp_path, said))} == {"pass", "skip"}
    plain = {"status": "refused", "message": "This brief asks for a poster alone, which is not offered yet."}
    for bad in ({"status": "crashed", "message": "Traceback of five words or more"}, {"status": "refused"}, plain):
        assert "fail" in {one.state for one in check_brief(brief, Finished(tmp_path, bad))}


def test_an_absurd_length_may_be_asked_about(tmp_path: Path) -> None:
    expect = {"behaviour": "cap_or_ask_duration", "report_mentions": ["9 hours", "length"]}
    brief = BriefFile.model_validate({"text": "A film of nine hours", "expect": expect})
    said = {"status": "refused", "message": "A length of 9 hours cannot be made: give at most 10 minutes."}
    assert {one.state for one in check_brief(brief, Finished(tmp_path, said))} == {"pass"}


def test_no_film_fails_what_asks_for_one(tmp_path: Path) -> None:
    brief = BriefFile.model_validate({"text": "A film", "expect": {"duration": 30}})
    failed = {one.name for one in check_brief(brief, Finished(tmp_path, {"status": "failed"})) if one.state == "fail"}
    assert {"delivered", "film", "deliverables: video"} <= failed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ab dem ersten September gilt die Vier-Tage-Woche für das Lager.", "de"),
        ("Donnez pour un repas complet, et les étudiants mangent dans six villes.", "fr"),
        ("Un fin de semana en el pueblo, con queso y las pozas.", "es"),
        ("The ring of light that drivers notice from the side.", "en"),
        ("Uma volta de bonde não é cara, e os bilhetes são do ano todo.", "pt"),
        ("", ""),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_shots_are_counted_once_however_long_they_are() -> None:
    def mark(time: float, level: int, bits: str = "0" * 16) -> Mark:
        return Mark(time=time, thumb=bytes([level] * 144).hex(), dhash=bits, contrast=1, detail=0.1, colors=())

    levels = [20] * 6 + [200] * 3 + [120] + [20] * 4
    marks = [mark(0.5 * at, level) for at, level in enumerate(levels)]
    assert count_shots(marks) == 2
    assert count_shots([]) == 0


def test_single_lengths_have_some_slack() -> None:
    assert duration_range(20) == (19.5, 20.5)
    assert duration_range(100) == (98, 102)


def test_a_brief_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text("text: hello\nexpect: {min_scenes: many}\n", encoding="utf-8")
    with pytest.raises(BriefError, match=r"odd\.yaml: expect\.min_scenes"):
        read_brief(path)


def test_shapes_words_and_dates_in_briefs_are_no_numbers(tmp_path: Path) -> None:
    path = tmp_path / "plain.yaml"
    path.write_text("text: t\nexpect: {aspect: 16:9, must_not: [no, 2026-06-12], duration: [29.5, 35], chart: true}\n")
    expect = read_brief(path).expect
    assert (expect.aspect, expect.must_not, expect.duration) == ("16:9", ("no", "2026-06-12"), (29.5, 35))
    assert expect.chart is True
