"""Where on a visit to a house or flat a fact belongs: street, rooms, upstairs, cellar, outside, near by, day to come.

The words are those of estate agents in six languages, by the stems that their forms share.
"""

from __future__ import annotations

import re

from agent.brief import Fact
from agent.writers.embedded.wording import fold

OUTSIDE = 4
"""The station of garden, terrace and balcony."""
LAST = 6
"""The station of days and hours to come."""
_INSIDE = 1
"""Where things that no station names are seen."""
_STATIONS = tuple(
    re.compile(rf"(?<!\w)(?:{names})(?!\w)")
    for names in (
        r"(?:semi-)?detached|house|built|renovated|refurbished|apartment|flat|lift|elevator|storey|\w*haus|\w*wohnung|"
        r"baujahr|saniert|renoviert|aufzug|fahrstuhl|maison|appartement|construite?|rénovée?|ascenseur|casa|"
        r"construid[oa]|reformad[oa]|ascensor|(?:mono|bi|tri|quadri)locale|appartamento|villetta|costruzione|costruit[oa]|"
        r"ristrutturat[oa]|ascensore|moradia|apartamento|construíd[oa]|renovad[oa]|remodelad[oa]|elevador",
        r"living area|rooms|bedrooms|kitchen|bathrooms|tiles|pantry|wohnfläche|\w*zimmer|küche|bad|salón|cocina|baños|"
        r"habitaciones|salon|séjour|cuisine|pièces|superficie|soggiorno|cucina|camer[ae]|bagn[oi]|ripostiglio|"
        r"infissi|sala|cozinha|quartos?|suite|casas? de banho|área útil|dispensa",
        r"upstairs|oak floors|bedroom|attic|obergeschoss|schlafzimmer|dachboden|dormitorios?|chambres?|étage|grenier|"
        r"mansarda|soffitta|sótão",
        r"plot|cellar|basement|heating|boiler|energy class|keller|heizung|\w*energie\w*|sótano|calefacción|trastero|"
        r"cave|chauffage|énergie|cantina|riscaldamento|caldaia|classe energ\w+|arrecadação|aquecimento|caldeira|"
        r"certificado energ\w+",
        r"garden|terrace|balcony|shed|tree|garten|terrasse|balkon|loggia|grundstück|jardín|terraza|balcón|jardin|balcon|"
        r"giardin\w+|terrazz\w+|balcon\w+|cortile|jardim|terraço|varanda|quintal",
        r"stop|school|supermarket|station|parking|minutes|haltestelle|bahnhof|schule|kita|parkplatz|stellplatz|parada|"
        r"colegio|aparcamiento|garaje|arrêt|gare|école|stationnement|stazione|fermata|scuola|asilo|parco|posto auto|"
        r"box|negozi|estação|paragem|escola|estacionamento|garagem|lugar de garagem",
    )
)


def station(fact: Fact) -> int:
    """Where on the visit a fact belongs; dates come last."""
    comes = fact.kind in ("date", "time") or fact.label in ("Viewings", "Besichtigung", "Visitas", "Visites", "Visite")
    return LAST if comes else near(fact.text)


def near(text: str) -> int:
    """The station whose words the text holds first; unknown things are seen inside."""
    told = fold(text)
    return next((at for at, names in enumerate(_STATIONS) if names.search(told)), _INSIDE)
