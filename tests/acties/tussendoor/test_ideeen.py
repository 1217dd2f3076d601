"""Who asks for ideas at a question that has them gets those, and nobody else."""

from __future__ import annotations

from acties.tussendoor.ideeen import toon_ideeen
from acties.vragenlijst.weergave import IDEEEN
from kennisbank.laden import GemeenteGegevens
from kennisbank.werkvormen import alle_werkvormen


def test_wie_om_ideeen_vraagt_krijgt_die(dalfsen: GemeenteGegevens) -> None:
    plan = dalfsen.vragenlijsten["projectplan"].inhoud
    meedoen, stappen = plan.vraag("meedoen"), plan.vraag("stappen")
    for tekst in (
        IDEEEN,
        "heeft u misschien wat tips?",
        "hoe doen andere dorpen dat",
        "welke manieren zijn er zoal",
        "hoe krijg ik de straat zover?",
        "wat zou jij doen",
    ):
        bericht = toon_ideeen(meedoen, tekst)
        assert bericht is not None, tekst
        assert "werkgroep" in bericht.tekst
        assert "geen beleid van de gemeente" in bericht.tekst
        assert toon_ideeen(stappen, tekst) is None
    for tekst in (
        "iedereen mag ideeën inbrengen op de eerste avond",
        "via een lijst in de supermarkt",
        "we vragen het aan de voetbalclub",
        "dat weet ik nog niet",
    ):
        assert toon_ideeen(meedoen, tekst) is None, tekst


def test_elk_idee_is_een_werkvorm_die_er_is(dalfsen: GemeenteGegevens) -> None:
    genoemd = [
        idee.werkvorm
        for versie in dalfsen.vragenlijsten.values()
        for vraag in versie.inhoud.vragen
        for idee in getattr(vraag, "ideeen", ())
    ]
    assert genoemd
    assert set(genoemd) <= alle_werkvormen().keys()
