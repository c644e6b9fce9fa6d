"""Sentences with words or things of the person's own in them, told by where these stand."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from agent.edits.corrections import CHANGES, either
from agent.edits.forms import (
    Add,
    ChartPicture,
    Edit,
    Ending,
    Headline,
    OtherPicture,
    Picture,
    Replace,
    Say,
    Title,
    Unheard,
)
from agent.edits.lexicon import phrases
from agent.edits.spans import Spans, plain, scene_pattern, spans
from tools.image.shot import Point

LONGEST_THING = 80
_ANYTHING = (
    "something else, anything else, another thing, something different, another picture, another image, a different "
    "picture, etwas anderes, ein anderes bild, anderes bild, otra cosa, otra imagen, autre chose, une autre image, "
    "autre image, qualcos'altro, un'altra immagine, altra immagine, outra coisa, outra imagem"
)
ANYTHING = frozenset(_ANYTHING.split(", "))
"""Things that leave open what is to be seen."""
_NAMED_ONLY = re.compile(
    r"(?:the|our|a|an|das|der|die|unser\w*|nuestr[oa]|notre|nostr[oa]|"
    r"noss[oa])\s+\w+(?:\s+\w+)?[.!]?"
)
"""What is named and not worded: "end with our website"."""
_TITLED = re.compile(r"(?<!\w)(?:call|name|rename|nenne|tit\w+|headline|uberschrift|titular)(?!\w)")
WORDS = frozenset(
    [
        "address",
        "website",
        "phone",
        "number",
        "price",
        "date",
        "time",
        "name",
        "adresse",
        "preis",
        "datum",
        "direccion",
        "precio",
        "prix",
    ]
)
"""What is written and cannot be drawn."""
_INSTEAD = re.compile(r"(?i)\s+(?:instead|statt|anstatt|en vez|en lugar|au lieu|invece|em vez|no lugar)(?:\s.*)?$")
_PLACED = re.compile(
    r"(?i)\s+(?:in|for|on|fur|für|en|dans|nella|na)\s+(?:scene|szene|escena|scène|scena|cena)\s+\d{1,3}$"
)
_POINT = re.compile(
    r"\s*(?P<label>[^\d,;:=][^,;:=]{0,39}?)\s*[\s:=]\s*(?P<value>-?\d+(?:\.\d+)?|-?\d+,\d+)\s*(?P<unit>%|€|\$|£)?\s*"
)
_ARTICLES = re.compile(
    r"^(?:an?|the|some|eine?[nrms]?|der|die|das|un[ao]?|une|el|la|le|les|los|las|il|lo|um|uma|o|as?|l'|picture of|"
    r"drawing of|bild von|image of|image de|imagen de|imagem de|immagine di)\s+",
    re.IGNORECASE,
)
_INTO = r"(?:with|by|to|into|for|durch|mit|gegen|por|con|par|avec|com)"
_SHOW = (
    r"(?:i want|i'd like|i would like|show|shows|draw|use|zeige?|zeigt|"
    r"nimm|zeichne|muestra|dibuja|usa|montre|dessine|utilise|mostra|mostrami|disegna|"
    r"mostre|desenha|put)"
)
_AT = r"(?:in|for|on|into|as|fur|en|para|dans|pour|per|nella|nell'|na|no|auf|bei)"
_SAYS = (
    r"(?:that says|which says|saying|that reads|should say|say|says|die sagt|mit den worten|sage?|sagt|que diga|"
    r"que dice|di|qui dit|dis|che dice|di'|que diz|diz|diga)"
)


def worded(found: Spans) -> Edit | Unheard | None:
    """The edit of a sentence that carries words; None where it carries none."""
    if chart := _chart(found):
        return chart
    if not found.quotes:
        if picture := _picture(found):
            return picture
        quoted = _quoted(found.text)
        return worded(spans(quoted)) if quoted else None
    return _quoting(found)


def _quoting(found: Spans) -> Edit | Unheard | None:
    said, concepts = found.quotes[0], found.concepts
    if len(found.quotes) > 2 or len(said) > 1200:
        return Unheard(reason="Give one text at a time, of at most 1,200 letters.")
    if len(found.quotes) == 2:
        old, new = found.quotes
        if concepts & {"replace", "other"} and not found.rest and len(old) <= 200 and len(new) <= 200:
            return Replace(old=old, new=new)
        return None
    if found.rest:
        return None
    if line := _line(found, said):
        return line
    if concepts & {"headline", "show"} and len(found.scenes) == 1:
        return (
            Headline(scene=found.scenes[0], text=said) if len(said) <= 160 else Unheard(reason="A headline is short.")
        )
    if concepts & {"title", "headline"} and not found.scenes:
        return Title(text=said) if len(said) <= 100 else Unheard(reason="A title has at most 100 letters.")
    if "add" in concepts:
        return _added(found, said)
    if concepts & {"ending", "end"}:
        return Ending(text=said)
    if len(found.scenes) == 1 and not concepts - {"say", "scene", "other", "replace", "voice", "speak", "film", "with"}:
        return Say(scene=found.scenes[0], text=said)
    if "say" in concepts and not found.scenes:
        return Unheard(reason=f'Say in which scene: say "{said[:40]}" in scene 1.')
    return None


def _line(found: Spans, said: str) -> Edit | None:
    """Words for the first or the last line, whichever scene that is."""
    if found.scenes:
        return None
    if "say" in found.concepts and found.numbers in ([1], [-1]):
        return Say(scene=found.numbers[0], text=said)
    return Say(scene=1, text=said) if "open" in found.concepts and "add" not in found.concepts else None


def _added(found: Spans, said: str) -> Edit | Unheard | None:
    if not found.scenes and len(found.numbers) == 1 and found.concepts & {"before", "behind"}:
        found = replace(found, scenes=found.numbers, numbers=[])
    if found.numbers or len(found.scenes) > 1:
        return None
    if not found.scenes:
        at = -1 if found.concepts & {"end", "ending"} else 0 if "front" in found.concepts else None
        return Add(text=said, behind=at)
    place = found.scenes[0]
    if "before" in found.concepts:
        return Add(text=said, behind=place - 1 if place > 0 else None)
    return Add(text=said, behind=place) if "behind" in found.concepts else Say(scene=place, text=said, more=True)


def _chart(found: Spans) -> Edit | Unheard | None:
    if "chart" not in found.concepts:
        return None
    if found.quotes:
        return None
    points, unit = points_in(found.text)
    if len(points) < 2:
        return Unheard(
            reason="Give the numbers: replace the second picture with a chart of these numbers: Mon 12, Tue 15."
        )
    if len(found.scenes) != 1:
        return Unheard(reason="Say which scene the chart is for: show a chart in scene 2: Mon 12, Tue 15.")
    return ChartPicture(scene=found.scenes[0], points=points[:24], unit=unit)


def points_in(text: str) -> tuple[tuple[Point, ...], str]:
    """The labelled numbers behind the sentence's last colon, or behind `of` or `with`; and their unit."""
    text = _PLACED.sub("", text.strip(" .!"))
    tail = text.rpartition(":")[2] if text.count(":") == 1 else ""
    tail = tail or re.split(r"(?i)\b(?:of|with|from|aus|mit|von|de|con|avec|di|com)\b", text)[-1]
    made: list[Point] = []
    units: list[str] = []
    for part in re.split(r"[,;\n](?!\d{3}\b)|\s+(?:and|und|y|et|e)\s+", tail):
        hit = _POINT.fullmatch(f"{part} ".rstrip())
        if not hit:
            return (), ""
        made.append(Point(label=hit["label"].strip()[:40], value=float(hit["value"].replace(",", "."))))
        units.append(hit["unit"] or "")
    alike = units and all(unit == units[0] for unit in units)
    return tuple(made), units[0] if alike else ""


@cache
def _picture_patterns() -> tuple[re.Pattern[str], ...]:
    scene = rf"(?:(?:the|die|das|der|dem|den|la|le|el|il|l'|a|o)\s*)?{_unnamed(scene_pattern().pattern)}"
    replace = "|".join(map(re.escape, (*phrases("replace"), "change", "make", "turn")))
    drawn = "picture|image|drawing|bild|imagen|immagine|imagem"
    of = rf"(?:(?:the|das|la|l'|le|a)?\s*(?:{drawn})\s+(?:in|of|von|de|di|da|en)\s+)?"
    return (
        re.compile(rf"^(?:please\s+)?(?:{replace})\s+{of}{scene}\s+{_INTO}\s+(?P<thing>.+)$"),
        re.compile(rf"^(?:please\s+)?{_SHOW}\s+(?P<thing>.+?)\s+{_AT}\s+{scene}$"),
        re.compile(rf"^(?:{_AT}\s+)?{scene},?\s+(?:should\s+)?{_SHOW}\s+(?P<thing>.+)$"),
        re.compile(rf"^{scene}:\s+(?P<thing>(?:an?|eine?n?|un[ae]?|uma?)\s+\S+(?:\s+\S+)?)$"),
        re.compile(r"^(?:picture|image|bild|imagen|immagine|imagem)\s+\d{1,3}:\s+(?P<thing>\S+(?:\s+\S+){0,2})$"),
    )


@cache
def _only_picture_patterns() -> tuple[re.Pattern[str], ...]:
    """Another thing in the only picture that there is, as on a poster."""
    replace = "|".join(map(re.escape, (*phrases("replace"), "change")))
    sheet = r"(?:the |das |dem |la |el |il |l'|o )?(?:poster|plakat|flyer|affiche|cartel|locandina|cartaz|thumbnails?)"
    drawn = r"(?:the |das |la |l'|el |il |a )?(?:picture|image|drawing|bild|imagen|immagine|imagem)"
    return (
        re.compile(rf"^(?:please\s+)?(?:{replace})\s+{drawn}\s+(?:on {sheet}\s+)?{_INTO}\s+(?P<thing>.+)$"),
        re.compile(rf"^(?:please\s+)?{_SHOW}\s+(?P<thing>.+?)\s+(?:on|auf|en|sur|sul|su|no)\s+{sheet}$"),
    )


def _unnamed(pattern: str) -> str:
    return re.sub(r"\?P<\w+>", "?:", pattern)


def _picture(found: Spans) -> Edit | None:
    text = found.text.strip().rstrip(".!")
    folded = plain(text)
    patterns = _only_picture_patterns() if not found.scenes else _picture_patterns() if len(found.scenes) == 1 else ()
    for pattern in patterns:
        if hit := pattern.search(folded):
            thing = _bare(text[hit.start("thing") : hit.end("thing")])
            place = found.scenes[0] if found.scenes else 0
            thing = _INSTEAD.sub("", thing)
            if place and plain(thing) in ANYTHING:
                return OtherPicture(scene=place)
            if found.concepts & {"logo", "say", "title"} or plain(thing) in WORDS:
                return None
            if 0 < len(thing) <= LONGEST_THING:
                return Picture(scene=found.scenes[0] if found.scenes else 0, thing=thing)
    return None


def _bare(thing: str) -> str:
    previous = ""
    while thing != previous:
        previous, thing = thing, _ARTICLES.sub("", thing.strip())
    return thing


def _quoted(text: str) -> str:
    """The sentence with quotation marks around the words that it carries, where it can be told which these are."""
    text, folded = text.strip().rstrip('"'), plain(text.strip())
    scene = _unnamed(scene_pattern().pattern)
    ends = "|".join(map(re.escape, (*phrases("ending"),)))
    titles, opens = "|".join(map(re.escape, phrases("title"))), "|".join(map(re.escape, phrases("open")))
    shown, changes = "|".join(map(re.escape, (*phrases("headline"), "text"))), either(f"{CHANGES}, make, set")
    the, into = r"(?:(?:the|den|das|la|le|il|o|a|el)\s+)?", r"(?:to|into|as|in|zu|auf|en|por|a|par|con|para)"
    for pattern in (
        rf"^(?:please\s+)?{_SAYS}\s+(?P<said>.+?)\s+{_AT}\s+(?:the\s+|der\s+|la\s+)?{scene}[.!]?$",
        rf"{scene},?\s*(?:{_SAYS}|:)\s+(?P<said>.+)$",
        rf"^(?:please\s+)?(?:{'|'.join(map(re.escape, phrases('add')))})\b.*?{_SAYS}:?\s+(?P<said>.+)$",
        rf"^(?:please\s+)?(?:{ends}):?\s+(?P<said>.+)$",
        rf"^(?:please\s+)?(?:{changes})\s+{the}(?:{ends}|ending|end)\s+{into}\s+(?P<said>.+)$",
        rf"^(?:please\s+)?(?:{opens}):?\s+(?P<said>.+)$",
        rf"{scene},?\s*(?:{shown})(?:\s+{into}|\s+should be|:)\s+(?P<said>.+)$",
        rf"(?:{shown})\s+{_AT}\s+{the}{scene}(?:\s+{into}|\s+should be|:)\s+(?P<said>.+)$",
        r"(?:call it|name it|rename it|rename the film|rename|nenne)\s+(?:to|in|zu|es)?\s*(?P<said>.+)$",
        rf"(?:{titles})(?:\s+{into}|\s+should be|:)\s+(?P<said>.+)$",
        r"^(?:a\s+|the\s+)?new title\s+(?P<said>.+)$",
    ):
        if hit := re.search(pattern, folded):
            start, end = hit.span("said")
            if _NAMED_ONLY.fullmatch(hit["said"]) and not _TITLED.search(folded[:start]):
                return ""
            said = text[start:end].replace('"', "")
            return f'{text[:start]}"{said}"{text[end:]}' if said.strip() else ""
    return ""
