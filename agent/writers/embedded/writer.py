"""The embedded writer's door: an understood brief becomes a storyboard, by rules and data alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.audit import Wanted, wanted
from agent.brief import Brief, Kind, Language
from agent.reading.format.register import register_of
from agent.reading.genre.genres import seeks
from agent.reading.messages.addressing import form_of
from agent.storyboard import Scene, Storyboard
from agent.writers.clock import SpeechClock
from agent.writers.embedded.as_listed import in_order
from agent.writers.embedded.completing import Completing, Remembered
from agent.writers.embedded.copy import clean_title, post
from agent.writers.embedded.fit import Fitted, fitted
from agent.writers.embedded.guard import guarded
from agent.writers.embedded.languages.phrasebook import Phrasebook
from agent.writers.embedded.lines import Line
from agent.writers.embedded.manner import manner_of
from agent.writers.embedded.material import Material
from agent.writers.embedded.passages import gathered
from agent.writers.embedded.ranking import ranked
from agent.writers.embedded.rejoining import rejoined
from agent.writers.embedded.remarks import THIN, assumed, left_out, noticed
from agent.writers.embedded.shapes import (
    announcement,
    appeal,
    comparison,
    event,
    explainer,
    how_to,
    launch,
    listing,
    news,
    notice,
    report,
    tale,
    testimonial,
    tribute,
)
from agent.writers.embedded.shapes.filling import filled_up
from agent.writers.embedded.shapes.parts import essentials, padding
from agent.writers.embedded.shortening import condensed
from agent.writers.embedded.shots import shots
from agent.writers.embedded.sound import pace_of, sound_of
from agent.writers.embedded.typography import typeset, typeset_shot
from agent.writers.embedded.unsaid import with_unsaid
from agent.writers.embedded.verbatim import scripted
from agent.writers.embedded.wording import cap, fold, holds, sentence
from tools.audio.voices import pick_voice
from tools.image.looks import choose_look, look_names

SHAPES: dict[Kind, Callable[[Material], list[Line]]] = {
    "launch": launch.launch,
    "promo": launch.promo,
    "explainer": explainer.explainer,
    "how_to": how_to.how_to,
    "list": how_to.listing_items,
    "news": news.news,
    "event": event.event,
    "appeal": appeal.appeal,
    "listing": listing.listing,
    "report": report.report,
    "announcement": announcement.announcement,
    "notice": notice.notice,
    "comparison": comparison.comparison,
    "tribute": tribute.tribute,
    "story": tale.story,
    "testimonial": testimonial.testimonial,
}


def write(brief: Brief, clock: SpeechClock) -> Storyboard:
    """The storyboard of a brief; the clock says how long its words take."""
    material = Material(brief, _book(brief))
    lines = scripted(material) if brief.script else condensed(ranked(told(material), material), material)
    if not brief.script:
        lines = [set_in_type(line, brief.language) for line in lines]
    due, remembered = wanted(brief), Remembered(clock)
    fit, pool = _filled(brief, material, lines, remembered)
    if not brief.script:
        fit = Completing(material, due, remembered, pace_of(brief)).completed(fit, pool)
    return _storyboard(brief, material, fit, due)


def direct(brief: Brief, lines: Sequence[Line], clock: SpeechClock) -> Storyboard:
    """The storyboard of lines that somebody else wrote: guarded, set in type, fitted and drawn as one's own are.

    All lines stay where pace and pauses can make room for them; else those of least worth leave.
    """
    material = Material(brief, _book(brief))
    own = [set_in_type(line, brief.language) for line in guarded(lines, material)]
    whole = fitted([replace(line, keep="must") for line in own], brief.duration, clock, pace_of(brief))
    fit = fitted(own, brief.duration, clock, pace_of(brief)) if whole.over else whole
    return _storyboard(brief, material, fit, wanted(brief))


def _book(brief: Brief) -> Phrasebook:
    """The language's wordings in the brief's manner and form of address, started where its own text says."""
    told = (*(fact.text for fact in brief.facts), brief.ending, brief.call_to_action)
    register = register_of(brief.text, told) if brief.language == "de" else form_of(brief.text, told, brief.language)
    return Phrasebook(brief.language, brief.text, brief.must_not, manner_of(brief.tone), register)


def _filled(
    brief: Brief, material: Material, lines: Sequence[Line], clock: SpeechClock
) -> tuple[Fitted, Sequence[Line]]:
    """The lines fitted to the wish, and out of which; where they leave much time empty, with what none has told."""
    natural = pace_of(brief)

    def fitting(offered: Sequence[Line]) -> Fitted:
        return fitted(offered, brief.duration, clock, natural)

    fit = fitting(lines)
    if brief.script or not brief.duration.given or fit.spoken >= THIN * fit.seconds:
        return fit, lines
    longer = guarded(filled_up(material, lines), material)
    more = [set_in_type(line, brief.language) for line in longer]
    return (fitting(more), more) if len(more) > len(lines) else (fit, lines)


def told(material: Material) -> list[Line]:
    """The lines of the kind's shape, filled up where the brief says little, with what has to be said."""
    lines = introduced(SHAPES[material.kind](material), material)
    lines = [*lines[:-1], *essentials(material, lines), *lines[-1:]]
    padded = [*lines[:-1], *padding(material, lines), *lines[-1:]]
    return gathered(in_order(guarded(rejoined(padded, material), material), material.brief), material)


TELLING: frozenset[Kind] = frozenset({"news", "announcement", "notice", "explainer", "report", "listing"})
"""Kinds whose shapes may go straight to the facts."""


def introduced(lines: list[Line], material: Material) -> list[Line]:
    """The lines, headed by what the film is about where its name is heard nowhere before the close."""
    heard = fold(" ".join(line.text for line in lines[:-1])).replace("'", " ").split()
    named = [word for word in fold(material.subject).replace("'", " ").split() if len(word) > 2 or word[:1].isdigit()]
    if material.kind == "news" and lines[0].shot.headline and material.source_sentences:
        return lines  # its headline is on the screen
    if material.hiring and material.brief.sources and any(seeks(line.text) for line in lines):
        return lines  # who is sought, and by whom
    if material.kind not in TELLING or not named or 2 * sum(word in heard for word in named) > len(named):
        return lines
    what = f", {material.what}" if material.what and not material.whole(material.what) else ""
    said = material.what if holds(material.what, material.subject) else f"{cap(material.subject)}{what}"
    house = material.brief.brand.name if material.hiring else ""
    said = f"{house}: {material.midway(said)}" if house and not holds(said, house) else said
    asks = said.startswith("¿") or (explainer.asks(said) and material.language in ("es", "it", "pt"))
    asks = asks or said.endswith("?") or bool(re.search(rf"(?i){re.escape(said)}\s?\?", material.brief.text))
    question = material.kind == "explainer" and asks
    asked = f"{'¿' if material.language == 'es' else ''}{cap(said.strip('¿? '))}?" if question else ""
    line = Line(asked or sentence(said), role="hook", keep="spine", worth=3)
    return [line.draw("title", "hero", headline=(asked or cap(material.subject))[:80]), *lines]


def set_in_type(line: Line, language: Language) -> Line:
    """The line with its language's spaces and marks, in all its lengths."""
    return replace(
        line, text=typeset(line.text, language), shorts=tuple(typeset(text, language) for text in line.shorts)
    )


def look_of(brief: Brief, material: Material) -> str:
    """The look asked for, where there is one of that name, else one that suits kind and tone."""
    if brief.look in look_names():
        return brief.look
    seed = int.from_bytes(hashlib.sha256(brief.text.encode()).digest()[:4], "big")
    subject = f"{material.subject} {material.what} {brief.look}"
    return choose_look(kind=material.kind, tone=brief.tone, subject=subject, seed=seed)


def voice_of(brief: Brief) -> str:
    """A voice of the film's language; none for a film without speech."""
    return pick_voice(brief.language, brief.voice) if brief.speech else ""


def _storyboard(brief: Brief, material: Material, fit: Fitted, due: Sequence[Wanted]) -> Storyboard:
    pictures = [typeset_shot(shot, brief.language) for shot in with_unsaid(shots(fit.lines, material), material, due)]
    scenes = tuple(
        Scene(id=f"s{at}", role=line.role, narration=line.text, shot=shot, hold_s=hold)
        for at, (line, shot, hold) in enumerate(zip(fit.lines, pictures, fit.holds, strict=True), 1)
    )
    title = typeset(clean_title(material), brief.language)
    return Storyboard(
        title=title,
        language=brief.language,
        aspect=brief.aspect,
        short_side=brief.short_side,
        seconds=fit.seconds,
        shortest=brief.duration.shortest,
        longest=brief.duration.longest,
        look=look_of(brief, material),
        brand=brief.brand.name,
        colors=brief.brand.colors,
        monochrome=brief.monochrome,
        burned_captions=brief.burned_captions,
        sound=sound_of(brief, fit.pace, voice_of(brief)),
        scenes=scenes,
        post=post(fit.lines, material, title),
        assumptions=(*brief.assumptions, *assumed(fit, material)),
        notices=(*brief.notices, *noticed(fit, material), *left_out(pictures, material, due)),
    )
