"""What a request says besides its subject: where the film is shown, and how it says that it is about something.

Taken out, what is left names the subject: "a video for our website: the three plans of Ledgerly".
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.reading.moments import dates
from agent.reading.names import Subject
from agent.reading.passages import ABOUT, Passage

_PLACES = (
    r"(?:website|web ?page|web|homepage|home page|landing ?page|intranet|newsletter|e-?mails?|blog|app|socials?|"
    r"social media|"
    r"instagram|insta|facebook|linkedin|tiktok|youtube|whatsapp|screens?|displays?|monitors?|tv|lobby|reception|"
    r"canteen|waiting room|trade (?:fair|show)|stand|booth|internetseite|webseite|[\w-]*monitore?n?|"
    r"[\w-]*bildschirme?n?|"
    r"[\w-]*displays?|messestand|empfang|kantine|wartezimmer|site(?: (?:web|internet))?|page d['’]accueil|écrans?|"
    r"réseaux "
    r"sociaux|lettre d['’]information|sitio web|página web|redes(?: sociales)?|pantallas?|boletín|sito(?: web)?|"
    r"schermi|"
    r"bacheca|redes sociais|ecrãs?|telas?|boletim)"
)
_SHOWN_ON = re.compile(
    r"\s?,?\s(?:for|on|für|auf|pour|sur|para|en|per|su|em|no|na)\s(?:(?:the|our|my|die|das|den|der|unsere?n?|le|la|"
    r"les|l['’]|"
    r"notre|nos|el|los|las|nuestr\w+|il|lo|gli|i|sul|nostr\w+|o|a|os|as|noss\w+)\s?){0,2}(?:(?!of|de|der|des|du|"
    r"di)[\w-]+\s)?" + _PLACES + r"(?!\s?(?:of|for|de|der|des|du|di|para|für|pour)\b)(?!\w)",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:a partir d[eo]|ab|from|as of|starting|à partir d|dès|desde|dal|da)\b", re.IGNORECASE)
_OPENING = 40  # letters in which a sentence says from when on
_SEEKING = (
    r"(?:(?:we(?:['’]re| are) |we['’]re currently )?(?:looking for|hiring|searching for|seeking)|wir suchen|"
    r"gesucht(?: wird)?:?|"
    r"nous (?:re)?cherchons|on (?:re)?cherche|nous recrutons|buscamos|cerchiamo|assumiamo|procuramos|"
    r"estamos a contratar)"
)
SEEKS = re.compile(
    rf"{_SEEKING}\s(?:(?:an?|eine?n?|une?|una?|uno|uma?|\d)\s)?(?!(?:video|film|clip|someone to|something|etwas|algo|"
    rf"qualcosa))"
    r"(?P<whom>[^.,;:()\n]{3,60}?)(?=[.,;:(\n]|\s(?:who|that|to join|with|für|der|die|mit|qui|que|con|che|com|pour|"
    r"para|per)\b|$)",
    re.IGNORECASE,
)
"""Whom somebody looks for: "We're looking for a night-shift baker at Ovenhouse"."""
_HIRING = re.compile(
    r"(?:hiring|recruit(?:ing|ment)|job|vacancy|stellen\w*|recruiting\w*|recrutement|empleo|assunzion\w*|"
    r"contratação)",
    re.I,
)
_BRAND = re.compile(
    r"\b(?:(?:the |our )?(?:brand|company|shop|café|cafe|firm|label)(?: name)?(?: is|['’]s| is called|:)|(?:die |"
    r"unsere )?(?:marke|firma)"
    r"(?: ist| heißt)|(?:la |notre )?(?:marque|société) (?:est|s['’]appelle)|(?:la |nuestra )?(?:marca|empresa) (?:es|"
    r"se llama)|(?:il |la "
    r"|nostra )?(?:marca|marchio|azienda) (?:è|si chiama)|(?:a |nossa )?(?:marca|empresa) (?:é|chama-se))\s+"
    r"(?-i:([A-ZÀ-Þ][\w'’&-]*(?:\s[A-ZÀ-Þ&][\w'’&-]*){0,3}))",
    re.IGNORECASE,
)


def plain(passage: Passage, language: str) -> Passage:
    """A passage without where the film is shown, without "it is about", and without from when on it is so."""
    text = ABOUT.sub("", _SHOWN_ON.sub("", passage.text)).strip()
    first = next(iter(dates(text, language)), "") if _FROM.match(text) else ""
    at = text.find(first) + len(first) if first else 0
    rest = text[at:].lstrip(" ,") if 0 < at <= _OPENING else ""
    return replace(passage, text=rest if len(rest.split()) > 2 else text)


def better_named(subject: Subject, text: str) -> Subject:
    """The subject by the brand that the brief tells apart, or by the job of a hiring film."""
    if _HIRING.fullmatch(subject.name) and (job := SEEKS.search(text)):
        return Subject(job.group("whom").strip())
    brand = _BRAND.search(text)
    if brand and brand.group(1) not in subject.name and len(subject.name.split()) <= 8:
        return Subject(brand.group(1), subject.description or subject.name, subject.count)
    return subject
