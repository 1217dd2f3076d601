"""Signing in or out; or who says to be of the municipality, and hears what can be done."""

from __future__ import annotations

import re

from acties.identiteit.dienst import bevat_code
from acties.participatie.loket.verzoek import Verzoek, Wens
from acties.participatie.weergave.aanmelden import (
    toon_afgemeld,
    toon_niet_aangemeld,
    toon_welkom,
    toon_wie,
)
from acties.tussendoor.gezegde import zeg
from acties.vragenlijst import gebeurtenissen as g

_AF = re.compile(
    r"\b(?:afmeld\w*|uitlog\w*|uit\s?te\s?loggen|meld\s+(?:mij|me)\s+af|log\s+(?:mij|me)?\s*uit)\b",
    re.I,
)
_WIE = re.compile(r"\b(?:ben\s+ik\b.*\b(?:aangemeld|ingelogd)|welk\s+account)\b", re.IGNORECASE)
_AANMELDEN = re.compile(
    r"\b(?:in\s?lo\w*|log\s?in|login|aanmeld\w*|code\w*|account\w*|\w*code)\b", re.I
)


def meld_aan_of_af(verzoek: Verzoek) -> Wens:
    """The question for a code, who is signed in, or a welcome; who wants to sign out, does."""
    omgeving, tekst, keuze = verzoek.omgeving, verzoek.tekst, verzoek.keuze
    account = omgeving.identiteit.account(verzoek.gesprek_id)
    af = keuze == "af" or (keuze is None and _AF.search(tekst))
    if account is not None and af:
        omgeving.identiteit.ontkoppel(verzoek.gesprek_id)
        return toon_afgemeld()
    if account is not None:
        return toon_wie(account.email, account.naam, len(verzoek.dossiers))
    if af or _WIE.search(tekst):
        return toon_niet_aangemeld()
    if bevat_code(tekst):
        return g.Start("aanmelden", nieuw=True, alvast={"code": tekst})
    if keuze == "code" or _AANMELDEN.search(tekst):
        return g.Start("aanmelden", nieuw=True)
    gezegd = zeg(omgeving.gegevens, "aanmelden", in_vragenlijst=verzoek.in_vragenlijst)
    return toon_welkom(omgeving.gegevens, gezegd.tekst)
