"""Tells direction (said to the maker of the film) from content (what the film may state).

A film that reads its own brief aloud is the worst mistake the reader can make, so what is in doubt counts as direction.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.brief import Kind
from agent.reading.cutting.enumerated import gives_entries
from agent.reading.cutting.passages import Passage
from agent.reading.format.duration import is_length
from agent.reading.genre.genres import cares
from agent.reading.genre.occasions import only_asks
from agent.reading.lexicon import starts, words
from agent.reading.owners.owning import beyond_owner, only_speaks
from agent.reading.owners.self_named import names_own_house
from agent.reading.owners.we_hold import only_says_what_we_hold
from agent.reading.telling.asked import SEEKS
from agent.reading.telling.bare_lists import is_age_group, is_audience, is_closing_order, is_offer, is_tone_list
from agent.reading.telling.evidence import facts_in, is_state, leaning, of_the_making
from agent.reading.telling.features import is_of_features
from agent.reading.telling.fidelity import keeps_to
from agent.reading.telling.forbidding import is_ban
from agent.reading.telling.guests import asks_guests
from agent.reading.telling.house_rules import is_house_rule, rules
from agent.reading.telling.introductions import introduces_writer
from agent.reading.telling.offers import decided
from agent.reading.telling.order_words import clause_of_order, of_order
from agent.reading.telling.otherwise import of_the_trade, of_the_world
from agent.reading.telling.tone_words import is_manner, is_manner_part
from agent.reading.terms.whole import only_terms
from agent.reading.text.addresses import addresses
from agent.reading.text.moments import dates, is_date, is_time
from agent.reading.text.naming import CHANNEL, HOUSE_IS, WE_ARE_NAMED
from agent.reading.text.sentences import parts
from agent.reading.text.verbs import verb_in
from tools.media.frame import RATIOS

# Labels after which everything is said to the maker.
ROLES = frozenset(
    {"audience", "tone", "look", "brand", "must_say", "must_show", "must_not", "ending", "action", "opening", "title",
     "script", "duration", "format", "music", "voice", "idea", "note", "cover", "request"}
)  # fmt: skip
CONTENT_ROLES = frozenset({"facts", "ingredients", "steps", "occasion", "subject", "speaker"})
_POINTING = re.compile(
    r"(?<!\w)(?:below|attached|above|following(?!\s(?:day|week|month|morning|year|evening))|enclosed|unten|anbei|"
    r"im anhang|folgende\w*(?!\s(?:tag|woche))|ci-dessous|ci-joint|"
    r"abajo|adjunt\w*|"
    r"(?<!día\s)siguiente\w*|in the table|in der tabelle|dans le tableau|en la tabla|nella tabella|na tabela|"
    r"sotto(?!\s(?:il|lo|la|i|gli|le|un[ao]?|al|casa|terra|[^\W\d]+[ie]?\s?(?:di|della|del))\b|\s?l['’])|"
    r"allegat\w*|"
    r"seguente|abaixo|em anexo|(?<!dia\s)seguinte\w*)(?!\w)",
    re.IGNORECASE,
)
_TO_MAKER = re.compile(
    r"(?<!\w)(?:(?:please|pls|plz|(?<!die )(?<!eine )(?<!unsere )bitte|svp|por favor|per favore)(?!\w)|"
    r"up to you|your choice|you decide|feel "
    r"free|as you like|"
    r"u can|you can be|"
    r"(?:(?:most )?important|main|key|only) (?:thing|point|aim|goal|message) is (?:that |for )?"
    r"(?:[\w']+ ){1,3}(?:to )?(?:understand|reali[sz]e|see|know|remember|feel|learn)s?(?!\w)|"
    r"nothing (?:scary|too)|(?:can|could|would) (?:u|you) (?:make|do|create|help|turn)|i "
    r"(?:want|need|would like|'d like|was thinking)|"
    r"(?:we|i)(?:['’]d| would) (?:love|like) (?:an?|some|to have) |"
    r"(?:as|like) (?:a )?(?:title|headline)|(?:must|should|has to|may|can|muss|darf|doit|debe|deve) (?:not "
    r")?(?:be )?(?:say|said|spoken|shown|appear|mention))",
    re.IGNORECASE,
)
_CHAT = re.compile(r"(?<!\w)(?:lol|omg|haha+|thanks|cheers|idk|tbh)(?!\w)", re.IGNORECASE)
_GOSSIP = re.compile(r"(?<!\w)(?:kill me|asking for the recipe)(?!\w)", re.IGNORECASE)
_HINT = re.compile(r"(?:hinweis|anmerkung|tipp|achtung|remarque|note|attention|astuce)e?s?", re.IGNORECASE)
# Where the film itself will be seen: "Elle sera projetée à l'assemblée générale".
_SEEN = re.compile(
    r"^(?:l['’](?:idée|objectif),? (?:c['’]est|est) (?:que|de|d['’])|le but,? (?:c['’]est|est) (?:que|de|d['’])|"
    r"on (?:veut|voudrait) que|"
    r"die idee (?:ist|dahinter)|(?:unser )?ziel ist,|wir (?:wollen|möchten), dass|"
    r"(?:elle|il|ce sera|le film|la vidéo) (?:sera|est|doit être|va être)\s(?:\w+ )?(?:projeté|diffusé|"
    r"montré|publié|"
    r"mis|partagé)|(?:es|er|das video|der film) (?:wird|soll|läuft|kommt)\s[^.]{0,60}(?:gezeigt|abgespielt|hochgeladen|"
    r"veröffentlicht|ausgestrahlt|gepostet|laufen|website|webseite|homepage|instagram|facebook))",
    re.IGNORECASE,
)
# "4:5", "1080 x 1350 px", "#AA3311", "-16 LUFS": measures of films.
_RATIO = re.compile(
    r"(?<!\d)(?:16:9|9:16|1:1|4:5)(?!\d)|#[0-9a-fA-F]{6}\b|(?i:\d ?lufs\b|dbtp\b|ebu r ?128)|"
    r"(?<!\d)(?:\d{3,4}\s?[x×]\s?\d{4}|\d{4}\s?[x×]\s?\d{3,4})(?!\d)(?!\s?(?:[mc]?m|inch|in)\b)(?:\s?px)?"
)
_PLEASE = re.compile(r"^(?:please|bitte|merci de|por favor,?|per favore,?)\s", re.IGNORECASE)
# "Drain your hoses by the 15th please": whom the news concerns is asked.
_KEEP_IT = re.compile(r"(?:keep|stay|be|sound|remain|don['’]t (?:say|show|use)|no)\s", re.IGNORECASE)
_LAST_PLEASE = re.compile(
    r"(?:\b(?:your|yours|ihre?\w*|eure?\w*|vos|votre|sus?|vuestr\w+|vostr\w+|suas?|seus?)\b|\d)[^.!?]*\s"
    r"(?:please|bitte|svp|por favor|per favore)\W*$",
    re.IGNORECASE,
)
_ADDRESSED: frozenset[Kind] = frozenset({"announcement", "notice", "event", "appeal", "listing"})
_WE_NEED = re.compile(
    r"(?:we|wir|nous|noi|nós)?\s?(?:(?:urgently |still |really )?need|brauchen|avons besoin|il (?:nous|"
    r"me) (?:faut|manque)|necesitamos|"
    r"nos hace falta|"
    r"abbiamo bisogno|precisamos)\s(?!you to|a (?:film|video|clip|short))",
    re.IGNORECASE,
)
# "We need at least 40 people": who shall come, and no wish for the film.
_PEOPLE_NEEDED = re.compile(
    r"(?:we|wir|nous|noi|nós)?\s?(?:(?:urgently |still |really |only )?need|brauchen|suchen|avons besoin d[e'’]\s?|"
    r"cherchons|"
    r"necesitamos|buscamos|cerchiamo|abbiamo bisogno di|precisamos de|procuramos)\s?(?:noch |mindestens |at least |"
    r"another |"
    r"more |some |au moins |al menos |almeno |pelo menos )*(?:\d+|two|three|four|five|six|ten|twelve|twenty|forty|"
    r"fifty|more|"
    r"your|zwei|drei|vier|fünf|zehn|des|unas?|unos|dei|delle)?\s?(?:more |weitere |autres |más |altri |mais )?"
    r"(?:people|helpers|hands|volunteers|drivers|bakers|readers|players|singers|runners|swimmers|pairs of hands|leute|"
    r"helfer\w*|freiwillige\w*|hände|personnes|bénévoles|bras|personas|voluntari[oa]s|manos|persone|volontari|mani|"
    r"pessoas|"
    r"voluntári[oa]s|mãos)(?!\w)",
    re.IGNORECASE,
)
_SPAN = "(?:seconds?|secs?|s|sekunden?|sek|secondes?|segundos?|secondi)"
_LENGTH_ALONE = {
    code: re.compile(rf"(?:(?:{about})\s)?\d{{1,3}}\s?(?:[-–]\s?\d{{1,3}}\s?)?{_SPAN}\.?", re.IGNORECASE)
    for code, about in {
        "en": "about|around|roughly|max|ca|approx",
        "de": "etwa|circa|ca|rund|ungefähr|maximal|max",
        "fr": "environ|à peu près|maximum|max",
        "es": "unos|aproximadamente|cerca de|máximo",
        "it": "circa|massimo",
        "pt": "cerca de|aproximadamente|máximo|uns",
    }.items()
}
_ABOUT_LONG = {code: re.compile(rf"(?=\D){length.pattern}", re.IGNORECASE) for code, length in _LENGTH_ALONE.items()}
"""A length on its own that says it is not exact, which no step and no fact does: "around 50 secs"."""
_WISH = re.compile(r"(?:i|we)(?:'d| would)? (?:need|want|like|love)\b", re.IGNORECASE)
_SHORT = re.compile(r"\s*\d{1,3}\s?s(?:ecs?|ek)?[. ]*", re.IGNORECASE)
_MEASURED = re.compile(
    r"\d\s?(?:mm|cm|m|km|mg|g|kg|ml|cl|l|inch(?:es)?|ft|zoll|pouces?|pulgadas?|pollici)(?!\w)", re.IGNORECASE
)
_SUMMARY = re.compile(
    r"(?:el |il |o )?(?:resumen|riassunto|riepilogo|resumo|balance|bilancio|balanço)(?!\w)", re.IGNORECASE
)
_MINUTE = re.compile(
    r"(?:(?:un|um|medio|mezzo|meio|\d) minut[oi]s?|medio minuto)(?: más o menos| circa)?", re.IGNORECASE
)
_AMOUNT = re.compile(r"\d[.,]\d{3}(?!\d)|\d\s?%")
# "È per il canale della torrefazione Nerobar": for whom the film is made.
MADE_ROUND = re.compile(
    r"(?i:è|es|é|sarebbe|sería|seria)\s(?:per|para)\s(?:(?:il|la|lo|el|o|a)\s|l['’])?(?:[a-zà-ÿ'’]+\s){0,6}"
    r"([A-ZÀ-Þ][\w'’&-]*(?:\s[A-ZÀ-Þ][\w'’&-]*){0,3})"
)
# "It should not sound sad", "Es darf ruhig albern wirken": how the film comes across.
_MANNERED = re.compile(
    r"(?:and |und |et |y |e )?(?:it|this|that|the (?:film|video|clip|piece|tone|whole thing))\s"
    r"(?:may|can|could|should|must|has to|needs to|ought to|shouldn['’]t|mustn['’]t|can['’]t)\s(?:\w+ )?"
    r"(?:(?:sound|look|feel|seem|come across)\b|be (?:touching|funny|sad|silly|serious|light|warm|moving|emotional|"
    r"short|simple|quiet|loud|playful|honest))|"
    r"(?:es|er|das|das (?:video|ganze)|der (?:film|ton|clip))\s(?:darf|soll|sollte|muss|kann)\s.{0,40}"
    r"(?:klingen|wirken|rüberkommen|aussehen)\b|"
    r"(?:ça|cela|il|elle|le (?:film|ton)|la vidéo)\s(?:ne )?(?:doit|devrait|peut|pourrait)\s(?:pas )?(?:\w+ )?"
    r"(?:sonner|paraître|avoir l['’]air|faire (?:trop|pub|triste|sérieux))|"
    r"(?:eso|esto|el (?:vídeo|video|tono))?\s?(?:no )?(?:debe|debería|tiene que|puede)\s(?:sonar|parecer|quedar)\b|"
    r"(?:il (?:video|tono|film))?\s?(?:non )?(?:deve|dovrebbe|può)\s(?:suonare|sembrare|risultare)\b|"
    r"(?:o (?:vídeo|tom|filme))?\s?(?:não )?(?:deve|devia|pode)\s(?:soar|parecer)\b",
    re.IGNORECASE,
)
_ASKED_WORD = re.compile(r"(?:was|wie|warum|wann|wo|wer|welche\w*|ob|dass)\s", re.IGNORECASE)
# "That's it.": the end of a message.
_THAT_IS_ALL = re.compile(
    r"\W*(?:(?:and |so |ok(?:ay)? )?that['’]?s (?:it|all|about it)(?: really| then| for now)?|"
    r"(?:und )?das (?:war['’]?s|ist alles)|"
    r"(?:et )?(?:voilà|c['’]est tout)|(?:y )?(?:eso es todo|ya está)|(?:e )?(?:è tutto(?: qui)?|basta così)|"
    r"(?:e )?(?:é tudo|é isso))\W*",
    re.IGNORECASE,
)
_HYPHENED = re.compile(r"-\w")  # "Hi-vis at all times" greets nobody, "No-dig beds" refuse nothing
_FEW = 5
_FOR_SOMEBODY = re.compile(
    r"(?:for|für|pour|para|per)\s(?!sale|rent|hire|free|let|alle?\b|two|zwei|deux|dos|due|llevar|esempio|exemple|"
    r"ejemplo)[^\d,:;]+[.!]?",
    re.IGNORECASE,
)
_TAUGHT: frozenset[Kind] = frozenset({"explainer", "how_to", "list", "comparison"})
"""Kinds whose films teach, so that an age is of those who watch, and not of those who may take part."""
_REFUSED = re.compile(r"(?:no|nothing|without|kein\w*|ohne|pas de|sans|nada|sin|niente|senza|sem)\s", re.IGNORECASE)
_CLAIM = re.compile(
    r"^(?:it|he|she|they|we|our|the \w+(?: \w+)?|this|\w+) (?:is|are|was|were|has|have|had|can|will|takes?|"
    r"costs?|runs?|links?|weighs?|"
    r"comes?|makes?|gives?|needs?|lasts?|opens?|starts?|works?|helps?|keeps?|delivers?|offers?|holds?|won|sold|"
    r"built)\b",
    re.IGNORECASE,
)


def is_direction(passage: Passage, kind: Kind, language: str) -> bool:
    """Whether a passage is said to the maker."""
    if not passage.from_brief:
        return False
    if MADE_ROUND.match(passage.text) or _summed_up(passage.text, language):
        return True
    if passage.role in {"duration", "format"} and _MEASURED.search(passage.text) and not _RATIO.search(passage.text):
        return False  # how long the hose is
    if passage.role == "format" and _AMOUNT.search(passage.text) and not _RATIO.search(passage.text):
        return False  # "Entregas: 12.480" are deliveries
    if passage.role == "cover" and covers_facts(passage, language):
        return False
    hint = passage.role == "note" and kind in {"how_to", "explainer", "list"} and _HINT.fullmatch(passage.label)
    if (passage.role in ROLES and not hint) or (passage.role == "goal" and not re.search(r"\d", passage.text)):
        return True
    if passage.ordinal and kind in {"list", "how_to"} and not passage.label:
        return False  # an entry that is counted: "3. Kein Parkplatzsuchen"
    if not passage.role and any(any(char.isdigit() for char in day) for day in dates(passage.label, language)):
        return False  # what happens on a day
    if (fragment := _fragment(passage, kind, language)) is not None:
        return fragment
    if passage.role in CONTENT_ROLES:
        return kind != "how_to" and passage.role == "facts" and passage.bullet and is_length(passage, language)
    about_long = not passage.bullet and _ABOUT_LONG[language].fullmatch(passage.text.strip())
    leads = passage.text.rstrip().endswith(":")  # "Here's what we need:"
    if (
        leads
        or about_long
        or _names_its_maker(passage, language)
        or (is_length(passage, language) and not facts_in(passage.text, language))
        or _length_and_manner(passage, kind, language)
    ):
        return True
    ordered = passage.bullet and kind == "notice" and _bids_viewers(passage.text, language)
    return not ordered and spoken_to_maker(passage.text, kind, language, bool(passage.label))


def _fragment(passage: Passage, kind: Kind, language: str) -> bool | None:
    """What a state or a fragment without a verb is, where its form decides that; None for all else."""
    if is_state(passage.label, passage.text, language):
        return False
    if passage.role or passage.label or passage.bullet or kind in {"story", "listing"}:
        return None
    text = passage.text
    if kind != "how_to" and only_terms(text, language):
        return True
    if kind == "event" and only_says_what_we_hold(text, language):
        return True
    if is_tone_list(text, language) or is_of_features(text, language):
        return True
    if kind in _TAUGHT and is_age_group(text):
        return True
    if is_audience(text, language) or is_closing_order(text, language):
        return True
    if is_offer(text, language):
        return False
    if _MANNERED.match(text) and not facts_in(text, language):
        return True
    of_film = words("tones", language).search(text) or words("films", language).search(text)
    ordered = clause_of_order(text) or (of_film and of_order(text, language))
    return True if ordered and not facts_in(text, language) else None


def covers_facts(passage: Passage, language: str) -> bool:
    """Whether what stands under "Contents:" is what it holds, and not what is to be covered: sentences, or facts."""
    whole = passage.text.endswith(".") and len(passage.text.split()) >= _FEW
    if whole and language == "de" and verb_in(passage.text, language) and not _ASKED_WORD.match(passage.text):
        return True  # "Inhalt: Radfahrende sind besonders gefährdet."
    if not passage.bullet and gives_entries(passage.text, language):
        return True
    return (whole and passage.bullet) or leaning(passage.text, "promo", language) < 0


def _names_its_maker(passage: Passage, language: str) -> bool:
    """Whether a passage only says whose film it is: "My channel is called Moss Mo", or that it is one: "ANNUNCIO"."""
    if not (passage.role or passage.label) and words("heads", language).fullmatch(passage.text.strip(" .:!*")):
        return True
    if not passage.role and (only_asks(passage.text, language) or only_speaks(passage.text, language)):
        return True
    if passage.from_brief and (HOUSE_IS.fullmatch(passage.text.strip()) or _THAT_IS_ALL.fullmatch(passage.text)):
        return True
    rest = beyond_owner(passage.text, language) if not passage.role else None
    if rest is not None and all(about_the_film(part, language) for part in parts(rest, language)):
        return True
    if passage.from_brief and not passage.role and names_own_house(passage.text, language):
        return True
    who = WE_ARE_NAMED.match(passage.text)
    alone = who is not None and who.end() >= len(passage.text.rstrip(" .!"))
    return not passage.role and (alone or CHANNEL.match(passage.text) is not None)


def _summed_up(text: str, language: str) -> bool:
    """Whether a sentence orders a summary of some length: "Resumen del año 2025 para la asamblea, un minuto"."""
    rest = parts(text.rstrip(". "), language)[1:] if _SUMMARY.match(text) else []
    return any(_LENGTH_ALONE[language].fullmatch(part) or _MINUTE.fullmatch(part) for part in rest)


def only_of_manner(text: str, language: str) -> bool:
    """Whether a text names shapes, lengths and tones and nothing else, or is surely of the making: "16:9, calm."."""
    if of_the_making(text, language) or keeps_to(text, language) or is_tone_list(text, language):
        return True
    listed = parts(text.rstrip(". "), language) or [text]
    return all(
        is_manner_part(part, language)
        or _RATIO.fullmatch(part.strip())
        or _LENGTH_ALONE[language].fullmatch(part.strip())
        or any(words("aspects", language, aspect).fullmatch(part.strip()) for aspect in RATIOS)
        for part in listed
    )  # fmt: skip


def _length_and_manner(passage: Passage, kind: Kind, language: str) -> bool:
    """ "45 seconds, neutral", "20 Sekunden, sachlich": a length and tones, and nothing else."""
    listed = parts(passage.text.rstrip(". "), language) or [""]
    first, *rest = sorted(listed, key=lambda part: not any(char.isdigit() for char in part))
    told = replace(passage, text=first)
    if not rest and passage.bullet and kind != "how_to" and _LENGTH_ALONE[language].fullmatch(first):
        return True
    plain = rest and all(is_manner_part(part, language) for part in rest)
    return bool(plain and is_length(told, language))


# "À la fin elle s'allume quand elle oublie d'avoir peur", "In the end she lights up": how a tale ends.
_HAPPENS_AT_LAST = re.compile(
    r"(?:(?i:at|in) the end,? (?:he|she|it|they|[A-Z][\w'’-]+) (?!should|must|needs|has to|says)|"
    r"(?i:am ende) (?!soll|muss|steht|kommt|sagt)[a-zäöü]+t (?:er|sie|es|[A-ZÄÖÜ]\w+)(?!\w)|"
    r"(?i:à la fin),? (?:il|elle|ils|elles|[A-ZÀ-Þ][\w'’-]+) (?!doi|faut|met|dit)|"
    r"(?i:al final),? (?:él|ella|ellos|ellas|[A-ZÀ-Þ]\w+) (?!deb|dice)|"
    r"(?i:alla fine),? (?:lui|lei|loro|[A-ZÀ-Þ]\w+) (?!dev|dice)|(?i:no (?:final|fim)),? (?:ele|ela|eles|"
    r"[A-ZÀ-Þ]\w+) (?!dev|diz))"
)


def spoken_to_maker(text: str, kind: Kind, language: str, labelled: bool = False) -> bool:
    """Whether a sentence speaks of the film and not of its subject."""
    opening = _opening(text, language)
    stepped = kind == "how_to" and starts("steps", language).match(opening)
    ends = kind == "story" and _HAPPENS_AT_LAST.match(text)
    if ends or asks_guests(text, language) or (stepped and not _wants_music(text, language)):
        return False
    if keeps_to(text, language) or (kind not in {"story", "testimonial"} and introduces_writer(opening, language)):
        return True
    if (sure := decided(text, language)) is not None:
        return sure
    if lean := leaning(text, kind, language, labelled):
        return lean > 0
    if kind == "story" and words("kinds", language, "story").search(text):
        return True
    if _is_for_viewers(text, opening, kind, language):
        return False
    if _unmistakable(text, opening, language):
        return True
    asked = starts("requests", language).match(opening)
    asks = asked and not labelled and not _HYPHENED.match(opening, asked.end())
    if asks and (_WISH.match(opening) or not _CLAIM.match(opening)):
        return True
    if _in_few_words(text, kind, language):
        return True
    if is_manner(text, language) or _trade_words(text, language) >= 3:
        return True
    if _CLAIM.match(opening) and not _film_is_subject(opening, language):
        return False
    return of_the_trade(text, language) or bool(_POINTING.search(text) and len(text.split()) <= 14)


def _in_few_words(text: str, kind: Kind, language: str) -> bool:
    """Whether a fragment says for whom, asks back or names a shape: "For my nan", "Okay?", "Square"."""
    count = len(text.split())
    whom = _FOR_SOMEBODY.fullmatch(text) and count <= _FEW and kind != "listing"
    shaped = count <= 3 and any(words("aspects", language, aspect).search(text) for aspect in RATIOS)
    return bool(whom or shaped or (text.endswith("?") and count <= 4))


def _unmistakable(text: str, opening: str, language: str) -> bool:
    """Whether a sentence bears a mark that only talk has; chat is one where no fact stands beside it."""
    marked = _asks_maker(text, language) or _SEEN.match(opening) or _RATIO.search(text) or _GOSSIP.search(text)
    return bool(marked or (_CHAT.search(text) and not facts_in(text, language)))


def _asks_maker(text: str, language: str) -> bool:
    """Whether a sentence holds a form that only the maker is asked with; "bitte" behind a German verb asks viewers."""
    found = _TO_MAKER.search(text)
    if not found or found.group().lower() != "bitte":
        return bool(found)
    stated = verb_in(text[: found.start()], language) is not None
    return not stated or about_the_film(text, language)


def _is_for_viewers(text: str, opening: str, kind: Kind, language: str) -> bool:
    """Whether a sentence that reads like an order is one to those who watch."""
    if SEEKS.search(text) and kind in _ADDRESSED | {"promo"} and not about_the_film(text, language):
        return True
    if kind in _ADDRESSED and _tells_where_to(text, opening, language):
        return True
    if _PEOPLE_NEEDED.match(opening) and not about_the_film(text, language):
        return True
    if kind == "appeal" and _WE_NEED.match(opening) and not about_the_film(text, language):
        return True
    if kind in _ADDRESSED and _asks_viewers(text, language):
        return True
    if kind == "notice" and _tells_what_to_do(text, language):
        return True
    if is_house_rule(text):
        return True
    return rules(text, kind) and not of_the_trade(text, language) and not is_manner(text, language)


def _tells_where_to(text: str, opening: str, language: str) -> bool:
    """Whether a sentence gives an address or a day to those who watch: "Viewing on 12 April, please register"."""
    given = bool(addresses(text)) or any(any(char.isdigit() for char in day) for day in dates(text, language))
    asks = starts("requests", language).match(opening)
    return given and not asks and not of_the_trade(text, language)


def _asks_viewers(text: str, language: str) -> bool:
    """Whether it is the viewers who are asked: "Please finish open orders by Friday 4 pm"."""
    if _LAST_PLEASE.search(text) and not starts("requests", language).match(text):
        return not of_the_trade(text, language)
    polite = _PLEASE.match(text)
    dated = is_date(text, language) or is_time(text, language) or bool(dates(text, language))
    asked = text[polite.end() :] if polite else ""
    return bool(polite) and dated and not starts("requests", language).match(asked) and not of_the_trade(text, language)


def _bids_viewers(text: str, language: str) -> bool:
    """Whether an entry of a notice is an order that no film can follow: "use the stairs in block B"."""
    ordered = starts("steps", language).match(text) or starts("requests", language).match(text)
    return bool(ordered) and not about_the_film(text, language) and not is_ban(text, language)


def _tells_what_to_do(text: str, language: str) -> bool:
    """Whether a notice asks people politely to do something: "Please stop using it and bring it back"."""
    polite = _PLEASE.match(text)
    asked = text[polite.end() :] if polite else text if cares(text) else ""
    of_film = starts("requests", language).match(asked) or _KEEP_IT.match(asked) or about_the_film(asked, language)
    return bool(asked) and not of_film


# "independent films every night"
_SHOWN_THERE = re.compile(
    r"(?<!\w)(?:films|movies|filme|películas|filmes|film)\s(?:[^\W\d]+\s){0,3}?"
    r"(?:every|each|jeden|jede|tous les|toutes les|chaque|cada|todos los|todas las|ogni|tutte le|tutti i|todos os|"
    r"todas as)\s",
    re.IGNORECASE,
)


def shows_films(text: str) -> bool:
    """Whether a text tells of the films that a house shows, and not of the film that is ordered."""
    return _SHOWN_THERE.search(text) is not None


def about_the_film(part: str, language: str) -> bool:
    """Whether a part of a request is about the film: its length, shape, manner, sound."""
    if shows_films(part):
        return False
    length = any(
        part[: match.start()].rstrip(" -")[-1:].isdigit()
        for field in ("seconds", "minutes")
        for match in words(field, language).finditer(part)
    )
    length = length or bool(re.search(r"\d\s?(?:s|sec|min)(?!\w)", part))
    shape = any(words("aspects", language, aspect).search(part) for aspect in RATIOS)
    return bool(length or shape or _RATIO.search(part) or of_the_trade(part, language) or is_manner(part, language))


def gives_measure(text: str) -> bool:
    """Whether a text holds a measure of films alone: "at -23 LUFS", "in 16:9"."""
    return bool(_RATIO.search(text))


def without_film_parts(listed: list[str], language: str) -> list[str]:
    """The parts of a list that are about the world, where others name the film's length, shape or trade.

    "5 ways to save water, 40 seconds, upbeat": a tone is one only beside a sure sign.
    """
    length = [part for part in listed if _LENGTH_ALONE[language].fullmatch(part.strip(" .")) or _SHORT.fullmatch(part)]
    if not length:
        return listed
    others = [part for part in listed if part not in length]
    return [part for part in others if not _tone_alone(part, language) and not of_the_trade(part, language)]


def _tone_alone(part: str, language: str) -> bool:
    """A manner that is no refusal: "no lift" tells of a house."""
    return is_manner(part, language) and not _REFUSED.match(part)


def _opening(text: str, language: str) -> str:
    stripped = text.lstrip(' "“„«(-–')
    fillers = starts("fillers", language)
    for _ in range(3):
        match = fillers.match(stripped)
        if not match or _HYPHENED.match(stripped, match.end()):
            break
        stripped = stripped[match.end() :].lstrip(" ,!")
    return stripped


def _trade_words(text: str, language: str) -> int:
    """How many different words of the trade a sentence holds."""
    plain = of_the_world(text, language)
    return len({match.group().lower() for match in words("production", language).finditer(plain)})


def _wants_music(text: str, language: str) -> bool:
    """Whether a step is none: "finish with the logo", "add captions"."""
    return bool(words("production", language).search(text)) and len(text.split()) <= 12


def _film_is_subject(opening: str, language: str) -> bool:
    head = " ".join(opening.split()[:3])
    return of_the_trade(head, language) or head.lower().startswith(("it must", "it should", "it has to"))
