"""Sentences that say who shows the film and where: "We'll play it at the pub", "À montrer à la fête du 14 juin".

The film itself is what is shown, as an "it", as the subject of a passive, or unsaid behind "to show". Where a screen or
a channel is named without any of these, `airing` reads it.
"""

from __future__ import annotations

import re
from functools import cache

# No "film": "The film will be shown on Friday" is the news of a cinema.
_FILM = r"(?:the |das |den |der |die |la |le |el |il |lo |o )?(?:video|vídeo|vidéo|clip|spot)"
_SHOW: dict[str, str] = {
    "en": r"(?:show|play|screen|post|share|project|air|stream|loop|upload|publish|use|put)",
    "de": r"(?:zeigen|spielen|abspielen|vorführen|projizieren|teilen|posten|hochladen|laufen lassen)",
    "fr": r"(?:montrer|passer|diffuser|projeter|publier|partager|mettre)",
    "es": r"(?:mostrar|poner|pasar|proyectar|enseñar|publicar|compartir|emitir|subir|usar)",
    "it": r"(?:mostrare|far vedere|proiettare|pubblicare|condividere|trasmettere|passare|usare)",
    "pt": r"(?:mostrar|passar|projetar|exibir|publicar|partilhar|compartilhar|usar)",
}
_WE_SHOW: dict[str, str] = {
    "en": r"(?:we|i)(?:['’]ll|['’]re going to|['’]d like to| will| want to| plan to| are going to| would "
    rf"like to) (?:be )?(?:{_SHOW['en']}(?:ing)?) (?:it|this|{_FILM})",
    "de": rf"(?:wir|ich) (?:zeigen?|spielen?|posten?|teilen?|projizieren?) (?:es|ihn|das|{_FILM})|"
    rf"(?:gezeigt|abgespielt|vorgeführt) (?:wird|werden soll) (?:es|er|das|{_FILM})|"
    rf"um (?:es|ihn|das) [^.;:]{{3,60}} zu {_SHOW['de']}",
    "fr": r"(?:on|nous) (?:la |le |l['’])(?:montre|passe|diffuse|projett?e|publie|partage|mett)\w*|"
    rf"(?:on va|nous allons) (?:la|le) {_SHOW['fr']}|"
    r"(?:elle|il) sera (?:projet|montr|diffus|pass|publi|partag)ée?",
    "es": r"l[oa] (?:mostr|pondr|pasar|proyectar|enseñar|publicar|compartir|subir|usar)\w*(?:emos|é)|"
    rf"l[oa] (?:vamos|voy|queremos|quiero)(?: a)? {_SHOW['es']}|se (?:mostrará|proyectará|emitirá)",
    "it": r"l[oa] (?:mostr|proiett|pubblic|condivid|trasmett|pass|us)\w*(?:emo|iamo|erò)|"
    rf"l[oa] (?:faremo|facciamo|farò) vedere|l[oa] (?:vogliamo|vorremmo|voglio) {_SHOW['it']}|"
    r"(?:sarà|verrà) (?:mostrat|proiettat|pubblicat|trasmess)[oa]",
    "pt": r"(?:vamos|vou|queremos|quero) (?:(?:mostrar|passar|projetar|exibir)(?= (?:em|n[oa]s?)\s)|mostrá-l[oa]|"
    r"passá-l[oa]|projetá-l[oa]|exibi-l[oa]|publicá-l[oa])|será (?:mostrad|projetad|exibid|passad)[oa]",
}  # fmt: skip
_IT_IS_SHOWN: dict[str, str] = {
    "en": rf"(?:it|this|{_FILM})(?:(?:['’]ll| will|['’]s going to| is going to| is to| should) be "
    r"(?:shown|played|screened|posted|projected|aired|streamed)|"
    r"(?:['’]s| is) going on (?:the|our|a) (?:[\w-]+ )?(?:screens?|website|site|page|feed|channel))",
    "de": rf"(?:es|er|das|{_FILM}) (?:wird|soll) [^.;:]{{3,60}} (?:gezeigt|abgespielt|vorgeführt)(?: werden)?",
}
_AT: dict[str, str] = {
    "en": "at|in|on|to|before|during|after|around|for|with|when|between",
    "de": "auf|bei|beim|im|in|am|an|zu|zur|zum|vor|während",
    "fr": r"à|au|aux|dans|en|lors|pendant|sur|devant|avant|chez",
    "es": "en|a|al|ante|antes|durante|por|delante",
    "it": r"a|ai|al|alla|alle|all['’]|in|nel\w*|su|sul\w*|durante|davanti",
    "pt": "em|n[oa]s?|a|ao|à|durante|antes|diante",
}  # fmt: skip
_TO_SHOW: dict[str, str] = {
    "en": rf"(?:for us |for me )?to (?:be )?(?:shown?|play(?:ed)?|screen(?:ed)?|share|post) (?:it )?(?:{_AT['en']})",
    "de": rf"(?:zum|fürs) (?:zeigen|abspielen|vorführen|posten) (?:{_AT['de']})",
    "fr": rf"(?:à|pour|destinée? à) (?:la |le )?(?:{_SHOW['fr']}|être (?:montr|projet|diffus)ée?) (?:{_AT['fr']})",
    "es": rf"para (?:{_SHOW['es']}(?:l[oa])?) (?:{_AT['es']})",
    "it": rf"(?:da|per) (?:{_SHOW['it']}|mostrarl[oa]|proiettarl[oa]) (?:{_AT['it']})",
    "pt": rf"para (?:ser )?(?:{_SHOW['pt']}|mostrad[oa]|exibid[oa]|projetad[oa]) (?:{_AT['pt']})",
}
_AND = r"(?:(?:and|und|et|y|e) )?"


def says_where_shown(text: str, language: str) -> bool:
    """Whether a sentence, or a part of one, only says who shows the film, where and when."""
    return _form(language).match(text.strip(" ,")) is not None


@cache
def _form(language: str) -> re.Pattern[str]:
    shown = [_WE_SHOW[language], _TO_SHOW[language], *filter(None, [_IT_IS_SHOWN.get(language)])]
    return re.compile(rf"{_AND}(?:{'|'.join(shown)})(?![\w-])[^,;:]*$", re.IGNORECASE)
