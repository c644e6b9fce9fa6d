"""Parts what a Spanish, Italian or Portuguese brief strings together: greeting, request and facts in one breath.

"Hola, me haces un vídeo para mi tienda, se llama Luna, abre de martes a sábado" is one request and two facts; read as
one sentence it is all said to the maker, and the facts are lost.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words

_GREETED = re.compile(
    r"\s*¡?(?:prezad[oa]s(?: \w+)?|estimad[oa]s(?: \w+)?|gentili(?: \w+)?|"
    r"hola+|buenas(?: tardes| noches)?|buenos días|salve|ciao|buon ?giorno|buona ?sera|olá+|oi+|"
    r"boa (?:tarde|noite)|bom dia)"
    r"(?:,?\s(?:a (?:todos|tod@s|todas|tutti|tutte)|gente|equipo|chic[oa]s|ragazz[ei]|pessoal|galera|equipa|equipe|"
    r"qué tal|tudo bem))*\s?[,!.:;?–-]+\s*(?=\S)",
    re.IGNORECASE,
)
# "A sua marca", "La Sua azienda in video": the empty line of a form, which names nobody.
_EMPTY_HEAD = re.compile(
    r"\W*(?:(?:el|la|il|o|a)\s)?(?:tu|su|vuestr[oa]|tu[oa]|su[oa]|vostr[oa]|seu|teu)\s"
    r"(?:marca|marchio|empresa|azienda|attività|negocio|negozio|negócio|tienda|loja|logo|nombre|nome|"
    r"campaña|campagna|campanha|anuncio|annuncio|anúncio|texto|testo|título|titolo|"
    r"producto|prodotto|"
    r"produto|proyecto|progetto|projeto)\b[^.!?:\d]{0,40}!?",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"([.!?])\s+(?:atenciosamente|att|cordialmente|(?:un )?saludos?|cordiali saluti|saluti|grazie(?: mille)?|"
    r"(?:muchas )?gracias|(?:muito )?obrigad[oa]|abraços?|um abraço|un abrazo)\s?[,.!]*"
    r"(?:\s+(?-i:[A-ZÀ-Þ])[\w'’.-]*(?:,?\s[\w'’.-]+){0,6})?\s*$",
    re.IGNORECASE,
)
_VERBS = {
    "es": (
        "es (?:un|una|de)|pido|mi (?:teléfono|número) es|"
        "se (?:llama|encuentra|vende|celebra|puede)|est(?:á|amos)|abr(?:e|imos)|cierra|"
        "tien(?:e|en)|tenemos|cuesta|"
        "cuestan|vale|hay|somos|hacemos|vendemos|ofrecemos|el \\w+ (?:es|son|cuesta)|la \\w+ (?:es|cuesta)"
    ),
    "it": (
        "è (?:un|una|a|in|di)|si (?:chiama|trova|vende|tiene|può)|siamo|apr(?:e|iamo)|chiude|costa|costano|abbiamo|"
        "c['’]è|ci sono|facciamo|vendiamo|offriamo"
    ),
    "pt": (
        "é (?:um|uma|de)|(?:ela |ele )?se chama|chama-se|fica|ficamos|est(?:á|amos)|abr(?:e|imos)|fecha|temos|"
        "custa|custam|somos|fazemos|vendemos|oferecemos|pode ser|tem (?!de\\b|que\\b)"
    ),
}
_THANKS = r"(?:(?:muchas |mil )?gracias|grazie(?: mille)?|(?:muito )?obrigad[oa]|valeu|un saludo|un abrazo|abraços?)\b"
_HERE = r"aqu[ií] (?:en|em|n[ao])\s|qui (?:a|in)\s"
# An offer too long to be a detail of the request: "bolo de pote a 12 reais e entrega grátis no bairro".
_OFFER = r"(?=(?:[^\s,.!?]+\s){8})[^,.!?]{0,120}?(?:\d\s?(?:€|euros?|reais|pesos)|R\$\s?\d|gr[aá]tis|gratuit)"
_LONGEST_HEAD = 60  # letters


def parted(text: str, language: str) -> str:
    """The brief without greeting and empty first line, its first sentence cut where facts are strung to the request."""
    if language not in _VERBS:
        return text
    first, mark, rest = text.partition("\n")
    if mark and rest.strip() and len(first) <= _LONGEST_HEAD and _EMPTY_HEAD.fullmatch(first.strip()):
        return parted(rest.lstrip(), language)
    greeted = _GREETED.match(text)
    body = _SIGNED.sub(r"\1", text[greeted.end() :] if greeted else text)
    return _cut(body, language)


def _cut(text: str, language: str) -> str:
    """The request ends where a clause with a verb of its own begins; from there on each such clause is a sentence."""
    line, mark, rest = text.partition("\n")
    stop = re.search(r"[.!?](?:\s|$)", line)
    sentence, after = (line[: stop.end()], line[stop.end() :]) if stop else (line, "")
    if not words("films", language).search(sentence):
        return text
    clause = rf"(?:(?:y|e|ed)\s)?(?:{_VERBS[language]}|{_THANKS})(?!\w)"
    cuts = re.compile(rf",\s+(?={clause}|{_HERE}|{_OFFER})", re.IGNORECASE)
    pieces = cuts.split(sentence)
    told = ". ".join(piece[:1].upper() + piece[1:] for piece in pieces)
    return f"{told}{after}{mark}{rest}" if len(pieces) > 1 else text
