"""What a fragment of a brief is grammatically, so that it is framed as a sentence that can be said aloud."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from agent.brief import Language
from agent.writers.embedded.languages.phrasebook import load
from agent.writers.embedded.wording import words

Nature = Literal["sentence", "verb", "order", "place", "number", "noun"]


@cache
def _listed(language: Language, name: str) -> frozenset[str]:
    found = load(language)["words"].get(name, "")
    return frozenset(str(found).split() if isinstance(found, str) else map(str, found))


def is_finite(word: str, language: Language, after: str = "") -> bool:
    """Whether a word is surely the verb of a sentence; `after` is the word before it."""
    low = word.lower().replace("’", "'")
    if low == "am" and after[-1:].isdigit():
        return False  # the hour, not the verb
    if low in _listed(language, "copulas"):
        return True
    if language != "en":
        return low in _listed(language, "verbs")
    if low in _listed("en", "past") or (low.endswith("ed") and after.lower() in _SUBJECTS):
        return True
    if after.lower() in ("it", "he", "she") and low.endswith("s") and not low.endswith("ss") and "'" not in low:
        return True
    if low in _ONLY_VERBS and after.endswith("s") and not after.endswith("ss"):
        return True
    verbs = _listed("en", "verbs")
    if low.endswith("s") and {low[:-1], low[:-2], f"{low[:-3]}y" if low.endswith("ies") else ""} & verbs:
        return after.lower() not in _listed("en", "articles") and (not after[-1:].isdigit() or "." in after)
    return low in _listed("en", "verbs") and after.lower() in _listed("en", "pronouns")


_SUBJECTS = frozenset(("i", "you", "he", "she", "it", "we", "they", "who"))
# Base forms that are no nouns, so that they tell after a plural: 'the vouchers stay valid'.
_BASES = (
    "stay remain become begin bring carry come contain get give go keep know learn leave let live make meet need open "
    "pay receive see sell send speak take teach tell think wait wear write grow help include"
)
_ONLY_VERBS = frozenset(_BASES.split())


def is_order(word: str, language: Language) -> bool:
    """Whether a first word asks somebody to do something: 'bring', 'fold'."""
    low = word.lower()
    return low in _listed("en", "verbs") if language == "en" else low in _listed(language, "orders")


# Forms that are no third person: "Do this every week", "Don't use it on iron".
_BARE_ORDERS = frozenset(("do", "don't", "have", "be", "let's"))


# What follows these belongs to a noun and makes no sentence of it: 'a lamp that folds flat'.
_RELATIVE: dict[Language, str] = {
    "en": r"(?<=\w),?\s(?:that|which|who)\s",
    "de": r",\s(?:der|die|das|den|dem|denen|welche[rsmn]?|wo|was)\s",
    "fr": r"(?<=\w)\s(?:qui|que|qu'|dont|où)\s",
    "es": r"(?<=\w)\s(?:que|quien|donde)\s",
    "it": r"(?<=\w)\s(?:che|cui|dove)\s",
    "pt": r"(?<=\w)\s(?:que|onde)\s",
}


# "Il kit si ritira in farmacia": behind this little word stands a verb, whether it is on a list or not.
_REFLEXIVE: dict[Language, str] = {
    "fr": r"(?:se\s|s['’])[a-zà-ÿ]+(?:e|ent|t)\b",
    "es": r"se\s[a-zà-ÿ]+(?:a|e|an|en|ó|aron|ieron)\b",
    "it": r"(?:si|ci|vi)\s[a-zà-ÿ]+(?:a|e|ano|ono|ò)\b",
    "pt": r"se\s[a-zà-ÿ]+(?:a|e|am|em|ou|eu)\b|[a-zà-ÿ]+(?:a|e|am|em)-se\b",
}
_WE = {"it": r"(?!richiamo)[a-zà-ÿ]+iamo"}
"""A first word that says what we do: "Usiamo solo legno certificato"."""


def is_sentence(text: str, language: Language) -> bool:
    """Whether a text has a subject in front of a finite verb, in its first clause."""
    clause = re.split(r"[;()–—]|:(?!\d)", text)[0]
    found = words(re.split(_RELATIVE.get(language, _RELATIVE["en"]), clause, maxsplit=1)[0])
    if (reflexive := _REFLEXIVE.get(language)) and re.search(
        rf"(?<=\w)\s(?:{reflexive})", " ".join(found), re.IGNORECASE
    ):
        return True
    verbs = ((at, word) for at, word in enumerate(found[1:]) if not word[:1].isupper() or text.isupper())
    return any(is_finite(word, language, found[at]) for at, word in verbs)


_CONTRACTED = re.compile(r"(?i)(?:i|you|we|they|it|he|she|that|there)['’](?:m|re|s|ve|ll|d)$")


def nature(text: str, language: Language) -> Nature:
    """The kind of fragment that a text is."""
    found = words(text)
    if not found:
        return "noun"
    first = found[0]
    if language == "en" and _CONTRACTED.match(first):
        return "sentence"
    if first[0].isdigit() and not is_sentence(text, language):
        return "number"
    if first.lower() in _listed(language, "prepositions"):
        return "sentence" if is_sentence(text, language) else "place"
    if language == "en" and first.endswith("s") and len(found) > 1 and found[1] in _listed("en", "past"):
        return "sentence"  # "Returns fell", "Sales rose"
    if language == "en" and first.lower().replace("’", "'") in _BARE_ORDERS:
        return "order"
    if language in _WE and len(found) > 1 and re.fullmatch(_WE[language], first.lower()):
        return "sentence"
    if is_finite(first, language) and first.lower() not in _listed(language, "pronouns") | _listed("en", "past"):
        return "verb"
    if is_order(first, language):
        return "order"
    return "sentence" if is_sentence(text, language) else "noun"


def named(text: str, language: Language) -> bool:
    """Whether a noun phrase brings its own article or possessive."""
    found = words(text)
    return bool(found) and found[0].lower() in _listed(language, "articles")


_NO_ARTICLE = frozenset(
    ("no", "not", "any", "some", "all", "every", "each", "one", "two", "three", "four", "five", "six", "seven", "eight")
)


_PLAIN_NOUN = re.compile(r"[a-zà-ÿ]|[A-Z]\w*-[a-z]")
"""How a noun without a name of its own begins: "bakery", "AeroPress-like coffee maker"."""


def with_article(text: str) -> str:
    """An English noun phrase with 'a' or 'an' where it names one countable thing: 'bakery' -> 'a bakery'."""
    phrase = re.split(r"[,;:()]|\b(?:that|which|who|for|in|with|of|from|on|at|to|by)\b", text)[0]
    found = words(phrase.partition(" and ")[0])
    closed = _listed("en", "articles") | _listed("en", "pronouns") | _NO_ARTICLE
    if not found or not _PLAIN_NOUN.match(text) or found[0].lower() in closed:
        return text
    last = found[-1].lower()
    many = any(each.endswith("s") and not each.endswith("ss") for each in (last, words(phrase)[-1].lower()))
    if many or last in _listed("en", "uncounted") or last.endswith("ing") or nature(text, "en") != "noun":
        return text
    return f"{'an' if re.match(r'(?i)[aeio]|u[^ns]|honest|hour', text) else 'a'} {text}"


_LIKE_A_VERB = re.compile(
    r"[A-Za-z]+s (?:are|were|have|will|can|must|may|should|need|start|begin|take|cost|include)\b|"
    r"(?:May|March) \w+s\b|[A-Za-z]+s for (?:sale|rent|hire)\b"
)


def opens_like_a_verb(text: str) -> bool:
    """Whether an English text opens on a word that only looks like its verb.

    "Repairs are answered within two hours", "May starts with an order", "Plants for sale".
    """
    return _LIKE_A_VERB.match(text) is not None
