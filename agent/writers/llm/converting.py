"""From a draft to a storyboard: the embedded writer guards, fits and draws lines that somebody else wrote."""

from __future__ import annotations

from agent.brief import Brief
from agent.storyboard import Post, Storyboard
from agent.writers.clock import SpeechClock
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.sound import BEATS
from agent.writers.embedded.wording import bans, ended
from agent.writers.embedded.writer import direct
from agent.writers.llm.forms import Draft, DraftScene
from agent.writers.llm.take import Take
from tools.image.looks import look_names
from tools.image.shot import Chart, Item, Point, Shot

MOST_POINTS = 24


def storyboard_of(brief: Brief, take: Take, clock: SpeechClock) -> Storyboard:
    """The storyboard of a draft that nobody objects to; what the brief fixed wins over the draft."""
    treatment, draft = take.treatment, take.draft
    lines = [_line(scene, brief, last=at == len(draft.scenes) - 1) for at, scene in enumerate(draft.scenes)]
    board = direct(brief, lines, clock)
    sound = board.sound
    if not brief.music_mood:
        sound = sound.model_copy(update={"mood": treatment.mood, "bpm": BEATS[treatment.mood]})
    update = {
        "title": board.title if brief.title else draft.title,
        "look": board.look if brief.look in look_names() else treatment.look,
        "sound": sound,
        "post": _post(draft, board.post, brief),
    }
    return board.model_copy(update=update)


def _line(scene: DraftScene, brief: Brief, *, last: bool) -> Line:
    keep: Keep = "must" if last else "spine" if scene.role in ("hook", "reveal") else "drop"
    role = "close" if last else "point" if scene.role == "close" else scene.role
    text = ended(scene.narration)
    return Line(text, role=role, keep=keep, worth=2.0, shot=_shot(scene, brief, last=last))


def _shot(scene: DraftScene, brief: Brief, *, last: bool) -> Shot:
    chart = _chart(brief) if scene.picture == "chart" else None
    bare = scene.picture == "end_card" or (scene.picture == "chart" and chart is None)
    family = "end_card" if last else "hero" if bare else scene.picture
    listed = family in ("steps", "list", "compare")
    return Shot(
        family=family,
        headline=scene.headline,
        number=scene.number if family == "number" else "",
        unit=scene.unit if family == "number" else "",
        items=tuple(Item(label=label) for label in scene.items if label) if listed else (),
        chart=chart if family == "chart" else None,
        address=next(iter(brief.addresses), "")[:120] if last else "",
        subject=scene.subject,
        setting=scene.setting,
    )


def _chart(brief: Brief) -> Chart | None:
    """The brief's own table; None where it has none, and a chart of two values at least is one."""
    points = tuple(Point(label=row.label[:40], value=row.value) for row in brief.table[:MOST_POINTS] if row.label)
    return Chart(points=points, unit=brief.table_label[:20]) if len(points) > 1 else None


def _post(draft: Draft, own: Post, brief: Brief) -> Post:
    tags = tuple(tag if tag.startswith("#") else f"#{tag}" for tag in draft.hashtags if tag.strip("#").isalnum())
    clean = tuple(dict.fromkeys(tag for tag in tags if not bans(tag.strip("#"), brief.must_not)))
    return Post(title=draft.title, description=draft.description, hashtags=clean[:5] or own.hashtags)
