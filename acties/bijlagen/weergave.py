"""What is said about a file that somebody sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from acties.berichten import Bericht, Knop, Opdracht, Regel
from acties.bijlagen.dienst import Bijgevoegd, Plek
from acties.bijlagen.keuring import DOCUMENTEN, Reden, uitleg
from kennisbank.laden import GemeenteGegevens

WEGHALEN = "bijlage_weg"
"""What the button by a file does; the port does it itself, because it says nothing to understand."""

CONTROLEREN = "plan_controleren"
"""The intent by which somebody has a draft checked."""

_BIJ: dict[Plek, str] = {
    "idee": "Ik heb “{naam}” bij uw idee gezet. Aan het eind, in het overzicht, kunt u het nog"
    " weghalen.",
    "aanvulling": "Ik heb “{naam}” bij uw aanvulling gezet. Schrijf er ook bij wat het is.",
    "gepauzeerd": "Ik heb “{naam}” gezet bij het idee waar u mee bezig was. Voordat u het verstuurt,"
    " kunt u het in het overzicht nog weghalen.",
    "los": "Ik heb “{naam}” bewaard bij dit gesprek. Niemand bij de gemeente heeft het nu. Gaat het met"
    " geen idee mee? Dan gooi ik het na {dagen} dagen weg.",
}
_ONTDAAN = (
    " Waar en wanneer de foto is gemaakt, stond er misschien in verborgen. Dat heb ik eruit gehaald."
)
_IDEE = "Hoort het bij een idee voor uw straat, dorp of buurt? Dien dat idee in, dan gaat het mee."
_INGEDIEND = (
    "Hoort het bij het idee dat u al heeft ingediend? Kies dan ‘Iets toevoegen of wijzigen’: dan gaat"
    " het mee met wat u toevoegt."
)
_PLAN = "Is het een plan of een verslag dat u wilt laten nakijken? Zeg dan ‘controleer mijn plan’."


def toon_bestand(
    gegevens: GemeenteGegevens,
    bestand: dict[str, Any],
    *,
    ingediend: Sequence[str],
    eerste: bool,
    dagen: int,
) -> Bericht:
    """What became of a file (`Inkomend.bestand`): where it was put, or why it was not taken.

    `ingediend` are the kenmerken of what this person handed in; with the `eerste` picture it is said
    what was taken out of it. After so many `dagen` what belongs to nothing is erased.
    """
    naam = str(bestand["naam"])
    if bestand.get("locatie"):
        return Bericht(tekst=_over_plek(gegevens, bestand))
    if "reden" in bestand:
        reden: Reden = bestand["reden"]
        return Bericht(tekst=uitleg(reden, naam))
    plek: Plek = bestand["plek"]
    tekst = _BIJ[plek].format(naam=naam, dagen=dagen)
    if bestand.get("ontdaan") and eerste:
        tekst += _ONTDAAN
    if plek == "gepauzeerd":
        return Bericht(tekst=tekst, knoppen=(_VERDER,))
    if plek != "los":
        return Bericht(tekst=tekst)
    delen, knoppen = [tekst], []
    if ingediend and gegevens.vragenlijst_bij("wijzigen") is not None:
        delen.append(_INGEDIEND)
        knoppen.append(_knop("Iets toevoegen of wijzigen", "wijzigen", kenmerk=ingediend[0]))
    if gegevens.vragenlijst_bij("initiatief_indienen") is not None:
        delen.append(_IDEE)
        knoppen.append(_knop("Ik heb een idee", "initiatief_indienen"))
    if bestand.get("mediatype") in DOCUMENTEN and _kan_controleren(gegevens):
        delen.append(_PLAN)
    knoppen.append(_haal_weg(int(bestand["bijlage"]), naam))
    return Bericht(tekst="\n\n".join(delen), knoppen=tuple(knoppen))


def _over_plek(gegevens: GemeenteGegevens, bestand: dict[str, Any]) -> str:
    """What became of a place on the map."""
    kern = bestand.get("kern")
    if bestand.get("buiten"):
        return (
            "Deze plek op de kaart ligt volgens mij niet in de gemeente"
            f" {gegevens.gemeente.inhoud.naam}. Ik heb hem niet bewaard. Schrijf anders in woorden waar"
            " het is."
        )
    waar = (
        f"Deze plek op de kaart ligt in of bij {kern}."
        if kern
        else "Ik heb uw plek op de kaart gezien."
    )
    if "bijlage" in bestand:
        bij = "uw aanvulling" if bestand["plek"] == "aanvulling" else "uw idee"
        return (
            f"{waar} Ik heb hem precies bij {bij} gezet, zodat de gemeente weet waar het is. In het"
            " overzicht kunt u hem weer weghalen."
        )
    if bestand.get("reden"):
        return f"{waar} Ik heb hem niet bewaard: u stuurde al veel bestanden. Haal er eerst een weg."
    return (
        f"{waar} Waar het precies is, heb ik niet bewaard. Heeft u een idee voor deze plek? Vertel het,"
        " en deel de plek dan opnieuw."
    )


def toon_weggehaald(naam: str, *, weg: bool) -> Bericht:
    """After the button: it is gone, or was handed in already."""
    if weg:
        return Bericht(tekst=f"Ik heb “{naam}” weggehaald.")
    return Bericht(
        tekst=f"“{naam}” is al verstuurd. Eén bestand kan ik dan niet meer weghalen. Moet alles weg?"
        " Zeg dan ‘verwijder mijn gegevens’."
    )


def regels_van(bijlagen: Sequence[Bijgevoegd], begin: int) -> tuple[Regel, ...]:
    """The rows of the summary for these files, each with a button to take it away."""
    return tuple(
        Regel(
            nummer=nummer,
            vraag="Bijlage",
            antwoord=bijlage.label,
            knop=_haal_weg(bijlage.id, bijlage.naam),
        )
        for nummer, bijlage in enumerate(bijlagen, begin)
    )


def _kan_controleren(gegevens: GemeenteGegevens) -> bool:
    return CONTROLEREN in gegevens.teksten.teksten or gegevens.vragenlijst_bij(CONTROLEREN) is not None


def _haal_weg(nummer: int, naam: str) -> Knop:
    return _knop(f"Haal {naam} weg", WEGHALEN, bijlage=str(nummer), naam=naam)


def _knop(label: str, intent: str, **gegevens: str) -> Knop:
    return Knop(label=label, opdracht=Opdracht(intent=intent, gegevens=gegevens))


_VERDER = _knop("Verder waar ik was", "hervatten")
