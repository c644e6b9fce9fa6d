"""Sentences that sound like orders by their first word and yet tell of the world.

"Sem lactose, três sabores, R$ 12,90" begins as "sem música" does, "Empieza el 7 de octubre" as "empieza con el logo",
"No hace falta cita previa" as "no digas precios". What stands behind the word tells them apart: a price or a measure
in a list of features, a day or an hour, or what those who come need not do.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import alternation, fragments, numerals, starts
from agent.reading.subjects.lessons import only_titles
from agent.reading.telling.evidence import facts_in
from agent.reading.telling.otherwise import of_the_trade
from agent.reading.text.moments import dates, is_time
from agent.reading.text.numbers import numbers
from agent.reading.text.sentences import parts

_LEAST = 2
"""Features that make a list, and the weight of facts that make news."""
_FEATURE = 8
"""Words of a feature at most."""
_WITHOUT = re.compile(r"(?:no|without|ohne|kein\w*|sans|pas de|sin|senza|niente|sem|non|só|solo|sólo)\s", re.IGNORECASE)
_OF_MAKING = re.compile(r"(?<!\w)(?:budget|presupuesto|orçamento|kosten|mwst|iva|seg\w*|sec\w*)(?!\w)", re.IGNORECASE)
_MAKERS_TIME = re.compile(r"(?:s|secs?|seconds?|sek\w*|secondes?|segundos?|secondi|mins?|minut\w*)\b", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:empieza|comienza|termina|acaba|abre|cierra|inizia|comincia|finisce|si (?:inizia|comincia)|chiude|apre|começa|"
    r"termina|acaba|abre|fecha|encerra)[mn]?\s(?!con\b|com\b|por\b|per\b)",
    re.IGNORECASE,
)
# "Solo hacen falta tiempo y cariño": what is enough, and no order.
_SUFFICES = re.compile(
    r"(?:s[oó]lo |solo |só )?(?:hacen? falta|bastan?|bastano|é só|é preciso só)\s[^\W\d]", re.IGNORECASE
)
# "No echéis carne": what they must not do who do it.
_FORBIDS = re.compile(
    r"(?:no|non|não)\s(?!(?:us|dig|habl|mencion|pong|escrib|exag|hag|mostr|mos|dic|dit|fal|cit|nomin|parl|dat|fat|sé|"
    r"inv|añad|met|que|quer|ten|deb|pod)\w*)[^\W\d]{2,}(?:éis|áis|ate|ete|ite|eis|ais)\s[^\W\d]",
    re.IGNORECASE,
)
# "A marca é Amazônia Gelada": whose film it is.
_BRAND_IS = re.compile(
    r"(?:(?:la|nuestra|mi) marca (?:es|se llama)|(?:il|il nostro) marchio (?:è|si chiama)|"
    r"(?:a|a nossa|nossa) marca (?:é|chama-se|se chama)|l['’]azienda (?:è|si chiama)|la empresa (?:es|se llama)|"
    r"a empresa (?:é|chama-se|se chama)|ci chiamiamo|nos llamamos|chamamo-nos|nos chamamos)\s[^.,;:]{2,40}",
    re.IGNORECASE,
)
# "Parole semplici, niente termini difficili": how the film shall speak.
_PLAIN_WORDS = re.compile(
    r"(?:fala|habla|parole|palabras|palavras|linguaggio|lenguaje|linguagem|frasi|frases|voz|voce)\s"
    r"(?:molto |muy |muito )?(?:semplic|sencill|simpl|clar|chiar|brev|cort|curt|fácil|facil)\w*(?:$|[.,;!]|\s[yeo]\s)",
    re.IGNORECASE,
)
# "Agradece a los socios al final": what the maker is to put at the end.
_AT_THE_END = re.compile(
    r"(?:y |e )?(?:agradec|agradeç|recuerd|mencion|record|lembr|convid|invit|despíd|desped|muestr|mostr|coloc|coloq|"
    r"pon|ringrazi|ricord|salut|mett|remerci|rappel|salu|thank|remind|show|invite)\w*\s[^.!?:]{3,90}\s"
    r"(?:al final|no (?:final|fim)|alla fine|à la fin|at the (?:very )?end)\W*",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r"(?:(?:es|va dirigido|está pensado|è|è rivolto|é|destina-se|dirige-se)\s(?:para|per|a|ai|agli|alle|aos?|às?)|"
    r"para|per)\s(?:(?:l[ao]s|i|gli|le|os|as|una?|uno|uma?|todos|todas|tutt[ie]|toda)\s){0,2}(?:público|pubblico|"
    r"jóvenes|niñ[oa]s|famili\w+|mayores|adult\w+|vecin\w+|clientes|soci\w+|alumn\w+|padres|madres|personas|gente|"
    r"estudiantes|ciclistas|clase|classe|turma|bambin[ie]|ragazz[ie]|giovani|famigli\w+|anzian[ie]|genitori|vicini|studenti|persone|"
    r"escursionisti|chi|quem|quienes|crianças|jovens|famílias|idosos|pais|moradores|alunos|pessoas|estudantes)"
    r"(?:\s[^,;:!?\d]{2,60})?",
    re.IGNORECASE,
)
_UNNEEDED = re.compile(
    r"(?:no (?:hace falta|hacen falta|se necesita\w*|es necesari[oa]|hay que|requiere)|non (?:serv(?:e|ono)|"
    r"occorr(?:e|ono)|bisogna|è (?:necessari[oa]|richiest[oa]))|não é (?:preciso|necessári[oa])|não (?:precisa|são "
    r"necessári[oa]s))\s(?:de\s|di\s)?(?:(?:ning\w+|nessun\w*|nenhum\w*|una?|um|uma|el|la|il|l['’]|o|a)\s?)?"
    r"(?:citas?|reservas?|reservar|inscri\w+|apuntarse|experiencia|conocimientos|saber|traer|llevar|prenota\w+|"
    r"iscri\w+|esperienza|appuntament\w+|portare|marca\w+|experiência|conhecimentos|trazer|levar|bilhetes?|bigliett\w+|"
    r"entradas?|saper\w*|tessera|ser|que (?:est|sea|teng|vay|veng|trai|llev|sepa)\w*|ir|venir|acudir|estar|vir|"
    r"che (?:sia|sappia)\w*)(?!\w)",
    re.IGNORECASE,
)


def decided(text: str, language: str) -> bool | None:
    """True where a form belongs to the maker alone, False where it is of the world, None where it says nothing."""
    if only_titles(text, language) or only_says_for_whom(text, language) or _PLAIN_WORDS.match(text):
        return True
    if _AT_THE_END.fullmatch(text):
        return True
    if _BRAND_IS.fullmatch(text.strip().rstrip(".")):
        return True
    return False if tells(text, language) else None


def tells(text: str, language: str) -> bool:
    """Whether a sentence is of the world, whatever order its first word may sound like."""
    if (_FORBIDS.match(text) or _SUFFICES.match(text)) and not of_the_trade(text, language):
        return True
    return bool(_UNNEEDED.match(text)) or _is_news(text, language) or _is_offer(text, language)


def only_says_for_whom(text: str, language: str) -> bool:
    """Whether a sentence only says who shall see the film: "Es para los vecinos de un edificio", "Para jóvenes que
    van a la universidad".
    """
    return language in {"es", "it", "pt"} and bool(_FOR_WHOM.fullmatch(text.strip().rstrip(".")))


def _is_news(text: str, language: str) -> bool:
    """Whether something begins, ends, opens or closes on a day or at an hour: "Começa na segunda-feira, 7 de abril"."""
    if not _BEGINS.match(text) or facts_in(text, language) < _LEAST:
        return False
    return bool(dates(text, language) or is_time(text, language)) and not of_the_trade(text, language)


def _is_offer(text: str, language: str) -> bool:
    """Whether a list of features holds a price or a measure and no word of the film."""
    listed = parts(text.rstrip(" .!"), language)
    if len(listed) < _LEAST or max(len(part.split()) for part in listed) > _FEATURE or _OF_MAKING.search(text):
        return False
    figures = [figure for figure in numbers(text, language) if figure.unit or figure.price]
    told = any(figure.price or not _MAKERS_TIME.match(figure.unit) for figure in figures)
    asks = starts("requests", language).match(text) and not _WITHOUT.match(text)
    return told and not asks and not of_the_trade(_without_counts(text, language), language)


def _without_counts(text: str, language: str) -> str:
    """The text without its counted colours or formats: "tres colores" are the thing's own."""
    number = alternation([r"\d+", *(word for word, value in numerals(language).items() if value > 1)])
    counted = rf"(?<!\w){number} {alternation(fragments('production', language))}(?=\W*(?:,|$))"
    return re.sub(counted, " ", text, flags=re.IGNORECASE)
