"""Sentences that keep words out by saying so behind them: "The word cheap must not appear anywhere.\""""

from __future__ import annotations

import re

from agent.reading.text.clean import bare
from agent.reading.text.sentences import parts

MOST_WORDS = 4
_SHOWN = {
    "en": "appear|occur|come up|be (?:said|used|mentioned|shown|spoken|heard|written|seen)",
    "de": r"vorkommen|fallen|auftauchen|erscheinen|(?:gesagt|verwendet|genannt|gezeigt|erwähnt|benutzt) werden",
    "fr": r"apparaître|figurer|être (?:dit|utilisé|prononcé|mentionné|montré|employé)\w*",
    "es": r"aparecer|salir|decirse|usarse|mencionarse|ser (?:dich|usad|mencionad)\w*",
    "it": r"comparire|apparire|essere (?:dett|usat|nominat|pronunciat|mostrat)\w*",
    "pt": r"aparecer|ser (?:dit|usad|mencionad|mostrad)\w*",
}
_MAY_NOT = {
    "en": "(?:must|may|should|shall|can|is to|are to)(?: not|n't|not| never)(?: ever)?",
    "de": r"(?:darf|dürfen|soll\w*)(?: \w+){0,3} (?:nicht|nie|niemals|nirgend\w+)(?: \w+){0,3}",
    "fr": "ne (?:doi(?:t|vent)|peu(?:t|vent)) (?:pas|jamais|en aucun cas)",
    "es": "(?:no|nunca) (?:debe|deben|puede|pueden)",
    "it": "non (?:deve|devono|può|possono)(?: mai)?",
    "pt": "(?:não|nunca) (?:pode|podem|deve|devem)",
}
_FORBIDDEN = {
    "en": "(?:is|are) (?:forbidden|banned|taboo|off limits|not allowed)",
    "de": "(?:ist|sind) (?:verboten|tabu)",
    "fr": r"(?:est|sont) (?:interdit|banni)\w*",
    "es": r"(?:está|están) prohibid\w*",
    "it": r"(?:è|sono) (?:vietat|proibit)\w*",
    "pt": r"(?:é|são|está|estão) proibid\w*",
}
_THE_WORDS = {
    "en": "the (?:words?|terms?|phrases?|names?)",
    "de": "(?:das wort|die wörter|die worte|der begriff|die begriffe|der name)",
    "fr": "(?:le mot|les mots|le terme|les termes|l'expression|le nom)",
    "es": "(?:la palabra|las palabras|el término|la expresión|el nombre)",
    "it": "(?:la parola|le parole|il termine|il nome)",
    "pt": "(?:a palavra|as palavras|o termo|a expressão|o nome)",
}
# "Können wir das Wort Krise vermeiden?": the German verb stands last.
_AVOIDED = (
    rf"(?:(?:können|könnten|sollten) wir |bitte )?(?:auch )?{_THE_WORDS['de']}\s+(?P<named>[^.!?:;\"„“]{{1,80}}?)\s"
    r"(?:bitte )?(?:vermeiden|weglassen|nicht (?:verwenden|benutzen|nutzen|sagen))[.!?]?"
)
# "Don't say cheap.", "don't write stunning / cosy", "Bitte nie billig sagen.": a few words, none that points elsewhere.
_NOT_SAID = (
    r"(?:oh |and |und |also |please |bitte |svp,? |stp,? |por favor,? |per favore,? )*(?:"
    r"(?:(?:you|we|it) )?(?:don['’]?t|do not|never|must(?:n['’]?t| not)|may not|can(?:not|['’]?t)|should(?:n['’]?t|"
    r" not)) (?:ever )?(?:say|write|use the words?|call (?:it|us|this|them))|avoid saying|"
    r"darf (?:auf keinen fall |bitte )?nicht (?:sagen|schreiben)|(?:sagt?|schreibt?) (?:bitte |bloß )?(?:nicht|nie|"
    r"niemals)|ne (?:jamais|pas) (?:dire|écrire)|(?:ne dites|n['’]écrivez) (?:jamais|pas)|"
    r"(?:no|nunca) (?:decir|escribir|dig(?:as|an|áis)|escrib(?:as|an|áis))|"
    r"(?:non|mai) (?:dire|scrivere)|non (?:dite|scrivete)(?: mai)?|"
    r"(?:não|nunca) (?:dizer|escrever|digam?|escrevam?|dizemos))\s"
    r"(?!(?:the|our|your|that|it|this|anything|more|how|what|who|when|where|why|too|so|about|dass|was|wer|wann|den|"
    r"die|das|zu|le|la|les|que|ce|el|los|las|lo|che|il|lo|gli|o|a|os|as)\b|l['’])(?P<named>[^.!?:;\"„“]{2,60})[.!]?"
)
_QUOTED = r"[\"“„«»‚‘'].{1,80}?[\"”“»«’']"
_REST = r"(?:\s+[\w ]{1,40})?[.!]?"
_LIST = re.compile(r"\s+(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e)\s+")


def kept_out(sentence: str, language: str) -> tuple[str, ...]:
    """The words that a sentence does nothing but forbid; none where it says anything else.

    Without quotation marks they are announced as words ("the word cheap"), for "Dogs must not be seen" is of dogs.
    """
    named = rf"(?:{_THE_WORDS[language]}\s+(?P<named>[^.!?:;]{{1,80}}?)|(?P<quoted>{_QUOTED}))"
    banned = rf"(?:{_MAY_NOT[language]} (?:{_SHOWN[language]})|{_FORBIDDEN[language]})"
    match = re.fullmatch(rf"\W*{named},?\s+{banned}{_REST}", sentence.strip(), re.IGNORECASE)
    match = match or re.fullmatch(_AVOIDED, sentence.strip(), re.IGNORECASE)
    match = match or re.fullmatch(_NOT_SAID, sentence.strip(), re.IGNORECASE)
    if match is None:
        return ()
    listed = match["named"] or match.groupdict().get("quoted") or ""
    words = (bare(word) for part in parts(listed.replace(" / ", ", "), language) for word in _LIST.split(part))
    return tuple(word for word in words if 0 < len(word.split()) <= MOST_WORDS)


_REFUSES = re.compile(
    r"(?:(?:don['’]?t|do not|never|must not|mustn['’]t)\s(?!(?:only|just|forget|miss|change)\b)(?:[\w'’]+\s?){1,7}|"
    r"nicht\s(?!(?:nur|vergessen)\b)(?:\w+\s){0,5}(?:formulier|schreib|sag|ausdrück|nenn|mach|so|wie folgt)\w*|"
    r"ne\s(?:le |la |les |l['’])?(?:dites|dis|formulez|écrivez|présentez|tournez|faites|mettez)(?:-\w+)?\s(?:pas|"
    r"jamais)(?:\s\w+){0,4}|(?:no|nunca)\s(?:lo |la |os |se )?(?:dig|formul|escrib|pong|expres|"
    r"present)\w+(?:\s\w+){0,4}|non\s(?:lo |la )?(?:dit|formulat|scrivet|mettet|esprime|presentat|dire|scriver|"
    r"formular)\w*(?:\s\w+){0,4}|"
    r"(?:não|nunca)\s(?:o |a )?(?:dig|formul|escrev|ponh|express|apresent|coloqu)\w+(?:\s\w+){0,4})\s?:\s*$",
    re.IGNORECASE,
)


def refuses(lead: str) -> bool:
    """Whether the words before a colon forbid what stands behind it: "Don't put it like this: ..."."""
    return bool(_REFUSES.search(lead))
