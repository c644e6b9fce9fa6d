"""Leaves out of the sources what the brief wants left out: "skip the bit about the budget", "no word on the minister".

The clause is an order and names no subject, so it goes from the brief as well. A topic is looked for by the words that
it is named with: what stands under a heading or a label that names it goes whole, elsewhere the sentences that do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.brief import Source
from agent.reading.lexicon import starts
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import sentences

MOST_OF_A_SOURCE = 0.4
"""Share of a source's sentences from which a topic is what the source is about and cannot be meant."""
LONGEST_TOPIC = 12
"""Words of one thing to be left out, with the clause that describes it."""
LONGEST_HEADING = 7
LONGEST_TAIL = 5
"""Letters that a word may have behind the root that it shares with a topic: fund-ing, fund-raiser."""
_DO = {
    "en": (
        r"(?:leav(?:e|ing) (?:out|off)|skip(?:ping)?|omit(?:ting)?|drop|ignore|exclude|cut out|no mention of|"
        r"nothing (?:about|on)|not a word (?:about|on)|(?:don['’]?t|do not|never|no need to|without) "
        r"(?:mention(?:ing)?|include|including|talk(?:ing)? about|bring(?:ing)? up|name|cover|go(?:ing)? into|"
        r"touch(?:ing)? on|refer to|quot(?:e|ing)))"
    ),
    "de": (
        r"(?:lass(?:t|en sie)? (?P<off>[^.;!?\n]{3,80}?) (?:weg|aus|raus|unerwähnt)|nichts (?:über|zu)|"
        r"kein wort (?:über|zu)|(?:nicht|nie) (?:erwähnen|nennen|ansprechen|thematisieren):?|"
        r"ohne erwähnung (?:von|der|des))"
    ),
    "fr": (
        r"(?:laisse[zr]? (?:de côté|tomber)|omet(?:s|tez|tre)|saute[zr]?|oublie[zr]?|pas un mot sur|rien sur|"
        r"ne (?:mentionne[zs]?|cite[zs]?|parle[zs]?) pas(?: d[eu'’]s?)?|(?:ne pas|sans) (?:mentionner|citer|"
        r"parler d[eu'’]s?))"
    ),
    "es": (
        r"(?:dej(?:a|ad|ar|en) fuera|omit(?:e|id|ir|an)|s[aá]lt(?:a|ad|ar|en)(?:te|se|os)?|ni una palabra (?:de|"
        r"sobre)|nada sobre|(?:no|sin) (?:mencion\w+|habl\w+ de|cit\w+|nombr\w+|incluir|incluyas|incluyan))"
    ),
    "it": (
        r"(?:lasci(?:a|ate|are|ando) (?:fuori|perdere|stare|da parte)|omett\w+|tralasci\w+|salta(?:te|re)?|"
        r"nemmeno una parola su|niente su\w*|"
        r"(?:non|senza) (?:menzion\w+|parl\w+ d\w+|cit\w+|nomin\w+|includere|accennare a))"
    ),
    "pt": (
        r"(?:deix(?:a|e|em|ar) de fora|omit(?:a|e|am|ir)|salt(?:a|e|em|ar)|nem uma palavra sobre|nada sobre|"
        r"(?:não|sem) (?:mencion\w+|fal\w+ d\w+|cit\w+|refer\w+|inclu\w+))"
    ),
}
_PART_NOUN = (
    r"(?:bits?|parts?|remarks?|comments?|notes?|mentions?|figures?|paragraphs?|sections?|sentences?|items?|points?|"
    r"discussion|stuff|story|thing|lines?|passages?|"
    r"teil|bemerkung|anmerkung|hinweis|abschnitt|absatz|satz|punkt|stelle|diskussion|passage|sache|partie|paragraphe|"
    r"phrase|point|discussion|parte|párrafo|apartado|frase|punto|discusión|parte|paragrafo|sezione|discussione|"
    r"parágrafo|secção|ponto|discussão)"
)
# "not the discussion about coffee", "den Abschnitt über die Kosten weglassen": order words at either end.
_BESIDE = {
    "en": rf"(?:but |and )?not the {_PART_NOUN} (?:about|on|with|of|over)",
    "de": rf"(?:aber |und )?nicht (?:den|die|das) {_PART_NOUN} (?:über|zu|mit|von|der|des)",
    "fr": rf"(?:mais |et )?pas (?:la |le |l['’]){_PART_NOUN} (?:sur|avec|d[eu'’]s?)",
    "es": rf"(?:pero |y )?no (?:la|el) {_PART_NOUN} (?:de|del|sobre|con)",
    "it": rf"(?:ma |e )?non (?:la|il|l['’]) ?{_PART_NOUN} (?:d\w+|su\w*|con)",
    "pt": rf"(?:mas |e )?não [ao] {_PART_NOUN} (?:d\w+|sobre|com)",
}
_VERB_LAST = (
    r"(?<![^.;!?\n,])\s*(?P<named>(?:den|die|das|dass|alles|was)\s[^.;!?\n]{3,80}?)\s(?:bitte )?"
    r"(?:weglassen|auslassen|rauslassen|nicht (?:erwähnen|nennen|ansprechen|thematisieren|bringen))"
)
_ARTICLE = (
    r"(?:the|any|all|every|anything|everything|about|that|this|our|their|his|her|an?|der|die|das|den|dem|des|alles|"
    r"was|mit|über|von|zu[mr]?|le|la|les|l['’]|des?|du|d['’]|tout|ce|qui|el|los|las|lo|del|todo|il|lo|gli|i|dei|delle|"
    r"della|dell['’]|tutto|os?|as?|d[ao]s?|tudo|de|of|from|on|with|over|part)"
)
_SPLIT = re.compile(
    r",\s*(?:and |or |und |oder |et |ou |y |o |e )?|\s(?:and|or|nor|und|oder|noch|et|ou|ni|y|nem|e|o)\s"
)
_OF_PART = re.compile(rf"^(?:{_ARTICLE}\s?)*{_PART_NOUN}\s(?=\w)|\s{_PART_NOUN}$", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\s(?:that|which|who|where|because|since|weil|qui|que|parce|porque|che|perché)\s.*$", re.IGNORECASE
)
_QUOTED = re.compile(
    r"(?:quot(?:e|es|ations?)|zitate?n?|citations?|citas?|citazion[ei]|citaç(?:ão|ões))(?!\w)", re.IGNORECASE
)
_WHAT_IS_SAID = 4
"""Words of a quotation that is one, and no name in quotation marks."""
_META = frozenset(
    ("anything", "everything", "else", "it", "them", "this", "that", "other", "others", "more", "names", "name",
     "people", "price", "prices", "address", "date", "brand", "competitors", "competitor", "words", "word", "film",
     "video", "music", "logo")
)  # fmt: skip
"""Words after "don't mention" that name no matter of a source."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_HEADING = re.compile(
    r"\s*(?:#{1,6}\s+|\**)(?:(?:TOP|Item|Punkt)?\s?\d{1,2}(?:\.\d{1,2})*[.):]?\s+)?(?P<head>[^\W\d_][^.:!?]{2,60})\**"
)
_LABELLED = re.compile(r"\s*(?:[-*•]\s+|\(?\d{1,2}[.)]\s+)?(?P<label>[^\W\d_][^:.!?]{1,50}):\s+\S")
_BULLET = re.compile(r"\s*(?:[-*•–]|\(?\d{1,2}[.)])\s")
_DANGLING = re.compile(
    r"[\s,;:–-]+(?:(?:and|but|please|und|aber|bitte|et|mais|y|pero|ma|mas|e)[\s,]*)*$", re.IGNORECASE
)


@dataclass(frozen=True)
class Topic:
    """What is to be left out, by the roots of its words; of a quotation what stands with it."""

    roots: tuple[str, ...]
    quoted: bool = False

    def named_in(self, text: str) -> bool:
        """Whether a text names the topic: all of its words, or most of many."""
        if self.quoted and not any(len(quote.text.split()) >= _WHAT_IS_SAID for quote in quotes(text)):
            return False
        found = _WORD.findall(text)
        met = sum(any(_shares(word, root) for word in found) for root in self.roots)
        return met == len(self.roots) or (len(self.roots) > 2 and met * 3 >= len(self.roots) * 2)


def without_topics(text: str, sources: Sequence[Source], language: str) -> tuple[str, tuple[Source, ...]]:
    """The brief without its orders to leave something out, and the sources without that; both as they are otherwise."""
    if not sources:
        return text, ()
    topics: list[Topic] = []
    kept: list[str] = []
    at = 0
    for found in _orders(text, language):
        if found.start() < at:
            continue
        named, left = _topics(_rest(found, text), language)
        if not named or not any(named[0].named_in(source.text) for source in sources):
            continue
        topics += named
        before = _DANGLING.sub("", text[at : found.start()])
        at = _end(found, text) - len(left)
        kept.append(f"{before}." if before[-1:].isalnum() and not left else before)
    if not topics:
        return text, tuple(sources)
    brief = "".join([*kept, text[at:]]).strip().lstrip(",;: ")
    return brief or text, tuple(_without(source, topics, language) for source in sources)


def _orders(text: str, language: str) -> list[re.Match[str]]:
    forms = [rf"(?<!\w)(?:please )?(?:{_DO[language]}|{_BESIDE[language]})(?!\w)"]
    forms += [_VERB_LAST] if language == "de" else []
    return sorted(
        (match for form in forms for match in re.finditer(form, text, re.IGNORECASE)), key=lambda match: match.start()
    )


def _rest(found: re.Match[str], text: str) -> str:
    """The words that name what is left out: behind the order, or within it where German puts its verb last."""
    groups = found.groupdict()
    within = groups.get("off") or groups.get("named") or ""
    return within or text[found.end() : _end(found, text)]


def _end(found: re.Match[str], text: str) -> int:
    stop = re.compile(r"[.!?](?=\s|$)|[;\n]").search(text, found.end())
    return stop.end() if stop and text[stop.start()] != "\n" else stop.start() if stop else len(text)


def _topics(named: str, language: str) -> tuple[list[Topic], str]:
    """One topic for each thing that is listed, and the words behind the last of them."""
    found: list[Topic] = []
    at = 0
    if quotes(named):
        return [], named  # words, and no matter: they are kept out as words
    named = named.lstrip()
    for piece in _SPLIT.split(named.rstrip(" .,:;!?()")):
        topic = None if starts("requests", language).match(piece) else _topic(piece)
        if topic is None:
            return found, named[at:]
        found.append(topic)
        at = named.index(piece, at) + len(piece)
    return found, ""


def _topic(piece: str) -> Topic | None:
    """What a piece of the list names; None for what is none: a length, a clause, "anything else"."""
    plain = _CLAUSE.sub("", piece)
    quoted = bool(_QUOTED.search(plain))
    plain = _OF_PART.sub(" ", _QUOTED.sub(" ", plain).strip())
    words = [word.lower() for word in _WORD.findall(re.sub(rf"(?<!\w){_ARTICLE}(?!\w)", " ", plain, flags=re.I))]
    roots = tuple(_root(word) for word in words if word not in _META)
    listed = len(piece.split()) <= LONGEST_TOPIC and not re.search(r"\d", piece)
    return Topic(roots, quoted) if listed and (roots or (quoted and not words)) else None


def _root(word: str) -> str:
    """What a word has in common with its family: toilet-s, fund-ing, minist-er."""
    return word[: max(4, len(word) - 3)] if len(word) > LONGEST_TAIL else re.sub(r"s$", "", word)


def _shares(word: str, root: str) -> bool:
    at = word.lower().find(root)
    joined = at > 0 and word[:1].isupper()  # Bau-kosten
    return (at == 0 or joined) and len(word) - at - len(root) <= LONGEST_TAIL


def _without(source: Source, topics: list[Topic], language: str) -> Source:
    whole = [sentence for line in source.text.split("\n") for sentence in sentences(line, language)]
    meant = [topic for topic in topics if sum(map(topic.named_in, whole)) <= max(2, MOST_OF_A_SOURCE * len(whole))]
    text = _kept(source.text, meant, language)
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)) if text.strip() else source


def _kept(text: str, topics: list[Topic], language: str) -> str:
    kept: list[str] = []
    dropping = False
    for line in text.split("\n"):
        heading = _HEADING.fullmatch(line) if not re.match(r"\s*[-*•–]\s", line) else None
        if heading and len(heading["head"].split()) <= LONGEST_HEADING:
            dropping = any(topic.named_in(heading["head"]) for topic in topics)
        elif not line.strip() or _BULLET.match(line):
            dropping = False
        labelled = _LABELLED.match(line)
        named = labelled is not None and any(topic.named_in(labelled["label"]) for topic in topics)
        if dropping or named:
            continue
        told = sentences(line, language)
        rest = [sentence for sentence in told if not any(topic.named_in(sentence) for topic in topics)]
        kept += [line] if len(rest) == len(told) else [" ".join(rest)] if rest else []
    return "\n".join(kept)
