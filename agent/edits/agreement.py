"""Brings the brief in line with an edit: what a person says last counts, so the critic judges by it."""

from __future__ import annotations

from agent.brief import Brief, DurationWish, Source
from agent.critic.wording import says, shown
from agent.storyboard import Storyboard

CHAT = "chat"


def agreed(brief: Brief, before: Storyboard, after: Storyboard, said: str) -> Brief:
    """The brief as it stands after an edit.

    A phrase that had to be said or shown is let go where the edit itself took it out; words and numbers of the
    sentence count as given.
    """
    language = after.language
    was, now = _told(before), _told(after)
    seen, sees = _seen(before), _seen(after)
    update = {
        "must_say": tuple(p for p in brief.must_say if says(now, p, language) or not says(was, p, language)),
        "must_show": tuple(p for p in brief.must_show if says(sees, p, language) or not says(seen, p, language)),
        "silent_words": tuple(p for p in brief.silent_words if says(was, p, language) or not says(now, p, language)),
        "duration": _duration(brief, before, after),
        "speech": bool(after.sound.voice),
        "music": after.sound.music,
        "burned_captions": after.burned_captions,
        "aspect": after.aspect,
        "monochrome": after.monochrome,
        "title": after.title if after.title != before.title else brief.title,
        "language": after.language,
        "brand": brief.brand.model_copy(update={"colors": after.colors or brief.brand.colors}),
        "sources": _sources(brief, said),
    }
    return brief.model_copy(update=update)


def _duration(brief: Brief, before: Storyboard, after: Storyboard) -> DurationWish:
    if (before.seconds, before.shortest, before.longest) == (after.seconds, after.shortest, after.longest):
        return brief.duration
    return DurationWish(target=after.seconds, shortest=after.shortest, longest=after.longest, given=True)


def _told(board: Storyboard) -> str:
    return " \n ".join(scene.narration for scene in board.scenes)


def _seen(board: Storyboard) -> str:
    pictures = " \n ".join(shown(scene.shot) for scene in board.scenes)
    return f"{pictures} \n {_told(board)}" if board.burned_captions else pictures


def _sources(brief: Brief, said: str) -> tuple[Source, ...]:
    earlier = "\n".join(source.text for source in brief.sources if source.name == CHAT)
    others = tuple(source for source in brief.sources if source.name != CHAT)
    return (*others, Source(name=CHAT, text=f"{earlier}\n{said}".strip()))
