"""What the checks found, each with the picture at that moment."""

from __future__ import annotations

from collections.abc import Mapping

from agent.critic import Finding
from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import listed, moment, section
from agent.delivery.report.pictures import address, frames_of
from agent.production import Failure

MOST_FRAMES = 12


def findings(material: Material) -> Html | None:
    """Broken checks, findings and failed tasks; None where there are none."""
    broken = [
        tag("p", tag("b", f"The check {check.name} broke: "), check.note, class_="finding bad")
        for check in material.review.checks
        if check.state == "broken"
    ]
    frames = _frames(material)
    inside = [
        _counted(material),
        *broken,
        *(_finding(finding, material, frames) for finding in material.review.findings),
    ]
    if material.production.failed:
        inside += [tag("h3", "Tasks that failed"), listed(_failures(material.production.failed))]
    return section("findings", "Findings", *inside) if any(inside) else None


def _failures(failed: Mapping[str, Failure]) -> list[str]:
    """Each task that failed by itself, with those that hang on it."""
    roots = sorted(name for name, failure in failed.items() if not failure.blamed)
    told: list[str] = []
    for root in roots:
        hanging = sorted(name for name, failure in failed.items() if failure.blamed == root)
        rest = f" Not made for it: {', '.join(hanging)}." if hanging else ""
        told.append(f"{root}: {failed[root].message.rstrip('.')}.{rest}")
    return told


def _counted(material: Material) -> Html | None:
    errors = len(material.review.errors)
    warnings = len(material.review.findings) - errors
    counts = ((errors, "error"), (warnings, "warning"))
    words = ", ".join(f"{count} {name}{'s' if count > 1 else ''}" for count, name in counts if count)
    return tag("p", f"{words}. Only errors keep a film from passing.", class_="sub") if words else None


def _finding(finding: Finding, material: Material, frames: Mapping[float, str]) -> Html:
    tone = "bad" if finding.severity == "error" else "warn"
    where, time = finding.where, _time(finding, material)
    place = [f"scene {where.scene}" if where.scene else "", f"task {where.task}" if where.task else ""]
    told = ", ".join(filter(None, place))
    told = told[:1].upper() + told[1:]
    words = tag(
        "div",
        tag("p", tag("b", f"{finding.check.replace('_', ' ').capitalize()}: "), finding.measured),
        tag("p", f"Expected {finding.expected}. ", finding.advice and f"{finding.advice.rstrip('.')}.", class_="sub"),
        tag("p", moment(time) if time is not None else None, " ", told and f"{told}.", class_="sub"),
    )
    seen = frames.get(time) if time is not None else None
    frame = tag("img", src=seen, alt=f"The film at {time:.1f} s", class_="frame") if seen and time is not None else None
    return tag("div", frame, words, class_=f"finding {tone}")


def _time(finding: Finding, material: Material) -> float | None:
    """The moment that shows it: the middle of its stretch, or of its scene."""
    where = finding.where
    if where.start is not None:
        return round((where.start + (where.start if where.end is None else where.end)) / 2, 2)
    span = material.span(where.scene)
    return round(sum(span) / 2, 2) if span else None


def _frames(material: Material) -> dict[float, str]:
    """The pictures at the findings' moments, as addresses; a scene's own picture where it shows that moment."""
    times = dict.fromkeys(_time(finding, material) for finding in material.review.findings)
    wanted = sorted(time for time in times if time is not None)[:MOST_FRAMES]
    if material.film is not None and material.film.is_file():
        return frames_of(material.film, wanted)
    found: dict[float, str] = {}
    for time in wanted:
        scene = next((s.id for s in reversed(material.board.scenes) if (material.span(s.id) or (1e9,))[0] <= time), "")
        if scene in material.previews:
            found[time] = address(material.previews[scene])
    return found
