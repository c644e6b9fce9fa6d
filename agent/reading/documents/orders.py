"""What marks a sentence as an order to whoever makes the film, in six languages: a text about the world has none.

Each sign is a part of speech that only an order has: an imperative at the head of a clause, an address to a model, the
marks of a chat. Words alone ("ignore", "assistant", "film") are no sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = (
    r"(?:^|[.!?:;,>\])\"“«*#–—-]\s*|\b(?:please|kindly|and|then|now|instead|but|just|immediately|always|also|only|"
    r"you (?:must|should|shall|will|have to|need to|are to)|you to|bitte|und|dann|jetzt|sondern|et|puis|maintenant|y|"
    r"luego|ahora|por favor|e|poi|ora|per favore|depois|agora)\s+)"
)
_FORGET = (
    r"(?:ignore|disregard|forget|override|bypass|ignorier(?:e|t|en sie)?|vergiss|vergesst|vergessen sie|missachte\w*|"
    r"ignore[zr]|oublie[zr]?|ignora|ignorad|ignori|ignorate|olvida|olvide|descarta|dimentica|dimentichi|dimenticate|"
    r"tralascia|esqueça|esquece|desconsidere|descarte)"
)
_TOLD = (
    r"(?:instructions?|prompts?|rules|guidelines|brief|directions?|directives?|orders|anweisung\w*|vorgaben|regeln|"
    r"anleitung\w*|consignes?|règles|instrucciones|reglas|órdenes|istruzioni|regole|ordini|instruções|regras|ordens)"
)
_BEFORE = (
    r"(?:above|previous|prior|earlier|before|preceding|told|bisher\w*|vorherig\w*|oben|davor|gesagt|précède|"
    r"précédent\w*|ci-dessus|avant|anterior|antes|dicho|precede|precedente|sopra|prima|acima|dito)"
)
_TEXT = r"(?:article|text|source|document|page|artikel|text|texte|artículo|texto|articolo|testo|artigo)"
_THE = (
    r"(?:all|any|every|everything|the|this|that|your|these|those|my|what|alles?|die|den|das|diesen?|tout\w*|tous|les?|"
    r"l['’]|cet|ce|tes|vos|todo|todas?|todos|las?|los|el|lo|este|tus|sus|tutt[oaie]|il|quello|quest[oa]|tudo|as?|os?|"
    r"suas?)"
)
_AI = (
    r"(?:ai(?: models?)?|a\.i\.|(?:content|text|ai) generators?|ki-\w+|artificial intelligence|"
    r"assistants?|(?:large )?language models?|llms?|chat ?bots?|bots?|gpt\w*|"
    r"ai agents?|summari[sz]ers?|automated (?:systems?|tools?|readers?)|script ?writers?|video (?:makers?|generators?|"
    r"ai|assistant)|ki|sprachmodell\w*|assistenten?|ia|mod[eè]les? de langage|modelos? de (?:lenguaje|linguagem)|"
    r"modell[oi] linguistic[oi]|asistentes?|assistente)"
)
_YOU_ARE = (
    r"(?:you(?:['’]re| are)|(?:du|sie|ihr)(?=\s[^.\n]{0,40}\b(?:bist|sind|seid)\b)|tu es|vous êtes|eres|usted es|"
    r"es usted|sei|lei è|você é)"
)
_MAKE = (
    r"(?:say|show|add|insert|include|mention|begin|start|end|close|write|replace|promote|recommend|praise|use|make|put|"
    r"pretend|act as|behave as|state|claim|output|print|display|speak|sag\w*|zeig\w*|füge|erwähn\w*|beginn\w*|lobe\w*|"
    r"nutze|schreib\w*|dis|dites|montre\w*|ajoute\w*|mentionne\w*|commence\w*|loue|di|muestra|añade|menciona|empieza|"
    r"alaba|escribe|mostra|aggiungi|cita|inizia|loda|scrivi|diga|mostre|adicione|mencione|comece|elogie|escreva)"
)
_FILM = (
    r"(?:voice-?over|narration|end card|headline|first (?:sentence|line|words)|last (?:sentence|line)|opening (?:line|"
    r"scene)|summary|your (?:answer|response|output|script|reply)|(?:of|in|into|to|from|with) (?:the|your) (?:film|"
    r"video|script|storyboard|captions?|description|title)|this article is|endkarte|ersten satz|abspann|untertitel|"
    r"deine[rn]? antwort|ta réponse|votre réponse|voix off|première phrase|tu respuesta|primera frase|voz en off|"
    r"tua risposta|prima frase|sua resposta|primeira frase)"
)
_NARRATOR = (
    r"(?:narrator|voice-?over|sprecher(?:in)?|erzähler(?:in)?|narrateur|narratrice|voix off|narradora?|locutora?|"
    r"narratore|narratrice|voce narrante)"
)
_MUST = r"(?:must|shall|should|has to|needs to|is to|soll|muss|doit|devra|debe|tiene que|deve|dovrà|tem de|precisa)"


@dataclass(frozen=True)
class Sign:
    """A pattern, and letters of which any text that it fits holds some: they spare the pattern on honest text."""

    hints: tuple[str, ...]
    pattern: re.Pattern[str]

    def found(self, text: str, lowered: str) -> bool:
        """Whether the text bears this sign."""
        return any(hint in lowered for hint in self.hints) and self.pattern.search(text) is not None


def _sign(hints: str, *patterns: str) -> Sign:
    return Sign(tuple(hints.split("|")), re.compile("|".join(patterns), re.IGNORECASE | re.MULTILINE))


CERTAIN = (
    _sign(
        "ignor|disregard|forget|overrid|bypass|vergess|vergiss|missachte|oubli|olvid|descart|dimentic|tralasci|esqueç|"
        "esquec|desconsider",
        rf"{_HEAD}{_FORGET}\s+{_THE}\b[^.\n]{{0,40}}\b{_TOLD}\b",
        rf"{_HEAD}{_FORGET}\s+{_THE}?\b[^.\n]{{0,30}}\b{_BEFORE}\s*(?:wurde|worden|steht|stand)?\s*(?:[,.;:!]|(?:and|"
        rf"und|et|y|e)\b|$)",
        rf"{_HEAD}{_FORGET}\s+(?:previous|prior|earlier|above)\s+{_TOLD}\b",
    ),
    _sign(
        "system|developer|assistant|admin|im_start|inst]|role|instruction|response:|override|prompt",
        r"\b(?:system|developer|assistant|admin)\s{0,2}(?:note|prompt|message|override|instruction|"
        r"notice)\b[^.\n]{0,60}:",
        r"<\|?\s{0,2}/?(?:system|im_start|im_end|assistant|inst)\b|\[/?inst\]",
        r"(?:^|[.!?,;|]\s+)[\W_]{0,4}(?-i:SYSTEM|ASSISTANT|System (?=: ?(?:you|new|ignore)))\s{0,2}:",
        r"#{2,}\s*(?:instructions?|response|system|human|assistant)\b",
        r"[\"']role[\"']\s*:\s*[\"'](?:system|assistant|developer)",
        r"\b(?:begin|start|end)\s+(?:of\s+)?(?:admin|system|hidden|secret|developer)\s+(?:override|prompt|"
        r"instructions?)\b",
    ),
    _sign(
        "no longer|generator|ai|assist|model|llm|bot|gpt|summari|automated|script|video|ki|ia|sprach|asist",
        rf"(?:^|[.!?,;|]\s+)\W{{0,4}}(?:dear|hey|hi|hello|attention|achtung|liebe[rs]?|chère?s?|atención|querid[oa]s?|"
        rf"attenzione|car[oaie]|atenção)\s+(?:all\s+)?{_AI}\b[^.\n:,]{{0,30}}[:,]",
        rf"\b(?:note|message|attention|instructions?|hinweis|nachricht|anweisung\w*|nota|mensaje|messaggio|mensagem)\s+"
        rf"(?:to|for|an|für|pour|à|para|per|al|all['’])\s*(?:(?:the|any|all|die|das|l['’]|la|le|el|il|o|a)\s*)?"
        rf"(?:video |film )?{_AI}\b",
        rf"(?:^|[.!?,;|]\s+)\W{{0,4}}(?:to|for|an|für|à|pour|para|per)\s+(?:(?:the|any|all|das|die|alle|la|le|l['’]|"
        rf"il|el|os?)\s*)?{_AI}\b[^.\n:,]{{0,30}}:",
        rf"\b(?:if|when|wenn|falls|si|se|caso)\b[^.\n]{{0,15}}\b{_YOU_ARE}\b[^.\n]{{0,25}}\b{_AI}\b(?!['’]s)",
        rf"\b(?:any|every|all|jede|toute|cualquier|qualsiasi|qualunque|qualquer)\s+{_AI}\s+(?:that|which|who|reading|"
        rf"die|qui|que|che)\b",
        r"\b(?:as an|you are (?:now )?(?:an?|in)) (?:ai|assistant|language model|developer mode|dan)\b(?! of)",
        r"\byou are no longer (?:an?|the|this)\b|\b(?:human|user)\s?:[^\n]{0,200}\bassistant\s?:",
        r"\byou are now\b[^.\n]{0,40}\b(?:mode|unrestricted|assistant)\b",
    ),
    _sign(
        "from now on|henceforth|ab jetzt|von nun an|à partir de maintenant|désormais|a partir de a|d'ora in poi|"
        "d’ora in poi",
        r"\b(?:from now on|henceforth),? you (?:are (?!(?:allowed|able|free|welcome|entitled)\b)|act|answer|respond|"
        r"speak)\b",
        r"\b(?:ab jetzt|von nun an) (?:bist du|antwortest du|sprichst du)\b",
        r"\b(?:à partir de maintenant|désormais),? (?:tu es|réponds|parle)\b",
        r"\ba partir de (?:ahora|agora),? (?:eres|responde|habla|você é|responda|fale)\b",
        r"\bd['’]ora in poi,? (?:sei|rispondi|parla)\b",
    ),
    _sign(
        "task|goal|role|instruct|directive|mission|aufgabe|anweisung|rolle|tâche|consigne|tarea|misión|instrucc|"
        "compito|istruzion|tarefa|missão|instruç",
        r"\b(?:your|deine|ihre|ta|votre|tu|su|tuo|tua|sua)\s+(?:new|real|actual|only|true|neue|eigentliche|nouvelle|"
        r"vraie|nueva|verdadera|nuov[oa]|vero|vera|nova|verdadeira)\s+(?:task|goal|role|instructions?|directive|"
        r"mission|aufgabe|anweisung|rolle|tâche|consigne|tarea|misión|instrucción|compito|istruzione|tarefa|missão|"
        r"instrução)\s*(?:is|ist|est|es|è|é|:)",
        r"(?:^|[.!?:,;|]\s*)(?:new|updated|neue|nouvelles?|nuevas?|nuov[ae]|novas?)\s+(?:directive|instruction|"
        r"anweisung|instrucción|instrucciones|istruzione|istruzioni|instrução|instruções)(?:s|en)?\s*:",
        r"\byour instructions (?:are|have been|were) (?:replaced|changed|updated|overridden)\b",
    ),
    _sign(
        "/etc/|169.254|api|password|credential|environment|prompt|rm -rf|curl -|wget |file://|javascript:",
        r"/etc/(?:passwd|shadow)|169\.254\.169\.254|\b(?:rm -rf|curl -|wget )|\bfile://|\bjavascript:",
        r"\bapi[ _-]?keys?\b[^.\n]{0,60}\b(?:show|print|reveal|send|end card|display)\b",
        r"\b(?:show|print|reveal|send|display|include|read out|leak)\b[^.\n]{0,60}\b(?:api[ _-]?keys?|passwords?|"
        r"credentials?|environment variables?|system prompt)\b",
    ),
    _sign(
        "user|reader|viewer|nutzer|leser|utilisateur|lecteur|usuario|lector|utente|lettore|usuário|utilizador|leitor",
        r"\b(?:do not|don['’]t|never) (?:tell|inform|alert|warn)\s+(?:the\s+)?(?:users?|readers?|viewers?)\b",
        r"\bsag\w* (?:dem|den|der) (?:be)?(?:nutzer|leser)\w*\s[^.\n]{0,20}nicht",
        r"\bne (?:dis|dites) (?:rien |pas )[^.\n]{0,20}(?:utilisateur|lecteur)|\bno (?:digas|diga|informes?)\b"
        r"[^.\n]{0,20}(?:usuario|lector)|\bnon dire\b[^.\n]{0,20}(?:utente|lettore)",
        r"\bnão (?:diga|conte)\b[^.\n]{0,20}(?:usuário|utilizador|leitor)",
    ),
)
"""Signs that even a person's own brief has no reason to bear behind its first paragraph."""
OF_FILM = (
    _sign(
        "forget|disregard|ignor|vergess|vergiss|oubli|olvid|dimentic|esqueç|esquec",
        rf"{_HEAD}{_FORGET}\s+{_THE}\s*{_TEXT}\b",
    ),
    _sign(
        "narrat|voice|sprecher|scene|vídeo|película|erzähler|voix|narrador|locutor|voce narrante|film|video|summary",
        rf"\b{_NARRATOR}\s+{_MUST}\b",
        rf"\b(?:film|v[ií]deo|summary|clip|película|(?:first|last|final|opening|closing) scene)\s+"
        rf"{_MUST}\s+(?:show|say|mention|praise|recommend|include|"
        rf"(?:end|begin|start|open|close) (?:with|on)|(?:mit|avec|par|con|com|"
        rf"(?:terminar|acabar|empezar|comenzar|começar|finire|terminare|iniziare|cominciare|finir|commencer|débuter) "
        rf"(?:con|com|avec|par|por))\b)",
    ),
    _sign(
        "film|video|script|storyboard|description|title|voice|"
        "narration|end card|headline|first |last |opening|summary|your |article is|endkarte|satz|"
        "abspann|untertitel|antwort|réponse|voix|phrase|respuesta|frase|voz en|risposta|resposta",
        rf"{_HEAD}{_MAKE}\b[^.\n]{{0,80}}{_FILM}\b",
        r"\b(?:when|while|before)\s+(?:you\s+(?:are\s+)?)?(?:generat|writ|creat|produc|summari[sz]|"
        r"translat)\w*\s[^.\n]{0,20}\b(?:summary|(?:this|the) (?:article|page|text|video|film))\b",
    ),
    _sign(
        "must|müssen|doivent|deben|devono|devem|assist|asist|bot|llm|gpt|generator|model|modèle|modell|ki-|ai |ia ",
        rf"\b{_AI}\b(?:\s+(?:reading|that read|which read)\s[^.\n]{{0,20}})?\s+"
        r"(?:must|müssen|doivent|deben|devono|devem)\s+(?:say|mention|recommend|praise|promote|"
        r"[^.\n]{0,30}\bempfehlen|recommander|recomendar|raccomandare)\b",
        rf"(?:^|[.!?,;|]\s+)\W{{0,4}}{_AI},\s+{_MAKE}\b",
        rf"(?:^|[.!?;|]\s+)\W{{0,4}}(?:any\s|all\s|alle\s|tous\s|todos\s)?{_AI}\b[^.\n:,]{{0,40}}[:,]\s*{_MAKE}\b",
    ),
    _sign(
        "your |deiner antwort|ta réponse|tu respuesta|tua risposta|sua resposta|you must now|whoever|do not follow|"
        "don't follow|folgende|following",
        rf"{_HEAD}in your (?:reply|answer|response|summary|output|translation|script)\b",
        r"\byour (?:job|task|goal|mission) is (?:now )?to\b|\byou must now (?:speak|act|say|write|answer|pretend)\b",
        r"\bwhoever (?:turns|makes|reads|films|processes|summari[sz]es)\b[^.\n:,]{0,40}[:,]",
        r"\b(?:do not|don['’]t) follow (?:the |your )?(?:user['’]s|previous|original|earlier) "
        r"(?:brief|instructions?|prompt)",
        r"\b(?:beachte|befolge|follow|obey)\s+(?:nur|only)\s+(?:die|den|das|the)\s+(?:folgende\w*|following)\b",
    ),
    _sign(
        "title|titel|titre|título|titolo|headline",
        rf"\b(?:title|titel|titre|título|titolo) (?:of|des|de|del|di|do|della|dell['’])\s?(?:the |this |la |le |l['’])?"
        rf"(?:video|film|vídeo|película|filme|vidéo)s?\s+{_MUST}\s+(?:be|être|ser|essere)\s+(?-i:[A-ZÀ-Þ\"“«'])",
        rf"{_HEAD}(?:set|change)\s+the (?:title|headline|description|captions?) (?:of|to)\b",
    ),
    _sign(
        "before you|http",
        r"\bbefore you (?:continue|proceed|answer|respond|summari[sz]e)\b[^.\n]{0,20}\b(?:fetch|download|visit|open|"
        r"run|load|call|read|say|add)\b",
        r"\b(?:fetch|download|load|visit|open)\s+https?://\S+\s+(?:and|then)\s+(?:run|execute|follow|obey|install)\b",
    ),
)
"""Signs that a person's brief may bear and a source may not: they tell what is to become of the film."""
