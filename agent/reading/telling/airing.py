"""Where a film is seen and what is seen in it, without its name: "Plays on a tablet", "No persons shall be depicted".

Only a way of showing together with something that shows: "Runs on batteries" and "Goes with everything" are of a thing.
"""

from __future__ import annotations

import re
from functools import cache

_MEDIA = {
    "en": r"(?:screens?|displays?|tablets?|monitors?|tv|tvs|telly|projectors?|beamers?|whiteboards?|phones?|e-?mail|"
    r"newsletter|mailing|intranet|website|web ?site|homepage|landing page|app|feed|stories|status|instagram|insta|"
    r"facebook|youtube|tiktok|linkedin|whatsapp|socials?|social media|channels?|moodle|foyer|lobby|reception|"
    r"waiting room|break room|canteen|staff room|shop window|stand|booth|trade (?:fair|show)|assembly|cinema|lift|"
    r"elevator|page|site|members|parents|subscribers|customers)",
    "de": r"(?:\w*bildschirm\w*|display\w*|tablets?|\w*monitor\w*|fernseher|tv|beamer|whiteboard|handys?|mail|e-mail|"
    r"mailing|newsletter|intranet|website|webseite|homepage|app|feed|storys?|stories|status|instagram|insta|facebook|"
    r"youtube|tiktok|linkedin|whatsapp|social media|kanal|kanäle\w*|foyer|empfang|wartezimmer|pausenraum|kantine|"
    r"schaufenster|messe\w*|kino|aufzug|fahrstuhl|lehrerzimmer|elternabend|leinwand)",
    "fr": r"(?:écrans?|tablettes?|moniteurs?|télé(?:vision)?|vidéoprojecteur|projecteur|tableau|téléphones?|mail|"
    r"e-mail|courriel|newsletter|intranet|site|appli(?:cation)?|fil|stories|story|statut|instagram|insta|facebook|"
    r"youtube|tiktok|linkedin|whatsapp|réseaux(?: sociaux)?|hall|accueil|salle d['’]attente|salle de pause|cantine|"
    r"vitrine|stand|salon|cinéma|ascenseur|page|chaîne)",
    "es": r"(?:pantallas?|tabletas?|tablet|monitor(?:es)?|tele(?:visión)?|proyector|pizarra|móvil(?:es)?|correo|mail|"
    r"e-mail|boletín|newsletter|intranet|web|página|app|feed|stories|historias|estado|instagram|insta|facebook|youtube|"
    r"tiktok|linkedin|whatsapp|redes(?: sociales)?|vestíbulo|recepción|sala de espera|comedor|escaparate|portal|stand|"
    r"feria|cine|ascensor|canal)",
    "it": r"(?:scherm[oi]|tablet|monitor|tv|televisione|proiettore|lavagna|telefoni?|mail|e-mail|newsletter|intranet|"
    r"sito|app|feed|stori[ea]|stories|stato|instagram|insta|facebook|youtube|tiktok|linkedin|whatsapp|social|atrio|"
    r"ingresso|reception|sala d['’]attesa|mensa|vetrina|stand|fiera|cinema|ascensore|pagina|canale)",
    "pt": r"(?:ecrãs?|telas?|tablets?|monitor(?:es)?|tv|televisão|projetor|quadro|telemóvel|celular|mail|e-mail|"
    r"newsletter|intranet|site|app|feed|stories|status|estado|instagram|insta|facebook|youtube|tiktok|linkedin|"
    r"whatsapp|redes(?: sociais)?|átrio|receção|recepção|sala de espera|refeitório|cantina|montra|vitrine|stand|feira|"
    r"cinema|elevador|página|canal)",
}
_SHOWN = {
    "en": r"(?:(?:which |that |and )?(?:plays?|runs?|airs?|loops?|goes (?:out|up|live|on|in|to|into|with)|screens|"
    r"is (?:shown|played|posted|sent)|will (?:play|run|air|go (?:out|up|on|to)|be (?:shown|played|posted|sent|used))|"
    r"(?:to be |gets )?(?:shown|played|posted|sent|screened|uploaded)|(?:for |to )(?:use|show|play|post)|intended for|"
    r"people (?:watch|see) it))\s",
    "de": r"(?:läuft|kommt|geht|erscheint|wird (?:gezeigt|abgespielt|gepostet|verschickt|ausgespielt)|soll (?:laufen|"
    r"gezeigt)|zu sehen|gedacht für|bestimmt für|einsatz|einzusetzen|ausspielung|verwendung|"
    r"gezeigt wird (?:es|er|das))\s",
    "fr": r"(?:passe(?:ra)?|diffus\w+|sera (?:diffusé|montré|projeté|publié|envoyé)\w*|tourne(?:ra)?|destinée? à|à "
    r"diffuser|à projeter|à publier|projeté\w*|publié\w*|envoyé\w*)\s",
    "es": r"(?:se (?:va a (?:ver|poner|proyectar|publicar)|verá|pondrá|proyecta\w*|publica\w*|emite|emitirá|muestra|"
    r"envía)|irá|saldrá|va a (?:salir|ir)|destinado a|para (?:ver|poner|proyectar|publicar))\s",
    "it": r"(?:va|andrà|verrà (?:mostrat|proiettat|pubblicat|inviat)\w*|sarà (?:mostrat|proiettat|pubblicat|"
    r"trasmess)\w*|gira|girerà|destinat[oa] a|da (?:mostrare|proiettare|pubblicare|mandare))\s",
    "pt": r"(?:vai (?:passar|ser (?:mostrado|projetado|publicado|enviado)|para)|passa(?:rá)?|será (?:mostrad|projetad|"
    r"publicad|exibid|enviad)\w*|roda(?:rá)?|destinad[oa] a|para (?:passar|mostrar|publicar|projetar))\s",
}


def aired(language: str) -> str:
    """The form of a sentence that says where the film will be seen, without the film as its subject."""
    return rf"(?:{_SHOWN[language]}(?:[\w-]+['’\s]\s?){{0,4}}?{_MEDIA[language]}(?!\w))"


_DEPICTED = {
    "en": r"[\w\s,'’-]{2,60}\s(?:shall|must|should|may|can|are to|is to|will)(?: not| only| never)? be (?:clearly )?"
    r"(?:said|mentioned|named|read out|spoken|depicted|portrayed|filmed|captioned|subtitled|narrated|voiced|legible|"
    r"readable|recogni[sz]able|identifiable)\b",
    "de": r"[\w\s,-]{2,60}\s(?:darf|dürfen|soll\w*|muss|müssen)\s[^.]{0,50}(?:gesagt|genannt|erwähnt|vorgelesen|"
    r"abgebildet|dargestellt|gefilmt|vertont|"
    r"untertitelt|erkennbar|lesbar|eingesprochen)(?:\s(?:werden|sein|bleiben))?\W*$",
    "fr": r"[\w\s,'’-]{2,60}\s(?:ne )?(?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent))(?: pas| jamais)? (?:être|rester) "
    r"(?:dit|mentionné|cité|lu|représenté|filmé|sous-titré|lisible|reconnaissable|identifiable)",
    "es": r"[\w\s,]{2,60}\s(?:no )?(?:debe[n]?|deberá[n]?|puede[n]?|podrá[n]?) (?:ser |aparecer |estar "
    r")?(?:representad|filmad|subtitulad|legible|reconocible|identificable)",
    "it": r"[\w\s,'’]{2,60}\s(?:non )?(?:deve|devono|dovrà|dovranno|può|possono|potrà) essere (?:dett|menzionat|"
    r"citat|lett|raffigurat|ritratt|"
    r"filmat|sottotitolat|leggibil|riconoscibil|identificabil)",
    "pt": r"[\w\s,]{2,60}\s(?:não )?(?:deve[m]?|deverá|deverão|pode[m]?|poderá|poderão) ser (?:dit|mencionad|lid|"
    r"representad|retratad|filmad|"
    r"legendad|legíve|reconhecíve|identificáve)",
}


def depicted(language: str) -> str:
    """The form of a sentence that says what shall or must not be seen, and how well."""
    return f"(?:{_DEPICTED[language]})"


@cache
def _piece(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=,)\s?|(?<=;)\s?)(?:(?:and|und|et|y|e)\s)?{aired(language)}\s*(?:,|(?=[.;!]|$))", re.IGNORECASE
    )


def without_airing(text: str, language: str) -> str:
    """A sentence without its pieces that only say where the film is seen: "A minute, 16:9, goes out by email"."""
    return _piece(language).sub("", text).strip(" ,") if "," in text else text
