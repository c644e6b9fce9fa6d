"""Building blocks that several story shapes share: opening, introduction, facts as lines, dates and places, closing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Fact, FactKind
from agent.reading.format.silent import RUNNING
from agent.reading.genre.genres import hires
from agent.reading.matter.facts import PRICE_WORD
from agent.storyboard import Role
from agent.writers.embedded.addressed import beside_addresses, speakable
from agent.writers.embedded.grammar import is_finite, is_sentence, nature, with_article
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import telling
from agent.writers.embedded.shapes.calls import asked_for, trimmed
from agent.writers.embedded.shapes.dating import dated
from agent.writers.embedded.shapes.introducing import introduces
from agent.writers.embedded.wording import (
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

_LISTED = re.compile(r"\s*[,;]\s*(?:and\s+|und\s+|y\s+|et\s+|e\s+)?")
_COSTS = re.compile(r"(?i)(?:costs|kostet|coûte|cuesta|costa|custa)\s(?=[^.!?]*\d)")
LONGEST_NAME = 5
"""Words of a subject that may be introduced as a name; longer ones are headlines."""
# "£18 usually", "statt 60 Euro": a price that is told against another one.
_BESIDES = re.compile(
    r"(?i)(?:\b(?:usually|normally|otherwise|regularly|before|afterwards|thereafter|sonst|normalerweise|sinon|"
    r"d['’]habitude|normalmente|di solito|solitamente|depois|después)|\b(?:instead of|statt|au lieu de|en vez de|"
    r"invece di|em vez de)\s\S.*)$"
)
_DESCRIBED = 0.9
"""What a second of saying what the subject is is worth by the line's own worth: nearly as much as another fact."""
_BUMPER = 10.0
"""Seconds of a film that closes on its name alone."""
_COURTESY = 0.25
"""What a second of a friendly closing word is worth by its line's worth: more than filler, less than a fact."""
UNSELLING = ("notice", "comparison", "tribute")
"""Kinds that invite nobody to anything."""
PADDED = ("launch", "promo", "event", "announcement", "listing")
# What is left of "my number is 01632 ..." without the number.
_POINTS = re.compile(
    r"(?i)(?:(?:my|our|the) )?(?:(?:phone|contact) )?(?:number|phone|tel|telephone|mobile|e-?mail|website|site|address|"
    r"web|link)(?:['’]s| is)?"
)
_LITTLE = 3  # letters of a word that tells nothing by itself


def hook(m: Material) -> list[Line]:
    """The first seconds: the opening, question, situation or problem of the brief."""
    question = next((bare(fact.text) + "?" for fact in m.of("question")), "")
    lines = [Line(cap(question), role="hook", keep="spine", worth=3).draw("title", "hero")] if question else opening(m)
    for fact in m.of("problem"):
        lines.append(problem(m, fact, "problem" if lines else "hook"))
    if lines and m.of("problem") and (turn := m.book.say("promise")):
        lines.append(Line(turn, role="turn", worth=0.9).draw("hero", "split", subject="light bulb, star"))
    return lines


def opening(m: Material) -> list[Line]:
    """What the brief says that the film starts on: images in brackets, or a line of its own."""
    text = tidy(m.brief.opening)
    images = re.search(r"\(([^()]{6,120})\)", text)
    if images:
        text = images.group(1)
    elif len(words(text)) > 12 or not (m.whole(text) or "?" in text or _LISTED.search(bare(text))):
        return []
    spoken = text if "?" in text else staccato(m, text)
    return [Line(cap(spoken), role="hook", keep="spine", worth=3).draw("title", "hero")]


def problem(m: Material, fact: Fact, role: Role) -> Line:
    """A problem, as a sentence, as a few plain images, or asked about."""
    text = staccato(m, fact.text)
    plain = len(sentences(text)) == 1 and len(words(text)) < 9 and "?" not in text
    if plain and nature(fact.text, m.brief.language) == "noun" and not re.match(r"(?i)not\b|no\b|\w+ing\b", fact.text):
        text = m.book.say("problem_np", x=lowered(bare(fact.text))) or text
    line = Line(text, role=role, keep="spine" if role == "hook" else "drop", worth=3)
    return line.draw("title" if role == "hook" else "split", "hero")


def staccato(m: Material, text: str) -> str:
    """A list of images said one by one ('Blue hour. Rain. A car at a junction.'); sentences stay as they are."""
    if is_sentence(text, m.brief.language):
        return m.tell(text)
    pieces = [piece for piece in _LISTED.split(bare(text)) if piece]
    if len(pieces) < 2 or any(len(words(piece)) > 7 for piece in pieces):
        return m.tell(text)
    if m.brief.language == "en":
        pieces = [with_article(uncapped(piece)) if re.search(r"\b(?:a|an|the)\b", piece) else piece for piece in pieces]
    return " ".join(sentence(piece) for piece in pieces)


def introduction(m: Material) -> Line:
    """Who or what the film is about."""
    text = introduces(m)
    short = "" if m.ours or m.whole(m.subject) else m.book.say("reveal", subject=m.the_subject)
    stated = [
        m.tell(fact.text)
        for fact in m.of("statement", "product")
        if m.whole(fact.text) and (holds(fact.text, m.subject) or _presents(m, fact.text))
    ]
    ours = next((m.tell(fact.text) for fact in m.of("statement", "product") if _of_us(m).match(fact.text)), "")
    text = ours or (stated[0] if stated and not m.what else text or sentence(m.subject))
    shorts = (short,) if short and len(short) < len(text) else ()
    line = Line(text, role="reveal", keep="spine", worth=3, shorts=shorts, gain=_DESCRIBED)
    return line.draw("hero", "split", headline=cap(m.subject)[:80], body=described(m))


def _presents(m: Material, text: str) -> bool:
    """Whether a sentence says what the subject is: "Tidewell is a refillable bottle", of the Tidewell bottle."""
    name = m.subject.split()[0]
    if _of_us(m).match(text):
        return True
    proper = name[:1].isupper() and len(m.subject.split()) > 1
    return proper and bool(re.match(rf"{re.escape(name)} (?:is|ist|est|es|è|é) ", text))


def _of_us(m: Material) -> re.Pattern[str]:
    """How the brief says who speaks: "Wir sind die Feuerwehr Oberhain", of the Feuerwehr Oberhain."""
    said = r"(?:we are|we['’]re|i am|i['’]m|wir sind|nous sommes|(?:nosotros |noi |nós )?(?:somos|siamo))"
    return re.compile(rf"(?i){said} (?:l['’])?(?:[\w'’-]+ ){{0,4}}[\"“„«]?{re.escape(m.subject)}(?!\w)")


def described(m: Material) -> str:
    """What the subject is, where that is a short phrase of its own."""
    what = m.what
    first = words(what)[0].lower() if what else ""
    fits = what and len(what) <= 70 and first not in m.book.all("relatives") and not m.whole(what)
    return cap(what) if fits and not holds(what, m.subject) else ""


def audience(m: Material) -> list[Line]:
    """For whom it is, where the brief says so in words that can be spoken."""
    if not m.audience:
        return []
    text = m.book.say("audience", who=m.audience)
    return (
        [Line(text, worth=0.8).draw("split", "hero", headline=cap(m.audience)[:80], subject="people")] if text else []
    )


def priced(m: Material) -> list[Line]:
    """What it costs."""
    own = [fact for fact in m.of("price") if _of_its_own(m, fact)]
    running = [fact for fact in m.of("price") if fact not in own and RUNNING.search(fact.text)]
    first = _price(m, [fact for fact in m.of("price") if fact not in own and fact not in running])
    return [*first, *telling.told(m, own, 2.3), *(_sum(m, fact) for fact in running)]


def _of_its_own(m: Material, fact: Fact) -> bool:
    """Whether a sum is no price of the film's thing but what its label says: "Salary: £2,100", "Entry: free"."""
    label = telling.heading(m, fact)
    return bool(label) and not silent(m, fact.text) and not (PRICE_WORD.search(label) and re.search(r"\d", fact.text))


def _price(m: Material, facts: Sequence[Fact]) -> list[Line]:
    """The first price in a sentence, up to two more behind it."""
    if not facts or silent(m, facts[0].text):
        return []
    text = spoken_price(m, bare(m.opened(facts[0].text)))
    if ": " in text or _BESIDES.search(text):
        line = sentence(text)
    elif _COSTS.match(text):
        line = m.book.fixed("it_verb", x=lowered(text)) or sentence(text)
    elif (
        is_sentence(text, m.brief.language) or set(fold(text).split()) & set(m.book.all("free")) or len(words(text)) > 4
    ):
        line = m.tell(text)
    else:
        figures_first = bool(re.match(r"[€$£\d]", text))
        own = len(words(re.split(r"[€$£\d]", text, maxsplit=1)[0])) > 1  # "full groom from £35" has its own noun
        line = (
            sentence(text)
            if own
            else m.book.say("price" if figures_first else "price_label", x=m.midway(text)) or sentence(text)
        )
    first = telling.figured(Line(line, role="proof", worth=2.5, keep="spine"), text)
    more = [fact for fact in facts[1:3] if not silent(m, fact.text) and not holds(facts[0].text, fact.text)]
    return [first, *(_sum(m, fact) for fact in more)]


def _sum(m: Material, fact: Fact) -> Line:
    """A sum beside the price."""
    line = Line(sentence(spoken_price(m, m.opened(fact.text))), role="proof", worth=2.1)
    return telling.figured(line, line.text)


def spoken_price(m: Material, text: str) -> str:
    """'Price 189 euros' as '189 euros', 'Tickets 12 euros' as 'Tickets: 12 euros'."""
    text = re.sub(r"(?i)^(?:the )?(?:price|preis|prix|precio|prezzo|preço)\s*:?\s+(?=[€$£]?\s?\d)", "", text)
    found = re.match(r"([^\d€$£:]{3,30}?)\s+(?=[€$£]?\d[\d.,]*(?:\s?[€$£]|\s[^\W\d]+)?$)", text)
    last = words(found.group(1))[-1].lower() if found and words(found.group(1)) else ""
    closed = {*m.book.all("prepositions"), *m.book.all("articles")}
    if (
        not found
        or not last
        or found.group(1).endswith(",")
        or last in closed
        or m.whole(text)
        or is_finite(last, m.brief.language)
    ):
        return text
    mark = "\u00a0: " if m.language == "fr" else ": "
    return f"{found.group(1)}{mark}{text[found.end() :]}"


def silent(m: Material, text: str) -> bool:
    """Whether a text may be shown only."""
    return any(holds(text, word) for word in m.brief.silent_words)


def essentials(m: Material, lines: Sequence[Line]) -> list[Line]:
    """Days, places and prices of the brief that no line has told: no film leaves them out for its shape."""
    if m.kind in ("story", "explainer", "how_to", "list", "news") or m.brief.table:
        return []
    heard = " ".join(line.text for line in lines)
    kinds: tuple[FactKind, ...] = ("date", "time", "place", "price")
    missing = [fact for fact in m.of(*kinds) if fact.origin == "brief" and not _heard(m, fact, heard)]
    out: list[Line] = []
    if any(fact.kind != "price" for fact in missing):
        out += [line for line in dated(m) if not all(holds(heard, word) for word in words(line.text)[1:])]
    if any(fact.kind == "price" for fact in missing):
        out += priced(m)
    return out


def _heard(m: Material, fact: Fact, heard: str) -> bool:
    told = fold(heard).split()
    text = PRICE_WORD.sub(" ", m.opened(fact.text)) if fact.kind == "price" else m.opened(fact.text)
    return silent(m, fact.text) or all(word in told for word in fold(text).split() if len(word) > 2)


def closing(m: Material, fallback: str = "cta_none") -> list[Line]:
    """The last line and the end card."""
    text = closing_words(m, fallback)
    address = next(iter(m.brief.addresses), "")
    said = sentences(text)[0].strip() if text else ""
    first = bare(said)
    mark = said[len(first) :] if "?" in said[len(first) :] else ""
    worded = bare(tidy(m.brief.ending)) not in ("", address)  # an address has a place of its own on the card
    given = worded or (m.brief.call_to_action and not holds(first, address))
    shown = given and len(words(first)) <= 9 and not speakable(first)
    heading = cap(first + mark if shown else m.subject or m.title())
    own = bool(m.brief.ending or m.brief.call_to_action or m.spoken_address)
    name = sentence(m.the_subject)
    text = name if not own and m.brief.duration.target < _BUMPER and holds(text, m.the_subject) else text
    shorter = (name,) if not own and holds(text, m.the_subject) and len(name) < len(text) - 4 else ()
    line = Line(text, role="close", keep="must", worth=4, shorts=shorter, gain=_COURTESY if shorter else 0.3)
    card = line.draw(
        "end_card",
        headline=heading[:120],
        address=address[:120],
        button=button(m, heading, address),
        body=(small_print(m, text) or _owner(m, f"{heading} {text} {address}"))[:240],
    )
    return [card]


def _owner(m: Material, shown: str) -> str:
    """Whose film it is, where nothing else at its end says so: "Terra Viva" under a film on compost."""
    name = m.brief.brand.name
    return "" if m.brief.kind not in {"how_to", "list", "explainer"} or fold(name) in fold(shown) else name


def button(m: Material, heading: str, address: str) -> str:
    """The call to action in a few words, without the address that stands beside it."""
    call = bare(tidy(m.brief.call_to_action))
    at = min((call.find(entry) for entry in m.brief.addresses if entry in call), default=-1)
    call = trimmed(call[:at]) if at > 0 else call
    return cap(call) if 0 < len(call) <= 40 and fold(call) != fold(heading) else ""


def small_print(m: Material, spoken: str) -> str:
    """What the end card shows in small: silent prices, dates, and whom to ask."""
    entries = [fact.text for fact in m.of("price") if silent(m, fact.text)]
    for fact in m.of("contact"):
        text = trimmed(beside_addresses(fact.text, m.brief.addresses[:1]))
        entries += [bare(text)] if 0 < len(words(text)) <= 8 and not _POINTS.fullmatch(bare(text)) else []
    entries += m.brief.addresses[1:3]
    unlike = [entry for entry in dict.fromkeys(entries) if not holds(spoken, entry)]
    return " · ".join(entry for entry in unlike if not any(entry != other and holds(other, entry) for other in unlike))


def closing_words(m: Material, fallback: str) -> str:
    ending = m.opened(tidy(m.brief.ending))
    if ending and bare(ending) == m.spoken_address:
        return m.book.say("cta_address", x=m.spoken_address) or sentence(ending)
    if ending:
        return sentence(ending)
    call = "" if bare(tidy(m.brief.call_to_action)) == m.spoken_address else m.brief.call_to_action
    call = bare(tidy(call)) or asked_for(m)
    parts = [sentence(call)] if call else []
    if m.spoken_address and not holds(" ".join(parts), m.spoken_address):
        parts.append(m.book.say("cta_address", x=m.spoken_address))
    if not parts:
        said = m.book.say(m.closing_kind(fallback), subject=m.the_subject, who=m.brief.brand.name)
        parts.append(said or ("" if m.kind in UNSELLING else m.book.say("cta_none")))
    text = cap(" ".join(part for part in parts if part))
    return text or sentence(m.title())


def padding(m: Material, lines: Sequence[Line]) -> list[Line]:
    """For briefs that say very little: the name, a question and an invitation, which are true of anything."""
    if len(m.facts) + len(m.source_sentences) > 2 or m.kind not in PADDED:
        return []
    roles = {line.role for line in lines}
    news = m.kind == "announcement" and (hires(m.brief.text) or any(m.whole(fact.text) for fact in m.facts))
    name = (
        ""
        if news
        or "reveal" in roles
        or any(holds(line.text, m.subject) for line in lines)
        or len(words(m.brief.subject)) > LONGEST_NAME
        or m.whole(m.subject)
        else m.book.say("reveal", subject=m.the_subject)
    )
    question = "" if "turn" in roles or not m.leads_on else m.book.say("question_think")
    invited = "" if m.kind == "announcement" or not m.of("place") else m.book.say("cta_none")
    texts = ((name, "star"), (question, "question mark"), (invited, "people"))
    return [Line(text, worth=0.3).draw("title", "hero", subject=noun) for text, noun in texts if text]


def from_sources(m: Material, worth: float = 1.5) -> list[Line]:
    """What the sources say, as lines in their order."""
    own = [fact for fact in m.facts if fact.origin != "brief" and fact.label]
    told = {word for fact in m.facts for word in fold(f"{fact.label} {fact.text}").split()}
    told |= set(fold(f"{m.subject} {m.what}").split())
    untold = [
        text
        for text in m.source_sentences
        if not {word for word in fold(text).split() if len(word) > _LITTLE} <= told
        and not any(
            holds(text, fact.label) and holds(text, fact.text) and not holds(fact.label, fact.text) for fact in own
        )
    ]
    return [telling.figured(Line(sentence(m.opened(text)), worth=worth), text) for text in untold]


def leftovers(m: Material, used: Sequence[Line], worth: float = 1.2, spared: tuple[FactKind, ...] = ()) -> list[Line]:
    """Facts that no other line has said yet."""
    said = " ".join(line.text for line in used)
    kinds = ("benefit", "number", "statement", "item", "product", "ingredient", "problem", "name", "step", "quote")
    rest = [
        fact
        for fact in m.facts
        if fact.kind in kinds
        and fact.kind not in spared
        and not holds(said, bare(m.opened(fact.text)))
        and not silent(m, fact.text)
    ]
    return telling.told(m, [fact for fact in rest if not (fact.kind == "name" and len(words(fact.text)) < 3)], worth)


def said_by(m: Material, fact: Fact) -> str:
    """A quotation with its speaker, where one is named."""
    words_, who = fact.text.strip('"“”„«» '), re.sub(r"(?<= [A-Z])$", ".", cap(fact.label))
    who = f"{who}," if "," in who else who
    text = (m.book.say("quote", who=who, x=words_) or m.book.fixed("quote_next", who=who, x=words_)) if who else ""
    return text or m.book.fixed("shown_quote", x=words_) or sentence(words_)


def quotes(m: Material) -> list[Line]:
    """Quotations that the brief gives, with their speaker where one is named."""
    lines: list[Line] = []
    for fact in m.of("quote"):
        words_ = fact.text.strip('"“”„«» ')
        known = bool(fact.label) and any(holds(other.text, fact.label) for other in m.of("statement"))
        text = (known and m.book.fixed("shown_quote", x=words_)) or said_by(m, fact)
        worth = 3.4 if m.kind == "testimonial" else 2.6
        keep: Keep = "spine" if m.kind == "testimonial" else "drop"
        alone = m.book.fixed("shown_quote", x=words_)
        shorts = (alone,) if alone and len(alone) < len(text) else ()
        lines.append(
            Line(text, role="proof", worth=worth, keep=keep, shorts=shorts, gain=_DESCRIBED).draw(
                "quote", "split", headline=words_[:160], kicker=fact.label[:60], subject="speech bubble"
            )
        )
    return lines
