"""Reads what is to be handed over: a film where nothing else is said, or a poster, sound, thumbnails and their like.

A thing is asked for where it is the object of a wish ("we need a poster"), or where a brief opens with it; what follows
"for", "about" or "with" is what it is for, not what is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agent.reading.format.no_film import ALONE, OPENING, ruled_out_in, without_refusals
from agent.reading.format.shapes import shapes_of_film
from agent.reading.text.quoted import quotes

COVER = (
    r"(?:podcast|album|playlist|episode|single|record)[- ]?covers?|cover art|(?:podcast|album)[- ]?(?:bild|"
    r"titelbild)|couvertures?\s(?:de\s|du\s)?(?:podcast|album)|portadas?\s(?:de(?:l)?\s)?(?:podcast|disco|álbum)|"
    r"copertin[ae]\s(?:del\s|di\s)?(?:podcast|album|disco)|capas?\s(?:do\s|de\s)?(?:podcast|álbum|disco)"
)
CARD = (
    r"(?:birthday|greeting|invitation|thank[- ]you|christmas|wedding|save[- ]the[- ]date|post)[- ]?cards?|"
    r"invitations?|(?:geburtstags|einladungs|gruß|glückwunsch|weihnachts|dankes|post)karten?|einladung(?:en)?|"
    r"cartes?\s(?:d'anniversaire|d'invitation|de\svœux|postales?)|cartons?\sd'invitation|"
    r"tarjetas?\sde\s(?:cumpleaños|invitación|navidad|felicitación)|tarjetas?\spostal(?:es)?|"
    r"bigliett[oi]\s(?:d'auguri|d'invito|di\sauguri|di\scompleanno)|cartolin[ae]|"
    r"cart(?:ão|ões)\s(?:de\saniversário|de\sconvite|de\snatal|posta(?:l|is))|convites?"
)
_NETWORK = (
    r"(?:insta(?:gram)?|facebook|linked ?in|twitter|x|tik ?tok|whats ?app|threads|mastodon|bluesky|social(?:s| media)?)"
)
_POST_TEXT = (
    rf"(?:text|texte|testo|texto|copy|caption|légende|didascalia|legenda|leyenda|wording|beschreibung)\s(?:for|für|"
    rf"per|para|pour|de|del|du|do|von)\s(?:(?:an?|the|our|einen?|den|unseren|un|une|le|notre|el|il|lo|o|"
    rf"um)\s)?(?:post(?:s|ing)?(?:\s"
    rf"(?:on|for|auf|für|su|en|para|sur|pour))?\s)?{_NETWORK}(?:[- ](?:posts?|page|seite|feed))?|"
    r"(?:post|copy|text)s?[- ](?:text|copy)"
)
_PHONE = (
    r"(?:on[- ])?hold (?:messages?|audio|recordings?)|(?:phone|telephone)[- ](?:queue|menu|greeting|message)s?"
    r"(?: (?:message|audio|recording))?|voicemail(?: greetings?| messages?)?|answerphone messages?|"
    r"(?:telefon|warteschleifen|mailbox|anrufbeantworter)[- ]?(?:ansage|text|nachricht)(?:en)?|"
    r"(?:annonce|message)s? (?:téléphoniques?|de répondeur|d['’]attente|d['’]accueil téléphonique)|"
    r"(?:mensaje|locución|audio)s? (?:de espera|del? contestador)|messaggi[oi] (?:d['’]attesa|di attesa|di segreteria)|"
    r"(?:mensagem|áudio|gravação) (?:de|para a?) ?(?:espera|fila de espera|atendedor)"
)
NOUNS = {
    "poster": rf"{COVER}|{CARD}|infographics?|infografik(?:en)?|infografías?|infografic(?:a|he)|infográficos?|"
    r"infographies?|leaflets?|posters?|pôster(?:es)?|(?:wahl|veranstaltungs|werbe)?plakat(?:e|es)?|affiches?|"
    r"cartel(?:es)?|locandin[ae]|volantin[oi]|volantes?|panflet\w+|folletos?|cartaz(?:es)?|flyers?|flugbl(?:att|ätter)|"
    r"handzettel|aushang|aushänge|prospectus|dépliants?",
    "thumbnails": r"thumbnails?|vorschaubild(?:er)?|miniaturas?|miniatures?|vignettes?|anteprim[ae]",
    "social_pack": r"social(?:[- ]media)?[- ](?:pack|package|kit|set|bundle|paket|pakete)|"
    r"(?:pack|kit|paquete|pacchetto|pacote)\s(?:de\s|pour\sles\s|para\s|per\si\s)?(?:social|redes|réseaux)(?:\s\w+)?",
    "carousel": r"\d{1,2}\s(?:slides|cards|pictures|images|folien|kacheln|bilder|karten|cartes|tarjetas|diapositivas|"
    r"imágenes|immagini|schede|imagens|cartões)\s(?:for|para|für|pour|per|on|auf|sur)\s(?:instagram|insta|facebook|"
    r"linkedin|social|the feed|redes)|carousels?|karussells?|carrousels?|carrusel(?:es)?|caroselli?o?|carross[ée]is|"
    r"carrossel",
    "article": r"articles?|artikel|blog[- ]?(?:posts?|beitrag|beiträge|artikel|articles?)|artículos?|articol[oi]|"
    r"artigos?|entradas?\sde\sblog|billets?\sde\sblog",
    "audio": rf"{_PHONE}|"
    r"podcasts?(?:[- ]?(?:episodes?|folgen?))?(?!\s?[- ]\s?(?:covers?|intro|outro|opener|jingle|bild|"
    r"titel))|audio[- ]?guides?|(?:épisodes?|episodios?|episódios?|puntat[ae])\sde?i?\s?podcast|podcast[- ]?(?:intros?|"
    r"outros?|openers?)|(?:podcast[- ])?jingles?|(?:radio|audio|funk|hör)[- ]?spots?|"
    r"(?:intros?|outros?|génériques?|sintonía|sigla|vinheta)\s(?:for|für|pour|de|del|du|do|para|per)\s"
    r"(?:\w+\s){0,3}?podcast|spots?\s(?:radio\w*|de\sradio|de\srádio|audio)|radio\s(?:ad|commercial|advert)s?|"
    r"annunci[oi]\sradio|anuncios?\sde\s"
    r"radio|annonces?\sradio|audio[- ](?:ads?|intros?|files?|"
    r"datei(?:en)?|clips?|trailers?)|audio[- ]only|cuña(?:s)?(?:\sde\sradio)?",
    "voiceover": r"voice[- ]?overs?|sprecheraufnahmen?|voix[- ]off|voz\sen\soff|locuci[oó]n(?:es)?|"
    r"voce\sfuori\scampo|locuç(?:ão|ões)",
    "caption_text": rf"{_POST_TEXT}|"
    r"(?:instagram|facebook|linkedin|twitter|x|tiktok|social(?:[- ]media)?)[- ](?:caption|post|"
    r"text)s?|tweets?|posts?\s(?:instagram|linkedin|facebook|sui social|de instagram|de linkedin|"
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
    r"br[aä]uch\w*|benötig\w*|mach\w*|erstell\w*|gestalt\w*|schreib\w*|entw[ei]rf\w*|hätte\w*|möchte\w*|will|wollen|"
    r"wünsch\w*|besoin|veux|voulons|voudr\w+|faire|fai(?:s|tes)|cré\w+|souhait\w+|aimer\w+|"
    r"quier\w+|queremos|quisi\w+|necesit\w+|hacer|haz|hazme|crea\w*|diseñ\w*|vogli\w+|vorre\w+|serv\w+|fai|fate|"
    r"scriv\w+|escrib\w+|écri\w+|escrev\w+|(?<=can you )do|(?<=can u )do|(?<=could you )do|(?<=please )do|such(?:t|en)|"
    r"bisogno|quer\w+|precis\w+|faz\w*|faça\w*|cri[ae]\w*|gostar\w+"
)
_ABOUT = (
    r"(?:niente|nessun\w?|nenhuma?|aucune?|statt|not|announc(?:e|ing)|"
    r"promot(?:e|ing)|advertis(?:e|ing)|launch(?:ing)?|present(?:ing)?|as|als|comme|como|come|"
    r"for|about|of|from|on|to|with|into|without|no|für|über|von|mit|zu[mr]?|aus|ohne|kein\w*|pour|sur|avec|à|"
    r"du|des|de|sans|pas\sde|para|sobre|con|del|sin|per|su|senza|com|sem|da|"
    r"(?<!you\s)(?<!can\s)(?<!to\s)(?<!please\s)do)"
)
_DETERMINED = r"(?:\s(?:an?|the|my|our|your|this|that|these|attached|existing|ein\w*|d\w{2}|mein\w*|unser\w*|mon|ma|"
_DETERMINED += (
    r"notre|une?|el|la|le|les|los|las|mi|nuestr\w+|il|lo|un[oa]?|mi[oa]|nostr\w+|o|a|os|as|um|uma|meu|noss\w+)"
)
_DETERMINED += r"){0,3}\s?(?:[\w-]+\s){0,2}?$"
_COMPLEMENT = re.compile(rf"(?<!\w){_ABOUT}(?!\w){_DETERMINED}", re.IGNORECASE)
_REACH = 90
"""Characters after the word of the wish in which its objects stand."""
_TEXTS = re.compile(
    rf"(?<!\w)(?:{_POST_TEXT}|(?:(?:and|plus|und|sowie|et|y|e)\s(?:an?\s|ein(?:en)?\s|un\s|um\s)?|\+\s)posts?(?![\w-])|"
    r"(?:instagram|facebook|linkedin|tiktok|feed)[- ](?:caption|post|text)|post text|caption text|"
    r"show ?notes|description text|posttext|bildunterschrift|beschreibungstext|texte du post|légende|caption max|"
    r"texto del post|pie de foto|legenda do post|didascalia|testo del post)(?!\w)",
    re.IGNORECASE,
)
_PICTURED = re.compile(
    r"(?<!\w)(?:with|mit|avec|con|com|and|und|et|y|e)\s(?:an?|the|one|einem?|einer|une?|un[ao]?|"
    r"uma?)?\s?(?:\w+\s)?(?:pictures?|"
    r"images?|graphics?|illustrations?|bild(?:ern?)?|grafik|imagen|imágenes|immagin[ei]|imagem|imagens)(?!\w)",
    re.IGNORECASE,
)
"""A post's text with something to be seen beside it."""
_LOOSE = {**NOUNS, "audio": r"audio|wav|mp3|podcast|jingle|hörspot|nur ton"}
_RECUT = re.compile(
    r"(?<!\w)(?:re-?cut|re-?frame|crop|convert|turn|umschneide\w*|schneide\w*|zuschneide\w*|recadre[rz]?|recorta\w*|"
    r"ritaglia\w*|reencuadra\w*|recorte\w*)\b"
    r"(?:(?!\binto an?\s)[^.\n]){0,60}\b(?:clip|v[ií]deo|film|footage|reel|aufnahme|filmato)\b"
    r"(?:[^.\n]|\.(?=\w)){0,60}\b(?:9:16|1:1|4:5|16:9|vertical\w*|upright|square|portrait|hochkant|hochformat|"
    r"quadrat\w*|carr[ée]|cuadrad\w*|verticale|quadrato|quadrado)",
    re.IGNORECASE,
)


def deliverables_of(text: str, direction: str, language: str) -> tuple[str, ...]:
    """What is wanted, in the order in which it is said; `direction` are the sentences about what is made."""
    text = _unquoted(text)
    wished = without_refusals(text)
    refused = ruled_out_in(text, direction, language) or (wished != text and bool(_asked(wished).others))
    no_film = refused and not asks_for_film(wished)
    asked = _asked(wished if no_film else text, no_film)
    film, found = bool(asked.films), asked.others
    if _RECUT.search(text) and "recut" not in found:
        return ("recut",)
    others = [name for name in found if name != "captions" or not film]
    if no_film:
        others = others or [n for n, form in _LOOSE.items() if _positive(form, f"{text[: 2 * OPENING]} {direction}")]
        others = others or ["audio"]
    elif others == ["caption_text"] and _TIMED.search(text):
        return ("video",)
    elif film or not others:
        kept = [name for name in others if name in _BESIDE or name in asked.counted]
        return _with_film(kept, text) if film else ("video",)
    if _TEXTS.search(text) and "caption_text" not in others and not _AS_CAROUSEL.search(text):
        others.append("caption_text")
    if others == ["caption_text"] and _PICTURED.search(text):
        others.insert(0, "poster")
    return tuple(others)


def _unquoted(text: str) -> str:
    """The text without what stands in quotation marks: 'write "invitation to follow" at the end' asks for no card."""
    for quote in reversed(quotes(text)):
        text = f"{text[: quote.start]}“”{text[quote.end :]}"
    return text


def _with_film(kept: Sequence[str], text: str) -> tuple[str, ...]:
    """A film and what stands beside it; one film in several shapes is a pack."""
    pack = ["social_pack"] if "social_pack" not in kept and len(shapes_of_film(text)) > 1 else []
    return ("video", *pack, *kept)


def asks_for_film(text: str) -> bool:
    """Whether a film is an object of a wish, and not one that the person has."""
    return any(not _GIVEN.search(before) for before in _asked(text).films)


TIMED = frozenset({"video", "social_pack", "audio", "voiceover", "recut", "captions"})
"""What has a length."""
_TIMED = re.compile(
    r"\d\s?-?(?:s|sec\w*|seconds?|sek\w*|secondes?|segundos?|second[oi]|min\w*)(?!\w)|v[ií]deo|film", re.IGNORECASE
)
"""A post that has a length is a film."""
_BESIDE = ("thumbnails", "social_pack", "article", "carousel")
"""What may stand beside a film; a poster or sound only where it is counted: "a film and a poster"."""
_COUNTED = re.compile(
    r"(?<!\w)(?:(?:an?|one|two|three|eine?n?|zwei|drei|une?|deux|un[ao]?|dos|due|duas?|uma?|\d)\s(?:[\w-]+\s){0,2}|"
    r"(?:and|plus|und|sowie|et|y|e)\s(?:[\w-]+\s)?)$",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?<!\w)(?:this|that|these|attached|existing|given|my|dies\w{1,2}|mein\w*|cette|ce|ma|mon|est[ea]|mi|"
    r"quest[oa]|mi[oa]|meu|minha)\s(?:[\w-]+\s)?$",
    re.IGNORECASE,
)


_AS_CAROUSEL = re.compile(
    rf"\s(?:as|als|en|como|come|em|in)\s(?:an?\s|ein\s|une?\s|un\s|um\s)?(?:{NOUNS['carousel']})(?!\w)", re.IGNORECASE
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
        for name, form in NOUNS.items():
            for match in re.finditer(rf"(?<![\w/-])(?:{form})(?![\w-]){_LOOKS}", segment, re.IGNORECASE):
                before = segment[: match.start()]
                film_follows = re.match(
                    rf"[\s-](?:(?:em|en|in|als|as an?)\s)?{FILM}(?!\w)", segment[match.end() :], re.IGNORECASE
                )
                if film_follows or _COMPLEMENT.search(before) or _is_there_already(match.group(), before):
                    continue
                if not before.strip() and _INVITES.match(segment):
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


# "Turn the flyer into a video", "Convierte el cartel en un vídeo": what is there already, before what is made of it.
_TURNED = re.compile(
    r"(?<!\w)(?:(?:turn|convert|transform|make|adapt)\b[^.\n:;]{0,60}?\binto|"
    r"(?:transforme[rz]?|convertis\w*|adapte[rz]?)\b[^.\n:;]{0,60}?\ben|"
    r"(?:convierte\w*|convertid?|conviertan?|transforma\w*|adapta\w*)\b[^.\n:;]{0,60}?\ben|"
    r"(?:trasforma\w*|converti\w*|adatta\w*)\b[^.\n:;]{0,60}?\bin|"
    r"(?:transform\w+|convert\w+|adapt\w+)\b[^.\n:;]{0,60}?\b(?:em|num))\s",
    re.IGNORECASE,
)
# "Invitation aux portes ouvertes ...": who writes so invites, and asks for no card.
_INVITES = re.compile(r"(?:invitation\s(?:to|aux?|à)|einladung\s(?:zu[mr]?))\s", re.IGNORECASE)
_APPOSED = re.compile(r",\s(?:an?|the|der|die|das|eine?|une?|un[ao]?|el|la|le|il|o|a|uma?)\s(?:[\w-]+\s){0,2}$", re.I)


def _is_there_already(thing: str, before: str) -> bool:
    """Whether a podcast is there already: "this podcast", "a cover for Night Shift, a podcast about work"."""
    return thing.lower().startswith("podcast") and bool(_APPOSED.search(before) or _GIVEN.search(before))


# "..., y también un cartel A4": what is wanted besides, and not "there is also a poster", "we also have a podcast".
_ALSO = re.compile(
    r"(?<!is )(?<!are )(?<!has )(?<!have )(?<!gibt es )(?<!haben )(?<!hay )(?<!c'è )(?<!há )(?<!tenemos )(?<!temos )"
    r"(?:and also|plus|as well as|und (?:auch|dazu|außerdem)|sowie|et aussi|ainsi qu[e'’]|y (?:también|además)|"
    r"e (?:anche|inoltre|também))\s(?P<what>(?:an?|one|two|three|eine?n?|zwei|drei|une?|deux|un[ao]?|dos|due|duas?|"
    r"uma?|\d)\s)",
    re.IGNORECASE,
)


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
        for also in _ALSO.finditer(sentence):
            yield sentence[also.start("what") : also.end() + _REACH]
        alone = ALONE.search(sentence) if no_film else None
        if alone and not match:
            yield sentence[alone.end() : alone.end() + _REACH]


def opens_with(form: str, opening: str) -> bool:
    """Whether a brief's first words ask for such a thing."""
    hit = re.search(rf"(?<![\w/-])(?:{form})(?![\w-])", opening, re.IGNORECASE)
    return hit is not None and not _COMPLEMENT.search(opening[: hit.start()])
