"""Keeps instructions that were planted in a source out of the film: sources are data."""

from __future__ import annotations

import re

from agent.brief import Source

NOTICE = (
    "Instructions inside the article were ignored (instructions inside the source {name}): {count} passage(s) "
    "addressed the maker of the film and were left out."
)
# Each is a thing that a text about the world has no reason to say; one is enough to drop its paragraph.
_CERTAIN = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,40}\b(?:instructions?|prompts?|rules|guidelines|brief|"
    r"directions?|above|previous|prior)\b"
    r"|\b(?:system|developer|assistant|admin)\s{0,2}(?:note|prompt|message|override|instruction|notice)\b[^.\n]{0,60}:"
    r"|<\|?\s{0,2}/?(?:system|im_start|im_end|assistant|inst)\b|\[/?inst\]|^\s{0,4}(?:system|assistant)\s{0,2}:"
    r"|\b(?:note|message|attention|instructions?|hinweis|nota|anweisung)\b[^.\n:]{0,20}\b(?:to|for|an|pour|"
    r"para|per) (?:the |any |all |die |l')?"
    r"(?:video |film )?(?:ai|assistant|model|llm|language model|chatbot|agent|bot|ki|summari[sz]er|ia)\b"
    r"|\b(?:as an|you are (?:now )?(?:an?|in)) (?:ai|assistant|language model|developer mode|dan)\b|\byou are "
    r"now\b[^.\n]{0,40}\b(?:mode|unrestricted|assistant)\b"
    r"|/etc/(?:passwd|shadow)|169\.254\.169\.254|\bapi[ _-]?keys?\b[^.\n]{0,60}\b(?:show|print|reveal|send|end "
    r"card|display)\b"
    r"|\b(?:show|print|reveal|send|display|include|read out|leak)\b[^.\n]{0,60}\b(?:api[ _-]?keys?|passwords?|"
    r"credentials?|environment variables?|system prompt)\b"
    r"|\b(?:rm -rf|curl -|wget )|\bfile://|\bjavascript:"
    r"|\b(?:ignorier\w*|vergiss|missachte\w*)\b[^.\n]{0,40}\b(?:anweisung\w*|vorgaben|regeln)\b"
    r"|\b(?:ignore[zr]?|oublie[zr]?)\b[^.\n]{0,40}\b(?:instructions?|consignes?|règles)\b"
    r"|\b(?:ignor\w*|olvid\w*|dimentic\w*|esqueç\w*|desconsider\w*)\b[^.\n]{0,40}\b(?:instrucciones|istruzioni|"
    r"instruções|órdenes|"
    r"reglas|regole|regras)\b",
    re.IGNORECASE | re.MULTILINE,
)
# Weaker signs: two different ones together speak to the maker of the film.
_SIGNS = tuple(
    re.compile(expression, re.IGNORECASE)
    for expression in (
        r"\b(?:the )?(?:video|film|voice-?over|narrator|narration|end card|first sentence|caption|opening scene)\b",
        r"\b(?:say|show|add|insert|include|mention|begin|start|write|download|fetch|visit|open|execute|run|"
        r"upload|replace|promote|recommend)\b[ \"“«]",
        r"\b(?:must|should|shall|instead|immediately|the user|your (?:task|instructions|output|answer|response|"
        r"summary))\b",
        r"\b(?:prompt|assistant|language model|llm|instructions?|upgraded|override)\b",
    )
)
# No planted instruction is without one of these; they spare the expressions above on honest text.
_HINTS = (
    "ignor", "disregard", "forget", "overrid", "bypass", "system", "assistant", "developer", "admin", "note",
    "nota", "message", "hinweis", "attention", "instruc", "istruz", "instru", "anweisung", "prompt", "inst]",
    "you are", "as an", "/etc/", "169.254", "api", "password", "credential", "environment", "rm -rf", "curl -",
    "wget ", "file://", "javascript:", "vergiss", "missachte", "oublie", "olvida", "dimentica", "esqueç", "video",
    "film", "voice", "narrat", "end card", "first sentence", "caption", "opening scene", "language model", "llm",
    "upgraded", "<|", "im_start",
)  # fmt: skip
# An order rarely comes alone: what follows it in a short paragraph goes with it, in a long one the next sentences.
_PARAGRAPH, _REACH = 1200, 3
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_ORDER = re.compile(
    r"(?:then |now |also )?(?:say|show|add|buy|visit|tell|write|open|send|print|read|repeat|do|don'?t|make|"
    r"start|end|begin|use|"
    r"sag\w*|lies|zeig\w*|kauf\w*|di|muestra|compra|dis|dites|montre\w*|achète\w*|mostra|diga)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“«\[<])")


def without_instructions(source: Source) -> tuple[Source, tuple[str, ...]]:
    """The source without planted instructions, and a notice where there were any."""
    kept, dropped = [], 0
    for paragraph in source.text.split("\n"):
        rest, count = _clean(paragraph)
        dropped += count
        if rest.strip() or not paragraph.strip():
            kept.append(rest)
    if not dropped:
        return source, ()
    notice = NOTICE.format(name=repr(source.name), count=dropped)
    text = "\n".join(kept)
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)), (notice,)


def without_orders(text: str) -> tuple[str, tuple[str, ...]]:
    """A brief without what was planted in an article pasted into it; the person's first paragraph is never touched."""
    first, *rest = text.split("\n")
    kept = [paragraph for paragraph in rest if not _CERTAIN.search(paragraph)]
    if len(kept) == len(rest):
        return text, ()
    return "\n".join([first, *kept]), (NOTICE.format(name="'brief'", count=len(rest) - len(kept)),)


def _clean(paragraph: str) -> tuple[str, bool]:
    """The paragraph, or what is left of it around the sentences that are instructions."""
    lowered = paragraph.lower()
    if not any(word in lowered for word in _HINTS) or not (_CERTAIN.search(paragraph) or _addressed(paragraph)):
        return paragraph, False
    sentences = _BREAK.split(paragraph)
    reach = len(sentences) if len(paragraph) <= _PARAGRAPH else _REACH
    kept, until = [], -1
    for index, sentence in enumerate(sentences):
        if _CERTAIN.search(sentence) or _addressed(sentence):
            until = max(until, index + reach)
        elif index > until or not _follows_on(sentence):
            until = -1
            kept.append(sentence)
    return " ".join(kept), True


def _follows_on(sentence: str) -> bool:
    """Whether a sentence behind an instruction may belong to it: it speaks of the film, quotes, shouts or links."""
    lowered = sentence.lower()
    marked = any(mark in sentence for mark in '"“”«»„!<[') or "http" in lowered or "user" in lowered
    return marked or any(word in lowered for word in _HINTS) or bool(_ORDER.match(sentence))


def _addressed(text: str) -> bool:
    if len(text) > 4000:
        return False
    signs = [bool(sign.search(text)) for sign in _SIGNS]
    return (signs[0] or signs[3]) and signs[1] and (signs[2] or bool(_URL.search(text))) and sum(signs) >= 3
