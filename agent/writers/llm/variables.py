"""What the prompts are told: the brief as data, what it demands, and what there is to draw with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from agent.brief import Brief
from agent.llm.data import as_data
from agent.writers.embedded.fit import fewest_scenes
from agent.writers.llm.forms import LOOKS, MOODS, PICTURES, Draft, Remark, Treatment
from prompts.loader import Words, load_prompt
from tools.image.art import studio
from tools.image.looks import look

WORDS_PER_SECOND = 2.3  # of calm narration with the pauses between scenes
SOURCE_LETTERS = 60_000  # of all sources together, about 17,000 tokens; more is dear and hardly read
PROMPT_TOKENS = 4000  # the longest prompt without sources
LETTERS_PER_TOKEN = 3  # of sources; fewer than in prose, as they may be tables and any language
FIELDS = {
    "text", "kind", "subject", "description", "title", "audience", "tone", "topics", "opening", "ending",
    "ending_wish", "call_to_action", "addresses", "table", "table_label",
}  # fmt: skip


def brief_data(brief: Brief) -> str:
    """The brief and its sources as JSON; JSON keeps them apart from what the prompt says."""
    told = brief.model_dump(mode="json", include=FIELDS, exclude_defaults=True)
    told["facts"] = [fact.text for fact in brief.facts]
    if brief.sources:
        told["sources"] = [source.model_dump(mode="json", include={"name", "text"}) for source in brief.sources]
    return as_data(told)


def readable(brief: Brief, context: int | None, reply: int) -> Brief:
    """The brief with as much of its sources as the model holds beside the prompt and its reply, in tokens."""
    room = SOURCE_LETTERS if context is None else (context - PROMPT_TOKENS - reply) * LETTERS_PER_TOKEN
    left, kept = max(0, min(room, SOURCE_LETTERS)), []
    for source in brief.sources:
        kept.append(source.model_copy(update={"text": source.text[:left]}))
        left -= len(kept[-1].text)
    return brief.model_copy(update={"sources": tuple(source for source in kept if source.text)})


def treatment_words(brief: Brief) -> Words:
    """The prompt that asks for an idea."""
    looks = "\n".join(f"- {name}: {look(name).summary}" for name in LOOKS)
    return load_prompt("treatment").render(
        brief=brief_data(brief), seconds=f"{brief.duration.target:g}", looks=looks, moods=", ".join(MOODS)
    )


def storyboard_words(
    brief: Brief, treatment: Treatment, earlier: Draft | None = None, remarks: Sequence[Remark] = ()
) -> Words:
    """The prompt that asks for the scenes; with a draft and remarks, for better ones."""
    return load_prompt("storyboard").render(
        brief=brief_data(brief),
        treatment=treatment.model_dump_json(),
        seconds=f"{brief.duration.target:g}",
        scenes=str(fewest_scenes(brief.duration.target)),
        words=str(round(brief.duration.target * WORDS_PER_SECOND)),
        language=brief.language,
        demands=demands(brief),
        pictures="\n".join(f"  - {name}: {use}" for name, use in PICTURES.items()),
        things=_things(),
        places=_places(),
        earlier=_earlier(earlier, remarks),
    )


def critique_words(brief: Brief, draft: Draft) -> Words:
    """The prompt that asks an editor."""
    return load_prompt("storyboard_critique").render(brief=brief_data(brief), draft=draft.model_dump_json())


def choice_words(brief: Brief, first: Draft, second: Draft) -> Words:
    """The prompt that asks which of two is better."""
    return load_prompt("choice").render(
        brief=brief_data(brief), first=first.model_dump_json(), second=second.model_dump_json()
    )


def demands(brief: Brief) -> str:
    """What the brief insists on, a line each."""
    lines = [
        *(f"- Say, word for word: {phrase}" for phrase in brief.must_say),
        *(f"- Show on screen: {phrase}" for phrase in brief.must_show),
        *(f"- Nowhere, not even in part: {phrase}" for phrase in brief.must_not),
        *(f"- Never spoken: {phrase}" for phrase in brief.silent_words),
    ]
    if brief.ending:
        lines.append(f"- The last line spoken is: {brief.ending}")
    if brief.audience:
        lines.append(f"- It is for: {brief.audience}")
    return "\n".join(lines) or "- nothing beyond the brief"


@cache
def _things() -> str:
    return ", ".join(name.replace("-", " ") for name in sorted(studio.PROPS))


@cache
def _places() -> str:
    return ", ".join(name.replace("-", " ") for name in sorted(studio.BACKDROPS))


def _earlier(draft: Draft | None, remarks: Sequence[Remark]) -> str:
    if draft is None:
        return "none"
    said = "\n".join(f"- scene {entry.scene}: {entry.remark}" for entry in remarks)
    return f"\n{draft.model_dump_json()}\nRemarks to be mended; what they do not touch stays as it is:\n{said}"
