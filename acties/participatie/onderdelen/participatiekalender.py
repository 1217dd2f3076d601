"""The part participatiekalender: what residents will read, before anything of it is published."""

from __future__ import annotations

from acties.participatie.inhoud import Dossierinhoud
from acties.participatie.kalender.blad import MEEDOEN, TEKST, onbekende_besloten, stel_samen
from acties.participatie.kalender.persoonlijk import WEGGELATEN, heeft_adressen
from acties.participatie.uitkomst import Uitkomst, Waarschuwing


def participatiekalender(inhoud: Dossierinhoud) -> Uitkomst | None:
    """A preview of the public page; None as long as there is no text for it."""
    blad = stel_samen(inhoud, [stuk.sleutel for stuk in inhoud.gegevens.publicatie.stukken])
    if blad is None:
        return None
    delen = [f"**{_plat(blad.titel)}**", _plat(blad.tekst)]
    if blad.meedoen:
        delen.append(f"**Meedoen**: {_plat(blad.meedoen)}")
    if blad.momenten:
        delen.append("Op de kalender komen deze momenten, als je de planning publiceert:")
        delen.append("\n".join(f"- {_plat(moment.naam)}" for moment in blad.momenten))
    delen.append(
        "Er is nog niets gepubliceerd. Is het plan vastgesteld? Zeg dan ‘publiceer mijn project’."
    )
    regels = inhoud.gegevens.publicatie.regels
    return Uitkomst(
        "\n\n".join(delen),
        str(regels[0].bron) if regels else None,
        tuple(_waarschuwingen(inhoud)),
        velden={"titel": blad.titel, "tekst": blad.tekst, "meedoen": blad.meedoen or ""},
    )


def _waarschuwingen(inhoud: Dossierinhoud) -> list[Waarschuwing]:
    gevonden = []
    if heeft_adressen(f"{inhoud.titel}\n{inhoud.antwoorden[TEKST]}"):
        gevonden.append(
            Waarschuwing(
                "In de tekst staat een e-mailadres of telefoonnummer. Op de kalender staat daar"
                f" ‘{WEGGELATEN}’. Hoe mensen je bereiken, zet je bij ‘Hoe mensen meedoen’."
            )
        )
    meedoen = inhoud.antwoorden.get(MEEDOEN)
    if meedoen and heeft_adressen(str(meedoen)):
        gevonden.append(
            Waarschuwing(
                "Bij ‘Hoe mensen meedoen’ staat een adres of nummer dat iedereen te zien krijgt. Neem"
                " dat van je team, niet van één persoon."
            )
        )
    if not meedoen:
        gevonden.append(Waarschuwing("Er staat nog niet bij wie er mee kan doen, en hoe."))
    if onbekend := onbekende_besloten(inhoud):
        gevonden.append(
            Waarschuwing(
                f"Niet in de planning gevonden: {', '.join(map(_plat, onbekend))}. Noem een moment dat"
                " niet openbaar is zoals het in de planning heet."
            )
        )
    return gevonden


def _plat(tekst: str) -> str:
    # What somebody wrote is never markup.
    return tekst.replace("*", "")
