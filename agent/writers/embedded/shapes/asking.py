"""What an explainer is asked, said as a question at its start and as an answer at its end.

A brief asks inside a sentence ("explain how a heat pump works"); a question of its own has another order of words in
English and German. What cannot be turned with certainty is left to the other openings.
"""

from __future__ import annotations

import re

from agent.brief import Language
from agent.writers.embedded.grammar import is_finite
from agent.writers.embedded.wording import bare, cap, sentence, uncapped, words

_ASKED: dict[Language, str] = {
    "en": r"how|why",
    "de": r"wie|warum|wieso|weshalb|woher|wodurch",
    "fr": r"comment|pourquoi",
    "es": r"cómo|por qué",
    "it": r"come|perché",
    "pt": r"como|por que|porque",
}
_BE = r"is|are|was|were|can|must|will|should"
_COMPOUND = re.compile(
    r",|;|\s(?:and|und|et|y|e)\s(?:how|why|what|wie|warum|was|comment|pourquoi|cómo|por|come|como)\b"
)
_BECAUSE: dict[Language, tuple[str, str]] = {
    "en": ("And that is {asked}.", "And that is {asked}."),
    "de": ("So {turned}.", "Darum {turned}."),
    "fr": ("Voilà {asked}.", "Voilà {asked}."),
    "es": ("Así {rest}.", "Por eso {rest}."),
    "it": ("Ecco {asked}.", "Ecco {asked}."),
    "pt": ("É assim que {rest}.", "É por isso que {rest}."),
}
"""How a film concludes what it was asked: how something is done, and why it is so."""
_DOES = re.compile(
    r"(?P<subject>.+?) (?P<verb>works?|functions?|happens?|grows?|moves?|flies|fly|begins?|forms?|starts?)$"
)


# "A cosa serve", "Cosa portare", "Où nous trouver": headings that are questions as they stand, in languages whose
# questions keep the order of words.
_HEADING: dict[Language, str] = {
    "fr": r"(?:à quoi|pour quoi|quoi|qui|où|quand|comment|pourquoi|combien|que)\s|qu['’]est-ce",
    "es": r"¿?(?:para qué|qué|quién(?:es)?|dónde|cuándo|cómo|por qué|cuánto)\s",
    "it": r"(?:a (?:che )?cosa|(?:che )?cosa|a che|chi|dove|quando|come|perché|quanto)\s|(?:che )?cos['’]è",
    "pt": r"(?:para que|o que|quem|onde|quando|como|por que|quanto)\s",
}


def under(heading: str, language: Language) -> str:
    """A heading as it is spoken before what stands under it: "Come arrivare?", else "Orario:"."""
    asked = language in _HEADING and re.match(_HEADING[language], heading, re.IGNORECASE)
    if not asked or heading.rstrip().endswith("?"):
        return heading if heading.rstrip().endswith("?") else f"{heading}:"
    return f"{'¿' if language == 'es' else ''}{cap(bare(heading).lstrip('¿ '))}?"


def questioned(text: str, language: Language) -> str:
    """The question that a clause asks, as a sentence; '' for a clause that asks none or more than one."""
    found = _parted(text, language)
    if not found:
        return ""
    word, rest = found
    if language == "de":
        turned = _turned(rest)
        return f"{cap(word)} {turned}?" if turned else ""
    if language == "en":
        return _english(word, rest)
    if not is_finite(words(rest)[0], language):
        return ""  # "pourquoi la mer est salée" is wondered about, not asked
    return f"{'¿' if language == 'es' else ''}{cap(bare(text).lstrip('¿ '))}?"


def answered(text: str, language: Language) -> str:
    """The clause as the film's conclusion; '' where it asks nothing that can be concluded."""
    found = _parted(text, language)
    if not found:
        return ""
    word, rest = found
    how = word.lower() in ("how", "wie", "comment", "cómo", "come", "como")
    turned = _turned(rest) if language == "de" else rest
    if language in ("es", "pt") and not is_finite(words(rest)[0], language):
        return ""
    form = _BECAUSE[language][0 if how else 1]
    return sentence(form.format(asked=uncapped(bare(text)), rest=rest, turned=turned)) if turned else ""


def _parted(text: str, language: Language) -> tuple[str, str] | None:
    """The asking word of a clause and what follows it."""
    plain = bare(text).lstrip("¿ ")
    found = re.match(rf"(?i)({_ASKED[language]})\s+(.+)$", plain)
    if not found or _COMPOUND.search(plain) or len(words(found.group(2))) < 2:
        return None
    made_by_hand = re.match(r"(?i)(?:to|man|on|you|we)\b", found.group(2)) and language == "en"
    return None if made_by_hand else (found.group(1), found.group(2))


def _turned(rest: str) -> str:
    """A German clause with its verb in front: "unser Lager funktioniert" as "funktioniert unser Lager"."""
    head, _, verb = rest.rpartition(" ")
    last = head.split()[-1] if head else ""
    finite = is_finite(verb, "de", last) or re.search(r"(?:[^aeiou]t|iert|eht|aut|eut)$", verb)
    compound = last.islower() and re.search(r"(?:ge\w+t|en)$", last)  # "gebacken wird" would have to be parted
    return f"{verb} {head}" if head and verb[:1].islower() and finite and not compound else ""


def _english(word: str, rest: str) -> str:
    being = re.match(rf"(?i)(.+?) ({_BE}) (.+)$", rest)
    if being and len(words(being.group(1))) <= 4:
        return f"{cap(word)} {being.group(2)} {being.group(1)} {being.group(3)}?"
    does = _DOES.match(rest)
    if not does:
        return ""
    verb = does.group("verb")
    single = verb.endswith("s")
    plain = "fly" if verb == "flies" else verb[:-1] if single else verb
    return f"{cap(word)} {'does' if single else 'do'} {does.group('subject')} {plain}?"
