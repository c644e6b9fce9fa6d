"""The words of edit sentences in six languages: one table, since a person may mix languages with a film in another.

Words stand folded: lower case, without accents. Where a word means one thing in one language and another elsewhere, it
stands for the meaning that occurs in such sentences.
"""

from __future__ import annotations

import re
from functools import cache

# Concept: its words, longest phrases found first. English | German | Spanish | French | Italian | Portuguese.
CONCEPTS: dict[str, str] = {
    "scene": (
        "scene, scenes, shot, shots, slide, slides, picture, pictures, image, images, illustration, photo | szene, "
        "szenen, bild, bilder | escena, escenas, imagen | plan | scena, immagine | cena, cenas, imagem"
    ),
    "film": (
        "the film, the movie, the video, the clip, whole film, whole video, film, movie, video, clip, everything, "
        "it all, overall | der film, den film, das video, ganze | pelicula, todo el video | | filmato | filme, "
        "video todo"
    ),
    "music": ("music, soundtrack, score, track, song | musik | musica | musique | musica | musica, trilha"),
    "shorter": (
        "mas cortas, mas cortos, plus courtes, plus courts, piu corte, piu brevi, mais curtas, kurzerer, kurzeres, "
        "shorter, shorten, cut down, cut it down, trim, briefer, less long, sooner, tighter, less | kurzer, kurze, "
        "kurzen, verkurze | mas corta, mas corto, mas breve, acorta | plus courte, plus court, raccourcis | piu "
        "corta, piu corto, piu breve, accorcia | mais curta, mais curto, encurta, encurte"
    ),
    "longer": (
        "mas largas, mas largos, plus longues, plus longs, piu lunghe, piu lunghi, mais longas, langerer, langere, "
        "langeren, langeres, longer, lengthen, extend, stretch, hold, pause, pauses, a pause, break, linger | "
        "langer, verlangere, pause | mas larga, mas largo, alarga, pausa | plus longue, plus long, allonge | piu "
        "lunga, piu lungo, allunga | mais longa, mais longo, alonga, alongue"
    ),
    "calm": (
        "calmer, calm, quieter mood, more relaxed, relaxed, softer, gentler, more gentle, less energetic, more "
        "quiet, less hectic, mellow, mellower | ruhiger, ruhigere, sanfter, sanftere | mas tranquila, mas "
        "tranquilo, mas calmada | plus calme, plus douce | piu calma, piu tranquilla, piu calmo | mais calma, mais "
        "calmo, mais tranquila"
    ),
    "lively": (
        "more upbeat, upbeat, livelier, more lively, more energetic, energetic, more energy, happier, happy, "
        "brighter mood, more cheerful, cheerful, punchier | frohlicher, frohlichere, lebendiger, lebendigere, "
        "schwungvoller, mitreissender | mas alegre, mas animada, mas energica | plus joyeuse, plus entrainante, "
        "plus energique, plus gaie | piu allegra, piu vivace, piu energica | mais alegre, mais animada, mais "
        "energica"
    ),
    "slow": (
        "slower, more slowly, slow down, slow it down, slow this down, slowly, slow | langsamer | mas lento, mas "
        "lenta, mas despacio | plus lentement, plus lente, plus lent | piu lento, piu lenta, piu lentamente | mais "
        "lento, mais lenta, mais devagar"
    ),
    "fast": (
        "faster, more quickly, quicker, speed up, speed it up, speed this up, more quick, snappier | schneller | "
        "mas rapido, mas rapida | plus vite, plus rapide, plus rapidement | piu veloce, piu rapido, piu rapida | "
        "mais rapido, mais rapida, mais depressa"
    ),
    "voice": (
        "voice, narrator, speaker, voiceover, voice over, speech | stimme, sprecher, sprecherin | voz, locutor | "
        "voix | voce | voz"
    ),
    "speak": ("sprechen, spreche, reden, speak, talk, read | sprich | habla | parle | parla | fala"),
    "female": (
        "female, woman's, woman, women, lady, feminine | weibliche, weiblich, frau, frauen | femenina, mujer | "
        "feminine, femme | femminile, donna | feminina, mulher"
    ),
    "male": (
        "male, man's, man, masculine | mannliche, mannlich, mann, manner | masculina, hombre | masculine, homme | "
        "maschile, uomo | masculina, homem"
    ),
    "other": (
        "un'altra, un'altro, neue, neuer, neues, neuen, nuevo, nueva, nouveau, nouvelle, nuovo, nuova, novo, nova, "
        "another, different, other, change, switch, new | andere, anderen, anderer, anderes, anderer, wechsle | "
        "otra, otro, cambia | autre, change | altra, altro, cambia | outra, outro, muda, mude"
    ),
    "look": (
        "look, style, design, theme, palette | stil, aussehen, optik | estilo, aspecto | style, apparence | stile, "
        "aspetto | estilo, visual"
    ),
    "dark": (
        "darker, dark, more dark | dunkler, dunkel | mas oscuro, mas oscura | plus sombre | piu scuro, piu scura | "
        "mais escuro, mais escura"
    ),
    "light": (
        "lighter, brighter, bright, light | heller, hell | mas claro, mas clara | plus clair, plus claire | piu "
        "chiaro, piu chiara | mais claro, mais clara"
    ),
    "colors": (
        "colours, colors, colour, color | farben, farbe, markenfarben, hausfarben | colores, color | couleurs, "
        "couleur | colori, colore | cores, cor"
    ),
    "brand": ("brand, our own, company, corporate | marke | marca | marque | marchio | marca"),
    "chart": (
        "chart, bar chart, graph, diagram | diagramm, balkendiagramm | grafico, grafica, diagrama | graphique, "
        "diagramme | grafico, diagramma | grafico"
    ),
    "remove": (
        "loschen, streichen, entfernen, remove, delete, drop, cut out, take out, cut, leave out, get rid of, "
        "scrap, skip, ditch | entferne, losche, streiche, weglassen | elimina, quita, borra | supprime, enleve, "
        "retire | elimina, togli, rimuovi | remove, remova, tira, apague, elimine"
    ),
    "move": (
        "move, put, bring, place, shift, should come, comes, come, goes, should go | verschiebe, stelle, setze | "
        "mueve, pon | deplace, mets | sposta, metti | mova, move, poe, coloque"
    ),
    "front": (
        "to the front, to the beginning, to the start, to the top, at the front, at the beginning, first place, up "
        "front | an den anfang, nach vorne, ganz nach vorn | al principio, al inicio | au debut | all'inizio, in "
        "apertura | para o inicio, no inicio"
    ),
    "end": (
        "to the end, at the end, to the back | ans ende, nach hinten | al final | a la fin | alla fine | para o "
        "fim, no fim, no final"
    ),
    "before": (
        "before, in front of, ahead of | vor | antes de, delante de | avant | prima di, prima della, davanti a | "
        "antes da, antes de"
    ),
    "behind": (
        "after, behind, following | nach, hinter | despues de, tras | apres | dopo | depois da, depois de, apos"
    ),
    "earlier": (
        "up, earlier, forward, one up, up one, one earlier, one forward | fruher, eins nach vorn, eins vor | "
        "antes, mas arriba | plus tot | piu su | mais cedo"
    ),
    "later": (
        "down, later, back, one down, down one, one later | spater, eins zuruck | despues, mas abajo | plus tard | "
        "piu tardi | mais tarde"
    ),
    "position": "position, place number, number, nr | stelle | posicion | position | posizione | posicao",
    "keep": (
        "keep only, only keep, keep just, just keep, leave only | behalte nur, nur behalten, lass nur, behalte | "
        "deja solo, conserva solo, manten solo | garde seulement, ne garde que, garde uniquement | tieni solo, "
        "tieni soltanto, lascia solo | mantem so, deixa so, fica so com, mantenha so, mantenha apenas"
    ),
    "swap": (
        "swap, exchange, switch, switch around, swap around, trade | tausche, vertausche, wechsle | intercambia, "
        "cambia | echange, inverse, intervertis, permute | scambia, inverti | troca, troque, inverte"
    ),
    "warmer": (
        "warmer, more warm, warm colours, warm colors, warm | warmer, warmere, warmeren, warme farben | mas "
        "calido, mas calida, mas calidos, colores calidos | plus chaud, plus chaude, plus chaudes, plus chaleureux "
        "| piu caldo, piu calda, piu caldi, colori caldi | mais quente, mais quentes, cores quentes"
    ),
    "cooler": (
        "cooler, colder, cool colours, cool colors | kuhler, kuhlere, kuhleren, kalter, kaltere | mas frio, mas "
        "fria, mas frios, colores frios | plus froid, plus froide, plus froides | piu freddo, piu fredda, piu "
        "freddi | mais frio, mais fria, mais frias"
    ),
    "bold": (
        "more colourful, more colorful, colourful, colorful, bolder, bold, more vivid, vivid, stronger, more "
        "colour, more color, more saturated, saturated | bunter, bunt, bunte, farbiger, kraftiger, kraftigere, "
        "leuchtender, leuchtendere | mas colorido, mas colorida, mas vivos, mas intensos | plus colore, plus "
        "coloree, plus vives, plus vif | piu colorato, piu colorata, piu vivaci, piu accesi, piu vivi | mais "
        "colorido, mais colorida, mais vivas, mais fortes"
    ),
    "soft": (
        "pastel, less colourful, less colorful, muted, more muted, paler, subtler, more subtle, subtle, less "
        "bright, toned down, softer | blasser, gedeckter, gedeckte, dezenter, dezente, dezentere, zarter, zartere, "
        "pastellig | mas suave, mas suaves | plus doux, plus douces, pastels | piu tenui, piu tenue, piu delicati, "
        "pastello | mais suave, mais suaves"
    ),
    "half": "half as long, half the length, half | halb so lang | la mitad | deux fois moins | meta | metade",
    "twice": (
        "twice as long, double the length, twice, double | doppelt so lang | el doble | deux fois plus | il doppio "
        "| o dobro"
    ),
    "captions": (
        "captions, subtitles, caption, subtitle | untertitel | subtitulos | sous-titres | sottotitoli | legendas"
    ),
    "effects": (
        "sound effects, effects, sounds, sound effect, sfx | soundeffekte, gerausche, effekte, klangeffekte | "
        "efectos de sonido, efectos | effets sonores, effets, bruitages | effetti sonori, effetti | efeitos "
        "sonoros, efeitos"
    ),
    "presenter": (
        "presenter, host, talking person, person, avatar, talking head, moderator | moderator, moderatorin, "
        "prasentator | presentador, presentadora | presentateur, presentatrice | presentatore, presentatrice, "
        "conduttore | apresentador, apresentadora"
    ),
    "no": (
        "weg, raus, no, without, turn off, switch off, mute, take away, lose, off | ohne, kein, keine, keinen | "
        "sin | sans, pas de | senza | sem, nenhum"
    ),
    "with": ("with, turn on, switch on, add the, bring back, put back, on | mit, wieder | con | avec | con | com"),
    "add": (
        "add, insert, append, a new scene, new scene, one more scene, another scene | fuge, erganze, neue szene | "
        "anade, agrega, inserta | ajoute, insere | aggiungi, inserisci | adiciona, adicione, acrescenta"
    ),
    "title": (
        "title, headline of the film, title of the film, film title, call it, name it, rename it, rename the film, "
        "rename | titel, nenne | titulo | titre | titolo"
    ),
    "headline": (
        "headline, heading, header, on-screen text, on screen text | uberschrift, schlagzeile | titular, "
        "encabezado | gros titre, accroche | intestazione | manchete, cabecalho"
    ),
    "size": (
        "bigger, larger, smaller, huge, tiny, big, large, small, too small, too big, size, font size | grosser, "
        "großer, großere, grossere, kleiner, kleinere, groß, gross, klein | mas grande, mas pequeno, mas pequena | "
        "plus grand, plus grande, plus petit, plus petite | piu grande, piu piccolo, piu piccola | maior, menor"
    ),
    "loudness": (
        "quieter, louder, loud, too loud, too quiet, is too loud, is too quiet, are too loud, lower, ist zu laut, "
        "ist zu leise, lower volume, volume, turn up, turn down, turn the music down, turn the music up | leiser, "
        "lauter, laut | mas alto, mas bajo, volumen | moins fort, plus fort | piu forte, piu piano | mais alto, "
        "mais baixo"
    ),
    "grey": (
        "black and white, black-and-white, no colours, no colors, without colour, monochrome, greyscale, "
        "grayscale, b&w | schwarz-weiß, schwarzweiß, schwarz weiß, schwarz-weiss, schwarzweiss | blanco y negro | "
        "noir et blanc | bianco e nero | preto e branco"
    ),
    "ending": (
        "the end, the ending, final, finale, fin, ende, end with, end it with, end on, ending, close with, finish "
        "with, end the film with, last words, closing line | ende mit, schluss | termina con, acaba con | termine "
        "par, termine avec, finis avec, finis par | finisci con, termina con, concludi con | termina com, termine "
        "com, acaba com"
    ),
    "open": (
        "start with, begin with, open with, start the film with, begin the film with, open the film with, opening "
        "line, first words | beginne mit, fang an mit, starte mit | empieza con, comienza con | commence par, "
        "commence avec | inizia con, comincia con | comeca com, comece com, abre com"
    ),
    "logo": "logo, logos, logotype, emblem | logo | logo, logotipo | logo | logo | logotipo",
    "say": (
        "say, says, saying, should say, text, words, word, line, sentence, phrase, narration | sag, sage, sagt, "
        "text, satz, zeile, wort, worte | di, diga, dice, texto, frase, linea, palabra | dis, dit, dites, texte, "
        "phrase, ligne, mot | di', dire, dica, testo, frase, riga, parola | diz, diga, dizer, texto, linha, "
        "palavra"
    ),
    "replace": (
        "replace, exchange, substitute, swap | ersetze, tausche | sustituye, reemplaza, cambia | remplace | "
        "sostituisci | substitui, substitua, troca, troque"
    ),
    "translate": ("translate, translation | ubersetze | traduce | traduis | traduci | traduz, traduza"),
    "also": (
        "also, too, as well, in addition, a second film, second version, another version | auch, zusatzlich | "
        "tambien | aussi, egalement | anche | tambem"
    ),
    "undo": (
        "undo, take that back, take it back, revert, back one, go back, go back one | ruckgangig, zuruck, "
        "widerrufe | deshacer, deshaz | annule, annuler | annulla | desfazer, desfaz, desfaca"
    ),
    "redo": (
        "redo, do it again, forth again, redo that | wiederholen, wiederherstellen | rehacer, rehaz | retablir, "
        "refais | ripeti, ripristina | refazer, refaz"
    ),
    "version": ("version, take | version, fassung | version | version | versione | versao"),
    "versions": ("versions, history | versionen, fassungen | versiones | | versioni | versoes"),
    "back": (
        "go back to, back to, return to, restore | zuruck zu, geh zuruck zu, zuruck zur | vuelve a, volver a | "
        "reviens a, retourne a | torna a, torna alla | volta a, volta para, volte para"
    ),
    "show": (
        "show, show me, see, print, list, what is, what's in | zeig, zeige, zeig mir | muestra, ensena | montre, "
        "montre-moi | mostra, mostrami, fammi vedere | mostra, mostre"
    ),
    "storyboard": (
        "storyboard, script, story, scenes | drehbuch | guion, escenas | scenario | sceneggiatura | roteiro"
    ),
    "help": (
        "was kann ich sagen, que puedo decir, que puis-je dire, cosa posso dire, o que posso dizer, help, what can "
        "i say, what can you do, commands, ? | hilfe | ayuda | aide | aiuto | ajuda"
    ),
    "vertical": ("hochkant, vertical, portrait, upright, tall | hochformat, vertikal | verticale | em pe"),
    "square": ("square | quadratisch, quadrat | cuadrado | carre | quadrato | quadrado"),
    "wide": (
        "widescreen, landscape, horizontal, wide | querformat | horizontal, apaisado | paysage | orizzontale | "
        "horizontal"
    ),
}

# What may stand in any edit sentence and changes nothing.
_FILLERS = (
    "i'd we'd maybe perhaps under most max maximum hochstens maximal durch gegen par por well contre are way unser "
    "unsere unseren unserem nuestro nuestra notre nos nostro nostra nosso nossa hinzu verwende benutze usa utilise "
    "utiliza dans nella nel nei sur sulla ganzen ganze dure durer durare doit debe deve ins am stehen lauten "
    "heissen heißen sollen a an the my our your its his this that these those please can could would will you i we "
    "me us want like need lets let's make makes making be is it to in of for from by at into as and so just now "
    "then again bit little more slightly somewhat much way version set use using give have has get should turn keep "
    "background tone mood feel format shape aspect ratio second seconds sec secs s last lasting long total exactly "
    "about around only also too do does go one piece whole entire put sound sounds der die das den dem des ein eine "
    "einen einer bitte mach mache mir es ist im auf zu zum zur von und etwas noch sekunden sekunde lang soll sein "
    "werden fur gib wir nimm el la los las un una unos por favor haz hazlo de del en y que sea mas segundos segundo "
    "para pon quiero le les une du d l' fais rends met mets plus et s'il te vous plait secondes seconde ce soit "
    "pour peu il lo gli uno un' fai rendi di e per favore piu secondi secondo che sia po' della al alla o os um uma "
    "faz faca torna torne deixa em no na mais"
)
FILLERS = frozenset(_FILLERS.split())


NUMERALS = {
    name: number
    for number, names in enumerate(
        (
            "one first opening erste ersten erster eins uno primera primer primero premiere premier prima primo "
            "primeira primeiro",
            "two second zwei zweite zweiten zweiter dos segunda segundo deux deuxieme seconde due seconda secondo "
            "dois duas",
            "three third drei dritte dritten dritter tres tercera tercer tercero trois troisieme tre terza terzo "
            "terceira terceiro",
            "four fourth vier vierte vierten cuatro cuarta cuarto quatre quatrieme quattro quarta quarto quatro",
            "five fifth funf funfte funften cinco quinta quinto cinq cinquieme cinque",
            "six sixth sechs sechste sechsten seis sexta sexto sixieme sei sesta sesto",
            "seven seventh sieben siebte siebten siete septima septimo sept septieme sette settima settimo sete setima "
            "setimo",
            "eight eighth acht achte achten ocho octava octavo huit huitieme otto ottava ottavo oito oitava oitavo",
            "nine ninth neun neunte neunten nueve novena noveno neuf neuvieme nove nona nono",
            "ten tenth zehn zehnte zehnten diez decima decimo dix dixieme dieci dez",
        ),
        1,
    )
    for name in names.split()
}
LAST = ["last", "final", "closing", "letzte", "letzten", "letzter", "ultima", "ultimo", "derniere", "dernier"]
NUMERALS |= dict.fromkeys(LAST, -1)

LANGUAGES = {
    "en": "english englisch englische ingles anglais inglese",
    "de": "german deutsch deutsche aleman allemand tedesco alemao",
    "es": "spanish spanisch spanische espanol castellano espagnol spagnolo espanhol",
    "fr": "french franzosisch franzosische frances francais francese",
    "it": "italian italienisch italienische italiano italien",
    "pt": "portuguese portugiesisch portugiesische portugues portugais portoghese",
}


def phrases(concept: str) -> list[str]:
    """The words of a concept, longest first."""
    found = (part.strip() for part in re.split(r"[,|]", CONCEPTS[concept]))
    return sorted({part for part in found if part}, key=lambda part: (-len(part), part))


@cache
def any_concept() -> re.Pattern[str]:
    """Finds the phrases of all concepts, the longest first wherever two begin at one place."""
    known = sorted({part for concept in CONCEPTS for part in phrases(concept)}, key=lambda part: (-len(part), part))
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, known))})(?!\w)")


@cache
def concepts_of(phrase: str) -> frozenset[str]:
    """What a phrase may mean."""
    return frozenset(concept for concept in CONCEPTS if phrase in phrases(concept))
