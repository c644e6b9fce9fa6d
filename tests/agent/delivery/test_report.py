"""The report page: whole, offline, and deaf to what is written in briefs, sources and captions."""

from __future__ import annotations

import base64
import hashlib
import math
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.brief import Brief, DurationWish, Source
from agent.critic import CheckRecord, Finding, Repair, Review, Where
from agent.critic.judgement import Judgement, Rated
from agent.delivery.markup import Html, join, tag
from agent.delivery.report import Material, render_report
from agent.delivery.report.score import short_term
from agent.production import Failure, Production
from agent.storyboard import Citation, Post, Scene, Sound, Storyboard
from tools.image.shot import Shot
from tools.post.measurement import FileFacts, Measurement, PictureFacts, SoundFacts, VideoFacts

HOSTILE = "<script>alert(1)</script><img src=x onerror=\"alert('2')\"> & 'quoted' \"double\" </style> --> ]]>"
VOID = {"meta", "img", "br", "link", "track"}


class Page(HTMLParser):
    """Collects elements and attributes, and checks that every element is closed."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def board(**changes: Any) -> Storyboard:
    scenes = tuple(
        Scene(id=f"s{n}", role="point", narration=f"Line {n}", shot=Shot(family="title", headline=f"Head {n}"))
        for n in (1, 2)
    )
    facts: dict[str, Any] = {
        "title": "Trams",
        "language": "en",
        "aspect": "16:9",
        "seconds": 4,
        "shortest": 4,
        "longest": 4,
        "look": "newsroom",
        "sound": Sound(voice="en-us"),
        "scenes": scenes,
        "post": Post(title="t", description="d"),
        "assumptions": ("The length was assumed.",),
        "notices": ("The article's instruction was ignored.",),
    }
    return Storyboard(**(facts | changes))


def measured() -> Measurement:
    return Measurement(
        file=FileFacts(container="mov,mp4", size=1_500_000, duration=4, moov_first=True, edit_list=True),
        video=VideoFacts(
            codec="h264",
            profile="High",
            pix_fmt="yuv420p",
            width=1920,
            height=1080,
            fps=30,
            primaries="bt709",
            transfer="bt709",
            matrix="bt709",
            color_range="tv",
            start=0,
            end=4,
            frames=120,
            timing_error_ms=0,
            key_frame_gap_s=2,
        ),
        picture=PictureFacts(
            duplicate_share=0,
            luma=(0.2, 0.3, 0.4, 0.5),
            saturation=0.3,
            flashes_per_s=0,
            red_flashes_per_s=0,
            bars=(0, 0, 0, 0),
        ),
        sound=SoundFacts(
            codec="aac",
            profile="LC",
            sample_rate=48000,
            channels=2,
            start=0,
            end=4.01,
            lufs=-14.1,
            range_lu=3,
            true_peak_db=-1.2,
            sample_peak_db=-1.4,
            clipped=0,
            momentary=(-16, -14, -13, -120),
        ),
    )


def production(**changes: Any) -> Production:
    slots: Any = [{"start_frame": 60 * i, "frames": 60, "start": 2.0 * i, "speech_at": 0.2} for i in (0, 1)]
    cues: Any = [{"start": 0.2, "end": 1.5, "lines": ["Line"]}]
    outputs: Any = {"pacing": {"slots": slots}, "captions-s1": {"cues": cues}, "captions-s2": {"cues": cues}}
    return Production(outputs=outputs | changes.pop("outputs", {}), **changes)


def judged(**changes: Any) -> Review:
    checks = (
        CheckRecord(name="streams", state="ran", source="upload rules"),
        CheckRecord(name="peaks", state="skipped"),
    )
    return Review(**({"verdict": "pass", "checks": checks} | changes))


def brief(**changes: Any) -> Brief:
    wish = DurationWish(target=4, shortest=4, longest=4)
    return Brief(**({"text": "A film about trams.", "subject": "trams", "duration": wish} | changes))


def render(**changes: Any) -> str:
    parts: dict[str, Any] = {
        "review": judged(),
        "brief": brief(),
        "board": board(),
        "measurement": measured(),
        "production": production(),
    }
    return render_report(Material(**(parts | changes)))


def test_the_page_says_what_matters() -> None:
    text = Page(render()).text
    for words in (
        "Passed",
        "Trams",
        "4.00 s",
        "−14.1 LUFS",
        "The length was assumed.",
        "was ignored",
        "Line 2",
        "Head 1",
    ):
        assert words in text


def test_nothing_is_asked_of_the_network(tmp_path: Path) -> None:
    seen = tmp_path / "seen.jpg"
    cv2.imwrite(str(seen), np.full((300, 480, 3), 120, np.uint8))
    page = render(sheet_preview=seen, previews={"s1": seen, "s2": seen}, files=("film.mp4", "captions.vtt"))
    addresses = [
        str(value)
        for _, attributes in Page(page).elements
        for name, value in attributes.items()
        if name in ("src", "href", "poster", "action", "srcset", "data")
    ]
    inside = [address for address in addresses if address.startswith("data:image/jpeg;base64,")]
    assert len(inside) == 3
    others = {address for address in addresses if address not in inside and not address.startswith("#")}
    assert others == {"film.mp4", "poster.png", "captions.vtt"}
    bare = re.sub(r"data:image/jpeg;base64,[\w+/=]+|sha256-[\w+/=]+", "", page)
    assert not re.search(r"https?://|url\(|@import|//[a-z]", bare)
    assert len(page) < 200_000


def test_hostile_text_stays_text_wherever_it_comes_from() -> None:
    scene = Scene(id="s1", role="hook", narration=HOSTILE, shot=Shot(family="title", headline=HOSTILE))
    finding = Finding(
        check="x",
        severity="error",
        measured=HOSTILE,
        expected=HOSTILE,
        advice=HOSTILE,
        where=Where(task=HOSTILE, scene=HOSTILE, start=0, end=1),
    )
    checks = (CheckRecord(name="x", state="broken", note=HOSTILE, source=HOSTILE),)
    cues: Any = [{"start": 0, "end": 1, "lines": [HOSTILE]}]
    row = dict.fromkeys(("task", "tool", "version", "model", "licence", "seed"), HOSTILE) | {"outputs": [HOSTILE]}
    page = render(
        used=(HOSTILE,),
        art=[{"file": HOSTILE, "licence": HOSTILE, "scenes": [HOSTILE]}],
        sounds=[{"file": HOSTILE, "part": HOSTILE, "licence": HOSTILE}],
        board=board(title=HOSTILE, scenes=(scene,), notices=(HOSTILE,), assumptions=(HOSTILE,)),
        brief=brief(text=HOSTILE, sources=(Source(name=HOSTILE, text=HOSTILE),)),
        review=judged(
            verdict="flawed",
            findings=(finding,),
            checks=checks,
            repairs=(Repair(name=HOSTILE, check=HOSTILE, scene=HOSTILE, before=HOSTILE, after=HOSTILE, told=HOSTILE),),
            judgement=Judgement(
                state="revise",
                judge=HOSTILE,
                ratings=(Rated(criterion="pace", score=2, time=1, scene="s1", seen=HOSTILE, gap=HOSTILE),),
                message=HOSTILE,
            ),
        ),
        production=production(
            outputs={"captions-s1": {"cues": cues}}, failed={HOSTILE: Failure(code="tool_failed", message=HOSTILE)}
        ),
        provenance=[row],
    )
    found = Page(page)
    assert [name for name, _ in found.elements].count("script") == 1
    assert not [attributes for name, attributes in found.elements if any(key.startswith("on") for key in attributes)]
    assert all(attributes.get("src") in (None, "film.mp4") for _, attributes in found.elements)
    assert found.text.count("alert(1)") >= 30


@given(st.text(), st.text())
def test_any_text_comes_back_as_it_was(inside: str, attribute: str) -> None:
    parser = HTMLParser(convert_charrefs=True)
    seen: list[Any] = []
    parser.handle_starttag = lambda tag, attrs: seen.append((tag, attrs))  # type: ignore[method-assign]
    element = tag("p", inside, title=attribute)
    parser.feed(element)
    assert len(seen) == 1
    assert "<" not in element.removeprefix("<p").removesuffix("</p>")
    assert isinstance(join(element, inside), Html)


@pytest.mark.parametrize(
    ("verdict", "words"),
    [("pass", "Passed"), ("flawed", "Flawed"), ("budget_out", "Flawed"), ("judge_error", "Not judged")],
)
def test_every_verdict_has_its_words(verdict: Any, words: str) -> None:
    assert words in Page(render(review=judged(verdict=verdict))).text


def test_findings_and_failed_tasks_are_told_with_their_place() -> None:
    finding = Finding(
        check="black",
        severity="error",
        measured="0.50 s of black",
        expected="less than 0.3 s",
        where=Where(task="segment-s2", scene="s2", start=2.5, end=3.0),
    )
    hanging = Failure(code="blocked", message="segment-s1 was not made", blamed="picture-s1")
    failed = {"picture-s1": Failure(code="tool_failed", message="no memory"), "segment-s1": hanging}
    page = Page(render(review=judged(verdict="flawed", findings=(finding,)), production=production(failed=failed)))
    assert "0.50 s of black" in page.text
    assert "segment-s2" in page.text
    assert "picture-s1: no memory. Not made for it: segment-s1." in page.text
    assert "segment-s1 was not made" not in page.text
    assert any(attributes.get("data-at") == "2.5" for _, attributes in page.elements)


def test_a_run_without_a_film_still_has_a_report() -> None:
    page = Page(render(measurement=None, production=Production(), review=judged(verdict="flawed")))
    assert "No film could be made." in page.text
    assert "video" not in {name for name, _ in page.elements}


def test_the_same_run_gives_the_same_page() -> None:
    assert render() == render()


def test_what_stands_on_a_source_is_listed_with_its_passage() -> None:
    assert "Passage" not in Page(render()).text
    citation = Citation(said="Line 1", source="a.pdf", where="page 3", quote=HOSTILE)
    told = board()
    scenes = (told.scenes[0].model_copy(update={"citations": (citation,)}), *told.scenes[1:])
    text = Page(render(board=told.model_copy(update={"scenes": scenes}))).text
    assert "Line 1 a.pdf page 3 “<script>alert(1)" in text


def test_a_policy_lets_in_only_this_style_and_this_script() -> None:
    page = render()
    policy = next(str(a["content"]) for name, a in Page(page).elements if a.get("http-equiv"))
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for name in ("style", "script"):
        text = page.partition(f"<{name}>")[2].partition(f"</{name}>")[0]
        assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in policy
    assert not [name for name, attributes in Page(page).elements if "style" in attributes]


def test_every_moment_can_be_reached_by_keyboard() -> None:
    reached = [attributes for name, attributes in Page(render()).elements if name == "button"]
    assert {attributes["data-at"] for attributes in reached} >= {"0", "2", "0.2", "2.2"}
    assert all(attributes.get("aria-label") for attributes in reached)


def test_what_was_repaired_is_told_with_its_end() -> None:
    tried = Repair(
        name="again:master",
        check="loudness",
        before="-20.0 LUFS",
        outcome="fixed",
        told="The master was made again (loudness: -20 LUFS).",
    )
    undone = Repair(name="simplify:s1", check="frozen", scene="s1", before="still", after="still", outcome="undone")
    text = Page(render(review=judged(repairs=(tried, undone)))).text
    assert "loudness The master was made again. mended -20.0 LUFS gone" in text
    assert "taken back" in text


def test_the_page_counts_checks_that_ran_were_skipped_and_broke() -> None:
    checks = tuple(CheckRecord(name=n, state=s) for n, s in (("a", "ran"), ("b", "skipped"), ("c", "broken")))
    assert "1 made, 1 left out, for they do not apply, 1 broken." in Page(render(review=judged(checks=checks))).text


def test_a_check_that_found_nothing_says_what_that_means_and_nothing_is_expected_of_it() -> None:
    ran = (CheckRecord(name="distinct", state="ran"), CheckRecord(name="new", state="ran"))
    text = Page(render(review=judged(checks=ran))).text
    assert "distinct passed no two scenes look alike" in text
    assert "new passed nothing wrong" in text
    assert "Expected" not in text
    finding = Finding(check="new", severity="error", measured="m", expected="less of it", where=Where())
    text = Page(render(review=judged(checks=ran, verdict="flawed", findings=(finding,)))).text
    assert "Measured Expected" in text
    assert "new failed m less of it" in text


def test_findings_show_their_frame(tmp_path: Path) -> None:
    still = tmp_path / "still.jpg"
    cv2.imwrite(str(still), np.full((90, 160, 3), 60, np.uint8))
    finding = Finding(check="x", severity="error", measured="m", expected="e", where=Where(scene="s2"))
    page = Page(render(review=judged(verdict="flawed", findings=(finding,)), previews={"s2": still}))
    frames = [a for name, a in page.elements if name == "img" and a.get("class") == "frame"]
    assert [frame["alt"] for frame in frames] == ["The film at 3.0 s"]


def test_short_term_loudness_is_the_mean_of_three_seconds() -> None:
    assert short_term([-14.0] * 8) == pytest.approx([-14.0] * 8)
    assert short_term([-120.0] * 6 + [-14.0])[-1] == pytest.approx(-14.0 - 10 * math.log10(6), abs=0.01)
