"""The report: one page that opens offline and tells a person what was made, what was assumed and what was measured.

It asks nothing of the network: styles, script and pictures are inside, and the film is the one beside it.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from agent.brief import Brief
from agent.citing.credits import citation_rows
from agent.critic import CheckRecord, Finding, Review, Verdict
from agent.critic.checks.duplicates import judder
from agent.critic.wording import shown
from agent.delivery.markup import Html, tag
from agent.delivery.score import draw_score
from agent.production import Production
from agent.storyboard import Storyboard
from tools.media.timing import FPS, Cue, Slot
from tools.post.measurement import Measurement

_SLOTS = TypeAdapter(tuple[Slot, ...])
_CUES = TypeAdapter(tuple[Cue, ...])
HERE = Path(__file__).parent
SHEET_WIDTH = 1600
JPEG_QUALITY = 82
SHORT_HASH = 12

VERDICTS: dict[Verdict, tuple[str, str, str]] = {
    "pass": ("good", "Passed", "Every check that applies to this film passed."),
    "revise": ("warn", "To be revised", "Some checks failed, and repairs are still to be made."),
    "flawed": ("bad", "Flawed", "The film is complete as far as it could be made, but checks failed: see below."),
    "budget_out": ("bad", "Flawed", "Checks failed, and all repair rounds are used: see below."),
    "judge_error": ("bad", "Not judged", "A check of ours broke, so this film cannot be called passed."),
}


def render_report(
    *,
    review: Review,
    brief: Brief,
    storyboard: Storyboard,
    measurement: Measurement | None,
    production: Production,
    contact_sheet: Path | None = None,
    files: Sequence[str] = (),
    provenance: Sequence[Mapping[str, Any]] = (),
) -> str:
    """The page as HTML; whatever is missing leaves its part out and is named."""
    slots, cues = _slots(production), _cues(storyboard, production)
    parts = [
        _lead(review, storyboard, measurement, files),
        _told(storyboard),
        _findings(review, production),
        _timeline(storyboard, measurement, review, slots, cues),
        _story(storyboard, slots) if measurement or slots else None,
        _citations(storyboard),
        _sheet(contact_sheet),
        _checks(review, measurement, cues),
        _brief(brief),
        _provenance(provenance),
    ]
    footer = tag("footer", f"Reelwright. {len(review.checks)} checks, {len(production.outputs)} finished tasks.")
    return _page(storyboard, tag("main", *parts, footer))


def _page(storyboard: Storyboard, main: Html) -> str:
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{storyboard.title}: report"),
        tag("style", Html((HERE / "report.css").read_text(encoding="utf-8"))),
    )
    script = tag("script", Html((HERE / "report.js").read_text(encoding="utf-8")))
    return "<!doctype html>\n" + tag("html", head, tag("body", main, script), lang="en") + "\n"


def _lead(review: Review, storyboard: Storyboard, measurement: Measurement | None, files: Sequence[str]) -> Html:
    tone, name, sentence = VERDICTS[review.verdict]
    title = [
        tag("span", name, class_=f"verdict {tone}"),
        tag("h1", storyboard.title),
        tag("p", sentence, class_="sub"),
        _figures(storyboard, measurement),
    ]
    shape = "lead tall" if storyboard.aspect in ("9:16", "4:5") else "lead"
    if measurement is None:
        made = _pieces(files) if files else (tag("p", "No film could be made."),)
        return tag("div", tag("div", *title, *made), class_="lead", style="display:block")
    film = tag("video", src="film.mp4", poster="poster.png", controls="", preload="metadata", playsinline="")
    return tag("div", film, tag("div", *title), class_=shape)


def _pieces(files: Sequence[str]) -> tuple[Html, ...]:
    """What was made where it is no film: pictures and sound to look at and hear, and the rest by name."""
    pictures = [name for name in files if name.endswith(".png")]
    sounds = [name for name in files if name.endswith((".mp3", ".mp4"))]
    shown = [tag("a", tag("img", src=name, alt=name, height="360"), href=name) for name in pictures]
    heard = [tag("p", tag("audio", src=name, controls="", preload="metadata"), " ", name) for name in sounds]
    return (tag("div", *shown), *heard, tag("h2", "Files"), tag("ul", *(tag("li", tag("a", f, href=f)) for f in files)))


def _figures(storyboard: Storyboard, measurement: Measurement | None) -> Html | None:
    if measurement is None:
        return None
    video, sound = measurement.video, measurement.sound
    figures = [
        ("Length", f"{video.end:.2f} s"),
        ("Picture", f"{video.width} × {video.height}"),
        ("Loudness", f"{sound.lufs:.1f} LUFS" if sound else "no sound"),
        ("True peak", f"{sound.true_peak_db:.1f} dBTP" if sound else "no sound"),
        ("Scenes", str(len(storyboard.scenes))),
        ("Size", f"{measurement.file.size / 1e6:.1f} MB"),
    ]
    return tag("dl", *(tag("div", tag("dt", name), tag("dd", value)) for name, value in figures), class_="figures")


def _told(storyboard: Storyboard) -> Html | None:
    columns = (("What you should know", storyboard.notices), ("Assumptions", storyboard.assumptions))
    lists = [tag("div", tag("h2", name), _list(points)) for name, points in columns if points]
    return tag("section", tag("div", *lists, class_="two")) if lists else None


def _list(points: Iterable[str]) -> Html:
    return tag("ul", *(tag("li", point) for point in points))


def _findings(review: Review, production: Production) -> Html | None:
    broken = [tag("p", f"The check {c.name} broke: {c.note}") for c in review.checks if c.state == "broken"]
    failed = [f"{name}: {failure.message}" for name, failure in sorted(production.failed.items())]
    inside = [*broken, *(_finding(finding) for finding in review.findings)]
    if failed:
        inside += [tag("h3", "Tasks that failed"), _list(failed)]
    return tag("section", tag("h2", "Findings"), *inside) if inside else None


def _finding(finding: Finding) -> Html:
    tone = "bad" if finding.severity == "error" else "warn"
    place = finding.where.task and f"Task {finding.where.task}."
    return tag(
        "div",
        tag("p", tag("b", f"{finding.check.replace('_', ' ')}: "), finding.measured),
        tag("p", f"Expected {finding.expected}. ", finding.advice and f"{finding.advice}. ", place, class_="sub"),
        class_=f"finding {tone}",
        data_at=finding.where.start,
    )


def _timeline(
    storyboard: Storyboard,
    measurement: Measurement | None,
    review: Review,
    slots: Sequence[Slot],
    cues: Sequence[Cue],
) -> Html | None:
    if measurement is None:
        return None
    drawing = draw_score(storyboard, measurement, review, slots, cues)
    return tag("section", tag("h2", "The film over time"), tag("div", drawing, class_="wide"))


def _story(storyboard: Storyboard, slots: Sequence[Slot]) -> Html:
    rows = []
    for index, scene in enumerate(storyboard.scenes):
        slot = slots[index] if index < len(slots) else None
        time = tag("button", _span(slot), class_="at", type_="button", data_at=slot.start) if slot else Html("")
        rows.append(
            tag(
                "tr",
                tag("td", scene.id),
                tag("td", time, class_="num"),
                tag("td", scene.role),
                tag("td", scene.narration, class_="said"),
                tag("td", shown(scene.shot), class_="seen"),
            )
        )
    return tag("section", tag("h2", "Storyboard"), _table(("Scene", "Time", "Role", "Said", "On screen"), rows))


def _citations(storyboard: Storyboard) -> Html | None:
    rows = [
        tag(
            "tr",
            tag("td", row["scene"]),
            tag("td", row.get("said") or row.get("shown"), class_="said" if "said" in row else "seen"),
            tag("td", tag("div", tag("b", row["source"])), tag("div", row.get("where"))),
            tag("td", f"“{row['quote']}”"),
        )
        for row in citation_rows(storyboard)
    ]
    heads = ("Scene", "Said or shown", "Source", "Passage")
    return tag("section", tag("h2", "Sources"), _table(heads, rows)) if rows else None


def _span(slot: Slot) -> str:
    return f"{slot.start:.1f} – {slot.start + slot.frames / FPS:.1f} s"


def _table(heads: Sequence[str], rows: Sequence[Html]) -> Html:
    head = tag("tr", *(tag("th", name) for name in heads))
    return tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="wide")


def _sheet(contact_sheet: Path | None) -> Html | None:
    if contact_sheet is None or not contact_sheet.is_file():
        return None
    picture = tag("img", src=_embedded(contact_sheet), alt="One picture of every scene", class_="sheet")
    return tag("section", tag("h2", "Contact sheet"), picture)


def _embedded(picture: Path) -> str:
    """The picture as a JPEG inside an address, no wider than a page shows it."""
    import cv2  # a third of a second that only a finished run pays

    pixels = cv2.imread(str(picture), cv2.IMREAD_COLOR)
    assert pixels is not None, f"{picture.name} was made by our own tool and cannot be read"
    height, width = pixels.shape[:2]
    if width > SHEET_WIDTH:
        size = (SHEET_WIDTH, round(height * SHEET_WIDTH / width))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return f"data:image/jpeg;base64,{base64.b64encode(data.tobytes()).decode()}"


def _checks(review: Review, measurement: Measurement | None, cues: Sequence[Cue]) -> Html:
    facts = _facts(measurement) if measurement else {}
    if cues:
        fastest = max(len(" ".join(cue.lines)) / (cue.end - cue.start) for cue in cues if cue.end > cue.start)
        facts["caption_form"] = f"{len(cues)} captions, {fastest:.1f} characters a second at most"
    rows = [
        _check(check, [f for f in review.findings if f.check == check.name], facts.get(check.name, ""))
        for check in review.checks
    ]
    heads = ("Check", "Result", "Measured", "Expected", "Rests on")
    return tag("section", tag("h2", "Checks"), _table(heads, rows))


def _check(check: CheckRecord, found: Sequence[Finding], fact: str) -> Html:
    tone, state = _state(check, found)
    return tag(
        "tr",
        tag("td", check.name.replace("_", " ")),
        tag("td", state, class_=f"state {tone}"),
        tag("td", *(_lines(finding.measured for finding in found) or (fact,))),
        tag("td", *_lines(dict.fromkeys(finding.expected for finding in found))),
        tag("td", tag("span", check.source, class_="source")),
    )


def _state(check: CheckRecord, found: Sequence[Finding]) -> tuple[str, str]:
    if check.state != "ran":
        return ("bad", "broken") if check.state == "broken" else ("soft", "does not apply")
    if any(finding.severity == "error" for finding in found):
        return "bad", "failed"
    return ("warn", "warning") if found else ("good", "passed")


def _lines(texts: Iterable[str]) -> list[Html]:
    return [tag("div", text) for text in texts]


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


def _brief(brief: Brief) -> Html:
    sources = [tag("p", tag("b", f"{source.name}: "), f"{len(source.text)} characters") for source in brief.sources]
    words = [tag("p", line) for line in brief.text.splitlines() if line.strip()]
    return tag("section", tag("h2", "The brief"), *words, *sources)


def _provenance(rows: Sequence[Mapping[str, Any]]) -> Html | None:
    if not rows:
        return None
    lines = [
        tag(
            "tr",
            tag("td", str(row["task"])),
            tag("td", f"{row['tool']} {row['version']}"),
            tag("td", str(row.get("model") or "")),
            tag("td", str(row.get("licence") or "")),
            tag("td", "" if row.get("seed") is None else str(row["seed"]), class_="num"),
            tag("td", *(tag("div", tag("code", str(made)[:SHORT_HASH])) for made in row.get("outputs", ()))),
        )
        for row in rows
    ]
    heads = ("Task", "Tool", "Model", "Licence", "Seed", "Made (SHA-256)")
    table = tag(
        "details", tag("summary", f"{len(rows)} tasks, each with its tool and what it made"), _table(heads, lines)
    )
    return tag("section", tag("h2", "Where every part came from"), table)


def _slots(production: Production) -> tuple[Slot, ...]:
    made = production.outputs.get("pacing", {})
    return _SLOTS.validate_python(made.get("slots", ()))


def _cues(storyboard: Storyboard, production: Production) -> tuple[Cue, ...]:
    """All captions in seconds of the film."""
    found: list[Cue] = []
    for scene, slot in zip(storyboard.scenes, _slots(production), strict=False):
        made = production.outputs.get(f"captions-{scene.id}", {})
        found += [
            Cue(start=slot.start + cue.start, end=slot.start + cue.end, lines=cue.lines)
            for cue in _CUES.validate_python(made.get("cues", ()))
        ]
    return tuple(found)
