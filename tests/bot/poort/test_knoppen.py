"""Choices by their label: all of it, or the half in one's own language."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht, Knop, Opdracht
from acties.gesprekken import zeg_uit_zichzelf
from acties.omgeving import Omgeving
from acties.opslag import Inkomend
from acties.tussendoor.taal import zeg_in_taal
from bot.poort import Inbox, Inbreng, Knopdruk, Tekst


@pytest.fixture
def inbox(omgeving: Omgeving) -> Inbox:
    return Inbox(omgeving.bron, omgeving.gegevens)


def gekozen(omgeving: Omgeving, inbox: Inbox, getypt: str) -> Opdracht | None:
    """What somebody chooses by typing this below the answer in English."""
    inbox.handel_af(
        inbox.leg_vast("g", "test", "1", Tekst("hello there")), [zeg_in_taal(omgeving.gegevens, "en")]
    )
    inkomend = inbox.leg_vast("g", "test", "2", Tekst(getypt))
    with omgeving.bron.lezen() as sessie:
        opdracht = sessie.get_one(Inkomend, inkomend).opdracht
    return Opdracht.model_validate(opdracht) if opdracht else None


@pytest.mark.parametrize(
    "getypt",
    ["Ik heb een idee / I have an idea", "i have an idea", "I have an idea!", "ik heb een idee.", "1"],
)
def test_kiest_met_de_woorden_van_een_van_beide_talen(
    omgeving: Omgeving, inbox: Inbox, getypt: str
) -> None:
    assert gekozen(omgeving, inbox, getypt) == Opdracht(intent="initiatief_indienen")


def test_kiest_een_mens_en_die_spreekt_verder_in_die_taal(omgeving: Omgeving, inbox: Inbox) -> None:
    opdracht = gekozen(omgeving, inbox, "I want to speak to a person")
    assert opdracht == Opdracht(intent="mens_spreken", gegevens={"taal": "en"})


@pytest.mark.parametrize("getypt", ["I have an idea for a garden", "idea", "3", "/"])
def test_wat_geen_label_is_blijft_een_zin(omgeving: Omgeving, inbox: Inbox, getypt: str) -> None:
    assert gekozen(omgeving, inbox, getypt) is None


def test_wat_uit_zichzelf_gezegd_wordt_laat_de_keuzes_open(omgeving: Omgeving, inbox: Inbox) -> None:
    inbox.handel_af(
        inbox.leg_vast("g", "test", "1", Tekst("hello there")), [zeg_in_taal(omgeving.gegevens, "en")]
    )
    [uit] = [regel.uitgaand for regel in inbox.regels("g") if regel.uitgaand]
    with omgeving.bron.schrijven() as sessie:
        for _ in range(2):
            zeg_uit_zichzelf(sessie, "g", "vraag:V-222222", Bericht(tekst="Het antwoord."))
    regels = inbox.regels("g")
    assert regels[-1].uitgaand is not None
    assert regels[-1].uitgaand.bericht.tekst == "Het antwoord."
    assert [regel.los for regel in regels] == [False, False, True]
    gekozen: tuple[Inbreng, ...] = (Knopdruk(uit.tokens[0]), Tekst("I have an idea"), Tekst("1"))
    for nummer, inbreng in enumerate(gekozen):
        inkomend = inbox.leg_vast("g", "test", f"daarna{nummer}", inbreng)
        with omgeving.bron.lezen() as sessie:
            opdracht = sessie.get_one(Inkomend, inkomend).opdracht
        assert opdracht == {"intent": "initiatief_indienen", "gegevens": {}}


@pytest.mark.parametrize(
    ("getypt", "status"),
    [
        ("ja", "uitgevoerd"),
        ("doe maar", "uitgevoerd"),
        ("ja hoor, prima", "uitgevoerd"),
        ("nee, nog niet", None),
        ("ja maar wanneer dan?", "zin"),
        ("ik wil eerst iets vragen", "zin"),
    ],
)
def test_ja_op_een_aanbod_is_de_knop_die_ja_zegt(
    omgeving: Omgeving, inbox: Inbox, getypt: str, status: str | None
) -> None:
    """As after an eindverslag, where the next status is offered."""
    aanbod = Bericht(
        tekst="Kan ik opschrijven: de participatie is uitgevoerd?",
        knoppen=(
            Knop(
                label="Ja, de participatie is uitgevoerd",
                opdracht=Opdracht(intent="dossier_status", gegevens={"keuze": "uitgevoerd"}),
                genummerd=True,
            ),
            Knop(label="Nee, nog niet", opdracht=Opdracht(intent="dossier_openen")),
        ),
    )
    inbox.handel_af(inbox.leg_vast("g", "test", "1", Tekst("klaar")), [aanbod])
    inkomend = inbox.leg_vast("g", "test", "2", Tekst(getypt))
    with omgeving.bron.lezen() as sessie:
        opdracht = sessie.get_one(Inkomend, inkomend).opdracht
    if status == "zin":
        assert opdracht is None
    else:
        assert opdracht is not None
        assert opdracht["gegevens"].get("keuze") == status


@pytest.mark.parametrize(
    ("getypt", "gekozen_is"), [("de tweede", "b"), ("nummer 1", "a"), ("nr 3", None)]
)
def test_een_knop_bij_zijn_plaats(
    omgeving: Omgeving, inbox: Inbox, getypt: str, gekozen_is: str | None
) -> None:
    knoppen = tuple(
        Knop(label=label, opdracht=Opdracht(intent=intent), genummerd=True)
        for label, intent in (("Bomen", "a"), ("Banken", "b"))
    )
    inbox.handel_af(
        inbox.leg_vast("g", "test", "1", Tekst("hoi")), [Bericht(tekst="Kies", knoppen=knoppen)]
    )
    inkomend = inbox.leg_vast("g", "test", "2", Tekst(getypt))
    with omgeving.bron.lezen() as sessie:
        opdracht = sessie.get_one(Inkomend, inkomend).opdracht
    assert (opdracht["intent"] if opdracht else None) == gekozen_is
