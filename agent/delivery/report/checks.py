"""The checks: which ran, were skipped or broke, what they measured, and where their bounds come from."""

from __future__ import annotations

from collections.abc import Sequence

from agent.critic import CheckRecord, Finding, Review
from agent.critic.checks.duplicates import judder
from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import lines, section, table
from tools.post.measurement import Measurement

FAULTLESS = {
    "distinct": "no two scenes look alike",
    "shown": "all that the scenes are to show is there and can be read",
    "voice": "every line is heard, and none is rushed",
    "caption_timing": "captions are up while their words are spoken",
    "caption_words": "captions say what is said, to the word",
    "glyphs": "every sign is drawn",
    "required": "all that has to be said and shown is",
    "forbidden": "no word that must not be",
    "facts": "every number stands in the brief or in a source, or follows from them",
    "notices": "all that was noticed is told",
}
"""What it means that a check without figures found nothing."""


def checks(material: Material) -> Html | None:
    """Every check with its state, what it measured and what it rests on; None where none was made."""
    review, measurement = material.review, material.measurement
    if not review.checks:
        return None
    facts = _facts(measurement) if measurement else {}
    cues = [cue for scene in material.cues for cue in scene]
    if cues:
        fastest = max(len(" ".join(cue.lines)) / (cue.end - cue.start) for cue in cues if cue.end > cue.start)
        facts["caption_form"] = f"{len(cues)} captions, {fastest:.1f} characters a second at most"
    found = {check.name: [f for f in review.findings if f.check == check.name] for check in review.checks}
    expects = any(found.values())
    rows = [
        _check(check, found[check.name], facts.get(check.name, FAULTLESS.get(check.name, "nothing wrong")), expects)
        for check in review.checks
    ]
    heads = ("Check", "Result", "Measured", *(("Expected",) if expects else ()), "Rests on")
    return section("checks", "Checks", _counted(review), table(heads, rows, stacked=True))


def _counted(review: Review) -> Html:
    """How many ran, were skipped and broke."""
    names = (("ran", "made"), ("skipped", "left out, for they do not apply"), ("broken", "broken"))
    counts = ((sum(check.state == state for check in review.checks), name) for state, name in names)
    return tag("p", ", ".join(f"{count} {name}" for count, name in counts if count) + ".", class_="sub")


def _check(check: CheckRecord, found: Sequence[Finding], fact: str, expects: bool) -> Html:
    tone, state = _state(check, found)
    expected = lines(dict.fromkeys(finding.expected for finding in found))
    return tag(
        "tr",
        tag("td", check.name.replace("_", " ")),
        tag("td", state, class_=f"state {tone}"),
        tag("td", *(lines(finding.measured for finding in found) or (check.note if check.state != "ran" else fact,))),
        tag("td", *expected) if expects else None,
        tag("td", tag("span", check.source, class_="source")),
    )


def _state(check: CheckRecord, found: Sequence[Finding]) -> tuple[str, str]:
    if check.state != "ran":
        return ("bad", "broken") if check.state == "broken" else ("soft", "does not apply")
    if any(finding.severity == "error" for finding in found):
        return "bad", "failed"
    return ("warn", "warning") if found else ("good", "passed")


def _facts(measurement: Measurement) -> dict[str, str]:
    """What was measured, by the check that looks at it, for those that found nothing wrong."""
    file, video, picture, sound = measurement.file, measurement.video, measurement.picture, measurement.sound
    opens = "index first" if file.moov_first else "index last"
    facts = {
        "streams": f"{video.codec} {video.profile}, {video.pix_fmt}, {video.matrix}, {opens}",
        "alignment": f"{video.fps:g} frames a second, off by at most {video.timing_error_ms:g} ms",
        "duration": f"{video.end:.2f} s",
        "black": f"{sum(span.seconds for span in picture.black):.2f} s in all",
        "frozen": f"{max((span.seconds for span in picture.frozen), default=0.0):.2f} s at most",
        "duplicates": f"{judder(measurement):.1%} of the frames",
        "flashes": f"{max(picture.flashes_per_s, picture.red_flashes_per_s):g} in the worst second",
        "scenes": f"contrast {min((mark.contrast for mark in picture.marks), default=0.0):.2f} or more in every scene",
        "letterbox": "no bars",
        "monochrome": f"mean saturation {picture.saturation:.1%}",
    }
    if sound is None:
        return facts
    facts["streams"] += f"; {sound.codec} {sound.profile}, {sound.sample_rate / 1000:g} kHz, {sound.channels} channels"
    facts["alignment"] += f"; sound ends {(sound.end - video.end) * 1000:+.0f} ms from the picture"
    return facts | {
        "loudness": f"{sound.lufs:.1f} LUFS, range {sound.range_lu:.1f} LU",
        "peaks": f"{sound.true_peak_db:.2f} dBTP",
        "silence": f"{sum(span.seconds for span in sound.silent):.2f} s in all",
    }
