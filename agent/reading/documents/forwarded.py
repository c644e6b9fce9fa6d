"""Takes off a mail that is handed over as material what its programs put round it: heads, quoted replies.

"From: Priya, To: all managers" is nobody's news, and what somebody asked two days earlier was answered above it. The
line "Subject:" names the matter and is read apart.
"""

from __future__ import annotations

import re

FEWEST_HEADS = 2
"""Lines of a mail's head from which a text is one: "Date:" alone may stand over the news."""
WITHIN = 8
"""Lines that a head is looked for in."""
_SENDERS = (
    r"from|to|cc|bcc|reply-to|sent|date|von|an|kopie|gesendet|datum|de|à|envoyé|para|enviado|fecha|da|a|inviato|data|"
    r"cc[io]?"
)
_HEAD = re.compile(rf"\s*\**(?:{_SENDERS})\**\s?:\**\s*\S", re.IGNORECASE)
# "From: 10:00" and "To: 17:00" are hours.
_SENDER = re.compile(rf"\s*\**(?!date|datum|fecha|data)(?:{_SENDERS})\**\s?:\**\s*[^\W\d]", re.IGNORECASE)
_TOPIC = re.compile(
    r"\s*\**(?:subject|betreff|objet|asunto|oggetto|assunto|re)\**\s?:\**\s*(?P<topic>\S.*)", re.IGNORECASE
)
_FORWARDED = re.compile(r"^(?:(?:fwd?|wg|re|aw|tr|rv|i|r|enc|res)\s?:\s*)+", re.IGNORECASE)
# "On 4 Mar, Tom wrote:", "Am 4. März schrieb Tom:", "-----Original Message-----": below stands what was answered.
_ANSWERED = re.compile(
    r"\s*(?:(?:on|am|le|el|il(?: giorno)?|em)\s.{3,80}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|"
    r"escreveu)\b.{0,60}:|[-_ ]{3,}\s?(?:original message|forwarded message|ursprüngliche nachricht|"
    r"message (?:d['’]origine|transféré)|"
    r"mensaje original|messaggio originale|mensagem original)\b.*)\s*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*>")


def unforwarded(text: str) -> str:
    """The mail's own words; any other text as it is."""
    lines = text.split("\n")
    heads = _heads(lines)
    answered = next((at for at, line in enumerate(lines) if _ANSWERED.fullmatch(line.lstrip("> "))), len(lines))
    if not heads and answered == len(lines):
        return text
    return "\n".join(
        line for at, line in enumerate(lines) if at not in heads and at < max(answered, 1) and not _QUOTED.match(line)
    )


def topic_of(text: str) -> str:
    """What the mail's subject line says, without "Re:" and "Fwd:"; '' for a text that is no mail."""
    lines = text.split("\n")
    found = (_TOPIC.fullmatch(lines[at]) for at in sorted(_heads(lines)))
    return next((_FORWARDED.sub("", topic["topic"]).strip(" .*") for topic in found if topic), "")


def _heads(lines: list[str]) -> frozenset[int]:
    """The numbers of the lines of a mail's head; none where only one line looks like it."""
    first = [at for at, line in enumerate(lines) if line.strip()][:WITHIN]
    found = [at for at in first if _HEAD.match(lines[at]) or _TOPIC.fullmatch(lines[at])]
    sent = any(_SENDER.match(lines[at]) for at in found)
    return frozenset(found) if len(found) >= FEWEST_HEADS and sent else frozenset()
