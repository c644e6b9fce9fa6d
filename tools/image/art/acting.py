"""What people in a picture do, and who they are, from the words of a line: in the six languages of films.

Words are looked for by how they begin, so that a stem stands for its forms; the first thing that a line says is done.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from functools import cache

from tools.image.art.poses import IDLE

DOING: dict[str, str] = {
    "cheering": "celebrat cheer hooray congratulat triumph winner victor thrilled jubil feier gewonn gewinn jubel stolz"
    " festej gana orgull victoria fete fetons gagn reussi fier bravo festegg vinc vitto orgogl comemor venc orgulh",
    "carrying": "carry carri lift deliver bring pack unpack load moving tragen tragt heben hebt liefer bringen bringt"
    " packen llev carg entreg levant empac portez porter livr soulev emball"
    " apport consegn sollev caric imball carreg embal",
    "phoning": "call phone dial hotline anruf ruf ruft rufen telefon llam appel telephon chiam ligue ligar liga",
    "sitting": "sit sits sitting seat relax resting wait sitz ruhe ruhen entspann warte wart sient sentad descans esper"
    " assis assey repos detend attend attent sied ripos rilass aspett sent descans",
    "working": "work write writing type typing code coding program office desk laptop computer homework arbeit schreib"
    " buro trabaj escrib oficin ordenador travail ecri bureau ordinateur lavor scriv ufficio trabalh escrev escritor",
    "reading": "read learn study studi lesen liest lern leer libro aprend estudi lire lisez livre apprend"
    " etudi legg impar studia livro ler leia",
    "thinking": "think wonder why question imagin decid doubt idea denk warum frage idee vorstell zweifel piens pregunt"
    " duda reflechi pens demand pourquoi domand perch chied pergunt",
    "walking": "walk stroll hike visit arriv come follow gehen geht spazier wander besuch komm folg camin pase"
    " anda ven visit llega marche marcher marchez promen venez vien arriv cammin passegg vieni caminh"
    " passei venha cheg",
    "talking": "say tell told talk speak spoke ask explain discuss meet conversation answer said share voice listen"
    " sagen sagt erzahl sprech sprich erklar antwort gesprach treff stimme dice decir cuent habl explic respond reun"
    " voz dire dit parl racont repond discut voix raccont spieg rispond incontr diz conta contar fala respond encontr",
    "pointing": "look see show choose here note watch discover zeig schau sieh wahl hier entdeck mir muestr elig aqui"
    " descub regard montr chois ici decouvr guard mostr scegl scopr olh escolh",
    "waving": "welcome hello goodbye join invite hi willkommen hallo tschuss mitmach einlad macht hola bienven unete"
    " invit bonjour salut rejoin revoir ciao benven unisc ola bem junte convid",
}
WHO: dict[str, str] = {
    "woman": "woman women mother grandmother grandma daughter sister lady wife girl frau mutter grossmutter oma tochter"
    " schwester dame mujer madre abuela hija senora femme mere fille soeur donna nonna figlia signora mulher mae avo"
    " filha senhora chefin kollegin kundin lehrerin grunderin",
    "man": "man men father grandfather grandpa son brother gentleman husband boy mann vater grossvater opa sohn bruder"
    " hombre padre abuelo hijo senor homme pere fils frere uomo nonno figlio signore homem pai filho senhor",
    "old": "grandmother grandma grandfather grandpa grandparent senior elderly retired pensioner oma opa grossmutter"
    " grossvater grosseltern rentner abuela abuelo anciano anciana jubilad retraite nonna nonno anziano anziana"
    " pensionat idoso idosa aposentad",
    "young": "student pupil teenager apprentice azubi schuler jugend lehrling joven estudiante aprendiz jeune etudiant"
    " eleve giovane studente jovem estudante",
}
CROWDED = {"cheering": "cheering", "walking": "walking", "talking": "talking", "thinking": "talking",
           "pointing": "talking", "waving": "cheering"}  # fmt: skip
EXACT = 4
"""Stems of fewer letters stand for themselves only: "hi" begins too much else."""


def doing(said: str) -> str:
    """What somebody does of whom this is said; empty where no word tells."""
    for word in _words(said):
        for state, stems in _stems().items():
            if any(word == stem if len(stem) < EXACT else word.startswith(stem) for stem in stems):
                return state
    return ""


def idle(said: str) -> str:
    """What somebody does of whom nothing is told: the same for the same words."""
    return IDLE[zlib.crc32(said.encode()) % len(IDLE)]


def who(said: str) -> str:
    """Marks for a state, as `+woman+old`; empty where no word tells."""
    found = [name for name in WHO if any(_names(word, name) for word in _words(said))]
    if "woman" in found and "man" in found:
        found = [name for name in found if name not in ("woman", "man")]
    return "".join(f"+{name}" for name in found)


def together(said: str) -> str:
    """What a group does."""
    return CROWDED.get(doing(said), "together")


def number_of(said: str) -> int:
    """Whose turn it is among the people that can be drawn: the same for the same name, whatever is said of it."""
    return zlib.crc32(" ".join(_words(said)).encode()) % 61


@cache
def _stems() -> dict[str, tuple[str, ...]]:
    return {state: tuple(dict.fromkeys(text.split())) for state, text in DOING.items()}


def _names(word: str, name: str) -> bool:
    known = WHO[name].split()
    return word in known or word.removesuffix("s") in known


def _words(said: str) -> list[str]:
    bare = unicodedata.normalize("NFD", said.casefold().replace("ß", "ss"))
    return re.findall(r"[^\W\d_]+", "".join(c for c in bare if not unicodedata.combining(c)))
