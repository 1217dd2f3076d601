"""The building stones of what is said in between: filled-in texts, choices, contact and sources."""

from __future__ import annotations

from collections.abc import Iterable

from acties.berichten import Knop, Opdracht
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.basis import Bron
from kennisbank.schema.contact import Contact
from kennisbank.schema.gemeente import WelkomKeuze

BEGIN = "initiatief_indienen"
"""The intent that starts the intake: only with it, what was told goes along."""


def vul_in(gegevens: GemeenteGegevens, tekst: str, **meer: str) -> str:
    """The text with its `{names}` filled in; the words of the municipality have been, on loading."""
    return gegevens.gemeente.inhoud.vul_in(tekst, **meer)


def alineas(*delen: str | None) -> str:
    """The parts that are there, as paragraphs."""
    return "\n\n".join(deel for deel in delen if deel)


def keuze(
    label: str, intent: str, *, verhaal: int | None = None, nadruk: bool = False, **gegevens: str
) -> Knop:
    """A choice, which people may also type by its label or number. `verhaal` is the id of the message
    in which the person told something: nobody has to tell it twice."""
    meer = gegevens if verhaal is None else gegevens | {"verhaal": str(verhaal)}
    opdracht = Opdracht(intent=intent, gegevens=meer)
    return Knop(label=label, opdracht=opdracht, nadruk=nadruk, genummerd=True)


def opdracht_van(gekozen: WelkomKeuze) -> Opdracht:
    """What a choice in the data means."""
    meer = {} if gekozen.onderwerp is None else {"keuze": gekozen.onderwerp}
    return Opdracht(intent=gekozen.intent, gegevens=meer)


def contactregels(contact: Contact) -> str | None:
    """How to reach the municipality, as far as it filled that in."""
    regels = [
        f"{naam}: {waarde}"
        for naam, waarde in (
            ("Website", contact.website),
            ("Telefoon", contact.telefoon),
            ("E-mail", contact.email),
        )
        if waarde is not None
    ]
    return alineas(*regels) or None


def bronregel(gegevens: GemeenteGegevens, bronnen: Iterable[Bron]) -> str:
    """The sources in words: whose document it is if the municipality's own, section and step."""
    gemeente = gegevens.gemeente.inhoud
    delen, vorig = [], None
    for bron in bronnen:
        plek = ", ".join(deel for deel in (bron.paragraaf, bron.stap) if deel)
        eigen = gemeente.beleid.document.startswith(bron.document)
        document = f"gemeente {gemeente.naam}, {bron.document}" if eigen else bron.document
        if bron.document == vorig:
            delen.append(plek)
        else:
            delen.append(f"{document}, {plek}" if plek else document)
        vorig = bron.document
    return "; ".join(delen)
