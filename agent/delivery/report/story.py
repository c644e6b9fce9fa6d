"""The scenes one by one: the picture, what is said and shown, and every caption with its time."""

from __future__ import annotations

from agent.critic.wording import shown
from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material
from agent.delivery.report.parts import clock, moment, section
from agent.delivery.report.pictures import address
from agent.storyboard import Scene
from tools.media.timing import Cue


def story(material: Material) -> Html | None:
    """One card a scene; None where no scene was made."""
    if material.measurement is None and not material.slots:
        return None
    cues = {scene.id: found for scene, found in zip(material.board.scenes, material.cues, strict=False)}
    cards = [_card(scene, material, cues.get(scene.id, ())) for scene in material.board.scenes]
    return section("story", "Scenes", tag("ol", *cards, class_="scenes"))


def _card(scene: Scene, material: Material, cues: tuple[Cue, ...]) -> Html:
    span = material.span(scene.id)
    preview = material.previews.get(scene.id)
    seen = tag("img", src=address(preview), alt=f"Scene {scene.id}", loading="lazy") if preview else None
    times = moment(span[0], f"{clock(span[0])} – {clock(span[1])}") if span else None
    texts = [text for text in shown(scene.shot).split("\n") if text]
    head = tag("h3", f"{scene.id} {scene.role}", times)
    said = tag("p", f"“{scene.narration}”", class_="said") if scene.narration else None
    on_screen = tag("p", tag("b", "On screen: "), " · ".join(texts), class_="seen") if texts else None
    return tag("li", seen, tag("div", head, said, on_screen, _captions(cues)))


def _captions(cues: tuple[Cue, ...]) -> Html | None:
    if not cues:
        return None
    rows = [tag("li", moment(cue.start), " ", " / ".join(cue.lines)) for cue in cues]
    return tag("details", tag("summary", f"{len(cues)} caption{'s' if len(cues) > 1 else ''}"), tag("ul", *rows))
