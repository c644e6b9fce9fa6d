"""Reads what is to be handed over: a film where nothing else is said, or a poster, sound, thumbnails and their like.

A thing is asked for where it is the object of a wish ("we need a poster"), or where a brief opens with it; what follows
"for", "about" or "with" is what it is for, not what is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from agent.brief import Details, Language
from agent.reading.lexicon import words
from tools.media.frame import RATIOS, Aspect

_COVER = (
    r"(?:podcast|album|playlist|episode|single|record)[- ]?covers?|cover art|(?:podcast|album)[- ]?(?:bild|"
    r"titelbild)|"
    r"couvertures?\s(?:de\s|du\s)?(?:podcast|album)|portadas?\s(?:de(?:l)?\s)?(?:podcast|disco|álbum)|"
    r"copertin[ae]\s(?:del\s|di\s)?(?:podcast|album|disco)|capas?\s(?:do\s|de\s)?(?:podcast|álbum|disco)"
)
_CARD = (
    r"(?:birthday|greeting|invitation|thank[- ]you|christmas|wedding|save[- ]the[- ]date|post)[- ]?cards?|"
    r"invitations?|"
    r"(?:geburtstags|einladungs|gruß|glückwunsch|weihnachts|dankes|post)karten?|einladung(?:en)?|"
    r"cartes?\s(?:d'anniversaire|d'invitation|de\svœux|postales?)|cartons?\sd'invitation|"
    r"tarjetas?\sde\s(?:cumpleaños|invitación|navidad|felicitación)|tarjetas?\spostal(?:es)?|"
    r"bigliett[oi]\s(?:d'auguri|d'invito|di\sauguri|di\scompleanno)|cartolin[ae]|"
    r"cart(?:ão|ões)\s(?:de\saniversário|de\sconvite|de\snatal|posta(?:l|is))|convites?"
)
_NOUNS = {
    "poster": rf"{_COVER}|{_CARD}|infographics?|infografik(?:en)?|infografías?|infografic(?:a|he)|infográficos?|"
    r"infographies?|leaflets?|posters?|pôster(?:es)?|(?:wahl|veranstaltungs|werbe)?plakat(?:e|es)?|affiches?|"
    r"cartel(?:es)?|"
    r"locandin[ae]|cartaz(?:es)?|flyers?|flugbl(?:att|ätter)|handzettel|aushang",
    "thumbnails": r"thumbnails?|vorschaubild(?:er)?|miniaturas?|miniatures?|vignettes?|anteprim[ae]",
    "social_pack": r"social(?:[- ]media)?[- ](?:pack|package|kit|set|bundle|paket|pakete)|"
    r"(?:pack|kit|paquete|pacchetto|pacote)\s(?:de\s|pour\sles\s|para\s|per\si\s)?(?:social|redes|réseaux)(?:\s\w+)?",
    "carousel": r"\d{1,2}\s(?:slides|cards|pictures|images|folien|kacheln|bilder|karten|cartes|tarjetas|diapositivas|"
    r"imágenes|immagini|schede|imagens|cartões)\s(?:for|para|für|pour|per|on|auf|sur)\s(?:instagram|insta|facebook|"
    r"linkedin|social|the feed|redes)|carousels?|karussells?|carrousels?|carrusel(?:es)?|caroselli?o?|carross[ée]is|"
    r"carrossel",
    "article": r"articles?|artikel|blog[- ]?(?:posts?|beitrag|beiträge|artikel|articles?)|artículos?|articol[oi]|"
    r"artigos?|entradas?\sde\sblog|billets?\sde\sblog",
    "audio": r"podcasts?(?:[- ]?(?:episodes?|folgen?))?(?!\s?[- ]\s?(?:covers?|intro|outro|opener|jingle|bild|"
    r"titel))|"
    r"audio[- ]?guides?|(?:épisodes?|episodios?|episódios?|puntat[ae])\sde?i?\s?podcast|podcast[- ]?(?:intros?|"
    r"outros?|openers?)|(?:podcast[- ])?jingles?|(?:radio|audio|funk|hör)[- ]?spots?|"
    r"(?:intros?|outros?|génériques?|sintonía|sigla|vinheta)\s(?:for|für|pour|de|del|du|do|para|per)\s"
    r"(?:\w+\s){0,3}?podcast|spots?\s(?:radio|de\sradio|de\srádio|audio)|radio\sad|audio[- ](?:ads?|intros?|files?|"
    r"datei(?:en)?|clips?|trailers?)|audio[- ]only|cuña(?:s)?(?:\sde\sradio)?",
    "voiceover": r"voice[- ]?overs?|sprecheraufnahmen?|voix[- ]off|voz\sen\soff|locuci[oó]n(?:es)?|"
    r"voce\sfuori\scampo|"
    r"locuç(?:ão|ões)",
    "caption_text": r"(?:instagram|facebook|linkedin|twitter|x|tiktok|social(?:[- ]media)?)[- ](?:caption|post|"
    r"text)s?|"
    r"tweets?|posts?\s(?:instagram|linkedin|facebook|sui social|de instagram|de linkedin|"
    r"pour les réseaux)|show\s?notes|"
    r"(?:posting|beitrags?|caption)[- ]?text|bildunterschrift(?:en)?",
    "captions": r"captions|closed\scaptions|subtitles?|untertitel\w*|sous-titres|subtítulos|sottotitoli|legendas|srt",
}
FILM = (
    r"(?:\w{0,16}v[ií]d[eé]os?|\w{0,12}films?(?!\s?(?:festival|club|night|evening|abend|fest))|filme|filmati?o?|"
    r"clips?|reels?|(?<!radio\s)(?<!audio\s)spots?|tiktok|trailer|teaser|explainer|recap|"
    r"promos?(?=\s?(?:[,.;:]|$|for|about|für|über|pour)))"
)
_LOOKS = r"(?!\s(?:look|style|stil|feel|aesthetic|art)(?!\w))"
"""A poster look is no poster."""
WISHES = (
    r"need|needs|want|wants|make|makes|design|create|produce|write|would like|like to have|get|give|send|looking for|"
    r"brauch\w*|benötig\w*|mach\w*|erstell\w*|gestalt\w*|schreib\w*|entw[ei]rf\w*|hätte\w*|möchte\w*|will|wollen|"
    r"wünsch\w*|besoin|veux|voulons|voudr\w+|faire|fai(?:s|tes)|cré\w+|souhait\w+|aimer\w+|"
    r"quier\w+|queremos|quisi\w+|necesit\w+|hacer|haz|hazme|crea\w*|diseñ\w*|vogli\w+|vorre\w+|serv\w+|fai|fate|"
    r"bisogno|quer\w+|precis\w+|faz\w*|faça\w*|cri[ae]\w*|gostar\w+"
)
_ABOUT = (
    r"(?:niente|nessun\w?|nenhuma?|aucune?|statt|not|announc(?:e|ing)|"
    r"promot(?:e|ing)|advertis(?:e|ing)|launch(?:ing)?|present(?:ing)?|as|als|comme|como|come|"
    r"for|about|of|from|on|to|with|into|without|no|für|über|von|mit|zu[mr]?|aus|ohne|kein\w*|pour|sur|avec|à|"
    r"du|des|"
    r"de|sans|pas\sde|para|sobre|con|del|sin|per|su|senza|com|sem|da|"
    r"(?<!you\s)(?<!can\s)(?<!to\s)(?<!please\s)do)"
)
_DETERMINED = r"(?:\s(?:an?|the|my|our|your|this|that|these|attached|existing|ein\w*|d\w{2}|mein\w*|unser\w*|mon|ma|"
_DETERMINED += (
    r"notre|une?|el|la|le|les|los|las|mi|nuestr\w+|il|lo|un[oa]?|mi[oa]|nostr\w+|o|a|os|as|um|uma|meu|noss\w+)"
)
_DETERMINED += r"){0,3}\s?(?:[\w-]+\s){0,2}?$"
_COMPLEMENT = re.compile(rf"(?<!\w){_ABOUT}{_DETERMINED}", re.IGNORECASE)
_REACH = 90
"""Characters after the word of the wish in which its objects stand."""
_TEXTS = re.compile(
    r"(?<!\w)(?:(?:instagram|facebook|linkedin|tiktok|feed)[- ](?:caption|post|text)|post text|caption text|"
    r"show ?notes|description text|posttext|bildunterschrift|beschreibungstext|texte du post|légende|caption max|"
    r"texto del post|"
    r"pie de foto|legenda do post|didascalia|testo del post)(?!\w)",
    re.IGNORECASE,
)
_PICTURED = re.compile(
    r"(?<!\w)(?:with|mit|avec|con|com|and|und|et|y|e)\s(?:an?|the|one|einem?|einer|une?|un[ao]?|"
    r"uma?)?\s?(?:\w+\s)?(?:pictures?|"
    r"images?|graphics?|illustrations?|bild(?:ern?)?|grafik|imagen|imágenes|immagin[ei]|imagem|imagens)(?!\w)",
    re.IGNORECASE,
)
"""A post's text with something to be seen beside it."""
_LOOSE = {**_NOUNS, "audio": r"audio|wav|mp3|podcast|jingle|hörspot|nur ton"}
_NO_FILM = re.compile(
    r"(?<!\w)(?:no|not an?|without(?: a| any)?|instead of an?|kein\w*|nicht als|ohne|"
    r"(?:don['’]?t|do not) (?:want|need)(?: an?| any)?|statt (?:eines |einem )?|pas (?:de|une?|en)|"
    r"sans|aucune?|plutôt qu['’]une?|sin|nada de|ning[úu]n|no (?:quiero|queremos|necesito|hace falta) (?:un )?|"
    r"en (?:vez|lugar) de(?: un)?|senza|niente|nessun|non (?:un|voglio un|serve un)|invece di un|sem|nenhum|"
    r"não (?:é |quero |queremos )?(?:um )?|em vez de(?: um)?)\s?(?:kurzes |bewegtes |more )?"
    r"(?:videos?|vídeos?|vidéos?|films?|filme|filmato|reels?|clips?)(?![\w-])(?!\s(?:with|longer|over|about|camera|"
    r"surveillance|games?|d['’]|mit|über|avec|de plus|con|com)\b)",
    re.IGNORECASE,
)
"""A film ruled out in a brief's first words."""
_OPENING = 160
_ALONE = re.compile(
    r"(?<!\w)(?:just|only|instead|nur|sondern|lediglich|bloß|juste|seulement|uniquement|plutôt|solo|sólo|solamente|"
    r"únicamente|sino|soltanto|bensì|só|somente|apenas|mas sim)(?!\w)",
    re.IGNORECASE,
)
"""What stands before the one thing that is wanted where a film is not."""
_RECUT = re.compile(
    r"(?<!\w)(?:re-?cut|re-?frame|crop|convert|turn|umschneide\w*|schneide\w*|zuschneide\w*|recadre[rz]?|recorta\w*|"
    r"ritaglia\w*|reencuadra\w*|recorte\w*)\b"
    r"(?:(?!\binto an?\s)[^.\n]){0,60}\b(?:clip|v[ií]deo|film|footage|reel|aufnahme|filmato)\b"
    r"(?:[^.\n]|\.(?=\w)){0,60}\b(?:9:16|1:1|4:5|16:9|vertical\w*|upright|square|portrait|hochkant|hochformat|"
    r"quadrat\w*|carr[ée]|"
    r"cuadrad\w*|verticale|quadrato|quadrado)",
    re.IGNORECASE,
)
_SHEET = re.compile(r"(?<![\w.])(?:DIN[- ]?)?A([0-6])(?!\w)")
_RATIO = re.compile(r"(?<![\d:])(16:9|9:16|1:1|4:5)(?![\d:])")
_SQUARE = re.compile(
    r"(?<!\w)(?:square(?=\s(?!met|foot|feet|mile|one))|quadratisch\w*|au format carré|cuadrad[oa]s?|quadrat[oi]|"
    r"quadrad[oa]s?)(?!\w)",
    re.IGNORECASE,
)
_SLIDES = re.compile(
    r"(?<![\w.])(\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|dos|tres|"
    r"cuatro|cinco|"
    r"seis|due|tre|quattro|cinque|sei|two|three|four|five|six|seven|"
    r"eight|nine|ten)[\s-](?:\w+\s)?(?:slides?|cards?|pictures|images|"
    r"panels|bildern?|folien|karten|diapositives|imágenes|immagini|imagens|diapositivas)(?!\w)",
    re.IGNORECASE,
)
_CARDINALS = {
    word: number
    for number, words_ in enumerate(
        (
            "two zwei deux dos due",
            "three drei trois tres tre",
            "four vier quatre cuatro quattro",
            "five fünf cinq cinco cinque",
            "six sechs seis sei",
            "seven sieben",
            "eight acht",
            "nine neun",
            "ten zehn",
        ),
        2,
    )
    for word in words_.split()
}
_CHARACTERS = re.compile(r"(\d{2,5})\s(?:characters|chars|zeichen|caractères|caracteres|caratteri)", re.IGNORECASE)
_HASHTAGS = re.compile(r"(\d{1,2})(?:\s?(?:-|–|to|bis|à|a|o|or|oder)\s?(\d{1,2}))?\s(?:\w+\s)?hashtags?", re.IGNORECASE)
_SENTENCES = re.compile(
    r"(one|two|three|four|ein\w*|zwei|drei|vier|une?|deux|trois|quatre|un[ao]?|dos|tres|cuatro|due|tre|quattro|"
    r"uma|duas|três|quatro|\d)\s(?:short\s|kurze\w?\s)?(?:sentences?|s[äa]tze?n?|phrases?|frases?|oraciones|frasi)",
    re.IGNORECASE,
)
_COUNTS = {"tw": 2, "zw": 2, "de": 2, "do": 2, "du": 2, "th": 3, "dr": 3, "tr": 3, "fo": 4, "vi": 4, "qu": 4, "cu": 4}
_TAIL = re.compile(
    r"(?<!\w)(?:end|ende|schluss|fin|final|fine|fim|outro)\b[^.\n]{0,24}?(\d{1,2}(?:[.,]\d)?)\s?(?:s|sec\w*|"
    r"sek\w*|segs?\w*)\b",
    re.IGNORECASE,
)
_LANGUAGES: dict[Language, str] = {
    "en": r"english|englisch\w*|anglais|inglés|inglese|inglês",
    "de": r"german|deutsch\w*|allemand|alemán|tedesco|alemão",
    "es": r"spanish|spanisch\w*|espagnol|español|castellano|spagnolo|espanhol",
    "fr": r"french|französisch\w*|français|francés|francese|francês",
    "it": r"italian|italienisch\w*|italien|italiano",
    "pt": r"portuguese|portugiesisch\w*|portugais|portugués|portoghese|português",
}


def deliverables_of(text: str, direction: str, language: str) -> tuple[str, ...]:
    """What is wanted, in the order in which it is said; `direction` are the sentences about what is made."""
    ruled_out = words("wants", language, "no_video").search(direction) or _NO_FILM.search(text[:_OPENING])
    wished = _NO_FILM.sub(" ", text)
    no_film = bool(ruled_out) and not asks_for_film(wished)
    asked = _asked(wished if no_film else text, no_film)
    film, found = bool(asked.films), asked.others
    if _RECUT.search(text) and "recut" not in found:
        return ("recut",)
    others = [name for name in found if name != "captions" or not film]
    if no_film:
        others = others or [n for n, form in _LOOSE.items() if _positive(form, f"{text[: 2 * _OPENING]} {direction}")]
        others = others or ["audio"]
    elif others == ["caption_text"] and _TIMED.search(text):
        return ("video",)
    elif film or not others:
        kept = [name for name in others if name in _BESIDE or name in asked.counted]
        return ("video", *(name for name in kept if not (name == "article" and not film))) if film else ("video",)
    if _TEXTS.search(text) and "caption_text" not in others and not _AS_CAROUSEL.search(text):
        others.append("caption_text")
    if others == ["caption_text"] and _PICTURED.search(text):
        others.insert(0, "poster")
    return tuple(others)


def asks_for_film(text: str) -> bool:
    """Whether a film is an object of a wish, and not one that the person has."""
    return any(not _GIVEN.search(before) for before in _asked(text).films)


_TIMED = re.compile(
    r"\d\s?-?(?:s|sec\w*|seconds?|sek\w*|secondes?|segundos?|second[oi]|min\w*)(?!\w)|v[ií]deo|film", re.IGNORECASE
)
"""A post that has a length is a film."""
_BESIDE = ("thumbnails", "social_pack", "article", "carousel")
"""What may stand beside a film; a poster or sound only where it is counted: "a film and a poster"."""
_COUNTED = re.compile(
    r"(?<!\w)(?:(?:an?|one|two|three|eine?n?|zwei|drei|une?|deux|un[ao]?|dos|due|duas?|uma?|\d)\s(?:[\w-]+\s){0,2}|"
    r"(?:and|plus|und|sowie|et|y|e)\s(?:[\w-]+\s)?)$",
# "Turn the flyer into a video", "Convierte el cartel en un vídeo": what is there already, before what is made of it.
_TURNED = re.compile(
    r"(?<!\w)(?:(?:turn|convert|transform|make|adapt)\b[^.\n:;]{0,60}?\binto|"
    r"(?:transforme[rz]?|convertis\w*|adapte[rz]?)\b[^.\n:;]{0,60}?\ben|"
    r"(?:convierte\w*|convertid?|conviertan?|transforma\w*|adapta\w*)\b[^.\n:;]{0,60}?\ben|"
    r"(?:trasforma\w*|converti\w*|adatta\w*)\b[^.\n:;]{0,60}?\bin|"
    r"(?:transform\w+|convert\w+|adapt\w+)\b[^.\n:;]{0,60}?\b(?:em|num))\s",
    re.IGNORECASE,
)
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?<!\w)(?:this|that|these|attached|existing|given|my|dies\w{1,2}|mein\w*|cette|ce|ma|mon|est[ea]|mi|"
    r"quest[oa]|mi[oa]|"
    r"meu|minha)\s(?:[\w-]+\s)?$",
    re.IGNORECASE,
)


_AS_CAROUSEL = re.compile(
    rf"\s(?:as|als|en|como|come|em|in)\s(?:an?\s|ein\s|une?\s|un\s|um\s)?(?:{_NOUNS['carousel']})(?!\w)", re.IGNORECASE
)
"""A post that is wanted as pictures to swipe through."""


@dataclass
class _Asked:
    """The objects of wishes: what stands before each film, the other things, and those of them that are counted."""

    films: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    counted: set[str] = field(default_factory=set)


def _positive(form: str, direction: str) -> bool:
    """Whether a thing is named without a word before it that rules it out or says what it is for."""
    hits = re.finditer(rf"(?<![\w/-])(?:{form})(?![\w-])", direction, re.IGNORECASE)
    return any(not _COMPLEMENT.search(direction[: hit.start()]) for hit in hits)


def _asked(text: str, no_film: bool = False) -> _Asked:
    asked = _Asked()
    for segment in _segments(_TURNED.sub("make ", text), no_film):
        taken: list[tuple[int, int]] = []
        for name, form in _NOUNS.items():
            for match in re.finditer(rf"(?<![\w/-])(?:{form})(?![\w-]){_LOOKS}", segment, re.IGNORECASE):
                before = segment[: match.start()]
                film_follows = re.match(
                    rf"[\s-](?:(?:em|en|in|als|as an?)\s)?{FILM}(?!\w)", segment[match.end() :], re.IGNORECASE
                )
                if film_follows or _COMPLEMENT.search(before) or _is_there_already(match.group(), before):
                    continue
                taken.append(match.span())
                meant = "carousel" if _AS_CAROUSEL.match(segment[match.end() :]) else name
                if meant not in asked.others:
                    asked.others.append(meant)
                if name in ("poster", "audio") and _COUNTED.search(before):
                    asked.counted.add(name)
        for match in re.finditer(rf"(?<![\w/-]){FILM}(?![\w-])", segment, re.IGNORECASE):
            inside = any(begin - 1 <= match.end() and match.start() < end for begin, end in taken)
            if not inside and not _COMPLEMENT.search(segment[: match.start()]):
                asked.films.append(segment[: match.start()])
    return asked


_APPOSED = re.compile(r",\s(?:an?|the|der|die|das|eine?|une?|un[ao]?|el|la|le|il|o|a|uma?)\s(?:[\w-]+\s){0,2}$", re.I)


def _is_there_already(thing: str, before: str) -> bool:
    """Whether a podcast is there already: "this podcast", "a cover for Night Shift, a podcast about work"."""
    return thing.lower().startswith("podcast") and bool(_APPOSED.search(before) or _GIVEN.search(before))


def _segments(text: str, no_film: bool) -> Iterator[str]:
    """The stretches in which objects of wishes stand: after a word of wishing, and the brief's first words.

    Where no film is wanted, what stands behind "just" or "only" is.
    """
    for number, sentence in enumerate(re.split(r"(?<=[.!?;])\s+|\n+", text.strip())):
        match = re.search(rf"(?<!\w)(?<!n['’]t )(?<!not )(?<!nicht )(?:{WISHES})(?!\w)", sentence, re.IGNORECASE)
        if number == 0:
            yield sentence[: min(_REACH, match.start() if match else _REACH)]
        if match:
            yield sentence[match.end() : match.end() + _REACH]
        alone = _ALONE.search(sentence) if no_film else None
        if alone and not match:
            yield sentence[alone.end() : alone.end() + _REACH]


def details_of(text: str) -> Details:
    """How the things are wanted: sheets, shapes, limits of texts, languages."""
    characters, tags, count = _CHARACTERS.search(text), _HASHTAGS.search(text), _SENTENCES.search(text)
    tail = _TAIL.search(text)
    few = int(tags.group(1)) if tags else 0
    named = [*_RATIO.findall(text), *("1:1" for _ in _SQUARE.findall(text)[:1])]
    sheets = [f"A{number}" for number in _SHEET.findall(text)]
    opening = text[:_REACH]
    if not named and not sheets and _first(_COVER, opening):
        named = ["1:1"]
    if not named and not sheets and _first(_CARD, opening):
        sheets = ["A6"]
    aspects: tuple[Aspect, ...] = tuple(dict.fromkeys(a for a in named if a in RATIOS))
    slides = _SLIDES.search(text)
    return Details(
        papers=tuple(dict.fromkeys(sheets)),
        aspects=aspects,
        pictures=min(20, _counted(slides.group(1))) if slides else 0,
        characters=int(characters.group(1)) if characters else 0,
        hashtags=(few, int(tags.group(2) or few)) if tags else None,
        sentences=_count(count.group(1)) if count else 0,
        tail_s=min(15.0, float(tail.group(1).replace(",", "."))) if tail else 0.0,
        languages=tuple(
            code for code, names in _LANGUAGES.items() if re.search(rf"(?<!\w)(?:{names})(?!\w)", text, re.I)
        ),
    )


def _first(form: str, opening: str) -> bool:
    """Whether a brief's first words ask for such a thing."""
    hit = re.search(rf"(?<![\w/-])(?:{form})(?![\w-])", opening, re.IGNORECASE)
    return hit is not None and not _COMPLEMENT.search(opening[: hit.start()])


def _counted(word: str) -> int:
    return int(word) if word.isdigit() else _CARDINALS.get(word.lower(), 0)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNTS.get(word[:2].lower(), 1)
