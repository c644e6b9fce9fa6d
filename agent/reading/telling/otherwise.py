"""Words of the film's trade where they mean something of the world: "one voice" of a member, a music school.

A sentence must not be taken for an order because a word in it doubles as one of the trade. What is found here is put
out of sight before the words of the trade are counted.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import words

_PUBLIC = {
    "fr": r"(?:au|grand|tout|le|du|service|jardin|transport|banc|espace|marché|lieu) public",
    "es": r"(?:al|el(?= público(?! (?:es|son|serán?|objetivo)(?!\w)))|servicio|jardín|parque|transporte|espacio|"
    r"lugar) público",
    "it": r"(?:al|il(?= pubblico(?! (?:sono|saranno|è (?:di|fatto|formato))(?!\w)))|servizio|giardino|parco|"
    r"trasporto|spazio|luogo) pubblico",
    "pt": r"(?:ao|o(?= público(?! (?:são|serão|é (?:de|formado))(?!\w)))|serviço|jardim|parque|transporte|espaço|"
    r"lugar) público",
}
# "leggere ad alta voce ai bambini", "vorlesen", "a voz alta": how somebody reads or calls, and no voice of the film.
_ALOUD = r"(?:ad alta|a gran|a mezza) voce|a voce alta|à (?:voix haute|haute voix|mi-voix)|en voz (?:alta|baja)|"
_ALOUD += r"em voz (?:alta|baixa)|mit lauter stimme|in a (?:loud|low) voice|tono di voce|a più voci|à plusieurs voix"
_MEANT = {
    "en": (
        r"(?:has|have|had|gives?|gets?|raised?|lends?|with) (?:\w+ ){0,2}voices?",
        r"voices? (?:of|in|from|and (?:a |one )?votes?|counts?)",
        r"(?:music|film|video|colou?r|picture|sound|animation|script|voice|poster|photo|style|portrait|landscape|scene|"
        r"podcast|youtube)[ -](?:schools?|clubs?|course|classe?s?|lessons?|workshops?|teachers?|rooms?|festivals?|"
        r"societ\w+|shops?|stores?|therap\w+|hall|librar\w+|frames?|studios?|evenings?|nights?|competition|museum|"
        r"archive|department|checks?|desk|production|exhibitions?|books?|painters?|garden(?:s|er|ing)?|architect\w*)",
        r"(?:short |old |new |silent |student |feature |home )*(?:films|movies|videos|documentaries) (?:by|from|run|"
        r"are shown|of the)",
        r"podcasts?(?= ?[.,;!)]?$)(?<=to podcasts)|(?:wherever|anywhere|where) you (?:listen|get)[^.,;]{0,20}podcasts?",
        r"(?:logo|poster|picture|portrait|photo) (?:on|above|over|behind|was (?:drawn|painted|taken)) (?:the|our|a|by) "
        r"(?!film|video|screen|end|first|last|left|right|top|bottom)\w+",
        r"script (?:for|of) (?:the|your|a|our) (?:play|musical|panto\w*|exam)",
        r"(?:intro|trailer|reel|short|clip|spot|shot|teaser|scene|script)s?[ -](?:sessions?|offers?|prices?|courses?|"
        r"class(?:es)?|lessons?|evenings?|days?|nights?|hire|park|tents?|boards?|rides?|breaks?|walks?|stays?|lets?)",
        r"if you (?:mention|show|saw|quote|tag) (?:us in )?(?:the|this|our) (?:video|film|reel|post|ad|clip|poster)",
        r"title deeds?|live music|background checks?|scene of the|voices? of|colou?r[- ]?(?:blind|fast|ing)\w*",
        # "New autumn colours, walk-ins welcome": what a shop has got in
        r"(?<!use )(?<!our )(?<!with )new (?:[a-z]+ )?colou?rs(?=[,.;]| (?:in|from|for|and|at|every|each|this) )",
        r"(?:in|available in|comes in) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|many) colou?rs",
        r"(?:by|according to) colou?rs?|(?:mix|grind|dye|blend|make)\w* (?:our|the|their|all|my) (?:own )?colou?rs|"
        r"the colou?rs? of (?:the|our|your) (?!film|video|brand|logo|text|titles?|type|background|captions)\w+|"
        r"formats? of (?:the|our) (?!film|video|clip)\w+|speakers? (?:is|are|will be|:) (?:dr|prof|[a-z]+ [a-z]+)",
        r"(?:film|movie)(?= (?:starts|begins|runs|is shown|screens) (?:at|from|on|in) )",
        # "We cut, colour and style", "colour from £60": what a trade does, and what it takes for it
        r"(?:we|i|they) (?!want |need |like |love |prefer )(?:[a-z]+(?:,? and |, )){1,4}(?:colou?r|style|script|film)",
        r"(?:colou?rs?|styling|posters?|portraits?|photos?|videos?|films?|logos?|fonts?|scripts?|voices?)"
        r"(?= (?:from |at |only )*[£$€]\s?\d)",
        r"spot (?:where|in the|on the|by the)|last shot|flu shots?|shots? of (?:vaccine|espresso|rum|whisky)",
    ),
    "de": (
        r"(?:mitglieds|jahres|monats|grund|eigen|unkosten|förder)?beitrag(?=[^.]{0,50}(?:\d|euro|€|steigt|sinkt|"
        r"gleich))",
        r"(?:\d[\d,.]*|euro|€)[^.]{0,20}beitrag",
        r"(?:eine|ihre|jede|seine|deine|meine|unsere|zwei|drei|\d+) stimmen?(?=[^.]{0,20}(?:\.|$|abgeb|zähl|und|hat|"
        r"in))(?<!frauenstimme)",
        r"(?:chor|hat|haben|gibt|erhält|bekommt)\b[^.]{0,15}stimmen?(?= im| der| aus dem tal|\.?$| und)",
        r"aus ton|in ton|(?:in|mit) (?:\d+|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|vielen) farben|"
        r"farben und (?:lacke|pinsel|lasuren)|kurzfilme|(?:die|alte|neue|stumme?) filme|filme (?:von|aus)|live-?musik",
        r"(?:überall,? )?wo es podcasts gibt|in allen podcast-apps",
        r"(?:das|ein|unser) (?:logo|plakat) (?:auf|über|an|hinter) (?:de[nmr]|die|das|unser\w*|einem)",
        r"nach farben?|farben (?:mischen|rühren|reiben|färben)|(?:das|dem) format (?:der|des|unserer) (?!film|video|"
        r"clip)\w+|sprecher(?:in)? (?:ist|sind|:|wird) (?:dr|prof|frau|herr|[a-z]+ [a-z]+)\b|"
        r"ton (?:kommt|stammt|wird gebrannt)|"
        r"(?:film|spielfilm)(?= (?:beginnt|läuft|startet) (?:um|ab|am|im) )|stimmen (?:werden|wurden)|"
        r"(?:die|alle|\d+|abgegebene\w*) stimmen",
        r"(?:die|alte|freie) szene|in szene",
    ),
    "fr": (
        r"(?:a|ont|avoir|donner?|donne|donnez|compte|et) (?:une|sa|leur|votre|deux|trois|\d+) voix",
        r"voix (?:du|des|de la|d['’]\w+)|(?:école|cours|club|atelier|salle|professeur|magasin|festival|soirée|"
        r"instruments?|concours|boutique|stage|ateliers|fête)\s(?:de (?:la )?|d['’])?(?:musique|films?|vidéo|couleurs?|"
        r"images?|style|voix|animation|affiches?|paysage)",
        r"(?:l['’]|une |notre )image (?:de la|du|des|de notre|de l['’])\s?(?!film|vidéo|fin|fond|banque)\w+",
        r"(?:courts?[- ]métrages|films|vidéos) (?:de|des|du|d['’])\s?\w+ (?:passent|sont|seront|tournés)|"
        r"courts[- ]métrages",
        r"plateformes? de podcasts?|partout où[^.]{0,20}podcasts?|plans? d['’]eau|(?:la|de) police|les? paysages?|"
        r"du paysage|un paysage|de paysages?|ton (?=\w+ est)|musique live|logo (?:des|du|de la|sur) (?!film|vidéo|"
        r"début|fin)\w+",
        r"\d+ films|(?:d['’]après|à partir d['’]|apporte\w*|envoie\w*|prend\w*) (?:une|vos|votre|ta|des) photos?",
        r"couleurs (?:d['’]automne|de l['’]automne|des saisons|du marché)|en \d+ couleurs|affiche complet",
        r"la couleur (?:des|du|de la|de l['’])\s?(?!film|vidéo|marque|logo|texte|fond|titres?|police)\w+|par couleurs?|"
        r"(?:prépar|mélang|broy|fabriqu)\w+ (?:nos|les|toutes nos) couleurs|(?:le )?plan (?:de la|du|"
        r"de l['’])\s?(?!film|vidéo|fin)\w+|(?:le )?format (?:de l['’]|du|de la)\s?(?!film|vidéo)\w+|"
        r"(?:film)(?= (?:commence|débute|passe|est projeté) (?:à|dès|le|au) )|(?:le|du) public (?:est|peut|entre|sera)",
        r"montage (?:du|des|de la|compris|inclus|offert)|formats? (?:de poche|familial\w*)",
    ),
    "es": (
        r"(?:tiene|tienen|da|dar|cuenta con) (?:una|su|la|dos) voz(?: y)?|voz (?:de los|de las|del|y voto)",
        r"(?:escuela|club|taller|curso|sala|profesor\w*|tienda|festival|noche|concurso|banda|clases?|instrumentos?) de "
        r"(?:la )?(?:música|cine|colores?|voz|vídeo|animación|carteles)",
        r"(?:la|una) imagen de (?:la|el|los|las|nuestr\w+)|cortos (?:de|que)|(?:\d+|las|cada|unas|de) piezas?|"
        r"el color de (?:los|las|la) (?!marca|letra|textos?|títulos|película)\w+|por colores|"
        r"(?:los )?colores (?:los|las) \w+|(?:mezcl|prepar|fabric)\w+ (?:nuestros|los) colores|"
        r"formato (?:del|de la) (?!vídeo)\w+|película(?= (?:empieza|comienza|se proyecta) (?:a|en|el) )|"
        r"(?:el|del) público (?:puede|entra|podrá|tiene)",
        r"(?:hay|habrá|con) (?:mucha )?música(?= y |, | en )|"
        r"(?:donde|dónde)[^.,]{0,20}podcasts?|música en (?:vivo|directo)|(?:el )?logo de los? \w+|planos? (?:de la|"
        r"del) (?!vídeo)\w+|en \d+ colores|cuadrad\w*(?= de)|metros? cuadrados?|línea horizontal",
    ),
    "it": (
        r"il colore (?:dei|delle|della|degli) (?!marca|testi|titoli|scritte)\w+|per colore|(?:i )?colori (?:li|"
        r"le) \w+|(?:mescol|prepar|fabbric)\w+ (?:i nostri|i) colori|"
        r"formato (?:dell['’]|del|della)\s?(?!video|film)\w+|film(?= (?:comincia|inizia|si proietta) (?:al|in|"
        r"il) ?\w*)|(?:il|del) pubblico (?:può|entra|potrà|è)",
        r"(?:ha|hanno|dare|dà) (?:una|la sua|due) voce(?: e)?|voce (?:dei|delle|della|degli)|"
        r"(?:scuola|corso|club|laboratorio|sala|insegnante|negozio|festival|notte|concorso|banda|lezioni|strumenti) di "
        r"(?:musica|cinema|film|colore|colori|voce|video|animazione)",
        r"(?:c['’]è|ci (?:sarà|saranno)) (?:tanta )?musica|"
        r"(?:ovunque|dove) ascolt\w+[^.,]{0,10}podcasts?|musica dal vivo|metri quadrat\w|in \d+ colori|"
        r"cortometraggi (?:di|degli|dei)|logo (?:sui|sulle|sul|dei|delle|della) (?!video|film|finale)\w+|"
        r"(?:le|tante|belle) storie",
    ),
    "pt": (
        r"a cor (?:dos|das|da|do) (?!vídeo|filme|marca|textos?|letras?|logo)\w+|por cor(?:es)?|"
        r"(?:as )?cores (?:somos|são) \w+|(?:mistur|prepar|fabric)\w+ (?:as nossas|as) cores|"
        r"formato (?:do|da) (?!vídeo|filme)\w+|filme(?= (?:começa|passa|é exibido) (?:às|na|no|a|em) )|"
        r"(?:o|do) público (?:pode|entra|poderá|é)",
        r"(?:tem|têm|dar|dá) (?:uma|a sua|duas) voz(?: e)?|voz (?:dos|das|do|da) (?!narra)\w+|"
        r"(?:escola|curso|clube|oficina|sala|professor\w*|loja|festival|noite|concurso|banda|aulas?|instrumentos?) de "
        r"(?:música|cinema|filmes?|cor|cores|voz|vídeo|animação)",
        r"(?:há|haverá|vai haver|tem|teremos) (?:muita )?música|"
        r"onde (?:ouve|ouv)\w*[^.,]{0,20}podcasts?|música ao vivo|metros quadrados|em \d+ cores|curtas (?:dos|das|de)|"
        r"log[óo]tipo (?:dos|das|do|da) (?!vídeo|filme)\w+|planos? (?:mensa\w+|anua\w+|familiar\w*|de saúde)|"
        r"(?:da|na|à|água da) fonte|curta (?:distância|caminhada|duração)",
    ),
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    listed = [_ALOUD, *_MEANT[language], *filter(None, [_PUBLIC.get(language)])]
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)", re.IGNORECASE)


def of_the_world(text: str, language: str) -> str:
    """The text with words of the trade blanked where they mean something else; same length."""
    return _pattern(language).sub(lambda found: "\ue002" * len(found.group()), text)


def of_the_trade(text: str, language: str) -> bool:
    """Whether a text names a film or a word of its making, and means it so."""
    plain = of_the_world(text, language)
    return bool(words("production", language).search(plain) or words("films", language).search(plain))
