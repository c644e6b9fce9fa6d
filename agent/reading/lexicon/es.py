"""Spanish words."""

from __future__ import annotations

from agent.reading.lexicon.model import Lexicon

# fmt: off
LEXICON = Lexicon(
    code="es",
    function_words=(
        "consejos vendo busco casi segundos minutos vídeo "
        "a al como con cuando de del desde donde e el en entre es esta estas este estos está hasta hay la las le "
        "les lo los mi mis muy más nada no nos nuestra nuestras nuestro nuestros o para pero por que queremos "
        "quiero se ser si sin son su sus sí te tu tus u un una unas unos y ya yo "
    ),
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre",
        "octubre", "noviembre", "diciembre",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábados?", "domingos?"),
    numerals={
        "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40,
        "decena": 10, "quincena": 15, "veintena": 20, "treintena": 30,
        "cincuenta": 50, "sesenta": 60, "noventa": 90, "medio": 0.5, "media": 0.5,
    },
    scales={
        "cien": 100, "mil": 1000, "millón": 1000000.0, "millones": 1000000.0,
    },
    seconds=("segundos?", "segs?\\.?", "s"),
    minutes=("minutos?", "mins?\\.?"),
    hours=("horas?",),
    about=(
        "unos", "unas", "aproximadamente", "alrededor de", "más o menos", "cerca de", "aprox\\.?",
    ),
    at_most=("máximo", "como máximo", "máx\\.?", "no más de", "menos de", "hasta"),
    at_least=("al menos", "mínimo", "como mínimo"),
    films=(
        "v[ií]deos?", "v[ií]de(?:íto|ito)s?", "películas?", "pelis?", "clips?", "spots?", "reels?", "anuncios?",
        "cortos?", "cortometraje",
        "tráiler", "teaser", "animación", "tutorial", "cartel", "piezas?", "publicidad(?= para)",
        "briefings?", "lección(?= sobre)", "retrato(?= d)",
    ),
    production=(
        "poc[ao]s? (?:palabras|texto)", "esquema", "diagrama", "gráfico", "v[ií]deos?", "películas?", "clip",
        "formato", "vertical\\w*", "horizontal\\w*", "cuadrad\\w*", "subtítulos?",
        "subtitulad\\w*", "voz", "voz en off", "narrador\\w*", "locuci\\w*", "música", "colores?", "tipografía",
        "pantalla", "planos?", "logo", "cartel", "tono", "estilo", "ritmo", "rótulos?", "público", "banda sonora",
        "hashtags?", "proyector",
    ),
    requests=(
        "¿?(?:podemos|podríamos) tener", "¿?nos podéis hacer",
        "algo", "al (?:final|principio)",
        "por favor", "porfa", "ha(?:z|ga|gan|ced)(?:me|nos)?", "crea(?:r|me|d)?", "produc\\w*", "quiero", "quisiera",
        "queremos", "querríamos", "me gustaría", "nos gustaría", "necesito", "necesitamos", "busco", "buscamos",
        "puedes", "podéis", "podrías?", "nada de", "sin", "evita\\w*", "empieza\\w*", "comienza\\w*", "termina\\w*",
        "cierra\\w*", "acab[ae]\\w*", "muestra\\w*", "me (?:haces|hacéis|hagas|podéis|puedes)",
        "nos (?:haces|hacéis|podéis)", "usa\\w*", "explica\\w*", "hola", "gracias", "el v[ií]deo",
        "la pieza", "no (?:uses|digas|hables|menciones|usar|decir|mencionar)",
        "que (?:invite|anime|transmita|emocione|enganche|apetezca|dé|den|haga)",
        "que (?:sea|quede|suene|acabe|termine|cierre|empiece|dure|aparezca|salga|se (?:vea|oiga|lea|entienda)|no)",
        "presenta\\w*", "cuenta\\w*", "en español", "solo", "sólo",
        "omit[ea]\\w*", "deja fuera", "(?:cerrar|terminar|acabar) con",
        "para principiantes",
        "nada más", "eso es todo",
    ),
    prepositions=("para", "pa'", "pa", "sobre", "de", "del", "acerca de", "presentando", "dedicad\\w* a"),
    articles=(
        "el", "la", "los", "las", "un", "una", "unos", "unas", "nuestro", "nuestra", "nuestros", "nuestras", "mi",
        "mis", "tu", "tus", "su", "sus", "este", "esta",
    ),
    labels={
        "audience": (
            "público(?: objetivo)?", "audiencia", "destinatarios", "para quién(?: es)?",
            "quién(?:es)? l[oa] (?:ve|ven|verán?)",
        ),
        "facts": (
            "en pocas palabras", "en breve", "tl;?dr",
            "(?:datos|elementos|informaciones) (?:utilizables|confirmad[oa]s|verificad[oa]s)",
            "lo que quer(?:emos|íamos|ría) (?:transmitir|mostrar|enseñar)",
            "lo que (?:es (?:cierto|seguro|nuevo)|queremos (?:contar|decir)|podemos decir"
            "|hay que (?:contar|decir|saber))",
            "contenidos? (?:en este orden|del v[ií]deo)", "lo esencial",
            "(?:.* )?datos(?: .*)?", "cifras(?: .*)?", "información", "info", "detalles", "importante",
            "puntos(?: clave)?", "contenido", "ventajas", "beneficios", "características", "programa",
            "mensajes?(?: clave)?",
        ),
        "cover": (
            "temas", "asuntos", "cubrir", "debe cubrir", "incluir", "guion",
            "(?:hay que |a )?explicar", "puntos (?:a|que) tratar",
        ),
        "ingredients": ("ingredientes", "materiales", "necesitas", "hace falta"),
        "steps": ("pasos", "preparación", "elaboración", "instrucciones"),
        "tone": ("tono", "estilo", "ambiente"),
        "look": ("imagen", "imágenes", "tipografía", "estética", "visual"),
        "brand": (
            "(?:órgano|entidad) (?:de contratación|contratante)", "contratante",
            "empleador", "organización", "organizador", "asociación",
            "colores?", "marca", "paleta", "cliente", "empresa"),
        "must_say": (
            "(?:.* )?(?:debe|tiene que) decir",
            "debe decir(?:se)?", "hay que decir", "tiene que oírse", "debe oírse", "frases? obligatorias?", "decir",
            "se tiene que oír",
            "decir sí o sí", "hay que mencionar", "(?:debe|tiene que) mencionarse", "mencionar",
            "imprescindible (?:decir|mencionar)",
        ),
        "must_show": ("(?:textos? )?en pantalla", "debe verse", "mostrar", "rótulos?"),
        "must_not": (
            "prohibid\\w*", "evitar", "no decir", "no usar", "nunca decir", "palabras prohibidas", "nada de",
            "vetad\\w*",
            "no (?:decir|mencionar|usar|menciones|digas|nombrar|uses)", "(?:lo )?que no (?:se debe|hay que) decir",
            "palabras a evitar", "qué no (?:decir|hacer)",
        ),
        "ending": (
            "final", "cierre", "cierra con", "termina con",
            "(?:que )?(?:termin\\w*|acab\\w*|c(?:ierr|err)\\w*|finali[zc]\\w*|conclu\\w*)(?: el v[ií]deo)? con"
            "(?: la frase| nuestro (?:lema|eslogan))?", "acaba con", "última frase", "frase final", "lema",
            "eslogan",
            "para (?:cerrar|terminar|acabar)", "frase de cierre",
            "(?:(?:en )?la )?(?:(?:pantalla|tarjeta|cartela) final|última (?:pantalla|cartela))"
            "(?: (?:dice|debe decir|con))?",
            "(?:y )?al final,? (?:que )?(?:dig\\w+|dice|pon|ponga|salga|aparezca)",
            "(?:que )?(?:termin|acab|cierr|cerr)\\w* diciendo",
            "al final", "mensaje final",
        ),
        "action": ("llamada(?: a la acción)?", "cta", "acción", "llamado(?: a la acción)?"),
        "opening": ("inicio", "arranque", "apertura", "empieza con", "gancho", "comienzo"),
        "title": ("título", "nombre"),
        "script": ("texto", "guion", "guión", "locución", "texto a leer"),
        "duration": ("duración",),
        "format": (
            "formato", "plataformas?", "canales?", "entregables?", "redes",
            "entrega", "formatos",
        ),
        "music": ("música", "sonido"),
        "voice": ("voz", "narrador\\w*", "idioma", "lengua"),
        "idea": ("idea", "concepto"),
        "occasion": ("motivo", "ocasión", "asunto", "historia", "noticia"),
        "subject": (
            "puesto", "vacante", "(?:nuevo )?producto(?: nuevo)?", "inmueble", "evento", "proyecto",
            "tema", "ficha (?:de producto|técnica|del producto)",
        ),
        "note": (
            "notas?", "nota", "pd", "presupuesto",
            "plazo", "calendario", "referencias", "qué hacer",
        ),
        "speaker": ("cita", "testimonio", "sus(?: propias)? palabras"),
        "goal": (
            "objetivos?",
        ),
    },
    cues={
        "must_not": (
            "sin",
            "nada de",
            "no (?:decir|dig(?:as|an|áis|amos|a)|usar|us(?:es|en|éis|e)|mencion\\w*|hables|hablar|"
            "emple\\w*|puede decir)",
            "sin (?:decir|la palabra|las palabras|usar)", "evita\\w*", "prohibid\\w*", "nunca", "ni",
        ),
        "ending": (
            "(?<=[,.;:] )(?:final|fin|cierre)(?=[:\\s]*$)",
            "c(?:ierra|ierre)\\w* con", "termin[ae]\\w* con", "acab[ae]\\w* con", "al final", "cierre",
            "finali[zc]\\w* con",
            "última frase",
        ),
        "must_show": ("en pantalla", "muestra\\w*", "mostrar", "aparec\\w*", "escrito", "verse"),
        "must_say": (
            "deb\\w* (?:decir|oírse|sonar|escucharse)", "tiene\\w* que (?:decir|oírse|sonar)",
            "hay que (?:decir|oír)", "dice", "decir", "diga", "que se (?:oiga|diga|escuche)", "la frase",
            "las palabras", "repite\\w*",
        ),
        "action": ("llamada a la acción", "llamado a la acción", "invita\\w* a"),
        "title": ("título", "titulad\\w*", "titular"),
        "name": (
            "llamad\\w*", "asociación", "empresa", "marca", "aplicación", "tienda", "café", "restaurante", "festival",
            "libro", "producto", "se llama", "curso",
        ),
        "script": ("palabra por palabra", "texto", "literal\\w*", "tal cual", "exactamente"),
        "opening": ("empieza\\w* con", "comienza\\w* con", "abre\\w* con", "arranca\\w* con"),
        "idea": ("idea", "concepto", "lema"),
    },
    tones=(
        "palabras sencillas", "lenguaje sencillo", "lenguaje claro",
        "romántic\\w*", "cariños\\w*", "tiern\\w*",
        "cálid\\w*", "alegre", "divertid\\w*", "seri\\w*", "cercan\\w*", "tranquil\\w*", "honest\\w*", "sobri\\w*",
        "elegante", "modern\\w*", "joven", "fresc\\w*", "emotiv\\w*", "dinámic\\w*", "neutral", "clar\\w*", "directo",
        "amable", "conmovedor\\w*", "didáctic\\w*", "entrañable", "profesional", "sencill\\w*", "optimista",
        "inspirador\\w*", "poétic\\w*", "íntim\\w*", "rápid\\w*",
        "suave", "simpátic\\w*", "curios\\w*", "relajad\\w*", "enérgic\\w*", "misterios\\w*", "festiv\\w*",
        "acogedor\\w*", "calmad\\w*", "entusiasta", "amigable", "dulce", "infantil",
        "animad\\w*",
        "equilibrad\\w*", "imparcial", "objetiv\\w*", "auténtic\\w*",
    ),
    moods=(
        "alegre", "tranquila", "suave", "animada", "cálida", "dramática", "acústica", "electrónica", "rápida",
        "festiva", "relajada", "guitarra", "piano", "épica", "ligera",
    ),
    sounds={
        "voice": ("voz", "locutora?"),
        "tone": ("tono", "estilo"),
        "air": ("ambiente", "ritmo"),
        "of_voice": ("amig[oa]", "femenina", "masculina"),
    },
    kinds={
        "how_to": (
            "receta", "paso a paso", "tutorial", "cómo [^\\W\\d]{2,12}[aei]r", "ingredientes",
        ),
        "story": ("(?<!te )(?<!os )(?<!le )(?<!les )(?<!lo )cuento(?! con\\b)",
            "historia de(?!l\\b| la\\b| los\\b| las\\b)", "historia de[^.,;:]{2,40} que",
            "fábula",
            "érase una vez"),
        "list": (
            "\\d+ (?:consejos|razones|trucos|ideas|ejercicios|errores|cosas|planes|formas)",
            "(?:tres|cinco|siete|diez) (?:consejos|razones|trucos|ejercicios|errores|cosas)",
        ),
        "news": (
            "noticias?", "nota de prensa", "artículo", "informativo", "titulares",
            "nota (?:adjunta|informativa)", "boletín", "resumen de (?:la|el|esta) (?:nota|artículo|noticia)",
        ),
        "listing": (
            "en venta", "apartamento", "vivienda", "inmobiliari\\w*", "piso", "casa en venta", "se vende",
            "se alquila", "en alquiler", "visitas",
        ),
        "report": (
            "informe", "resumen d(?:el|e la|e) (?:año|temporada|ejercicio|mes|trimestre)",
            "resum[ae]\\w* (?:de )?el año", "memoria anual", "resultados", "cifras de la semana",
            "estadísticas", "balance",
            "resumen (?:trimestral|mensual|anual|semanal)", "(?:primer|segundo|tercer|cuarto) trimestre",
        ),
        "event": (
            "concierto", "festival", "mercado nocturno", "feria", "evento", "taller", "exposición", "fiesta",
            "jornada", "puertas abiertas", "verbena", "excursi(?:ón|ones)", "carrera", "maratón", "caminata",
        ),
        "appeal": (
            "dona\\w*", "donativos?", "necesita(?:mos)? (?:tu |vuestra |su )?ayuda", "ong", "voluntari\\w*",
            "solidari\\w*", "apadrin\\w*", "hazte socio", "casas? de acogida",
            "asociación", "fundación", "colabora\\w*",
        ),
        "announcement": (
            "buscamos (?:un|una)", "oferta de empleo", "simulacro", "recordar a (?:los|las)", "avisan? (?:de )?que",
            "anuncio interno", "anunci(?:ar|ando|a|e) que", "recordatorio", "aviso",
            "(?:comunicad|vídeo|video|not|circular|mensaj|comunicaci|formaci|us)\\w* intern\\w+",
            "emplead\\w*", "plantilla", "comunicado", "compañeros",
            "acta de (?:la )?reunión",
            "avisar de que", "cierra (?:del|desde|hasta|por)",
            "estará cerrad\\w*", "(?:se|nos) (?:muda|trasla)\\w+ a[l]?", "cambi\\w+ de (?:local|sede|dirección)",
            "cerramos (?:por|del|desde|hasta)",
            "informan? (?:de que|que|a los|a las|del?)",
            "nuevos? horarios?",
        ),
        "testimonial": (
            "testimonios?", "reseñas?", "opiniones", "clientes (?:dicen|aman|encantados)",
        ),
        "explainer": (
            "historia de(?:l| la| los| las)",
            "expli(?:ca|que)\\w*", "cómo funciona", "por qué", "qué es", "(?:para|en) (?:la |mi )?clase", "aprender",
            "compar\\w*", "diferencia entre",
        ),
        "launch": (
            "lanzamiento", "nuevo producto", "nuestr\\w* nuev\\w*", "presentamos", "estren\\w*", "reserva\\w* ya",
        ),
        "promo": (
            "promo(?:ción|cional)?", "anuncio", "spot", "publicidad", "fin de semana en", "escapada",
        ),
    },
    wants={
        "no_speech": (
            "sin (?:voz|voz en off|narra\\w*|locuci\\w*|locutor\\w*)", "sólo música", "solo música", "película muda",
            "nadie habla", "sin ningún sonido", "(?:totalmente |completamente )?mud[oa](?=\\s?(?:[,.;:)]|$))",
        ),
        "no_music": (
            "sin música", "nada de música", "película muda", "sin ningún sonido",
            "(?:totalmente |completamente )?mud[oa](?=\\s?(?:[,.;:)]|$))",
        ),
        "no_captions": (
            "sin subtítulos", "subtítulos (?:aparte|no incrustados)", "no (?:quiero )?subtítulos",
        ),
        "monochrome": ("blanco y negro", "monocrom\\w*"),
        "broadcast": ("televisión", "para la tele", "para (?:la )?tv", "emisión", "r ?128"),
        "for_podcast": ("v[ií]deo ?p[óo]dcasts?", "(?:para|como) (?:(?:un|el|nuestro|mi) )?p[óo]dcasts?"),
        "podcast": ("p[óo]dcasts?",),
        "no_video": (
            "sin v[ií]deo", "no (?:quiero |necesito )?(?:un )?v[ií]deo", "s[óo]lo audio", "nada de v[ií]deo",
        ),
        "female": ("voz (?:femenina|de mujer)", "narradora", "locutora"),
        "male": ("voz (?:masculina|de hombre)", "narrador", "locutor"),
        "neutral": ("voz neutra",),
        "no_price_spoken": (
            "sin decir (?:el|la) (precio|alquiler|renta|tarifa|teléfono|dirección|fecha)",
            "sin (precio|alquiler|renta|tarifa|teléfono|dirección|fecha) en la (?:voz|locución)",
            "(precio|alquiler|renta|tarifa|teléfono|dirección|fecha) (?:solo|sólo) (?:en pantalla|al final)",
            "no (?:decir|digas|leer|leas|mencionar|menciones|nombrar) (?:el |la )?(precio|alquiler|renta|tarifa|"
            "teléfono|"
            "dirección|fecha) (?:en voz alta|en la (?:voz|locución)|de viva voz|a viva voz)",

        ),
    },
    aspects={
        "9:16": ("(?:para|al|en) (?:el |mi |nuestro )?estado", "vertical\\w*", "formato móvil"),
        "1:1": ("cuadrad\\w*",),
        "4:5": (),
        "16:9": ("horizontal\\w*", "apaisad\\w*", "proyector", "panorámic\\w*"),
    },
    colors={
        "negro": "#000000", "blanco": "#FFFFFF", "rojo": "#D32F2F", "azul": "#1E63D0", "azul marino": "#14213D",
        "verde": "#2E8B57", "amarillo": "#FFC83D", "naranja": "#F28C28", "morado": "#6A3FA0", "rosa": "#E85D9A",
        "marrón": "#6B4423", "gris": "#808080", "turquesa": "#30B5AE", "dorado": "#C9A227",
    },
    currencies=("euros?", "céntimos?", "pesos?", "dólares"),
    places=(
        "calle", "plaza", "avenida", "paseo", "parque", "sala", "museo", "teatro", "escuela", "colegio", "iglesia",
        "estación", "puerto", "playa", "mercado municipal", "biblioteca",
    ),
    steps=(
        "mezcla[rd]?", "añad(?:e|ir|imos)", "corta[rd]?", "bate?", "batir", "hornea[rd]?", "deja[rd]?", "pon(?:er)?",
        "echa[rd]?", "calienta", "calentar", "sirve", "servir", "fríe", "freír", "pela[rd]?", "remueve", "cuece",
        "cocer", "vierte", "coloca[rd]?", "amasa[rd]?",
        "se [a-zñáéíóú]{3,12}(?:a|e|an|en)",
    ),
    units=(
        "por ciento", "horas?", "minutos?", "días?", "semanas?", "meses", "mes", "años?", "metros?", "kilómetros?",
        "gramos?", "kilos?", "litros?", "cucharadas?", "cucharaditas?",
    ),
    heads=(
        "recordatorio", "receta", "comunicado", "cuento", "aviso"),
    fillers=(
        "y", "pues", "bueno", "hola", "luego", "también", "además", "o sea",
        "se trata de",
        "holaa*", "oye", "porfa",
    ),
    connectors=(
        "de", "del", "la", "el", "los", "las", "y", "o", "en", "a", "al", "por", "para", "con", "sin", "es", "son",
        "que", "un", "una", "más", "menos", "cada", "desde", "hasta", "entre", "antes", "después", "sobre",
    ),
)
