"""What the bot says for itself: what Telegram is, what it can do here, and what it can't."""

from __future__ import annotations

from acties.berichten import Bericht, Deelbaar, Knop, Opdracht
from acties.tussendoor.woorden import alineas, opdracht_van
from kennisbank.schema.gemeente import Gemeente

MENU = (
    ("start", "Beginnen, of verder waar u was"),
    ("idee", "Een idee doorgeven aan de gemeente"),
    ("vraag", "Iets vragen over meedoen en meedenken"),
    ("checklist", "Nagaan of en hoe inwoners meedoen"),
    ("status", "Hoe staat het met mijn idee?"),
    ("stop", "Stoppen; alles blijft bewaard"),
    ("privacy", "Zien of weghalen wat hier bewaard is"),
    ("help", "Wat kan ik hier doen?"),
)
"""The commands of the menu, with what they do."""


def over_telegram(publiek: str) -> str:
    """Before the first question: that Telegram is somebody else's, and where to go instead."""
    pagina = (
        f"Liever niet? Op onze eigen pagina kunt u precies hetzelfde: {publiek}"
        if publiek
        else "Liever niet? Op de website van de gemeente kunt u precies hetzelfde."
    )
    return (
        "Goed om te weten: Telegram is een bedrijf buiten de gemeente. Wat u hier schrijft, gaat ook"
        f" langs Telegram. {pagina}"
    )


def kennismaking(gemeente: Gemeente, publiek: str) -> Bericht:
    """Said at once to who begins with a message of their own."""
    return Bericht(
        tekst=alineas(
            f"Dag! U praat met Samenspraak, de digitale assistent van de gemeente {gemeente.naam}. Ik"
            " ben een computerprogramma, geen mens.",
            over_telegram(publiek),
            "Met /privacy ziet u wat hier van u bewaard is, en haalt u het weg.",
        )
    )


def welkom(gemeente: Gemeente, publiek: str, *, onaf: bool) -> Bericht:
    """The welcome of the municipality, with its choices; `onaf` when something waits to be gone on"
    " with."""
    verder = Knop(
        label="Verder waar ik was", opdracht=Opdracht(intent="hervatten"), nadruk=True, genummerd=True
    )
    return Bericht(
        tekst=alineas(gemeente.welkom.tekst, over_telegram(publiek)),
        knoppen=(
            *((verder,) if onaf else ()),
            *(
                Knop(label=keuze.label, opdracht=opdracht_van(keuze), genummerd=True)
                for keuze in gemeente.welkom.keuzes
            ),
        ),
    )


def hulp(gemeente: Gemeente) -> Bericht:
    """What can be done here."""
    regels = "\n".join(f"- /{naam}: {wat}" for naam, wat in MENU)
    return Bericht(
        opgemaakt=True,
        tekst=alineas(
            f"Ik ben Samenspraak, de digitale assistent van de gemeente {gemeente.naam}. Schrijf"
            " gewoon wat u wilt. Deze opdrachten kunt u ook gebruiken:",
            regels,
            "U kunt een antwoord op twee manieren verbeteren: verander uw bericht, of zeg wat er moet"
            " staan. Een foto of document sturen mag ook. Een mens spreken? Zeg ‘ik wil een mens"
            " spreken’.",
        ),
    )


def privacy(gemeente: Gemeente, publiek: str, aantal: int) -> Bericht:
    """What is kept of this person, and how to have it erased."""
    # The page has a cookie and no Telegram; here it is the other way round.
    verder = [alinea for alinea in gemeente.privacy if "cookie" not in alinea.casefold()]
    geteld = "staat 1 bericht" if aantal == 1 else f"staan {aantal} berichten"
    return Bericht(
        tekst=alineas(
            f"In dit gesprek {geteld} van u. Ik bewaar ook het nummer van deze chat, zodat ik u kan"
            " antwoorden. Uw naam in Telegram en uw telefoonnummer bewaar ik niet, behalve als u ze"
            " zelf"
            " geeft.",
            over_telegram(publiek),
            *([f"Alles over privacy: {publiek}/privacy"] if publiek else verder),
        ),
        knoppen=(
            Knop(
                label="Laat mijn antwoorden zien",
                opdracht=Opdracht(intent="samenvatting_tonen"),
                genummerd=True,
            ),
            Knop(
                label="Haal mijn gegevens weg",
                opdracht=Opdracht(intent="gegevens_verwijderen"),
                genummerd=True,
            ),
        ),
    )


STEL_UW_VRAAG = Bericht(
    tekst="Stel uw vraag in uw eigen woorden. Ik zoek het antwoord op, en zeg erbij waar het staat."
)
ONBEKENDE_OPDRACHT = Bericht(tekst="Die opdracht ken ik niet. Met /help ziet u wat ik kan.")
CODE_ONBEKEND = Bericht(
    tekst="Die code ken ik niet, of hij is verlopen. Een code werkt één keer. Vraag een nieuwe op de"
    " plek"
    " waar u deze kreeg."
)
DEELKNOP: dict[Deelbaar, str] = {
    "contact": "Deel mijn naam en nummer",
    "plek": "Deel waar ik nu ben",
}
"""What stands on the button below the chat with which something is shared."""
DELEN_KAN: dict[Deelbaar, str] = {
    "contact": "Liever delen dan typen? Met de knop onder in beeld geeft u uw naam en telefoonnummer"
    " door.",
    "plek": "Staat u nu op de plek? Met de knop onder in beeld deelt u waar dat is. Een andere plek op"
    " de kaart deelt u met de paperclip.",
}
"""Said when that button comes."""
DELEN_IS_WEG = "De knop om te delen is weer weg."
"""Said when it goes, where nothing else is said to which that can be tied."""
DUURT_LANGER = "Het duurt wat langer dan anders. Het bericht is bewaard: mijn antwoord komt vanzelf."
AL_GEKOZEN = "Dit is gekozen."
KNOP_WERKT_NIET = "Deze knop werkt niet meer."
VRAAG_VOORBIJ = "Die vraag is al voorbij."
NIET_BEWAARD = (
    "Het spijt me: dit bericht kan ik niet verwerken. Probeer het nog eens in andere woorden."
)


def kan_ik_niet(wat: str) -> Bericht:
    """Something came that can't be read."""
    return Bericht(
        tekst=f"U stuurde {wat}. Dat kan ik niet lezen of horen, en ik heb het niet bewaard. Schrijf"
        " het in"
        " een paar woorden, dan help ik u graag."
    )


def in_een_groep(botnaam: str) -> str:
    """Said in a group, before leaving it."""
    return (
        "Ik praat alleen met één persoon tegelijk: zo blijft wat u vertelt van u. Open een eigen"
        " gesprek"
        f" met mij: https://t.me/{botnaam}\n\nUit deze groep ga ik weer weg."
    )


def omschrijving(gemeente: Gemeente) -> str:
    """What people see before they press Start; at most 512 characters."""
    return (
        f"Samenspraak is de digitale assistent van de gemeente {gemeente.naam}: een computerprogramma,"
        " geen"
        " mens. Geef een idee door, of stel een vraag over meedoen.\n\nTelegram is een bedrijf buiten"
        " de"
        " gemeente. Wat u hier schrijft, gaat ook langs Telegram. Op de website van de gemeente kunt u"
        " hetzelfde."
    )[:512]
