"""How far a dossier is, what it became, and the question whether it may go a step further."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from acties.berichten import Bericht, Knop, Opdracht
from acties.participatie.dienst import Dossierstand
from acties.participatie.overgangen import STATUSSEN, Dossierstatus, vervolgen
from acties.participatie.weergave.knoppen import knop
from acties.participatie.weergave.statuswoorden import STATUS, in_een_zin
from acties.participatie.weergave.takenlijst import toon_verder

EINDVERSLAG = "eindverslag"
_GEZEGD: Mapping[Dossierstatus, str] = {
    "vastgesteld": "het plan is vastgesteld",
    "uitgevoerd": "de participatie is uitgevoerd",
    "eindverslag": "het eindverslag is klaar",
}


def toon_stap(stand: Dossierstand) -> Bericht | None:
    """With an eindverslag written, the next status that may follow on the one that the dossier has:
    asked, one at a time, and only changed by a yes. None when it is where it should be."""
    geschreven = any(t.onderdeel.sleutel == EINDVERSLAG and t.stand == "klaar" for t in stand.taken)
    over = STATUSSEN[STATUSSEN.index(stand.status) + 1 :] if stand.status in STATUSSEN else ()
    naar = next((status for status in over if status in vervolgen(stand.status)), None)
    if not geschreven or naar is None:
        return None
    gezegd = _GEZEGD[naar]
    return Bericht(
        tekst=f"Je dossier staat nog op ‘{STATUS[stand.status]}’. Kan ik opschrijven: {gezegd}?"
        f" Kies dan hieronder, of zeg ‘{gezegd}’. Zonder jouw ja verandert er niets.",
        knoppen=(
            Knop(
                label=f"Ja, {gezegd}",
                opdracht=Opdracht(
                    intent="dossier_status", gegevens={"kenmerk": stand.kenmerk, "keuze": naar}
                ),
                nadruk=True,
                genummerd=True,
            ),
            knop("Nee, nog niet", "dossier_openen", kenmerk=stand.kenmerk),
        ),
    )


def toon_stand(stand: Dossierstand) -> Bericht:
    """How far the dossier is, and since when."""
    return Bericht(
        tekst=f"Je dossier ‘{stand.titel}’ ({stand.kenmerk}) is {in_een_zin(stand)}.",
        knoppen=(
            knop("De stand veranderen", "dossier_status", kenmerk=stand.kenmerk, keuze="wijzig"),
            knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
        ),
    )


def toon_voortgang(stand: Dossierstand, uit: Mapping[str, Any]) -> list[Bericht]:
    """The status was changed, or why it was not."""
    if uit["gelukt"]:
        gezegd = f"Genoteerd: ‘{stand.titel}’ is nu {in_een_zin(stand)}.{_over_de_vergissing(uit)}"
        if (stap := toon_stap(stand)) is not None:
            return [Bericht(tekst=gezegd), stap]
        return [Bericht(tekst=gezegd, knoppen=toon_verder(stand).knoppen)]
    mogelijk = " of ".join(f"‘{STATUS[str(naar)]}’" for naar in uit["kan"])
    return [
        Bericht(
            tekst=f"Dat kan nog niet: je dossier staat op ‘{STATUS[str(uit['van'])]}’. Daarna kan"
            f" {mogelijk}. Er is niets veranderd.",
            knoppen=(
                knop("De stand veranderen", "dossier_status", kenmerk=stand.kenmerk, keuze="wijzig"),
                knop("Alle onderdelen", "dossier_openen", kenmerk=stand.kenmerk),
            ),
        )
    ]


def _over_de_vergissing(uit: Mapping[str, Any]) -> str:
    """What came of saying that it was never vastgesteld; nothing for who did not say that."""
    match uit.get("vergissing"):
        case True:
            return (
                " Erbij staat dat het een vergissing was. Het is weer gewoon werkpapier: verder werken"
                " of weghalen kan allebei."
            )
        case False:
            return (
                " Dat het een vergissing was, kan ik niet meer noteren: het is te lang geleden, of er"
                " is al meer mee gedaan. Vraag het de beheerder van Samenspraak."
            )
        case _:
            return ""
