"""A poster: the facts of the brief on one sheet, for paper with bleed and for the shapes of feeds."""

from __future__ import annotations

import re
from typing import get_args

from agent.critic.wording import says
from agent.deliverables.work import Deliverable, Job, Json, Judgement, Work, judge_stills, results, still_task, texts_of
from agent.film import poster_scene
from agent.plan import Task
from agent.production import Production
from tools.image.packs.lookup import concerned
from tools.media.frame import Aspect, Shape

PAPERS_MM = {"A0": 841, "A1": 594, "A2": 420, "A3": 297, "A4": 210, "A5": 148, "A6": 105}
USUAL = "A3"
DPI = 300
"""What print shops ask for in pictures that are held in a hand."""
MOST_PX = 5196
"""Larger sheets are looked at from farther away; at A1 this is 220 dots an inch."""
FEED_PX = 1080
LONGEST_TITLE = 56
_OWN = re.compile(r"^(?:our|my|unser\w*|mein\w*|notre|nos|nuestr\w+|nostr\w+|noss\w+)\s+", re.IGNORECASE)
"""Whose it is, is known to whoever hangs the poster up."""
_BELONGS = re.compile(
    r"(?:of|for|at|in|der|des|vom|von|im|am|du|de|des|del|della|dello|dei|da|do|dos)\s", re.IGNORECASE
)


class Poster(Deliverable):
    """One picture with all that one has to know to come, or to buy."""

    name = "poster"
    summary = "A poster or flyer with the facts of the brief, for paper and for feeds."
    gives = ("image", "document")

    def work(self, job: Job) -> Work:
        """A sheet and each shape of a feed, laid out for itself, and the words for those who do not see it."""
        tasks: list[Task] = []
        files: dict[str, str] = {}
        for name, shape, short_side, paper in _sheets(job):
            request = words_of(job) | _dress(job) | {"shape": shape}
            tasks.append(Task(id=f"layout-{name}", tool="image.poster", request=request))
            tasks.append(still_task(name, f"layout-{name}", short_side, paper))
            files[f"{name}.png"] = f"{name}.still"
            if paper:
                files[f"{name}.pdf"] = f"{name}.sheet"
        tasks.append(Task(id="poster-words", tool="post.text", request={"text": "\n".join(lines_of(words_of(job)))}))
        return Work(tuple(tasks), files | {"poster.txt": "poster-words.document"})

    def judge(self, job: Job, made: Production) -> Judgement:
        """Size, margins, contrast, and whether all that has to be on it is."""
        judgement = Judgement()
        sheets = {name: short_side for name, _, short_side, _ in _sheets(job)}
        judge_stills(judgement, tuple(sheets), made, sheets)
        wanted = [text for key, text in words_of(job).items() if key in _SHOWN and isinstance(text, str) and text]
        missing = [
            (name, "not on it", repr(text))
            for name in sheets
            if name in results(made)
            for text in dict.fromkeys((*wanted, *job.brief.must_show))
            if not says(texts_of((name,), made), text, job.brief.language)
        ]
        judgement.check("required words", "title, date, time, place and price of the brief", missing)
        banned = [
            (name, repr(word), "nowhere")
            for name in sheets
            for word in job.brief.must_not
            if says(texts_of((name,), made), word, job.brief.language)
        ]
        judgement.check("forbidden words", "the brief", banned)
        return judgement


MOST = {"date": 60, "time": 60, "place": 100, "price": 60}
"""Characters that `image.poster` takes."""
_SHOWN = ("title", "date", "time", "place", "price")


def words_of(job: Job) -> Json:
    """The bill in words, each fact once and as it was given."""
    from agent.deliverables.bill import further, head_of  # knows all wording that is read in briefs

    brief = job.brief
    words: Json = {"title": _title(job), **{key: text[: MOST[key]] for key, text in head_of(brief).items()}}
    shown = poster_scene(job.board).shot.accent
    words["accent"] = shown if shown and shown.lower() in words["title"].lower() else words["title"].split()[0]
    if brief.brand.name and brief.brand.name.casefold() not in words["title"].casefold():
        words["kicker"] = brief.brand.name[:60]
    words["details"], words["notes"] = further(brief, [str(text) for text in words.values()])
    told = " ".join((*words["details"], *words["notes"], words["title"], words["place"])).casefold()
    words["address"] = "  ".join(each for each in brief.addresses if each.casefold() not in told)[:120]
    return words


def _title(job: Job) -> str:
    """The name; with what belongs to it ("of the fire brigade"); or what is announced, where a name tells nothing."""
    from agent.deliverables.bill import name_before

    brief = job.brief
    announced = job.board.scenes[0].shot.headline if brief.kind == "announcement" else ""
    whole = f"{brief.subject} {brief.description}" if _BELONGS.match(brief.description) else brief.subject
    found = brief.title or announced or name_before(brief) or (whole if len(whole) <= LONGEST_TITLE else brief.subject)
    return _opened(_OWN.sub("", found) or found)[:120]


def _opened(subject: str) -> str:
    return subject[:1].upper() + subject[1:]


def _dress(job: Job) -> Json:
    board = job.board
    shot = poster_scene(board).shot
    dress: Json = {
        "subject": shot.subject,
        "setting": shot.setting,
        "look": board.look,
        "colors": list(board.colors),
        "monochrome": board.monochrome,
        "brand": board.brand,
    }
    if named := concerned(shot, job.order.art):
        dress["art"] = [each.model_dump(mode="json") for each in named]
    return dress


def _sheets(job: Job) -> list[tuple[str, Shape, int, float]]:
    """Task, shape, pixels on the short side, and millimetres where it is printed."""
    details, draft = job.brief.details, job.order.wishes.short_side
    papers = [] if details.aspects and not details.papers else list(details.papers or (USUAL,))
    found: list[tuple[str, Shape, int, float]] = []
    for paper in papers[:3]:
        short_side = draft or min(MOST_PX, round(PAPERS_MM[paper] / 25.4 * DPI))
        found.append(("poster" if not found else f"poster-{paper.lower()}", "A", short_side, PAPERS_MM[paper]))
    chosen = job.order.wishes.aspect
    for aspect in dict.fromkeys((chosen, *details.aspects) if chosen else details.aspects):
        if aspect in get_args(Aspect):
            name = "poster" if not found else f"poster-{aspect.replace(':', 'x')}"
            found.append((name, aspect, draft or FEED_PX, 0.0))
    return found


def lines_of(words: Json) -> list[str]:
    """What is on the bill, in the order in which it is read."""
    keys = ("kicker", "title", "date", "time", "place", "price")
    lines = [str(words[key]) for key in keys if words.get(key)]
    return [*lines, *words["details"], *words["notes"], *([words["address"]] if words["address"] else [])]
