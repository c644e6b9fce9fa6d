"""Text that is seen in an outside film stands out from its ground: by 3:1, as WCAG 1.4.3 asks of large text.

What is written in a film is at least as large as WCAG's large text. The ratio is that of luma as it is decoded, where
thin strokes are blurred, so that 2.5:1 is the bound; less than 1.15:1 is no text that anybody meant to be read. It has
to stay for 1 s, in even strokes of which there are at least seven: five windows or six posts are easily mistaken. It is
four times as long as high and ends inside the frame, which waves and clouds seldom do; and lower than a tenth of the
frame's shorter side, for what is higher is read at less, or is a shelf or a row of houses.
"""

from __future__ import annotations

from agent.critic.checks.safe_area import SAME_PLACE
from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from tools.post.measurement import Mark, TextLine

SOURCE = "WCAG 1.4.3: 3:1 for large text, less what coding takes"
LEAST, NO_TEXT = 2.5, 1.15
FEWEST_LETTERS, MOST_UNEVEN = 7, 30.0
LASTS_S, LONGER, EDGE = 1.0, 4.0, 0.015
HIGHEST = 0.1


def applies(evidence: Evidence) -> bool:
    """With an outside film in which text is seen."""
    return evidence.outside and any(mark.texts for mark in evidence.measurement.picture.marks)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the faintest line."""
    marks, shape = evidence.measurement.picture.marks, evidence.video.width / evidence.video.height
    step = marks[1].time - marks[0].time if len(marks) > 1 else LASTS_S
    least = max(round(LASTS_S / step), 1)
    faint = [
        (line.contrast, mark.time, line)
        for place, mark in enumerate(marks)
        for line in mark.texts
        if _is_line(line, shape) and _is_faint(line) and _stays(marks[place : place + least], line)
    ]
    if not faint:
        return []
    ratio, start, line = min(faint, key=lambda each: (each[0], each[1]))
    return [
        Finding(
            check="text_contrast",
            severity="error",
            measured=f"text of {ratio:.1f}:1 at {line.left:.0%} across, {line.top:.0%} down",
            expected=f"at least {LEAST:g}:1",
            where=Where(start=round(start, 3), end=round(start + least * step, 3)),
            advice="Set brighter type on a darker ground, or put a box behind it",
        )
    ]


def _is_line(line: TextLine, shape: float) -> bool:
    """Whether it is long and inside of the frame; `shape` is the frame's width by its height."""
    long = (line.right - line.left) * shape >= LONGER * (line.bottom - line.top)
    low = (line.bottom - line.top) / min(shape, 1) <= HIGHEST
    return long and low and line.left > EDGE and line.right < 1 - EDGE


def _is_faint(line: TextLine) -> bool:
    even = line.evenness <= MOST_UNEVEN
    return even and line.letters >= FEWEST_LETTERS and NO_TEXT <= line.contrast < LEAST


def _stays(marks: tuple[Mark, ...], line: TextLine) -> bool:
    """Whether each of the marks has it, and none as a clear text."""
    found = [[other for other in mark.texts if _same(line, other)] for mark in marks]
    return all(others and all(_is_faint(other) for other in others) for others in found)


def _same(first: TextLine, second: TextLine) -> bool:
    near = abs(first.top - second.top) < SAME_PLACE and abs(first.bottom - second.bottom) < SAME_PLACE
    return near and first.left < second.right and second.left < first.right
