"""Parts what a brief enumerates in whole clauses: "the library reopens Monday, parking is free and rain is expected".

A list of short things is cut by its length; here clauses stand among the entries, and each is news of its own. What one
subject does several times is told of it again: "She was a seamstress, has four grandchildren" tells it of "she" twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.reading.text.adjuncts import hangs
from agent.reading.text.moments import dates, hours_alone, is_time
from agent.reading.text.quoted import masked
from agent.reading.text.romance import tensed
from agent.reading.text.sentences import parts
from agent.reading.text.verbs import leading, verb_in

FEWEST = 3
"""Entries from which commas part a list."""
_LEAST = 2  # words of an entry
_BREATH = 18  # words from which three clauses are more than one breath
_WITHOUT_SUBJECT = frozenset(("es", "it", "pt"))  # where the verb says who does it
_LONGEST = 16  # words of an entry, without what stands in brackets
_AND = {
    "en": r"and", "de": r"und", "fr": r"et", "es": r"[ye]", "it": r"ed?", "pt": r"e",
}  # fmt: skip
_PERSON = {
    "en": r"we|they|he|she|it|there|you|i", "de": r"wir|er|sie|es|ihr|ich|man",
    "fr": r"nous|vous|ils?|elles?|on|j['’]|je|c['’]", "es": r"nosotros|ell[oa]s|él|ella|usted(?:es)?",
    "it": r"noi|loro|lui|lei|ci|c['’]", "pt": r"nós|el[ea]s?|a gente",
}  # fmt: skip
# "his name is", "sie heißt", "se llama": who is spoken of from there on.
_NAMED = {
    "en": r"(?P<who>his|her|their|its) name is\s", "de": r"(?P<who>sein|ihr) name ist\s",
    "fr": r"(?P<who>il|elle) s['’]appelle\s",
}  # fmt: skip
_OF_WHOM = {"his": "he", "her": "she", "their": "they", "its": "it", "sein": "er", "ihr": "sie"}
# A clause that belongs to the one beside it.
_BOUND = {
    "en": r"but|or|nor|so|yet|if|when(?:ever)?|because|although|though|as|while|unless|that|which|who|whose|whom|such|"
          r"like|not|then|both|either|even|including|especially|compared|up|down|now|still|already|also|just|only|too",
    "de": r"aber|oder|doch|sondern|denn|weil|wenn|falls|dass|ob|der(?=\s\w+t$)|damit|obwohl|während|sowie|auch|sogar|"
          r"dann|sonst|also|wobei|nur|noch|schon|jetzt|inklusive|etwa|darunter",
    "fr": r"mais|ou|donc|car|si|quand|lorsque?|parce que|qui|que|dont|où|même|ainsi|puis|surtout|notamment|y compris|"
          r"afin|comme",
    "es": r"pero|o|u|sino|porque|si|cuando|aunque|que|quien(?:es)?|cuyo|donde|incluso|también|además|así|luego|como|"
          r"sobre todo|mientras",
    "it": r"ma|o|oppure|perché|se|quando|anche|che|cui|dove|mentre|così|poi|inoltre|come|soprattutto|compres[oa]",
    "pt": r"mas|ou|porque|se|quando|embora|que|quem|cujo|onde|inclusive|também|além|assim|depois|como|sobretudo|"
          r"enquanto",
}  # fmt: skip
# "how to book", "warum Strom kostet": what is to be explained.
_ASKS = {
    "en": r"how|why|what|where|when|who|which|whether", "de": r"wie|warum|wieso|weshalb|was|wo|wann|wer|welche\w*|ob|"
          r"wofür|worauf|wozu|womit",
    "fr": r"comment|pourquoi|quand|où|combien|qui|quels?|quelles?|ce que|ce qu['’]|à quoi", "es": r"cómo|por qué|qué|"
          r"cuándo|dónde|cuánt\w+|quién(?:es)?|cuál(?:es)?|para qué",
    "it": r"come|perché|(?:che )?cosa|quando|dove|quant\w+|chi|qual[ie]?", "pt": r"como|por ?qu[eê]|o que|quando|onde|"
          r"quant\w+|quem|qua(?:l|is)|para que",
}  # fmt: skip
_ACTS_EN = re.compile(
    r"(?:never |always |still |also |often |now )?(?:[a-z]+(?:ed|[^s\W]s|[^s]es)(?=\s(?!of\b))|drove|ran|built|won|led|"
    r"sang|taught|wrote|grew|made|kept|gave|took|held|brought|spent|was|has|is|had|left|began|came|went|found|sold|met|"
    r"swam|flew|can|will|are|have)\s\S"
)
# "dogs welcome", "drinks from 3 euros": a plural that only looks like what somebody does.
_PLURAL_EN = re.compile(r"[a-z]+s\s(?:for|from|at|on|with|without|in|of|by|to|and|or|until|till|after|before)\s")
_COPULA_EN = re.compile(r"(?<=[\w’'\")]\s)(?:[a-z]+(?:ed|s)|won|has|is)(?=\s(?:the|an?|in|on|at|for|by|to|from|our)\s)")
# "Lessons start on 6 May", "the first month costs £20": a plural noun with what it does then.
_WHEN_EN = re.compile(
    r"^(?:the |our )?(?:[\w'’-]+\s){1,4}?(?:costs?|starts?|ends?|opens?|closes?|runs?|takes?|lasts?|comes?|goes|go|"
    r"meets?|needs?|leaves?|returns?|arrives?|begins?|reopens?)\s(?:on |at |from |in |out |back |only |after |until |"
    r"by |the |an? |every |as )*(?:[£$€]?\d|\w)",
    re.IGNORECASE,
)
# "shoes included", "Frühstück inklusive": what an offer says without a verb.
_GIVEN = re.compile(
    r"(?:included|inclusive|welcome|provided|free|only|required|available|allowed|inklusive|inbegriffen|kostenlos|"
    r"gratis|willkommen|erlaubt|möglich|compris\w*|inclus\w*|gratuit\w*|bienvenus?|offerte?s?|incluid[oa]s?|"
    r"bienvenid[oa]s?|inclus[oaie]|gratuit[oaie]|compres[oaie]|benvenut[oaie]|bem-vind[oa]s?|grátis|disponib\w+|"
    r"disponíve\w+)$",
    re.IGNORECASE,
)
_HAS_VERB_EN = re.compile(r"\s(?:is|are|was|were|will|has|have)\s")
# "le encanta el teatro", "si trova a Lecce": small words before the verb.
_PARTICLES = re.compile(r"^(?:(?:ne|no|non|não|se|si|le|lhe|gli|ci|les|nos)\s|[ns]['’]){1,2}", re.IGNORECASE)
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_REFLEXIVE = re.compile(r"s[ei]\s[a-zà-ÿ]{2,}(?:[aeo]|an|en|ano|ono|am|em)\s", re.IGNORECASE)  # "se jubila en junio"
_ITSELF = re.compile(r"[a-zà-ÿ]+-se")  # "chama-se"
_IMPERSONAL = re.compile(r"(?:there|es|ci|c['’]|man|on)$", re.IGNORECASE)


def weight(piece: str) -> int:
    """The words of an entry, without what brackets say of it: "opening hours (Mon to Thu 8 to 7)" are two."""
    return len(_BRACKETS.sub("", piece).split())


def entries(text: str, language: str) -> list[str]:
    """The entries of what a label or a colon lists, clauses among them; [] where no list of such stands there."""
    listed = _listed(text, language)
    return listed if _is_enumeration(listed, language) else shared(text, language)


def gives_entries(text: str, language: str) -> bool:
    """Whether a list under "Topics:" tells its news and not only of what: clauses, or figures in two of its entries."""
    listed = _listed(text, language)
    if len(listed) < FEWEST or any(_asks(piece, language) for piece in listed):
        return False
    figured = sum(bool(re.search(r"\d", _BRACKETS.sub("", piece))) for piece in listed)
    return figured >= _LEAST or _is_enumeration(listed, language)


def statements(text: str, language: str) -> list[str]:
    """The clauses of a sentence without a label, each as a sentence; [] where it is one sentence or no clauses."""
    listed = _listed(text, language)
    short = len(listed) <= FEWEST and len(text.split()) < _BREATH
    if len(listed) < FEWEST or short or any(weight(piece) < _LEAST for piece in listed):
        return []
    if all(_clause(piece, language) and not _asks(piece, language) for piece in listed):
        return listed
    return shared(text, language)


def shared(text: str, language: str) -> list[str]:
    """What one subject does, a sentence each with the subject; [] where a text tells nothing of the kind."""
    listed = _listed(text, language)
    if len(listed) < FEWEST:
        return []
    whole = [_clause(piece, language) for piece in listed]
    if not all(own or _acts(piece, language) for own, piece in zip(whole, listed, strict=True)):
        return []
    if language in _WITHOUT_SUBJECT and not any(whole):
        return listed
    told, who = [], ""
    for piece, own in zip(listed, whole, strict=True):
        who = _subject(piece, language) if own else who
        if not (own or who):
            return []
        told.append(piece if own else f"{who[:1].upper()}{who[1:]} {piece}")
    return told


def _listed(text: str, language: str) -> list[str]:
    """The pieces between commas, the last one cut at the "and" that closes the list."""
    listed = parts(text.rstrip(" ."), language)
    if len(listed) < _LEAST:
        return listed
    first = re.compile(rf"^{_AND[language]}\s", re.IGNORECASE)
    closed = first.match(listed[-1])
    last = first.sub("", listed[-1])
    return [*listed[:-1], *([last] if closed else _closed(last, language))]


def _closed(piece: str, language: str) -> list[str]:
    """The last piece at its "and", where both sides are entries: a clause, or something else that is done."""
    hidden = _BRACKETS.sub(lambda found: "\ue000" * len(found.group()), masked(piece))
    for found in re.finditer(rf"\s{_AND[language]}\s", hidden):
        left, right = piece[: found.start()], piece[found.end() :]
        if weight(left) < _LEAST or weight(right) < _LEAST:
            continue
        if _clause(right, language) or _asks(right, language):
            return [left, right]
        if (_acts(left, language) or _clause(left, language)) and _acts(right, language):
            return [left, right]
    return [piece]


def _is_enumeration(listed: Sequence[str], language: str) -> bool:
    """Whether every piece is an entry by itself, and one of them at least is a clause."""
    if len(listed) < FEWEST or any(not _LEAST <= weight(piece) <= _LONGEST for piece in listed):
        return False
    if all(_asks(piece, language) for piece in listed):
        return True
    if any(_asks(piece, language) or _bound(piece, language) for piece in listed):
        return False
    clauses = [_clause(piece, language) for piece in listed]
    loose = [piece for piece, whole in zip(listed, clauses, strict=True) if not whole]
    if any(_acts(piece, language) and not _PLURAL_EN.match(piece) for piece in loose):
        return False  # done by the subject of the clause before
    if sum(clauses) == 1 and clauses[0]:
        return all(_tells(piece, language) for piece in loose)  # "we sell bread, fresh rolls, dark beer" lists objects
    return any(clauses)


def _bound(piece: str, language: str) -> bool:
    """Whether a piece is nothing without the one beside it."""
    article = language == "pt" and re.match(r"a\s(?!partir\b|\d)", piece, re.IGNORECASE)  # "a garagem será lavada"
    if hangs(piece, language) and not article:
        return True
    return bool(re.match(rf"(?:{_BOUND[language]})(?!\w)", piece, re.IGNORECASE))


def _asks(piece: str, language: str) -> bool:
    return bool(re.match(rf"(?:{_ASKS[language]})(?!\w)", piece, re.IGNORECASE)) and weight(piece) >= _LEAST


def _clause(piece: str, language: str) -> bool:
    """Whether a piece has a subject and a verb of its own."""
    plain = _BRACKETS.sub("", piece)
    if _bound(plain, language) or weight(plain) < _LEAST or _acts(plain, language):
        return False
    if re.match(rf"(?:{_PERSON[language]})(?:(?<=['’])|['’]\w+\s|\s)\S", plain, re.IGNORECASE):
        return True
    if language == "en" and (_COPULA_EN.search(plain) or _WHEN_EN.match(plain)):
        return True
    inner = plain.split()[1:] if language not in ("en", "de") else ()
    if any(tensed(word, language) or (language == "pt" and _ITSELF.fullmatch(word)) for word in inner):
        return True
    return verb_in(plain, language) is not None


def _acts(piece: str, language: str) -> bool:
    """Whether a piece opens on what somebody does."""
    if language == "en":
        piece = piece[:1].lower() + piece[1:]
        return bool(_ACTS_EN.match(piece)) and not _HAS_VERB_EN.search(piece) and not _GIVEN.search(piece)
    if language in _WITHOUT_SUBJECT and _REFLEXIVE.match(piece):
        return True
    first = _PARTICLES.sub("", piece)
    past = language != "de" and bool(first) and tensed(first.split()[0], language)
    return past or bool(leading(language).match(first))


def _subject(clause: str, language: str) -> str:
    """Who does what is told, as a pronoun or in up to three words; '' where a clause does not say it at its head."""
    named = re.match(_NAMED.get(language, r"(?!)"), clause, re.IGNORECASE)
    if named:
        return _OF_WHOM.get(named["who"].lower(), named["who"].lower())
    person = re.match(rf"(?:{_PERSON[language]})(?=\s)", clause, re.IGNORECASE)
    return person.group() if person and not _IMPERSONAL.match(person.group()) else ""


def _tells(piece: str, language: str) -> bool:
    """Whether a piece without a verb is a fact by itself: "shoes included", "kids' club on Saturdays at 10"."""
    timed = is_time(piece, language) or hours_alone(piece) or bool(dates(piece, language))
    return timed or bool(re.search(r"\d", piece) or _GIVEN.search(_BRACKETS.sub("", piece)))
