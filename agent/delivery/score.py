"""The film over time as one drawing: scenes, captions, loudness, brightness, and where the findings lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agent.critic import Review
from agent.delivery.markup import Html, join, tag
from agent.storyboard import Storyboard
from tools.media.timing import FPS, Cue, Slot
from tools.post.measurement import CURVE_STEP_S, Measurement

WIDTH, LEFT, RIGHT = 1000, 92, 12
SCENES_AT, SCENES_HIGH = 26, 34
CAPTIONS_AT, CAPTIONS_HIGH = 70, 16
LOUDNESS_AT, LOUDNESS_HIGH = 102, 110
LUMA_AT, LUMA_HIGH = 228, 44
HEIGHT = 284
QUIET, LOUD = -50.0, 0.0
MOST_TICKS = 12
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300)
CHARACTER = 6.4
BLANK_LABEL = 18


class Score:
    """Lays times out over the drawing's width."""

    def __init__(self, seconds: float) -> None:
        self._seconds = max(seconds, 0.1)

    def x(self, time: float) -> float:
        """Where a time lies."""
        return LEFT + min(max(time / self._seconds, 0.0), 1.0) * (WIDTH - LEFT - RIGHT)

    def box(self, start: float, end: float, top: float, high: float, kind: str, title: str) -> Html:
        """A stretch of time, with a title to point at."""
        wide = max(self.x(end) - self.x(start) - 1.5, 1.0)
        return tag(
            "rect",
            tag("title", title),
            x=self.x(start),
            y=top,
            width=wide,
            height=high,
            rx=3,
            class_=kind,
            data_at=start,
        )

    def axis(self) -> Html:
        """Seconds along the top."""
        step = next((s for s in STEPS_S if self._seconds / s <= MOST_TICKS), STEPS_S[-1])
        times = [float(t) for t in range(0, int(self._seconds) + 1, step)]
        lines = [tag("line", x1=self.x(t), x2=self.x(t), y1=18, y2=HEIGHT - 8, class_="grid") for t in times]
        words = [tag("text", _clock(t), x=self.x(t), y=12, class_="tick") for t in times]
        return join(*lines, *words)

    def curve(self, values: Sequence[float], low: float, high: float, top: float, tall: float, kind: str) -> Html:
        """A filled curve of one value each half second."""
        if len(values) < 2:
            return Html("")
        shares = [min(max((value - low) / (high - low), 0.0), 1.0) for value in values]
        points = [(self.x((i + 0.5) * CURVE_STEP_S), top + tall * (1 - share)) for i, share in enumerate(shares)]
        line = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        base = top + tall
        area = f"M{points[0][0]:.1f} {base:.1f}L{line}L{points[-1][0]:.1f} {base:.1f}Z"
        return join(tag("path", d=area, class_=f"{kind} area"), tag("path", d=f"M{line}", class_=f"{kind} line"))


def draw_score(
    storyboard: Storyboard,
    measurement: Measurement,
    review: Review,
    slots: Sequence[Slot] = (),
    cues: Iterable[Cue] = (),
) -> Html:
    """The drawing as inline SVG; slots and cues that are not known leave their rows empty."""
    score = Score(measurement.video.end)
    rows = [score.axis(), _labels(), _scenes(score, storyboard, slots), _captions(score, cues)]
    if measurement.sound is not None:
        rows += [
            _target(score, storyboard.sound.lufs),
            score.curve(measurement.sound.momentary, QUIET, LOUD, LOUDNESS_AT, LOUDNESS_HIGH, "loud"),
        ]
    rows.append(score.curve(measurement.picture.luma, 0, 1, LUMA_AT, LUMA_HIGH, "bright"))
    rows += _findings(score, review)
    return tag(
        "svg",
        *rows,
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        class_="score",
        role="img",
        aria_label="Scenes, captions, loudness and brightness over time",
    )


def _labels() -> Html:
    rows = (
        ("scenes", SCENES_AT + SCENES_HIGH / 2),
        ("captions", CAPTIONS_AT + CAPTIONS_HIGH / 2),
        ("loudness", LOUDNESS_AT + LOUDNESS_HIGH / 2),
        ("brightness", LUMA_AT + LUMA_HIGH / 2),
    )
    return join(*(tag("text", name, x=LEFT - 12, y=y + 4, class_="row") for name, y in rows))


def _scenes(score: Score, storyboard: Storyboard, slots: Sequence[Slot]) -> Html:
    parts: list[Html] = []
    for index, (scene, slot) in enumerate(zip(storyboard.scenes, slots, strict=False)):
        end = slot.start + slot.frames / FPS
        kind = "scene odd" if index % 2 else "scene"
        parts.append(score.box(slot.start, end, SCENES_AT, SCENES_HIGH, kind, f"{scene.id}: {scene.narration}"))
        label = f"{scene.id} {scene.role}"
        room = score.x(end) - score.x(slot.start) - BLANK_LABEL
        label = label if len(label) * CHARACTER <= room else scene.id
        if len(label) * CHARACTER <= room + BLANK_LABEL:
            parts.append(tag("text", label, x=score.x(slot.start) + 8, y=SCENES_AT + 21, class_="name"))
    return join(*parts)


def _captions(score: Score, cues: Iterable[Cue]) -> Html:
    return join(
        *(score.box(cue.start, cue.end, CAPTIONS_AT, CAPTIONS_HIGH, "cue", " / ".join(cue.lines)) for cue in cues)
    )


def _target(score: Score, lufs: float) -> Html:
    y = LOUDNESS_AT + LOUDNESS_HIGH * (1 - (lufs - QUIET) / (LOUD - QUIET))
    return join(
        tag("line", x1=LEFT, x2=WIDTH - RIGHT, y1=y, y2=y, class_="target"),
        tag("text", f"{lufs:g} LUFS", x=WIDTH - RIGHT - 4, y=y - 5, class_="aim"),
    )


def _findings(score: Score, review: Review) -> list[Html]:
    return [
        score.box(
            finding.where.start,
            finding.where.end,
            SCENES_AT - 4,
            HEIGHT - SCENES_AT - 4,
            f"mark {finding.severity}",
            f"{finding.check}: {finding.measured}",
        )
        for finding in review.findings
        if finding.where.start is not None and finding.where.end is not None
    ]


def _clock(time: float) -> str:
    return f"{int(time) // 60}:{int(time) % 60:02d}"
