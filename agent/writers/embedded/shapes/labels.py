"""What becomes of a brief's labels when they are spoken: "Constat : ..." is the writer's order and no viewer's matter.

A label that only sorts what stands behind it is left out, and one that says what is lacking becomes a sentence. What
the brief lists behind a label on one line is said in the brief's own words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Fact, Language
from agent.reading.lexicon import words as listed_words
from agent.reading.text.sentences import sentences
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, holds, sentence

# "Constat", "Notre projet", "Ce que nous faisons", "Who we are": they sort a brief and tell nothing.
_SORTING: dict[Language, str] = {
    "en": r"(?:the |our )?(?:gist|message|news|tl;?dr|(?:the )?short version|in a nutshell|content|info|details|"
    "key (?:facts|points)|update|situation|context|background|problem|need|project|solution|story|mission|summary|"
    "in short|"
    r"company|employer|who we are|about(?: us)?|what we (?:do|offer)|offer|concept|description|what['’]s new|role|"
    r"position|job|team|people)",
    "de": r"(?:die |der |das |unser\w* )?(?:botschaft|nachricht|kurz(?:fassung)?|inhalt|infos?|kern|worum es geht|"
    "lage|ausgangslage|situation|hintergrund|problem|bedarf|projekt|lösung|"
    r"geschichte|auftrag|kurzfassung|in kürze|neuigkeit|firma|unternehmen|betrieb|arbeitgeber|wer wir sind|"
    r"was wir (?:tun|machen)|über uns|angebot|konzept|beschreibung|stelle|team)",
    "fr": r"(?:le |la |les |l['’]|notre |nos )?(?:message|infos?|contenu|en deux mots|constat|situation|contexte|"
    "enjeu|problème|besoins?|projet|solution|"
    r"action|mission|réponse|en bref|résumé|actu(?:alité)?|nouveauté|annonce|entreprise|employeur|qui sommes-nous|"
    r"quoi|équipe|histoire|présentation|concept|principe|descriptif|poste|ce que (?:nous|on) (?:faisons|fait|"
    r"propos\w+)|ce qu['’]on (?:fait|propose|offre))",
    "es": r"(?:el |la |los |las |nuestr[oa]s? )?(?:mensaje|info|noticia|contenido|en breve|situación|contexto|"
    "problema|necesidad|proyecto|solución|historia|"
    r"misión|en resumen|resumen|novedad|empresa|quiénes somos|qué hacemos|sobre nosotros|oferta|concepto|"
    r"descripción|puesto|equipo|lo que (?:hacemos|ofrecemos))",
    "it": r"(?:il |la |lo |i |l['’]|(?:il |la )nostr[oa] )?(?:messaggio|info|notizia|contenuto|in breve|situazione|"
    "contesto|problema|bisogno|progetto|soluzione|"
    r"storia|missione|in breve|riassunto|novità|azienda|chi siamo|cosa facciamo|offerta|concetto|descrizione|"
    r"posizione|ruolo|squadra|team|quello che (?:facciamo|offriamo))",
    "pt": r"(?:o |a |os |as |(?:o |a )?noss[oa] )?(?:mensagem|info|notícia|conteúdo|em breve|situação|contexto|"
    "problema|necessidade|projeto|solução|história|"
    r"missão|em resumo|resumo|novidade|empresa|quem somos|o que fazemos|sobre nós|oferta|conceito|descrição|"
    r"posto|vaga|equipa|equipe|o que (?:fazemos|oferecemos))",
}
# "Besoin : 18 000 euros ...", before a figure.
_LACKING: dict[Language, tuple[str, str]] = {
    "en": (r"(?:the |our )?(?:needs?|needed|we need|still missing)", "We need {}"),
    "de": (
        r"(?:der |unser )?(?:bedarf|benötigt|gebraucht(?: werden| wird)?|wir brauchen|es fehlen)",
        "Wir brauchen {}",
    ),
    "fr": (r"(?:les |le |nos |notre )?(?:besoins?|il (?:nous )?(?:faut|manque)|manque)", "Il nous faut {}"),
    "es": (r"(?:el |nuestr[oa]s? )?(?:necesidad(?:es)?|necesitamos|hacen? falta|falta[n]?)", "Necesitamos {}"),
    "it": (r"(?:il |il nostro )?(?:bisogno|serv(?:e|ono)|mancano|fabbisogno)", "Ci servono {}"),
    "pt": (r"(?:a |a nossa )?(?:necessidades?|precisamos|faltam?)", "Precisamos de {}"),
}
# "Qui : Maëlle Corbin, ...": whose names follow.
_WHO = re.compile(r"(?:who|wer|qui|quién(?:es)?|chi|quem)", re.IGNORECASE)
_NAMED = re.compile(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+")


def sorts(label: str, text: str, language: Language) -> bool:
    """Whether a label only sorts what stands behind it."""
    plain = bare(label)
    named = _WHO.fullmatch(plain) and _NAMED.match(text)
    ordered = listed_words("cues", language, "ending").match(plain)  # "Finir sur l'adresse: ..."
    return bool(named or ordered or re.fullmatch(_SORTING[language], plain, re.IGNORECASE))


def lacking(label: str, text: str, language: Language) -> str:
    """What is needed, as a sentence: "Il nous faut 18 000 euros ..."; '' where the label says nothing of need."""
    form, frame = _LACKING[language]
    needs = text[:1].isdigit() and re.fullmatch(form, bare(label), re.IGNORECASE)
    return sentence(frame.format(text)) if needs else ""


def written(m: Material, label: str, facts: Sequence[Fact]) -> str:
    """What the brief or a source writes behind a label on its line, where that holds all of the facts; '' elsewhere."""
    for given in (m.brief.text, *(source.text for source in m.brief.sources)):
        for found in re.finditer(
            rf"(?i)(?<!\w){re.escape(bare(label))}\**[ \u00a0\u202f]?:\**[ \t\u00a0]+(?=\S)", given
        ):
            line = given[found.end() :].split("\n", 1)[0]
            told = next(iter(sentences(line, m.brief.language)), "")
            if told and all(holds(told, fact.text) for fact in facts):
                return bare(m.opened(told))
    return ""
