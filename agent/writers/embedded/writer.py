"""The embedded writer's door: an understood brief becomes a storyboard, by rules and data alone."""

from __future__ import annotations

from collections.abc import Callable

from agent.brief import Brief, Kind
from agent.storyboard import Scene, Storyboard
from agent.writers.clock import SpeechClock
from agent.writers.embedded.copy import clean_title, post
from agent.writers.embedded.fit import Fitted, fitted
from agent.writers.embedded.guard import guarded
from agent.writers.embedded.languages.phrasebook import Phrasebook
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import announcement, appeal, event, explainer, how_to, launch, listing, news, report
from agent.writers.embedded.shapes import tale
from agent.writers.embedded.shapes import testimonial
from agent.writers.embedded.shots import shots
from agent.writers.embedded.sound import sound_of
from agent.writers.embedded.verbatim import scripted

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
    "story": tale.story,
    "testimonial": testimonial.testimonial,
}


def write(brief: Brief, clock: SpeechClock) -> Storyboard:
    """The storyboard of a brief; the clock says how long its words take."""
    book = Phrasebook(brief.language, brief.text, brief.must_not)
    material = Material(brief, book)
    lines = scripted(material) if brief.script else guarded(SHAPES[material.kind](material), material)
    fit = fitted(lines, brief.duration, clock)
    return _storyboard(brief, material, fit)


def _storyboard(brief: Brief, material: Material, fit: Fitted) -> Storyboard:
    pictures = shots(fit.lines, material)
    scenes = tuple(
        Scene(id=f"s{at}", role=line.role, narration=line.text, shot=shot, hold_s=hold)
        for at, (line, shot, hold) in enumerate(zip(fit.lines, pictures, fit.holds, strict=True), 1)
    )
    title = clean_title(material)
    return Storyboard(
        title=title,
        language=brief.language,
        aspect=brief.aspect,
        short_side=brief.short_side,
        seconds=fit.seconds,
        shortest=brief.duration.shortest,
        longest=brief.duration.longest,
        look=brief.look or "warm",
        brand=brief.brand.name,
        colors=brief.brand.colors,
        monochrome=brief.monochrome,
        burned_captions=brief.burned_captions,
        sound=sound_of(brief, fit.pace, brief.voice),
        scenes=scenes,
        post=post(fit.lines, material, title),
        assumptions=brief.assumptions,
        notices=brief.notices,
    )
