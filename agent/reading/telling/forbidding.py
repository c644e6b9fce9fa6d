"""Quotations that a sentence forbids, whatever it says it with: 'Bitte auf "Wellness" und "Spa" verzichten'.

What decides is no list of orders but two things beside the quotation: a word for speaking or writing, and a denial that
reaches it. "Say "Plover One", never "Plover 1"" has both, and forbids only what stands behind its denial.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.text.quoted import Quote

LONGEST = 6
"""Words of a quotation that may be forbidden; a longer one is somebody's speech."""
_MARK = "\ue001"
_SPEAKING: dict[str, str] = {
    "en": r"say(?:ing|s)?|said|us(?:e[ds]?|ing)|writ(?:e|es|ing|ten)|wrote|mention\w*|call(?:ed|ing|s)?|address\w*|"
    r"words?|terms?|phrases?|expressions?|print(?:ed)?|put|appear\w*|claim\w*|promis\w*|read|name[ds]?|language|"
    r"talk\w*|jargon|buzzwords?|clich[eé]s?|vocabulary|label\w*|describ\w*|refer\w*|mean|want|hear|see|like",
    "de": r"sag\w*|gesagt|schreib\w*|geschrieben|verwend\w*|benutz\w*|nutz\w*|nenn\w*|genannt|erwähn\w*|wort|wörter\w*|"
    r"worte[n]?|begriff\w*|ausdr[uü]ck\w*|formulier\w*|vokabel\w*|auftauch\w*|vorkomm\w*|les(?:en|e|t)|hör\w+|"
    r"bezeichn\w*|sprech\w*|sprüche\w*|floskel\w*|phrasen?|steh\w*|les(?:en|bar)|red(?:en|et|e)",
    "fr": r"di(?:re|tes|s|sons|t|se)|écri\w+|met(?:s|tez|tons|tre)|utilis\w+|emplo\w+|mention\w+|parl\w+|mots?|termes?|"
    r"expressions?|formul\w+|appel\w+|vocabulaire|apparai\w+|figur\w+|clichés?|lire|entendre|trouver|qualifi\w+",
    "es": r"di(?:ga\w*|gáis|ces?|cimos|cho|)|deci\w+|escrib\w+|pon\w*|us(?:ar|es?|en|éis|amos|emos|ad[oa]s?)|"
    r"utili[zc]\w+|mencion\w+|habl\w+|palabras?|términos?|expresi\w+|llam\w+|emple\w+|apare[zc]\w+|frases?|nombr\w+|"
    r"leer|oír",
    "it": r"di(?:re|te|ca\w*|ciamo|rsi)|dett[oaie]|scriv\w+|scritt\w+|us(?:a|are|ate|iamo|i|ino|at[oaie])|utilizz\w+|"
    r"parol\w+|termin[ie]|espression\w+|mett\w+|cit\w+|menzion\w+|nomin\w+|chiam\w+|comp(?:ai|ari)\w+|frasi|legg\w+|"
    r"parl\w+",
    "pt": r"di(?:ga\w*|zer|zem|z|to|gam)|escrev\w+|us(?:ar|e[m]?|amos|ad[oa]s?)|utiliz\w+|palavras?|termos?|express\w+|"
    r"ponh\w+|pôr|coloc\w+|coloqu\w+|mencion\w+|fal\w+|cham\w+|apare[cç]\w+|frases?|ler|ouvir",
}
_DENYING: dict[str, str] = {
    "en": r"not|\w+n['’]t|\b(?:dont|cant|wont)|never|no|nor|without|avoid\w*|steer clear|stay away|keep away|banned?|"
    r"forbidden|hate[sd]?|taboo|off limits|refrain\w*|leave out|skip|drop|allergic|tired of|sick of|less of",
    "de": r"nicht|nie|niemals|kein\w*|ohne|vermeid\w*|vermieden|verzicht\w*|tabu|verboten|weglass\w*|wegzulassen|"
    r"streich\w*|hass\w*|unerwünscht|untersagt|lasst|raus",
    "fr": r"ne|n['’]\w+|pas|jamais|sans|ni|évit\w*|proscri\w*|interdi\w*|bann\w*|exclu\w*|assez de|marre de|bani\w*",
    "es": r"no|ni|nunca|jamás|sin|nada|evit\w*|prohib\w*|fuera|excluid\w*|vetad\w*|descart\w*",
    "it": r"non|mai|né|senza|niente|nessun\w*|evit\w*|viet\w*|bandit\w*|bando|esclu\w*|basta|no",
    "pt": r"não|nem|nunca|jamais|sem|nada|evit\w*|proib\w*|exclu\w*|vetad\w*|fora|interdit\w*",
}
# "Don't forget to say", "not only", "No need to shout": they deny nothing that is to be said.
_GRANTED = re.compile(
    r"(?:don['’]?t|do not|never|nicht|n['’]|ne\s|no\s|non\s|não\s)\W?(?:(?:zu|os|te|se)\s)?"
    r"(?:forg[eo]t\w*|fail|miss|vergess\w*|oubli\w*|olvid\w*|dimentic\w*|esque[cç]\w*)|"
    r"(?:not|nicht|pas|no|non|não)\s(?:only|just|nur|seulement|s[oó]lo|solo|só|apenas)|vergesst? nicht|no matter",
    re.IGNORECASE,
)
# Where a denial no longer reaches: the next statement.
_TURNS = re.compile(
    rf"[;:.!?–—](?=\s)(?!\s*{_MARK})|,?\s(?:but|instead|rather|sondern|aber|stattdessen|mais|plutôt|sino|pero|mejor|ma|"
    r"bensì|piuttosto|mas|antes)\s|,\s(?:say|write|use|call|sag\w*|schreib\w*|dites|écrivez|(?:end|finish|"
    r"close)\s(?:with|on)|ende\w*\smit|termin\w+|fini(?:s|r|ssez)|conclu\w*|"
    r"acab[ae]\w*\scon|cierra|chiud\w+|conclud\w+|decid|escribid|dite|scrivete|"
    r"digam|escrevam)\s",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"[\s,/]*(?:(?:and|or|nor|und|oder|noch|sowie|et|ou|ni|y|o|u|e|né|nem)(?!\w)[\s,]*)?"
    r"(?:(?:the )?(?:words?|phrases?|wort|mot|palabra|parola|palavra)\s)?"
    r"(?:(?:der|die|das|le|la|el|il|o|a|du|de|d['’])\s?)?",
    re.IGNORECASE,
)
# 'Steer clear of "luxury"', 'Bitte kein "Hammer"': an order that is nothing but a denial.
_BARE = re.compile(
    r"\W*(?:(?:and|und|et|y|e|please|bitte|svp|stp|por favor|per favore|also|so)[\s,]+)*"
    r"(?:(?:we|i|one|wir|ich|man|on|nous|si) )?"
    r"(?:steer clear of|stay away from|keep away from|"
    r"avoid\w*|vermeid\w+|évit\w+|evit\w+|skip|drop|no|kein\w*|nix mit|weg mit|"
    r"pas de|pas d['’]|surtout pas de|fini les|nada de|fuera|niente|"
    r"basta con|nada de|chega de)\s?(?:the |anything like |things like )?",
    re.IGNORECASE,
)
# "Use the "voi", not the "tu"": how viewers are spoken to, and no word to be kept out.
_ADDRESS = re.compile(
    r"(?i:you|du|ihr|sie|tu|vous|tú|usted(?:es)?|vosotr[oa]s|lei|voi|você|tu|vós|(?:o )?senhor(?:a)?|per (?:du|sie)|"
    r"man|one|on|wir|we|nous|nosotr[oa]s|noi|nós|ich|i|je|yo|io|eu)"
)
_WORDS = re.compile(
    r"(?<!\w)(?:words?|terms?|phrases?|expressions?|buzzwords?|clich[eé]s?|wort|wörter|worte|begriffe?|ausdrücke?|"
    r"floskeln?|mots?|termes?|palabras?|términos?|expresiones|parol[ae]|termin[ie]|espressioni|palavras?|termos?|"
    r"expressões)(?!\w)",
    re.IGNORECASE,
)
_NEAR = 7
"""Words before the first quotation of a sentence that only lead up to it: "The expressions ... shall not be used"."""


def forbidden(text: str, quoted: tuple[Quote, ...], language: str) -> tuple[Quote, ...]:
    """The quotations of a sentence of the brief that it forbids to say or to write."""
    found: list[Quote] = []
    for run in _runs(text, quoted):
        short = [quote for quote in run if len(quote.text.split()) <= LONGEST and not _ADDRESS.fullmatch(quote.text)]
        if short and _denied(text, run, quoted, language):
            found += short
    return tuple(found)


def freed(name: str, banned: tuple[str, ...]) -> str:
    """A name or headline without words that are not to be said: "Landmark barrier passes its test" as "Barrier ..."."""
    if not banned:
        return name
    words = "|".join(map(re.escape, sorted(banned, key=len, reverse=True)))
    left = " ".join(re.sub(rf"(?i)(?<!\w)(?:{words})(?!\w)[,:]?", " ", name).split()).strip(" ,;:–—-")
    return f"{left[:1].upper()}{left[1:]}" if name[:1].isupper() else left


def is_ban(label: str, language: str) -> bool:
    """Whether a label stands over words that are not to be said: "Words we hate", "Begriffe, die wir nie nutzen"."""
    return bool(_WORDS.search(label) and _denies(language).search(label) and not _GRANTED.search(label))


def _runs(text: str, quoted: tuple[Quote, ...]) -> list[list[Quote]]:
    """Quotations that only commas and conjunctions part."""
    runs: list[list[Quote]] = []
    for quote in quoted:
        if runs and _JOINED.fullmatch(text[runs[-1][-1].end : quote.start]):
            runs[-1].append(quote)
        else:
            runs.append([quote])
    return runs


def _denied(text: str, run: list[Quote], quoted: tuple[Quote, ...], language: str) -> bool:
    start = max((quote.end for quote in quoted if quote.end <= run[0].start), default=0)
    end = min((quote.start for quote in quoted if quote.start >= run[-1].end), default=len(text))
    before, after = _TURNS.split(text[start : run[0].start])[-1], _TURNS.split(text[run[-1].end : end])[0]
    if _GRANTED.search(before):
        return False
    if _BARE.fullmatch(before):
        return True
    if _denies(language).search(before):  # a German verb stands last: 'nicht "billig", sondern "günstig" sagen'
        return bool(_speaks(language).search(f"{before} {text[run[-1].end :]}"))
    led = len(before.split()) <= _NEAR and not (before.strip() and after.startswith(","))
    return bool(led and _denies(language).search(after) and _speaks(language).search(f"{before} {after}"))


@cache
def _denies(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_DENYING[language]})(?!\w)", re.IGNORECASE)


@cache
def _speaks(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_SPEAKING[language]})(?!\w)", re.IGNORECASE)
