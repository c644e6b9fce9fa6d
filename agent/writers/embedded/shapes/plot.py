"""The brief's own story: its sentences in their order, opened, breathed between, and brought to bed.

Nothing happens that the brief does not tell; what is put between says only how it feels to be there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.brief import Fact, Language
from agent.reading.subjects.hero import hero_in
from agent.writers.embedded.grammar import named
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, cap, sentence, sentences, uncapped, words

_RELATIVE = re.compile(r",\s(?:der|die|das|den|dem)\s|\s(?:who|that|qui|que|che)\s")
LONGEST_NAME = 6
"""Words of a fragment that only names whom a story is about; a longer text tells something."""
_TOLD_DE = "Eine Geschichte"
_AT_END = re.compile(
    r"(?:ganz )?am (?:ende|schluss) (?!bitte|soll|kommt|steht|ein)|zum schluss (?!bitte|soll|kommt|ein)|"
    r"(?:at|in) the end,? (?!we|say|show|please|there should)|à la fin,? (?!on|il faut|dites|merci)|"
    r"al final,? (?!que|pon|di)|alla fine,? (?!si|metti|che)|no fim,? (?!que|põe|diz)",
    re.IGNORECASE,
)
_DATED = ("date", "time", "number", "price", "place", "item", "name", "benefit")
"""Kinds that a sentence of a story may be read as for a day or a figure in it."""
_CALLED = re.compile(
    r"(?:called|named|name is|namens|heißt|heisst|appelée?|s['’]appelle|nommée?|llamad[oa]|se llama|chiamat[oa]|"
    r"si chiama|chamad[oa]|se chama)\s([A-ZÀ-Þ][a-zà-ÿ]{2,})(?!\w)"
)
_TRUE = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
"""A year: what happened so is no tale in which stars come out."""
_LEAST_END = 3
"""Words of an ending that tells something."""
FEWEST, FEWEST_WORDS = 3, 18
"""Sentences and words from which a brief tells a story of its own and not only whom it is about."""
WHOLE = 24
"""Words from which two sentences are a story: who wants what, and how it ends."""
_ABOUT: dict[Language, tuple[str, str]] = {
    "en": (r"(?:it(?:'s| is)|this is|the story is|the film is) (?:about|of)", "This is the story of"),
    "de": (r"(?:es geht|die geschichte geht) um", "Eine Geschichte über"),
    "fr": (r"(?:il s['’]agit d(?:e |['’])|ça parle d(?:e |['’])|c['’]est l['’]histoire d(?:e |['’]))", "L’histoire"),
    "es": (r"(?:se )?trata (?:de|sobre)|es (?:la historia|un cuento) (?:de|sobre)", "Esta es la historia de"),
    "it": (r"(?:parla|tratta|è la storia) di", "Questa è la storia di"),
    "pt": (r"(?:é sobre|trata[- ](?:se )?de|é a história de)", "Esta é a história de"),
}
"""How a brief says what its story is about, and how the story says so itself."""


_HERO_DE = re.compile(
    r"\b(?:[Dd](?:er|ie|as|en|em)|[Ee]ine?[nmrs]?|[Vv]om)\s(?:[a-zäöü]+\s){0,2}[A-ZÄÖÜ][a-zäöüß]+,?\s(?:namens\s)?"
    r"([A-ZÄÖÜ][a-zäöüß]+)(?=[,.:;]|\s[a-zäöü]|$)"
)
""" "Der Igel Bruno sammelt ...": where nouns are capital too, the name is the second of two."""
_HERO = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Uu]ne?|[Ll][ea]|[Uu]na?|[Ee]l|[Ii]l|[Uu]ma?|"
    r"[Oo])\s(?:[a-zà-ÿ]+\s){1,3}([A-ZÀ-Þ][a-zà-ÿ]+)(?=\s[a-zà-ÿ])"
)
_HE = r"(?:she|he|er|sie|elle|il|ela|ele|ella|él|lei|lui)"
_INTRODUCED: dict[Language, str] = {
    "en": "about|of", "de": "über|von", "fr": "sur|d['’]|de", "es": "sobre|de", "it": "su|di", "pt": "sobre|de",
}  # fmt: skip
_TALES = r"(?:story|tale|geschichte|märchen|histoire|conte|historia|cuento|storia|fiaba|favola|história|conto)\b"
_ARTICLE = r"(?:an?|the|eine?[nmrs]?|de[rnm]|d[ai]es?|une?|l[ea]|una?|el|il|uma?|o)"


def presented(m: Material, name: str) -> str:
    """The hero as the request presents it: "a tugboat called Molly who wanted to be a cruise ship"; '' for none."""
    by = rf"(?i)\b(?:{_INTRODUCED[m.brief.language]})\s?"
    # "the story of Bice, a tortoise that lives ...", else "about a tugboat called Molly who ..."
    found = re.search(rf"{by}({re.escape(name)},\s{_ARTICLE}\s[^.!?:;\n]{{3,90}})", m.brief.text) or re.search(
        rf"{by}({_ARTICLE}\s(?:(?!{_TALES})[^.!?:;\n]){{0,60}}?{re.escape(name)}\b[^.!?:;\n]{{0,90}})", m.brief.text
    )
    return bare(found.group(1)) if found and name else ""


def named_first(m: Material, told: Sequence[str], name: str) -> list[str]:
    """The sentences with the hero introduced before a pronoun speaks of it."""
    if not name or re.search(rf"\b{re.escape(name)}\b", told[0]):
        return list(told)
    once = re.search(rf"(?i)\b{_ONCE[m.brief.language]}[^.!?\n]*\b{re.escape(name)}\b[^.!?\n]*", m.brief.text)
    if once:
        return [cap(bare(once.group(0))), *told]
    who = presented(m, name)
    if who:
        return [f"{_SAID_BY[m.brief.language]} {who}", *told]
    return [re.sub(rf"(?i)^{_HE}(?=\s)", name, told[0]), *told[1:]]


_ONCE: dict[Language, str] = {
    "en": "once (?:upon a time )?(?:there )?(?:was|lived)",
    "de": "es war einmal", "fr": "il (?:était|y avait) une fois",
    "es": "(?:érase|había) una vez", "it": "c['’]era una volta", "pt": "era uma vez",
}  # fmt: skip
"""How a brief begins to tell by itself."""


_SAID_BY: dict[Language, str] = {
    "en": "It is about", "de": "Es geht um", "fr": "Il s'agit de", "es": "Se trata de", "it": "Parla di",
    "pt": "É sobre",
}  # fmt: skip
"""What `opened` turns into the opening of a story."""


def told_by(m: Material) -> list[str]:
    """The sentences of the brief that tell what happens; none where it leaves the story to the writer."""
    told = [with_names(m, bare(m.opened(fact.text))) for fact in m.facts if _tells(m, fact)]
    if told and m.whole(m.subject) and m.subject not in told:
        told = [m.subject, *told]  # the first sentence was read as what the story is called
    begun = introduced(m) if told and not re.match(rf"(?i){_ABOUT[m.brief.language][0]}", told[0]) else ""
    nouns = [word for word in words(begun)[2:] if word[:1].isupper() or m.language != "de"][:4]
    known = any(re.search(rf"\b{re.escape(word)}\b", told[0]) for word in nouns if len(word) > _LEAST_END)
    told = [*([begun] if begun and not known else []), *told, *_ended(m, told)]
    count = sum(len(words(text)) for text in told)
    least = FEWEST - 1 if begun or count >= WHOLE else FEWEST
    return told if len(told) >= least and count >= FEWEST_WORDS else []


def _tells(m: Material, fact: Fact) -> bool:
    """Whether a fact is a sentence of the story, whatever day or figure stands in it."""
    sentence_ = fact.kind == "statement" or (fact.kind in _DATED and not fact.label and m.whole(fact.text))
    return fact.origin == "brief" and sentence_


def with_names(m: Material, text: str) -> str:
    """A sentence with the names that the brief gives somebody written as names: "pim wants to hide" of a Pim."""
    for name in _CALLED.findall(m.brief.text):
        text = re.sub(rf"(?<!\w){re.escape(name.lower())}(?!\w)", name, text)
    return text


def introduced(m: Material) -> str:
    """Whom the request wants a story of, in its own words: "Eine Geschichte von einem Turm, der sich langweilt"."""
    found = re.search(
        rf"(?i)\b{_TALES}\s(?:\([^()]*\)\s)?(?P<by>{_INTRODUCED[m.brief.language]}|of|vom)\s?"
        rf"(?P<who>{_ARTICLE}\s[^.!?:;\n]{{8,140}})",
        m.brief.text,
    )
    if not found or not _RELATIVE.search(found["who"]):
        return ""
    lead = f"{_TOLD_DE} {found['by']}" if m.language == "de" else _ABOUT[m.brief.language][1]
    return f"{lead} {bare(found['who'])}"


def _ended(m: Material, told: Sequence[str]) -> list[str]:
    """The brief's own sentence on how the story ends, where it tells it: "Am Ende schläft er ein"."""
    wish = m.brief.ending_wish
    whole = next((text for text in sentences(m.brief.text) if wish and wish in text), "")
    verb = m.whole(bare(whole)) or re.match(r"(?i)(?:ganz )?am (?:ende|schluss) [a-zäöüß]{3,}t\s", whole)
    tells = len(words(wish)) >= _LEAST_END and verb and _AT_END.match(whole)
    return [bare(whole)] if tells and not any(wish in text for text in told) else []


def hero_of(m: Material, told: Sequence[str]) -> str:
    """Whom the first sentence introduces by name; '' where nobody has one."""
    called = m.subject[:1].isupper() and len(words(m.subject)) == 1 and m.subject in _CALLED.findall(told[0])
    if called:
        return m.subject
    if m.language == "de":
        found = _HERO_DE.search(told[0]) or _HERO_DE.search(m.brief.text)
        return found.group(1) if found else "" if told[0].startswith(_TOLD_DE) else hero_in(told[0])
    found = _HERO.search(m.brief.text)
    return hero_in(told[0]) or hero_in(m.brief.text) or (found.group(1) if found else "")


# "... à la chouette, au hérisson puis à la rivière": one after another, each with its preposition.
_IN_TURN: dict[Language, tuple[str, str]] = {
    "en": (r"to (?:an? |the |his |her )?", "Then"), "de": (r"(?:zu[mr]|den|die|das|dem|beim?) ", "Dann"),
    "fr": (r"(?:à la |à l['’]|aux? |à )", "Puis"), "es": (r"(?:al? |a la |a los |a las )", "Luego"),
    "it": (r"(?:al |alla |all['’]|allo |ai |agli |alle )", "Poi"), "pt": (r"(?:ao |à |aos |às )", "Depois"),
}  # fmt: skip
_JOINS = r"(?:,? (?:and then|then|und dann|dann|puis|et puis|y luego|luego|e poi|poi|e depois|depois) |, )"


def unfolded(text: str, language: Language) -> list[str]:
    """A sentence whose end names three in turn as three: "... à la chouette.", "Puis au hérisson.", ..."""
    to, then = _IN_TURN[language]
    met = rf"{to}[\w'’-]+(?: [\w'’-]+)?"
    found = re.fullmatch(rf"(?P<first>.+? {met})(?P<rest>(?:{_JOINS}{met}){{2,5}})", bare(text))
    if not found or not re.search(_JOINS.removesuffix("|, )") + ")", found["rest"]):
        return [text]
    others = [part for part in re.split(_JOINS, found["rest"]) if part]
    return [found["first"], *(f"{then} {part}" for part in others)]


def plotted(m: Material, told: Sequence[str], data: dict[str, Any], refrain: str) -> list[Line]:
    """Opening, the brief's sentences with a breath now and then, the refrain at the turn and at the end."""
    name = hero_of(m, told)
    told = [part for text in named_first(m, told, name) for part in unfolded(text, m.brief.language)]
    lines = [
        Line(opened(m, told[0]), role="hook", keep="must", worth=4, rest=1.0).draw("title", "hero", headline=m.title())
    ]
    now = "_now" if in_present(told, m.brief.language) else ""
    true = any(map(_TRUE.search, told))
    breaths = [row for row in data[f"breaths{now}"] if (name or "{name}" not in row) and not true]
    rows = [sentence(text) for text in told[1:]]
    for at, text in enumerate(rows):
        lines.append(Line(cap(text), keep="must", worth=3, rest=0.8).draw("hero" if at % 2 else "split", "title"))
        if refrain and at == len(rows) - 2:
            lines.append(spoken(name, refrain, data[f"says{now}"]))
        if at < len(rows) - 1 and breaths:
            lines.append(breath(breaths.pop(0), name))
    evening = [row for row in data[f"ending{now}"] if "{" not in row and not true]
    return [*lines, *(breath(row, name, 2.0) for row in [*breaths[:1], *evening])]


_PAST: dict[Language, str] = {
    "en": r"was|were|had|did|went|came|found|saw|said|could|wanted|lived|took|made|gave|\w{2,}ed",
    "de": r"war|waren|hatte|hatten|ging|kam|fand|sah|wollte|konnte|"
    r"(?!heute|letzte|bunte|sanfte|leichte|zweite|dritte|weite|breite|\w+ste\b)[a-zäöü]\w{2,}te",
    "fr": r"était|avait|fut|eut|fit|vit|prit|\w{2,}(?:ait|aient|èrent|irent)|\w{3,}a",
    "es": r"era|eran|fue|había|\w{2,}(?:ó|aba|aban|ía|ían|aron|ieron)",
    "it": r"era|erano|fu|aveva|disse|vide|\w{2,}(?:ava|avano|eva|evano|iva|arono|irono|ò)",
    "pt": r"era|eram|foi|havia|tinha|\w{2,}(?:ou|ava|avam|eu|iu|aram|eram|iram)",
}
"""Forms of the past, or words that may be one: where none stands, a story is told in the present."""


def in_present(told: Sequence[str], language: Language) -> bool:
    """Whether nothing of what is told is in the past."""
    return not any(re.search(rf"(?<!\w)(?:{_PAST[language]})(?!\w)", text) for text in told)


def opened(m: Material, first: str) -> str:
    """The first sentence as a story begins: "Es geht um Knut" as "Eine Geschichte über Knut"."""
    pattern, own = _ABOUT[m.brief.language]
    found = re.match(rf"(?i){pattern}\s*", first)
    joint = " "
    described = len(words(first)) <= LONGEST_NAME or _RELATIVE.search(first)
    fragment = not m.whole(first) and named(first, m.brief.language) and described
    if first.startswith(_TOLD_DE):
        return sentence(first)
    rest = first[found.end() if found else 0 :]
    named_so = hero_of(m, [first])
    rest = rest if named_so and rest.startswith(named_so) else uncapped(rest)
    if m.language == "fr":
        rest = f"d’{rest}" if re.match(r"(?i)[aeiouyhéèê]", rest) else re.sub(r"^de le ", "du ", f"de {rest}")
    return sentence(f"{own}{joint}{rest}" if found or fragment else first)


def spoken(name: str, refrain: str, rows: Sequence[str]) -> Line:
    """The line that the brief wants said, in the hero's mouth where the hero has a name."""
    row = next((row for row in rows if "{name}" in row), "{refrain}") if name else "{refrain}"
    inner = refrain if '{refrain}" ' not in row else re.sub(r"\.$", ",", refrain)
    return Line(row.format(name=name, refrain=inner), keep="must", worth=3, refrain=True, rest=0.6).draw(
        "split", "hero"
    )


def breath(row: str, name: str, worth: float = 1.2) -> Line:
    """A quiet moment of the grammar."""
    text, head, subject, setting = (cell.strip().format(name=name) for cell in row.split("|"))
    line = Line(text, worth=worth)
    return line.draw("hero", "title", headline=bare(head), subject=subject, setting=setting)
