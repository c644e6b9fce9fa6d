"""The words in which people correct words, in six languages, folded as `spans.plain` does."""

from __future__ import annotations

import re

INSTEAD = (
    "instead of, rather than, in place of, and not, anstatt, anstelle von, statt, und nicht, en vez de, en "
    "lugar de, y no, au lieu de, au lieu d', a la place de, et pas, et non, invece di, al posto di, e non, em "
    "vez de, no lugar de, e nao"
)
"""Between what is wanted and what stands there."""
NOT = "not, nicht, no, pas, non, nao"
"""The same behind a comma."""
WRITES = (
    "should be spelled, should be written, should be called, is spelled, is written, is called, should say, "
    "should read, should be, must be, has to be, needs to be, is, write, spell, spell it, put, say, use, "
    "read, call it, make it say, muss heissen, soll heissen, heisst, muss, soll, schreib, schreibe, schreibt "
    "man, sag, sage, nimm, ist, escribe, pon, di, se escribe, debe decir, se llama, es, ecris, ecrivez, mets, "
    "dis, c'est, ca s'ecrit, on ecrit, scrivi, metti, di', si scrive, deve dire, si chiama, e, escreve, "
    "escreva, poe, ponha, diz, diga, escreve-se, deve dizer, chama-se"
)
"""Before what is wanted."""
BECOMES = (
    "should be, should read, should say, should be spelled, should be written as, is spelled, is written, "
    "must be, must read, needs to be, has to be, is actually, muss heissen, soll heissen, sollte heissen, "
    "heisst, wird geschrieben, muss, schreibt man, debe ser, deberia ser, debe decir, se escribe, doit etre, "
    "devrait etre, s'ecrit, deve essere, dovrebbe essere, si scrive, deve ser, deveria ser, escreve-se"
)
"""Between what stands there and what is wanted."""
CHANGES = (
    "change, correct, fix, turn, update, edit, aendere, andere, andre, korrigiere, verbessere, cambia, "
    "cambiar, corrige, modifica, modifie, corrigez, correggi, muda, mude, altera, altere, corrija"
)
"""Verbs of an exchange, beside those of replacing."""
INTO = "with, by, to, into, in, for, durch, mit, gegen, zu, auf, por, a, con, par, en, avec, com, para"
"""Between the two words of an exchange."""
CUTS = (
    "remove, delete, drop, cut out, cut, take out, leave out, get rid of, strike, erase, omit, skip, "
    "entferne, losche, streiche, streich, elimina, quita, borra, supprime, enleve, retire, togli, rimuovi, "
    "cancella, remova, tira, tire, apague, elimine"
)
"""Verbs that take words out."""
UNSAID = (
    "do not say, don't say, dont say, never say, do not mention, don't mention, dont mention, never mention, "
    "don't use the word, sag nicht, sage nicht, no digas, ne dis pas, non dire, nao diga"
)
"""Before words that are not to be said."""
WORD = (
    "word, words, phrase, term, expression, wort, worte, worter, ausdruck, palabra, palabras, expresion, mot, "
    "mots, parola, parole, palavra, palavras, expressao"
)
"""What words are called."""
SENTENCE = "sentence, line, satz, zeile, frase, phrase, ligne, riga, linha"
"""What a sentence is called."""
ABOUT = "about, with, on, that says, that mentions, uber, mit, sobre, con, sur, avec, su, com"
"""Before what a sentence tells of."""
LAST = "last, final, letzten, ultima, derniere, dernier"
"""The last of them."""
TELLS = (
    "is, are, cost, costs, start, starts, begin, begins, open, opens, close, closes, ist, sind, kostet, "
    "beginnt, es, son, cuesta, est, sont, coute, e, sono, costa, sao, custa"
)
"""Before a fact that is put right: the price is 25, not 20."""
EVERYWHERE = "everywhere, throughout, uberall, en todas partes, partout, ovunque, em todo lado"
"""Places that are the whole film."""
PARTS = (
    "caption, captions, subtitle, subtitles, text, texts, voice, voiceover, narration, film, video, screen, "
    "untertitel, untertiteln, subtitulos, sous-titres, sottotitoli, legendas"
)
"""Parts of a film that hold its words; they are changed together."""
ARTICLES = (
    "a, an, the, der, die, das, dem, den, ein, eine, einen, el, la, los, las, un, una, le, les, une, il, lo, "
    "gli, o, os, as, um, uma, all, todos os"
)
PREPOSITIONS = (
    "in, on, of, from, at, im, in der, in den, von, aus, auf, en, de, del, dans, sur, di, da, nella, nel, "
    "nei, nelle, della, na, no, nas, nos"
)
INSTEAD_FIRST = "instead of, statt, anstatt, en vez de, au lieu de, invece di, em vez de"
"""Before what stands there, at the front of a sentence."""


def either(words: str) -> str:
    """A pattern for any of the words, the longest first; ss may be written ß."""
    parts = sorted((part.strip() for part in words.split(",")), key=lambda part: (-len(part), part))
    spelled = (re.escape(part).replace("ss", "(?:ss|ß)") for part in parts)
    return rf"(?:{'|'.join(spelled)})"
