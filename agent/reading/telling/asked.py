"""What a request says besides its subject: where the film is shown, and how it says that it is about something.

Taken out, what is left names the subject: "a video for our website: the three plans of Ledgerly".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.reading.cutting.passages import ABOUT, Passage
from agent.reading.lexicon import LEXICONS, words
from agent.reading.telling.airing import without_airing
from agent.reading.telling.order_words import of_order
from agent.reading.text.moments import dates
from agent.reading.text.names import QUANTITY, Subject
from agent.reading.text.naming import COUNT

_PLACES = (
    r"(?:website|web ?page|web|homepage|home page|landing ?page|intranet|newsletter|e-?mails?|blog|app|socials?|"
    r"social media|instagram|insta|facebook|linkedin|tiktok|youtube|whatsapp|screens?|displays?|monitors?|tv|lobby|"
    r"reception|canteen|waiting room|trade (?:fair|show)|stand|booth|internetseite|webseite|[\w-]*monitore?n?|"
    r"[\w-]*bildschirme?n?|[\w-]*displays?|messestand|empfang|kantine|wartezimmer|site(?: (?:web|internet))?|"
    r"page d['’]accueil|écrans?|réseaux "
    r"sociaux|affichage(?: dynamique)?|lettre d['’]information|sitio web|página web|redes(?: sociales)?|pantallas?|"
    r"boletín|sito(?: web)?|schermi|"
    r"bacheca|redes sociais|ecrãs?|telas?|boletim)"
)
_SHOWN_ON = re.compile(
    r"\s?,?\s(?:for|on|für|auf|pour|sur|para|en|per|su|em|no|na)\s"
    r"(?!(?:an?|eine|une|una|uma)\s[\w-]+\sapp\b)(?:(?:the|our|my|die|das|den|der|unsere?n?|le|la|"
    r"les|l['’]|"
    r"notre|nos|el|los|las|nuestr\w+|il|lo|gli|i|sul|nostr\w+|o|a|os|as|noss\w+)\s?){0,2}(?:(?!of|de|der|des|du|"
    r"di)[\w-]+\s)?" + _PLACES + r"(?!\s?(?:of|for|de|der|des|du|di|d[ao]s?|del|della|dell['’]|para|für|pour)\b)(?!\w)",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r"\s(?:for|für|pour|para|per)\s(?:(?:all|our|the|my|alle|unsere?n?|die|tous|nos|les|todos|nuestr\w+|los|las|tutti|"
    r"i|le|nostr\w+|noss\w+|os|as)\s){0,3}(?:members|customers|clients|staff|team|guests|residents|visitors|students|"
    r"pupils|parents|employees|colleagues|volunteers|patients|neighbours|mitglieder|kund\w+|mitarbeit\w+|gäste|eltern|"
    r"schüler\w*|anwohner\w*|nachbarn|"
    r"membres|clients|salariés|habitants|usagers|élèves|parents|bénévoles|soci[os]*|clientes|empleados|vecinos|"
    r"alumnos|padres|soci|clienti|dipendenti|genitori|vicini|sócios|colaboradores|moradores|alunos|pais)(?=\s?[:,.;]|"
    r"$)",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:a partir d[eo]|ab|from|as of|starting|à partir d|dès|desde|dal|da)\b", re.IGNORECASE)
_OPENING = 40  # letters in which a sentence says from when on
_SEEKING = (
    r"(?:(?:we(?:['’]re| are) |we['’]re currently )?(?:looking for|hiring|searching for|seeking)|wir suchen|"
    r"gesucht(?: wird)?:?|nous (?:re)?cherchons|on (?:re)?cherche|nous recrutons|buscamos|cerchiamo|assumiamo|"
    r"procuramos|estamos a contratar)"
)
# "Wir suchen zum 1. August eine Gesellin": from when somebody is sought.
FROM_DAY = (
    r"(?:(?:ab|zum|per|from|as of|à partir du|dès le|desde el|a partir de[l]?|dal|da)\s"
    r"(?:\d{1,2}(?:\.|er)?\s(?:de\s)?[^\W\d]{3,10}(?:\s\d{4})?|sofort|now)\s)?"
)
SEEKS = re.compile(
    rf"{_SEEKING}\s{FROM_DAY}(?:(?:an?|eine?n?|une?|una?|uno|uma?|\d)\s)?"
    rf"(?!(?:video|film|clip|someone to|something|etwas|algo|"
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
    r"unsere )?(?:marke|firma)(?: ist| heißt)|(?:la |notre )?(?:marque|société) (?:est|s['’]appelle)|"
    r"(?:la |nuestra )?(?:marca|empresa) (?:es|"
    r"se llama)|(?:il |la "
    r"|nostra )?(?:marca|marchio|azienda) (?:è|si chiama)|(?:a |nossa )?(?:marca|empresa) (?:é|chama-se))\s+"
    r"(?-i:([A-ZÀ-Þ][\w'’&-]*(?:\s[A-ZÀ-Þ&][\w'’&-]*){0,3}))",
    re.IGNORECASE,
)


# "Briefing Produktfilm „Stativ Kranich 3“": a film's word and right behind it a name in quotation marks.
_TITLED = re.compile(
    r"^([^\n\"“”«»„.:;]{0,40}?)\s?[\"“„«]\s?([A-ZÀ-Þ][^\"“”«»\n.!?]{2,48}?)\s?[\"”“»](?=\s*$|\s[–—-]\s)",
    re.MULTILINE,
)
_FILM_WORD = re.compile(
    r"(?:film|video|vídeo|vidéo|clip|spot|trailer|teaser|brief(?:ing)?|launch|kampagne|campaign|campagne|campaña|"
    r"campagna)$",
    re.I,
)
_LEAD = re.compile(r"(?:for|für|pour|para|per)\s(?=\S)", re.IGNORECASE)
_FIRST_LINES = 120
_COUNTED = re.compile(
    rf"(?:top\s)?{COUNT}\s[^\n]{{6,}}?"
    r"(?=\s[–—-]\s|:|\.|[,;]\s(?:\d|insta\w*|youtube|facebook|linkedin|reel|v[ií]d[eé]o|filme?|clip|"
    r"vertical|cuadrado|quadrado|tiktok|hochformat|hochkant)|$)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 12
_ORDER_ENDS = 3
"""Passages in which a brief has said what its film counts."""


def counted_title(text: str) -> str:
    """What a list counts, in the brief's own words: "5 reasons why a cargo bike pays"; '' where it counts nothing."""
    found = _COUNTED.match(text.strip())
    title = found.group().strip(" ,") if found else ""
    return title if 2 < len(title.split()) <= _LONGEST_TITLE else ""


def list_title(brief: Sequence[Passage], language: str) -> str:
    """What a list counts, also behind words that are only of the order: "A TikTok, 20 sec, three mistakes when ..."."""
    for passage in brief[:_ORDER_ENDS]:
        if title := counted_title(passage.text):
            return title
        behind = (found for found in re.finditer(r"[,:]\s", passage.text))
        told = (passage.text[at.end() :] for at in behind if of_order(passage.text[: at.start()], language))
        if title := next(filter(None, (counted_title(text) for text in told if not QUANTITY.match(text))), ""):
            return title
        if not of_order(passage.text, language):
            return ""
    return ""


def occasion_in(text: str, language: str) -> str:
    """What takes place, where an event's brief gives it no name: "Hofkonzert mit der Band Moosgrün"."""
    found = words("kinds", language, "event").search(text)
    more = re.match(r"\s(?:with|mit|avec|con|com)\s[^.,;:\n]{3,40}", text[found.end() :]) if found else None
    return f"{found.group()}{more.group() if more else ''}" if found else ""


def plain(passage: Passage, language: str) -> Passage:
    """A passage without where the film is shown, without "it is about", and without from when on it is so."""
    shown = without_airing(_SHOWN_ON.sub("", passage.text), language)
    text = ABOUT.sub("", _FOR_WHOM.sub("", shown)).strip()
    first = next(iter(dates(text, language)), "") if language != "de" and _FROM.match(text) else ""
    at = text.find(first) + len(first) if first else 0
    rest = text[at:].lstrip(" ,") if 0 < at <= _OPENING else ""
    return replace(passage, text=rest if len(rest.split()) > 2 else text)


_OURS = re.compile(
    r"(?:our|my|unser\w*|mein\w*|notre|mon|ma|nuestr\w+|mi|(?:il |la )?(?:nostr\w+|mi[oa])|"
    r"(?:[oa] )?noss\w+)\s[a-zà-ÿ]",
    re.I,
)


def _told_of(name: str, text: str) -> str:
    """What a name is where the next sentence says it: "Pace Notes ... on 2 May. It's a running journal that ..."."""
    named = re.search(
        rf"{re.escape(name)}[^.!?\n]{{0,80}}[.!?]\s+(?:It['’]s|It is)\s((?:a|an)\s[^.;:!?,\n]{{8,80}})(?=[.:;!?\n]|$)",
        text,
    )
    return named.group(1) if named else ""


_NAMED_BEHIND = (
    r"(?i:our|my|a|the|unser\w*|mein\w*|notre|mon|ma|nuestr\w+|mi|(?:il |la )?(?:nostr\w+|mi[oa])|(?:[oa] )?noss\w+)\s"
    r"{thing}, (?:(?:the|die|der|das|la|le|el|il|lo|o|a) )?"
    r"(?P<name>[A-ZÀ-Þ][\w'’&-]*(?:\s[A-ZÀ-Þ&][\w'’&-]*){{0,2}})(?=[,.;:])"
)


def named_behind(subject: Subject, text: str) -> Subject:
    """What is launched by its name behind it: "our new oat milk soap bar, Hushbar, 6.50" is Hushbar."""
    if not subject.name[:1].islower() or subject.description:
        return subject
    found = re.search(_NAMED_BEHIND.format(thing=re.escape(subject.name)), text)
    name = found["name"] if found else ""
    timed = any(words(field, code).match(name) for code in LEXICONS for field in ("months", "weekdays"))
    return Subject(name, subject.name, subject.count) if name and not timed else subject


_FOR_AND_ABOUT = re.compile(
    r"(?P<who>[a-zà-ÿ][\w'’-]+(?:\s[\w'’-]+){0,3}?)\s(?:about|on|über|zu[rm]?|sur|sobre|su(?:l(?:l[aeo'’])?|i|gli)?)\s?"
    r"(?:(?:the|our|die|der|das|den|unser\w*|la|le|les|l['’]|notre|el|los|las|il|lo|i|gli|o|a|os|as)\s)?(?P<what>\S.+)"
)
_FOR = (
    r"(?:for|für|pour|para|per)\s"
    r"(?:(?:all|the|our|die|unser\w*|alle|les|nos|tous les|los|las|nuestr\w+|i|gli|le|os|as)\s)?"
)


def of_its_theme(subject: Subject, text: str) -> Subject:
    """What the film is about and not for whom: "un film pour les habitants sur la collecte" is about the collecting."""
    found = _FOR_AND_ABOUT.fullmatch(subject.name)
    if not found or not re.search(rf"(?<!\w){_FOR}{re.escape(subject.name)}", text, re.IGNORECASE):
        return subject
    return Subject(found["what"], "", subject.count)


def better_named(subject: Subject, text: str) -> Subject:
    """The subject by the brand that the brief tells apart, or by the job of a hiring film."""
    if _HIRING.fullmatch(subject.name) and (job := SEEKS.search(text)):
        return Subject(job.group("whom").strip())
    titled = _TITLED.search(text[:_FIRST_LINES])
    if titled and _FILM_WORD.search(titled.group(1)):
        more = re.match(r"[\"”“»]?\s[–—-]\s([^\n.;:]{3,60})", text[titled.end() :])
        return Subject(titled.group(2), more.group(1) if more else "")
    if lead := _LEAD.match(subject.name):
        subject = replace(subject, name=subject.name[lead.end() :])
    name = re.search(rf"{re.escape(subject.name)} ((?:[A-ZÀ-Þ][\w'’&-]*\s?){{1,4}})(?=[,.;:])", text)
    if _OURS.match(subject.name) and not subject.description and name:
        return Subject(name.group(1).strip(), subject.name)
    longer = re.findall(rf"(?<![\w-])([A-ZÀ-Þ][\w'’-]+ {re.escape(subject.name)})(?![\w-])", text)
    if len(subject.name.split()) == 1 and subject.name[:1].isupper() and len(longer) > 1 and len(set(longer)) == 1:
        return Subject(longer[0], subject.description, subject.count)
    if not subject.description and subject.name[:1].isupper() and (told := _told_of(subject.name, text)):
        return replace(subject, description=told)
    brand = _BRAND.search(text)
    if brand and brand.group(1) not in subject.name and len(subject.name.split()) <= 8:
        return Subject(brand.group(1), subject.description or subject.name, subject.count)
    return subject
