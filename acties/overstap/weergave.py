"""What is said to who goes on in another channel."""

from __future__ import annotations

from acties.berichten import Bericht, Knop, Opdracht
from acties.overstap.dienst import Meegenomen
from acties.tussendoor.medewerker import voor_medewerker

_VERDER = Knop(label="Verder waar ik was", opdracht=Opdracht(intent="hervatten"), nadruk=True)
_STATUS = Knop(label="Hoe staat het met mijn idee?", opdracht=Opdracht(intent="status"))
_IDEE = Knop(label="Ik heb een idee", opdracht=Opdracht(intent="initiatief_indienen"))

_AANMELDEN = Knop(label="Aanmelden", opdracht=Opdracht(intent="aanmelden", gegevens={"keuze": "code"}))

_KWARTIER = "De code werkt één keer, en een kwartier lang. Geef hem aan niemand."


def naar_telegram(botnaam: str, code: str) -> Bericht:
    """On the page, to who wants to go on in Telegram."""
    return Bericht(
        tekst="U kunt verdergaan in Telegram. Telegram is een bedrijf buiten de gemeente: wat u daar"
        f" schrijft, gaat ook langs hen.\n\nOpen op uw telefoon deze link:\n\n{link(botnaam, code)}\n\n"
        f"Kies daar ‘Start’. {_KWARTIER} Waar u mee bezig bent, gaat mee. Bent u op een computer? Kies"
        " onderaan deze pagina ‘Verder in Telegram’: daar staat een QR-code.\n\nLiever zonder Telegram,"
        " op een ander apparaat? Zeg ‘stop’, en kies ‘Verder op een ander apparaat’."
    )


def naar_de_pagina(publieke_url: str, code: str) -> Bericht:
    """In Telegram, to who wants to go on on the page; `publieke_url` is empty when it is not known."""
    leesbaar = leesbare_code(code)
    if publieke_url:
        hoe = f"Open deze link:\n\n{publieke_url}/verder?code={code}\n\nKies daar ‘Verder’."
    else:
        hoe = (
            "Ga naar de pagina van Samenspraak op de website van de gemeente. Kies onderaan ‘Verder met"
            f" een code’, en vul deze code in: {leesbaar}."
        )
    return Bericht(
        tekst=f"U kunt verdergaan op de website. {hoe} {_KWARTIER} Waar u mee bezig bent, gaat mee."
    )


def meegenomen(wat: Meegenomen, *, waar: str) -> Bericht:
    """After a code was used; `waar` says where it was made, as in "op de website"."""
    delen, knoppen = [], []
    if wat.onaf:
        delen.append(f"Gelukt! Waar u {waar} mee bezig was, is nu hier. Alles staat er nog.")
        knoppen.append(_VERDER)
    if wat.ideeen:
        idee = "het idee dat u heeft" if wat.ideeen == 1 else "de ideeën die u heeft"
        delen.append(f"U kunt hier ook vragen hoe het staat met {idee} ingediend.")
        knoppen.append(_STATUS)
    if wat.dossiers and not wat.onaf:
        delen.append("Je participatiedossier is nu hier.")
    if wat.aangemeld:
        # What belongs to an account stays with it: a code of fifteen minutes opens none of that.
        delen.append(
            "Dossiers van je account zijn hier te zien als je je ook hier aanmeldt, met een code van de"
            " beheerder."
        )
        knoppen.append(_AANMELDEN)
    if not delen:
        delen.append(f"U was {waar} nog nergens mee bezig. U kunt hier gewoon beginnen.")
        knoppen.append(_IDEE)
    bericht = Bericht(tekst="\n\n".join(delen), knoppen=tuple(knoppen))
    return voor_medewerker(bericht) if wat.aangemeld else bericht


def ook_aanmelden(bericht: Bericht) -> Bericht:
    """The same for who is signed in, with what a code does not take along."""
    tekst = (
        f"{bericht.tekst}\n\nDe dossiers van je account gaan niet mee met deze code. Meld je daar aan"
        " met een code van de beheerder; dan zijn ze er ook."
    )
    return bericht.model_copy(update={"tekst": tekst})


def link(botnaam: str, code: str) -> str:
    """The address by which Telegram opens the bot with this code."""
    return f"https://t.me/{botnaam}?start={code}"


def leesbare_code(code: str) -> str:
    """In groups of four, for who types it over."""
    return "-".join(code[plek : plek + 4] for plek in range(0, len(code), 4))


CODE_ONBEKEND = (
    "Deze code ken ik niet, of hij is verlopen. Een code werkt één keer, en een kwartier lang. Vraag"
    " een nieuwe op de plek waar u deze kreeg."
)
