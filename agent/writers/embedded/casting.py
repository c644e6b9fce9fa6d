"""What each scene shows, chosen with the whole film in view.

What a line names comes first, then the people it speaks of or to, then the film's own subject. Symbols stand in only
where none of these is left, each once a film, and plain type comes before a symbol that was seen already.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from agent.brief import Language
from agent.writers.embedded.domains import domain, read_as
from agent.writers.embedded.drawable import (
    ASKED,
    DESCRIBING,
    DONE,
    HEAD_LAST,
    NAMED,
    SUGGESTED,
    TIMES,
    VAGUE,
    Hit,
    found,
    linked,
)
from agent.writers.embedded.material import Material
from agent.writers.embedded.things import GENERAL
from agent.writers.embedded.told_by import without_tellers
from agent.writers.embedded.wording import fold, sentences

SYMBOLS = frozenset((
    "calendar", "chart", "check mark", "clock", "coins", "compass", "document", "eye", "feather", "gear", "gift",
    "heart", "hourglass", "light bulb", "magnifying glass", "map", "medal", "megaphone", "newspaper", "numbers",
    "pencil", "price tag", "puzzle", "question mark", "shield", "shopping bag", "speech bubble", "star", "target",
    "warning sign",
))  # fmt: skip
"""Drawings that stand for something else than what they show, unless the line says their very name."""
PEOPLE = frozenset(("people", "person"))
SINGULAR: dict[Language, str] = {
    "en": "you yourself", "de": "du dich dir", "es": "tú te ti", "fr": "tu te toi", "it": "tu ti", "pt": "você te",
}  # fmt: skip
PLURAL: dict[Language, str] = {
    "en": "we us everyone everybody", "de": "wir uns alle ihr euch sie ihnen", "es": "nosotros nos vosotros os todos",
    "fr": "nous vous tous", "it": "noi ci voi vi tutti", "pt": "nós vocês todos",
}  # fmt: skip
"""Pronouns by which a line speaks of people or to them."""
GROUPS = ("three people", "people", "two people", "four people")
"""By turns, so that the same people do not stand in every scene; where a line counts them, its count is shown."""
EMPTY = frozenset(("eye", "heart", "light bulb", "pencil", "star"))
"""Symbols that say nothing unless the line itself calls for them."""
LITTLE_SAID = EMPTY | {
    "bell", "calendar", "check mark", "clock", "gift", "growth", "magnifying glass", "megaphone", "question mark",
    "refresh", "rocket", "rubber stamp", "signpost", "stairs",
}  # fmt: skip
"""Signs that are no film's subject where anything else can be shown."""
FELT = frozenset(("gift", "heart"))
"""Symbols of what is said ("thank you", "free"), whichever word says it."""
DATED = frozenset(("calendar", "coins", "document", "magnifying glass", "price tag", "shield"))
"""The same of days, payments, papers, riddles and care, unless a line speaks of people too."""
PLACES = frozenset(("city", "forest", "mountain", "sea", "sky"))
"""What is seen as a place rather than a thing, and so looks alike each time."""
HOLDERS = frozenset((
    "bookshelf", "box", "gear", "laptop", "school", "shop", "shopping bag", "student", "teacher",
))  # fmt: skip
"""What says how something comes, not what it is: a sailing school is about boats."""
PLACED = HOLDERS | {"tools"}
"""The same, and what says where it is made: a violin workshop is about violins, a tool library about tools."""
STANDING = SYMBOLS | VAGUE | TIMES | (PLACED - {"bookshelf", "school", "tools"})
"""What a closing line names without being about it ("taste your first box")."""
STIRRED = frozenset(("bowl", "cooking pot", "cutting board", "frying pan", "kettle"))
"""What kitchen verbs call for, which other trades use as well ("the two never mix")."""
SKY = frozenset(("cloud", "moon", "rain", "snowflake", "star", "sun"))
"""What says when something is, not what it is ("the night of the museums")."""
COMMON = frozenset(("a", "the", "der", "die", "das", "el", "la", "le", "il", "lo", "o", "os", "un", "una", "une", "um"))
FACTUAL = frozenset(("explainer", "how_to", "list", "news", "report", "story"))
UNPEOPLED = frozenset(("launch", "listing"))
"""Films of a thing: what names nothing in them stands alone, with nobody beside it."""
POSES = ("waving", "talking", "pointing", "cheering", "walking")
DEFAULT_NOUNS = {
    "launch": "gift", "explainer": "light bulb", "how_to": "check mark", "list": "pencil", "news": "newspaper",
    "event": "people", "appeal": "people", "listing": "house", "report": "chart", "announcement": "megaphone",
    "notice": "megaphone", "comparison": "scales", "tribute": "candle",
    "story": "book", "testimonial": "people", "promo": "people",
}  # fmt: skip
DEFAULT_SETTINGS = {
    "launch": "studio", "explainer": "classroom", "how_to": "kitchen", "list": "room", "news": "city",
    "event": "studio", "appeal": "room", "listing": "street", "report": "office", "announcement": "office",
    "notice": "city", "comparison": "studio", "tribute": "field",
    "story": "field", "testimonial": "shop", "promo": "shop",
}  # fmt: skip
NEVER_DONE = frozenset(("newspaper",))
"""What "press hard" is not about."""
FILM_WORDS = re.compile(
    r"\w*(?:film|video|vídeo|vidéo|trailer|teaser|podcast-?intro)\w*"
    r"|(?<!\w)(?:launch|lancement|lanzamiento|lancio|lançamento)(?!\w)",
    re.IGNORECASE,
)
"""What the brief asks for is not what its film shows."""
AUDIENCE = re.compile(
    r"(?<!\w)(?:for|für|para|pour|per)\s(?:(?:the|our|our new|die|unsere|los|las|les|nos|i|as|os|young|kleine)\s)?"
    r"(?:kids|children|pupils|students|schoolchildren|beginners|kinder|schüler\w*|niños|niñas|alumnos|enfants|élèves"
    r"|bambini|ragazzi|crianças|alunos)(?!\w)(?=\s?[:,.(?]|\s\d|$)",
    re.IGNORECASE,
)
"""Nor is whom it is for."""
_NETWORK = r"(?:insta(?:gram)?|facebook|linkedin|tiktok|youtube|whatsapp|social[ -]media)"
_PLACE_THERE = r"(?:feeds?|stor(?:y|ys|ies)|reels?|shorts?|status|posts?|pages?|channels?)"
CHANNEL = re.compile(
    rf"(?<!\w){_NETWORK}[ -]{_PLACE_THERE}(?:,? (?:and|und|y|et|e|&) {_PLACE_THERE})?(?!\w)"
    rf"|(?<!\w){_PLACE_THERE}\s(?:(?:on|auf|de|d[aeio]|sur|su|no|en)\s)?{_NETWORK}(?!\w)"
    r"|(?:(?<=['’]s)|(?<!\w)(?:the|our|your|my|its|local|portal|website|for))\s(?:news\s)?feeds?(?!\w)",
    re.IGNORECASE,
)
"""Nor is where it is seen: an Instagram feed is no fodder, a story there no book."""
_MEANT_FOR = re.compile(r"(?<=\w)\s(?:for|für|para|pour|per)\s", re.IGNORECASE)
"""Before it stands what there is, behind it what that is for ("coffee bikes for weddings")."""
_ROUTE: dict[Language, str] = {
    "en": "from|to|into", "de": "von|vom|aus|zu|zum|zur|in|ins|bis", "es": "de|del|desde|a|al|hasta",
    "fr": "de|du|des|depuis|à|au|aux|jusqu\\w*", "it": "da|dal\\w*|del\\w*|a|al\\w*|fino",
    "pt": "de|d[ao]s?|a|ao|à|até|para",
}  # fmt: skip
"""Words behind which stands where something comes from or goes to."""
_MANNER = re.compile(r"\W*(?:how|wie|comment|cómo|come|como)\s", re.IGNORECASE)
"""Of how something comes about, what it is stands before where it comes from: "how a bicycle gets from the factory"."""
HOSTS: dict[Language, str] = {
    "en": "shop store bakery bookshop bar cafe café restaurant practice clinic vets studio salon gym museum gallery"
    " hotel farm library school nursery workshop garden market club pub brewery house home flat",
    "de": "laden geschäft bäckerei buchhandlung bar café restaurant praxis klinik studio salon museum galerie hotel hof"
    " bibliothek schule kita werkstatt garten markt wohnung haus gasthof",
    "es": "tienda panadería librería bar café restaurante clínica estudio salón gimnasio museo galería hotel granja"
    " biblioteca escuela taller jardín mercado casa piso",
    "fr": "boutique magasin boulangerie librairie bar café restaurant cabinet clinique studio salon musée galerie hôtel"
    " ferme bibliothèque école atelier jardin marché maison appartement",
    "it": "negozio panificio panetteria libreria bar caffè ristorante trattoria studio clinica salone palestra museo"
    " galleria hotel fattoria biblioteca scuola asilo bottega giardino mercato casa",
    "pt": "loja padaria livraria bar café restaurante clínica consultório estúdio salão academia museu galeria hotel"
    " fazenda biblioteca escola creche oficina jardim mercado casa",
}
"""What has a door that people are asked to come in by."""
WORLD = 4
"""So many things make up the world of a film."""
LITTLE = 3
"""Letters that the small words of a name have at most."""
FRESH = 2
"""A thing that a line names is shown so often before another that the line names as well comes first."""
OFTEN = 4
"""The film's own subject stands in so often for lines that name nothing, and once in three scenes of a long film."""


@dataclass(frozen=True)
class Choice:
    """What a scene shows, as plain nouns, and where; empty for type alone."""

    subject: str
    setting: str


@dataclass
class Cast:
    """Who and what has been seen so far in a film of so many scenes."""

    material: Material
    scenes: int
    shown: Counter[str] = field(default_factory=Counter)
    last: str = ""
    _about: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        material = self.material
        self._own = world(material, self._everything)
        self._about = frozenset(self._own)
        usual = next(iter(self._own.values()), DEFAULT_SETTINGS[material.kind])
        for noun in material.thing.draw.split(", ") if material.thing else ():
            if not self._general:
                self._own.setdefault(noun, usual)
        if not self._own and DEFAULT_NOUNS[material.kind] not in SYMBOLS | PEOPLE:
            self._own[DEFAULT_NOUNS[material.kind]] = usual
        self._usual = usual

    def choose(self, text: str, given: str = "", *, own: bool = False, closing: bool = False) -> Choice:
        """What shows a line; `given` is what its kind of line is shown by, most important first.

        Lines that present the film's subject are the subject's unless they name something; what closes the film is
        the subject's whatever it says ("book your table").
        """
        hits = self._found(text)
        given = "" if self.particular(given) != given else given
        if any(hit.rank < DESCRIBING for hit in hits):
            hits = [hit for hit in hits if hit.rank != DONE]
        listed = [noun.strip() for noun in given.split(",") if noun.strip()]
        closing = closing and bool(self._about - SYMBOLS) and self.material.kind != "story"
        chosen = self._closing(hits) if closing else self._chosen(text, hits, listed, own)
        self.shown[chosen] += 1
        self.last = chosen
        setting = next((hit.thing.setting for hit in hits if hit.thing.noun == chosen), "")
        setting = setting if chosen not in PEOPLE else ""
        return Choice(self._posed(chosen, text, hits), setting or self._own.get(chosen, self._usual))

    def particular(self, given: str) -> str:
        """The film's own subject, where what is given only shows what kind of thing it is; else what is given."""
        thing = self.material.thing
        usual = set(thing.draw.split(", ")) if thing and self._general else set()
        return next(iter(self._own)) if given and set(given.split(", ")) <= usual else given

    @property
    def may_return(self) -> bool:
        """Whether the film's subject was not on screen just now, so that a line that turns to it may show it."""
        return self.last not in self._about

    def shown_by(self, entry: str) -> str:
        """What shows one entry of a list."""
        return next((hit.thing.noun for hit in self._found(entry)), "check mark")

    def _found(self, text: str) -> list[Hit]:
        """What the text calls for, as a film of this kind means it."""
        language = self.material.brief.language
        called = without_tellers(found(text, language, self.proper), text, language)
        hits = read_as(called, self._meant, language)
        strays = frozenset() if self._cooks else STIRRED
        strays |= {"heart", "rocket"} if self.material.kind in FACTUAL else frozenset()
        return [hit for hit in hits if hit.rank < SUGGESTED or hit.thing.noun not in strays]

    @cached_property
    def _everything(self) -> list[Hit]:
        return everything(self.material)

    @cached_property
    def _meant(self) -> dict[str, str]:
        return domain(self._everything)

    @cached_property
    def _cooks(self) -> bool:
        """Whether the film has to do with kitchens or what is eaten; one word of them may mean anything."""
        return len({hit.thing.noun for hit in self._everything if hit.thing.setting == "kitchen"}) > 1

    @cached_property
    def _general(self) -> bool:
        """Whether the film is about something more particular than what is known of its kind of thing."""
        thing = self.material.thing
        return thing is not None and thing.key in GENERAL and bool(self._about - PLACED)

    def _closing(self, hits: Sequence[Hit]) -> str:
        """What the film is about, as the line that closes it names it."""
        called = {hit.thing.noun for hit in hits}
        named = [hit.thing.noun for hit in hits if hit.rank <= NAMED and hit.thing.noun not in STANDING]
        subject = next(iter(self._own))
        return next((noun for noun in (*self._own, *named) if noun in (self._about & called) | {*named}), subject)

    def _chosen(self, text: str, hits: Sequence[Hit], given: Sequence[str], own: bool) -> str:
        """By tiers: what is named, people, what is suggested, the film's subject, symbols; what is fresh first."""
        other = [hit for hit in hits if hit.rank <= NAMED and hit.thing.noun not in SYMBOLS | VAGUE]
        if given and given[0] in PEOPLE and not other:
            return given[0]
        called = [hit.thing.noun for hit in hits if not self._undone(hit.thing.noun)]
        if given and given[0] in called and given[0] not in SYMBOLS | PEOPLE:
            return given[0]
        crowded = any(hit.thing.noun in PEOPLE for hit in hits)
        named = [hit.thing.noun for hit in hits if hit.rank <= (NAMED if crowded else SUGGESTED)]
        given = [noun for noun in given if noun != "door" or self._open]
        telling = [noun for noun in _once(given, called) if noun not in SYMBOLS | VAGUE | PEOPLE]
        plain = [noun for noun in telling if noun in given or noun in named]
        people = [noun for noun in called if noun in PEOPLE]
        if self._hero(text) and not (plain and self.shown[plain[0]] < FRESH):
            return next(iter(self._own))
        firm = [hit.thing.noun for hit in hits if hit.rank <= SUGGESTED and hit.thing.noun in plain]
        if own and self._own and (plain or self._about & set(called)):
            shown = (self._about - PLACED) & set(called) or set(plain) or set(called)
            return next((noun for noun in (*self._own, *firm) if noun in shown), next(iter(self._own)))
        if plain and not (plain[0] == self.last and self.last in PLACES):
            return self._least_seen(plain[:3])
        fair = [noun for noun in called if noun in VAGUE and noun not in SYMBOLS | PEOPLE]
        if own and self._own and not (fair or people):
            return next(iter(self._own))
        if telling and not people:
            return self._least_seen(telling[:3])
        plainly = FELT if people else FELT | DATED
        clear = [noun for noun in given if noun in FELT | DATED and not people]
        clear += [hit.thing.noun for hit in hits if hit.rank <= NAMED or hit.thing.noun in plainly]
        fitting = _once(self._new(clear), fair, people)
        telling_signs = [noun for noun in given if noun not in EMPTY]
        asked = {ASKED} if self._own and self.material.kind == "how_to" else frozenset()
        signs = [noun for noun in _once(self._new([*telling_signs, *called])) if noun not in asked]
        return self._standing_in(fitting, self._addressed(text), signs, counts=any(map(str.isdigit, text)))

    def names_other(self, text: str, given: str) -> bool:
        """Whether a line names a thing of its own, and none of those that are given for it."""
        hits = self._found(text)
        telling = [hit for hit in hits if hit.rank <= SUGGESTED and hit.thing.noun not in SYMBOLS | VAGUE]
        return bool(telling) and not any(hit.thing.noun in given.split(", ") for hit in hits)

    @cached_property
    def proper(self) -> tuple[str, ...]:
        """Names that are no more than names, because the brief says what it is that they name."""
        return _names(self.material)

    @cached_property
    def _open(self) -> bool:
        """Whether the film is about a place that has a door."""
        material = self.material
        said = set(fold(f"{material.what} {material.subject} {_request(material)}").split())
        return bool(said & set(HOSTS[material.brief.language].split()))

    def _hero(self, text: str) -> bool:
        """Whether a line of a story names its hero, who was not seen just before."""
        if self.material.kind != "story" or not self._own or self.last == next(iter(self._own)):
            return False
        return bool(set(fold(text).split()) & set(fold(self.material.subject).split()) - COMMON)

    def _least_seen(self, listed: Sequence[str]) -> str:
        """The first that is still fresh."""
        return min(listed, key=lambda noun: (max(self.shown[noun] - FRESH + 1, 0), listed.index(noun)))

    def _standing_in(
        self, fitting: Sequence[str], addressed: Sequence[str], symbols: Sequence[str], counts: bool
    ) -> str:
        """What shows a line that names nothing telling: the least seen of what fits, a new symbol, people, or type.

        A line that counts something without a picture counts the film's subject: "24 flavours" are of ice cream.
        """
        choices = _once(fitting, self._own, addressed)
        rested = [noun for noun in choices if noun != self.last and self.shown[noun] < self._most(noun)]
        if rested:
            return min(rested, key=lambda noun: (self.shown[noun] // FRESH, choices.index(noun)))
        fresh = [noun for noun in symbols if noun != self.last and not self.shown[noun]]
        if fresh:
            return fresh[0]
        if self._own and self.material.kind in UNPEOPLED:
            return ""
        if self._own:
            seen = counts or self.last == "people" or self.material.kind in FACTUAL | {"promo"}
            return next(iter(self._own)) if seen else "people"
        usual = DEFAULT_NOUNS[self.material.kind]
        return usual if usual != self.last and (usual in PEOPLE or not self.shown[usual]) else ""

    def _most(self, noun: str) -> int:
        """How often a thing may stand in for what has no picture."""
        return 1 if noun in SYMBOLS else FRESH if noun in PLACES else max(OFTEN, self.scenes // 3)

    def _new(self, listed: Iterable[str]) -> Iterator[str]:
        return (noun for noun in listed if noun in SYMBOLS and not self.shown[noun])

    def _undone(self, noun: str) -> bool:
        return self.material.kind == "how_to" and noun in NEVER_DONE

    def _addressed(self, text: str) -> list[str]:
        """Who a line that names nobody speaks of or to; where a film tells facts, "you" is no one to show."""
        if self.material.kind in FACTUAL:
            return []
        language, said = self.material.brief.language, set(fold(text).split())
        one, many = (said & set(fold(words[language]).split()) for words in (SINGULAR, PLURAL))
        return [*(["people"] if many else ()), *(["person"] if one else ())]

    def _posed(self, chosen: str, text: str, hits: Sequence[Hit]) -> str:
        """People in a pose of their own; two things where the line joins them."""
        if chosen == "person":
            return f"person {POSES[(self.shown[chosen] - 1) % len(POSES)]}"
        if chosen == "people" and not any(letter.isdigit() for letter in text):
            return GROUPS[(self.shown[chosen] - 1) % len(GROUPS)]
        for hit in hits if chosen not in SYMBOLS | PEOPLE else ():
            other = hit.thing.noun
            if (
                hit.rank <= NAMED
                and other not in SYMBOLS | VAGUE | PEOPLE | {chosen}
                and linked(text, self.material.brief.language, hits, chosen, other)
            ):
                self.shown[other] += 1
                return f"{chosen} and {other}"
        return chosen


_VOICE = "voice|stimme|voix|voz|voce"


def _untoned(text: str, material: Material) -> str:
    """The text without the words for how the film sounds and who watches: "calm" calls for no meditation."""
    tones = "|".join(re.escape(tone) for tone in (*material.brief.tone, *material.brief.music_mood.split()))
    whom = re.escape(material.brief.audience) if material.brief.audience else "(?!)"
    plain = re.sub(rf"(?i)(?<!\w)(?:for|für|pour|para|per|agli|ai|a los)\s{whom}(?!\w)", " ", text)
    voiced = rf"(?:{_VOICE})\s(?:{tones})|(?:{tones})\s(?:{_VOICE})|{tones}"
    return re.sub(rf"(?i)(?<!\w)(?:{voiced})(?!\w)", " ", plain) if tones else plain


def _told(text: str, material: Material) -> str:
    """The brief's text, without whom the film is for and where and how it is shown."""
    return _untoned(CHANNEL.sub(" ", AUDIENCE.sub(" ", text)), material)


def _handed(material: Material) -> str:
    """What is stated of the sources that came with the brief."""
    return "\n".join(fact.text for fact in material.facts) if material.brief.sources else ""


def everything(material: Material) -> list[Hit]:
    """All that brief and sources call for."""
    text = f"{_told(material.brief.text, material)}\n{_handed(material)}"
    return found(text, material.brief.language, _names(material))


def world(material: Material, named: Sequence[Hit]) -> dict[str, str]:
    """What the film is about, with where it is found: what its subject is, what it is asked about, what is named most.

    `named` is all that brief and sources call for.

    A sign shows the subject only where it is the subject's own ("insurance"), never because it is named often.
    """
    language, names = material.brief.language, _names(material)
    meant = domain(named)

    def called(text: str) -> list[Hit]:
        whole = [_owned(part, language) for part in _MEANT_FOR.split(text)]
        parts = [_tellingly(read_as(found(part, language, names), meant, language)) for part in whole]
        hits = next((hits for hits in parts if {hit.thing.noun for hit in hits} - VAGUE), next(filter(None, parts), []))
        before = re.split(rf"(?i)(?<=\w)\s(?:{_ROUTE[language]})\s", text)[0]
        coming = found(before, language, names) if _MANNER.match(text) else ()
        hits = hits or [hit for hit in found(text, language, names) if hit.thing.noun in fold(text)]  # its very name
        first = [hit for hit in coming if hit.rank <= SUGGESTED and hit.thing.noun not in SYMBOLS | VAGUE | PEOPLE]
        return [*first, *hits]

    about = [*called(material.what), *called(f"{material.subject}. {material.brief.title}")]
    if all(hit.thing.noun in HOLDERS for hit in about):
        asked = [hit for hit in called(_request(material)) if not hit.thing.concept]
        about = [*(hit for hit in asked if hit.thing.noun not in SYMBOLS or not _handed(material)), *about]
    about = [hit for hit in about if not _says_little(hit)] or (about if all(map(_says_little, named)) else [])
    whole = [hit for hit in read_as(named, meant, language) if hit.rank <= DESCRIBING and not hit.thing.concept]
    clear = [hit for hit in whole if hit.rank <= (NAMED if about else SUGGESTED)]
    times = Counter(hit.thing.noun for hit in clear)
    least = (
        2 if about or any(times[hit.thing.noun] > 1 and hit.thing.noun not in SYMBOLS | VAGUE for hit in clear) else 1
    )
    often = [hit for hit in clear if times[hit.thing.noun] >= least and hit.thing.noun not in SYMBOLS | LITTLE_SAID]
    often.sort(key=lambda hit: (hit.thing.noun in VAGUE, -times[hit.thing.noun]))
    if all(hit.thing.noun in SYMBOLS for hit in (*about, *often)):
        often = [hit for hit in whole if _of_a_sign(hit, material)]
    things = {hit.thing.noun: hit.thing.setting for hit in (*about[:WORLD], *often) if hit.thing.noun not in PEOPLE}
    own = {hit.thing.noun for hit in about[:1] if hit.rank <= NAMED or hit.thing.noun in fold(material.what)}
    telling = [noun for noun in things if noun not in VAGUE or noun in own] or list(things)
    beside = SKY | (HOLDERS - {"bookshelf"} if telling[:1] and telling[0] not in PLACED else frozenset())
    telling = [*telling[:1], *(noun for noun in telling[1:] if noun not in beside)]
    return {noun: things[noun] for noun in telling[:WORLD]}


def _owned(text: str, language: Language) -> str:
    """What is somebody's, without whose it is, where it can be shown: the penguin house of "a zoo's penguin house"."""
    owned = re.split(r"(?<=\w)['’]s\s", text)[-1] if language == "en" else text
    return owned if _tells(owned, language) else text


def _tellingly(hits: Sequence[Hit]) -> list[Hit]:
    """What is named outright, things before signs and before times of day; else whatever is called for."""
    clear = [hit for hit in hits if hit.thing.noun not in VAGUE | PEOPLE]
    clear = clear or [hit for hit in hits if hit.rank <= NAMED and hit.thing.noun not in PEOPLE]
    clear = [hit for hit in clear if not hit.thing.concept] or clear
    firm = [hit for hit in clear if hit.thing.noun not in SKY] or clear
    named = [hit for hit in firm if hit.rank <= NAMED] or [hit for hit in firm if hit.rank <= SUGGESTED] or firm
    if all(hit.thing.noun in PLACED for hit in named):
        named = firm  # a coding course is a film about coding
    return sorted(
        named, key=lambda hit: (hit.thing.noun in SYMBOLS, hit.thing.noun in HOLDERS, hit.thing.noun in PLACED)
    )


def _says_little(hit: Hit) -> bool:
    """Whether it stands for any film: how it is asked for, what it asks for, or that something is free."""
    return hit.thing.noun in LITTLE_SAID and (hit.rank > NAMED or hit.thing.noun in ("megaphone", ASKED))


def _of_a_sign(hit: Hit, material: Material) -> bool:
    """What makes a film of a sign more than one: what is given, or what the sign is for ("home insurance")."""
    if hit.thing.noun in SYMBOLS | VAGUE | SKY | PLACES:
        return False
    return hit.rank <= SUGGESTED if material.kind == "appeal" else hit.rank == DESCRIBING


def _names(material: Material) -> tuple[str, ...]:
    language, subject = material.brief.language, material.subject
    said = material.what
    if language not in HEAD_LAST or not _tells(subject, language):
        said += f" {_request(material).replace(subject, ' ')}"
    proper = all(word[:1].isupper() for word in subject.split() if len(word) > LITTLE)
    if language == "de" and len(subject.split()) == 1 and _tells(subject, language):
        return ()  # every German noun is written with a capital
    return (subject,) if proper and _tells(said, language) else ()


def _tells(text: str, language: Language) -> bool:
    return any(hit.thing.noun not in VAGUE | PEOPLE for hit in found(text, language))


def _request(material: Material) -> str:
    """The sentence that asks for the film, without the words for films."""
    asked = FILM_WORDS.sub(" ", next(iter(sentences(material.brief.text)), ""))
    return _told(asked, material)


def _once(*lists: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(chain(*lists)))
