"""Reads fragments that say how a film is made and nothing of the world: "Ritmo lento, frasi corte, caratteri grandi".

A part is a feature of the film with its quality, a tone, or what the film shall be like ("da telegiornale locale").
One feature among tones is enough; tones alone are weighed elsewhere, since things have them too.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import alternation, fragments
from agent.reading.text.sentences import parts

_MOST = 6
_NOUNS = {
    "en": r"(?:pace|rhythm|tempo|sentences|wording|phrasing|type|lettering|letters|characters|numerals|captions|"
    r"subtitles|cuts|editing|camera|narrator|narration|voice|on-?screen text|graphics|visuals|animations?|transitions)",
    "de": r"(?:tempo|rhythmus|sätze|satzbau|formulierungen|schrift|buchstaben|ziffern|untertitel|schnitte?|kamera|"
    r"sprecher(?:in)?|stimme|einblendungen|grafiken|animationen?|übergänge|bilder)",
    "fr": r"(?:rythme|phrases|formulations|caractères|lettres|chiffres|sous-titres|coupes|montage|caméra|voix|"
    r"narrat(?:eur|rice)|textes à l['’]écran|visuels|animations?|transitions|images)",
    "es": r"(?:ritmo|frases|letras?|caracteres|tipografía|números|cifras|subtítulos|cortes|montaje|cámara|voz|locución|"
    r"rótulos|gráficos|animaciones|transiciones|imágenes)",
    "it": r"(?:ritmo|frasi|caratteri|lettere|numeri|cifre|sottotitoli|tagli|montaggio|camera|voce|narrazione|scritte|"
    r"testi|grafica|animazioni|transizioni|immagini)",
    "pt": r"(?:ritmo|frases|letras?|caracteres|números|legendas|cortes|montagem|câmara|câmera|voz|locução|textos|"
    r"grafismos?|animações|transições|imagens)",
}
_QUALITIES = {
    "en": r"(?:slow|quick|fast|brisk|short|long|big|large|huge|bold|small|simple|plain|clear|few|hard|soft|calm|gentle|"
    r"dynamic|minimal|clean|flat|still|steady|legible|readable)",
    "de": r"(?:langsam\w*|schnell\w*|flott\w*|zügig\w*|kurze?\w*|lange?\w*|groß\w*|fett\w*|klein\w*|einfach\w*|"
    r"klar\w*|wenige?|ruhig\w*|sanft\w*|dynamisch\w*|minimalistisch\w*|lesbar\w*|gut lesbar\w*|schlicht\w*)",
    "fr": r"(?:lente?s?|rapides?|soutenus?|courte?s?|longue?s?|grande?s?|gros(?:ses?)?|petite?s?|simples?|"
    r"clair\w*|peu de|calmes?|douce?s?|doux|dynamiques?|minimalistes?|lisibles?|posée?s?)",
    "es": r"(?:lent[oa]s?|rápid[oa]s?|ágil(?:es)?|cort[oa]s?|larg[oa]s?|grandes?|pequeñ[oa]s?|sencill[oa]s?|clar[oa]s?|"
    r"poc[oa]s|tranquil[oa]s?|suaves?|dinámic[oa]s?|minimalistas?|legibles?|pausad[oa]s?)",
    "it": r"(?:lent[oaie]|veloc[ei]|rapid[oaie]|serrat[oaie]|cort[oaie]|brev[ei]|lungh?[oaie]|grand[ei]|piccol[oaie]|"
    r"semplic[ei]|chiar[oaie]|poch[ei]|calm[oaie]|morbid[oaie]|dinamic\w+|minimal\w*|leggibil[ei]|pulit[oaie]|"
    r"pacat[oaie])",
    "pt": r"(?:lent[oa]s?|rápid[oa]s?|ágil|ágeis|curt[oa]s?|long[oa]s?|grandes?|pequen[oa]s?|simples|clar[oa]s?|"
    r"pouc[oa]s|calm[oa]s?|suaves?|dinâmic[oa]s?|minimalistas?|legíve(?:l|is)|pausad[oa]s?)",
}
_DEGREE = r"(?:(?:very|quite|rather|sehr|recht|eher|très|plutôt|assez|muy|bastante|molto|piuttosto|ben|muito|bem)\s)?"
# "da telegiornale locale", "wie in den Nachrichten", "like a nature documentary".
_LIKE = (
    r"(?:like|in the style of|as in|wie (?:in|im|bei|eine?)|im stil (?:von|eine[sr])|comme|façon|dans le style d|à la|"
    r"como|al estilo de|tipo|estilo|stile|da|come|in stile|alla|ao estilo de|à)\s?"
)
_FORM = (
    r"(?:the |a |an |den |der |dem |un |une |una |um |uma |le |la |el |il |o )?(?:[\w-]+ ){0,2}?"
    r"(?:news(?:cast| report| bulletin)?|documentar(?:y|ies)|trailer|report|"
    r"nachrichten|tagesschau|doku\w*|reportage|journal(?: télévisé)?|jt|documentaire|bande-annonce|telediario|"
    r"noticiario|documental|informativo|reportaje|telegiornale|tg|notiziario|documentario|servizio|telejornal|noticiário|"
    r"documentário|reportagem)"
)
_patterns: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {}


def is_of_features(text: str, language: str) -> bool:
    """Whether every part of a fragment is a feature, a tone or a likeness, and one at least is none of the tones."""
    listed = parts(text.strip().rstrip(".!"), language, last=True)
    if not 0 < len(listed) <= _MOST:
        return False
    feature, tone = _compiled(language)
    features = [part for part in listed if feature.fullmatch(part)]
    return bool(features) and all(part in features or tone.fullmatch(part) for part in listed)


def _compiled(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    if language not in _patterns:
        noun, quality = _NOUNS[language], _QUALITIES[language]
        and_more = rf"(?:\s(?:and|und|et|y|e|ma|but|aber|mais|pero|mas)\s{_DEGREE}{quality})?"
        either = rf"{noun}\s{_DEGREE}{quality}{and_more}|{_DEGREE}{quality}{and_more}\s{noun}"
        tones = alternation([*fragments("tones", language), *fragments("moods", language)])
        told = rf"{_DEGREE}{tones}(?:\s(?:and|und|et|y|e|ma|but|aber|mais|pero|mas)\s{_DEGREE}{tones})?"
        kept = rf"(?:{either}|{_LIKE}{_FORM}(?:\s[\w-]+)?)"
        _patterns[language] = (re.compile(kept, re.IGNORECASE), re.compile(told, re.IGNORECASE))
    return _patterns[language]
