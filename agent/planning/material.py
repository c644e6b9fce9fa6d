"""What there is to fill a tool's request with, under the names that tools give their fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from agent.deliverables.work import Job
from agent.film import poster_scene
from agent.planning.clauses import QUOTED
from tools.image.shot import Shot
from tools.media.timing import FPS

Values = dict[str, Any]
_SECONDS = re.compile(
    r"(?<![\w.])(\d{1,3}(?:[.,]\d)?)\s?-?(?:seconds?|secs?|s|sekunden?|segundos?|secondes?|second[oi])(?!\w)"
)
_MINUTES = re.compile(
    r"(?<![\w.])(\d{1,2}(?:[.,]\d)?|an?|one|eine)\s?-?(?:minutes?|min|minuten?|minutos?|minut[oi])(?!\w)"
)
_LUFS = re.compile(r"([-−–]?)\s?(\d\d(?:\.\d)?)\s?(?:lufs|lkfs)", re.IGNORECASE)
_BPM = re.compile(r"(\d{2,3})\s?bpm", re.IGNORECASE)
_ALIKE = {
    "text": "prompt script content caption message body words line lines",
    "address": "url uri link website web_address payload data target",
    "title": "name heading",
    "headline": "slogan label",
    "subject": "topic query keyword theme thing",
    "seconds": "duration length duration_s seconds_s",
    "language": "lang locale",
    "aspect": "aspect_ratio ratio",
    "colors": "colours palette",
    "brand": "company",
    "description": "summary",
    "times": "marks timestamps moments",
}
MOMENTS = 12
"""Moments of a film that stand for all of it, as on a contact sheet."""


def material(job: Job, words: str) -> Values:
    """Values by field name; what the words that ask for it say comes before what the brief says."""
    values = _of_story(job) | _of_brief(job) | _of_length(job) | dict(_named(job.brief.text)) | dict(_of_words(words))
    quoted = QUOTED.search(words)
    values["text"] = quoted.group()[1:-1] if quoted else _text(job)
    values["shot"] = _shot(poster_scene(job.board).shot, quoted.group()[1:-1] if quoted else "")
    if "address" not in values:
        values["address"] = values["text"]
    alike = {other: values[name] for name, others in _ALIKE.items() if name in values for other in others.split()}
    return alike | values


def said(words: str) -> frozenset[str]:
    """The names of the values that the words themselves give."""
    names = {name for name, _ in _of_words(words)}
    return frozenset(names | {other for name in names for other in _ALIKE.get(name, "").split()})


def _of_story(job: Job) -> Values:
    board = job.board
    shot = poster_scene(board).shot
    return {
        "title": board.title,
        "headline": shot.headline or board.title,
        "subject": job.brief.subject,
        "setting": shot.setting,
        "description": board.post.description or job.brief.description,
        "hashtags": list(board.post.hashtags),
        "language": board.language,
        "aspect": board.aspect,
        "short_side": board.short_side,
        "look": board.look,
        "colors": list(board.colors),
        "monochrome": board.monochrome,
        "captions": False,
        "mood": job.brief.music_mood or board.sound.mood,
        "bpm": board.sound.bpm,
        "lufs": board.sound.lufs,
        "true_peak": board.sound.true_peak,
        "fps": FPS,
    }


def _of_brief(job: Job) -> Values:
    brief = job.brief
    found: Values = {"brand": brief.brand.name, "audience": brief.audience}
    web = [each for each in brief.addresses if "." in each and " " not in each]
    return found | ({"address": web[0]} if web else {})


def _of_length(job: Job) -> Values:
    """How long the person's own file is, or else the film, and moments spread over it."""
    seconds = job.order.files[0].seconds if job.order.files else job.board.seconds
    share = seconds / MOMENTS
    times = [round((number + 0.5) * share, 2) for number in range(MOMENTS)]
    return {"seconds": seconds, "times": times, "frames": round(seconds * FPS), "scene_frames": round(seconds * FPS)}


def _of_words(words: str) -> Iterator[tuple[str, Any]]:
    low = words.casefold()
    if hit := _SECONDS.search(low):
        yield "seconds", float(hit[1].replace(",", "."))
    elif hit := _MINUTES.search(low):
        yield "seconds", 60.0 * (float(hit[1].replace(",", ".")) if hit[1][0].isdigit() else 1.0)
    if hit := _LUFS.search(low):
        yield "lufs", -float(hit[2])
    if hit := _BPM.search(low):
        yield "bpm", int(hit[1])
    if hit := re.search(r"https?://\S+", words):
        yield "address", hit.group().rstrip(".,;)")
    yield from _named(words)


def _named(text: str) -> Iterator[tuple[str, str]]:
    """Values that are given by name: label: "Best of 2026"."""
    for hit in re.finditer(r"(\w+)(?::|\sis|\sof)?\s[\"“]([^\"”]+)[\"”]", text):
        yield hit[1].casefold(), hit[2]


def _shot(shot: Shot, headline: str) -> Values:
    """A picture that was asked for alone: what it shows, with words on it only where these were given."""
    plain = Shot(family="hero", headline=headline[:160], subject=shot.subject, setting=shot.setting, spoken=shot.spoken)
    return plain.model_dump(mode="json")


def _text(job: Job) -> str:
    """The script, the spoken lines, or the brief's own words."""
    lines = job.order.wishes.script or job.brief.script or tuple(s.narration for s in job.board.scenes if s.narration)
    return "\n\n".join(lines) or job.brief.description or job.brief.text
