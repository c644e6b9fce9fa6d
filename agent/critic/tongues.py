"""Tells the language of one spoken line from its commonest words, endings and letters; a brief's needs more text.

Each word counts by how few of the languages have it: 'de' says little, 'nicht' says German. Eighteen languages are
known by words, the others by their scripts.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache

WORDS: dict[str, str] = {
    "en": "the of and to in is it you that he was for on are with as his they be at this have from or had by not but "
    "what all were we when your can said there use an each which she do how their if will up other about out many then "
    "them these so some her would make like him into time has look more go see no way could my than been who its now "
    "down day did get come made may our us every where here just most only very also after before any much because "
    "today tomorrow again always never don't it's we're you're i'm let's",
    "de": "der die das und ist in zu den mit von für auf nicht ein eine einen einem einer es sich des im dem auch als "
    "an nach wie aus bei war sind wir ihr sie er uns euch euer eure unser unsere hat haben wird werden kann können "
    "aber oder wenn nur noch schon sehr so dass man mehr über um vom zum zur bis durch ohne gegen hier heute morgen "
    "immer jeder jede jedes alle kein keine mein dein sein ihre was wer wo warum dann doch mal bitte freuen kommen ich",
    "es": "el la los las de que y a en un una es se no por con para del al lo como más pero sus su le ya o este esta "
    "porque muy sin sobre también me hasta hay donde quien desde todo todos toda nos durante uno les ni contra otros "
    "ese eso ante ellos e esto mí antes algunos qué unos yo otro otra él tanto cada día hoy mañana siempre nunca "
    "nuestro nuestra tu tus ser son está están vamos puede tiene mucho aquí así solo vez",
    "fr": "le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette ces il elle on "
    "nous vous "
    "ils se sa son ses ne plus par mais ou où comme tout tous toute toutes leur leurs y si être été sont ont nos notre "
    "vos votre mon ma mes très bien aussi même sans sous chez entre après avant quand jour aujourd'hui demain toujours "
    "jamais ici encore faire fait peut c'est d'un d'une l'on qu'il n'est j'ai rien chaque venez",
    "it": "il lo la i gli le di che e è un una uno in a per con non si del della dei delle dal dalla al alla ai alle "
    "nel nella sul sulla da su ma come più o se ci sono mi ti vi anche questo questa questi tutto tutti tutta suo sua "
    "suoi loro noi voi ha hanno essere stato nostro nostra vostro tuo tuoi ogni dove quando chi cosa molto poi oggi "
    "domani sempre mai qui solo ancora prima dopo senza fra tra giorno siamo quello perché così dell' all' l' un'",
    "pt": "o a os as de que e do da dos das em um uma para com não é se na no nas nos por mais como mas foi ao aos ele "
    "ela seu sua seus suas ou ser quando muito há já está estão eu também só pelo pela até isso você vocês são nossa "
    "nosso nossos minha meu tem têm à às sem mesmo depois antes cada dia hoje amanhã sempre nunca aqui onde quem todo "
    "todos toda tudo entre era fazer pode ainda bem vez",
    "nl": "de het een en van is in dat op te zijn voor met niet die aan er om ook als dan maar bij nog uit ze naar wij "
    "we onze ons jullie je jij hij heeft hebben wordt worden kan kunnen wat waar wie veel meer zo door over tot geen "
    "deze dit vandaag morgen altijd elke graag hier daar",
    "sv": "och att det som är en ett på för av inte med den till har om var vi ni du jag han hon de så men "
    "från vid kan "
    "ska när alla vår våra ert er här där också idag imorgon alltid varje mycket eller utan",
    "da": "og at det som er en et på for af ikke med den til har om var vi i du jeg han hun de så men fra ved kan skal "
    "når alle vores jeres her der også dag imorgen altid hver meget eller uden blev",
    "no": "og at det som er en et på for av ikke med den til har om var vi dere du jeg han hun de så men fra ved kan "
    "skal når alle vår våre her der også dag morgen alltid hver mye eller uten ble",
    "pl": "i w na z się do nie jest to że dla o jak po od przez nasz nasza nasze są ale czy tak co ich jego jej być "
    "może tylko już oraz każdy dziś jutro zawsze tutaj was nas bardzo przyjdź",
    "cs": "a v na se je to že pro s z o do jak po nebo náš naše jsou ale jen už být může každý dnes zítra vždy "
    "tady vás "
    "nás velmi který která není přijďte",
    "tr": "ve bir bu için ile de da ne çok daha gibi olarak bizim sizin biz siz her bugün yarın burada kadar olan var "
    "yok ama değil mi gelin",
    "fi": "ja on ei se että joka meidän kanssa tai ovat mutta myös me te hän olla oli kaikki tänään huomenna aina "
    "täällä vain niin kuin teidän",
    "hu": "a az és egy hogy nem is van meg ez vagy mint mi ti ön minden ma holnap mindig itt csak de már lesz nagyon "
    "velünk",
    "ro": "și de la cu pentru un o este în din că nu pe mai sau noastră nostru sunt dar azi mâine mereu aici "
    "doar foarte "
    "toate toți veniți",
    "id": "dan yang di untuk dengan ini dari kami tidak adalah pada akan kita anda ke itu juga bisa hari setiap selalu "
    "atau sini",
    "vi": "và của là cho một các được có không trong với người này chúng tôi bạn đến hôm nay rất ở đây",
}
ENDINGS: dict[str, str] = {
    "en": r"ing|ness|ship|ght|ould|n't",
    "de": r"ung|ungen|lich|liche|lichen|keit|schaft|isch|ische|ischen",
    "es": r"ción|ciones|dad|ando|iendo|amos|áis",
    "fr": r"eux|euse|aient|ement|eau|eaux|ez|tion",
    "it": r"zione|zioni|mente|ità|etti|ando|iamo|ello|ella",
    "pt": r"ção|ções|dade|mento|ando|amos|inho|inha",
}
OWN_LETTERS: dict[str, str] = {
    "en": "", "de": "äöüß", "es": "áéíóúñü", "fr": "àâçèéêëîïôùûœ", "it": "àèéìòù", "pt": "áàâãçéêíóôõú",
}  # fmt: skip
FOREIGN_SCRIPT = 0.4  # of a line's letters
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?['’]?")


def likeness(line: str, known: frozenset[str] = frozenset()) -> dict[str, float]:
    """Points for each language; words in `known`, such as names of the brief, say nothing."""
    found: dict[str, float] = defaultdict(float)
    for token in _TOKEN.findall(line.casefold().replace("’", "'")):
        if token in known:
            continue
        for language in _owners().get(token, ()):
            found[language] += 2 / (1 + len(_owners()[token]))
        for language, ending in ENDINGS.items():
            if len(token) > 4 and re.search(f"(?:{ending})$", token):
                found[language] += 0.5
    return found


def foreign_letters(line: str, language: str) -> float:
    """The share of a line's letters that are of another script than Latin."""
    letters = [char for char in line if char.isalpha()]
    strange = sum(not unicodedata.name(char, "").startswith("LATIN") for char in letters)
    return strange / len(letters) if letters and language in OWN_LETTERS else 0.0


def shared_words(line: str, language: str) -> float:
    """The share of a line's words that are among the language's commonest."""
    words = _TOKEN.findall(line.casefold().replace("’", "'"))
    return sum(language in _owners().get(word, ()) for word in words) / len(words) if words else 0.0


def marked_words(line: str, language: str) -> int:
    """How many words hold a letter that the language does not write."""
    own = set(OWN_LETTERS.get(language, ""))
    words = _TOKEN.findall(line.casefold())
    return sum(any(ord(char) > 127 and char.isalpha() and char not in own for char in word) for word in words)


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """The languages that have each word."""
    found: dict[str, list[str]] = {}
    for language, words in WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}
