"""What a resident reads after handing in, and later about how it stands."""

from __future__ import annotations

from collections.abc import Sequence

from acties import klok
from acties.berichten import Bericht, Knop, Opdracht
from acties.initiatief.dienst import Stand
from acties.initiatief.overgangen import LOPEND
from acties.initiatief.samenvatting import Samenvatting
from kennisbank.laden import GemeenteGegevens

MENS = Knop(label="Ik wil een mens spreken", opdracht=Opdracht(intent="mens_spreken"))


def toon_ingediend(gegevens: GemeenteGegevens, samenvatting: Samenvatting) -> list[Bericht]:
    """The kenmerk, what happens next, and by when where the policy says so."""
    gemeente = gegevens.gemeente.inhoud
    termijn = gemeente.termijnen.eerste_contact
    stappen = list(gemeente.na_indienen)
    if termijn is not None and samenvatting.contact_uiterlijk is not None:
        stappen.insert(0, termijn.belofte.format(datum=klok.voluit(samenvatting.contact_uiterlijk)))
    if (ronde := _ronde(samenvatting)) is not None:
        stappen.insert(0, ronde)
    return [
        Bericht(
            soort="bevestiging",
            tekst="\n\n".join(
                [
                    f"Dank u wel! Uw idee is ingediend. Uw kenmerk is {samenvatting.kenmerk}.",
                    "Schrijf het kenmerk op. Daarmee vindt de gemeente uw idee snel terug, en kunt u"
                    " hier later vragen hoe het ermee staat, ook op een ander apparaat.",
                    "Wat gebeurt er nu?",
                    *stappen,
                ]
            ),
            knoppen=knoppen_over(gegevens, samenvatting.kenmerk),
        )
    ]


def _ronde(samenvatting: Samenvatting) -> str | None:
    """For which round it was handed in: a fact about the date, not a word about the idea."""
    ronde = samenvatting.afweging.ronde if samenvatting.afweging is not None else None
    if ronde is None or ronde.naam is None:
        return None
    gesloten = f"De ronde ‘{ronde.gemist}’ is al gesloten. " if ronde.gemist is not None else ""
    return f"{gesloten}Uw idee doet mee in de ronde ‘{ronde.naam}’."


def knoppen_over(
    gegevens: GemeenteGegevens, kenmerk: str, *, zonder: str | None = None
) -> tuple[Knop, ...]:
    """What somebody can do with an idea that was handed in, as far as this municipality has it."""
    return tuple(
        Knop(label=label, opdracht=Opdracht(intent=intent, gegevens=waarmee))
        for label, intent, waarmee in (
            ("Hoe staat het met mijn idee?", "status", {"kenmerk": kenmerk}),
            ("Iets toevoegen of wijzigen", "wijzigen", {"kenmerk": kenmerk}),
            ("Nog een idee indienen", "initiatief_indienen", {}),
        )
        if intent != zonder and gegevens.vragenlijst_bij(intent) is not None
    )


def toon_status(gegevens: GemeenteGegevens, stand: Stand) -> Bericht:
    """How it stands: what happens now, what comes next, and honestly when a promise was not kept."""
    kenmerk = stand.samenvatting.kenmerk
    tekst = gegevens.statussen.statussen.get(stand.status) if gegevens.statussen is not None else None
    if tekst is None:
        return Bericht(
            tekst=f"Uw idee {_noem(stand)} is ingediend op"
            f" {klok.voluit(klok.dag(stand.samenvatting.ingediend_op))}. De"
            f" {gegevens.gemeente.inhoud.rollen.coordinator.naam} kan u vertellen hoe het ermee staat.",
            knoppen=(MENS,),
        )
    te_laat = False
    delen = [f"Uw idee {_noem(stand)}:", tekst.nu]
    if stand.status == "ingediend" and (dag := stand.samenvatting.contact_uiterlijk) is not None:
        termijn = gegevens.gemeente.inhoud.termijnen.eerste_contact
        te_laat = dag < klok.vandaag()
        if te_laat and tekst.te_laat is not None:
            delen.append(tekst.te_laat.format(datum=klok.voluit(dag)))
        elif not te_laat and termijn is not None:
            delen.append(termijn.belofte.format(datum=klok.voluit(dag)))
    if tekst.straks is not None:
        delen.append(tekst.straks)
    if stand.status != "ingediend":
        delen.append(f"Dit is bijgewerkt op {klok.voluit(klok.dag(stand.sinds))}.")
    knoppen = knoppen_over(gegevens, kenmerk, zonder="status")
    if stand.status not in LOPEND:
        knoppen = tuple(knop for knop in knoppen if knop.opdracht.intent != "wijzigen")
    return Bericht(tekst="\n\n".join(delen), knoppen=(MENS, *knoppen) if te_laat else (*knoppen, MENS))


def toon_status_tussendoor(gegevens: GemeenteGegevens, standen: Sequence[Stand]) -> Bericht:
    """How it stands with what was handed in before, while the person is busy with something else."""
    teksten = [toon_status(gegevens, stand).tekst for stand in standen[:_MAX_TUSSENDOOR]]
    return Bericht(tekst="\n\n".join(teksten))


_MAX_TUSSENDOOR = 3


def _noem(stand: Stand) -> str:
    kort = stand.samenvatting.kort
    kenmerk = f"(kenmerk {stand.samenvatting.kenmerk})"
    return f"‘{kort}’ {kenmerk}" if kort else kenmerk


def toon_gevonden(gegevens: GemeenteGegevens, stand: Stand, *, gaat_door: bool) -> list[Bericht]:
    """Access was given; with `gaat_door` what was asked for follows at once."""
    gevonden = f"Gelukt: ik heb uw idee {_noem(stand)} gevonden."
    if gaat_door:
        return [Bericht(tekst=gevonden)]
    return [
        Bericht(
            tekst=f"{gevonden}\n\nWat wilt u doen?",
            knoppen=knoppen_over(gegevens, stand.samenvatting.kenmerk),
        )
    ]


def toon_niet_gevonden() -> list[Bericht]:
    """Which of the two was wrong is not told: that would help who guesses."""
    return [
        Bericht(
            tekst="Dit kenmerk hoort niet bij dit e-mailadres of telefoonnummer. Kijk ze allebei nog"
            " eens na, dan proberen we het opnieuw. Lukt het niet? Zeg dan ‘ik wil een mens spreken’."
        )
    ]


def toon_wachten(gegevens: GemeenteGegevens, tot: str) -> list[Bericht]:
    """Too many wrong attempts; `tot` is the moment from which it may be tried again (ISO)."""
    return [
        Bericht(
            tekst="Het klopte een paar keer niet. Om uw idee te beschermen kunt u het nu even niet"
            f" meer proberen. Vanaf {klok.hoe_laat(tot)} kan het weer.\n\nKomt u er niet uit? De"
            f" {gegevens.gemeente.inhoud.rollen.coordinator.naam} van de gemeente helpt u.",
            knoppen=(MENS,),
        )
    ]
