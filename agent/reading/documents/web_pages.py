"""Takes off a pasted web page what stands round its article: where it is on the site, what else to read, comments."""

from __future__ import annotations

import re

from agent.brief import Source

# "HOME > LOCAL > TRAFFIC", "Startseite / Region / Verkehr".
_CRUMBS = re.compile(
    r"\s*[^\W\d_][^>›»/|\n]{1,24}(?:\s[>›»/|]\s[^\W\d_][^>›»/|\n]{1,24}){1,5}(?:\s{2,}.*)?|.*\s[>›»]\s.*\s[>›»]\s.*"
)
_HOME = re.compile(r"\s*(?:home|start(?:seite)?|accueil|inicio|home ?page|início)\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"\W*(?:(?:read|see) (?:also|next|more|on)|related(?: (?:articles?|stories|posts))?|more (?:stories|news|on this)|"
    r"most (?:read|viewed)|trending|recommended|advertisement|sponsored(?: content)?|share(?: this)?(?: article| "
    r"page| on\b.*)?|subscribe(?: (?:now|for|to|today)\b.*)?|sign (?:in|up)|log in|newsletter|cookies?|accept(?: all)?|"
    r"print this(?: page)?|mehr zum thema|lesen sie auch|auch interessant|das könnte sie.*|anzeige|werbung|teilen|"
    r"jetzt abonnieren.*|anmelden|"
    r"(?:à )?lire (?:aussi|également)|sur le même sujet|publicité|partager|s['’]abonner.*|abonnez-vous.*|se connecter|"
    r"(?:lee|leer|ver) (?:también|más)|te puede interesar|publicidad|compartir|suscríbete.*|iniciar sesión|"
    r"(?:leggi|vedi) anche|potrebbe interessarti.*|pubblicità|condividi|abbonati.*|accedi|"
    r"(?:leia|ler|veja) (?:também|mais)|pode interessar.*|publicidade|partilhar|compartilhar|subscreva.*|assine.*|"
    r"entrar)(?:\s?[:|>–-].*)?\s*",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"\W*(?:\d+\s)?(?:comments?|kommentare?|leserkommentare|commentaires?|comentarios?|commenti|comentários?)"
    r"\s?(?:\(\d+\)|:|\d+)?\s*",
    re.IGNORECASE,
)
_BY = re.compile(r"\s*(?i:by|von|par|por|di|de)\s[A-ZÀ-Þ][\w'’.-]+(?:\s[A-ZÀ-Þ][\w'’.-]+){0,3}(?:\s?[,|–-].{0,40})?\s*")


def without_page(source: Source) -> Source:
    """The source as its article alone, where it is a pasted page; any other as it is."""
    lines = source.text.split("\n")
    framed = [_is_frame(line) for line in lines]
    end = next((at for at, line in enumerate(lines) if at and line.strip() and _COMMENTS.fullmatch(line)), len(lines))
    crumbed = any(_HOME.match(line) and _CRUMBS.fullmatch(line) for line in lines[:5])
    if not crumbed and sum(framed) < 2 and not (sum(framed) and end < len(lines)):
        return source
    kept = [line for at, line in enumerate(lines[:end]) if not framed[at] and not (at < 8 and _BY.fullmatch(line))]
    text = "\n".join(kept)
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)) if text.strip() else source


def _is_frame(line: str) -> bool:
    crumbs = _HOME.match(line) and _CRUMBS.fullmatch(line)
    return bool(line.strip()) and bool(crumbs or _ASIDE.fullmatch(line))
