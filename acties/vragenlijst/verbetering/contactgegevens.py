"""Contact details with another name, address or number in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.bereikbaar import emails_in, telefoons_in
from acties.vragenlijst.bijwerken import lees_weghalen, zonder_adres
from acties.vragenlijst.naamdelen import lees_naamdeel, met_naamdeel, zonder_spelling
from acties.vragenlijst.namen import kan_naam_zijn, naam_met
from acties.vragenlijst.verbetering.gesprek import Gesprek, onduidelijk
from acties.vragenlijst.zoeken import is_oordeel
from kennisbank.schema.vraag import Vraag

_IK_HEET = re.compile(
    r"\b(?:ik\s+heet|(?:mijn|m'?n|me)\s+(?:voor|achter)?naam\s+(?:is|luidt|moet\s+zijn|wordt)|deze\s+luidt)\s+"
    r"(?:(?:trouwens|eigenlijk|gewoon|dus|toch)\s+)*(?!geen\b|niet\b|anders\b)(?=[^\W\d_])",
    re.IGNORECASE,
)
_EINDE_DEEL = re.compile(r"[,;.]\s+(?:en\s+|maar\s+)?|\s+(?:en|maar)\s+", re.IGNORECASE)
_MAX_WOORDEN_NAAM = 20


def andere_naam(hier: Gesprek, open_: Vraag | None, tekst: str) -> g.Verbeter | None:
    """Who says how they are called, after they told it once: then that is what has to stand there."""
    contact = next((v for v in hier.vragen if v.soort == "contact"), None)
    eerder = hier.waarde(contact) if contact is not None else None
    treffers = list(_IK_HEET.finditer(tekst))
    if open_ is not None and len(tekst.split()) > _MAX_WOORDEN_NAAM:
        # Who tells all, says in it how they are called as well; nothing of the rest may get lost.
        return None
    if contact is None or not isinstance(eerder, dict) or not treffers:
        return None
    if contact == open_ and hier.toestand.heropend != contact.sleutel:
        return None
    gezegd = re.split(r"[,;!?\n]", tekst[treffers[-1].end() :])[0]
    if (deel := lees_naamdeel(tekst)) is not None:
        gezegd = met_naamdeel(str(eerder.get("naam", "")), *deel)
    if gezegd.strip() and not zonder_spelling(gezegd):
        # "Mijn achternaam is met dubbel k": how it is written then, is asked.
        return onduidelijk(contact)
    anders = contact_met(eerder, gezegd)
    return g.Verbeter(contact.sleutel, anders) if anders not in (None, eerder) else None


def contact_met(eerder: Mapping[str, str], nieuw: str) -> dict[str, str] | None:
    """The contact details with what is said here; None when that is neither name nor address.

    Of a name of which one word is said again, only that word changes.
    """
    waarde = dict(eerder)
    for soort, adressen in (("email", emails_in(nieuw)), ("telefoon", telefoons_in(nieuw))):
        if len(adressen) == 1 and adressen[0].waarde is not None:
            waarde[soort] = str(adressen[0].waarde)
            return _zonder_wat_weg_mag(waarde, nieuw)
    naam = zonder_spelling(nieuw)
    if not naam or is_oordeel(naam) or not kan_naam_zijn(naam):
        return None
    waarde["naam"] = naam_met(str(eerder.get("naam", "")), naam)
    return waarde


def _zonder_wat_weg_mag(waarde: dict[str, str], tekst: str) -> dict[str, str]:
    """ "Mijn nummer is 06 ..., het mailadres mag weg": without that, as long as one way remains."""
    for deel in _EINDE_DEEL.split(tekst):
        weghalen = lees_weghalen(deel)
        over = zonder_adres(waarde, weghalen.wat) if weghalen is not None else None
        if over is not None and (over.get("email") or over.get("telefoon")):
            waarde = over
    return waarde
