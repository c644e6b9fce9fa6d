"""Tells whether a phrase is only of the order: its format, length, channel, language, manner, audience or purpose."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import LEXICONS, alternation, fragments
from agent.reading.telling.order_terms import TERMS

_FIELDS = ("films", "production", "tones", "moods", "articles", "seconds", "minutes", "about", "at_most", "at_least",
           "heads", "prepositions")  # fmt: skip
_LEAST = 3  # letters of a word that means something alone
# Clauses that say when a film is shown, for whom it is and what it may hold, whatever nouns stand in them.
_OCCASION = re.compile(
    r"(?:to (?:be )?(?:show|send|sent|shar|play|post|screen|forward|upload|run|go out|air)\w*\s|zum (?:zeigen|"
    r"verschicken|versenden|teilen|abspielen|vorführen|posten|weiterleiten)\b|"
    r"zur (?:ausstrahlung|vorführung|veröffentlichung)\b|"
    r"à (?:montrer|envoyer|diffuser|projeter|partager|publier|passer|transférer)\b|"
    r"(?:para|a|pour|da|per|p(?:a)?ra) (?:enviar|mandar|proyectar|mostrar|enseñar|compartir|publicar|difundir|poner|"
    r"reenviar|subir|projetar|divulgar|partilhar|reencaminhar|passar|inviare|inoltrare|mandare|proiettare|mostrare|"
    r"condividere|pubblicare|diffondere|girare|envoyer|montrer|diffuser|projeter|partager)\w*\b|"
    r"(?:(?:lo|la|o|a|te|os|vos|lho) )?(?:mando|envío|envio|mandaré|enviaré|comparto|publico|subo|vou (?:mandar|enviar|"
    r"postar|publicar)|voy a (?:mandar|enviar|subir|publicar)|lo invio|je l['’]envoie|ich (?:ver)?schicke "
    r"(?:es|das|ihn))(?:-[oa])?\s(?=por|pelo|por|no|na|per|al?|aos?|par|en|em|an|im|auf)\b|"
    r"läuft (?:bis|auf|ab|im|in)\b|(?:da far )?girare su|(?:wird|soll|sollen|goes|runs|will be|va|irá|andrà|passera|"
    r"sera)\b.{0,24}(?:gezeigt|verschickt|gepostet|shown|sent|posted|publicad\w+|diffusée?|projetée?))",
    re.IGNORECASE,
)
_THOSE = re.compile(
    r"(?:for|aimed at|meant for|für|an|richtet sich an|pour|destinée? [àa](?:ux)?|para|dirigid[oa] a|per|rivolto a)\s"
    r"(?:(?:all|alle|tous|toutes|todos|todas|tutti|tutte)\s)?(?:those|people|anyone|everyone|everybody|whoever|"
    r"leute|menschen|alle|diejenigen|jene|ceux|celles|qui(?:conque)?|toute personne|(?:las )?personas|(?:los|"
    r"las) que|quien(?:es)?|chi|quelli|"
    r"coloro|persone|quem|os que|aqueles|pessoas|gente)\b",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"(?:for |für (?:die )?|pour (?:la |les )?|para |per (?:la )?)?(?:(?:years?|grades?|key stage|klassen?|jahrgang|"
    r"stufe|classes?(?: de)?|cours|niveau) \w{1,4}|\d{1,2}(?:\.|e|º|ª|ème|th|st|nd|rd)* ?(?:de |da |do )?(?:klasse|"
    r"grade|eso|primaria|bachillerato|ano|classe|año|curso|primaire)|"
    r"(?:prima|seconda|terza|quarta|quinta) (?:media|elementare|superiore)|"
    r"cm[12]|ce[12]|cp)",
    re.IGNORECASE,
)
_CHANNEL = re.compile(
    r"(?:.*\s)?(?:(?:face ?book|insta(?:gram)?|shop|product|web|home|landing|start|produkt|news|advice|help|service|"
    r"club|events?|fan|members|careers?|jobs?|team|neuigkeiten|nachrichten|hilfe|service|vereins)[ -]?(?:page|seite|"
    r"feed)|(?:evening|morning|news|weekly|daily|local|community|campus|parish|town|village|school|club)[ -]"
    r"(?:bulletin|station|radio|news|newsletter|paper|magazine|programme)|(?:lokal|bürger|stadt|vereins|gemeinde|amts|schul)"
    r"(?:radio|zeitung|blatt|heft|magazin|nachrichten)|(?:radio|bulletin|journal|gazette|telegiornale|noticiario|"
    r"emisora|giornale|boletín|boletim|jornal|rádio) (?:local\w*|municipal\w*|du soir|de la ciudad|comunale|cittadin\w|"
    r"da noite)|web ?sites?|newsletters?|feeds?|screens?|noticeboards?|bildschirme?n?|webseiten?|kanal|channel|"
    r"schaufenster)|(?:whats ?app|insta(?:gram)?)[ -]?(?:status|story|gruppe|group)|"
    r"(?:estado|stato|statut|status|story|storia|"
    r"historia|grupo|gruppo|"
    r"groupe)(?: (?:de |d['’]|di |do |su )?(?:whats ?app|insta\w*))|(?:school|parents?|staff|members|schul|eltern|"
    r"mitarbeiter|vereins|bürger)(?:['’]s?)?[ -]?(?:app|portal)|"
    r"(?:appli(?:cation)?|app|portail|portal|portale) (?:de |del |della |da |do |di |des |du )(?:l['’])?"
    r"(?:école|parents|escuela|colegio|padres|scuola|genitori|escola|pais|salariés|mairie)|"
    r"(?:crowdfunding[ -]?(?:campaign|kampagne)|"
    r"campa(?:gne|gna|ña|nha|ign) (?:de |di )?crowdfunding|campagne de financement participatif)|"
    r"(?:page (?:facebook|d['’]accueil|instagram|produit)|écrans?|site|compte|pantallas?|página|facebook|instagram|"
    r"schermo|scherm[oi]|pagina|ecrãs?|telas?)(?:\s(?:de |del|du|da|do|di|d['’]|facebook|web).*)?",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"(?:only|just|nur|bloß|seulement|uniquement|juste|s[oó]lo|solamente|únicamente|soltanto|solo|apenas|somente|"
    r"nothing but|rien que|nada más que|stick to|bleib\w*)\s(?:(?:the|die|das|les?|la|los|las|i|gli|il|os?|as?|what|"
    r"mit den)\s)?(?:facts?|decisions|dates?|figures|numbers|beschlüsse|termine|zahlen|décisions|chiffres|decisiones|"
    r"fechas|cifras|decisioni|cifre|decisões|datas|números|fakten|daten|angaben|faits|données|hechos|datos|"
    r"fatti|dati|factos|fatos|dados|information|"
    r"was|ce qui|lo que|ciò)",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]")  # "Zé", "Bo"
_NOUNS = re.compile(r"(?<!\w)[^\W\d_]{3,}")


@cache
def _terms(language: str) -> re.Pattern[str]:
    """Every word of an order in one expression."""
    trade = [fragment for field in _FIELDS for fragment in fragments(field, language)]
    aspects = [f for shape in ("9:16", "1:1", "4:5", "16:9") for f in fragments("aspects", language, shape)]
    common = [re.escape(word) for word in LEXICONS[language].function_words.split()]
    whole = f"{TERMS[language]}|{alternation([*trade, *aspects, *common])}|de|da|do|di|du|des|del|della|and|et|und|e|y"
    return re.compile(rf"(?<![\w-])(?:{whole})(?![\w-])", re.IGNORECASE)


def residue(phrase: str, language: str) -> str:
    """What is left of a phrase without the words of an order."""
    return " ".join(_NOUNS.findall(_terms(language).sub(" ", phrase)))


def of_order(phrase: str, language: str) -> bool:
    """Whether a phrase speaks of the film and names nothing that it could be about."""
    if _SHORT_NAME.fullmatch(phrase):
        return False
    return clause_of_order(phrase) or len(residue(phrase, language)) < _LEAST


def clause_of_order(phrase: str) -> bool:
    """Whether a phrase is a clause of showing, of audience or of sticking to the facts."""
    plain = phrase.strip(" .,;:!–-")
    shown = _OCCASION.match(plain) or _CHANNEL.fullmatch(plain)
    return bool(shown or _THOSE.match(plain) or _ONLY.match(plain) or _CLASS.fullmatch(plain))
