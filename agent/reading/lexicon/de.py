"""German words."""

from __future__ import annotations

from agent.reading.lexicon.model import Lexicon

# fmt: off
LEXICON = Lexicon(
    code="de",
    function_words=(
        "sekunden minuten hochformat bitte video "
        "ab aber alle als am an auch auf aus bei bis bitte das dass dem den der des die du ein eine einem einen "
        "einer es euer eure für haben hat ich ihr im in ist kein keine mehr mit nach nicht noch nur oder ohne "
        "sich sie sind soll sollen um und uns unser unsere unter vom von war was wenn wer werden wie wir wird zu "
        "zum zur über "
    ),
    months=(
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember", "jänner", "okt", "dez",
    ),
    weekdays=(
        "montags?", "dienstags?", "mittwochs?", "donnerstags?", "freitags?", "samstags?", "sonnabends?", "sonntags?",
    ),
    numerals={
        "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
        "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "neunzig": 90, "eine halbe": 0.5,
        "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5,
    },
    scales={
        "tausend": 1000, "millionen": 1000000.0, "million": 1000000.0, "mio": 1000000.0, "milliarden": 1000000000.0,
        "mrd": 1000000000.0,
    },
    seconds=("sekunden?", "sek\\.?", "sekündig\\w*"),
    minutes=("minuten?", "min\\.?", "minütig\\w*"),
    hours=("stunden?", "std\\.?", "stündig\\w*"),
    about=("ca\\.?", "circa", "etwa", "ungefähr", "rund", "so um die"),
    at_most=("höchstens", "maximal", "max\\.?", "bis zu", "unter", "nicht länger als"),
    at_least=("mindestens", "wenigstens", "nicht kürzer als"),
    films=(
        "videos?", "films?", "filme", "filmchen", "clips?", "reels?", "spots?", "kurzfilm", "imagefilm", "werbespot",
        "werbefilm", "erklärvideo", "erklärfilm", "trailer", "teaser", "animation", "lehrfilm", "produktvideo",
        "recruitingvideo", "\\w{3,20}video", "\\w{3,20}film", "\\w{3,20}reel", "\\w{3,20}clip", "beitrag", "plakat",
        "bumper", "\\w{2,20}-bumper", "werbung(?= für)", "briefings?", "porträts?(?= (?:von|unser|mein))",
        "lektion(?= (?:über|zu))",
    ),
    production=(
        "wenige? (?:worte|wörter|text)", "schaubild(?:er)?", "diagramm", "skizze", "videos?", "films?",
        "\\w{3,20}video", "\\w{3,20}film", "clip", "hochformat", "querformat", "quadratisch\\w*",
        "quadrat", "untertitel\\w*", "sprecher(?:in)?", "sprechertext", "stimme", "musik", "ton", "farben", "schrift",
        "schriftart", "untertiteln", "eingebrannt", "szenen?", "(?:du|sie|ihr)-(?:form|ansprache|anrede)",
        "logo", "endkarte",
        "schlussbild", "abspann", "beamer", "einblend\\w*", "bildschirm", "zielgruppe", "tonfall", "werbesprache",
        "hintergrundmusik", "aufruf", "animiert\\w*", "format", "off-stimme", "einstellung(?:en)?",
    ),
    requests=(
        "(?:können|könnten|kriegen|bekommen) wir (?:bitte )?(?:ein\\w*|etwas|was)",
        "(?:irgend)?etwas", "irgendwas", "am (?:ende|schluss|anfang)", "zum schluss",
        "bitte", "mach(?:t|e|en)?(?: mir| uns)?", "erstell\\w*", "produzier\\w*", "dreh\\w*",
        "ich (?:brauche|möchte|will|hätte gern\\w*|suche)",
        "(?:wir|ich) (?:bräuchten?|hätten? gern\\w*)",
        "wir (?:brauchen|möchten|wollen|hätten gern\\w*|suchen|benötigen)", "kannst du", "könnt ihr", "können sie",
        "könnten sie", "zeig\\w*", "beginn\\w* mit", "start\\w* mit", "ende mit", "schlie(?:ß|ss)\\w* mit",
        "kein\\w*", "ohne", "nicht", "nur", "verwende\\w*", "nutz\\w*", "erklär\\w*", "hallo", "hi", "moin", "danke",
        "das (?:video|ganze)", "der film", "vermeide\\w*", "es soll", "soll", "halte?t? dich", "internes", "länge",
        "benutz\\w*", "stell\\w* .{1,60} vor",
        "lass\\w* .{1,60} (?:weg|aus)", "weglassen",
        "für (?:anfänger\\w*|einsteiger\\w*)",
        "sonst nichts", "mehr nicht", "weiter nichts",
    ),
    prepositions=("für", "über", "zum Thema", "zu", "zum", "zur", "von", "vom", "rund um"),
    articles=(
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "unser", "unsere",
        "unseren", "unserem", "unserer", "mein", "meine", "meinen", "meinem", "meiner", "euer", "eure", "ihr", "ihre",
    ),
    labels={
        "audience": (
            "zielgruppe", "publikum", "für wen", "zuschauer\\w*",
            "wer (?:das|es|ihn|den film|das video) (?:sieht|schaut|anschaut)", "wer schaut (?:zu|das)",
            "wer sieht (?:das|es|ihn)",
        ),
        "facts": (
            "(?:das )?wichtigste(?: in kürze)?", "worum(?: es)? geht(?:['’]s)?", "kurz gesagt", "tl;?dr",
            "(?:das )?(?:stimmt|gilt|ist gesichert)",
            "was (?:rüberkommen|ankommen|hängen ?bleiben) (?:soll|muss)",
            "was (?:stimmt|neu ist|wir (?:sagen|erzählen) (?:dürfen|können|wollen|möchten)|gilt)",
            "(?:verwendbare|gesicherte|geprüfte|erlaubte) (?:angaben|aussagen|punkte)",
            "inhalte? (?:in (?:dieser|folgender) reihenfolge|des (?:films|videos))",
            "(?:folgende )?(?:punkte|inhalte) (?:sollen|müssen) (?:rein|vorkommen)", "worum es geht",
            "was (?:gesagt|gezeigt|erwähnt|genannt) werden (?:soll|muss|sollte)",
            "was (?:rein|vorkommen|hinein) (?:soll|muss)", "wichtig", "(?:.* )?fakten(?: .*)?", "(?:.* )?zahlen",
            "infos?", "informationen", "inhalte?", "details",
            "(?:kern)?botschaft(?:en)?",
            "kernaussagen?", "das muss rein", "eckdaten", "angaben", "vorteile", "merkmale", "leistungen",
            "programm", "darf genannt werden", "hintergrund", "punkte", "daten",
        ),
        "cover": (
            "themen", "inhalt", "folgende themen", "stichpunkte",
            "abdecken", "bitte abdecken", "gliederung", "(?:bitte |zu )?erklären",
        ),
        "ingredients": ("zutaten", "man braucht", "ihr braucht", "du brauchst", "material"),
        "steps": ("schritte", "zubereitung", "anleitung", "ablauf",
                  "(?:und )?so (?:geht|wird|macht ihr|machst du|machen sie)(?:'|’)?s(?: gemacht)?"),
        "tone": ("ton", "tonalität", "tonfall", "stimmung", "stil", "ansprache"),
        "look": ("look", "bildsprache", "bilder", "schrift", "optik", "schriftart"),
        "brand": (
            "vergabestelle", "kundin",
            "farben", "farbe", "marke", "hausfarben", "markenfarben", "firma", "kunde",
                  "arbeitgeber(?:in)?", "organisation", "veranstalter(?:in)?", "verein", "träger",
            "absender(?:in)?", "auftraggeber(?:in)?"),
        "must_say": (
            "(?:.* )?(?:soll|muss) sagen",
            "muss gesagt werden", "muss (?:fallen|vorkommen|zu hören sein)", "pflicht(?:text|sätze|nennung)",
            "gesprochen werden muss", "zu sagen", "unbedingt sagen",
            "pflichtangaben", "muss rein", "unbedingt (?:sagen|erwähnen|nennen)", "bitte (?:sagen|erwähnen|nennen)",
            "(?:bitte )?sagen", "sagt", "spricht",
        ),
        "must_show": (
            "muss (?:zu sehen|gezeigt|eingeblendet) (?:sein|werden)", "einblenden", "einblendung", "zeigen",
            "texte? (?:auf dem bildschirm|im bild)", "bildschirmtexte?", "texttafeln?",
        ),
        "must_not": (
            "nicht (?:sagen|erwähnen|verwenden|benutzen|nennen|schreiben)", "verboten", "tabu", "bitte nicht",
            "niemals sagen", "vermeiden", "nie sagen",
            "nicht verwenden", "no-?gos?", "nicht erwähnen",
            "don'?ts", "bitte (?:vermeiden|weglassen|nicht)", "nicht erwünscht",
            "was nicht (?:rein|vorkommen|gesagt werden) (?:soll|darf)", "verbotene (?:wörter|worte|begriffe)",
            "auf keinen fall",
        ),
        "ending": (
            "ende(?: mit)?", "schluss(?:satz|bild|wort)?(?: mit)?", "am ende",
            "(?:(?:bitte )?(?:ende[nt]?|schlie(?:ß|ss)\\w*|hör\\w* auf)|abschluss)(?: bitte)? mit"
            "(?: dem satz| den worten| unserem (?:slogan|claim|motto))?",
            "am (?:ende|schluss)(?: (?:soll|bitte|steht|kommt)(?: der satz)?(?: stehen| kommen)?)?", "zum schluss",
            "schließen mit", "letzter satz",
            "(?:ganz )?(?:am (?:ende|schluss)|zum (?:schluss|abschluss))(?: bitte)? (?:unser|der|das|mein|ein)\\w* "
            "(?:spruch|slogan|claim|satz|motto|schlusssatz)",
            "claim", "abschluss", "slogan", "endet? mit", "schlie(?:ß|ss)t? mit",
            "(?:die |das |auf (?:der|dem) )?(?:end|schluss)-?(?:karte|tafel|bild|folie)(?: (?:soll|muss|bitte|steht))?",
            "schlusskarte", "letztes bild",
            "(?:ganz )?am (?:ende|schluss)", "schlussgedanke", "fazit(?: am ende)?",
        ),
        "action": (
            "aufruf", "handlungsaufforderung", "call to action", "cta",
            "handlungsaufruf", "was sollen die leute tun",
        ),
        "opening": ("anfang", "einstieg", "beginn", "start(?: mit)?", "aufhänger"),
        "title": ("(?:arbeits)?titel", "name", "überschrift"),
        "script": ("text", "sprechertext", "wortlaut", "sprecher(?:in)?text"),
        "duration": ("länge", "dauer", "laufzeit"),
        "format": (
            "format", "plattform(?:en)?", "kanal", "kanäle", "ausspielung", "lieferung",
            "umfang", "lieferumfang", "ausgabe", "formate", "länge und format", "format und länge",
        ),
        "music": ("musik",),
        "voice": ("stimme", "sprecher(?:in)?", "sprache"),
        "idea": ("idee", "konzept", "leitidee"),
        "occasion": (
            "anlass", "worum(?: es)? geht(?: es|(?:'|’)s)?", "neuigkeit", "hintergrund",
        ),
        "subject": (
            "(?:offene )?stelle", "position", "produkt", "objekt", "gegenstand", "veranstaltung", "projekt",
            "(?:das )?thema", "produkt(?:blatt|datenblatt|name)", "datenblatt",
        ),
        "note": (
            "leistungsbeschreibung", "leistungsverzeichnis", "ausschreibung", "auftragsbeschreibung", "briefing",
            "betreff", "anfrage", "hinweis", "anmerkung", "ps", "budget", "auftrag", "aufgabe",
            "do'?s", "dos", "aufgabenstellung", "zweck", "ansprechpartner(?:in)? für rückfragen", "zeitplan",
            "freigabe", "referenzen", "technik", "do'?s (?:and|und|&) don'?ts",
        ),
        "speaker": ("zitat", "kundenstimme", "o-ton", "(?:ihre|seine)(?: eigenen)? worte", "kundin"),
        "goal": (
            "(?:haupt)?ziele?(?: des (?:videos|films))?", "zielsetzung",
        ),
    },
    cues={
        "must_not": (
            "ohne", "weder",
            "nicht (?:von|über|mit|das wort|die wörter|die worte)", "nie(?:mals)? (?:sagen|von|das wort)?",
            "sag\\w* (?:bitte )?nicht", "verwende\\w* (?:bitte )?nicht", "verboten", "vermeide\\w*", "tabu",
            "ohne (?:das wort|die wörter|die worte)", "kein",
        ),
        "ending": (
            "(?<=[,.;:] )(?:ende|schluss)(?=[:\\s]*$)",
            "ende\\w* (?:mit|auf)", "am ende", "am schluss", "zum schluss", "zum abschluss", "schlie(?:ß|ss)\\w* mit",
            "schlusssatz", "letzter satz", "hör\\w* auf mit",
        ),
        "must_show": (
            "einblenden", "eingeblendet", "zu sehen", "lesbar", "auf dem bildschirm", "als text", "gezeigt",
        ),
        "must_say": (
            "(?:soll|sollen|sollte) .{0,30}(?:vorkommen|fallen|zu hören sein|gesagt werden)",
            "muss .{0,60}(?:gesagt|gesprochen|fallen|vorkommen|zu hören|genannt)", "müssen", "muss", "sagt?",
            "gesagt werden", "gesprochen werden", "den satz", "die worte", "zu hören", "nennen", "fallen",
        ),
        "action": ("aufruf",),
        "title": ("titel", "überschrift", "betitelt"),
        "name": (
            "namens", "genannt", "heißt", "verein", "firma", "produkt", "marke", "app", "kurs", "buch", "café",
            "festival",
        ),
        "script": ("wörtlich", "wort für wort", "genau so", "sprechertext", "vorlesen", "text"),
        "opening": ("beginn\\w* mit", "start\\w* mit", "anfang"),
        "idea": ("idee", "motto", "leitsatz"),
    },
    tones=(
        "einfache worte", "einfache sprache", "leichte sprache", "klare worte",
        "romantisch\\w*", "liebevoll\\w*", "flott\\w*", "rührend\\w*",
        "warm", "ehrlich", "freundlich", "ruhig", "sachlich", "humorvoll", "lustig", "ernst", "modern", "locker",
        "seriös", "professionell", "jung", "frisch", "klar", "nüchtern", "herzlich", "emotional", "würdevoll",
        "fröhlich", "leise", "sanft", "dynamisch", "schnell", "langsam", "neutral", "trocken", "leicht", "persönlich",
        "optimistisch", "selbstbewusst", "bodenständig", "verständlich", "einfach", "elegant", "verspielt",
        "motivierend", "entspannt", "neugierig", "ermutigend", "geheimnisvoll", "gemütlich", "sympathisch", "energisch",
        "schwungvoll", "heiter", "festlich", "feierlich", "pathetisch",
        "ausgewogen", "fair", "unaufgeregt", "handwerklich", "handfest", "bürgernah", "flink",
        "bunt", "laut", "knallig", "frech", "witzig", "augenzwinkernd", "kollegial", "wertschätzend", "einladend",
        "zuversichtlich", "zugewandt", "lebendig", "authentisch", "hochwertig",
    ),
    moods=(
        "ruhig\\w*", "fröhlich\\w*", "sanft\\w*", "dezent\\w*", "leise", "modern\\w*", "dramatisch\\w*", "warm\\w*",
        "akustisch\\w*", "elektronisch\\w*", "heiter\\w*", "gemütlich\\w*", "treibend\\w*", "leicht\\w*", "klavier",
        "gitarre", "lebhaft\\w*",
    ),
    sounds={
        "voice": ("stimme", "sprecher(?:in)?"),
        "tone": ("ton", "tonfall", "stil", "stimmung"),
        "of_voice": ("weiblich", "männlich"),
    },
    kinds={
        "how_to": (
            "rezept", "anleitung", "anleitungs\\w+", "schritt für schritt", "so geht", "zutaten", "tutorial", "wie man",
            "wie \\w{4,20}e ich",
        ),
        "story": (
            "(?:kleine|kurze|schöne|lustige|eine) geschichte"
            "(?! (?:de[rs]|unsere[rs]|meine[rs]|von (?:uns|der firma)))",
            "erzähl\\w* (?:\\w+ ){0,4}geschichte", "gutenachtgeschichte", "gute[- ]?nacht[- ]?geschichte",
            "gute-nacht-geschichte", "geschichte von",
            "märchen", "geschichte (?:über|für)", "eine fabel",
        ),
        "list": (
            "\\d+ (?:tipps|gründe|ideen|übungen|dinge|fehler|tricks|wege)",
            "(?:drei|fünf|sieben|zehn) (?:tipps|gründe|ideen|übungen|dinge|fehler|tricks)",
        ),
        "news": (
            "nachrichten", "meldung", "pressemitteilung", "zusammenfassung des artikels", "artikel",
        ),
        "listing": (
            "verkaufe (?:mein|unser|ein|hier)\\w*", "festpreis", "verhandlungsbasis", "erstzulassung", "vb",
            "kaltmiete", "warmmiete", "nebenkosten", "\\w{3,12}wohnung",
            "immobilie", "wohnung", "haus zu verkaufen", "exposé", "besichtigung", "zu vermieten", "zu verkaufen",
        ),
        "report": (
            "(?:erste|zweite|dritte|vierte)[ns] quartals?", "quartals(?:video|bericht|bilanz)", "jahresrückblick",
            "jahresbilanz", "geschäftsjahr\\w*", "wochenbericht", "monatsbericht", "bericht", "quartalszahlen",
            "kennzahlen", "statistik",
        ),
        "event": (
            "veranstalte[tn]", "\\w{4,20}treff", "konzert", "festival", "markt", "fest", "veranstaltung", "workshop",
            "messe", "ausstellung",
            "tag der offenen tür", "flohmarkt", "straßenfest", "sommerfest", "lesung",
            "\\w{2,20}konzert", "\\w{2,20}(?<!rutsch)(?<!wetter)(?<!wasser)(?<!reiß)(?<!bruch)(?<!kratz)(?<!hand)"
            "(?<!hitze)(?<!frost)(?<!stoß)(?<!stand)(?<!maschinen)(?<!farb)fest", "\\w{2,20}markt",
        ),
        "appeal": (
            "spende\\w*(?![^.]{0,40}willkommen)", "spendenaufruf",
            "brauch(?:t|en) (?:dringend |eure |ihre |deine )?hilfe",
            "such(?:t|en) (?:\\w+ ){0,3}?(?:helfer|helferinnen|freiwillige|ehrenamtliche|mitstreiter|unterstützer)\\w*",
            "(?:helfer\\w*|helferinnen und helfer|freiwillige|ehrenamtliche) gesucht",
            "verein",
            "ehrenamt\\w*", "helfer gesucht", "hilfe für",
        ),
        "announcement": (
            "stellenanzeige", "wir suchen", "verstärkung",
            "(?:fürs? )?schwarze[sn]? brett", "intranet",
            "(?:server|system|anlage|\\w+server) (?:\\w+ )?umgestellt",
            "intern(?!et|ational|ist)\\w*", "mitarbeitende\\w*", "mitarbeiter\\w*", "ankündigung", "bekanntgabe",
            "belegschaft", "ankündigt",
            "kolleg\\w*", "erinnerung", "zieht um", "ziehen um", "umzug", "bleibt geschlossen",
            "protokoll\\w*", "update für (?:alle|das team)",
            "schließung", "geschlossen", "informiert", "teilt mit", "gesperrt",
            "(?:neue|geänderte) (?:öffnungs|sprech|büro|bus)zeiten",
        ),
        "testimonial": ("kundenstimme\\w*", "bewertung\\w*", "erfahrungsbericht", "kunden lieben"),
        "explainer": (
            "erklär\\w*", "wie funktioniert", "was ist", "warum", "unterricht", "lernvideo",
            "vergleich\\w*", "unterschied zwischen", "vor- und nachteile",
        ),
        "launch": (
            "launch\\w*", "bringen .{2,40} auf den markt",
            "neu\\w* produkt", "markteinführung", "produktvorstellung", "launch", "unser\\w* neu\\w*", "vorstellung",
            "ab sofort", "vorbestell\\w*",
        ),
        "promo": ("werbespot", "werbung", "werbefilm", "imagefilm", "werbevideo"),
    },
    wants={
        "no_speech": (
            "ohne (?:sprecher(?:in)?|stimme|sprechertext|voice-?over|gesprochenen text|erzähler)",
            "kein\\w* (?:sprecher(?:in)?|stimme|sprechertext|voice-?over)", "nur musik", "stummfilm",
            "niemand spricht", "(?:ganz|komplett|völlig) ohne ton", "ohne jeden ton", "stumm(?=\\s?(?:[,.;:)]|$))",
        ),
        "no_music": (
            "ohne (?:hintergrund)?musik", "keine (?:hintergrund)?musik", "stummfilm",
            "(?:ganz|komplett|völlig) ohne ton", "ohne jeden ton", "stumm(?=\\s?(?:[,.;:)]|$))",
        ),
        "no_captions": (
            "ohne (?:eingebrannte )?untertitel", "keine (?:eingebrannten )?untertitel", "untertitel nicht einbrennen",
        ),
        "monochrome": ("schwarz[- ]?wei(?:ß|ss)\\w*", "einfarbig"),
        "broadcast": ("fernsehen", "sendefähig", "r ?128", "(?:im|fürs?) tv", "tv-?spots?"),
        "for_podcast": (
            "video-?podcasts?", "podcast-?(?:folgen?|intros?|trailer)",
            "(?:für|als|im) (?:(?:den|einen|unseren|meinen) )?podcasts?",
        ),
        "podcast": ("podcasts?",),
        "no_video": (
            "kein video", "keinen film", "kein film", "nur audio", "nur ton", "ohne video",
        ),
        "female": ("weiblich\\w*", "sprecherin", "frauenstimme", "eine frau"),
        "male": ("männlich\\w*", "männerstimme", "ein mann"),
        "neutral": ("neutrale stimme",),
        "no_price_spoken": (
            "(?:kein\\w*|keine) (preis|miete|gebühr|preise|telefonnummer|adresse|datum) (?:im sprechertext|in der "
            "stimme|"
            "im off|im ton|sprechen|vorlesen|gesprochen)",
            "(preis|miete|gebühr|(?:\\w+)?miete|kosten|gebühr|beitrag|eintritt|telefonnummer|adresse|datum) (?:bitte "
            ")?nur "
            "(?:als text|einblenden|einblendung|am ende|auf (?:der|dem) (?:endkarte|schlussbild|bildschirm))",
            "(preis|miete|gebühr|(?:\\w+)?miete|kosten|gebühr|beitrag|eintritt|preise|telefonnummer|adresse|datum) "
            "(?:bitte )?"
            "nicht (?:laut )?(?:sprechen|vorlesen|"
            "aussprechen|einsprechen|sagen)",

        ),
    },
    aspects={
        "9:16": ("(?:whatsapp|handy)?-?status", "hochformat", "hochkant", "vertikal\\w*", "senkrecht"),
        "1:1": ("quadratisch\\w*", "quadrat", "quadratformat"),
        "4:5": (),
        "16:9": ("querformat", "beamer", "breitbild", "fernseher", "leinwand", "horizontal"),
    },
    colors={
        "schwarz": "#000000", "weiß": "#FFFFFF", "rot": "#D32F2F", "blau": "#1E63D0", "dunkelblau": "#14213D",
        "hellblau": "#7EC8F2", "grün": "#2E8B57", "dunkelgrün": "#1F4D3A", "gelb": "#FFC83D", "braun": "#6B4423",
        "grau": "#808080", "lila": "#6A3FA0", "rosa": "#E85D9A", "türkis": "#30B5AE", "gold": "#C9A227",
        "petrol": "#0E4D57",
    },
    currencies=("euro", "cent", "franken", "kronen"),
    places=(
        "straße", "strasse", "platz", "\\w{2,20}straße", "\\w{2,20}platz", "\\w{2,20}halle", "halle", "saal", "markt",
        "park", "schule", "rathaus", "kirche", "bahnhof", "hof", "museum", "bibliothek", "\\w{2,20}park",
        "\\w{2,20}weg",
    ),
    steps=(
        "\\w{3,14}en", "gib", "gebt", "mische?n?", "rühre?n?", "backe?n?", "schneide?n?", "lass\\w*", "nimm",
        "stell\\w*", "leg\\w*",
    ),
    units=(
        "prozent", "stunden?", "minuten?", "tage?", "wochen?", "monate?", "jahre?", "meter", "kilometer", "gramm",
        "kilo", "liter", "el", "tl", "prise", "watt", "volt", "stück", "plätze",
    ),
    heads=(
        "erinnerung", "aufruf",
        "spendenaufruf", "hilfsaufruf", "einladung", "geschichte", "rezept", "anleitung", "anzeige", "inserat",
        "ankündigung", "durchsage", "stellenanzeige"),
    fillers=(
        "und", "also", "ja", "ach", "hallo", "noch", "dann", "auch", "es sind", "das sind", "und zwar",
        "es geht um", "es handelt sich um",
    ),
    connectors=(
        "der", "die", "das", "und", "oder", "in", "im", "am", "an", "auf", "für", "mit", "von", "vom", "zu", "zum",
        "zur", "pro", "je", "bis", "ab", "um", "ist", "sind", "wird", "werden", "als", "seit", "nach", "vor", "bei",
        "aus", "den", "dem", "des", "ein", "eine", "mehr", "weniger", "lang", "hat", "haben", "statt",
    ),
)
