"""Takes requests off what they want told: the clause behind "dass" or "que" becomes a sentence.

"Es soll klar werden, dass jede Spende hilft" asks for "Jede Spende hilft", and "il faut que les gens sachent
qu'on ferme le lundi" for "On ferme le lundi". Read as they stand, the news would be lost with the
request, or the request said.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.messages.apart import capital, parted
from agent.reading.messages.chatty import spelled_out
from agent.reading.messages.wanting import wish_parted
from agent.reading.messages.wishes import told_wish
from agent.reading.subjects.purposes import shown_how
from agent.reading.text.french import imperative
from agent.reading.text.german import main_clause, order
from agent.reading.text.sentences import sentences

_THAT = re.compile(r"^(?P<lead>[^.!?:;„\"»]{0,90}?),?\s(?:dass|daß)\s(?P<told>[^\n]{6,300})$")
_WISHED = re.compile(
    r"(?<!\w)(?:bitte|wichtig|ankündig\w*|verkünd\w*|erklär\w*|klar|deutlich|rüberkommen|erwähn\w*|beton\w*|hinweis\w*|hingewiesen|mitteilen|"
    r"bekannt ?(?:geben|machen)|ankündig\w*|"
    r"nicht vergessen|vergesst nicht|vergiss nicht|(?:schön|gut|toll|super|klasse)|"
    r"(?:woll(?:en|t)|möchte[nt]?|will)\s[^,]*(?:sagen|erzählen|mitteilen)|rein|vorkommen|drinstehen|"
    r"(?:soll\w*|muss|müssen)\s[^,]*(?:wissen|erfahren|merken|verstehen|sehen|stehen|kommen)|"
    r"(?:wissen|erfahren|merken|verstehen|sehen)$|^(?:und |auch )?(?:sagt?|sagen sie|zeigt?|zeigen sie))(?!\w)",
    re.IGNORECASE,
)
_FORBIDS = re.compile(
    r"(?<!\w)(?:nicht(?! (?:vergessen|nur)\b)(?<!vergesst nicht)(?<!vergiss nicht)|nie|niemals|kein\w*|ohne)(?!\w)",
    re.I,
)
_AT_THE_END = {
    "de": re.compile(r"(?<!\w)(?:ganz )?(?:am (?:ende|schluss)|zum (?:schluss|abschluss))(?!\w)", re.IGNORECASE),
    "fr": re.compile(
        r"(?<!\w)(?:à la (?:toute )?fin|pour finir|en conclusion|termine\w*|fini\w*|conclu\w*)(?!\w)", re.IGNORECASE
    ),
}
_END = {"de": "Am Ende: ", "fr": "À la fin : "}
_PEOPLE = (
    r"(?:les (?:gens|clients|habitants|visiteurs|parents|spectateurs|voisins|familles|membres|salariés|"
    r"adhérents|élèves)|le public|tout le monde|l['’]on|on|chacun|"
    r"nos (?:clients|membres|adhérents|visiteurs|habitants)|ils|elles)"
)
_KNOW = r"(?:sache|comprenne|retienne|voie|sente)(?:nt)?"
_QUE = re.compile(
    rf"^(?P<lead>[^.!?:;«\"]{{0,50}}?(?:qu(?:e\s|['’]){_PEOPLE}\s{_KNOW}|"
    r"(?:merci de|pensez à|pense à|n['’]oubliez pas de|n['’]oublie pas de|il faut|il faudrait|pouvez-vous|peux-tu|"
    r"on (?:veut|voudrait|peut|aimerait)|je (?:veux|voudrais)|j['’]aimerais|nous (?:voulons|souhaitons|voudrions))\s"
    r"(?:aussi |bien |juste |absolument )?(?:dire|préciser|mentionner|rappeler|indiquer|signaler|ajouter|souligner|"
    r"insister sur le fait)|(?<!\w)(?:dites|dis|précise[zr]?|mentionne[zr]?|rappele[zr]|rappelle|"
    r"insiste[zr] sur le fait|souligne[zr]|signale[zr]))"
    r"(?:\s(?:bien|aussi|également|aux gens|à tous|clairement))*)\s(?:que\s|qu['’])(?P<told>[^\n]{6,300})$",
    re.IGNORECASE,
)
_DENIES = re.compile(r"(?<!\w)(?:ne (?:pas|dites|dis|mentionne\w*)|jamais|surtout pas)(?!\w)", re.IGNORECASE)
_INVITE = re.compile(
    rf"^(?P<lead>[^.!?:;«\"]{{0,40}}?(?:invite[rz]?|en invitant|inviter|incite[rz]?|encourage[rz]?|"
    rf"en incitant)\s{_PEOPLE}\s(?:à\s|d['’]))"
    r"(?P<told>[^\n]{4,200})$",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"(?:(?:viele[nr]? |besten |herzlichen |lieben )?dank(?:e(?:schön)?)?"
    r"(?: (?:und (?:viele|liebe|beste) grüße|im voraus|euch|ihnen|schon mal|dir))*|"
    r"merci(?: (?:d['’]avance|beaucoup|à vous|bien|encore))*|(?:bis bald|à bientôt|lg|vg|liebe grüße|viele grüße))\W*",
    re.IGNORECASE,
)
# "Anlass ist das Hafenfest", "C'est pour la jardinerie Les Quatre Vents": lines without their labels.
_LINES = {
    "de": (
        (
            re.compile(
                r"^(?:Anlass|Grund|Thema|Gegenstand)(?: des \w+| dafür)? (?:ist|sind) (?:de[rn]|die|das|ein\w*) "
            ),
            "Thema: ",
        ),
        (
            re.compile(r"^(?:Das|Es|Das \w+|Der Film) (?:ist|wäre) für [^.,:A-ZÄÖÜ]*(?:[A-ZÄÖÜ]\w+ )?(?=[A-ZÄÖÜ])"),
            "Kunde: ",
        ),
    ),
    "fr": (
        (
            # "C'est pour les 80 ans de papi René" is an occasion, and nobody's order.
            re.compile(
                r"^C['’]est pour (?!(?:l['’]anniversaire|le (?:mariage|baptême|départ|pot)|la (?:retraite|fête|"
                r"naissance))\b)[^.,:\dA-ZÀ-Þ]*(?=[A-ZÀ-Þ])"
            ),
            "Client : ",
        ),
        (re.compile(r"^Il s['’]agit d['’](?:un film|une vidéo) (?:pour|sur) "), "Sujet : "),
    ),
}
_ASKING = re.compile(
    r"^(?P<lead>[^.!?:;„\"]{0,70}?(?:auffordern|einladen|ermutigen|ermuntern|aufrufen|motivieren|bitten|"
    r"dazu bewegen)),?\s(?:dazu,\s)?"
    r"(?P<told>[^\n]{4,200})$",
    re.IGNORECASE,
)
# "Bonjour à tous, on lance ...", "Moin, wir ziehen um ...": a greeting in the first line.
_GREETING = re.compile(
    r"^\s*(?:bonjour|bonsoir|salut|coucou|hello|hallo|hi|hey|moin(?: moin)?|servus|guten (?:tag|morgen)|grüß gott)"
    r"(?: (?:à (?:tous|toutes|vous)|tout le monde|l['’]équipe|les amis|et toutes|zusammen|ihr(?: lieben)?|"
    r"liebes team|an alle|leute))*"
    r"\s?[,!.]+\s*(?=\S)",
    re.IGNORECASE,
)
# "Wir ziehen um und brauchen dafür ein Video": what is so, and what is asked for.
_AND_WANT = {
    "de": re.compile(
        r"^(?P<so>wir\s(?!brauch|möcht|woll|such|benötig|"
        r"hätt)(?:[^.,:;!?]|(?<=\d)\.){3,140}?),? und (?:wir )?(?P<want>(?:brauchen|möchten|wollen|"
        r"suchen|hätten|benötigen|wünschen)\s[^.!?]*?(?:film|video|clip|reel|spot))",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"^(?P<so>(?:on|nous)\s[^.,:;!?]{3,140}?),? et (?P<want>(?:on|nous)\s(?:aimerait|voudrait|cherche|"
        r"souhait|veut|voul|aimeri|a besoin|avons besoin|cherchons)[^.!?]*?(?:film|vidéo|clip|reel|spot))",
        re.IGNORECASE,
    ),
}
# "We own a cottage, sleeps four, and want a one minute film", "Abrimos una panadería y necesitamos un vídeo".
_SO_WE_WANT = {
    code: re.compile(
        rf"^(?P<so>{we}\s(?!{asks})(?:[^.:;!?]|(?<=\d)\.){{3,160}}?),? {so} (?P<want>(?:{we}\s?)?(?:{asks})\b[^.!?]*?"
        r"(?:film|videos?|vídeos?|clip|reel|spot|filmato))",
        re.IGNORECASE,
    )
    for code, we, so, asks in (
        ("en", r"(?:we|i)(?:['’](?:re|ve|m|d))?", r"(?:and|so|and so)",
         r"(?:would |really |now |['’]d )*(?:want|need|like|love|looking for|after)"),
        ("es", r"(?:nosotros )?", r"y", r"(?:queremos|necesitamos|buscamos|nos gustaría|quisiéramos)"),
        ("it", r"(?:noi )?", r"e", r"(?:vogliamo|vorremmo|ci serve|cerchiamo|abbiamo bisogno di)"),
        ("pt", r"(?:nós )?", r"e", r"(?:queremos|precisamos de|procuramos|gostávamos de|gostaríamos de)"),
    )
}  # fmt: skip
_SIGNED = 6  # words of a name and a firm behind the thanks
_NAMES_IT = 8  # letters behind the film's word from which a request says what it is about
_SOCIETY = re.compile(r"\s+e\.\s?V\.(?P<more>\s+[a-zäöü–—(-]|,)?")


def reported(text: str, language: str) -> str:
    """The brief with what is to be told as sentences of its own."""
    text = spelled_out(text, language)
    if language == "de":
        text = _SOCIETY.sub(lambda found: found["more"] or ".", text)
    if language not in _END:
        text = _SO_WE_WANT[language].sub(_and_want, text, count=1) if language == "en" else text
        return "\n".join(_line(line, language) for line in text.split("\n"))
    text = _GREETING.sub("", text, count=1)
    text = _AND_WANT[language].sub(
        lambda found: f"{capital(found['so'])}. {capital(('wir ' if language == 'de' else '') + found['want'])}",
        text,
        count=1,
    )
    return "\n".join(_line(line, language) for line in text.split("\n"))


def _and_want(found: re.Match[str]) -> str:
    """What is so and what is wanted as two sentences."""
    want = found["want"]
    return f"{capital(found['so'])}. {capital(want if re.match(r'(?:we|i)', want, re.I) else f'we {want}')}"


def _line(line: str, language: str) -> str:
    whole = sentences(line, language)
    kept = _unsigned(whole)
    told = [_told(sentence, language) for sentence in kept]
    changed = any(told) or 0 < len(kept) < len(whole)
    return " ".join(new or old for old, new in zip(kept, told, strict=True)) if changed else line


def unsigned(text: str, language: str) -> str:
    """The text without thanks to the maker, and who signs behind them: "Merci ! Service technique, Habitat du Lac"."""
    cut = ((line, sentences(line, language)) for line in text.split("\n"))
    kept = ((line, whole, _unsigned(whole)) for line, whole in cut)
    return "\n".join(" ".join(told) if 0 < len(told) < len(whole) else line for line, whole, told in kept)


def _unsigned(whole: list[str]) -> list[str]:
    thanks = next((at for at, sentence in enumerate(whole) if _THANKS.fullmatch(sentence)), len(whole))
    below = whole[thanks + 1 :]
    signed = thanks and not any(re.search(r"\d", text) or len(text.split()) > _SIGNED for text in below)
    return [*whole[:thanks], *([] if signed else below)]


def _told(sentence: str, language: str) -> str:
    """What a sentence wants told; '' where it wants nothing told."""
    if told := wish_parted(sentence, language) or told_wish(sentence, language) or parted(sentence, language):
        return told
    if language not in _END:
        return ""
    for lead_in, label in _LINES[language]:
        if found := lead_in.match(sentence):
            return f"{label}{sentence[found.end() :]}"
    if language == "de" and (how := shown_how(sentence)):
        return f"{how}."
    lead, told = _german(sentence) if language == "de" else _french(sentence)
    film = words("films", language).search(lead)
    if told and film and len(lead) - film.end() > _NAMES_IT:
        return f"{lead.rstrip(' ,')}. {told}."
    at_end = bool(told and _AT_THE_END[language].search(lead))
    return f"{_END[language] if at_end else ''}{told.rstrip(' .!')}." if told else ""


# "Wir bitten Sie, einen Vorrat anzulegen": said to those who watch, in the brief's own words.
_ASKS_VIEWERS = re.compile(
    r"(?:\w+\s){0,3}?(?:bitten|laden|rufen|fordern)\s(?:wir\s)?(?:sie|euch|dich|alle|die|unsere)\b", re.IGNORECASE
)


def _german(sentence: str) -> tuple[str, str]:
    if (invited := _ASKING.match(sentence)) and not _ASKS_VIEWERS.match(sentence):
        return invited["lead"], order(invited["told"])
    found = _THAT.match(sentence)
    if not found or not _WISHED.search(found["lead"]) or _FORBIDS.search(found["lead"]):
        return "", ""
    return found["lead"], main_clause(found["told"], asked=bool(re.search(r"(?i)wichtig|schön|gut", found["lead"])))


def _french(sentence: str) -> tuple[str, str]:
    if invited := _INVITE.match(sentence):
        return invited["lead"], imperative(invited["told"])
    found = _QUE.match(sentence)
    if not found or _DENIES.search(found["lead"]):
        return "", ""
    return found["lead"], found["told"][:1].upper() + found["told"][1:]
