"""Makes a phrase fit to be spoken or shown without rewording it: no chat, no emoji, no markup."""

from __future__ import annotations

import re

from agent.reading.lexicon import starts
from agent.reading.text.addresses import ANY

_PICTOGRAMS = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U000e0000-\U000e007f\U0001f1e6-\U0001f1ff]+"
)
# "(m/f/d)" behind a job, which nobody says.
_ALL_SEXES = re.compile(r"\s?\((?:[mwfhdx](?:/[mwfhdx]){1,2}|all genders)\)", re.IGNORECASE)
_SMILEYS = re.compile(r"(?<!\w)(?:[:;=8][-']?[)(DPpO3]|<3|\^\^|xD+|XD+)(?!\w)")
_SLANG = re.compile(
    r"(?<!\w)(?:lol|lmao|rofl|omg|haha+|hehe+|xd|soz|tbh|obvs|imo|imho|idk|btw|fyi|ngl|smh|wtf|pls|plz|thx|asap|jaja+|"
    r"mdr|ptdr|kkk+|rsrs+|hihi+)(?!\w)[!,.]*",
    re.IGNORECASE,
)
_SPELLED = (
    (re.compile(r"\bu\b(?=\s|$)"), "you"),
    (re.compile(r"\bur\b"), "your"),
    (re.compile(r"(?<=[a-z]{2} )r(?= [a-z])"), "are"),
    (re.compile(r"(?<=[a-z] )n(?= [a-z])"), "and"),
    (re.compile(r"\bsth\b", re.I), "something"),
    (re.compile(r"\bthats\b", re.I), "that's"),
    (re.compile(r"\bdont\b", re.I), "don't"),
    (re.compile(r"(?<=[a-z] )['’]?em\b(?!\s?dash)"), "them"),
    (re.compile(r"\bgrandmas\b"), "grandma's"),
    (re.compile(r"\b[Ww]/(?=\s)"), "with"),
)
_MARKUP = re.compile(r"[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}(?=\W|$)|<[^<>]{1,80}>")
_COURTESY = re.compile(
    r"(.{3,}?)\W+(?:merci(?: beaucoup| d['’]avance| bien)?|thanks?(?: you)?(?: so much| a lot| in advance)?|"
    r"danke(?: sch[oö]n| im voraus)?|vielen dank|bitte|please|svp|s['’]il (?:vous|te) plaît|grazie(?: mille)?|"
    r"(?:muchas )?gracias|por favor|"
    r"(?:muito )?obrigad[oa]|cheers|xx?|"
    r"sorry|lo (?:siento|sentimos)(?: mucho)?|desculpem?|(?:sinto|lamento) muito|désolée?s?|mi dispiace|"
    r"tut mir leid)\W*",
    re.IGNORECASE,
)
_SORRY = re.compile(r"\s?\((?:sorry|soz|obviously|obvs|of course|lol|yay)[^()]{0,12}\)", re.IGNORECASE)
_SHOUT = re.compile(r"([!?])[!?]+")


def clean(phrase: str, language: str, chat: bool = True) -> str:
    """The phrase without chat at its ends, pictograms, markup and doubled marks."""
    text = _SORRY.sub("", phrase) if chat else phrase
    text = _ALL_SEXES.sub("", _PICTOGRAMS.sub(" ", text))
    text = _MARKUP.sub("", _SMILEYS.sub(" ", text))
    if chat:
        text = _SLANG.sub(" ", text)
        if language == "en":
            for slang, spelled in _SPELLED:
                text = slang.sub(spelled, text)
        text = _strip_fillers(" ".join(text.split()), language)
    return uncourteous(_SHOUT.sub(r"\1", " ".join(text.split())).strip(" ,;–—-•·|"))


def uncourteous(phrase: str) -> str:
    """The phrase without a thank-you to the maker behind its mark or its address."""
    found = _COURTESY.fullmatch(phrase)
    before = found.group(1).rstrip(" ,;–-") if found else ""
    behind = before.endswith((".", "!", "?", ")")) or bool(before and ANY.search(before.split()[-1]))
    return before if behind or (found and "," in phrase[len(before) :][:2]) else phrase


_IN_FRONT = (
    r"(?:so|also|dann|noch|auch)\s(?!(?:jetzt|nicht|erst|selbst|sonst|fast|echt|mit|seit|einen|den|gut|bitte)\b)"
    r"(?-i:[a-zäöü]+(?:t|rd|en|ind|ann|uss))\s"
    r"|(?:auch|noch)\s(?:im|am|in|an|auf|bei|für|mit|ohne|nach|vor|wer|wenn)\s"
)
"""A word in front of the verb, which a German sentence needs: "So sinkt die Rechnung" is no "sinkt die Rechnung"."""
_MEANT: dict[str, re.Pattern[str]] = {
    "de": re.compile(rf"(?i)(?:um|plus)\s|{_IN_FRONT}"),
    "fr": re.compile(r"(?i)(?:plus|but)\s"),
    "pt": re.compile(r"(?i)um\s"),
    "it": re.compile(r"(?i)so\s"),
}
"""Words that fill a sentence in English and say something here: "Um camião", "Plus de 40 exposants"."""


_JOINED = re.compile(r"[-’'](?=\w)")
"""What makes one word of a filler and the next: "hi-vis", "well-known"."""


def _strip_fillers(text: str, language: str) -> str:
    fillers = starts("fillers", language)
    for _ in range(4):
        match = fillers.match(text)
        rest = text[match.end() :].lstrip(" ,!") if match else ""
        joined = match and _JOINED.match(text, match.end())
        if not match or joined or not rest or (language in _MEANT and _MEANT[language].match(text)):
            break
        text = rest
    return text


def bare(phrase: str) -> str:
    """The phrase without the full stop, marks and quotation marks around it."""
    return phrase.strip().strip(".!;:,").strip().strip("\"“”„«»'‘").strip()
