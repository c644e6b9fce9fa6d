"""Writes a short English brief that teaches as a form would have it: what it is on, and its steps line by line.

"Lab safety video: wear goggles, tie back long hair." has an order, a subject and two rules in one breath. Whoever reads
it as a list takes the first rule for the subject; with the subject named and the rules numbered, nothing is mistaken.
"""

from __future__ import annotations

import re

from agent.reading.cutting.entries import BULLET
from agent.reading.cutting.passages import role_of
from agent.reading.forms.acts_listed import with_acts
from agent.reading.forms.drilled import drilled
from agent.reading.forms.lives import life_told
from agent.reading.terms.labels import is_labelled, labels
from agent.reading.terms.short import is_short
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

_FILM = r"(?:video|film|clip|reel|explainer|animation|lesson|short|movie|tiktok)"
_LIST = r"(?P<list>(?:.|\n)+)$"
_FEWEST = 2
# What is asked behind an order, as in "A film: how bread is made".
_ASKS = re.compile(
    rf"^(?P<order>[^:\n.!?]*\b{_FILM}\b[^:\n.!?]*?)(?::|,| on| about| that explains| explaining| –| -)\s*"
    r"(?P<what>(?:how|why|what|where)\s[^:.!?\n]{5,90}?)(?P<mark>:(?=\s)|[.!?\n]|$)\s*(?P<rest>(?:.|\n)*)$",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:how|why|what|where)\s(?:is|are|was|were|do|does|did|can|could|makes?|causes?)\s", re.IGNORECASE
)
_HOW_TO = re.compile(
    r"^(?P<order>[^:\n.!?]*?(?::\s)?)\b(?P<what>how to\s[^:.!?\n]{4,80}?)"
    rf"(?:\sin (?P<time>[^:,.\n]{{2,20}}?))?\s?(?P<mark>[:.])\s+{_LIST}",
    re.IGNORECASE,
)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTED = re.compile(
    rf"^(?P<what>(?:the |top |my )?(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})\s(?!sec|min)"
    rf"[^:.\n]{{4,70}}?)\s?[:.]\s+{_LIST}",
    re.IGNORECASE,
)
# One word that is explained, in a sentence of its own.
_ONE_WORD = re.compile(
    r"^(?:please )?(?:explain|teach) (?P<what>[^\W\d]{4,})(?P<time>\s(?:in|within)\s[^.:,!?\n]{3,20})?"
    r"(?:[.!](?:\s|$)|\n|$)(?P<rest>(?:.|\n)*)$",
    re.IGNORECASE,
)
# A step in a few words that does not begin on what it is done to: "knot the end", "tie off".
_ACTS = re.compile(
    r"(?!(?:the|a|an|it|this|that|they|we|you|i|our|your|there|for|with|in|at|on|no|by)\b)[a-z]{2,}(?:\s\S+){1,6}$",
    re.I,
)
_RULES = re.compile(
    r"^(?P<order>[^:.!?\n]*?)(?P<what>(?:[\w-]+ )?(?:safety|hygiene|emergency|evacuation)|"
    r"onboarding|induction|orientation|fire drill)(?: (?:training|rules?|basics))?\s"
    rf"{_FILM}\b(?P<more>[^:.!?\n]*)[:.]\s+{_LIST}",
    re.IGNORECASE,
)
_STAGES = re.compile(
    r"^(?P<what>(?:the |a )?[a-z][^:.,!?\n]{3,50} in (?:\d|two|three|four|five|six|seven|eight) "
    r"(?:steps|stages|phases|parts))"
    rf"(?P<more>[^:.!?\n]*):\s+{_LIST}",
    re.IGNORECASE,
)
# What follows a process is told of it, unless it goes on about the film.
_PROCESS = re.compile(r"how\s[^,]{3,60}\s(?:is|are|was|were|gets?)\s[^\W\d]+(?:ed|en|n|t|de|ght)?$", re.IGNORECASE)
_MORE_ORDERS = re.compile(
    r"(?:show|use|include|make|keep|explain|end|please|add|no|don['’]?t|focus|mention|start|with|in|for|audience|tone|"
    r"it should|we want|i want|about|max|\d+)\b",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"(?:please )?(?:use|take|with|give) (?:the|this|an?) example (?:of )?:?\s?", re.IGNORECASE)
_CONDITION = re.compile(r"^(?P<when>(?:if|when|before|after|in case of)\s[^:,.\n]{3,50}):\s*", re.IGNORECASE)
_ARTICLES = re.compile(
    r"^(?:make|create|produce|please|i need|we need|could you do|an?|the|our|my|new|short|\s|,)+$", re.I
)


def plainly_taught(text: str, language: str) -> str:
    """The brief in the words of a form, where it is short and teaches; any other brief as it stands."""
    if language != "en" or not is_short(text, language) or quotes(text) or "Subject: " in text:
        return text
    lines = text.split("\n")
    terms = [line for line in lines if _is_term(line)]
    body = _exemplified("\n".join(line for line in lines if not _is_term(line)).strip())
    labelled = f"{labels(language)['audience']}: "
    audience = next((line.removeprefix(labelled) for line in terms if line.startswith(labelled)), "")
    told = (
        life_told(body)
        or _rules(body, audience)
        or _how_to(body)
        or with_acts(body)
        or drilled(body)
        or _stages(body)
        or _counted(body)
        or _asked(body)
        or body
    )
    return "\n".join((told, *terms))


def _is_term(line: str) -> bool:
    return is_labelled(line, "en") or line.startswith("Title: ")


def _exemplified(body: str) -> str:
    """'Example: a pizza' of "Use the example of a pizza"."""
    found = re.search(rf"(?:^|(?<=[.!?]\s)){_EXAMPLE.pattern}(?P<what>[^\n]+)", body, re.IGNORECASE)
    return f"{body[: found.start()].rstrip()}\nExample: {found['what']}" if found else body


def _rules(body: str, audience: str) -> str:
    """A film of rules: what they are for, and each in a line."""
    found = _RULES.match(body)
    if not found:
        return ""
    rules = _unlabelled(found["list"])
    what = found["what"].strip()
    what = what if what[1:2].isupper() else what[:1].lower() + what[1:]
    subject = f"{what} for {audience}" if audience and " " not in what else what
    listed, rest = _listed(rules)
    if len(listed) < _FEWEST:
        return ""
    order = f"A how-to{found['more']}."
    return _form(order, subject, listed, rest)


def _unlabelled(told: str) -> str:
    """The rules without the label that only says that they follow: "Topics: lift with your legs, ..."."""
    label, mark, rest = told.partition(": ")
    return rest if mark and role_of(label.strip(), "en") in ("cover", "steps", "facts") else told


def _how_to(body: str) -> str:
    """A film of steps behind a colon: what is learned, and each step in a line."""
    found = _HOW_TO.match(body)
    listed, rest = _listed(found["list"]) if found else ([], "")
    acts = len(listed) > _FEWEST and all(_ACTS.match(each) and ":" not in each for each in listed)
    loose = found and found["mark"] == "." and not acts
    if not found or loose or len(listed) < _FEWEST:
        return ""
    what = found["what"].strip(" ,")
    timed = f" in {found['time']}" if found["time"] and re.search(r"\d|minute", found["time"]) else ""
    what = what if timed or not found["time"] else f"{what} in {found['time']}"
    order = re.sub(
        r"(?i)(?:,? (?:on|about|that|which))?(?: (?:shows?|teach(?:es)?|explains?))?\s*$", "", found["order"]
    )
    order = "" if _ARTICLES.match(order) or not re.search(rf"(?i)\b{_FILM}\b", order) else order
    order = f"A how-to{timed}. {order}{'.' if order else ''}".strip()
    return _form(order, f"{what[:1].lower()}{what[1:]}", listed, rest)


def _stages(body: str) -> str:
    """'The water cycle in 4 steps: ...': what is explained, and its stages."""
    found = _STAGES.match(body)
    listed, rest = _listed(found["list"]) if found else ([], "")
    if not found or re.search(rf"(?i)\b{_FILM}\b", found["what"]) or len(listed) < _FEWEST:
        return ""
    what = re.sub(r"(?i)\sin \w+ \w+$", "", found["what"])
    return _form(f"An explainer{found['more']}.", what[:1].lower() + what[1:], listed, rest)


def _counted(body: str) -> str:
    """A list of as many entries as it says, each in a line; a word that is explained, by its name."""
    if word := _ONE_WORD.match(body):
        return f"An explainer{word['time'] or ''}.\nSubject: {word['what']}\n{word['rest'].strip()}".strip()
    found = _COUNTED.match(body)
    listed, rest = _listed(found["list"]) if found else ([], "")
    said = found["count"].lower() if found else ""
    count = _NUMBERS.index(said) + 2 if said in _NUMBERS else int(said or 0)
    if not found or count != len(listed):
        return ""
    entries = (f"{at}. {text[:1].upper()}{text[1:]}" for at, text in enumerate(listed, 1))
    return "\n".join((f"{found['what']}.", *entries, *(("", rest) if rest else ())))


def _asked(body: str) -> str:
    """A question behind an order stands first; a clause that asks is what the film is on."""
    found = _ASKS.match(body)
    if not found or re.match(r"(?i)how to\s", found["what"]):
        return ""
    order, what, rest = found["order"].strip(" ,"), found["what"].strip(" ,"), found["rest"].strip()
    if _QUESTION.match(what) and found["mark"] == "?":
        return f"{what[:1].upper()}{what[1:]}?\n{order}.\n{rest}".strip()
    listed, more = _listed(rest) if found["mark"] == ":" else ([], "")
    if len(listed) >= _FEWEST and not _hang_together(listed):
        return _form(f"An explainer.\n{order}.", what, listed, more)
    if listed:
        return f"An explainer.\n{order}.\nSubject: {what}\n{rest[:1].upper()}{rest[1:]}"
    numbered = re.search(r"(?:^|\s)1[.)]\s", rest)
    if not numbered and (not rest or found["mark"] == "?" or _MORE_ORDERS.match(rest) or not _PROCESS.match(what)):
        return ""
    return f"An explainer.\n{order}.\nSubject: {what}\n{rest}"


def _hang_together(listed: list[str]) -> bool:
    """Whether clauses share the subject of the first: "sand is melted, blown, cooled slowly"."""
    has = [bool(re.search(r"\s(?:is|are|was|were|has|have)\s", f" {each} ")) for each in listed]
    return has[0] and not all(has)


def _form(order: str, subject: str, listed: list[str], rest: str) -> str:
    steps = (f"{at}. {text[:1].upper()}{text[1:]}" for at, text in enumerate(listed, 1))
    lines = (order, f"Subject: {subject}", *steps, "", rest)
    return "\n".join(line for at, line in enumerate(lines) if line or (at and rest)).strip()


def _listed(text: str) -> tuple[list[str], str]:
    """What is listed behind a colon, and what the brief says behind it."""
    lines = [line for line in text.strip().split("\n") if line.strip()]
    if len(lines) > 1 and all(BULLET.match(line) for line in lines[:_FEWEST]):
        steps = [BULLET.sub("", line).strip(" .;") for line in lines if BULLET.match(line)]
        return steps, "\n".join(line for line in lines if not BULLET.match(line))
    if re.search(r"(?:^|\s)(?:1[.)]|step 1)\s?", text, re.IGNORECASE):
        return [], ""  # numbered steps are read as they stand
    first, _, rest = text.strip().partition(". ")
    found = _CONDITION.match(first)
    listed = [part.strip(" .") for part in parts(first[found.end() :] if found else first, "en")]
    if len(listed) < _FEWEST:
        return _in_sentences(text)
    if found:
        listed[0] = f"{found['when']}, {listed[0][:1].lower()}{listed[0][1:]}"
    return listed, rest.strip()


def _in_sentences(text: str) -> tuple[list[str], str]:
    """Rules that are sentences of their own: "Wear goggles. Tie back long hair."; two words or more each."""
    said = [each.strip(" .!") for each in re.split(r"(?<=[.!])\s+", text.strip()) if each.strip(" .!")]
    plain = [each for each in said if 1 < len(each.split()) <= 14 and ":" not in each]
    return (plain, " ".join(f"{each}." for each in said if each not in plain)) if len(plain) > _FEWEST else ([], "")
