"""Tells the news of an office from an advert: "Vidéo d'information de la mairie : la collecte passe au mardi".

Whose the film is stands before the colon, and what people are told behind it. Read as a request, the film would present
the collection as if it were on sale. Under the labels of a form it is an announcement, or a notice where something is
off or closed; "Noticia para nuestro boletín: ..." is news, and where it will be read is no part of it.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.forms.bulletins import FORM, OFF, headline, is_news
from agent.reading.messages.apart import capital
from agent.reading.terms.short import is_short
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts, sentences
from agent.reading.text.verbs import verb_in

_FILM = {
    "de": r"(?:(?:ein|kurzes|kleines)\s)*info(?:rmations)?-?(?:video|film|clip)",
    "fr": r"(?:(?:une|petite|courte)\s)*(?:vidéo|clip|film)\s(?:d['’]informations?|d['’]infos?|informati(?:ve|f))",
    "es": r"(?:(?:un|breve|pequeño)\s)*v[ií]deo\s(?:informativo|de información)",
    "it": r"(?:(?:un|breve|piccolo)\s)*video\s(?:informativo|di informazione)",
    "pt": r"(?:(?:um|breve|pequeno)\s)*v[ií]deo\s(?:informativo|de informação)",
}
_OF = {
    "de": r"(?:der|des|vom|von der|von|für die|für den)", "fr": r"(?:de la|du|de l['’]|des|de|pour la|pour le)",
    "es": r"(?:del|de la|de los|de las|de|para el|para la)",
    "it": r"(?:del|della|dello|dell['’]|dei|di|per il|per la)",
    "pt": r"(?:do|da|dos|das|de|para o|para a)",
}  # fmt: skip
_OFFICE = (
    r"(?:\w*gemeinde|\w*stadt\w*|\w*amt|\w*werke?|kreis|bezirk|\w*verwaltung|\w*verein|\w*schule|\w*feuerwehr|mairie|"
    r"commune|ville|préfecture|école|collège|syndic\w*|association|ayuntamiento|diputación|alcaldía|comunidad|colegio|"
    r"asociación|comune|regione|provincia|municipio|scuola|associazione|condominio|câmara|junta|autarquia|prefeitura|"
    r"escola|associação|condomínio|freguesia)"
)
_CLIENT = {"de": "Kunde", "fr": "Client", "es": "Cliente", "it": "Cliente", "pt": "Cliente"}
_READ_IN = {
    "de": r"(?P<news>(?:kurz)?(?:meldung|nachricht|news))\sfür\s(?:unsere?n?|den|die|das)\s[\w-]*(?:newsletter|blatt|"
    r"brief|zeitung|magazin|heft|app|seite|website|kanal)",
    "fr": r"(?P<news>brève|actualité|actu|nouvelle)\spour\s(?:notre|le|la|l['’])\s?(?:bulletin|newsletter|gazette|"
    r"journal|site|lettre d['’]information|page|appli\w*)",
    "es": r"(?P<news>noticia)\spara\s(?:nuestr[oa]|el|la)\s(?:boletín|newsletter|revista|periódico|página|web|app)",
    "it": r"(?P<news>notizia)\sper\s(?:(?:il |la )?nostr[oa]|il|la|l['’])\s?(?:notiziario|newsletter|giornal\w+|"
    r"rivista|bollettino|sito|pagina|app)",
    "pt": r"(?P<news>notícia)\spara\s(?:[oa]\s)?(?:noss[oa]\s)?(?:boletim|newsletter|revista|jornal|página|site|app)",
}
_HEADS = {
    "de": "News", "fr": "Actualité", "es": "Noticia", "it": "Notizia", "pt": "Notícia",
}  # fmt: skip


def office_news(text: str, language: str) -> str:
    """The news of an office under the labels of a form, and news for a paper without the paper; else as it stands."""
    if language not in _FILM or quotes(text) or not is_short(text, language):
        return text
    if paper := _paper(language).match(text):
        return f"{_HEADS[language]}: {text[paper.end() :]}"
    found = _office(language).match(text)
    told = text[found.end() :] if found else ""
    first = next(iter(sentences(told.split("\n")[0], language)), "").rstrip(" .!")
    if not found or not is_news(first, True, language):
        return text
    notice, announcement, subject = FORM[language]
    clause = parts(first, language)[0]
    head = headline(clause if verb_in(clause, language) else first, language)
    lines = (
        f"{notice if OFF.search(first) else announcement}.",
        f"{subject}: {head}" if head else "",
        f"{_CLIENT[language]}: {capital(found['office'].strip())}",
        capital(told),
    )
    return "\n".join(filter(None, lines))


@cache
def _office(language: str) -> re.Pattern[str]:
    """A film of information with the office that gives it, up to its colon."""
    named = rf"(?P<office>(?:[\w-]+\s){{0,2}}?{_OFFICE}(?!\w)[^:.!?\n]{{0,50}}?)"
    return re.compile(rf"{_FILM[language]}\s{_OF[language]}\s?{named}\s?:\s+", re.IGNORECASE)


@cache
def _paper(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_READ_IN[language]}(?:\s[^:.!?\n]{{1,40}})?\s?:\s+", re.IGNORECASE)
