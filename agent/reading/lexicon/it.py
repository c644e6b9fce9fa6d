"""Italian words."""

from __future__ import annotations

from agent.reading.lexicon.model import Lexicon

# fmt: off
LEXICON = Lexicon(
    code="it",
    function_words=(
        "consigli per vendo cerco quasi secondi minuti settimanale grafico "
        "a ai al alla alle anche che chi ci come con da dal dalla degli dei del dell della delle di dove e ed "
        "essere fra gli i il in l la le lo ma mia mio nel nella non nostra nostre nostri nostro o ogni per più "
        "questa questo se senza si sono su sugli sui sul sull sulla sulle nell dall agli nei negli tra un "
        "una uno vogliamo vorrei è "
    ),
    months=(
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    numerals={
        "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
        "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "quindici": 15, "venti": 20, "trenta": 30, "quaranta": 40,
        "cinquanta": 50, "sessanta": 60, "novanta": 90, "mezzo": 0.5,
        "decina": 10, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50,
        "sessantina": 60,
    },
    scales={
        "cento": 100, "mila": 1000, "mille": 1000, "milione": 1000000.0, "milioni": 1000000.0,
    },
    seconds=("second[oi]", "sec\\.?", "s"),
    minutes=("minut[oi]", "min\\.?"),
    hours=("or[ae]",),
    about=("circa", "più o meno", "intorno a", "all'incirca"),
    at_most=("massimo", "al massimo", "max\\.?", "non più di", "meno di", "fino a"),
    at_least=("almeno", "minimo", "come minimo"),
    films=(
        "video", "videino", "film", "filmat[oi]", "clip", "spot", "reel", "cortometraggio", "trailer", "teaser",
        "animazione",
        "tutorial", "locandina", "storie", "pubblicità(?= per)", "briefing",
        "lezione(?= su)", "ritratto(?= d)",
    ),
    production=(
        "poc(?:he|o) (?:parole|testo)", "schema", "diagramma", "grafico", "video", "film", "filmat\\w*", "clip",
        "formato", "verticale", "orizzontale", "quadrat\\w*", "sottotitol\\w*",
        "voce", "voce narrante", "narrat\\w*", "musica", "colori", "carattere", "font", "schermo", "logo",
        "locandina", "tono", "stile", "inquadratur\\w*", "scritte", "pubblico", "colonna sonora", "proiettore",
        "voce fuori campo",
    ),
    requests=(
        "(?:possiamo|potremmo) avere", "si può avere",
        "qualcosa", "alla fine", "all'inizio",
        "per favore", "per piacere", "fai", "fa(?:te)?(?:mi|ci)?", "fammi", "crea\\w*", "realizza\\w*", "produc\\w*",
        "vorrei", "vorremmo", "voglio", "vogliamo", "mi serve", "ci serve",
        "serv(?:e|irebbe) un[oa]? (?:breve |piccolo )?(?:video|film\\w*|spot|clip|reel)",
        "ho bisogno", "abbiamo bisogno", "cerco",
        "puoi", "potete", "potresti", "niente", "senza", "evita\\w*", "inizia\\w*", "comincia\\w*", "finisci",
        "termina\\w*", "chiudi\\w*", "mostra\\w*", "usa\\w*", "spiega\\w*",
        "che (?:inviti|trasmetta|emozioni|faccia|metta|dia|sia)",
        "che (?:finisca|si chiuda|inizi|cominci|duri|si veda|si senta|non)", "mi (?:fai|fate|faresti)",
        "ci (?:fai|fate|fareste)", "ciao", "grazie", "il video",
        "non (?:dire|usare|parlare|nominare)", "presenta\\w*", "racconta\\w*", "deve essere", "nessun\\w*",
        "omett\\w*", "lascia\\w* fuori", "(?:chiudere|finire|terminare|concludere) con", "usare", "ci servirebbe",
        "per principianti",
        "nient'altro", "basta così",
    ),
    prepositions=(
        "per", "su", "sul", "sui", "sugli", "sulla", "sulle", "sullo", "sull'", "di", "del", "della", "dedicato a",
        "che presenta",
    ),
    articles=(
        "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'", "il nostro", "la nostra", "i nostri",
        "le nostre", "nostro", "nostra", "il mio", "la mia", "mio", "mia",
    ),
    labels={
        "audience": ("pubblico", "target", "destinatari", "per chi(?: è)?", "chi l[oa] (?:vede|vedrà|guarda)"),
        "facts": (
            "in due parole", "in breve", "il succo", "tl;?dr",
            "(?:elementi|dati|informazioni) (?:utilizzabili|verificat[ie]|confermat[ie]|sicur[ie])",
            "(?:quello|ciò|cosa) che (?:vogliamo|vorremmo) (?:trasmettere|mostrare|far passare)",
            "(?:quello|ciò|cosa) che (?:è (?:vero|certo|nuovo)|vogliamo (?:dire|raccontare)|possiamo dire|"
            "bisogna (?:dire|sapere))",
            "contenut[oi] (?:in quest'ordine|del video)", "l'essenziale",
            "messagg[io]+(?: chiave)?",
            "(?:.* )?dati(?: .*)?", "fatti(?: .*)?", "cifre(?: .*)?", "informazioni", "info", "dettagli",
            "importante", "punti(?: chiave)?", "contenuti?", "vantaggi", "caratteristiche", "programma", "numeri",
        ),
        "cover": (
            "temi", "argomenti", "da trattare", "scaletta", "(?:da )?spieg(?:are|a|ate)",
            "punti da (?:trattare|spiegare|toccare)",
        ),
        "ingredients": ("ingredienti", "occorrente", "materiali", "serve", "servono"),
        "steps": ("passaggi", "procedimento", "preparazione", "istruzioni"),
        "tone": ("tono", "stile", "atmosfera", "registro"),
        "look": ("immagini", "grafica", "estetica", "carattere"),
        "brand": (
            "(?:ente|stazione) appaltante", "committente",
            "datore di lavoro", "organizzazione", "organizzatore", "associazione",
            "colori", "marchio", "cliente", "azienda", "palette"),
        "must_say": (
            "(?:.* )?deve dire",
            "deve dire", "da dire", "si deve sentire", "fras[ei] obbligatori[ae]", "va detto", "da pronunciare",
            "si deve dire",
            "da dire assolutamente", "da menzionare", "bisogna dire", "va menzionato",
        ),
        "must_show": ("(?:test[oi] )?a schermo", "da mostrare", "(?:test[oi] )?sullo schermo", "scritte"),
        "must_not": (
            "vietat\\w*", "non dire", "da evitare", "proibit\\w*", "mai dire", "non usare", "parole vietate",
            "evitare",
            "non (?:dire|nominare|menzionare|usare|citare)", "da non (?:dire|fare|menzionare|usare)",
            "cosa non dire",
        ),
        "ending": (
            "fine", "finale", "chiusura", "chiudi con",
            "(?:che )?(?:si )?(?:chiud\\w*|fini\\w*|termin\\w*|conclud\\w*)(?: il video)? con"
            "(?: la frase| le parole| il nostro slogan)?", "finisci con", "termina con", "ultima frase", "frase finale",
            "slogan",
            "in chiusura", "per finire", "per chiudere", "frase di chiusura",
            "(?:(?:n?ella|sulla|la) )?(?:schermata|scheda|ultima schermata|ultimo cartello|cartello)"
            "(?: finale| di chiusura)"
            "(?: (?:dice|deve dire|con))?", "(?:l['’])?ultima schermata",
            "alla fine", "messaggio finale",
        ),
        "action": ("invito(?: all'azione)?", "cta", "call to action", "appello"),
        "opening": ("inizio", "apertura", "inizia con", "gancio"),
        "title": ("titolo", "nome"),
        "script": ("testo", "copione", "testo da leggere"),
        "duration": ("durata",),
        "format": (
            "formato", "piattaforme?", "canali", "consegna",
            "consegne", "formati",
        ),
        "music": ("musica", "suono"),
        "voice": ("voce", "lingua", "narrat\\w*"),
        "idea": ("idea", "concetto"),
        "occasion": ("occasione",  "storia", "notizia", "motivo"),
        "subject": (
            "posizione", "ruolo", "prodotto", "immobile", "evento", "progetto",
            "tema", "argomento", "scheda (?:prodotto|tecnica|del prodotto)",
        ),
        "note": (
            "note?", "nota", "ps", "budget",
            "scadenza", "riferimenti", "cose da fare",
        ),
        "speaker": ("citazione", "testimonianza", "(?:le )?sue(?: stesse)? parole"),
        "goal": (
            "obiettiv[oi]",
        ),
    },
    cues={
        "must_not": (
            "senza", "né",
            "vietat\\w*", "non (?:dire|di(?:te|ca|re mai)|usa(?:re|te)|parlare di|"
            "nomina(?:re|te)|pronuncia(?:re|te))",
            "senza (?:dire|le parole|la parola)",
            "evita\\w*", "mai", "niente", "proibit\\w*",
        ),
        "ending": (
            "(?<=[,.;:] )(?:fine|finale|chiusura)(?=[:\\s]*$)",
            "chiud\\w* con", "concluder\\w* con", "finisc\\w* con", "termin\\w* con", "alla fine", "in chiusura",
            "ultima frase",
            "conclud\\w* con",
        ),
        "must_show": ("a schermo", "sullo schermo", "mostra\\w*", "scritto", "appar\\w*"),
        "must_say": (
            "deve (?:dire|sentire|essere detto)", "si deve (?:sentire|dire)", "devono", "dice", "dire", "la frase",
            "le parole", "si senta", "ripete",
        ),
        "action": ("invito(?: all'azione)?", "appello"),
        "title": ("titolo", "intitolat\\w*"),
        "name": (
            "chiamat\\w*", "associazione", "azienda", "marchio", "app", "negozio", "ristorante", "festival", "libro",
            "prodotto", "si chiama", "corso",
        ),
        "script": ("parola per parola", "testo", "esattamente", "alla lettera"),
        "opening": ("inizia\\w* con", "comincia\\w* con", "apr\\w* con"),
        "idea": ("idea", "concetto", "motto"),
    },
    tones=(
        "parole semplici", "linguaggio semplice", "linguaggio chiaro",
        "romantic\\w*", "affettuos\\w*", "tener[oa]",
        "cald\\w*", "allegr\\w*", "divertent\\w*", "seri\\w*", "calm\\w*", "sincer\\w*", "sobri\\w*", "elegant\\w*",
        "modern\\w*", "giovan\\w*", "fresc\\w*", "dinamic\\w*", "neutr\\w*", "chiar\\w*", "amichevol\\w*",
        "professional\\w*", "commovent\\w*", "didattic\\w*", "semplic\\w*", "ironic\\w*", "poetic\\w*", "dolc\\w*",
        "rilassat\\w*", "energic\\w*",
        "simpatic\\w*", "curios\\w*", "festos\\w*", "accoglient\\w*", "misterios\\w*", "onest\\w*", "gentil\\w*",
        "tranquill\\w*", "entusiasta", "vivace", "caloros\\w*",
        "equilibrat\\w*", "imparziale", "oggettiv\\w*", "autentic\\w*",
    ),
    moods=(
        "allegra", "calma", "dolce", "vivace", "calda", "drammatica", "acustica", "elettronica", "festosa",
        "rilassante", "pianoforte", "chitarra", "leggera", "energica",
    ),
    sounds={
        "voice": ("voce",),
        "tone": ("tono", "stile"),
        "air": ("atmosfera", "ritmo"),
        "of_voice": ("amic[ao]", "femminile", "maschile"),
    },
    kinds={
        "how_to": (
            "ricetta", "passo dopo passo", "tutorial", "come [^\\W\\d]{1,12}[aei]re", "ingredienti",
        ),
        "story": ("favola", "fiaba", "storia di", "storia de[^.,;:]{2,40} che", "racconto", "c'era una volta"),
        "list": (
            "\\d+ (?:consigli|motivi|trucchi|idee|esercizi|errori|cose|modi)",
            "(?:tre|cinque|sette|dieci) (?:consigli|motivi|trucchi|idee|esercizi|errori|cose|modi)",
        ),
        "news": (
            "notizi\\w*", "comunicato stampa", "(?:dal|dal seguente|da questo|su questo) comunicato",
            "(?:breve |un )servizio (?:di \\d|su|sul|sulla|da|giornalistico)",
            "servizio (?:di \\d+ second|tg|giornalistico)",
            "articolo", "telegiornale",
            "riassunto dell'articolo", "notiziario",
        ),
        "listing": (
            "immobiliar\\w*", "appartamento", "(?:mono|bi|tri|quadri)locale", "casa in vendita", "vendesi",
            "affittasi", "in affitto",
        ),
        "report": (
            "rapporto", "riassum(?:a|ere|endo)", "l'anno 20\\d\\d", "risultati", "report", "statistiche", "bilancio",
            "trimestrale", "riepilogo",
        ),
        "event": (
            "concerto", "maratona", "festival", "mercatino", "fiera", "evento", "laboratorio", "mostra", "festa",
            "gita",
            "sagra",
            "porte aperte", "open day", "camminata",
        ),
        "appeal": (
            "dona\\w*", "donazion\\w*", "bisogno (?:di (?:aiuto|te|voi)|del (?:tuo|vostro) aiuto)", "associazione",
            "volontari\\w*", "beneficenza", "raccolta fondi",
        ),
        "announcement": (
            "cerchiamo", "assumiamo", "promemoria", "avviso", "avvisare",
            "annuncio", "annunci(?:a|are|ando|)? che",
            "(?:video|not|comunicazion|circolar|messaggi|formazion|us|cors)\\w* intern\\w+",
            "dipendenti", "collegh\\w*", "comunicazione interna",
            "verbale",
            "chiusura", "chiud(?:e|iamo|ono) (?:per|dal|fino)", "(?:resta|rimane) chius[ao]",
            "informa(?:no)?(?: che| i| le| gli|:)?", "comunica(?:no)? che", "sarà chius[ao]",
            "nuovi orari", "(?:si|ci) (?:trasferi|spost)\\w+", "cambi\\w+ (?:sede|indirizzo)",
            "chiudiamo (?:per|dal|fino)", "sarà ferm[ao]",
            "prova di evacuazione", "avvisa(?:no)? [^.]{0,24}che",
        ),
        "testimonial": ("testimonianz\\w*", "recension\\w*", "clienti (?:dicono|amano)"),
        "explainer": (
            "storia de(?:l|lla|llo|i|gli|lle|ll)",
            "spieg\\w*", "come funziona", "perché", "cos'è", "che cos'è", "lezione su\\w*",
            "(?:video|per (?:una|la) )lezione",
            "confront\\w*", "differenza tra",
        ),
        "launch": (
            "lancio", "nuovo prodotto", "nostr\\w* nuov\\w*", "nuov\\w* nostr\\w*", "(?:il nuovo|la nuova)",
            "preordin\\w*",
        ),
        "promo": ("promo\\w*", "pubblicità", "spot"),
    },
    wants={
        "no_speech": (
            "senza (?:voce|voce narrante|narrat\\w*|parlato)", "solo musica", "film muto",
            "senza alcun (?:audio|suono)", "(?:completamente |del tutto )?mut[oa](?=\\s?(?:[,.;:)]|$))",
        ),
        "no_music": (
            "senza musica", "niente musica", "nessuna musica", "film muto", "senza alcun (?:audio|suono)",
            "(?:completamente |del tutto )?mut[oa](?=\\s?(?:[,.;:)]|$))",
        ),
        "no_captions": ("senza sottotitoli", "niente sottotitoli", "nessun sottotitolo"),
        "monochrome": ("bianco e nero", "monocromatic\\w*"),
        "broadcast": ("televisione", "messa in onda", "per la tv", "spot (?:tv|televisiv[oi])", "r ?128"),
        "for_podcast": ("video ?podcast", "(?:per|come) (?:(?:un|il|il nostro|il mio) )?podcast"),
        "podcast": ("podcast",),
        "no_video": ("senza video", "niente video", "solo audio", "nessun video"),
        "female": ("voce (?:femminile|di donna)", "narratrice"),
        "male": ("voce (?:maschile|di uomo|d'uomo)",),
        "neutral": ("voce neutra",),
        "no_price_spoken": (
            "(?:senza|niente) (prezzo|affitto|canone|telefono|indirizzo|data) (?:nella voce|nel parlato|a voce)",
            "(prezzo|affitto|canone|telefono|indirizzo|data) solo (?:a schermo|alla fine|sullo schermo)",
            "non (?:dire|nominare|leggere|citare|pronunciare|menzionare) (?:il |l'|la )?(prezzo|affitto|canone|"
            "telefono|"
            "indirizzo|data) (?:a voce|ad alta voce|nella voce|nel parlato)",

        ),
    },
    aspects={
        "9:16": ("(?:per lo|nello|sullo|per il mio|stato) (?:stato(?: (?:di )?whatsapp)?|whatsapp)", "verticale",),
        "1:1": ("quadrat\\w*",),
        "4:5": (),
        "16:9": ("orizzontale", "proiettore", "panoramic\\w*"),
    },
    colors={
        "nero": "#000000", "bianco": "#FFFFFF", "rosso": "#D32F2F", "blu": "#1E3A8A", "azzurro": "#7EC8F2",
        "verde": "#2E8B57", "giallo": "#FFC83D", "arancione": "#F28C28", "viola": "#6A3FA0", "rosa": "#E85D9A",
        "marrone": "#6B4423", "grigio": "#808080", "oro": "#C9A227",
    },
    currencies=("euro", "centesimi", "franchi"),
    places=(
        "via", "piazza", "viale", "corso", "parco", "sala", "museo", "teatro", "scuola", "chiesa", "stazione",
        "porto", "spiaggia", "biblioteca", "castello",
    ),
    steps=(
        "mescola\\w*", "aggiung\\w*", "taglia\\w*", "sbatt\\w*", "cuoc\\w*", "versa\\w*", "lascia\\w*", "mett\\w*",
        "scalda\\w*", "serv\\w*", "impasta\\w*", "inforna\\w*", "friggi\\w*", "sbuccia\\w*", "stendi\\w*",
        "si [a-z]{3,12}(?:a|e|ano|ono)",
    ),
    units=(
        "per cento", "or[ae]", "minut[oi]", "giorn[oi]", "settiman[ae]", "mes[ei]", "ann[oi]", "metri", "chilometri",
        "grammi", "chili", "litri", "cucchiai\\w*",
    ),
    heads=(
        "promemoria", "ricetta", "annuncio", "comunicazione", "favola", "fiaba", "avviso"),
    fillers=(
        "ah e", "ah", "insomma", "in pratica", "cioè", "diciamo",
        "e", "allora", "poi", "ciao", "quindi", "anche", "dunque",
        "si tratta di",
    ),
    connectors=(
        "di", "del", "della", "dei", "il", "la", "lo", "i", "gli", "le", "e", "o", "in", "a", "al", "alla", "per",
        "con", "senza", "è", "sono", "che", "un", "una", "più", "meno", "ogni", "da", "dal", "fino", "tra",
    ),
)
