"""Where a line may be broken: how bad it is to part two neighbouring words, language by language."""

from __future__ import annotations

import re
from collections.abc import Sequence

SMALL = 3
"""In languages without lists, words of so few letters are taken for articles and the like."""
BEST, GOOD, FAIR, PLAIN, UNEASY, POOR, NEVER = 0.0, 1.0, 2.0, 4.0, 7.0, 9.0, 60.0


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ARTICLES = {
    "en": _set("a an the this that these those my your his her its our their no every each some any another"),
    "de": _set(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine "
        "dein deine deinen deinem sein seine ihr ihre ihren ihrem unser unsere unseren euer eure dieser diese "
        "dieses diesen diesem jeder jede jedes jeden jedem alle"
    ),
    "es": _set(
        "el la los las un una unos unas lo mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta "
        "estos estas ese esa esos esas cada al del"
    ),
    "fr": _set(
        "le la les un une des du au aux de ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos "
        "leur leurs chaque"
    ),
    "it": _set(
        "il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle nel nella nei "
        "nelle sul sulla dal dalla questo questa questi queste ogni mio mia tuo tua suo sua"
    ),
    "pt": _set(
        "o a os as um uma uns umas do da dos das no na nos nas ao à aos às meu minha teu tua seu sua seus suas "
        "nosso nossa este esta esse essa cada"
    ),
}
_PREPOSITIONS = {
    "en": _set(
        "of in on at to for from with by about into onto over under after before between through during without "
        "within against near per via as than until since around across along behind below above off up down out "
        "like"
    ),
    "de": _set(
        "in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter "
        "von vom vor während wegen zu zum zur zwischen ab pro als wie"
    ),
    "es": _set("a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras como"),
    "fr": _set("à dans en par pour sur sous avec sans chez vers depuis pendant entre contre dès après avant d l comme"),
    "it": _set("di a da in con su per tra fra come senza sotto sopra dopo prima verso"),
    "pt": _set("de em por para com sem sob sobre entre até desde após contra como pelo pela pelos pelas"),
}
_JOINING = {
    "en": _set("and or but so because that which who when while if where then yet nor"),
    "de": _set("und oder aber denn weil dass wenn als ob damit während sondern der die das wo"),
    "es": _set("y e o u pero porque que cuando si donde mientras aunque ni"),
    "fr": _set("et ou mais donc car que qui quand si où lorsque puis ni"),
    "it": _set("e ed o ma perché che quando se dove mentre né poi"),
    "pt": _set("e ou mas porque que quando se onde enquanto nem"),
}
# Pronouns and helping verbs lean on the verb that follows; negations do as well.
_LEANING = {
    "en": _set(
        "i you he she it we they is are was were be been am has have had do does did will would can could should "
        "may might must not don't doesn't didn't can't won't isn't aren't it's you're we're they're i'm let's "
        "very more most"
    ),
    "de": _set(
        "ich du er sie es wir man ist sind war waren wird werden wurde hat haben hatte kann können muss müssen "
        "soll sollen will wollen darf nicht sehr mehr"
    ),
    "es": _set("yo tú él ella nosotros ellos se me te nos le les es son era está están ha han no muy más puede va"),
    "fr": _set("je tu il elle on nous vous ils elles se me te ne est sont a ont était sera n qu c pas plus très peut"),
    "it": _set("io tu lui lei noi loro si mi ti ci vi è sono era ha hanno non molto più può"),
    "pt": _set("eu você ele ela nós eles se me te é são era está estão tem têm não muito mais pode"),
}
# Pronouns that lean on the verb in front of them.
_TRAILING = {"en": _set("it them him us me"), "de": _set("sich mich dich uns euch ihn")}
_GERMAN_ADJECTIVE = re.compile(r"[a-zäöüß-]{3,}(?:e|en|er|es|em)")
_NUMBER = re.compile(r"[€$£+−-]*(?:\d[\d.,\u00a0\u202f]*)?\d")
_WORD_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")
_CLAUSE_ENDS = re.compile(r"(?:[,;:][\"'”’»)\]]*|[—–-])$")
_TRIM = "«»“”„\"'‘’()[]¿¡.,;:!?…—–- \u00a0\u202f"


def break_costs(words: Sequence[str], language: str) -> list[float]:
    """The cost of a break after each word but the last; regions as in `en-GB` make no difference."""
    language = language.partition("-")[0].lower()
    return [
        _cost(words[index - 1] if index else "", word, words[index + 1], language)
        for index, word in enumerate(words[:-1])
    ]


def ends_sentence(word: str) -> bool:
    """Whether a sentence ends with the word."""
    return bool(_WORD_ENDS.search(word))


def _cost(before: str, word: str, following: str, language: str) -> float:
    if _NUMBER.fullmatch(word) or (language == "de" and re.fullmatch(r"\d{1,2}\.", word)):
        return NEVER
    if _WORD_ENDS.search(word):
        return BEST
    if _CLAUSE_ENDS.search(word):
        return GOOD
    here, there = word.strip(_TRIM).lower(), following.strip(_TRIM).lower()
    if here in _ARTICLES.get(language, ()) or here in _PREPOSITIONS.get(language, ()):
        return NEVER
    if _is_name(word, following, not before or ends_sentence(before)) or there in ("%", "€", "$", "&") or here == "&":
        return NEVER
    if language not in _ARTICLES and len(here) <= SMALL and here.islower():
        return POOR
    if here in _JOINING.get(language, ()) or here in _LEANING.get(language, ()) or there in _TRAILING.get(language, ()):
        return POOR
    if language == "de" and _GERMAN_ADJECTIVE.fullmatch(word) and following[:1].isupper():
        return POOR
    if there in _JOINING.get(language, ()):
        return GOOD
    if there in _PREPOSITIONS.get(language, ()):
        return FAIR
    return UNEASY if _describes(before, language) else PLAIN


def _describes(before: str, language: str) -> bool:
    """Whether the word after `before` may be an adjective, as it is after an article or a number."""
    return bool(_NUMBER.fullmatch(before)) or before.strip(_TRIM).lower() in _ARTICLES.get(language, ())


def _is_name(word: str, following: str, opens_sentence: bool) -> bool:
    """Two capitalised words in a row; the first word of a sentence has its capital for another reason."""
    first, second = word.strip(_TRIM), following.strip(_TRIM)
    return not opens_sentence and first[:1].isupper() and second[:1].isupper()
