"""Tribute: a name, a life in the brief's own words, and the name again; nobody is asked for anything."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.brief import Fact
from agent.reading.genre.genres import mourns
from agent.reading.genre.occasions import occasion_of
from agent.reading.subjects.thanked import says_thanks
from agent.writers.embedded.grammar import named
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, telling
from agent.writers.embedded.shapes.thanking import thanked
from agent.writers.embedded.wording import bare, cap, fold, holds, sentence, words

_YEARS = re.compile(r"(?:1[89]|20)\d\d\s?(?:to|bis|à|a|[-–])\s?(?:1[89]|20)\d\d")
_PERSON = re.compile(r"(?<![.!?\n] )(?<!^)(?<!\w)(?:[A-ZÀ-Þ][\w'’-]+\s){1,3}[A-ZÀ-Þ][\w'’-]+")
_GENRE = re.compile(
    r"(?i)^(?:(?:a|quiet|short|our|in loving|in|the|die|la|un|il|o) )*"
    r"(?:trauerfeier|beerdigung|abschiedsfeier|funeral|obsèques|funérailles|funerale|velatorio|velório|"
    r"celebration of life|tribute|obituary|memory|memorial|nachruf|gedenken|erinnerung|hommage|mémoire|homenaje|"
    r"memoria|recuerdo|omaggio|ricordo|homenagem|memória)\b(?: video| film)?"
    r"(?: (?:to|for|of|an|auf|für|von|à|au|de|d[aeio]l?l?a?|a|al|ao|às?|um|zu))?\s*"
)


def tribute(m: Material) -> list[Line]:
    """The name, the years, then every fact as it was given."""
    if lines := thanked(m):
        return lines
    name = person(m)
    lines = [presented(m, name), *_called_upon(m)]
    opening = " ".join(line.text for line in lines)
    own = [fact for fact in m.facts if fact.kind not in ("contact", "audience") and not _said(m, fact, opening)]
    lines += [_kept(line) for line in telling.told(m, own, 2.6)]
    lines += parts.leftovers(m, lines) + parts.from_sources(m)
    return [*lines, closed(m, name)]


def _kept(line: Line) -> Line:
    """A line with a day stays: whoever is asked to come has to know when."""
    return replace(line, keep="spine") if line.keep == "drop" and telling.moment(line.text) else line


def _called_upon(m: Material) -> list[Line]:
    """What happens to the one whose day it is, where the request says so: "Marek, who retires on 30 June"."""
    day = occasion_of(m.brief.text, m.language)
    first, _, rest = m.what.partition(" ")
    if m.language == "de" or first.lower() not in m.book.all("relatives") or not rest:
        return []
    text = sentence(f"{day.who if day else person(m)} {rest}")
    return [Line(text, role="reveal", keep="spine", worth=3.5).draw("hero", "split")]


def person(m: Material) -> str:
    """Whom it is for: the subject where it is a name, else the first full name of the brief."""
    if occasion_of(m.brief.text, m.language) or says_thanks(m.subject):
        return m.subject
    subject = bare(_GENRE.sub("", m.subject))
    if len(words(subject)) > 1 and all(word[:1].isupper() or len(word) < 4 for word in subject.split()):
        return subject
    if (
        m.language != "de"
        and re.search(rf"[a-zà-ÿ,]\s{re.escape(subject)}(?!\w)", m.brief.text)
        and subject[:1].isupper()
    ):
        return subject
    found = _PERSON.search(m.brief.text)
    return found.group() if found else subject or m.title()


def presented(m: Material, name: str) -> Line:
    """The name, with the years or what the person was where the brief says it in few words."""
    years = _YEARS.search(m.brief.text)
    text = sentence(f"{name}, {years.group()}" if years else name)
    told = re.search(r"\d", m.what) and any(holds(fact.text, m.what) for fact in m.facts)
    if not years and not told and (named(m.what, m.brief.language) or _is_post(m)):
        text = sentence(f"{name}, {m.what}")
    return Line(text, role="hook", keep="must", worth=4, rest=1.0).draw("title", "hero", headline=cap(name)[:120])


def _is_post(m: Material) -> bool:
    """Whether what is known of one who leaves is a post without its article: "directrice de l'école depuis 30 ans"."""
    first = m.what.partition(" ")[0]
    leaves = occasion_of(m.brief.text, m.language) if first[:1].islower() else None
    known = bool(leaves and leaves.sort == "farewell" and first not in m.book.all("relatives"))
    return known and f", {m.what}" in m.brief.text


def _said(m: Material, fact: Fact, text: str) -> bool:
    """Whether a fact only names the genre or repeats what the opening says."""
    rest = fold(_GENRE.sub("", bare(fact.text)))
    return not rest or holds(text, fact.text) or holds(text, rest)


def closed(m: Material, name: str) -> Line:
    """The brief's own last words, else the name in memory of the dead, or with thanks to the living."""
    own = parts.closing(m)[-1] if m.brief.ending or m.brief.call_to_action else None
    day = occasion_of(m.brief.text, m.language)
    purpose = "memory_close" if mourns(m.brief.text) else f"{day.sort}_close" if day else "honour_close"
    purpose = "thanks_close" if says_thanks(name) else purpose
    text = m.book.say(purpose, subject=day.who if day else name) or sentence(name)
    line = own or Line(text, role="close", keep="must", worth=4)
    return line.draw("end_card", headline=cap(name)[:120], address=next(iter(m.brief.addresses), "")[:120])
