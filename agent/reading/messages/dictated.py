"""Writes out what was spoken or typed in passing: the hail, who is speaking, thinking aloud, asides to the maker.

"Right um so this is for the lifeboat, pellancove.example slash roof" is how a brief sounds when it is dictated, and
"no wifi, so say it like it's a good thing" how it reads in a chat. None of that is what the film tells.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.owners.owning import names_trade

# "Morning all!", "me again!", "Ich bin's wieder!": what a message opens on before it says anything.
_HAIL = re.compile(
    r"\s*(?:(?:good )?(?:morning|afternoon|evening)|hi(?:ya)?|hello|hey(?: there)?|hallo|servus|salut|coucou|hola|ciao|"
    r"salve|ol[áa]|oi|(?:it['’]?s )?(?:only )?me again|"
    r"guten (?:morgen|tag|abend)|moin(?: moin)?|ich bin(?:['’]?s| es)(?: (?:schon )?wieder| nochmal)|"
    r"(?:re)?bonjour|bonsoir|(?:c['’]est )?encore moi|buenos días|buenas(?: tardes| noches)?|(?:soy )?yo otra vez|"
    r"buongiorno|buonasera|(?:sono )?(?:di nuovo|ancora) io|bom dia|boa (?:tarde|noite)|(?:sou )?eu (?:outra vez|"
    r"de novo))"
    r"(?:,?\s(?:again|all|everyone|both|team|folks|guys|zusammen|ihr lieben|à tous|encore|a todos|a tutti|pessoal))?"
    r"(?:\s?[!.,;…]+|(?:\s[\w'’-]+){0,3}\s?[\U0001F300-\U0001FAFF\u2600-\u27BF]+)\s+(?=[^\W\d])|"
    r"\s*@[\w-]+[:,]?\s+(?=[^\W\d])",  # "hey team video (waving hand) can we ...", "@video-team we need ..."
    re.IGNORECASE,
)
_WHO = r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?:\s(?-i:[A-ZÀ-Þ])[\w'’-]+)?"
_FIRM = r"(?-i:[A-ZÀ-Þ])[\w'’&.-]*(?:\s(?:(?-i:[A-ZÀ-Þ&])[\w'’&.-]*|of|de|du|di|da|do|del|della|und|and|et|y|e))*"
# "its Carla from Bean Street Laundry", "soy Marta de la Lavandería Sol": who writes, and for whom.
_I_AM = {
    "en": rf"(?:it['’]?s|this is|i['’]?m)\s{_WHO}(?:\shere)?,?\s(?:from|at|of|with)\s(?:the\s)?(?P<firm>{_FIRM})",
    "de": rf"(?:hier (?:ist|schreibt|spricht)|ich bin(?:['’]?s)?)\s(?:die\s|der\s)?{_WHO},?\s(?:von|vom|aus|bei)\s"
    rf"(?:der\s|dem\s)?(?P<firm>{_FIRM})",
    "fr": rf"(?:c['’]est|ici|je suis)\s{_WHO},?\s(?:de\s(?:la\s|l['’])?|du\s|chez\s)(?P<firm>{_FIRM})",
    "es": rf"(?:soy|te escribe|os escribe)\s{_WHO},?\s(?:de(?:l|\sla|\slos)?)\s(?P<firm>{_FIRM})",
    "it": rf"(?:sono|qui è)\s{_WHO},?\s(?:d[ai]|del|della|dell['’])\s?(?P<firm>{_FIRM})",
    "pt": rf"(?:aqui é|daqui fala|sou|é)\s(?:a\s|o\s)?{_WHO},?\s(?:d[aeo])\s(?P<firm>{_FIRM})",
}
_GREETED = r"(?:hi(?:ya)?|hello|hey|hallo|hola|salut|bonjour|ciao|ol[áa]|oi)(?: there| all| everyone| team)?"
_CLIENT = {
    "en": "Client: ",
    "de": "Kunde: ",
    "fr": "Client : ",
    "es": "Cliente: ",
    "it": "Cliente: ",
    "pt": "Cliente: ",
}
_MARKED = re.compile(r"\s*(?:[,.;:!–—-]+|[\U0001F300-\U0001FAFF\u2600-\u27BF]+|$)\s*")
_ASKING = re.compile(
    r"\s*(?:here\s)?(?:and\s)?(?=(?:can|could|would) (?:you|u)\b|(?:we|i) (?:need|want|would|are)\b|we['’]|i['’])", re.I
)
# Sounds of somebody who thinks; English "um" is a word in German and Portuguese.
_THINKING = {
    "en": r"u+m+|u+h+m*|e+rm+|hmm+|you know(?=,)|i mean(?=,)",
    "de": r"ä+h+m*|ö+h+m*|hmm+",
    "fr": r"e+u+h+|hmm+|ben(?=,)",
    "es": r"e+h+m*(?=,)|hmm+|este(?=…|\.\.\.)",
    "it": r"e+h*m+|mm+h*|cioè(?=,)",
    "pt": r"hu+m+|hã+|hmm+",
}
# "Right so", "Alors,", "Bueno pues,": words that only begin to speak.
_BEGINNING = {
    "en": r"right|ok(?:ay)?|so|well|alright|anyway|basically|now then|look|listen",
    "de": r"also|so|na ?ja|ok(?:ay)?|gut|tja",
    "fr": r"alors|bon|ben|voilà|donc|ok",
    "es": r"bueno|pues|a ver|vale|mira|oye|ok",
    "it": r"allora|dunque|ecco|senti|beh|ok",
    "pt": r"então|bom|olha|pronto|ok",
}
_THING_IS = re.compile(
    r"^(?:the|my|our) (?:thing|idea|point) is,? (?:that )?(?=(?:we|i|you|there|it)\b)", re.IGNORECASE
)
# "The ask is ten pounds buys one slate": what follows is told, what leads to it is not.
_POINT_IS = re.compile(
    r"(?:^|(?<=[.!?]\s))(?:and )?(?:(?:the|our) (?:ask|message|offer|deal|news|plan) is:? (?:that |simply |just )?|"
    r"(?:die|unsere) (?:botschaft|nachricht|neuigkeit) ist:? |(?:le|notre) (?:message|but),? c['’]est (?:que )?|"
    r"(?:el|nuestro) mensaje es (?:que )?|(?:il|il nostro) messaggio è (?:che )?|(?:a|a nossa) mensagem é (?:que )?)"
    r"(?=[^\W\d]+\s)",
    re.IGNORECASE,
)
# "This is for the lifeboat station, Pellan Cove Lifeboat, and what we want is an appeal": whose film it is.
_IS_FOR = re.compile(
    rf"(?:^|(?<=[.!?]\s))(?:this|it)(?:['’]s| is| would be) for (?:(?:the|our|my|a) (?:[a-z'’-]+ ){{0,3}}[a-z'’-]+, )?"
    rf"(?:the )?(?P<firm>{_FIRM}(?:\s[a-z]+(?=,))?)(?:, (?:that['’]s|which is) [^,.]+)?(?:, (?:and )?|\. ?)",
    re.IGNORECASE,
)
# "role is night baker at Crumb & Co": a label that is said.
_ROLE_IS = re.compile(
    r"(?:^|(?<=[.!?]\s))(?:(?:the|our) )?(?:role|job|position|post|vacancy)(?: is|['’]s)(?: for)? (?:an? |our next )?"
    r"(?!(?:based|open|for|to|yours|still|now|not|in|at|on|full|part|temporary|permanent|paid|perfect|"
    r"ideal)\b)(?=[^\W\d])",
    re.IGNORECASE,
)
_ISH = re.compile(
    r"(?<![\w.])(\d{1,3})\s?-?(?:ish\s?-?(?=s(?:ecs?|econds?)?\b|min)|(?=(?:s|secs?|seconds?|mins?)\s?-?ish\b))", re.I
)
# "thx xx": kisses at the end of a message.
_KISSES = re.compile(r"(?:[\s,!.]+(?:thx|thanks?(?: you)?|ta|cheers|ty|tysm|love))*[\s,!.]+x{1,5}\s*$", re.IGNORECASE)
# "... and we want people to know it's on Sunday": two sentences.
_TO_KNOW = re.compile(
    r",?\s(?:and|so)\s(?:we|i)(?:['’]d| would)?\s(?:want|need|like|love)\s(?:people|everyone|everybody|folks|them|"
    r"viewers)\sto (?:know|see|understand|remember) (?:that )?(?=\S)",
    re.IGNORECASE,
)
# "€289 - sorry, €279": what was said first is taken back; "2. Wait 30 seconds" is a step.
_CORRECTED = re.compile(
    r"(?<![\d.,:])(?!\d{1,2}[.)]\s)(?:[€£$]\s?)?\d[\d.,:]*(?:\s?(?:€|£|\$|euros?|pounds?|am|pm|uhr))?\s*(?:[—–,;(-]+\s*)?(?:oh\s|er\s|äh\s|euh\s)?"
    r"(?:sorry|no,? wait|wait|i mean|make that|correction|scratch that|nein|quatsch|pardon|non|perdón|scusa(?:te)?|"
    r"desculpem?)[,:]?\s+(?=(?:[€£$]\s?)?\d)",
    re.IGNORECASE,
)
# "a film that explains it and asks people to join before 15 February": the order, and what is asked of viewers.
_ASKED_TO = re.compile(
    r"(?P<rest>)(?:,? (?:and|that|which|to))?\s(?:asks?|asking|invites?|inviting|encourages?|urges?|"
    r"gets?)\s(?:people|viewers|everyone|"
    r"everybody|them|folks|parents|neighbours|members|customers|residents) to "
    r"(?P<act>(?!(?:feel|think|smile|laugh|watch|understand|know|remember|"
    r"see)\b)[^.;!?]{3,70}\d[^.;!?]{0,40})(?=[.;!?]|$)",
    re.IGNORECASE,
)
# "..., and we thought two courses for eighteen pounds": the offer itself.
_THOUGHT = re.compile(
    r"(?:,\s)?(?:and |so )?(?:we|i)(?:['’]d)? (?:thought|were thinking|reckoned|figured)(?: of| about|:|,)?\s"
    r"(?=(?:\d|[£€$]|two|three|four|five|half|free|an?\s)\S*\s?\w)(.)",
    re.IGNORECASE,
)
_LIKE = re.compile(r"(?<!\w)(?:on |with |, )?like, (?=(?:the|a|an|our)\s|(?-i:[A-Z])|\d)", re.IGNORECASE)
_HEAD_WORDS = 7
_OPENING = 400  # letters in which a message greets
_SLASH = {"en": "slash|forward slash", "de": "schrägstrich|slash", "fr": "slash|barre oblique", "es": "barra",
          "it": "barra|slash", "pt": "barra"}  # fmt: skip
_AT = {"en": "at", "de": "at|ät", "fr": "arobase", "es": "arroba", "it": "chiocciola", "pt": "arroba"}
_DOT = {"en": "dot", "de": "punkt", "fr": "point", "es": "punto", "it": "punto", "pt": "ponto"}
_TOP_LEVEL = r"(?:com|org|net|info|example|eu|io|co\.uk|uk|ie|de|at|ch|fr|be|es|it|pt|br)"
_NO_BOX = r"(?:us|me|more|online|direct|tickets|book|find|apply|look|shop|now)"
"""Words before "at" that are no mailbox: "book at crumb dot example"."""
_SAY = r"(?:say|put|phrase|word|mention|write|show)"
# What a sentence says to the maker behind what it tells: ", please mention that kindly", ", bitte freundlich sagen".
_ASIDE = {
    "en": rf"(?:(?:so|and|but|please|pls|do|definitely|maybe|just)\s)*(?:(?:say|mention|include|stress) (?:that|this|"
    rf"it)(?: too| somewhere| clearly| please| kindly| nicely| gently| politely| loud(?:ly)?| twice| if you can)*|"
    rf"{_SAY} (?:it|that|this) (?:kindly|nicely|gently|politely|like|as if|as a|so (?:that|it)|in a)\b[^.!?;]*|"
    r"(?:that|this|it) (?:should|must|has to|needs to) (?:be (?:said|in there|mentioned|clear)|come across)|"
    r"(?:that|it)(?: goes|['’]s| is| can go)?,? (?:right |only )?at the (?:very )?end|i['’]m afraid|worth (?:saying|"
    r"mentioning)|don['’]?t forget (?:that|this))",
    "de": r"(?:bitte\s)?(?:(?:das\s)?(?:bitte\s)?(?:auch\s|unbedingt\s|nett\s|freundlich\s|deutlich\s)*"
    r"(?:sagen|erwähnen|betonen|dazusagen|reinnehmen)|das (?:muss|soll(?:te)?) (?:rein|gesagt werden|klar werden|"
    r"deutlich werden|rüberkommen)|das (?:kommt|gehört) (?:ganz )?(?:ans ende|an den schluss))",
    "fr": r"(?:merci de |à |il faut |pensez à )?(?:le |bien le |aussi le )?(?:dire|mentionner|préciser|souligner)"
    r"(?: gentiment| poliment| clairement| s['’]il (?:te|vous) plaît| aussi)*|dites-le(?: gentiment| bien)?|"
    r"(?:ça|cela),? (?:c['’]est )?(?:à|pour) la fin",
    "es": r"(?:por favor,? )?(?:decidlo|dilo|díganlo|mencionadlo|menciónalo|que se diga|hay que decirlo)"
    r"(?: con cariño| con tacto| claramente| también)*|eso(?: va)? al final",
    "it": r"(?:per favore,? )?(?:ditelo|dillo|lo dica|menzionatelo|va detto|da dire)(?: con garbo| gentilmente| "
    r"chiaramente| anche)*|(?:questo|quello) (?:va )?alla fine",
    "pt": r"(?:por favor,? )?(?:digam isso|diga isso|diz isso|mencionem|convém dizer|é para dizer)(?: com jeito| "
    r"claramente| também)*|isso(?: vai| fica)? no fim",
}


# "thank youuu", "sooo cute".
_STRETCHED = re.compile(r"(?<![\w.])(?!w{3}\b|i{3}\b)([a-zà-ÿ]*?)([a-zà-ÿ])\2{2,}([a-zà-ÿ]*)(?![\w.])", re.IGNORECASE)
# "del centro cívico 😊 El jueves ...": a pictogram where a full stop would stand.
_ENDED = re.compile(r"(?<=[^\W_])\s?[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+\s+(?=[¿¡]?[A-ZÀ-Þ])")
# "... La Torre Coja 😄 necesitamos un vídeo": the same before a wish that is typed without a capital letter.
_WISHED = re.compile(
    r"(?<=[^\W_])\s?[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+\s+(?=(?:(?:we|i)(?:['’]d)?|can you|could you|"
    r"please|pls|wir|ich|bitte|könn\w+|nous|on|je|j['’]\w+|pou(?:vez|rriez)|necesit\w+|quer(?:emos|ía\w*|íamos|ia)|"
    r"quiero|pod(?:éis|rías|eis|em|ia)|ci serve|vorre\w+|vogliamo|potete|precis\w+)\s)"
)
# "porfa", "porfi": as typed in a chat.
_COURTESY = re.compile(r"(?<!\w)(?:porfa|porfis?|porfavor|plis|pfv?)(?!\w)", re.IGNORECASE)


def spelled(text: str, language: str) -> str:
    """The brief as it would be written: without hail, hesitation and asides, with addresses spelled."""
    text = _WISHED.sub(". ", _ENDED.sub(". ", _STRETCHED.sub(r"\1\2\3", text)))
    text = _COURTESY.sub("por favor", text) if language in ("es", "pt") else text
    text = _introduced(_unhailed(text), language)
    text = _addressed(text, language)
    text = re.sub(rf"(?i)(?:,\s)?(?<!\w)(?:{_THINKING[language]})(?!\w)[,…]*\s?", " ", text)
    text = _KISSES.sub("", text) if language == "en" else text
    text = "\n".join(_told(line, language) for line in text.split("\n"))
    return re.sub(r"(?<=\S) {2,}", " ", text)


# "The half-term video worked a treat so I'd love another.": a word on an earlier film.
_EARLIER = re.compile(
    r"(?<![^\n.!?…])\s*(?:(?:the|our|your|that) (?:last |[\w-]+ ){0,3}?(?:video|film|clip|reel|"
    r"poster)s?(?: you (?:made|did)[\w ]{0,16})?"
    r" (?:worked|went|was|were|did|turned out|got|looked|has|have)|(?:das|euer|ihr) (?:letzte\w* )?(?:video|film|"
    r"clip) (?:war|kam|lief|hat)|(?:la|votre) (?:dernière )?vidéo (?:a|était|avait)|"
    r"(?:el|vuestro) (?:último )?v[ií]deo (?:fue|gustó|"
    r"funcionó|quedó)|"
    r"(?:il|l['’]ultimo) video (?:è|era|ha)|o (?:último )?vídeo (?:foi|correu|ficou|"
    r"teve))\b[^.!?\n:\d]{0,90}[.!?]+(?=\s)",
    re.IGNORECASE,
)


def _unhailed(text: str) -> str:
    """The text without the hail that it opens on: "Morning! me again! The open day is ..."."""
    head, text = text[:_OPENING], text[_OPENING:]
    return f"{_greeted(head)}{text}"


def _greeted(text: str) -> str:
    text = _EARLIER.sub("", text)
    while found := _HAIL.match(text):
        text = f"{text[found.end() : found.end() + 1].upper()}{text[found.end() + 1 :]}"
    return text


def _introduced(text: str, language: str) -> str:
    """The text with the firm of whoever writes as its client, where a request or a mark follows the introduction."""
    found = re.match(rf"\s*(?:{_GREETED}\W{{0,3}}\s)?(?:{_I_AM[language]})", text, re.IGNORECASE)
    marked = _MARKED.match(text, found.end()) if found else None
    if not found or not marked:
        return text
    firm, rest = found["firm"].rstrip(" ."), text[marked.end() :]
    asked = marked.end() > found.end() or _ASKING.match(text, found.end())
    if not asked or not rest:
        return text
    if names_trade(firm, language) or " " in firm:
        return f"{_CLIENT[language]}{firm}\n{rest[:1].upper()}{rest[1:]}"
    return text


def _addressed(text: str, language: str) -> str:
    """The text with addresses that were spoken as they are written: "jobs at crumb dot example slash oven"."""
    dot, at, slash = _DOT[language], _AT[language], _SLASH[language]
    of = r"(?!de\s(?-i:[a-zà-ÿ]))" if language in ("es", "fr", "pt") else ""  # "punto de encuentro" is no address
    spoken = rf"(?:\s(?:{dot})\s[\w-]+)??\s(?:{dot})\s{of}{_TOP_LEVEL}(?!\w)"
    text = re.sub(rf"(?i)(?<!\w)(?!{_NO_BOX}\s)([\w-]+)\s(?:{at})\s(?=[\w-]+{spoken})", r"\1@", text)
    text = re.sub(rf"(?i)(?<=\w){spoken}", lambda found: re.sub(rf"(?i)\s(?:{dot})\s", ".", found.group()), text)
    return re.sub(rf"(?i)(\w\.{_TOP_LEVEL})\s(?:{slash})\s(?=\w)", r"\1/", text)


def _headed(line: str, language: str) -> str:
    """A request and what it is about parted by a colon: "save the date reel pls - class of 2006 reunion, ..."."""
    head, mark, rest = line.partition(" - ")
    few = mark and len(rest.split()) > 2 and len(head.split()) <= _HEAD_WORDS and not re.search(r"[.:!?\d]", head)
    return f"{head}: {rest}" if few and words("films", language).search(head) else line


def _told(line: str, language: str) -> str:
    begin = rf"(?:{_BEGINNING[language]})"
    line = re.sub(rf"(?i)^\s*{begin}(?:,?\s+{begin})*(?:[,:…]|\.\.\.)\s+(?=\S)", "", line)
    line = re.sub(rf"(?i)^\s*{begin}(?:,?\s+{begin})+\s+(?=\S)", "", line)
    if language == "en":
        line = _LIKE.sub(lambda found: found.group()[:-6] if found.group()[:2] in ("on", "wi") else " ", line)
        line = _THING_IS.sub("", re.sub(r"(?i)^so (?=the thing is)", "", line))
        line = _TO_KNOW.sub(lambda found: ". \ue000", line)
        line = re.sub("\ue000(.)", lambda found: found.group(1).upper(), line)
        line = _ISH.sub(r"about \1 ", _ROLE_IS.sub("Role: ", line))
        line = _IS_FOR.sub(lambda found: f"Client: {found['firm']}\n", line, count=1)
    line = _CORRECTED.sub("", line)
    if language == "en":
        line = _ASKED_TO.sub(lambda found: f"{found['rest'] or ''}. {found['act'][:1].upper()}{found['act'][1:]}", line)
        line = _THOUGHT.sub(lambda found: f". {found.group(1).upper()}", line)
    line = _headed(_POINT_IS.sub("", line), language)
    return re.sub(rf"(?i)(?:,\s*|\s[–—-]\s|\s(?=i['’]m afraid))(?:{_ASIDE[language]})(?=\s*(?:[.!?;,]|$))", "", line)
