"""Sets apart the terms that an order gives in passing: manners first, whose commas part nothing, then all others."""

from __future__ import annotations

from agent.reading.forms.order_heads import with_plain_head
from agent.reading.terms.breath import written_out
from agent.reading.terms.manners import with_manners_apart
from agent.reading.terms.tails import with_tails_apart


def with_terms_apart(text: str, language: str, *, sourced: bool) -> str:
    """The brief with its terms in lines or sentences of their own; beside a source only what trails its sentences."""
    told = with_manners_apart(text, language)
    return with_tails_apart(told if sourced else written_out(with_plain_head(told, language), language), language)
