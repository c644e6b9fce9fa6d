"""What code has against a draft, before anything is made from it: each objection is a sentence that the model is told.

Facts come from the brief and its sources alone: figures, addresses, names, quotations and claims that they do not hold
are objected to. What the embedded writer can mend by itself (doubled sentences, neighbours of one kind) is not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from agent.brief import Brief
from agent.critic.wording import derived_numbers, numbers, says, written_numbers
from agent.errors import InvalidBrief
from agent.reading.documents.injection import is_order
from agent.reading.text.language import detect
from agent.writers.clock import CountingClock
from agent.writers.embedded.fit import EDGES, GAP, fewest_scenes
from agent.writers.embedded.wording import bans, fold, holds, sentences, words
from agent.writers.llm.forms import Draft, DraftScene
from tools.image.art.icons import find_icon
from tools.image.art.studio import find_backdrop, find_prop

SHORTEST_SHARE, LONGEST_SHARE = 0.6, 1.15  # of the wished length; pace and pauses make up for the rest
LONGEST_LINE = 45  # words; more than that is 18 seconds before one picture
FEWEST_FOR_VARIETY = 6  # scenes
FEWEST_FOR_LANGUAGE = 12  # words
FEW, MOST_COUNTED = 3, 12  # "two things" claims nothing; steps and entries are numbered
_MARKUP = re.compile(r"[\[\]{}<>*_#|\\]|https?://|(?i:\bscene \d|\bnarrator:|\bvoice-?over\b|\bvo:)")
_ADDRESS = re.compile(
    r"(?i)\b[\w.+-]+@[\w-]+\.\w+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|de|es|fr|it|pt|io|co|example|app|eu)\b"
)
_HOUR = re.compile(r"\b([01]?\d|2[0-3])[:h.][0-5]\d\b")
_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{8,})[”“»\"]")
_NAME = re.compile(r"(?<=[\w,;:] )(?:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)")
# Claims that need somebody to have made them; by language, as stems.
_CLAIMS = {
    "en": "award guaranteed proven certified scientifically best-selling number one world's first clinically",
    "de": "preisgekrönt garantiert bewiesen zertifiziert wissenschaftlich meistverkauft testsieger klinisch",
    "es": "premiado garantizado demostrado certificado científicamente más vendido clínicamente",
    "fr": "primé garanti prouvé certifié scientifiquement plus vendu cliniquement",
    "it": "premiato garantito dimostrato certificato scientificamente più venduto clinicamente",
    "pt": "premiado garantido comprovado certificado cientificamente mais vendido clinicamente",
}
_TWO_WORDS = ("number one", "world's first", "más vendido", "plus vendu", "più venduto", "mais vendido")
_CALENDAR = (
    "I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Christmas Easter Earth Moon Sun Europe Africa Asia America Australia "
    "English German French Spanish Italian Portuguese OK"
)


def objections(draft: Draft, brief: Brief) -> list[str]:
    """Everything that has to change, scene by scene; empty for a draft that can be made."""
    given = _given(brief)
    found = [*_length(draft, brief), *_demanded(draft, brief), *_whole(draft, brief)]
    for at, scene in enumerate(draft.scenes, 1):
        found += [f"Scene {at}: {problem}" for problem in _scene(scene, brief, given, last=at == len(draft.scenes))]
    around = [*_unfounded(_around(draft), brief, given), *_names(draft.description, brief, given)]
    return [*found, *(f"Title or description: {problem}" for problem in around)]


def _scene(scene: DraftScene, brief: Brief, given: str, *, last: bool) -> Iterator[str]:
    spoken = scene.narration
    if brief.speech and not words(spoken):
        yield "the narration is empty."
    if len(words(spoken)) > LONGEST_LINE:
        yield f"the narration has {len(words(spoken))} words; give it {LONGEST_LINE} at most, or make two scenes of it."
    if _MARKUP.search(spoken) or is_order(spoken):
        yield "the narration holds marks, directions or instructions; give only what is spoken."
    yield from _unfounded(f"{spoken} | {_seen(scene)}", brief, given)
    yield from _names(spoken, brief, given)
    yield from _picture(scene, brief, last=last)


def _picture(scene: DraftScene, brief: Brief, *, last: bool) -> Iterator[str]:
    if scene.picture == "end_card" and not last:
        yield "end_card is for the last scene only."
    if scene.picture != "end_card" and not _drawable(scene.subject):
        yield f"the subject {scene.subject!r} cannot be drawn; name one of the things listed."
    if scene.setting and not find_backdrop(scene.setting):
        yield f"the setting {scene.setting!r} cannot be drawn; name one of the places listed, or leave it empty."
    if scene.picture == "number" and not written_numbers(scene.number):
        yield "a number picture needs its figure in `number`."
    if scene.picture == "compare" and len(scene.items) != 2:
        yield "a compare picture needs exactly two items."
    if scene.picture in ("steps", "list") and len(scene.items) < 2:
        yield f"a {scene.picture} picture needs two to five items."
    if scene.picture == "chart" and len(brief.table) < 2:
        yield "there is no table for a chart; choose another picture."
    if scene.picture == "quote" and not any(fact.kind == "quote" for fact in brief.facts):
        yield "nobody is quoted in the brief; choose another picture."


def _drawable(subject: str) -> bool:
    return bool(subject and (find_prop(subject) or find_icon(subject) or find_backdrop(subject)))


def _unfounded(text: str, brief: Brief, given: str) -> Iterator[str]:
    """What the brief and its sources do not say."""
    if strange := sorted(written_numbers(text) - _figures(brief, given)):
        listed = ", ".join(f"{number:f}" for number in strange)
        yield f"{listed} is in neither the brief nor a source; leave it out or use the figure that is given."
    for address in dict.fromkeys(_ADDRESS.findall(text)):
        if address.casefold() not in given.casefold():
            yield f"the address {address} is not in the brief."
    for quoted in _QUOTED.findall(text):
        if brief.kind != "story" and fold(quoted) not in fold(given):
            yield f"nobody said “{quoted[:60]}”; quote only what the brief quotes."
    for claim in _claims(text, brief, given):
        yield f"nothing supports the word “{claim}”; leave the claim out."


def _figures(brief: Brief, given: str) -> set[Decimal]:
    """Figures that are given, and small counts; sums and shares only of a table, where they can be checked."""
    if brief.table:
        return derived_numbers([given], brief.language)
    on_dials = {Decimal(int(hour) % 12 or 12) for hour in _HOUR.findall(given)}
    counts = MOST_COUNTED if brief.kind in ("how_to", "list") else FEW
    return numbers(given, brief.language) | on_dials | {Decimal(count) for count in range(1, counts + 1)}


def _claims(text: str, brief: Brief, given: str) -> list[str]:
    listed = _CLAIMS[brief.language]
    double = [phrase for phrase in _TWO_WORDS if phrase in listed]
    single = [word for word in listed.split() if not any(word in phrase for phrase in double)]
    spoken, known = f" {fold(text)}", f" {fold(given)}"
    return [claim for claim in (*single, *double) if f" {fold(claim)}" in spoken and f" {fold(claim)}" not in known]


def _names(text: str, brief: Brief, given: str) -> list[str]:
    """Capitalised words inside sentences that nobody gave.

    German capitalises all nouns, so there they tell nothing; and who a tale is about is the teller's to say.
    """
    if brief.language == "de" or brief.kind == "story":
        return []
    inside = (name for part in sentences(text) for name in _NAME.findall(part))
    pieces = (re.sub(r"['’]s?$", "", piece) for name in inside for piece in name.split())
    known, folded = _CALENDAR.split(), fold(given)
    strange = [piece for piece in dict.fromkeys(pieces) if piece not in known and fold(piece) not in folded]
    return [f"the name {name} is in neither the brief nor a source; leave it out." for name in strange]


def _length(draft: Draft, brief: Brief) -> Iterator[str]:
    if not brief.speech:
        return
    clock = CountingClock()
    spoken = sum(clock.seconds([scene.narration for scene in draft.scenes]))
    needed = spoken + GAP * len(draft.scenes) + EDGES
    wish = brief.duration
    longest = max(wish.longest, wish.target * LONGEST_SHARE) if wish.given else wish.longest * LONGEST_SHARE
    per_word = spoken / max(1, sum(len(words(scene.narration)) for scene in draft.scenes))
    if needed > longest:
        count = round((needed - wish.target) / per_word)
        yield f"All narration takes about {needed:.0f} s, and the film has {wish.target:g} s: cut about {count} words."
    elif wish.given and needed < wish.target * SHORTEST_SHARE:
        count = round((wish.target * 0.85 - needed) / max(per_word, 0.2))
        yield f"All narration takes about {needed:.0f} of {wish.target:g} s: tell more, about {count} words."


def _demanded(draft: Draft, brief: Brief) -> Iterator[str]:
    spoken = " ".join(scene.narration for scene in draft.scenes)
    seen = " | ".join(_seen(scene) for scene in draft.scenes)
    everything = f"{spoken} | {seen} | {_around(draft)}"
    for phrase in brief.must_say:
        if brief.speech and not says(spoken, phrase, brief.language) and not bans(phrase, brief.must_not):
            yield f"“{phrase}” has to be spoken, word for word."
    for phrase in brief.must_not:
        if bans(everything, (phrase,)):
            yield f"“{phrase}” may be nowhere."
    for phrase in brief.silent_words:
        if holds(spoken, phrase):
            yield f"“{phrase}” may be shown, never spoken."
    if brief.ending and not says(draft.scenes[-1].narration, brief.ending, brief.language):
        yield f"The last scene has to say: {brief.ending}"


def _whole(draft: Draft, brief: Brief) -> Iterator[str]:
    fewest = fewest_scenes(brief.duration.target)
    if len(draft.scenes) < fewest:
        yield f"There are {len(draft.scenes)} scenes; a film of {brief.duration.target:g} s needs {fewest} at least."
    if draft.scenes[-1].role != "close":
        yield "The last scene has to have the role close."
    spoken = " ".join(scene.narration for scene in draft.scenes)
    if len(words(spoken)) > FEWEST_FOR_LANGUAGE and _foreign(spoken, brief):
        yield f"The narration is in another language; write it in {brief.language}."
    counts = Counter(scene.picture for scene in draft.scenes)
    picture, most = counts.most_common(1)[0]
    if len(draft.scenes) >= FEWEST_FOR_VARIETY and most > len(draft.scenes) / 2:
        yield f"{most} of {len(draft.scenes)} pictures are {picture}; vary them."
    said = Counter(fold(part) for scene in draft.scenes for part in sentences(scene.narration) if len(words(part)) > 2)
    for part, count in said.items():
        if count > 1 and not any(holds(phrase, part) for phrase in brief.must_say):
            yield f"“{part}” is said {count} times; say it once."


def _foreign(spoken: str, brief: Brief) -> bool:
    try:
        return detect(spoken) not in (None, brief.language)
    except InvalidBrief:
        return True


def _seen(scene: DraftScene) -> str:
    return " | ".join((scene.headline, scene.number, scene.unit, *scene.items))


def _around(draft: Draft) -> str:
    return f"{draft.title} | {draft.description}"


def _given(brief: Brief) -> str:
    """All that a film of this brief may state."""
    facts = (f"{fact.label} {fact.text}" for fact in brief.facts)
    table = (f"{row.label} {row.value:g}" for row in brief.table)
    named = (brief.subject, brief.description, brief.title, brief.brand.name, brief.audience, brief.call_to_action)
    asked = (*brief.script, *brief.must_say, *brief.must_show, *brief.addresses, *brief.topics, brief.ending)
    sources = (source.text for source in brief.sources)
    return "\n".join((brief.text, *named, *asked, *sources, *facts, *table))
