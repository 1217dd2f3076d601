"""What an employee reads after publishing, after taking it off, and when it cannot be done yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from acties.berichten import Bericht, Knop, Opdracht
from acties.participatie.kalender.blad import KALENDERTEKST
from kennisbank.laden import GemeenteGegevens

KALENDER = "/participatiekalender"
"""The path of the public page."""

EROP, ERAF = "erop", "eraf"
"""What a button asks: on the kalender, or off it."""

_MIST = {
    "aanmelden": (
        "Je bent niet aangemeld als medewerker. Daarvoor heb je een code nodig, die je krijgt van"
        " de beheerder."
    ),
    "vaststellen": (
        "Het plan is nog niet vastgesteld. Is dat wel zo? Zeg dan ‘het plan is vastgesteld’."
    ),
    "tekst": "Er is nog geen tekst voor inwoners.",
}


def _ga(label: str, intent: str, **gegevens: str) -> Knop:
    return Knop(label=label, opdracht=Opdracht(intent=intent, gegevens=gegevens))


_REMEDIE: Mapping[str, Callable[[str], Knop]] = {
    "aanmelden": lambda _: _ga("Aanmelden", "aanmelden", keuze="code"),
    "vaststellen": lambda kenmerk: _ga(
        "De stand veranderen", "dossier_status", kenmerk=kenmerk, keuze="wijzig"
    ),
    "tekst": lambda kenmerk: _ga(
        "De tekst schrijven", "dossier_onderdeel", kenmerk=kenmerk, keuze=KALENDERTEKST
    ),
}


def toon_nog_niet(mist: Sequence[str], kenmerk: str | None) -> Bericht:
    """Why it cannot be published yet, and what to do about each reason."""
    redenen = [_MIST[wat] for wat in mist if wat in _MIST]
    if len(redenen) == 1:
        tekst = f"Publiceren kan nog niet. {redenen[0]}"
    else:
        tekst = "Publiceren kan nog niet:\n\n" + "\n".join(f"- {reden}" for reden in redenen)
    return Bericht(
        tekst=tekst,
        opgemaakt=len(redenen) > 1,
        knoppen=tuple(_REMEDIE[wat](kenmerk or "") for wat in mist if wat in _REMEDIE),
    )


def toon_namen(namen: Sequence[str]) -> Bericht:
    """What looks like names of people, before everybody can read them."""
    genoemd = ", ".join(f"“{naam}”" for naam in namen)
    return Bericht(
        tekst=f"Let op: in wat iedereen straks kan lezen, staan misschien namen van mensen: {genoemd}."
        " Vinden zij dat goed? Zo niet, zeg dan ‘stop’ en wijzig eerst het onderdeel waar het in staat."
    )


def toon_gepubliceerd(
    gegevens: GemeenteGegevens, uit: Mapping[str, Any], publieke_url: str = ""
) -> Bericht:
    """What was done; `uit` is what the afronding gave back, `publieke_url` of the installation."""
    if uit.get("mist"):
        return toon_nog_niet(uit["mist"], str(uit["kenmerk"]))
    kenmerk = str(uit["kenmerk"])
    if uit["actie"] == "intrekken":
        return Bericht(
            knoppen=(_knop("Weer op de kalender zetten", kenmerk, EROP), _dossier(kenmerk)),
            tekst="Je project staat niet meer op de participatiekalender."
            if uit["gelukt"]
            else "Je project stond niet op de participatiekalender. Er is niets veranderd.",
        )
    pad = f"{KALENDER}/{uit['adres']}"
    alineas = ["Je project staat op de participatiekalender. Iedereen kan het nu lezen."]
    if publieke_url:
        alineas.append(f"Het adres is {publieke_url.rstrip('/')}{pad}")
    if leeg := _namen(gegevens, uit.get("leeg", ())):
        alineas.append(f"Er is nog niets ingevuld van: {leeg}. Dat staat er dus niet bij.")
    alineas.append("Verander je later iets? Publiceer dan opnieuw. Eraf halen kan ook, op elk moment.")
    return Bericht(
        tekst="\n\n".join(alineas),
        bron="Participatiekalender",
        bron_url=pad,
        knoppen=(_knop("Van de kalender halen", kenmerk, ERAF), _dossier(kenmerk)),
    )


def toon_op_kalender(titel: str, kenmerk: str, adres: str | None) -> Bericht:
    """Whether a dossier is on the kalender now, and the way to change that."""
    if adres is None:
        return Bericht(
            tekst=f"‘{titel}’ staat nu niet op de participatiekalender.",
            knoppen=(_knop("Op de kalender zetten", kenmerk, EROP), _dossier(kenmerk)),
        )
    return Bericht(
        tekst=f"‘{titel}’ staat op de participatiekalender. Iedereen kan het lezen.",
        bron="Participatiekalender",
        bron_url=f"{KALENDER}/{adres}",
        knoppen=(
            _knop("Bijwerken", kenmerk, EROP),
            _knop("Van de kalender halen", kenmerk, ERAF),
            _dossier(kenmerk),
        ),
    )


def _knop(label: str, kenmerk: str, keuze: str) -> Knop:
    gegevens = {"kenmerk": kenmerk, "keuze": keuze}
    return Knop(label=label, opdracht=Opdracht(intent="publiceren", gegevens=gegevens))


def _dossier(kenmerk: str) -> Knop:
    gegevens = {"kenmerk": kenmerk}
    return Knop(label="Alle onderdelen", opdracht=Opdracht(intent="dossier_openen", gegevens=gegevens))


def _namen(gegevens: GemeenteGegevens, stukken: Any) -> str:
    gevonden = (gegevens.publicatie.stuk(str(sleutel)) for sleutel in stukken)
    return ", ".join(stuk.naam[:1].lower() + stuk.naam[1:] for stuk in gevonden if stuk is not None)
