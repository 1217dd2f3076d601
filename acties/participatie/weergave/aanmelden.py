"""Who is signed in, and what can be done with or without that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from acties import klok
from acties.berichten import Bericht
from acties.participatie.weergave.knoppen import knop
from kennisbank.laden import GemeenteGegevens


def toon_aangemeld(uit: Mapping[str, Any], aantal: int) -> list[Bericht]:
    """What became of signing in."""
    if "tot" in uit:
        return [
            Bericht(
                tekst="Er is te vaak een verkeerde code ingevuld. Je kunt het weer proberen na"
                f" {klok.hoe_laat(str(uit['tot']))}. Zonder aanmelden kun je gewoon verder."
            )
        ]
    if uit.get("al"):
        return [_wie(uit, "Je bent al aangemeld", aantal)]
    if not uit["gelukt"]:
        return [
            Bericht(
                tekst="Deze code klopt niet, of werkt niet meer: een code werkt één keer, en een"
                " kwartier lang. Kijk hem na, of vraag de beheerder om een nieuwe."
            )
        ]
    return [_wie(uit, "Je bent aangemeld", aantal)]


def toon_wie(email: str, naam: str, aantal: int) -> Bericht:
    """As whom somebody is signed in."""
    return _wie({"email": email, "naam": naam}, "Je bent aangemeld", aantal)


def _wie(uit: Mapping[str, Any], wat: str, aantal: int) -> Bericht:
    hoeveel = {0: "Je hebt nog geen dossiers.", 1: "Je hebt één dossier."}.get(
        aantal, f"Je hebt {aantal} dossiers."
    )
    return Bericht(
        tekst=f"{wat} als {uit['naam']} ({uit['email']}). {hoeveel}",
        knoppen=(
            knop("Mijn dossiers", "dossier_openen", keuze="alle"),
            knop("Afmelden", "aanmelden", keuze="af"),
        ),
    )


def toon_afgemeld() -> Bericht:
    """Signed out: the dossiers stay with the account."""
    return Bericht(
        tekst="Je bent afgemeld. Je dossiers zijn hier niet meer te zien; na aanmelden vind je ze weer."
    )


def toon_niet_aangemeld() -> Bericht:
    """Nobody is signed in here."""
    return Bericht(
        tekst="Je bent hier niet aangemeld. Dat hoeft ook niet: zonder aanmelden werkt alles ook, maar"
        " alleen in deze browser.",
        knoppen=(knop("Aanmelden", "aanmelden", keuze="code"),),
    )


def toon_welkom(gegevens: GemeenteGegevens, tekst: str) -> Bericht:
    """For somebody of the municipality: what can be done here, without signing in first."""
    knoppen = []
    if (checklist := gegevens.onderdeel("checklist")) is not None:
        knoppen.append(knop(checklist.naam, "checklist", nadruk=True))
    knoppen += [
        knop("Nieuw dossier", "dossier_openen", keuze="nieuw"),
        knop("Mijn dossiers", "dossier_openen", keuze="alle"),
        knop("Ik heb een code", "aanmelden", keuze="code"),
    ]
    return Bericht(tekst=tekst, knoppen=tuple(knoppen))
