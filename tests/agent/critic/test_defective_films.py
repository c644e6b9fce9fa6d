"""Real films with one defect each: the check for it fires, and none that has nothing to do with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from agent.critic import Evidence, review
from tools.post.measurement import Measurement

WHITE = "drawbox=x=0:y=0:w=iw:h=ih:color=white:t=fill:enable='lt(mod(t,0.25),0.125)'"
BLACK = "drawbox=x=0:y=0:w=iw:h=ih:color=black:t=fill:enable='between(t,0.8,1.3)'"

DEFECTS: dict[str, tuple[str, dict[str, Any], set[str]]] = {
    "black gap": ("black", {"vf": BLACK}, {"frozen", "scenes", "distinct"}),
    "still end": (
        "frozen",
        {"picture": "testsrc2=s=426x240:r=30:d=1,tpad=stop_mode=clone:stop_duration=3"},
        {"distinct"},
    ),
    "third of the rate": ("duplicates", {"vf": "fps=10,fps=30"}, set()),
    "strobe at 4 Hz": ("flashes", {"vf": WHITE}, {"scenes", "distinct", "duplicates"}),
    "letterbox": ("letterbox", {"vf": "scale=426:180,pad=426:240:0:30"}, set()),
    "pillarbox": ("letterbox", {"vf": "scale=320:240,pad=426:240:53:0"}, set()),
    "same scene twice": ("distinct", {"picture": "smptebars=s=426x240:r=30:d=4,rotate=0.1*sin(PI*t)"}, {"duplicates"}),
    "blank": ("scenes", {"picture": "color=0x336699:s=426x240:r=30:d=4"}, {"frozen", "distinct", "duplicates"}),
    "no tags": ("streams", {"colour": "null", "tags": ("-movflags", "+faststart")}, set()),
    "index last": ("streams", {"tags": ("-colorspace", "bt709")}, set()),
    "baseline": ("streams", {"output": ("-profile:v", "baseline")}, set()),
    "4:4:4": ("streams", {"output": ("-pix_fmt", "yuv444p", "-profile:v", "high444")}, set()),
    "key frames far apart": ("streams", {"output": ("-g", "600", "-sc_threshold", "0")}, set()),
    "wrong size": ("streams", {"vf": "scale=400:240"}, set()),
    "44.1 kHz": ("streams", {"output": ("-ar", "44100")}, set()),
    "no sound": ("streams", {"sound": False}, set()),
    "dropped frames": (
        "alignment",
        {"vf": "select='not(eq(mod(n,7),3))'", "output": ("-fps_mode", "vfr")},
        {"streams"},
    ),
    "25 fps": ("alignment", {"vf": "fps=25"}, {"streams"}),
    "sound too long": ("alignment", {"tone_s": 4.4}, set()),
    "sound too short": ("alignment", {"tone_s": 3.5}, set()),
    "too short": ("duration", {"vf": "trim=end=3", "tone_s": 3.0}, {"caption_form"}),
    "too quiet": ("loudness", {"af": "volume=-6dB"}, set()),
    "silence in speech": ("silence", {"af": "volume=0:enable='between(t,0.4,1.7)'"}, {"loudness"}),
    "clipped": ("peaks", {"af": "volume=30dB:precision=fixed,volume=-0.05dB"}, {"loudness"}),
    "over the ceiling": ("peaks", {"af": "volume=13.8dB"}, {"loudness"}),
}


def test_a_clean_film_passes_without_a_word(clean: Evidence) -> None:
    judged = review(clean)
    assert judged.findings == ()
    assert judged.verdict == "pass"
    assert {check.state for check in judged.checks} <= {"ran", "skipped"}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_found(
    defect: str, spoilt: Callable[..., Measurement], evidence_for: Callable[[Measurement], Evidence]
) -> None:
    check, changes, company = DEFECTS[defect]
    judged = review(evidence_for(spoilt(**changes)))
    fired = {finding.check for finding in judged.findings}
    assert check in {finding.check for finding in judged.errors}, judged.findings
    assert fired <= {check, *company}
    assert judged.verdict != "pass"


@pytest.mark.parametrize(
    ("hertz", "share", "fires"), [(3, 1.0, False), (4, 0.2, False), (4, 0.3, True), (4, 1.0, True)]
)
def test_flashes_are_counted_by_rate_and_area(
    hertz: int, share: float, fires: bool, spoilt: Callable[..., Measurement], evidence_for: Callable[..., Evidence]
) -> None:
    wave = f"geq=lum='16+219*mod(floor(T*{2 * hertz}),2)*lt(X,W*{share})':cb=128:cr=128"
    judged = review(evidence_for(spoilt(picture="color=black:s=426x240:r=30:d=3", vf=wave)))
    assert ("flashes" in {finding.check for finding in judged.findings}) == fires


def test_red_flashes_are_found_where_brightness_hardly_changes(
    spoilt: Callable[..., Measurement], evidence_for: Callable[..., Evidence]
) -> None:
    picture = "color=0x303030:s=426x240:r=30:d=3,drawbox=w=iw:h=ih:color=0xA00000:t=fill:enable='lt(mod(t,0.25),0.125)'"
    judged = review(evidence_for(spoilt(picture=picture)))
    assert any("red flashes" in finding.measured for finding in judged.findings)


def test_a_black_film_in_a_dark_look_is_no_black_frame(spoilt: Callable[..., Measurement]) -> None:
    night = spoilt(picture="color=0x0B1B33:s=426x240:r=30:d=2")
    assert night.picture.black == ()


def test_findings_name_the_task_and_the_time(
    spoilt: Callable[..., Measurement], evidence_for: Callable[..., Evidence]
) -> None:
    judged = review(evidence_for(spoilt(vf=BLACK.replace("0.8,1.3", "2.5,3.2"))))
    found = next(finding for finding in judged.findings if finding.check == "black")
    assert (found.where.scene, found.where.task) == ("s2", "segment-s2")
    assert found.where.start == pytest.approx(2.5, abs=0.04)
    assert found.where.end == pytest.approx(3.2, abs=0.07)
    assert found.change == "relayout"
