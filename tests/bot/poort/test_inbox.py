"""The inbox: once, in order, masked, and nobody in the way of another."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from acties import klok
from acties.berichten import Bericht, Knop, Opdracht
from acties.omgeving import Omgeving
from acties.opslag import Gesprek, Inkomend
from bot.poort import Inbox, Knopdruk, OnbekendeKnop, Tekst
from bot.poort.inbox import LEASE, VOORBIJ
from bot.poort.inbreng import Bestand

KEUZE = Bericht(
    tekst="Kies",
    knoppen=(
        Knop(
            label="Appels",
            opdracht=Opdracht(intent="antwoord", gegevens={"keuze": "a"}),
            genummerd=True,
        ),
        Knop(
            label="Beren", opdracht=Opdracht(intent="antwoord", gegevens={"keuze": "b"}), genummerd=True
        ),
        Knop(label="Sla over", opdracht=Opdracht(intent="overslaan")),
    ),
)


@pytest.fixture
def inbox(omgeving: Omgeving) -> Inbox:
    return Inbox(omgeving.bron, omgeving.gegevens)


def opdracht_van(omgeving: Omgeving, inkomend_id: int) -> Opdracht | None:
    with omgeving.bron.lezen() as sessie:
        rij = sessie.get_one(Inkomend, inkomend_id)
        return Opdracht.model_validate(rij.opdracht) if rij.opdracht else None


def test_een_herhaald_bericht_staat_er_een_keer(inbox: Inbox) -> None:
    een = inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    assert inbox.leg_vast("g", "test", "1", Tekst("hallo")) == een
    assert len(inbox.regels("g")) == 1


def test_hetzelfde_bericht_van_twee_kanten_tegelijk_staat_er_een_keer(inbox: Inbox) -> None:
    start, gevonden = threading.Barrier(6), set()

    def leg_vast() -> None:
        start.wait()
        gevonden.add(inbox.leg_vast("g", "test", "1", Tekst("hallo")))

    draden = [threading.Thread(target=leg_vast) for _ in range(6)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert len(gevonden) == 1


def test_berichten_worden_op_volgorde_afgehandeld(inbox: Inbox) -> None:
    for nummer in range(3):
        inbox.leg_vast("g", "test", str(nummer), Tekst(f"bericht {nummer}"))
    for nummer in range(3):
        volgende = inbox.volgende("g")
        assert volgende is not None
        assert volgende.tekst == f"bericht {nummer}"
        inbox.handel_af(volgende.id, [Bericht(tekst=f"antwoord {nummer}")])
    assert inbox.volgende("g") is None
    regels = inbox.regels("g")
    assert [regel.nummer for regel in regels] == [1, 2, 3, 4, 5, 6]
    assert inbox.regels("g", na=5) == regels[5:]


def test_twee_keer_afhandelen_geeft_een_antwoord(inbox: Inbox) -> None:
    nummer = inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    inbox.handel_af(nummer, [Bericht(tekst="een")])
    inbox.handel_af(nummer, [Bericht(tekst="twee")])
    assert [uit.bericht.tekst for uit in inbox.reacties(nummer)] == ["een"]


def test_een_bsn_komt_niet_in_de_database(inbox: Inbox, omgeving: Omgeving) -> None:
    inbox.leg_vast("g", "test", "1", Tekst("mijn bsn is 111222333"))
    with omgeving.bron.lezen() as sessie:
        rij = sessie.scalars(select(Inkomend)).one()
    assert "111222333" not in rij.tekst
    assert rij.gemaskeerd


def test_wie_een_gesprek_heeft_houdt_het_tot_het_klaar_is(omgeving: Omgeving, inbox: Inbox) -> None:
    inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    ander = Inbox(omgeving.bron, omgeving.gegevens)
    # As if it ran on another machine: there it cannot be seen whether we live.
    ander._plek, ander.naam = "elders", "elders|1|x"
    assert inbox.claim("g")
    assert inbox.claim("g"), "dezelfde mag verder"
    assert not ander.claim("g")
    inbox.geef_vrij("g")
    assert ander.claim("g")


def test_een_gesprek_van_een_dood_proces_is_meteen_vrij(omgeving: Omgeving, inbox: Inbox) -> None:
    inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    dood = Inbox(omgeving.bron, omgeving.gegevens)
    dood.naam = f"{dood._plek}|999999999|x"
    assert dood.claim("g")
    assert inbox.claim("g")


def test_een_gesprek_van_een_machine_die_weg_is_komt_vrij_na_de_lease(
    omgeving: Omgeving, inbox: Inbox
) -> None:
    inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    elders = Inbox(omgeving.bron, omgeving.gegevens)
    elders._plek, elders.naam = "elders", "elders|1|x"
    assert elders.claim("g")
    assert not inbox.claim("g")
    with klok.verschuif(LEASE + timedelta(seconds=1)):
        assert inbox.claim("g")


def test_als_een_mens_het_overneemt_zwijgt_de_assistent(omgeving: Omgeving, inbox: Inbox) -> None:
    inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    with omgeving.bron.schrijven() as sessie:
        sessie.get_one(Gesprek, "g").overgenomen_door = "coordinator"
    inbox.leg_vast("g", "test", "2", Tekst("bent u daar?"))
    inbox.handel_af(1, [])
    assert inbox.volgende("g") is None
    assert [regel.tekst for regel in inbox.regels("g")] == ["hallo", "bent u daar?"]


@pytest.mark.parametrize(
    ("getypt", "verwacht"),
    [
        ("appels", {"keuze": "a", "getypt": "ja"}),
        ("2", {"keuze": "b"}),
        ("Beren.", {"keuze": "b", "getypt": "ja"}),
        ("3", None),
        ("peren", None),
    ],
)
def test_een_label_of_nummer_typen_is_de_knop(
    omgeving: Omgeving, inbox: Inbox, getypt: str, verwacht: dict[str, str] | None
) -> None:
    inbox.handel_af(inbox.leg_vast("g", "test", "1", Tekst("hallo")), [KEUZE])
    opdracht = opdracht_van(omgeving, inbox.leg_vast("g", "test", "2", Tekst(getypt)))
    assert (opdracht.gegevens if opdracht else None) == verwacht


def test_een_knop_is_een_token_van_hooguit_64_bytes(omgeving: Omgeving, inbox: Inbox) -> None:
    nummer = inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    inbox.handel_af(nummer, [KEUZE])
    [uit] = inbox.reacties(nummer)
    assert all(len(token.encode()) <= 64 for token in uit.tokens)
    opdracht = opdracht_van(omgeving, inbox.leg_vast("g", "test", "2", Knopdruk(uit.tokens[1])))
    assert opdracht == KEUZE.knoppen[1].opdracht


def test_een_knop_van_een_ander_gesprek_is_onbekend(inbox: Inbox) -> None:
    nummer = inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    inbox.handel_af(nummer, [KEUZE])
    [uit] = inbox.reacties(nummer)
    with pytest.raises(OnbekendeKnop):
        inbox.leg_vast("ander", "test", "1", Knopdruk(uit.tokens[0]))


def test_een_knop_van_een_eerdere_vraag_is_voorbij(omgeving: Omgeving, inbox: Inbox) -> None:
    nummer = inbox.leg_vast("g", "test", "1", Tekst("hallo"))
    inbox.handel_af(nummer, [KEUZE])
    [uit] = inbox.reacties(nummer)
    inbox.handel_af(inbox.leg_vast("g", "test", "2", Tekst("appels")), [Bericht(tekst="goed")])
    opdracht = opdracht_van(omgeving, inbox.leg_vast("g", "test", "3", Knopdruk(uit.tokens[0])))
    assert opdracht == Opdracht(intent=VOORBIJ)


def test_voor_het_eerste_bericht_gelden_de_keuzes_van_het_welkom(
    omgeving: Omgeving, inbox: Inbox
) -> None:
    opdracht = opdracht_van(omgeving, inbox.leg_vast("g", "test", "1", Tekst("ik heb een idee")))
    assert opdracht == Opdracht(intent="initiatief_indienen")


def test_een_bestand_wordt_genoemd(omgeving: Omgeving, inbox: Inbox) -> None:
    nummer = inbox.leg_vast("g", "test", "1", Bestand("plan.pdf"))
    regel = inbox.regels("g")[0]
    assert (regel.tekst, regel.bestand) == ("", "plan.pdf")
    with omgeving.bron.lezen() as sessie:
        assert sessie.get_one(Inkomend, nummer).tekst == "[bestand: plan.pdf]"
