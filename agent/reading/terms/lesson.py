"""Takes for whom a short brief's film is, and how it shall sound, out of its sentences, and says each under its label.

"For third graders: how bread is made, calm and clear." orders three things in one breath. What it tells of is left, and
"Audience: third graders" and "Tone: calm and clear" stand in lines of their own, as a form would have them. Only briefs
that teach or explain are read so: in an advert the people behind "for" are mostly those whom the thing is for.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.cutting.entries import BULLET
from agent.reading.lexicon import alternation, fragments, words
from agent.reading.terms.labels import Term
from agent.reading.terms.short import is_short
from agent.reading.terms.sound import sound_within
from agent.reading.terms.term import Terms, term_of
from agent.reading.terms.viewers import FOR, viewers
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts, sentences

_TEACHES = {
    "en": r"how|why|what|explain\w*|explainer|lesson|learn|teach\w*|tips?|steps?|history|biography|portrait|story of|"
    r"myths?|[^\W\d]+ or [^\W\d]+\?|vs\.?|versus|"
    r"compar\w+|differences?|tutorial|onboarding|briefing|educational|safety|hygiene|induction|guide|basics|introduction|intro|cycle",
    "de": r"wie|warum|wieso|weshalb|was ist|was sind|erklär\w*|lern\w*|unterricht\w*|tipps?|schritte?n?|geschichte|"
    r"vergleich\w*|unterschied\w*|anleitung|einweisung|grundlagen|einführung",
    "fr": r"comment|pourquoi|qu['’]est-ce|expliqu\w+|leçon|cours|apprendre|conseils|étapes|histoire|compar\w+|"
    r"différence|tutoriel|tuto|bases|explicati\w+|pédagogique|éducati\w+",
    "es": r"cómo|por qué|qué es|expli\w+|lección|aprend\w+|consejos|pasos|historia|compar\w+|diferencias?|tutorial|"
    r"educativ[oa]|didáctic[oa]|divulgativ[oa]",
    "it": r"come|perché|cos['’]è|che cosa|spieg\w+|lezione|impar\w+|consigli|passi|storia|confront\w+|differenza|"
    r"tutorial|educativ[oa]|didattic[oa]|esplicativ[oa]|divulgativ[oa]",
    "pt": r"como|por que|porque|o que é|expli\w+|lição|aula|aprend\w+|dicas|passos|história|compar\w+|diferença|"
    r"tutorial|educativ[oa]|didátic[oa]|pedagógic[oa]",
}
# What is made for somebody, and is no film: "a yoga course for seniors".
_MADE = (
    r"(?:class(?:es)?|courses?|apps?|shops?|clubs?|camps?|workshops?|program(?:me)?s?|trainings?|gifts?|toys?|homes?|"
    r"books?|insurance|products?|services?|shoes|bikes?|tours?|kits?|rooms?|events?|days?|nights?|kurse?|angebot\w*|"
    r"cours|ateliers?|cursos?|talleres|corsi|corso|oficinas?)"
)
# "Renting versus buying a home for families": two things are compared, and none is made for them.
_SIDES = re.compile(r"(?<!\w)(?:compar\w+|vergleich\w*|confront\w+|vs\.?|versus)(?!\w)", re.IGNORECASE)
# "5 reasons to cycle - reel": the terms begin at the dash.
_DASHED_FILM = re.compile(r"\s[–—-]\s[^–—]{0,30}$")
_ORDERED = r"(?:explain|teach|show|tell|help|walk)(?:s|es|ing)?"
_ADDRESSED = rf"(?P<verb>\b{_ORDERED})\s(?P<to>to\s)?(?P<who>{{viewers}})\s(?P<next>(?:how|why|what|where|about|to)\s)"
_END_OF_PHRASE = {
    "en": r"(?=\s*(?:[.,;:!?()\n–—]|-\s|$)|\s(?:in|within)\s(?:\d|an?\s|under|half|about|less|one|max)|"
    r"\s(?:on|about|how|why|what|showing|explaining)\s)",
}
_ANY_END = (
    r"(?=\s*(?:[.,;:!?()\n–—]|-\s|$)|\s\d{1,3}\s?(?:s|se[cg]|min)|"
    r"\s(?:que|che|qui|sobre|sur|su|sul\w*|cómo|come|como|comment|por qué|perché|"
    r"por que|pourquoi|con|com|avec|über|zum|zur|expliquant|montrant|explicando|spiegando|mostrando)\s|\sdarüber,)"
)


def lesson_apart(text: str, language: str) -> str:
    """The brief with audience, tone and bare length in lines of their own, where it is short and teaches."""
    whole = _TEACHES[language]
    if (
        not is_short(text, language)
        or quotes(text)
        or not re.search(rf"(?<!\w)(?:{whole})(?![\w-])", text, re.IGNORECASE)
    ):
        return text
    if _labelled(language).search(text):
        return text
    terms = Terms(language)
    rest = _without_manner_of_voice(_without_viewers(text, terms), terms)
    rest = "\n".join(_without_parts(line, terms) for line in rest.split("\n"))
    if not (terms.of("audience") or terms.of("tone")) or not re.search(r"\w", rest):
        return text
    return "\n".join((rest.strip(), *terms.lines))


@cache
def _labelled(language: str) -> re.Pattern[str]:
    labels = alternation([*fragments("labels", language, "audience"), *fragments("labels", language, "tone")])
    return re.compile(rf"(?:^|\n|[.!?]\s)\W*{labels}\s?:", re.IGNORECASE)


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    """The forms of an audience: at the head of a brief, behind "for"; the phrase is the group `who`."""
    who, end = rf"(?P<who>{viewers(language)})", _END_OF_PHRASE.get(language, _ANY_END)
    lead = rf"(?:(?:it['’]?s|this is|es ist|das ist|c['’]est)\s)?{FOR[language]}"
    return (
        re.compile(rf"^{lead}\s{who}\s?(?:[:,–—]|-\s)\s*", re.IGNORECASE),
        re.compile(rf"(?P<lead>^|[.,;!?(–—\s-])\s*(?<!\w){lead}\s{who}{end}", re.IGNORECASE | re.MULTILINE),
    )


def _without_viewers(text: str, terms: Terms) -> str:
    text = _without_addressed(text, terms) if terms.language == "en" else _without_taught(text, terms)
    for form in _forms(terms.language):
        if terms.of("audience"):
            break
        for found in form.finditer(text):
            before = text[: found.start()]
            if re.search(rf"(?<!\w){_MADE}\W*$", before, re.IGNORECASE) and not _SIDES.search(before):
                continue
            terms.add("audience", found["who"].strip())
            lead = found.groupdict().get("lead") or ""
            gap = lead if lead in (".", "!", "?") else ""
            return _joined(text[: found.start()] + gap, text[found.end() :])
    return text


def _without_addressed(text: str, terms: Terms) -> str:
    """'Explain how to lift' of "Explain to new staff how to lift", 'Explain tides' of "Explain tides to teenagers"."""
    who = viewers("en")
    if found := re.search(_ADDRESSED.format(viewers=who), text, re.IGNORECASE):
        terms.add("audience", found["who"].strip())
        plural = found["verb"].lower().endswith("s")
        verb = "explains" if plural else "Explain" if found["verb"][:1].isupper() else "explain"
        how = "how to " if found["next"].strip().lower() == "to" else found["next"]
        how = "" if how.strip().lower() == "about" else how
        return f"{text[: found.start()]}{verb} {how}{text[found.end() :]}"
    behind = rf"(?P<asked>\b{_ORDERED}\s[^.:!?\n]{{3,80}}?)\sto\s(?P<who>{who}){_END_OF_PHRASE['en']}"
    if found := re.search(behind, text, re.IGNORECASE):
        terms.add("audience", found["who"].strip())
        return f"{text[: found.start()]}{found['asked']}{text[found.end() :]}"
    return text


# "Per spiegare agli anziani come ...", "explica a los niños por qué ...".
_TEACHING = r"\b(?:expli|expliqu|spieg|enseñ|insegn|ensin|mostr|muestr|montr)\w*"
_TO = (
    r"(?:a(?:\s(?:los|las|nuestr[oa]s|mis))?|ai(?:\snostri)?|agli|alle(?:\snostre)?|aos?(?:\snossos)?|às(?:\snossas)?|"
    r"aux|à\s(?:nos|mes|des|tous les))"
)
_TAUGHT = rf"(?P<asked>{_TEACHING})\s{_TO}\s(?P<who>{{viewers}})(?=\s)"
_TAUGHT_LAST = rf"(?P<asked>{_TEACHING}\s[^.:!?\n]{{{{3,80}}}}?)\s{_TO}\s(?P<who>{{viewers}}){{end}}"


def _without_taught(text: str, terms: Terms) -> str:
    """'Per spiegare come ...' of "Per spiegare agli anziani come ...", in the Romance languages."""
    if terms.language == "de":
        return text
    who = viewers(terms.language)
    forms = (_TAUGHT.format(viewers=who), _TAUGHT_LAST.format(viewers=who, end=_ANY_END))
    found = next(filter(None, (re.search(form, text, re.IGNORECASE) for form in forms)), None)
    if not found:
        return text
    terms.add("audience", found["who"].strip())
    return f"{text[: found.start()]}{found['asked']}{text[found.end() :]}"


def _joined(before: str, after: str) -> str:
    """Two pieces of a text without the comma or the space that stood around what was between them."""
    before = before.rstrip(" ")
    after = after.lstrip(" ")
    if not before or before.endswith(("\n", ".", "!", "?", ":")):
        return f"{before} {after.lstrip(',;:. ')}".lstrip(" ")
    if re.match(r"[.,;:!?)\n]|$", after):
        return before.rstrip(",;") + after
    return f"{before} {after}"


def _without_manner_of_voice(text: str, terms: Terms) -> str:
    """The text without "with a friendly voice"."""
    found = sound_within(text, terms.language)
    if not found:
        return text
    start, end, how = found
    terms.add("tone", how)
    return _joined(text[:start], text[end:])


def _without_parts(line: str, terms: Terms) -> str:
    """A line without the tones at the ends of its sentences, and without sentences that are only terms."""
    if BULLET.match(line):
        return line
    kept = (_without_ends(sentence, terms) for sentence in sentences(line, terms.language))
    return " ".join(filter(None, kept))


def _without_ends(sentence: str, terms: Terms) -> str:
    mark = sentence[-1:] if sentence[-1:] in ".!?:" else ""
    listed = parts(sentence.rstrip(".!: "), terms.language, last=False)
    sorts = [_sort(part, terms.language) for part in listed]
    if listed and all(sorts) and ({"audience", "tone"} & set(sorts) or terms.of("audience")):
        _take(listed, sorts, terms)
        return ""
    at = len(listed)
    while at > 1 and sorts[at - 1]:
        at -= 1
    apart = "tone" in sorts[at:] or ("duration" in sorts[at:] and terms.of("audience"))
    if not apart or _DASHED_FILM.search(listed[at - 1]):
        return sentence
    _take(listed[at:], sorts[at:], terms)
    cut = sentence.find(listed[at - 1]) + len(listed[at - 1])
    return f"{sentence[:cut].rstrip(' ,;')}{mark}"


def _take(listed: list[str], sorts: list[Term | None], terms: Terms) -> None:
    for part, sort in zip(listed, sorts, strict=True):
        if sort:
            terms.add(sort, part)


def _sort(part: str, language: str) -> Term | None:
    """What a part settles; a length with the word for the film orders it as well, "30-second comparison"."""
    sort = term_of(part, language)
    return None if sort == "duration" and words("films", language).search(part) else sort
