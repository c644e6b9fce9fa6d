"""Parts what a chatty English brief strings together with commas: request, facts and how to call, in one breath.

"could you do a 20 sec thing for my van, Soapy Paws, I come to your house, ring me on ..." is one request and two facts;
read as one sentence it is all said to the maker, and the facts are lost.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.text.quoted import masked, quotes

_OWN_CLAUSE = (
    r"(?:it['’]?s\s(?!not\b)|its\s(?:called|a|an|on|in|at)\s|(?:we|i|they)(?:['’](?:re|m|ve|ll))?\s(?!['’])[a-z]|"
    r"you can\s|there['’]s\s|there (?:is|are)\s|open (?:from|daily|every|till|until|mon|tue|wed|thu|fri|sat|sun)\w*\s|"
    r"please\s|(?:can|could) (?:you|u)\s|(?:ring|call|text|phone|message|email) (?:me|us|on)\s|nothing too\s|"
    r"(?:bring|drop|pop|come|grab|turn up|book|order|join us|just turn)\s(?!of\s|on\s(?:the|a)\s)|"
    r"(?:[a-z][\w-]*\s){0,4}?(?:(?:is|from|for|only|just)\s)?[£$€]\s?\d)"
)
_CUT = re.compile(rf",\s+(?:(?:and|so|but|also|oh and)\s+)?(?={_OWN_CLAUSE})", re.IGNORECASE)
# "If it rains, we meet indoors, it's dry there": the first clause is nothing without the second.
_BOUND = re.compile(
    r"(?:if|when|whenever|once|after|before|because|although|though|as|while|since|until|unless|for|in|on|at|to|with|"
    r"without|from|by|during|every|each|thanks|despite|instead|last|this|next|first|then)\s",
    re.IGNORECASE,
)
_OWN = re.compile(_OWN_CLAUSE, re.IGNORECASE)
# Who speaks, of what is their own: lists of prices and facts alone are left to those who read lists.
_CHATTY = re.compile(r"(?<!\w)(?:i|we|me|us|my|our)(?!\w)", re.IGNORECASE)
_SPEAKS = re.compile(
    r"(?:we|i)(?:['’](?:re|m|ve|ll))?\s(?!(?:want|need|would|like|love|think|thought|guess|hope)\b)", re.I
)
_NAME = 4  # words of a name in quotation marks
FEWEST = 2
"""Clauses of their own, each but the first behind a comma, from which a sentence is a string of them."""


def spliced(sentence: str) -> list[str]:
    """The clauses of a run-on sentence, each as a sentence; any other sentence as it is."""
    plain = masked(sentence)
    cuts = list(_CUT.finditer(plain))
    clauses = len(cuts) + bool(_OWN.match(sentence))
    asks = cuts and words("films", "en").search(sentence, 0, cuts[0].start()) and _SPEAKS.match(sentence, cuts[0].end())
    clauses += bool(asks)
    if _BOUND.match(sentence) or clauses < FEWEST or not _CHATTY.search(sentence) or _quotes_speech(sentence):
        return [sentence]
    edges = [0, *(edge for cut in cuts for edge in cut.span()), len(sentence)]
    pieces = (sentence[start:end].strip() for start, end in zip(edges[::2], edges[1::2], strict=True))
    return [piece for piece in pieces if piece]


def _quotes_speech(sentence: str) -> bool:
    """Whether more stands in quotation marks than a name: 'reel for my bakery "Crumb & Co"'."""
    told = quotes(sentence)
    marks = re.search(r"[\"“”«»]", sentence)
    return bool(marks) and not (
        told and all(len(quote.text.split()) <= _NAME and quote.text[:1].isupper() for quote in told)
    )
