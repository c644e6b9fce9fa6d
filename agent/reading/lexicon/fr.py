"""French words."""

from __future__ import annotations

from agent.reading.lexicon.model import Lexicon

# fmt: off
LEXICON = Lexicon(
    code="fr",
    function_words=(
        "secondes seconde minutes vidéo hebdomadaire graphique "
        "au aux avec c ce ces cette chez comme d dans de des du elle elles en entre est et faire faut il ils je l "
        "la le les leur ma mais mes mon n ne nos notre nous on ou par pas plus pour qu que qui s sa sans se ses "
        "son sont sur très tu un une vos votre vous y à été être "
    ),
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ),
    weekdays=(
        "lundis?", "mardis?", "mercredis?", "jeudis?", "vendredis?", "samedis?", "dimanches?",
    ),
    numerals={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40,
        "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
        "soixantaine": 60,
        "quarante-cinq": 45, "cinquante": 50, "soixante": 60, "quatre-vingt-dix": 90, "une demi": 0.5,
    },
    scales={
        "cent": 100, "mille": 1000, "million": 1000000.0, "millions": 1000000.0, "milliards": 1000000000.0,
        "milliard": 1000000000.0,
    },
    seconds=("secondes?", "sec\\.?", "s"),
    minutes=("minutes?", "min\\.?"),
    hours=("heures?",),
    about=("environ", "à peu près", "autour de", "vers"),
    at_most=("maximum", "max\\.?", "au plus", "pas plus de", "moins de", "jusqu'à"),
    at_least=("au moins", "minimum"),
    films=(
        "vidéos?", "films?", "clips?", "spots?", "reels?", "court[- ]métrage", "bande[- ]annonce", "teaser",
        "pub(?:licité)?", "animation", "tutoriel", "capsule", "affiche", "story",
        "tutos?", "vidéos? bilan", "briefings?", "leçon(?= sur)", "portrait(?= d)",
    ),
    production=(
        "peu de (?:mots|texte)", "schéma", "diagramme", "graphique", "vidéos?", "films?", "clip", "format", "carré",
        "vertical\\w*", "horizontal\\w*", "paysage", "sous-titres?",
        "sous-titré\\w*", "(?<!haute )voix(?! haute| d'enfants)", "narrat(?:eur|rice|ion)", "musique", "couleurs?",
        "typographie", "police", "écran",
        "plans?", "logo", "violons", "carton de fin", "affiche", "ton", "style", "montage", "images?", "public",
        "vouvoiement", "tutoiement", "bandeaux?", "incrustations?", "bande-son", "hashtags?",
    ),
    requests=(
        "(?:est-ce qu['’])?on (?:peut|pourrait) avoir", "(?:peut|pourrait)-on avoir",
        "quelque chose", "à la fin", "au début",
        "merci de", "merci", "s'il (?:vous|te) plaît", "svp", "stp", "fai(?:s|tes)(?:-moi|-nous)?",
        "cré(?:e|ez|er)(?:-moi|-nous)?", "réalis\\w*", "produi\\w*", "je (?:veux|voudrais|souhaite|cherche)",
        "j'(?:aimerais|ai besoin)", "nous (?:voulons|voudrions|souhaitons|cherchons|aimerions|avons besoin)",
        "on (?:veut|voudrait|aimerait|cherche)", "il (?:faut|me faut|nous faut|faudrait)", "pas de", "pas d'", "sans",
        "évite[zr]?", "commence[zr]?", "termine[zr]?", "fini(?:s|r|ssez)", "montre[zr]?", "utilise[zr]?",
        "explique[zr]?", "bonjour", "salut", "le film", "la vidéo", "ne (?:pas|dites|dis)", "pouvez-vous", "peux-tu",
        "présente[zr]?", "raconte[zr]?", "garde[zr]?", "aucun\\w*",
        "ome(?:ts|ttez)", "laisse[rz]? de côté",
        "pour (?:les )?débutants",
        "rien d'autre", "c'est tout",
    ),
    prepositions=(
        "pour", "sur", "de", "du", "d'", "à propos de", "présentant", "consacré\\w* à", "au sujet de",
    ),
    articles=(
        "le", "la", "les", "l'", "un", "une", "des", "du", "notre", "nos", "mon", "ma", "mes", "votre", "vos", "ce",
        "cette", "ces", "son", "sa",
    ),
    labels={
        "audience": (
            "public(?: visé| cible)?", "cible", "pour qui", "spectateurs",
            "qui (?:(?:le|la) )?(?:regarde|voit|verra|regardera)(?: (?:le film|la vidéo|ça))?",
        ),
        "facts": (
            "en deux mots", "en gros", "tl;?dr",
            "(?:éléments|informations|arguments) (?:utilisables?|à utiliser|disponibles?|vérifiés?|validés?)",
            "ce qu[e'’](?:on| nous)? ?(?:veut|voul\\w+|voudr\\w+|aimer\\w+) (?:faire passer|montrer|transmettre)",
            "ce (?:qu'il faut dire|qui est (?:vrai|sûr|nouveau)|qu'on (?:veut|peut|voudrait) (?:dire|raconter))",
            "contenu dans cet ordre", "(?:ce qu'il faut|à) retenir", "l'essentiel",
            "(?:.* )?chiffres(?: .*)?", "faits(?: .*)?", "infos?(?:rmations)?(?: .*)?", "à savoir",
            "points(?: clés)?", "important", "détails", "contenu", "données", "atouts", "avantages",
            "caractéristiques", "programme", "messages?(?: clés?)?",
        ),
        "cover": (
            "aborder", "thèmes", "à couvrir", "sujets", "plan", "(?:à )?expliquer",
            "points à (?:aborder|traiter|expliquer)",
        ),
        "ingredients": ("ingrédients", "il faut", "matériel", "il vous faut"),
        "steps": ("étapes", "préparation", "recette", "méthode"),
        "tone": ("ton", "style", "ambiance", "registre"),
        "look": ("visuel", "images", "typographie", "police", "esthétique"),
        "brand": (
            "commanditaire", "donneur d'ordres?", "pouvoir adjudicateur", "maître d'ouvrage",
            "employeur", "organisation", "organisateur", "association",
            "couleurs?", "marque", "charte", "client", "palette", "entreprise"),
        "must_say": (
            "(?:.* )?doit dire",
            "(?:à )?dire", "dites", "il faut entendre", "doit être dit", "à entendre", "à prononcer",
            "mentions? obligatoires?", "phrases? obligatoires?",
            "à dire (?:absolument|impérativement|obligatoirement)", "à mentionner(?: absolument)?",
            "(?:il )?faut (?:absolument )?(?:dire|mentionner)", "dire absolument",
        ),
        "must_show": ("(?:textes? )?à l'écran", "à afficher", "à montrer", "doit apparaître"),
        "must_not": (
            "interdit\\w*", "à éviter", "ne pas dire", "mots? (?:interdits?|à éviter)", "jamais", "à bannir",
            "proscrit\\w*", "éviter",
            "à ne pas (?:dire|faire|mentionner|montrer|utiliser|citer)",
            "ne pas (?:dire|mentionner|utiliser|parler de)", "à (?:bannir|proscrire)", "(?:les )?mots? à bannir",
        ),
        "ending": (
            "fin", "terminez (?:par|sur|avec)",
            "(?:on |nous )?(?:termin\\w*|fini\\w*|conclu\\w*|qui (?:finisse|se termine))(?: le film| la vidéo)?"
            " (?:par|sur|avec)(?: la phrase| les mots| notre (?:slogan|devise))?", "finissez (?:par|sur|avec)",
            "phrase (?:de fin|finale)", "conclusion", "terminer (?:par|sur)", "finir (?:par|sur)",
            "dernière phrase", "signature", "slogan", "accroche finale",
            "(?:à la )?fin", "pour finir", "carton de fin", "clôture",
            "(?:(?:sur )?(?:le |l['’])?)?(?:(?:carton|écran) (?:final|de fin)|dernier (?:carton|écran|plan))"
            "(?: (?:doit dire|affiche|dit))?",
            "à la toute fin", "message final",
        ),
        "action": ("appel(?: à l'action)?", "cta", "invitation"),
        "opening": ("début", "ouverture", "accroche", "commencer par"),
        "title": ("titre", "nom"),
        "script": ("texte", "texte à lire", "voix off", "à lire"),
        "duration": ("durée", "longueur"),
        "format": (
            "format", "plateformes?", "diffusion", "livrables?", "support",
            "livraison", "formats?", "durée et format",
        ),
        "music": ("musique", "son", "bande-son"),
        "voice": ("voix", "langue", "narrateur", "narratrice"),
        "idea": ("idée", "concept"),
        "occasion": ("occasion", "objet", "contexte", "histoire"),
        "subject": (
            "poste(?: à pourvoir)?", "produit", "bien", "événement", "projet",
            "sujet", "thème", "fiche (?:produit|technique)", "nom du produit",
        ),
        "note": (
            "remarques?", "note", "ps", "budget",
            "à faire", "but", "délai", "calendrier", "références",
        ),
        "speaker": ("citation", "témoignage", "s(?:es|on)(?: propres)? (?:mots|paroles)", "verbatim client"),
        "goal": (
            "objectifs?",
        ),
    },
    cues={
        "must_not": (
            "sans", "ni", "surtout pas",
            "interdit\\w*", "ne (?:pas )?(?:dire|dites|dis|jamais|parle\\w*|utilise\\w*|mentionne\\w*)",
            "n['’](?:utilise\\w*|emplo[iy]\\w*|écri\\w*|évoque\\w*)(?: (?:pas|jamais))?",
            "sans (?:dire|les mots|le mot)", "évite[rz]?", "jamais", "pas de", "bannir", "proscrire",
        ),
        "ending": (
            "(?<=[,.;:] )(?:fin|pour finir)(?=[:\\s]*$)",
            "termine\\w* (?:par|sur|avec)", "fini\\w* (?:par|sur|avec)", "à la fin", "dernière phrase",
            "conclu\\w* (?:par|avec|sur)", "en fin",
        ),
        "must_show": ("à l'écran", "affich\\w*", "montre\\w*", "apparaî\\w*", "écrit"),
        "must_say": (
            "entendre", "di(?:re|t|sent|tes)", "prononc\\w*", "la phrase", "les mots", "doit dire", "faut dire",
            "répète\\w*",
        ),
        "action": ("appel(?: à l'action)?", "invite\\w*"),
        "title": ("titre", "intitulé\\w*"),
        "name": (
            "association", "appelé\\w*", "nommé\\w*", "entreprise", "marque", "application", "boutique", "collectif",
            "café", "restaurant", "festival", "livre", "produit", "société", "nomm\\w*",
        ),
        "script": ("mot pour mot", "à lire", "texte", "exactement", "tel quel"),
        "opening": ("commence\\w* (?:par|avec|sur)", "ouvr\\w* (?:par|sur)", "début"),
        "idea": ("idée", "concept", "devise"),
    },
    tones=(
        "mots simples", "langage simple", "langage clair",
        "romantique", "émouvant\\w*",
        "sobre", "digne", "chaleureu(?:x|se)", "drôle", "gai\\w*", "joyeu(?:x|se)", "sérieu(?:x|se)", "calme",
        "posé\\w*", "sincère", "moderne", "dynamique", "élégant\\w*", "simple", "clair\\w*", "direct\\w*", "doux",
        "douce", "poétique", "énergique", "factuel\\w*", "neutre", "rassurant\\w*", "complice", "léger", "légère",
        "convivial\\w*", "inspirant\\w*", "humain\\w*", "tendre", "sympa\\w*", "curieu(?:x|se)", "festi(?:f|ve)",
        "encourageant\\w*", "mystérieu(?:x|se)", "détendu\\w*", "amical\\w*", "enjoué\\w*",
        "équilibré\\w*", "impartial\\w*", "(?<!notre )(?<!l')(?<!un )(?<!son )(?<!cet )objecti(?:f|ve)",
        "authentique", "apaisé\\w*", "jeune", "rapide", "artisanal\\w*", "bienveillant\\w*",
    ),
    moods=(
        "douce?", "joyeuse", "calme", "légère", "entraînante", "énergique", "acoustique", "électronique",
        "dramatique", "sobre", "gaie", "chaleureuse", "piano", "guitare", "rythmée", "discrète",
    ),
    sounds={
        "voice": ("voix",),
        "tone": ("ton", "style"),
        "air": ("ambiance",),
        "of_voice": ("f[ée]minine?", "masculine?"),
    },
    kinds={
        "how_to": (
            "recette", "tutoriel", "tutos?", "étape par étape", "pas à pas", "mode d'emploi", "ingrédients",
            "comment (?:faire|(?!(?:se|ça)\\b)[^\\W\\d]{2,12}(?:er|ir|re))",
        ),
        "story": (
            "conte", "histoire (?:de|d'|du|pour)", "une fable", "il était une fois", "histoire du soir",
        ),
        "list": (
            "\\d+ (?:conseils|astuces|raisons|idées|exercices|erreurs|choses|gestes)",
            "(?:trois|cinq|sept|dix) (?:conseils|astuces|raisons|idées|exercices|erreurs|choses|gestes)",
        ),
        "news": (
            "actualité\\w*", "communiqué de presse", "article ci-dessous", "journal", "l'article",
            "brève", "résum\\w+ de (?:l'article|la dépêche|ce texte)",
        ),
        "listing": (
            "immobilier", "appartement", "maison à vendre",
            "visites?(?= ?:| sur rendez-vous| le | possibles| samedi| dimanche)",
            "à louer", "à vendre", "annonce (?:immobilière|de location|de vente)", "loyer",
        ),
        "report": (
            "rapport", "bilan", "chiffres de la semaine", "statistiques", "indicateurs",
            "bilan", "trimestriel\\w*", "résultats du trimestre",
        ),
        "event": (
            "concert", "festival", "marché", "fête", "événement", "atelier",
            "salon(?! de (?:coiffure|thé|beauté|massage))", "exposition", "portes ouvertes",
            "vernissage", "spectacle", "organis(?:e|ent|ons)", "nuit d(?:e|u|es)", "au programme",
            "journées? d(?:e|u|es)", "brocante", "vide-greniers?", "kermesse", "on organise",
        ),
        "appeal": (
            "dons?", "donnez", "association", "besoin (?:d'aide|de (?:vous|votre aide))", "bénévoles?", "solidarité",
            "(?<!jours de )(?<!jour de )collecte(?! (?:séle|des? (?:déch|bac|ordur|encomb|verre)))", "caritati\\w*",
        ),
        "announcement": (
            "rappel", "recrut\\w*", "on recrute", "annonce", "annon(?:cer|çant) (?:que|qu')",
            "interne", "collaborat\\w*", "salariés", "équipes",
            "compte[- ]rendu",
            "prévenir", "ferme(?:ture|r)? (?:pour|du)", "fermeture", "usagers", "informe(?:nt)?", "sera fermée?",
            "nouveaux horaires",
            "(?:médiathèque|bibliothèque|mairie|commune|ville|école|collège|lycée|musée|hôpital|communauté|piscine)"
            "(?: [\\w'’-]+){1,4} (?:lance|ouvre|propose|met en place|instaure)",
        ),
        "testimonial": (
            "témoignages?",
            "avis (?:clients?|google|vérifiés?|positifs?|laissés?|en ligne|d'(?:un|une|clients?)"
            "|de (?:nos|vos|clients?))",
            "(?:les|des|vos|nos|leurs|ses|quelques|\\d+) avis", "clients? (?:adorent|aiment|témoign\\w*)"),
        "explainer": (
            "expliqu\\w*", "comment fonctionne", "pourquoi", "qu'est-ce que",
            "(?:pour (?:un|le|mon|notre) |en )cours", "cours (?:sur|d[e'] ?(?:sciences?|physique|chimie|svt|biologie|"
            "géographie|histoire|maths?))", "pédagogique", "comprendre",
            "compar\\w*", "différence entre",
        ),
        "launch": (
            "lancement", "nouveau produit", "nouvelle", "notre nouve\\w*", "précommand\\w*", "sortie",
        ),
        "promo": ("publicité", "pub", "spot", "promotion\\w*", "bande-annonce"),
    },
    wants={
        "no_speech": (
            "sans (?:voix|voix[- ]off|narration|narrateur|parole\\w*|commentaire)",
            "pas de (?:voix|voix[- ]off|narration|narrateur)", "film muet", "musique seule",
            "uniquement (?:de la )?musique", "sans aucun son",
            "(?:totalement |entièrement )?muet(?:te)?(?=\\s?(?:[,.;:)]|$))",
        ),
        "no_music": (
            "sans musique", "pas de musique", "aucune musique", "film muet", "sans aucun son",
            "(?:totalement |entièrement )?muet(?:te)?(?=\\s?(?:[,.;:)]|$))",
        ),
        "no_captions": ("sans sous-titres?", "pas de sous-titres?", "sous-titres non incrustés"),
        "monochrome": ("noir et blanc", "monochrome"),
        "broadcast": ("télévision", "télé", "spot tv", "pour la tv", "diffusion tv", "r ?128", "antenne"),
        "for_podcast": ("podcast vidéo", "(?:pour|comme) (?:(?:un|le|notre|mon) )?podcasts?"),
        "podcast": ("podcasts?",),
        "no_video": (
            "pas de vidéo", "sans vidéo", "audio (?:seul|seulement|uniquement)", "pas de film",
            "uniquement (?:l')?audio",
        ),
        "female": ("voix (?:féminine|de femme)", "narratrice", "féminine"),
        "male": ("voix (?:masculine|d'homme)", "masculine"),
        "neutral": ("voix neutre",),
        "no_price_spoken": (
            "pas de (prix|loyer|tarif|montant|téléphone|adresse|date) (?:dans la voix|à l'oral|en voix)",
            "(prix|loyer|tarif|montant|téléphone|adresse|date) (?:uniquement|seulement) (?:à l'écran|à la fin|sur le "
            "carton)",
            "ne pas (?:dire|citer|lire|prononcer|mentionner) (?:le |la |l'|les )?(prix|loyer|tarif|montant|téléphone|"
            "adresse|"
            "date)s? (?:à (?:voix haute|l'oral)|dans la voix|en voix off)",
            "(prix|loyer|tarif|montant|téléphone|adresse|date) à l'écran (?:seulement|uniquement)",
            "(prix|loyer|tarif|montant|téléphone|adresse|date)\\b[^.]{0,30}(?:seulement|uniquement|que) (?:à l'écran|"
            "sur)",
            "(prix|loyer|tarif|montant|téléphone|adresse|date)\\b[^.]{0,60}n'est pas (?:dit|lu|prononcé)",
            "(prix|loyer|tarif|montant|téléphone|adresse|date)\\b[^.]{0,40} (?:à la fin|à l'écran) (?:seulement|"
            "uniquement)",
            "(prix|loyer|tarif|montant|téléphone|adresse|date)\\b[^.]{0,50}(?:on ne l[ea] dit pas|ne pas l[ea] dire|"
            "sans l[ea] dire)",
        ),
    },
    aspects={
        "9:16": ("(?:pour|en|sur) (?:le |mon |notre )?statut", "vertical\\w*", "format portrait", "format téléphone"),
        "1:1": ("carrée?", "format carré"),
        "4:5": (),
        "16:9": ("paysage", "horizontal\\w*", "projecteur", "grand écran", "cinéma"),
    },
    colors={
        "noir": "#000000", "blanc": "#FFFFFF", "rouge": "#D32F2F", "bleu": "#1E63D0", "bleu nuit": "#14213D",
        "bleu marine": "#14213D", "vert": "#2E8B57", "jaune": "#FFC83D", "orange": "#F28C28", "violet": "#6A3FA0",
        "rose": "#E85D9A", "marron": "#6B4423", "gris": "#808080", "turquoise": "#30B5AE", "doré": "#C9A227",
        "bordeaux": "#6D1A36",
    },
    currencies=("euros?", "centimes?", "francs?"),
    places=(
        "rue", "avenue", "place", "boulevard", "quai", "salle", "parc", "gare", "mairie", "école", "église", "musée",
        "théâtre", "chemin", "impasse", "cour", "jardin",
    ),
    steps=(
        "\\w{3,12}ez", "mélange[rz]?", "ajoute[rz]?", "coupe[rz]?", "verse[rz]?", "laisse[rz]?",
        "fai(?:tes|re) [^\\W\\d]{3,12}(?:er|ir|re)", "mett(?:ez|re)", "batt(?:ez|re)",
    ),
    units=(
        "pour cent", "heures?", "minutes?", "jours?", "semaines?", "mois", "ans?", "années?", "mètres?",
        "kilomètres?", "grammes?", "kilos?", "litres?", "watts?",
    ),
    heads=(
        "flash infos?", "rappel", "recette", "annonce", "conte", "appel", "bilan"),
    fillers=(
        "et", "donc", "alors", "bon", "ben", "bonjour", "puis", "ensuite", "aussi",
        "il s'agit d(?:e|'une?)(?= )",
    ),
    connectors=(
        "de", "du", "des", "d", "le", "la", "les", "et", "ou", "en", "à", "au", "aux", "par", "pour", "dans", "sur",
        "avec", "sans", "est", "sont", "entre", "qui", "que", "un", "une", "plus", "moins", "chaque", "depuis",
        "avant", "après", "sous", "vers",
    ),
)
