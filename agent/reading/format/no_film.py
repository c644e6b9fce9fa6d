"""A film that is ruled out: "no video", "nobody here can play videos", "nothing that moves", "the video is done"."""

from __future__ import annotations

import re

from agent.reading.lexicon import words

OPENING = 160
"""Characters of a brief in which it says that there shall be no film."""
_FILMS = r"(?:videos?|vídeos?|vidéos?|vids?|films?|filme|filmat[oi]|reels?|clips?)"
_NO_FILM = re.compile(
    r"(?<!\w)(?:no|not an?|without(?: a| any)?|instead of an?|kein\w*|nicht als|ohne|"
    r"(?:don['’]?t|do not) (?:want|need)(?: an?| any)?|statt (?:eines |einem )?|pas (?:de|une?|en|"
    r"besoin d[e'’](?:une )?)|sans|aucune?|plutôt qu['’]une?|inutile de faire une?|sin|nada de|ning[úu]n|"
    r"no (?:es necesario|se necesita|quiero|queremos|necesit\w+|hace falta) (?:un |ningún )?|"
    r"en (?:vez|lugar) de(?: un)?|senza|niente|nessun|non (?:un|voglio un|(?:ci )?serv(?:e|ono)(?: un)?|"
    r"c['’]è bisogno di un|occorre(?: un)?)|invece di un|sem|nenhum|"
    r"não (?:é (?:preciso|necessário) |(?:precis\w+|necessit\w+) de |é |quero |queremos )?(?:um |nenhum )?|"
    r"em vez de(?: um)?)\s?(?:kurzes |bewegtes |more )?"
    rf"{_FILMS}(?![\w-])(?!\s(?:with|longer|over|about|camera|"
    r"surveillance|games?|d['’]|mit|über|avec|de plus|con|com)\b)",
    re.IGNORECASE,
)
# "nobody here can play videos", "Videos können wir dort nicht zeigen", "personne ne peut lire de vidéos".
_UNPLAYABLE = re.compile(
    r"(?<!\w)(?:(?:nobody|no one|nowhere|can(?:not|['’]?t)|unable)\s(?:[\w'’]+\s){0,4}?(?:play|watch|show|see|view|"
    r"use|run|"
    rf"open)\s(?:any\s|an?\s|the\s)?{_FILMS}|"
    rf"(?:niemand|keiner|nicht|nirgends)\s(?:\w+\s){{0,3}}?{_FILMS}\s(?:\w+\s)?(?:ab)?(?:spielen|zeigen|sehen|laufen)|"
    rf"{_FILMS}\s(?:können|kann|lassen sich|laufen)\s(?:\w+\s){{0,4}}?(?:nicht|niemand|keiner)(?:\s(?:ab)?(?:spielen|"
    rf"zeigen|"
    r"sehen|laufen))?|"
    r"(?:personne|impossible|on ne peut pas|ne peuvent pas)\s(?:[\w'’]+\s){0,4}?(?:lire|voir|passer|regarder|"
    r"diffuser|montrer)\s"
    rf"(?:de\s|des\s|les\s|la\s|une\s)?{_FILMS}|"
    r"(?:nadie|no se pueden?|no podemos)\s(?:\w+\s){0,3}?(?:ver|poner|reproducir|mostrar|pasar)\s(?:un\s|el\s|los\s)?"
    rf"{_FILMS}|"
    r"(?:nessuno|non (?:si )?(?:può|possono|possiamo|riusciamo))\s(?:\w+\s){0,3}?(?:vedere|guardare|riprodurre|"
    r"mostrare)\s"
    rf"(?:un\s|il\s|i\s|dei\s)?{_FILMS}|"
    r"(?:ninguém|não (?:se )?(?:podem?|podemos|consegue\w*))\s(?:\w+\s){0,3}?(?:ver|passar|reproduzir|"
    r"mostrar)\s(?:um\s|os\s|"
    rf"o\s)?{_FILMS})(?!\w)",
    re.IGNORECASE,
)
_UNMOVED = re.compile(
    r"(?<!\w)(?:(?:nothing|no) (?:that moves|moving|animated|animations?|motion)|(?:nichts|keine?) (?:das sich bewegt|"
    r"bewegte\w*|animierte\w*|animation(?:en)?)|(?:rien (?:d['’]animé|qui bouge)|sans animation|pas d['’]animation)|"
    r"(?:nada (?:animado|que se mueva|en movimiento)|sin animaci(?:ón|ones))|(?:niente (?:di animato|che si muova|"
    r"animazioni)|senza animazioni)|(?:nada (?:animado|em movimento)|sem animaç(?:ão|ões)))(?!\w)",
    re.IGNORECASE,
)
# "the video itself is already done", "das Video ist schon fertig": what is made has something else to do with it.
_MADE = re.compile(
    rf"(?<!\w)(?:the|my|our|das|mein|unser|la|ma|notre|el|mi|nuestro|il(?: mio| nostro)?|o(?: meu| nosso)?)\s{_FILMS}"
    r"(?:\s(?:itself|selbst|même|elle-même|mismo|stesso|mesmo))?\s(?:(?:is|has been|ist|est|está|ya está|è|já está)\s)?"
    r"(?:(?:already|schon|bereits|déjà|ya|già|já|all)\s)?(?:done|finished|ready|made|edited|exists|fertig|gedreht|"
    r"vorhanden|prête?|faite?|terminée?|existe|list[oa]|hech[oa]|terminad[oa]|pronto|fatto|finito|feito|c['’]è)(?!\w)",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"(?<!\w)(?:just|only|instead|nur|sondern|lediglich|bloß|juste|seulement|uniquement|plutôt|solo|sólo|solamente|"
    r"únicamente|sino|soltanto|bensì|só|somente|apenas|mas sim)(?!\w)",
    re.IGNORECASE,
)
"""What stands before the one thing that is wanted where a film is not."""
_REFUSALS = (_NO_FILM, _UNPLAYABLE, _UNMOVED, _MADE)


def ruled_out_in(text: str, direction: str, language: str) -> bool:
    """Whether a brief wants no film: among its wishes (`direction`), or in its first words."""
    opening = text[:OPENING]
    refused = any(form.search(opening) for form in _REFUSALS) or _UNPLAYABLE.search(text) or _MADE.search(text)
    return bool(refused or words("wants", language, "no_video").search(direction))


def without_refusals(text: str) -> str:
    """The text without the words that rule a film out, which name one."""
    for form in _REFUSALS:
        text = form.sub(" ", text)
    return text
