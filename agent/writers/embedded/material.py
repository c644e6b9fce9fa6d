"""All that one film may be made of: the brief's facts, its sources' sentences, and what is known of its subject."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from agent.brief import Brief, Fact, FactKind, Kind, Language
from agent.reading.documents.informing import informed
from agent.reading.documents.injection import is_order
from agent.reading.genre.genres import hires
from agent.reading.text.german import named_so
from agent.writers.embedded.addressed import speakable, without_addresses
from agent.writers.embedded.articled import with_own_article
from agent.writers.embedded.counted import counted
from agent.writers.embedded.drawable import known
from agent.writers.embedded.extract import distinct, prose
from agent.writers.embedded.figures import marked
from agent.writers.embedded.grammar import is_sentence, named, nature, opens_like_a_verb, with_article
from agent.writers.embedded.in_full import DAYS, in_full
from agent.writers.embedded.inviting import admits, gathers, is_people, is_person, is_venture, posted
from agent.writers.embedded.knowledge import Topic, allowed, answers, find
from agent.writers.embedded.knowledge.together import together
from agent.writers.embedded.languages.phrasebook import Phrasebook
from agent.writers.embedded.possessed import as_ours
from agent.writers.embedded.things import Thing, find_thing
from agent.writers.embedded.wording import (
    bans,
    bare,
    cap,
    fold,
    holds,
    lowered,
    sentence,
    sentences,
    tidy,
    uncapped,
    words,
)

_DIRECTION = re.compile(
    r"(?i)#[0-9a-f]{6}\b|\b(?:16:9|9:16|1:1|4:5|voice-?over|narrator|subtitles?|burned|captions?"
    r"|hashtags?|landscape|aspect|lower thirds?"
    r"|pre-roll|typeface|untertitel|sprecher\w*|eingebrannt|sous-titres?|voix off|subtítulos"
    r"|locutor\w*|tiktok|youtube|instagram"
    r"|video-?stil|must be spoken|never say|end on|finish with|close with|please make|not longer"
    r"|music ducks|make (?:me )?a (?:video|film|reel))\b"
)
_COUNTED = re.compile(r":\s*[-+]?\d[\d.,' ]*\s*(?:%|\w{1,12})?\s*(?:\(.*\))?\.?$")
_COUNTED_NOUN = r"[A-Z][a-z]+s \d"
"""What a report counts, before its figure: "Returns 4.1 percent" returns nothing."""
_ONE_THING = (
    r"\d+[ -](?:degree|hour|minute|day|week|month|year|page|piece|part|gram|litre|metre|step|course|seat) [a-z]+$"
)
# "Invite people to our open day": who is spoken to needs no order to be.
_ASKED_TO_ASK = re.compile(
    r"(?i)^(?:please )?(?:invite|tell|remind|inform) (?:people|everyone|everybody|guests|our guests|all|the "
    r"viewers|viewers) (?:to|about|of|that) "
)
OURS = r"(?i)\b(?:our|my|unser\w*|mein\w*|notre|nos|mon|ma|nuestr\w+|mi|nostr\w+|mi[oa]|noss\w+|meu|minha)\b"
_PLUS: dict[Language, str] = {"en": "plus", "de": "plus", "fr": "plus", "es": "más", "it": "più", "pt": "mais"}
_NAMED_THING = r"(?:[A-Z][\w'’-]+ )+(?:[a-z]{3,}-?)+"
"""A name and what it is: "Tidewell bottle"."""
_OPENS = r"(?i)\b(?:re)?opening\b|eröffnung|\b(?:ré)?ouverture\b|\b(?:re)?apertura\b|\binaugura\w+|\b(?:re)?abertura\b"
"""Doors that open for the first time: people are asked to come."""
_SHUT = r"(?i)\b(?:clos(?:ed?|es|ing|ure)|shut|geschlossen|schließ\w*|gesperrt|ferm(?:e|ée?s?|eture))\b"
_OPENS_DOORS = r"(?i)\b(?:it|we) opens? (?:on|at)\b|\b(?:sie|er|es|wir) (?:er)?öffne[nt]\b|\b(?:elle|il|nous) ouvr\w+\b"
_KIND_FOR = re.compile(
    r"^(?:(?:Appeal|Fundraiser|Donation appeal|Invitation|Teaser|Launch|Promo|Trailer) (?:for|of|to) (?=\w)|"
    r"(?:Internal (?:announcement|notice|message)|Staff announcement|Interne (?:Mitteilung|Ankündigung)|"
    r"Communication interne|Annonce interne|Comunicación interna|Comunicado interno|Comunicazione interna|"
    r"Avviso interno|Comunicação interna|Aviso interno) (?:for|für|pour|para|per|a) (?:(?:the|die|los|las|l[ae]s?|os?|"
    r"as?|il|i|gli) )?(?=[A-ZÀ-Þ]))"
)
_PROBLEMS = frozenset(
    ("problem", "the problem", "das problem", "problème", "le problème", "problema", "el problema", "il problema")
)
_TONE_WORDS = frozenset(
    ("and", "und", "et", "y", "e", "tone", "ton", "tono", "style", "stil", "look", "but", "a", "little")
)
_POLITE = (
    "hi, hello, hey, hi there, thanks, thank you, please, ok, cheers, hallo, danke, bitte, guten"
    " tag, moin, hola, gracias,"
    " bonjour, merci, salut, s'il vous plaît, ciao, grazie, olá, obrigado, obrigada, coucou, bonsoir, servus, grüezi,"
    " hallo zusammen, liebes team, buenas, buenos días, salve, buongiorno, oi, bom dia, hi all, hi team, hi everyone,"
    " dear team"
)
_ORDINAL = r"(?:second|third|fourth|fifth|next|latest|first)\b"
"""Words with which a thing is its owner's: "our second shop" is no "second shop" of anybody's."""
_ARTICLES = (
    "(?:il|la|i|le) nostr[oaie]|[oa]s? noss[oa]s?|"
    "an?|the|our|une?|le|la|les|l['’]|notre|nos|el|los|las|un[ao]?|nuestr[oa]s?|il|lo|gli|uma?|o|os|as"
)
_WHY = r"(?i)(?:why|warum|wieso|weshalb|pourquoi|por qué|perché|por ?que|porquê)\s"
_GREETINGS = frozenset(_POLITE.split(", "))
_TWO = 2  # sides that a source may give without the brief's naming them: "our two tariffs"
_SIDE_ROOT = 6  # letters by which "E-bike" of a source is told in "Compare e-bikes and mopeds"
LONGEST_SIDE = 4  # words of the name of a thing that is compared
_LONGER = ("statement", "benefit", "problem", "item", "step", "number")
_OWN_MATTER = 4  # facts from which a brief needs nothing that is known of a word in it
_CONTACT_WORDS = 4
_FIGURE_AND_MORE = (
    r"(\d[\d.,'’ \u00a0\u202f]*\d|\d)(?=\s\([^():]*\)$|\s(?:per|pro|a|par|por|al|alla|je|each|im|in the)\s[^\d]*$)"
)
_SHOWN = ("launch", "promo", "event", "appeal", "testimonial")  # kinds that introduce their subject
_NAME_ENOUGH_S = 15.0  # a shorter film closes on the name and keeps its time for facts
# "Kettle & Crane, a catering service": names of a pair say nothing of what is sold.
_PAIR = re.compile(r"[A-ZÀ-Þ][\w'’]*\s(?:&|and|und|et|y|e)\s[A-ZÀ-Þ]")
_OWN_NEWS = 3  # facts from which a film needs no word on what such things are like
_REQUEST = 200  # letters of a brief's first sentence that may say what kind of thing it is for
LONGEST_SAID = 500  # letters of one sentence; nobody follows a longer one
_QUOTES = "\"“”„«»‘’'"
_TWO_NAMES = re.compile(r"[A-ZÀ-Þ][\w'’-]+ (?:y|e|et|ed|and) [A-ZÀ-Þ]")
"""Who signs: "Rocío y Andrés"."""


# "Weekly safety briefing for ...": a capital that only the head of the brief gives.
_RECURRING = re.compile(
    r"(?:Hourly|Daily|Weekly|Fortnightly|Monthly|Quarterly|Yearly|Annual|Regular|Next|New|Final|Mandatory|Short)"
    r"(?:\s[a-z][\w'’-]*){1,4}"
)


@dataclass(frozen=True)
class Material:
    """The brief as the writer sees it."""

    brief: Brief
    book: Phrasebook

    @cached_property
    def banned(self) -> tuple[str, ...]:
        return self.brief.must_not

    @cached_property
    def kind(self) -> Kind:
        """The brief's kind; a counted subject of a promo without facts is a list."""
        brief = self.brief
        counted = brief.count > 1 or re.match(r"\d+ ", brief.subject)
        return "list" if brief.kind == "promo" and counted and len(brief.facts) < 3 else brief.kind

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Facts that may be said: no directions, nothing banned, nothing that another fact says whole."""
        kept: list[Fact] = []
        for fact in self.brief.facts:
            text = _ASKED_TO_ASK.sub("", self.spaced(tidy(fact.text)))
            numeral = fact.kind in ("number", "price") and not re.search(r"[^\W\d_]|[€$£%]", text)
            text = marked(text, self.book.word("thousands")) if self.kind == "report" else text
            text = self._counted(fact, text) if numeral else self._with_count(fact, text)
            if self._repeats_the_subject(fact.kind, text) or self._is_a_name(fact) or self._only_shown(fact):
                continue
            if self._sayable(text) and not any(fold(text) == fold(other.text) for other in kept):
                kind = "problem" if fold(fact.label) in _PROBLEMS and fact.kind == "statement" else fact.kind
                kept.append(fact.model_copy(update={"text": text, "kind": kind}))
        return tuple(fact for fact in kept if not any(_inside(fact, other) for other in kept))

    def _counted(self, fact: Fact, figure: str) -> str:
        """A bare figure with what it counts, else behind its label; empty where nothing says what it is."""
        if sum(other.label == fact.label for other in self.brief.facts) > 1 and fact.label:
            return figure  # the label is said once for all of its figures
        said = counted(fact.label, figure, self.brief.language) if fact.kind == "number" else ""
        return said or (f"{fact.label}: {figure}" if fact.label else "")

    def _with_count(self, fact: Fact, text: str) -> str:
        """A figure with what it counts and more behind it: "18,950 loans (up 7%)"."""
        more = re.match(_FIGURE_AND_MORE, text) if fact.label and fact.kind in ("number", "statement", "item") else None
        said = counted(fact.label, more.group(1), self.brief.language) if more else ""
        return f"{said}{text[more.end(1) :]}" if said and more else text

    def _repeats_the_subject(self, kind: FactKind, text: str) -> bool:
        """Whether a fragment says no more than the film's subject and what it is, or for whom it is."""
        if kind not in ("statement", "item", "benefit", "product", "number", "step"):
            return False
        told = self._content(re.sub(r"(?i)\b(?:for|für|pour|para|per) \d+\b", " ", text))
        known = self._content(f"{self.subject} {self.what}")
        if _KIND_FOR.match(text) and holds(text, self.brief.subject):
            return True
        if kind == "number" and self.what and holds(self.what, text):
            return True
        if self.kind in ("news", "announcement", "notice", "tribute") and self.whole(text):
            return False
        if self.kind == "news" or (self.whole(text) and not self.whole(self.subject)):
            return False
        audience = self._content(self.brief.audience)
        subjects = (self._content(self.subject), self._content(self.brief.subject))
        return bool(told) and told in (known, *subjects, audience)

    def _only_shown(self, fact: Fact) -> bool:
        """Whether a fact holds what may not be heard; prices and addresses have a place on the last card."""
        kept = fact.kind in ("price", "contact", "date", "time", "place", "name")
        return not kept and any(holds(fact.text, word) for word in self.brief.silent_words)

    def _content(self, text: str) -> set[str]:
        """The words of a text without its articles and the little words that introduce an audience."""
        return set(fold(text).split()) - {*self.book.all("articles"), "for", "für", "pour", "para", "per"}

    def _is_a_name(self, fact: Fact) -> bool:
        """Whether a quotation that nobody speaks is only the subject's name in quotation marks."""
        return fact.kind == "quote" and not fact.label and bool(fold(fact.text)) and holds(self.subject, fact.text)

    def _sayable(self, text: str) -> bool:
        told = set(fold(text).split())
        tones = set(fold(" ".join(self.brief.tone)).split()) | _TONE_WORDS
        if told <= tones or (len(told) < 6 and told & {"tone", "ton", "tono", "tonfall"}):
            return False
        if (
            not words(text)
            or len(text) > LONGEST_SAID
            or fold(text) in _GREETINGS
            or _DIRECTION.search(text)
            or is_order(text)
        ):
            return False
        return not bans(text, self.banned)

    def spaced(self, text: str) -> str:
        """'250g' as '250 g', shouted little words in lower case; must-have phrases stay as they are."""
        text = re.sub(r"(?<=\w) \+ (?=\w)", f" {_PLUS[self.brief.language]} ", text)
        better = re.sub(r"(?<=\d)(?=(?:kg|g|ml|cl|l|cm|mm|km|min|sec|tsp|tbsp|EL|TL)\b)", " ", text)
        better = re.sub(
            r"\b(?:AND|NOT|OR|ALL|NO|NEVER|VERY|ONLY|UND|NICHT|ET|PAS|Y)\b",
            lambda found: found.group(0).lower(),
            better,
        )
        for short, full in self.book.table("abbreviations").items():
            better = re.sub(rf"(?<![\w.]){re.escape(short)}\.?(?=\s)", full, better)
        phrases = (*self.brief.must_say, *self.brief.must_show)
        return text if any(phrase in text and phrase not in better for phrase in phrases) else better

    def of(self, *kinds: FactKind) -> list[Fact]:
        """The facts of these kinds, in the order of the brief, but for those that are told side by side."""
        sided = [fact for facts in self.sides.values() for fact in facts]
        return [fact for fact in self.facts if fact.kind in kinds and fact not in sided]

    @cached_property
    def sides(self) -> dict[str, list[Fact]]:
        """Two or more things that the brief compares, each with what it says of them; empty where it compares none."""
        found: dict[str, list[Fact]] = {}
        if self.kind in ("launch", "promo", "explainer", "comparison"):
            for fact in self.facts:
                if 0 < len(words(fact.label)) <= LONGEST_SIDE and self._is_side(fact):
                    found.setdefault(fact.label, []).append(fact)
        if self.kind == "comparison":
            return found if len(found) > 1 else {}
        kept = {label: facts for label, facts in found.items() if len(facts) > 1}
        alike = [facts for facts in kept.values() if any(fact.kind == "price" for fact in facts)]
        return kept if len(kept) > 1 and len(alike) > 1 else {}

    def _is_side(self, fact: Fact) -> bool:
        """Whether the brief may compare what a fact is told of; of a source's labels only what it names itself."""
        if fact.origin == "brief" or self.kind != "comparison":
            return fact.origin == "brief"
        told = Counter(other.label for other in self.brief.facts if other.label)
        named = [label for label in told if fold(label)[:_SIDE_ROOT] in fold(self.brief.text)]
        several = [label for label, count in told.items() if count > 1]
        return fact.label in (named or (several if len(several) == _TWO else ()))

    @cached_property
    def subject(self) -> str:
        """The thing's name, fit for the middle of a sentence."""
        given = self._trimmed_subject or self.brief.brand.name or bare(self.brief.title)
        return given if words(given) else " ".join(words(self.brief.text)[:5]) or self.brief.kind.replace("_", " ")

    @property
    def _trimmed_subject(self) -> str:
        given = _KIND_FOR.sub("", bare(self.brief.subject.strip(_QUOTES)))
        given = _unquoted(given)
        if re.search(r"(?i)\d+[ -]?(?:s|sec|sek|seg|min)\w*\b", given):
            given = re.split(r"(?i)\b(?:pour|for|für|para|per|sobre|about|über)\s+", given)[-1]
        found = given.split()
        while len(found) > 1 and not self.whole(given) and found[-1] in self.book.all("prepositions"):
            found.pop()
        return " ".join(found)

    @cached_property
    def what(self) -> str:
        """What the thing is, without closing mark."""
        cut_off = not bare(self.brief.subject).endswith(self._trimmed_subject) and self._trimmed_subject != bare(
            self.brief.subject.strip(_QUOTES)
        )
        text = "" if cut_off else bare(tidy(self.brief.description))
        text = re.sub(r"(?i)^(?:is|ist|est|es|è|é)\s+", "", text)
        first = words(text)[0] if words(text) else ""
        if self.brief.language == "en" and first[1:].islower() and known(first, "en"):
            text = text[:1].lower() + text[1:]
        if self.brief.language == "en":
            own = re.match(_ORDINAL, text) and re.search(rf"(?i)\b(our|my) {re.escape(text)}", self.brief.text)
            text = f"{own.group(1).lower()} {text}" if own else with_article(text)
        clean = not bans(text, self.banned) and not _DIRECTION.search(text) and len(words(text)) < 26
        return "" if not clean or not words(text) or fold(text) == fold(self.subject) else text

    @cached_property
    def source_sentences(self) -> list[str]:
        """What the sources say, in order, without near repeats."""
        given = (informed(source.text, self.language) for source in self.brief.sources)
        texts = [text for source in given for text in prose(source) if not self._is_contact(text)]
        return distinct([text for text in texts if len(text) <= LONGEST_SAID and not bans(text, self.banned)])

    def _is_contact(self, text: str) -> bool:
        """Whether a sentence of a source gives an address and hardly anything else."""
        given = [address for address in self.brief.addresses if address in text]
        rest = text
        for address in given:
            rest = rest.replace(address, " ")
        return bool(given) and len(words(rest)) <= _CONTACT_WORDS

    @cached_property
    def hiring(self) -> bool:
        """Whether somebody is sought for a job, as the brief or the advert that it hands over says."""
        given = (self.brief.text, *(source.text for source in self.brief.sources))
        return self.kind == "announcement" and any(map(hires, given))

    @cached_property
    def topic(self) -> Topic | None:
        """What is known of the subject, where the brief leaves room for it."""
        if self.kind not in ("explainer", "how_to", "list"):
            return None
        kinds = {"how_to": ("how_to", "list"), "list": ("list", "how_to")}.get(
            self.kind, ("explainer", "list", "how_to")
        )
        named = self.brief.subject
        branded = bool(self.brief.description) and all(word[:1].isupper() for word in named.split())
        if branded:
            named = ""  # a name is no topic: "Lune Verte, a yoga studio" is not about the moon
        wanted = f"{named} {self.brief.title}".strip()
        told = self.brief.text if named else self.brief.text.replace(self.brief.subject or "\0", " ")
        asked = re.match(_WHY, named) or (wanted and len(self.facts) >= _OWN_MATTER)
        told = "" if asked else told  # what it asks or says decides, not a word of it
        found = find(self.brief.language, wanted or self.brief.description, f"{self.brief.description} {told}", kinds)
        only_named = self.kind == "explainer" and holds(wanted, self.brief.subject) and not answers(found, named)
        off = not answers(found, self.brief.description) if branded else bool(named and only_named)
        if not found or off:
            found = together(self.brief.language, named, kinds) if self.kind == "explainer" else None
        if found and allowed(found, self.banned):
            return found.model_copy(update={"points": allowed(found, self.banned)})
        return None

    @cached_property
    def thing(self) -> Thing | None:
        """The common thing that is sold or shown, by its description first."""
        request = next(iter(sentences(self.brief.text)), "")[:_REQUEST]
        named = (self.what, self.subject, self.brief.title)
        if self.what and _PAIR.search(self.subject):
            request, named = request.replace(self.subject, ""), (self.what, "", "")
        found = find_thing(self.brief.language, *named)
        if found is None and self.kind in ("launch", "promo") and len(self.facts) < _OWN_NEWS:
            found = find_thing(self.brief.language, request)
        told = (found.hook, found.truth, found.contrast, found.moment) if found else ()
        return None if any(bans(text, self.banned) for text in told) else found

    @cached_property
    def spoken_address(self) -> str:
        """The first address that is short enough to be heard."""
        return next((entry for entry in self.brief.addresses if speakable(entry)), "")

    @cached_property
    def plain_sentences(self) -> list[str]:
        """Source sentences that are told, not counted: no totals, no pairs of values."""
        return [text for text in self.source_sentences if not _COUNTED.search(text)]

    def spelled(self, label: str) -> str:
        """A table's label said in full: 'Mon' is Monday, and 'Mar' a Tuesday or March by the labels beside it."""
        days, months = self.book.table("days"), self.book.table("months")
        listed = {point.label.rstrip(".") for point in self.brief.table}
        return (days if listed <= days.keys() else {**days, **months}).get(label.rstrip("."), label)

    @property
    def language(self) -> str:
        return self.brief.language

    @property
    def leads_on(self) -> bool:
        """Whether the film ends on a way to go further, so that a question may lead there."""
        return bool(self.spoken_address or self.brief.call_to_action) and self.book.manner != "sober"

    def closing_kind(self, fallback: str) -> str:
        """Nobody can come and see a thing that has no place: it is tried instead."""
        if re.search(_OPENS, f"{self.subject} {self.what}"):
            return fallback
        named = self.subject[:1].isupper() and len(words(self.subject)) <= 4
        opens = any(re.search(_OPENS_DOORS, fact.text) for fact in self.facts)
        if self.kind in ("launch", "promo") and fallback == "cta_none" and admits(self.of("price")):
            return "event_close"
        if fallback == "announce_close" and opens and not re.search(_SHUT, self.brief.text):
            return "event_close"
        if self.whole(self.subject):
            return fallback
        if self.kind not in ("launch", "promo", "testimonial") or fallback != "cta_none" or self.of("place"):
            return fallback
        language = self.brief.language
        if gathers(self.subject, language) and not self.what:
            return "event_close"
        if named and self.brief.duration.target < _NAME_ENOUGH_S:
            return "cta_name"
        theirs = is_people(self.subject, language) or (is_people(self.what, language) and not is_venture(self.what))
        if theirs or is_person(self.subject, self.brief.text, language):
            return fallback
        return "cta_name" if named else "cta_thing"

    def midway(self, text: str) -> str:
        """A fragment for the middle of a sentence: 'Card payment only' as 'card payment only', names as they are."""
        first, _, rest = text.partition(" ")
        elided = re.match(r"[LD]['’][a-zà-ÿ]", first)  # "L’arrêt Fontaine", and no "L’Isle"
        leads = first.lower() in self.book.all("prepositions") or elided  # "De 2 150 à 2 600 euros"
        plain = first[:1].isupper() and first[1:].islower() and (leads or rest[:1].islower())
        if first.endswith(",") and not leads:
            return text  # "Applecross, on the west coast"
        if self.language == "de" or not plain:
            return lowered(text)
        name = re.search(rf"[\w,’'] {re.escape(first)}\b", self.brief.text) or re.match(DAYS, first, re.IGNORECASE)
        name = name or _TWO_NAMES.match(text)
        return text if name else text[:1].lower() + text[1:]

    def told(self, fact: Fact) -> str:
        """A fact as a sentence that can stand alone; a mail address that it gives on its way is left to the screen."""
        return self.tell(without_addresses(fact.text, self.brief.addresses))

    def tell(self, text: str) -> str:
        """A fragment as a sentence that can stand alone."""
        text = self.opened(text)
        if self.brief.language == "en" and re.match(_ONE_THING, text):
            return sentence(f"{'an' if re.match(r'8|11|18', text) else 'a'} {text}")
        counted = self.kind == "report" and re.match(_COUNTED_NOUN, text)
        if nature(text, self.brief.language) == "verb" and not opens_like_a_verb(text) and not counted:
            return sentence(self.book.fixed("it_verb", x=uncapped(text)) or text)
        return sentence(text)

    def opened(self, text: str) -> str:
        """A fragment as it is said: asides between commas, '=' as a comma, units in full."""
        return in_full(text, self.book)

    def whole(self, text: str) -> bool:
        """Whether a text is a full sentence already."""
        return is_sentence(text, self.brief.language) or nature(text, self.brief.language) == "sentence"

    @property
    def ours(self) -> str:
        """A subject that is somebody's own ("opening of our second shop") with whose it is; '' for any other."""
        brand, own = self.brief.brand.name, re.search(OURS, self.subject)
        own = None if self.kind in ("how_to", "explainer") else own
        post = self.kind == "announcement" and posted(self.subject, self.brief.text)
        return f"{brand}: {self.subject}" if (own or post) and brand and not holds(self.subject, brand) else ""

    @cached_property
    def audience(self) -> str:
        """For whom the film is, with the 'alle' or 'our' that the brief puts before it; '' where it cannot be said."""
        who = re.split(r",\s*(?=\d)", bare(tidy(self.brief.audience)))[0]
        if not 0 < len(words(who)) <= 12:
            return ""
        before = re.search(
            rf"\b(all|all our|our|alle|unsere|die|tous les|toutes les|todos los|todas las)\s+{re.escape(who)}",
            self.brief.text,
        )
        who = f"{before.group(1)} {who}" if before else who
        unsure = self.brief.language != "en" and not (
            before or named(who, self.brief.language) or words(who)[0].lower() == "alle"
        )
        return "" if unsure or re.search(r"\d", who) or bans(who, self.banned) else self.midway(who)

    @property
    def the_subject(self) -> str:
        """The subject with 'the' where the brief says it so: 'the Veyra Halo'."""
        if self.brief.language == "de" and self.kind in ("launch", "promo", "appeal", "testimonial", "listing"):
            return named_so(self.subject, self.brief.text)
        if self.subject[:1].islower() and re.search(
            rf"[\"“”„«]\s?{re.escape(self.subject)}\s?[\"“”»]", self.brief.text
        ):
            return self.subject  # 'our library "tinyqueue"' is a name, though it has no capital
        if self.subject[:1].islower() and not named(self.subject, self.brief.language):
            article = rf"(?<!\w)({_ARTICLES})\s?{re.escape(self.subject)}(?!\w)"
            found = re.search(article, self.brief.text, re.IGNORECASE)
            joint = "" if found and found.group(1).endswith(("'", "’")) else " "
            of_sth = self.brief.language == "en" and re.match(r"[a-z-]+ of ", self.subject)
            if not found and (of_sth or (self.brief.language == "en" and self.kind in _SHOWN and self._counts_as_one)):
                return f"the {self.subject}"
            if ours := as_ours(self.subject, self.brief.text, self.brief.language):
                return ours
            if not found:
                return with_own_article(self.subject, self.brief.text, self.brief.language)
            return f"{found.group(1).lower()}{joint}{self.subject}"
        opens = self.brief.language == "en" and self.brief.text.startswith(self.subject)
        if opens and _RECURRING.fullmatch(self.subject):
            return f"the {self.subject[:1].lower()}{self.subject[1:]}"
        own = self.subject.endswith("s") or re.search(r"['’]s? ", self.subject)  # "Nina's party" has its article
        if self.brief.language == "en" and re.fullmatch(_NAMED_THING, self.subject) and not own:
            return f"the {self.subject}"
        if re.search(rf"(?<=[\w,:] )The {re.escape(self.subject)}", self.brief.text):
            return f"The {self.subject}"  # its own first word
        said = rf"\bthe {re.escape(self.subject)}(?!\s+[a-z])"
        if self.brief.language == "en" and re.match(r"\d+[- ](?:bed|bedroom|room|storey)\s", self.subject):
            return f"a {self.subject}"
        articled = self.brief.language == "en" and re.search(said, self.brief.text)
        return f"the {self.subject}" if articled else self.subject

    @property
    def _counts_as_one(self) -> bool:
        """Whether the subject is one countable thing in plain words: "bike repair stall"."""
        return with_article(self.subject) != self.subject

    def title(self) -> str:
        """The film's title: given, else made of the subject's own words."""
        given = bare(self.brief.title.strip(_QUOTES))
        if self.kind == "news" and not given and self.source_sentences and len(words(self.source_sentences[0])) <= 12:
            given = bare(self.source_sentences[0])
        asked = "?" if given and self.brief.title.rstrip(_QUOTES + " ").endswith("?") else ""
        return cap((self.opened(given).rstrip("?" if asked else "") or self.ours or self.subject) + asked)


def _unquoted(name: str) -> str:
    """'Le Querce" in Umbria' as 'Le Querce': where only the closing mark was read, the name ends there."""
    head, mark, _ = name.partition('"')
    return bare(head) if mark and name.count('"') == 1 and words(head) else name


def _inside(fact: Fact, other: Fact) -> bool:
    """Whether a short fact is part of a longer statement that will be told anyway."""
    more = len(words(other.text)) - len(words(fact.text))
    longer = other.kind in _LONGER and more > (0 if fact.label == other.text else 2)
    if fact.kind in ("date", "time") and other.kind in ("date", "time"):
        return more > 0 and fact.label in ("", other.label) and holds(other.text, fact.text)
    return fact.kind in ("number", "price") and fact is not other and longer and holds(other.text, fact.text)
