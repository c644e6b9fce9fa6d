"""The message that a brief is: what its writer tells and wants, without the letter, the measures and the asides."""

from __future__ import annotations

from dataclasses import dataclass

from agent.brief import Language
from agent.reading.forms.asked_first import asked_first
from agent.reading.forms.bulletins import as_bulletin
from agent.reading.forms.for_sale import for_sale
from agent.reading.forms.honoured import honoured
from agent.reading.forms.house_duties import house_duties
from agent.reading.forms.invited import invited
from agent.reading.forms.job_heads import with_post
from agent.reading.forms.office_news import office_news
from agent.reading.forms.plain_lessons import plainly_taught
from agent.reading.forms.portrait_told import portrait_told
from agent.reading.forms.portrayed import by_name
from agent.reading.forms.programmed import programmed
from agent.reading.forms.side_by_side import side_by_side
from agent.reading.forms.strung_offers import offers_apart
from agent.reading.forms.taught_rules import taught_rules
from agent.reading.forms.taught_steps import taught_steps
from agent.reading.forms.tendered import tendered
from agent.reading.matter.steps import numbered_apart
from agent.reading.messages.added import without_adding
from agent.reading.messages.addressing import without_addressing
from agent.reading.messages.bracketed import unbracketed
from agent.reading.messages.bracketed_values import without_value_brackets
from agent.reading.messages.coverage import with_coverage
from agent.reading.messages.dictated import spelled
from agent.reading.messages.elliptic import with_asker
from agent.reading.messages.examples_asked import with_examples_apart
from agent.reading.messages.film_ends import with_end_labelled
from agent.reading.messages.letter import opened
from agent.reading.messages.listed_slides import listed_apart
from agent.reading.messages.mail_topics import with_topic
from agent.reading.messages.muted import without_clauses
from agent.reading.messages.order_verbs import without_order_verb
from agent.reading.messages.ordinal_labels import with_ordinals_numbered
from agent.reading.messages.priced import with_prices_apart
from agent.reading.messages.recited import without_recital
from agent.reading.messages.shown_where import without_place_shown
from agent.reading.messages.slides import without_labels
from agent.reading.messages.specified import without_specifications
from agent.reading.terms.audience_told import with_audience_apart
from agent.reading.terms.lesson import lesson_apart
from agent.reading.terms.topic import with_topic_alone

_FORMS = (
    by_name, portrait_told, honoured, house_duties, invited, offers_apart, side_by_side, with_post, as_bulletin,
    office_news, for_sale, plainly_taught, taught_steps, programmed,
)  # fmt: skip
"""What writes a short brief as a form: each leaves a brief that is none of its own as it stands."""


@dataclass(frozen=True)
class Message:
    """The text that is left to be read, and what was read on the way to it."""

    text: str
    muted: tuple[str, ...]
    """What is to be shown and not said."""
    slides: tuple[str, ...]
    """Numbered slides with their words."""
    recited: tuple[str, ...]
    """A text to be read out as it stands."""


def message_of(text: str, language: Language, *, film: bool) -> Message:
    """The message of a brief's text; `film` says whether a film is among what is wanted."""
    ordered = without_order_verb(with_end_labelled(text, language), language)
    heard, muted = without_clauses(unbracketed(without_value_brackets(ordered, language), language))
    told, recited = without_recital(without_specifications(heard, language, film), language)
    asked = without_place_shown(with_asker(without_addressing(told, language), language), language)
    asked = with_ordinals_numbered(asked, language)
    asked = with_prices_apart(without_adding(with_examples_apart(asked, language), language), language)
    unlabelled, slides = without_labels(listed_apart(asked, language))
    covering = with_coverage(tendered(unlabelled, language), language)
    mailed = numbered_apart(with_topic(covering, language), language)
    mailed = asked_first(taught_rules(mailed, language), language)
    said = lesson_apart(with_audience_apart(spelled(opened(mailed, language), language), language), language)
    said = with_topic_alone(said, language)
    for form in _FORMS:
        said = form(said, language)
    return Message(said, muted, slides, recited)
