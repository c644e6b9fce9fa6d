"""Thumbnails: three pictures of one film to choose from, few words on each, read at the size of a thumb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.deliverables.work import Deliverable, Job, Json, Judgement, Work, judge_stills, results, still_task
from agent.film import poster_scene
from agent.plan import Task
from agent.production import Production
from agent.storyboard import Scene
from tools.image.looks import look
from tools.image.packs.lookup import concerned

SHORT_SIDE = 720
"""1280 x 720, which YouTube asks for."""
MOST_WORDS = 5
"""More cannot be read in a list of videos, where a thumbnail is 168 pixels wide."""
VARIANTS = ("title", "hero", "split")
BOLD = "modern"
"""The look that takes over where the film's own has light type, which is lost at the size of a thumb."""


class Thumbnails(Deliverable):
    """Three variants: each has its own words, thing and layout."""

    name = "thumbnails"
    summary = "Three thumbnails of a film to choose from."
    gives = ("image",)

    def work(self, job: Job) -> Work:
        """A layout and a drawing for each."""
        tasks: list[Task] = []
        files: dict[str, str] = {}
        for number, scene in enumerate(chosen(job.board.scenes, poster_scene(job.board), job.brief.text), 1):
            name = f"thumbnail-{number}"
            tasks.append(Task(id=f"layout-{name}", tool="image.scene", request=_layout(job, scene, number - 1)))
            tasks.append(still_task(name, f"layout-{name}", SHORT_SIDE))
            files[f"thumbnails/{number}.png"] = f"{name}.still"
        return Work(tuple(tasks), files)

    def judge(self, job: Job, made: Production) -> Judgement:
        """Size, margins, contrast, and few words."""
        judgement = Judgement()
        names = [name for name in results(made) if re.fullmatch(r"thumbnail-\d", name)]
        judge_stills(judgement, names, made, dict.fromkeys(names, SHORT_SIDE))
        many = [
            (name, f"{len(text['text'].split())} words", f"{MOST_WORDS + 1} at most")
            for name in names
            for text in results(made)[name]["texts"]
            if len(text["text"].split()) > MOST_WORDS + 1
        ]
        judgement.check("few words", "read at 168 pixels across", many)
        return judgement


def chosen(scenes: Sequence[Scene], first: Scene, text: str) -> list[Scene]:
    """The scene that stands for the film, and two that show something else that the brief names; it alone if none."""
    said = re.findall(r"\w+", f"{text} {first.shot.subject}".casefold())

    def named(scene: Scene) -> bool:
        things = re.findall(r"\w{3,}", scene.shot.subject.casefold())
        return any(word.startswith(thing) for thing in things for word in said)

    others = [scene for scene in scenes if scene is not first and scene.role != "close" and named(scene)]
    others.sort(key=lambda scene: scene.shot.subject == first.shot.subject)
    picked = [first, *others][: len(VARIANTS)]
    return [*picked, *[first] * (len(VARIANTS) - len(picked))]


def few_words(text: str) -> str:
    """The headline's beginning that makes sense alone: up to a mark, else its first words."""
    plain = re.split(r"[,;:–—(]|(?<=[.!?])\s", text.strip())[0].strip(" .")
    words = plain.split()
    if len(words) <= MOST_WORDS:
        return plain
    kept = words[:MOST_WORDS]
    while len(kept) > 2 and len(kept[-1]) <= 4:
        kept.pop()
    return " ".join(kept)


def _named(job: Job) -> str:
    """Of a title that is too long, what the brief names in it in few words: "1974 sewing machine"."""
    title = job.board.title
    if len(title.split()) <= MOST_WORDS:
        return ""
    short = (fact.text for fact in job.brief.facts if 1 < len(fact.text.split()) < MOST_WORDS)
    found = next((text for text in short if text.casefold() in title.casefold()), "")
    return found[:1].upper() + found[1:]


def _accent(words: str, accent: str) -> str:
    """The film's own stressed word where it is among the words, else the longest of them."""
    return accent if accent and accent.casefold() in words.casefold() else max(words.split(), key=len)


def _layout(job: Job, scene: Scene, number: int) -> Json:
    board, shot = job.board, scene.shot
    words = _named(job) or few_words(board.title)
    light = look(board.look).type.display.weight < 400
    plain: Json = {
        "family": VARIANTS[number],
        "headline": words,
        "accent": _accent(words, poster_scene(board).shot.accent),
        "subject": shot.subject,
        "setting": shot.setting if number == 0 else "",
        "spoken": shot.spoken,
    }
    request: Json = {
        "shot": plain,
        "look": BOLD if light else board.look,
        "colors": list(board.colors),
        "monochrome": board.monochrome,
        "brand": board.brand,
        "aspect": "16:9",
        "index": number,
        "captions": False,
    }
    if named := concerned(shot, job.order.art):
        request["art"] = [each.model_dump(mode="json") for each in named]
    return request
