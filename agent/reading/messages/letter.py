"""Takes what a message wraps around a brief off it: mail headers, greeting and sign-off; spells out shorthand.

A brief is often pasted from a mail or typed on a phone. None of this is about the film, and left in it is read aloud.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.reading.messages.signatures import parted
from agent.reading.text.addresses import addresses

_HEADER = re.compile(
    r"^\s*(?:from|to|cc|sent|date|von|an|gesendet|datum|de|à|envoyé|para|enviado|fecha|da|inviato|data|a)\s?:"
    r"(?=.*(?:@|\d{1,2}[.:]\d{2}|<))",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"^\s*(?:subject|betreff|objet|asunto|oggetto|assunto)\s?:\s*", re.IGNORECASE)
# Two of them at the head of a text make it a mail, whatever stands behind them.
_FROM_TO = re.compile(
    r"^\s*(?:from|to|cc|sent|date|von|an|gesendet|datum|de|à|envoyé|para|enviado|fecha|da|a|inviato|data)\s?:\s*\S",
    re.IGNORECASE,
)
_PLAIN_HEADER = re.compile(rf"{_FROM_TO.pattern}|{_TOPIC.pattern}", re.IGNORECASE)
_HEAD_LINES, _HEAD_WORDS = 5, 6
_FORWARDED = re.compile(r"^(?:(?:fwd?|wg|re|aw|tr|rv|i|enc|res)\s?:\s*)+", re.IGNORECASE)
_GREETING = re.compile(
    r"^\s*(?:hi|hey|hello|dear|hallo|guten tag|moin|servus|liebe[rs]?|sehr geehrte\w*|bonjour|salut|chère?s?|"
    r"hola|buenos días|buenas|estimad\w+|ciao|salve|buongiorno|gentile|olá|oi|bom dia|caro|cara)"
    r"(?:(?:,?\s[\w'’.-]+){0,3}\s?[,!.:]*|(?:\s[\w'’.-]+){4,7},)\s*$",
    re.IGNORECASE,
)
# "Liebe Leute, der Verein lädt ein": whom the letter speaks to, and what it says in one line.
_SALUTE = re.compile(
    r"^\s*(?:dear|liebe[rs]?|sehr geehrte\w*|hallo|chère?s?|querid[oa]s?|estimad[oa]s?|car[oaie]|gentil[ei]|"
    r"car[oa]s)[ \t](?!(?:an|the|our|in|mit|auf)\s)[^\W\d][\w'’-]*(?:[ \t][\w'’-]+){0,3}[,!][ \t]+(?=[^\W\d])",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"^\s*(?:(?:with )?(?:many |kind |best |warm |my best )*(?:thanks|thank you|regards|wishes|cheers|best|"
    r"yours)(?:\s[\w ]{1,20})?|thx|"
    r"(?:vielen )?dank(?:e\w*)?(?: im voraus)?|(?:viele|liebe|beste|mit freundlichen) grü(?:ß|"
    r"ss)e?n?(?: aus [A-ZÄÖÜ][\w-]+)?|lg|vg|mfg|"
    r"merci(?: d'avance| beaucoup)?|(?:bien )?cordialement|bien à (?:vous|toi)|(?:très )?(?:belle|"
    r"bonne) (?:journée|soirée)|(?:muchas )?gracias|(?:un )?saludos?|(?:molte )?grazie(?: mille)?|(?:cordiali )?saluti|"
    r"obrigad[oa]|cumprimentos|abraços?|atentamente|atenciosamente|(?:un|um) (?:cordial|fuerte|forte|afectuoso)? ?"
    r"(?:saludos?|abrazo|abraço)|com os melhores cumprimentos)"
    r"(?:\s?[,!.]?\s*|,\s(?-i:[A-ZÀ-Þ])[\w'’.-]+(?:\s(?-i:[A-ZÀ-Þ])[\w'’.-]*){0,3}\s*)$",
    re.IGNORECASE,
)
_NAME_LINE = re.compile(r"^\s*[^\W\d_][\w'’.,&/| -]{0,60}[\w.)]\s*$")
_FEW = 3  # words of a line that only greets
_FIRST_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’.-]*){0,2}")
_SENT_FROM = re.compile(
    r"^\s*(?:sent from my|von meinem|envoyé de(?:puis)? mon|enviado desde mi|inviato dal? mio|"
    r"enviado do meu)\s.{2,40}$",
    re.IGNORECASE,
)
# What a letter asks after and refers to before it comes to its matter; none of it is about the film.
_OPENING = 600  # letters that courtesies stand in
_COURTESY = re.compile(
    r"(?:(?<![^\n])|(?<=[.!?,]\s))(?:(?:(?:i|we) )?hope (?:you(?: are|['’]re| had| have had|r )|this (?:finds|mail|"
    r"e-?mail)|all is|everything)|(?:ich|wir) hoffe?n?,? (?:es geht|du|ihr|sie hatten|dir|euch|ihnen)|"
    r"j['’]espère que (?:vous allez|tu vas|tout va)|nous espérons que (?:vous allez|tout va)|"
    r"esper(?:o|amos) que (?:est[éeá]|todo|te encuentres|tudo|tenha)|sper(?:o|iamo) (?:che (?:tu|lei|vada|stiate)|"
    r"tu stia|di trovarti)|how are you|wie geht(?:['’]?s| es (?:dir|ihnen|euch))|comment (?:vas-tu|allez-vous)|"
    r"¿(?:cómo est|qué tal)|come (?:stai|va)\b|(?:it was |was )?(?:great|nice|lovely|good|really good) (?:to (?:talk|"
    r"speak|meet|see|chat|catch up)|talking|speaking|chatting|seeing|"
    r"meeting)|(?:thanks|thank you)(?: so much| again)? for (?:your|the) (?:call|time|quick|help|last|great|mail|"
    r"e-?mail|message|meeting)|(?:vielen )?dank für (?:das (?:gespräch|telefonat|nette)|ihre (?:nachricht|mail|zeit))|"
    r"merci pour (?:votre|ton|notre) (?:appel|message|temps)|gracias por (?:tu|su|la) (?:llamada|tiempo|mensaje)|"
    r"grazie per (?:la|il|tu[oa]) (?:chiamata|tempo|messaggio)|obrigad[oa] pel[oa] (?:chamada|tempo|mensagem))"
    r"[^.!?\n]{0,120}[.!?]+(?=\s|$)\s*",
    re.IGNORECASE,
)
_AS_AGREED = re.compile(
    r"^(\W*)(?:as (?:discussed|agreed|promised|mentioned)|following (?:up on )?our (?:call|meeting|chat)|"
    r"wie (?:besprochen|vereinbart|telefonisch \w+)|comme (?:convenu|discuté)|como (?:hablamos|quedamos|acordado|"
    r"combinado)|come (?:d['’]accordo|concordato))[^,.;:\n]{0,40}?,?\s+"
    r"(?=(?:we|i|you|here|please|could|can|wir|ich|hier|bitte|brauch|nous|on|voici|je|necesit|queremos|aquí|vorremmo|"
    r"ci|ecco|precis|queremos|aqui)\w*\b)",
    re.IGNORECASE | re.MULTILINE,
)
# "abt" and "w/" are no words of any language that is read; "&" stays, for it stands in names.


def _in_full(found: re.Match[str]) -> str:
    """'55 mins' and '55 min' as '55 minutes', 'last yr' as 'last year', 'school hols' as 'school holidays'."""
    several = found["count"] not in (None, "1") or found.group().endswith("s")
    return (
        f"{found['count'] or ''}{' ' if found['count'] else found['gap']}{_FULL[found['unit']]}{'s' if several else ''}"
    )


_FULL = {"wk": "week", "yr": "year", "hol": "holiday", "min": "minute", "hr": "hour"}
_SHORTHAND: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?<![\w/])w/o(?=\s)", re.I), "without"),
    (re.compile(r"(?<![\w/])w/(?=\s|[\"“'])", re.I), "with"),
    (re.compile(r"(?<!\w)(?:abt|bout)(?!\w)", re.I), "about"),
    (re.compile(r"(?<!\w)vids?(?!\w)", re.I), "video"),
    (re.compile(r"(?<!\w)ppl(?!\w)", re.I), "people"),
    (re.compile(r"(?<!\w)avail(?=\s(?:from|now|in|on|until))", re.I), "available"),
    (re.compile(r"(?P<count>\d+)?(?P<gap>(?<=\d)\s?|(?<=[a-z] ))(?P<unit>wk|yr|hol|min|hr)s?(?![\w.:])"), _in_full),
    (re.compile(r"(?<!\w)txt(?=\s[A-Z\d])", re.I), "text"),
    (re.compile(r"(?<!\w)(?:tmrw|tmr)(?!\w)", re.I), "tomorrow"),
    (re.compile(r"(?<!\w)(?<!\d )(?:bc|cuz|coz|cos(?!\s(?:lettuce|leaves|x|\()))(?!\w)", re.I), "because"),
)
_VERSUS = re.compile(r"(?<!\w)vs\b\.?(?=\s)", re.IGNORECASE)
LONGEST_SIGNATURE = 9


def opened(text: str, language: str) -> str:
    """The brief itself, without the letter around it."""
    text = _unsaluted(_unheaded(parted(text)[0]))
    plain = sum(map(bool, map(_PLAIN_HEADER.match, text.strip().split("\n")[:_HEAD_LINES]))) > 1
    lines = [line for line in text.split("\n") if not _HEADER.match(line) and not (plain and _FROM_TO.match(line))]
    mail = len(lines) < text.count("\n") + 1 or any(map(_GREETING.match, lines[1:3]))
    lines = _unsigned(
        [_TOPIC.sub("", line) if mail and not _marked(line) else _plain(line) for line in _ungreeted(lines)]
    )
    body = _to_the_matter("\n".join(lines)).strip()
    body = _VERSUS.sub("versus", body)
    if language == "en":
        for short, spelled in _SHORTHAND:
            body = short.sub(spelled, body)
    return body or text


def _unheaded(text: str) -> str:
    """Without the address under a letter's first line, which is whose letter it is."""
    head, mark, rest = text.strip().partition("\n\n")
    lines = head.split("\n")
    plain = all(len(line.split()) <= _HEAD_WORDS and not re.search(r"[.!?:]\s*$|:\s", line) for line in lines)
    postal = any(re.search(r"\d", line) for line in lines[1:])
    return f"{lines[0]}\n\n{rest}" if mark and 1 < len(lines) <= _HEAD_LINES and plain and postal else text


def _unsaluted(text: str) -> str:
    """Without the salutation in front of its first sentence."""
    found = _SALUTE.match(text)
    rest = text[found.end() :] if found else ""
    return rest[:1].upper() + rest[1:] if found else text


def greets(line: str) -> bool:
    """Whether a line only greets."""
    return bool(_GREETING.match(line))


def _to_the_matter(text: str) -> str:
    """The text without the courtesies of its first paragraphs."""
    return _AS_AGREED.sub(r"\1", _COURTESY.sub("", text[:_OPENING])) + text[_OPENING:]


def _marked(line: str) -> bool:
    topic = _TOPIC.match(line)
    return bool(topic and _FORWARDED.match(line[topic.end() :]))


def _plain(line: str) -> str:
    """A subject line that was forwarded or answered, without its marks; "Subject: bees" is no mail and stays."""
    topic = _TOPIC.match(line)
    rest = line[topic.end() :] if topic else ""
    marked = _FORWARDED.match(rest)
    return rest[marked.end() :] if marked else line


def _ungreeted(lines: list[str]) -> list[str]:
    """Without a line that only greets, among the first ones."""
    said = [at for at, line in enumerate(lines) if line.strip()][:3]
    return [line for at, line in enumerate(lines) if at not in said or not _GREETING.match(line) or len(said) == 1]


def _unsigned(lines: list[str]) -> list[str]:
    """Without a sign-off near the end and the name under it."""
    at = _sign_off(lines) or _named_below(lines)
    return lines[:at] if at else lines


def _named_below(lines: list[str]) -> int:
    """The place of a name in the last line of a letter whose sentence before it only ends on a comma; 0 for none."""
    last = [at for at, line in enumerate(lines) if line.strip()]
    signed = len(last) > 2 and _FIRST_NAME.fullmatch(lines[last[-1]].strip())
    if not signed or not lines[last[-2]].rstrip().endswith(","):
        return 0
    return last[-2] if len(lines[last[-2]].split()) <= _FEW else last[-1]  # "Diolch," greets in any language


def _sign_off(lines: list[str]) -> int:
    """The place of a sign-off near the end with nothing but names under it; 0 where there is none."""
    last = [at for at, line in enumerate(lines) if line.strip()][-LONGEST_SIGNATURE:]
    for at in last[1:]:
        below = [line for line in lines[at + 1 :] if line.strip()]
        if _SIGN_OFF.match(lines[at]) and all(map(_signs, below)):
            return at
    return 0


def signers(text: str) -> str:
    """What stands under a letter, or behind its thanks: names, posts and firms, in lines of their own."""
    if inline := parted(text)[1]:
        return inline
    lines = text.rstrip().split("\n")
    at = _sign_off(lines)
    return "\n".join(lines[at + 1 :]) if at else ""


def _signs(line: str) -> bool:
    """Whether a line may stand under a letter: a name, a post, an address, a number, a telephone's own remark."""
    return bool(_NAME_LINE.match(line) or _SENT_FROM.match(line) or addresses(line))
