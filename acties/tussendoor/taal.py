"""Who writes another language gets a short answer in it, with the way on."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.tussendoor.woorden import BEGIN, alineas, contactregels, keuze, vul_in
from kennisbank.laden import GemeenteGegevens


def zeg_in_taal(
    gegevens: GemeenteGegevens,
    code: str | None,
    *,
    verhaal: int | None = None,
    in_vragenlijst: bool = False,
) -> Bericht:
    """Who is speaking and how to go on, in this language (its code of two letters)."""
    talen = gegevens.talen
    taal = talen.taal(code)
    if in_vragenlijst:
        return Bericht(tekst=vul_in(gegevens, taal.in_vragenlijst), taal=taal.code)
    return Bericht(
        tekst=vul_in(gegevens, taal.welkom),
        taal=taal.code,
        knoppen=(
            keuze(f"{talen.keuzes.idee} / {taal.keuzes.idee}", BEGIN, verhaal=verhaal),
            keuze(f"{talen.keuzes.mens} / {taal.keuzes.mens}", "mens_spreken", taal=taal.code),
        ),
    )


def mens_in_taal(
    gegevens: GemeenteGegevens, code: str, *, verhaal: int | None = None, in_vragenlijst: bool = False
) -> Bericht:
    """How to reach a person, in this language."""
    taal = gegevens.talen.taal(code)
    contact = contactregels(gegevens.gemeente.inhoud.contact)
    idee = f"{gegevens.talen.keuzes.idee} / {taal.keuzes.idee}"
    return Bericht(
        tekst=alineas(vul_in(gegevens, taal.mens), contact),
        taal=taal.code,
        knoppen=() if in_vragenlijst else (keuze(idee, BEGIN, verhaal=verhaal),),
    )
