"""The signs by which a sentence speaks to whoever makes the film, in six languages, and how much each weighs.

Every sign is a form and no single word: who is spoken to together with what is to be done, or the film itself as the
subject of a rule. "Sound" alone is no sign, for a band checks its sound at four; "it should not sound sad" is one.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import alternation, fragments
from agent.reading.telling.airing import aired, depicted
from agent.reading.telling.letter_signs import LIKELY, STRONG, SURE, letter_signs
from agent.reading.telling.pointing import of_makers, of_papers, of_viewers, points_back

# Greetings and sign-offs that stand as a sentence, with a name behind them.
_COURTESY = {
    "en": r"(?:dear|hi|hello|hey)\s(?:all|team|everyone|everybody|colleagues|both|folks|friends|there)\b[^\d]*|"
    r"(?:(?:with )?(?:many|kind|best|warm|kindest) (?:thanks|regards|wishes)|best|regards|cheers|yours (?:\w+))"
    r"(?:,\s?[^\d]{0,50})?|(?:thanks|thank you)(?: so much| very much| a lot|"
    r" all)?(?: in advance)?(?:,\s?[^\d]{0,40})?|"
    r"(?:i )?hope (?:you|this|all)\b[^\d]*",
    "de": r"(?:liebe[rs]?|hallo|hi|moin|guten tag) (?:alle\w*|team|zusammen|kolleg\w+|leute|ihr lieben|"
    r"freunde)\b[^\d]*|(?:mit )?(?:(?:viele|liebe|beste|herzliche|schöne|freundlichen?|sonnige) gr(?:ü|ue)(?:ß|ss)en?|"
    r"gruß|lg|vg|mfg)(?:,?\s[^\d]{0,50})?|(?:vielen |besten |herzlichen |tausend )?dank(?:e\w*)?(?: schon(?: mal)?|"
    r" euch| ihnen| sehr)*(?: im voraus)?(?:,\s?[^\d]{0,40})?|"
    r"(?:ich|wir) hoffen?,? (?:ihr|du|sie|es geht|euch|ihnen)\b[^\d]*",
    "fr": r"(?:chère?s?\s)?(?:madame|monsieur|mesdames|messieurs)(?:,?\s(?:et\s)?(?:chère?s?\s)?(?:madame|monsieur|"
    r"mesdames|messieurs|collègues))*|(?:chère?s?|bonjour|salut|bonsoir) (?:à (?:tous|toutes|vous)|tous|toutes|équipe|"
    r"collègues|ami\w*|tout le monde)\b[^\d]*|(?:bien )?(?:cordialement|amicalement|sincèrement)(?:,?\s[^\d]{0,50})?|"
    r"bien à (?:vous|toi)(?:,\s?[^\d]{0,50})?|merci(?: beaucoup| bien| encore| mille fois)?(?: d['’]avance| par avance|"
    r" à vous| à tous)?(?:,\s?[^\d]{0,40})?|(?:bises|à bientôt|belle journée|"
    r"bonne (?:journée|soirée))(?:,\s?[^\d]{0,40})?|"
    r"(?:j['’]espère|nous espérons) que (?:vous|tu|tout)\b[^\d]*",
    "es": r"(?:querid[oa]s?|hola|estimad[oa]s?|buenos días) (?:a tod[oa]s|tod[oa]s|equipo|compañer\w+|amig\w+)\b[^\d]*|"
    r"(?:(?:un )?(?:cordial )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialmente|besos)(?:,?\s[^\d]{0,50})?|"
    r"(?:muchas |mil |muchísimas )?gracias(?: de antemano| por todo| a todos)?(?:,\s?[^\d]{0,40})?|"
    r"(?:espero|esperamos) que (?:est|hay|hab|teng|tod)\w*[^\d]*",
    "it": r"(?:car[oaie]|ciao|salve|gentil[ei]|buongiorno) (?:a tutt[ie]|tutt[ie]|team|collegh[ie]|amic[ih]e?)\b[^\d]*|"
    r"(?:(?:cordiali|tanti|cari|distinti) saluti|un (?:caro )?saluto|saluti|un abbraccio|a presto)"
    r"(?:,?\s[^\d]{0,50})?|(?:molte |tante )?grazie(?: mille| infinite)?(?: in anticipo| a tutti| ancora)?"
    r"(?:,\s?[^\d]{0,40})?|(?:spero|speriamo) (?:che|di)\b[^\d]*",
    "pt": r"(?:querid[oa]s?|car[oa]s?|olá|oi|bom dia|boa tarde) (?:a tod[oa]s|tod[oa]s|equip[ae]|time|colegas|"
    r"amig\w+|pessoal)\b[^\d]*|(?:com )?(?:os )?(?:(?:melhores|meus) )?(?:cumprimentos|saudações|abraços?|um abraço|"
    r"beijos?|atenciosamente|cordialmente)(?:,?\s[^\d]{0,50})?|(?:muito |mil )?(?:obrigad[oa]s?|gratos?)"
    r"(?: desde já| por tudo| a todos)?(?:,\s?[^\d]{0,40})?|(?:espero|esperamos) que (?:est|tenh|vocês|tudo)\w*[^\d]*",
}

# Remarks on the letter itself: it is late, it is long.
_SORRY = {
    "en": r"(?:sorry|apologies|excuse me|forgive me)\b[^.]{0,30}\b(?:message|mail|e-?mail|notice|brief|typos?|notes|"
    r"length|rambling|essay|spelling|delay|late reply|long text)\b",
    "de": r"(?:sorry|entschuldig\w+|verzeih\w*)\b[^.]{0,30}(?:nachricht|mail|text|briefing|tippfehler|kurzfristig\w*|"
    r"durcheinander|roman)\b",
    "fr": r"(?:désolée?|pardon|excuse[zr]?(?:-moi)?|navrée?)\b[^.]{0,30}(?:message|mail|texte|brief|fautes|retard|"
    r"longueur|pavé)\b",
    "es": r"¡?(?:perdón|perdon\w*|disculp\w+|lo siento)\b[^.]{0,30}(?:mensaje|correo|texto|tarde|prisas?|faltas|"
    r"rollo)\b",
    "it": r"(?:scus\w+|perdon\w+|mi dispiace)\b[^.]{0,30}(?:messaggio|mail|testo|ritardo|tardivo|fretta|errori)\b",
    "pt": r"(?:desculp\w+|perdão|perdoem?)\b[^.]{0,30}(?:mensagem|mail|texto|tarde|tardia|pressa|erros|demora)\b",
}

# Where the material lies: "The figures are in Tuesday's mail".
_LIES = {
    "en": (
        r"(?:the |all |all the |my |our |more |other |exact )*(?:facts?|figures?|numbers?|details?|data|"
        r"info(?:rmation)?|photos?|pictures?|images?|logos?|texts?|rest|everything|material|background|quotes?|names|"
        r"brief)\b[^.]{0,30}(?:\b(?:is|are|can be found|you(?:['’]ll| will| can)? find|follows?)\b)[^.]{0,20}\b(?:in|"
        r"on|at|below|attached|enclosed|under)\b[^.]{0,30}(?:e-?mail|mail|press|attach\w*|pdf|documents?|folders?|"
        r"drive|link|text|release|appendix|notes|sheet|files?|article|source|minutes|report|below|website|briefing|"
        r"spreadsheet)\b"
    ),
    "de": (
        r"(?:(?:die|alle|unsere|weitere|mehr|genaue) )*(?:fakten|zahlen|details|daten|infos?|informationen|fotos?|"
        r"bilder|logos?|texte?|der rest|alles(?: (?:andere|weitere))?|material|hintergr\w+|zitate|namen|"
        r"angaben)\b[^.]{0,20}(?:steh\w*|finde\w*|ist|sind|liegt|liegen|hängt|hängen|komm\w*)\b[^.]{0,30}(?:mail|"
        r"presse\w*|anhang|pdf|dokument|ordner|link|text|mitteilung|anlage|tabelle|datei|artikel|quelle|protokoll|"
        r"bericht|unten|website|webseite|homepage)\b"
    ),
    "fr": (
        r"(?:(?:les|tous les|toutes les|nos|le|la) )*(?:(?:courts?|petits?|autres?|nouveaux|belles?|"
        r"bons?) )?(?:faits|chiffres|détails|données|infos?|informations|photos?|"
        r"images|logos?|textes?|reste|matériel|citations|noms)\b[^.]{0,20}(?:sont|est|se trouvent?|suivent|figurent?)\b"
        r"[^.]{0,20}(?:mail|courriel|communiqué|pièce jointe|pdf|document|dossier|lien|texte|annexe|tableau|fichier|"
        r"article|source|procès-verbal|rapport|ci-dessous|site)\b"
    ),
    "es": (
        r"(?:(?:los|las|todos los|todas las|nuestr[oa]s|el|la) )*(?:datos|hechos|cifras|números|detalles|"
        r"informaci\w+|info|fotos?|imágenes|logos?|textos?|resto|material|citas|nombres)\b[^.]{0,20}(?:están?|van?|"
        r"se encuentran?|vienen?|aparecen)\b[^.]{0,20}(?:correo|mail|nota|adjunto|pdf|documento|carpeta|enlace|texto|"
        r"anexo|tabla|archivo|artículo|fuente|acta|informe|abajo|web)\b"
    ),
    "it": (
        r"(?:(?:i|gli|le|tutti i|tutte le|nostr[ie]|il|la) )*(?:fatti|dati|cifre|numeri|dettagli|info\w*|foto|"
        r"immagini|loghi|logo|testi|testo|resto|materiale|citazioni|nomi)\b[^.]{0,20}(?:sono|è|si trovan?o?|stanno|"
        r"trovate)\b[^.]{0,20}(?:mail|comunicato|allegat\w+|pdf|documento|cartella|link|testo|appendice|tabella|file|"
        r"articolo|fonte|verbale|sotto|sito)\b"
    ),
    "pt": (
        r"(?:(?:os|as|todos os|todas as|noss[oa]s|o|a) )*(?:dados|factos|fatos|números|detalhes|informaç\w+|info|"
        r"fotos?|imagens|logos?|textos?|resto|material|citações|nomes)\b[^.]{0,20}(?:estão|está|vão|seguem|segue|"
        r"encontram-se)\b[^.]{0,20}(?:mail|comunicado|anexo|pdf|documento|pasta|link|texto|tabela|ficheiro|arquivo|"
        r"artigo|fonte|ata|relatório|abaixo|site)\b"
    ),
}

# The film as the subject of a rule: "It should not sound sad", "Es muss ohne Ton funktionieren".
_RULED = {
    "en": (
        r"(?:it|this|that|everything|the (?:whole thing|result|tone|text|language|mood|ending|pictures|voice))\s"
        r"(?:also |really |just )?(?:should|must|has to|needs to|may|can|shall|ought to|mustn['’]t|shouldn['’]t|"
        r"can['’]t|cannot)\s?(?:also |really |not |never |just )*(?:sound|look|feel|read|seem|come across|"
        r"work (?:without|on|with|even|muted)|fit|flow|stay (?:short|calm|simple|neutral|friendly)|remain|breathe|"
        r"make (?:people|you|them|us) (?:smile|laugh|feel|want|cry|curious))\b"
    ),
    "de": (
        r"(?:es|das|das ganze|alles|er|der (?:ton|text|film|clip)|das (?:video|ende)|die (?:sprache|stimmung|bilder|"
        r"stimme|musik))\s(?:soll|sollte|muss|müsste|darf|dürfte|kann|könnte|sollen|müssen|dürfen)\b[^.]{0,60}\b"
        r"(?:klingen|wirken|aussehen|anfühlen|rüberkommen|funktionieren|anhören|erinnern|lesbar(?: sein| bleiben)?|"
        r"ankommen|machen|(?:kurz|ruhig|einfach|sachlich|freundlich|neutral|verständlich) (?:bleiben|sein))[.!]?$"
    ),
    "fr": (
        r"(?:(?:ça|cela|tout|le (?:film|ton|texte|clip)|la (?:vidéo|musique|voix)|il|elle|ce)\s)(?:ne |n['’])?"
        r"(?:doit|devrait|doivent|peut)(?: pas| jamais| aussi| surtout| juste)*\s(?:pas )?(?:sonner|"
        r"faire(?! (?:l['’]objet|partie))|ressembler|paraître|avoir l['’]air|fonctionner|marcher|rester|"
        r"donner (?:envie|l['’]impression)|"
        r"sentir|se lire|se comprendre|évoquer|être (?:lisible|compréhensible|drôle|court|simple|clair|chaleureu\w+))\b"
    ),
    "es": (
        r"(?:(?:todo|el (?:vídeo|tono|texto|clip)|la (?:música|voz|pieza))\s)?(?:no )?(?:debe|debería|tiene que|ha de|"
        r"puede|que)(?: no| también| solo| sólo)*\s(?:no )?(?:sonar|parecer|sentirse|funcionar|entenderse|quedar|"
        r"recordar|resultar|leerse|(?:se )?(?:sienta|vea|entienda|lea|note)|suene|parezca|funcione|quede|recuerde|"
        r"(?:ser|sea) (?:cort|simpátic|sencill|clar|cálid|breve|alegre|diverti|cercan|natural)\w*)\b"
    ),
    "it": (
        r"(?:(?:tutto|il (?:video|tono|testo|filmato)|la (?:musica|voce))\s)?(?:non )?(?:deve|dovrebbe|può|devono)"
        r"(?: anche| solo| mai)*\s(?:suonare|sembrare|funzionare|apparire|risultare|restare|rimanere|dare (?:l['’]idea|"
        r"la sensazione)|far (?:sorridere|venire)|ricordare|sentirsi|essere (?:brev|chiar|semplic|cort|cald|simpatic|"
        r"leggibil|comprensibil)\w*)\b"
    ),
    "pt": (
        r"(?:(?:tudo|o (?:vídeo|tom|texto|filme)|a (?:música|voz))\s)?(?:não )?(?:deve|devia|deveria|tem (?:de|que)|"
        r"pode|que)(?: também| só| não)*\s(?:não )?(?:soar|parecer|funcionar|sentir-se|ficar (?:curt|clar|simples|"
        r"bonit|leve)|resultar|lembrar|ler-se|soe|pareça|funcione|"
        r"(?:ser|seja) (?:curt|clar|simples|simpátic|breve|alegre|"
        r"calor|legível|natural))\w*\b"
    ),
}

# Where the film will be seen.
_SCREENS = {
    "en": r"(?:screens?|foyer|lobby|reception|instagram|insta|facebook|youtube|tiktok|linkedin|website|homepage|"
    r"intranet|newsletter|socials?|social media|stand|booth|tv|monitor|projector|whatsapp|page|channel)",
    "de": r"(?:bildschirm\w*|monitor\w*|foyer|empfang|instagram|insta|facebook|youtube|tiktok|linkedin|website|"
    r"webseite|homepage|intranet|newsletter|messestand|beamer|leinwand|whatsapp|kanal|status|social media)",
    "fr": r"(?:écrans?|hall|accueil|instagram|insta|facebook|youtube|tiktok|linkedin|site|intranet|newsletter|stand|"
    r"réseaux|projecteur|whatsapp|page|chaîne)",
    "es": r"(?:pantallas?|vestíbulo|recepción|instagram|insta|facebook|youtube|tiktok|linkedin|web|intranet|boletín|"
    r"redes|proyector|whatsapp|página|canal)",
    "it": r"(?:scherm[oi]|atrio|reception|instagram|insta|facebook|youtube|tiktok|linkedin|sito|intranet|newsletter|"
    r"social|proiettore|whatsapp|pagina|canale|stand)",
    "pt": r"(?:ecrãs?|telas?|átrio|receção|recepção|instagram|insta|facebook|youtube|tiktok|linkedin|site|intranet|"
    r"boletim|redes|projetor|whatsapp|página|canal)",
}
_SEEN = {
    "en": r"(?:it|this|that|the (?:film|video|clip|reel)|we)(?:['’]ll|['’]s| will| is| is going to| should| would|"
    r" goes?| plan to| want to)?(?: be)?\s?(?:shown?|played?|run|running|runs|put|posted?|published?|sent|send|"
    r"screened|live|for|to|on|going|go)\b(?: it)?[^.]{0,40}",
    "de": r"(?:(?:gezeigt|abgespielt|gepostet|veröffentlicht|verschickt) (?:wird|werden soll|werden)|(?:es|er|das|das "
    r"video|der film|der clip) (?:läuft|kommt|geht|wird|soll)|(?:wir|ich) (?:zeigen|posten|stellen|verschicken|"
    r"schicken) (?:es|das|ihn))\b[^.]{0,60}",
    "fr": r"(?:(?:ce|ça|il|elle|le film|la vidéo|on) (?:sera|va|passera|passe|ira|tournera|la|le)\b)[^.]{0,50}",
    "es": r"(?:se (?:verá|pondrá|mostrará|proyectará|publicará|emitirá|va a)|irá|va|saldrá|lo (?:pondremos|"
    r"publicaremos|subiremos|vamos a)|es para)\b[^.]{0,40}",
    "it": r"(?:andrà|verrà|sarà|si vedrà|girerà|lo (?:mostriamo|mettiamo|pubblichiamo|mostreremo|metteremo|"
    r"pubblicheremo)|va)\b[^.]{0,40}",
    "pt": r"(?:vai (?:passar|ficar|ser|para)|será|passará|irá|vamos (?:passar|pôr|mostrar|publicar|colocar)|é para)\b"
    r"[^.]{0,40}",
}

# What only a person at the other end of a letter is asked.
_YOU = {
    "en": r"(?:\bi(?:['’]ll)? (?:leave|trust)\b[^.]{0,30}\byou\b|\blet me know\b|\b(?:just |please )?(?:call|ring|"
    r"phone|text|mail|e-?mail|ask|ping|write to) me\b|\btell me (?:if|when|what|how)\b|\bget back to me\b|\bsend me\b|"
    r"\byou (?:(?:choose|decide)(?! (?:an?|one|from|between|how (?:much|many|often|long)|your)\b)|know best|are the "
    r"experts?)\b|\bup to you\b|\bwhatever you (?:think|like|prefer)\b|"
    r"\byour (?:call|choice)\b|\bi['’]m happy with\b|\bwhat do you think\b)",
    "de": r"(?:überlass\w* [^.]{0,30}(?:euch|ihnen|dir)\b|\bmeld\w* (?:euch|sie sich|dich)\b[^.]{0,20}(?:wenn|falls|"
    r"bei (?:mir|(?:rück)?fragen|problemen|unklarheiten|bedarf))"
    r"|\b(?:ruft|rufen sie|ruf) mich\b|\bsagt? (?:mir |uns )?bescheid\b|\bbei (?:rück)?fragen (?:einfach |bitte |"
    r"gerne? )?(?:an(?:rufen|mailen)|melden|fragen|mich)|\b(?:schickt|schick|schicken sie|sagt|sagen sie) mir\b|"
    r"\bihr (?:dürft|könnt) (?:gern\w* )?(?:entscheiden|wählen|aussuchen)|\bnach eurem geschmack\b|\bwas meint ihr\b|"
    r"\bhabt ihr freie hand\b)",
    "fr": r"(?:\bje (?:vous|te) laisse\b|\bdites[- ]moi\b|\bdis[- ]moi\b|\bappelez[- ]moi\b|\bappelle[- ]moi\b|"
    r"\btenez[- ]moi\b|\bn['’]hésitez pas à m(?:e |['’])|\benvoyez[- ]moi\b|\bà vous de (?:voir|choisir)\b|"
    r"\bcomme vous (?:voulez|préférez)\b|\bje vous fais confiance\b|\bcarte blanche\b)",
    "es": r"(?:\bl?[oa]?s? ?dejo a (?:vuestr|su|tu)\w*|\b(?:decid|díga(?:n)?|di)me\b|\bme (?:llam|avis|decís|"
    r"escrib)\w*|\b(?:avis|llam|escrib|envi|mand)\w*me\b|\bcomo (?:queráis|quieras|prefir\w+|os parezca)\b|"
    r"\bvosotros (?:elegís|decidís)\b|\bconfío en (?:vosotros|ti|ustedes)\b)",
    "it": r"(?:\b(?:l[eoai] )?lascio a (?:voi|te|lei)\b|\b(?:dite|dim)mi\b|\bchiama(?:te)?mi\b|\bfa(?:te)?m{1,2}i "
    r"sapere\b|\bscrive?te?mi\b|\bmandate?mi\b|\bcome (?:volete|preferite|vuoi)\b|\bscegliete voi\b|"
    r"\bmi fido di voi\b|\bavvisa(?:te)?mi\b)",
    "pt": r"(?:\bdeixo (?:ao?|à) (?:voss|seu|sua|teu)\w*|\b(?:digam|diga|diz)-?(?: )?me\b|\b(?:liguem|ligue|liga|"
    r"avisem|avise|escrevam|enviem|mandem)-me\b|\bme (?:avis|lig|dig|envi|mand)\w*\b|"
    r"\bcomo (?:quiserem|preferirem|acharem)\b|"
    r"\bvocês (?:escolhem|decidem)\b|\bconfio em vocês\b)",
}

# Whoever watches without sound is told of to the maker alone.
_MUTED = {
    "en": r"\b(?:watch|see|view|look|scroll|works?)\w*\b[^.]{0,25}\b(?:without (?:the )?sound|no sound|on mute|muted|"
    r"sound off)\b",
    "de": r"\b(?:schau|seh|guck|läuft|laufen)\w*\b[^.]{0,25}\b(?:ohne ton|stumm|lautlos)\b",
    "fr": r"\b(?:regard|voi|verr|visionn)\w*\b[^.]{0,25}\b(?:sans (?:le )?son|en muet|coupé)\b",
    "es": r"\b(?:ver|ven|mira|mirar)\w*\b[^.]{0,25}\b(?:sin (?:el )?sonido|en silencio|sin audio)\b",
    "it": r"\b(?:guard|ved)\w*\b[^.]{0,25}\b(?:senza (?:l['’])?audio|senza (?:il )?suono|muto)\b",
    "pt": r"\b(?:ver|veem|verão|assist)\w*\b[^.]{0,25}\b(?:sem (?:o )?som|sem áudio|no mudo)\b",
}

# Type and language without a verb: "Big text, ...", "Plain language."
_SET = {
    "en": r"(?:very )?(?:plain|simple|easy|clear|everyday|big|large|bold|small|short|readable|legible|bigger|larger|"
    r"straightforward)(?:(?:,| and) (?:plain|simple|easy|clear|big|large|bold|short))? (?:language|words|wording|text|"
    r"texts|type|letters|lettering|fonts?|sentences|captions|subtitles|english)(?=$|[.,;:!]|\sp?lease)",
    "de": r"(?:sehr )?(?:einfache|leichte|klare|große|größere|fette|kleine|kurze|gut lesbare|lesbare|verständliche)"
    r"(?:,? (?:und )?(?:einfache|klare|große|kurze))? (?:sprache|wörter|worte|schrift|buchstaben|texte?|sätze|"
    r"untertitel|wortwahl)(?=$|[.,;:!]|\sbitte)",
    "fr": r"(?:(?:de |des |un |une )?(?:gros(?:se)?s?|grande?s?|petite?s?|courte?s?) (?:textes?|lettres|caractères|"
    r"police|mots|phrases|sous-titres)|(?:langage|langue|mots|vocabulaire|phrases|texte|écriture) (?:simples?|"
    r"claire?s?|courte?s?|faciles?|grande?|grosse?|lisible)(?: et \w+)?)(?=$|[.,;:!]|\ssvp|\ss['’]il)",
    "es": r"(?:(?:letras?|texto|tipografía|lenguaje|palabras|frases|subtítulos|rótulos) (?:muy )?(?:grandes?|"
    r"sencill\w+|clar\w+|cort\w+|fácil\w*|simples?|legibles?)(?: y \w+)?)(?=$|[.,;:!]|\spor favor)",
    "it": r"(?:(?:testi?|caratteri|scritte|linguaggio|parole|frasi|sottotitoli|lettere) (?:molto )?(?:grandi?|"
    r"semplic\w|chiar\w|brevi?|facil\w|leggibil\w|cort\w)(?: e \w+)?)(?=$|[.,;:!]|\sper favore)",
    "pt": r"(?:(?:letras?|textos?|fontes?|linguagem|palavras|frases|legendas) (?:muito )?(?:grandes?|simples|clar\w+|"
    r"curt\w+|fáce?i[ls]|legíve\w+)(?: e \w+)?)(?=$|[.,;:!]|\spor favor)",
}

# How to make it, said as an order: "Make it feel like ...", "Haltet es kurz", "Be fair to both".
_MANNER = {
    "en": r"(?:please )?(?:(?:keep|make|do|let|have|treat|cut|get) (?:it|this|that|everything|the (?:film|video|"
    r"clip|tone|text|language|whole thing))\b(?! (?:in (?:a|an|the) (?:cool|fridge|dry)|by \d|on \d))|(?:be|stay|"
    r"remain) (?:very |really |as |a bit )?(?:fair|honest|factual|neutral|brief|concise|balanced|creative|tactful|"
    r"respectful|sensitive|positive|funny|short|simple|objective|even-handed)\b|"
    r"(?:be|sound|stay) (?:very |really |as |a bit |quite )?(?:fun|playful|cheeky|human|warm|upbeat|natural|casual|"
    r"real|friendly|serious|light)(?= (?:but|and|yet)\b|\W*$)|(?:don['’]t|do not|never) (?:make it|overdo|be (?:too|so|"
    r"funny|sad|preachy|salesy)|exaggerate|sound|oversell))",
    "de": r"(?:bitte )?(?:(?:haltet|halten sie|halt|halte|macht|machen sie|mach|gestaltet|gestalten sie)"
    r" (?:es|das|das ganze|ihn|den (?:film|clip|ton|text)|die sprache)\b|"
    r"(?:lasst|lassen sie) (?:es|das|das ganze|ihn|den (?:film|clip|ton|text))\b[^.]{0,40}\b(?:klingen|wirken|aussehen|"
    r"sein|bleiben|kurz|knapp|so)[.!]?$|(?:bleibt|bleiben sie|seid|seien sie)"
    r" (?:bitte )?(?:fair|ehrlich|sachlich|neutral|kurz|knapp|kreativ|respektvoll|positiv|witzig|objektiv|"
    r"ausgewogen)\b|(?:bitte )?(?:fair|sachlich|neutral|ausgewogen|ehrlich|respektvoll)\b[^.]{0,30}\b(?:bleiben|sein|"
    r"halten)[.!]?$|(?:bitte )?nicht (?:übertreiben|zu dick auftragen|kitschig|belehrend|werblich)\b)",
    "fr": r"(?:(?:merci de |s['’]il vous plaît,? )?(?:faites|fais|faire|gardez|garde|garder|restez|reste|rester|"
    r"soyez|sois|être)(?: ça| le| la| un peu| bien| très| assez)?(?: le film| la vidéo| le ton)? (?:court|simple|bref|"
    r"sobre|jol|justes?|honnêtes?|neutres?|équitables?|factuels?|brefs?|créatifs?|respectueux|drôles?|clairs?|"
    r"naturels?|sympathiques?|positifs?)\w*|n['’]en faites pas trop|n['’]exagérez pas)",
    "es": r"(?:por favor,? )?(?:(?:hace|haz|haga|hagan|mante|manten|deja)\w*(?:lo|la)\b|(?:sed|sé|sean|sea|seamos) "
    r"(?:muy |un poco )?(?:just|honest|neutral|breve|imparcial|objetiv|creativ|respetuos|clar|positiv|equilibrad)\w*|"
    r"que (?:sea|quede|resulte|no sea) (?:muy |un poco |algo |demasiado )?(?:cort|simpátic|sencill|clar|cálid|breve|"
    r"alegre|divertid|bonit|sobri|elegante|natural|cercan|larg|cursi|trist)\w*|no (?:exager\w+|os paséis|te pases))",
    "it": r"(?:per favore,? )?(?:(?:fate|fa|tene?te|rende?te|mante[nt]e?te|lasciate|falla|fallo|fatel)l?[oa]\b|"
    r"(?:siate|sii|restate|rimanete|sia) (?:molto |un po['’] )?(?:corrett|onest|neutral|brev|imparzial|obiettiv|"
    r"creativ|rispettos|chiar|positiv|equilibrat|giust)\w*|"
    r"che (?:sia|resti|risulti|non sia) (?:molto |un po['’] |troppo )?"
    r"(?:brev|simpatic|semplic|chiar|cald|allegr|divertent|bell|sobri|elegant|natural|cort|lung)\w*|non esager\w+)",
    "pt": r"(?:por favor,? )?(?:(?:faça|façam|faz|mantenha|mantenham|deixe|deixem)(?:-n?[oa]|-no)?\s?(?:isso|ele|"
    r"o (?:vídeo|filme)|curto|simples)?(?=\s(?:curt|simples|brev|lev|bonit|clar|alegr|divertid|natural)\w*)|"
    r"(?:sejam|seja|sê|fiquem) (?:muito |um pouco )?(?:just|honest|neutr|brev|imparcia|objetiv|criativ|respeitos|clar|"
    r"positiv|equilibrad)\w*|que (?:seja|fique|não seja) (?:muito |um pouco |demasiado )?(?:curt|simpátic|simples|clar|"
    r"calor|brev|alegr|divertid|bonit|sóbri|elegant|natural|long|lamechas|trist)\w*|não exager\w+)",
}

# What the film may not have too much of: "Not too fast, our members are older".
_TOO = {
    "en": r"(?:but )?(?:not|nothing|never) too \w+",
    "de": r"(?:aber )?(?:bitte )?(?:nicht|nichts|nie) (?:all)?zu \w+",
    "fr": r"(?:mais )?(?:pas|rien de|jamais) trop (?:de )?\w+",
    "es": r"(?:pero )?(?:no|nada|nunca) (?:muy|demasiado) \w+|nada (?!más|que|de\b)\w+(?=\W*$|,)",
    "it": r"(?:ma )?(?:non|niente|nulla di|mai) troppo \w+",
    "pt": r"(?:mas )?(?:não|nada|nunca) (?:muito|demasiado) \w+",
}

_NOUNS = {
    "en": r"(?:voice(?:-?over)?s?|music|subtitles|captions|film|video|clip|jokes?|animations?|pictures|colou?rs|photos|"
    r"narrator|logo)",
    "de": r"(?:\w*stimme|\w*musik|untertitel|film|video|clip|witze?|animation\w*|\w*bilder|farben|fotos|sprecher\w*|"
    r"logo)",
    "fr": r"(?:voix|musique|sous-titres|film|vidéo|clip|blagues?|animations?|images|couleurs|photos|narra\w+|logo)",
    "es": r"(?:voz|música|subtítulos|película|vídeo|clip|bromas?|animaci\w+|imágenes|colores|fotos|narrador\w*|logo)",
    "it": r"(?:voce|musica|sottotitoli|film|video|clip|battute|animazion\w|immagin\w|colori|foto|narra\w+|logo)",
    "pt": r"(?:voz|música|legendas|filme|vídeo|clipe|piadas|animaç\w+|imagens|cores|fotos|narra\w+|logo)",
}
_NICE = {
    "en": r"\bwould be (?:good|nice|great|lovely|ideal|helpful|useful|fine|cool)\b",
    "de": r"\b(?:wären?|sind) (?:gut|schön|toll|nett|super|ideal|hilfreich|praktisch|prima|klasse|cool|willkommen)\b",
    "fr": r"\b(?:seraient?|serait) (?:bien|bons?|bonne|parfaits?|utiles?|sympas?|chouettes?|idéal\w*|super)\b",
    "es": r"\b(?:estarían?|serían?|vendrían?) (?:bien|geniale?s?|ideale?s?|útil\w*|perfect\w*|buen\w*)\b",
    "it": r"\b(?:sarebbe(?:ro)?) (?:util\w|bell\w|ben\w|perfett\w|ideal\w|l['’]ideale|comod\w)\b",
    "pt": r"\b(?:seriam?|ficariam?) (?:bo[mna]s?|boa|úte?i[ls]|perfeit\w+|ótim\w+|ideal|bem|giro)\b",
}
_LIKE = {
    "en": r"\b(?:i|we)(?:['’]d| would)? (?:like|love|want|prefer|need|imagine)\b",
    "de": r"\b(?:ich|wir) (?:hätten?|möchten?|wollen|will|wünschen?|brauchen?|bevorzugen?|stellen?)\b",
    "fr": r"\b(?:je|nous|on|j['’])\s?(?:voudr|aimer|préfér|préfèr|souhait|veux|veut|voul|imagin)\w*",
    "es": r"\b(?:nos|me) (?:gustaría|encantaría)|\b(?:quer|prefer|prefier|quier)\w*",
    "it": r"\b(?:vorre|vogli|prefer|ci piacerebbe|mi piacerebbe)\w*",
    "pt": r"\b(?:gostar|queremos|quero|quería|queríamos|prefer)\w*",
}

# Whose colours: "Use our green, not the old one".
_TAKE = {
    "en": r"(?:please )?(?:use|take|stick to|keep to|stay with) (?:our|the|only our)\s",
    "de": r"(?:bitte )?(?:nehmt|nimm|nehmen sie|nutzt|nutzen sie|verwendet|verwenden sie) (?:unser\w*|das|die|"
    r"nur unser\w*)\s",
    "fr": r"(?:merci d['’])?(?:prenez|prends|utilise[zr]|utilise|garde[zr]?|reprenez) (?:notre|nos|le|les)\s",
    "es": r"(?:por favor,? )?(?:us(?:ad|a|en|e)|utili[zc]\w+|tomad|coged) (?:nuestr\w+|el|los|solo nuestr\w+)\s",
    "it": r"(?:per favore,? )?(?:usate|usa|usare|prendete|utilizzate) (?:il nostro|i nostri|solo il nostro|il|i)\s",
    "pt": r"(?:por favor,? )?(?:usem|use|usa|utilizem|utilize) (?:o nosso|as nossas|os nossos|só o nosso|o|as)\s",
}

# A length as a bound at the head of a sentence: "Maximum 45 seconds, otherwise ...".
BOUND = {
    "en": r"(?:(?:maximum|max\.?|at most|no (?:more|longer) than|not (?:more|longer) than|under|about|around|"
    r"roughly) )?\d{1,3}[ -]?(?:seconds|secs?|minutes?|mins?)(?: (?:max(?:imum)?|at most|tops|or less|long))?",
    "de": r"(?:(?:höchstens|maximal|max\.?|nicht (?:mehr|länger) als|unter|etwa|ungefähr|circa|ca\.?|rund) )?\d{1,3} ?"
    r"(?:sekunden|sek\.?|minuten?|min\.?)(?: (?:maximal|max|höchstens|lang))?",
    "fr": r"(?:(?:maximum|max\.?|au maximum|pas plus de|moins de|environ) )?\d{1,3} ?(?:secondes|sec\.?|minutes?)"
    r"(?: (?:max(?:imum)?|au plus|pas plus))?",
    "es": r"(?:(?:máximo|máx\.?|como máximo|no más de|menos de|unos) )?\d{1,3} ?(?:segundos|seg\.?|minutos?)"
    r"(?: (?:máximo|como mucho|como máximo))?",
    "it": r"(?:(?:massimo|max\.?|al massimo|non più di|meno di|circa) )?\d{1,3} ?(?:secondi|sec\.?|minut[oi])"
    r"(?: (?:massimo|al massimo|circa))?",
    "pt": r"(?:(?:máximo|máx\.?|no máximo|não mais de|menos de|cerca de|uns) )?\d{1,3} ?(?:segundos|seg\.?|minutos?)"
    r"(?: (?:no máximo|máximo))?",
}

# Headings of minutes that say nothing.
_AGENDA = (
    r"(?:minutes|agenda|any other business|aob|apologies(?: for absence)?|matters arising|protokoll|tagesordnung|"
    r"verschiedenes|sonstiges|ordre du jour|questions diverses|divers|compte[- ]rendu|acta|orden del día|ruegos y "
    r"preguntas|varios|verbale|ordine del giorno|varie(?: ed eventuali)?|ata|ordem (?:do dia|de trabalhos)|"
    r"outros assuntos|diversos)"
)


@cache
def signs(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """What each sign weighs, and its form: those of a head are matched where a sentence begins."""
    head, code = r"^\W*", language
    listed = (
        (SURE, rf"{head}(?:{_COURTESY[code]})\W*$"),
        (SURE, rf"{head}(?:{_SORRY[code]})"),
        (SURE, rf"{head}(?:{_LIES[code]})"),
        (SURE, rf"{head}{_AGENDA}\W*$"),
        (SURE, _YOU[code]),
        (STRONG, rf"{head}(?:{_RULED[code]})"),
        (STRONG, rf"{head}{_SEEN[code]}(?<!\w){_SCREENS[code]}(?!\w)"),
        (STRONG, rf"{head}{aired(code)}"),
        (STRONG, rf"{head}{depicted(code)}"),
        (SURE, rf"{head}{points_back(code)}"),
        (SURE, rf"{head}{of_makers(code)}"),
        (STRONG, rf"{head}{of_papers(code)}\W*$"),
        (LIKELY, rf"{head}{of_viewers(code)}"),
        (STRONG, _MUTED[code]),
        (STRONG, rf"{head}(?:{_SET[code]})"),
        (STRONG, rf"{head}(?:{_MANNER[code]})"),
        (LIKELY, rf"{head}(?:{_TOO[code]})"),
        (STRONG, rf"{_NOUNS[code]}\b[^.]{{0,20}}{_NICE[code]}|{_NICE[code]}[^.]{{0,20}}{_NOUNS[code]}\b"),
        (LIKELY, rf"{_LIKE[code]}[^.]{{0,30}}(?<!\w){_NOUNS[code]}(?!\w)"),
        (STRONG, rf"{head}(?:{_TAKE[code]}){alternation(fragments('colors', code))}(?!\w)"),
        (LIKELY, rf"{head}(?:{BOUND[code]})(?!\w)(?=\W*$|[,;.!]|\s[-–—])"),
    )
    return tuple((weight, re.compile(form, re.IGNORECASE)) for weight, form in (*listed, *letter_signs(code)))
