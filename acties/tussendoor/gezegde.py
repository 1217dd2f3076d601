"""Courtesies, questions about the assistant, and not understanding: the texts by their name."""

from __future__ import annotations

from acties.berichten import Bericht, Knop
from acties.tussendoor.woorden import BEGIN, alineas, contactregels, keuze, opdracht_van, vul_in
from acties.vragenlijst.je_vorm import je_vorm
from kennisbank.laden import GemeenteGegevens

MEDEWERKER = "_medewerker"
"""Behind the name of a text: the same, for who works at the municipality."""
VRAAG_MAAR = "vraag_maar"
"""The text for who announces a question."""


def zeg(
    gegevens: GemeenteGegevens,
    naam: str,
    *,
    in_vragenlijst: bool = False,
    verhaal: int | None = None,
    je: bool = False,
) -> Bericht:
    """The text of this name, filled in for the municipality; its choice for an idea keeps `verhaal`.

    With an open question the choices stay away: that question comes right after it. With `je` it is
    said to an employee: in the words that the data has for that, or else in the same.
    """
    teksten = gegevens.teksten.teksten
    gezegde = (teksten.get(f"{naam}{MEDEWERKER}") if je else None) or teksten[naam]
    kort = in_vragenlijst and gezegde.in_vragenlijst is not None
    tekst = (gezegde.in_vragenlijst if kort else None) or gezegde.tekst
    contact = contactregels(gegevens.gemeente.inhoud.contact) if gezegde.met_contact else None
    if je:
        tekst = je_vorm(tekst)
    return Bericht(
        tekst=alineas(vul_in(gegevens, tekst), contact),
        knoppen=()
        if in_vragenlijst
        else tuple(
            keuze(k.label, k.intent, verhaal=verhaal)
            if k.intent == BEGIN
            else Knop(label=k.label, opdracht=opdracht_van(k), genummerd=True)
            for k in gezegde.keuzes
        ),
    )


def vraag_maar(gegevens: GemeenteGegevens, *, je: bool = False) -> Bericht:
    """What is said to who only says to have a question."""
    return zeg(gegevens, VRAAG_MAAR if VRAAG_MAAR in gegevens.teksten.teksten else "hulp", je=je)
