"""Who writes another language gets a short answer in it, with the way on."""

from __future__ import annotations

from acties.berichten import Bericht
from acties.tussendoor.woorden import BEGIN, alineas, contactregels, keuze, vul_in
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.talen import Vertaling


def zeg_in_taal(
    gegevens: GemeenteGegevens,
    code: str | None,
    *,
    verhaal: int | None = None,
    in_vragenlijst: bool = False,
) -> Bericht:
    """Who is speaking and how to go on, in this language (its code of two letters)."""
    taal = gegevens.talen.taal(code)
    if in_vragenlijst:
        return Bericht(tekst=vul_in(gegevens, taal.in_vragenlijst), taal=taal.code)
    return _met_keuzes(gegevens, taal, taal.welkom, verhaal)


def antwoord_in_taal(
    gegevens: GemeenteGegevens, code: str | None, antwoord: list[Bericht], *, verhaal: int | None = None
) -> list[Bericht]:
    """An answer of the policy, which is in Dutch, with what it is in this language before it, and the
    way on after it."""
    taal = gegevens.talen.taal(code)
    if taal.antwoord is None:
        return []
    keuzes = _met_keuzes(gegevens, taal, taal.antwoord, verhaal)
    laatste = antwoord[-1].model_copy(update={"knoppen": keuzes.knoppen})
    return [keuzes.model_copy(update={"knoppen": ()}), *antwoord[:-1], laatste]


def gevaar_in_taal(gegevens: GemeenteGegevens, code: str, *, in_vragenlijst: bool = False) -> Bericht:
    """112 and 113, in this language, to who is in danger."""
    taal = gegevens.talen.taal(code)
    if in_vragenlijst:
        return Bericht(tekst=vul_in(gegevens, taal.gevaar), taal=taal.code)
    return _met_keuzes(gegevens, taal, taal.gevaar, None)


def vraag_in_taal(gegevens: GemeenteGegevens, code: str, *, verhaal: int | None = None) -> Bericht:
    """What somebody wants, in this language, who was welcomed in it and says no more than yes or no."""
    taal = gegevens.talen.taal(code)
    return _met_keuzes(gegevens, taal, taal.keuze, verhaal)


def _met_keuzes(
    gegevens: GemeenteGegevens, taal: Vertaling, tekst: str, verhaal: int | None
) -> Bericht:
    labels = gegevens.talen.keuzes
    return Bericht(
        tekst=vul_in(gegevens, tekst),
        taal=taal.code,
        knoppen=(
            keuze(f"{labels.idee} / {taal.keuzes.idee}", BEGIN, verhaal=verhaal),
            keuze(f"{labels.mens} / {taal.keuzes.mens}", "mens_spreken", taal=taal.code),
        ),
    )


def mens_in_taal(
    gegevens: GemeenteGegevens, code: str, *, verhaal: int | None = None, in_vragenlijst: bool = False
) -> Bericht:
    """How to reach a person, in this language."""
    taal, gemeente = gegevens.talen.taal(code), gegevens.gemeente.inhoud
    # Only what the policy has: nobody is told to ask for a role that is not there, or to be contacted.
    naar_wie = taal.naar_wie if gemeente.rollen.coordinator is not None else None
    belofte = taal.belofte if gemeente.termijnen.eerste_contact is not None else None
    tekst = " ".join(deel for deel in (taal.mens, naar_wie, belofte) if deel is not None)
    contact = contactregels(gemeente.contact)
    idee = f"{gegevens.talen.keuzes.idee} / {taal.keuzes.idee}"
    return Bericht(
        tekst=alineas(vul_in(gegevens, tekst), contact),
        taal=taal.code,
        knoppen=() if in_vragenlijst else (keuze(idee, BEGIN, verhaal=verhaal),),
    )
