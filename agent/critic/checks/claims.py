"""No caption of an outside film makes a claim of a kind that nobody gave: an award, a proof, a guarantee, a rank.

The kinds are those that consumer law wants proof for: Annex I of Directive 2005/29/EC (marks of quality, approvals,
free offers, limited times, cures) and Directive (EU) 2024/825 (general claims on the environment). Numbers are looked
at by `facts`. A kind that the brief or a source speaks of may be spoken of.
"""

from __future__ import annotations

import re
from functools import cache

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "the brief; Directive 2005/29/EC, Annex I; Directive (EU) 2024/825"
KINDS: dict[str, str] = {
    "an award": r"award\w*|prize-?winning|preisgekrönt\w*|ausgezeichnet\w*|prämiert\w*|premiad[oa]s?|galardonad\w*|"
    r"(?:ganado|won|ganhou|vinto)\s(?:\w+\s){0,2}(?:premios?|prizes?|prémios?|prêmios?|premi)|primée?s?|récompensée?s?|"
    r"premiat[oaie]",
    "an approval": r"certifi(?:ed|cate)\w*|accredited|approved by|zertifiziert\w*|certificad[oa]s?|homologad[oa]s?|"
    r"certifiée?s?|agréée?s?|certificat[oaie]|patented|patentiert\w*|patentad[oa]|brevetée?|brevettat[oa]",
    "a proof": r"(?:clinically|scientifically|medically)\s\w+|(?:klinisch|wissenschaftlich|medizinisch)\s"
    r"(?:geprüft|getestet|bewiesen|erwiesen|belegt|bestätigt)\w*|(?:clínica|científica)(?:mente)?\s\w+ad[oa]s?|"
    r"(?:cliniquement|scientifiquement)\s\w+|(?:clinicamente|scientificamente)\s\w+",
    "a guarantee": r"guarante\w+|warranty|money[- ]back|garantiert\w*|garantie|garantía|garantizad\w*|garantis?|"
    r"garantie?s?|garanzia|garantit[oaie]|garantia|garantid[oa]s?",
    "a cure": r"cures?|cured|heals?|heilt|heilung|guérit|guérison|guarisce|guarigione",
    "a free offer": r"for free|free of charge|free (?:delivery|shipping|gift|trial|entry|admission)|kostenlos\w*|"
    r"gratis|gratuit\w*|grátis",
    "a rank": r"number one|no\.? ?1|market leader|world[- ](?:leading|famous|class)|world's \w+|best[- ]?sell\w+|"
    r"(?:the )?best (?:\w+ ){0,3}(?:in|of) (?:the )?(?:world|country|town|city|europe|market|industry)|"
    r"nummer eins|nr\.? ?1|marktführer\w*|weltweit (?:führend|erst|größt|best)\w*|meistverkauft\w*|"
    r"beste\w* (?:\w+ ){0,3}(?:der welt|der stadt|des landes|europas|deutschlands)|número uno|numéro un|numero uno|"
    r"número um|n[°º] ?1|(?:líder|leader)\w* (?:del|du|di|do|mondial|mundial|mondiale)\w*|"
    r"(?:mejor|meilleure?s?|migliore?|melhor)\w* (?:\w+ ){0,3}(?:del mundo|du monde|del mondo|do mundo)|"
    r"más vendid[oa]s?|plus vendue?s?|più vendut[oaie]|mais vendid[oa]s?",
    "somebody's advice": r"(?:doctors?|experts?|dentists?|scientists) (?:recommend|agree|say|swear)\w*|"
    r"recommended by (?:\w+ )?(?:doctors|experts|dentists|scientists)|as seen on tv|"
    r"von (?:ärzten|experten|zahnärzten) empfohlen\w*|(?:ärzte|experten) empfehlen|"
    r"recomendad[oa]s? por (?:médicos|expertos|especialistas)|recommandée?s? par (?:des |les )?(?:médecins|experts)|"
    r"(?:consigliat|raccomandat)[oaie] da\w* (?:medici|esperti)",
    "a crowd": r"(?:millions?|thousands|hundreds) of (?:\w+ )?(?:people|customers|users|families|fans)|"
    r"(?:millionen|tausende|hunderte) (?:\w+ )?(?:menschen|kunden|nutzer|familien|fans)|"
    r"(?:millones|miles|cientos) de (?:personas|clientes|usuarios|familias)|"
    r"(?:millions|milliers|centaines) de (?:personnes|clients|familles)|"
    r"(?:milioni|migliaia|centinaia) di (?:persone|clienti|famiglie)|"
    r"(?:milhões|milhares|centenas) de (?:pessoas|clientes)",
    "a limited time": r"(?:only|just) today|last chance|while stocks? lasts?|limited (?:time|offer)|nur heute|"
    r"letzte chance|solange der vorrat reicht|solo hoy|última oportunidad|aujourd'hui seulement|dernière chance|"
    r"solo oggi|ultima occasione|só hoje|última oportunidade",
    "a merit for nature": r"(?:climate|carbon)[- ]neutral|eco[- ]friendly|sustainabl\w+|environmentally friendly|"
    r"klimaneutral\w*|umweltfreundlich\w*|nachhaltig\w*|neutr[oe] en carbon[oe]|sostenible\w*|sostenibil\w*|"
    r"sustentáve\w*|respectueu\w+ de l'environnement|rispettos\w+ dell'ambiente",
}


def applies(evidence: Evidence) -> bool:
    """With captions of an outside film and the brief that it was made for."""
    return evidence.outside and bool(evidence.brief.text) and any(evidence.cues)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each kind of claim that is made and was not given."""
    brief = evidence.brief
    given = "\n".join((brief.text, *brief.script, *(source.text for source in brief.sources)))
    cues = [cue for _, cue in evidence.film_cues()]
    said, starts = "", []
    for cue in cues:
        starts.append(len(said))
        said += " ".join(cue.lines) + " "
    found: list[Finding] = []
    for kind, words in _patterns().items():
        claim = words.search(said)
        if claim is None or words.search(given):
            continue
        cue = cues[max(place for place, start in enumerate(starts) if start <= claim.start())]
        found.append(
            Finding(
                check="claims",
                severity="error",
                measured=f"{kind}: “{claim.group()}”",
                expected="claims of the brief and its sources only",
                where=Where(start=round(cue.start, 3), end=round(cue.end, 3)),
                advice="Leave the claim out or give its source",
            )
        )
    return found


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for kind, words in KINDS.items()}
