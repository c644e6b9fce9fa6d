"""The text of a post, alone: within the length and the number of hashtags that the brief sets, from its facts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Brief
from agent.critic.wording import says
from agent.deliverables.work import Deliverable, Job, Judgement, Work
from agent.plan import Task
from agent.production import Production

USUAL_TAGS = (3, 5)
LONGEST = 2200
"""Instagram's limit of a caption, in characters."""


class CaptionText(Deliverable):
    """What is written under a picture, or as the notes of a show."""

    name = "caption_text"
    summary = "The text of a post, show notes or a description, with hashtags."
    gives = ("text",)

    def work(self, job: Job) -> Work:
        """One document."""
        task = Task(id="post-text", tool="post.text", request={"text": text_of(job), "form": "md"})
        return Work((task,), {"post.md": "post-text.document"})

    def judge(self, job: Job, made: Production) -> Judgement:
        """Length, hashtags, and words that may be nowhere."""
        judgement, text = Judgement(), text_of(job)
        most = job.brief.details.characters or LONGEST
        long = [("post-text", f"{len(text)} characters", f"{most} at most")] if len(text) > most else []
        judgement.check("text length", "the brief, or Instagram's limit", long)
        few, many = _tags(job.brief)
        count = len(re.findall(r"(?<!\w)#\w+", text))
        wrong = [("post-text", f"{count} hashtags", f"{few} to {many}")] if not few <= count <= many else []
        judgement.check("hashtags", "the brief", wrong)
        banned = [
            ("post-text", repr(word), "nowhere") for word in job.brief.must_not if says(text, word, job.brief.language)
        ]
        judgement.check("forbidden words in the text", "the brief", banned)
        return judgement


def text_of(job: Job) -> str:
    """Sentences as long as they fit, a line of hashtags under them."""
    from agent.deliverables.post_words import sentences_of, with_signs  # knows all wording that is read in briefs

    brief = job.brief
    few, many = _tags(brief)
    tags = [tag if tag.startswith("#") else f"#{tag}" for tag in job.board.post.hashtags][:many]
    tags += _more_tags(brief, tags)[: max(0, few - len(tags))]
    foot = "\n\n" + " ".join(tags) if tags else ""
    room = (brief.details.characters or LONGEST) - len(foot)
    kept: list[str] = []
    for sentence in with_signs(sentences_of(job)[: brief.details.sentences or None], brief):
        if len(" ".join((*kept, sentence))) <= room:
            kept.append(sentence)
    return (" ".join(kept) or job.board.title[:room]) + foot


def _more_tags(brief: Brief, known: Sequence[str]) -> list[str]:
    """Tags of the longer words of the brief's facts, where the subject's own words are too few."""
    told = " ".join((brief.subject, brief.description, *brief.tone, *(fact.text for fact in brief.facts)))
    found = dict.fromkeys(f"#{word.casefold()}" for word in re.findall(r"[^\W\d_]{4,20}", told))
    return [tag for tag in found if tag not in {each.casefold() for each in known} and not _banned(tag, brief)]


def _banned(tag: str, brief: Brief) -> bool:
    return any(word.casefold() in tag for word in brief.must_not)


def _tags(brief: Brief) -> tuple[int, int]:
    if brief.details.hashtags:
        return brief.details.hashtags
    return (0, 0) if brief.details.sentences else USUAL_TAGS
