"""What "publiceer het plan" and "haal het van de kalender" lead to, in the words people use."""

from __future__ import annotations

import pytest

from acties import klok
from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.opslag import Inkomend
from acties.participatie.kalender.weergave import ERAF, EROP
from acties.participatie.loket.verzoek import Wens
from acties.rasa.basis import Beurt
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.participatie.test_dossiers import begin, huidig
from tests.acties.participatie.test_publiceren import klaar_om_te_publiceren, publiceer
from tests.hulp.gesprekken import Dialoog
from tests.hulp.loket import vraag_loket


def zeg(omgeving: Omgeving, dialoog: Dialoog, tekst: str, **gegevens: str) -> Wens | None:
    return vraag_loket(omgeving, dialoog, "publiceren", tekst, **gegevens)


@pytest.mark.parametrize(
    ("tekst", "actie", "wat"),
    [
        ("publiceer het plan van aanpak", "publiceren", "plan"),
        ("zet de planning op de kalender", "publiceren", "planning"),
        ("maak plan en eindverslag openbaar", "publiceren", "plan, eindverslag"),
        ("zet mijn project op de participatiekalender", "publiceren", None),
        ("hoe publiceer ik mijn project", "publiceren", None),
        ("participatiekalender bijwerken", "publiceren", None),
        ("haal mijn project van de kalender", "intrekken", None),
        ("trek de publicatie van het plan in", "intrekken", None),
        ("publicatie intrekken", "intrekken", None),
        ("het moet van de kalender af, weghalen dus", "intrekken", None),
        ("niet meer publiceren", "intrekken", None),
    ],
)
def test_wat_er_gevraagd_wordt(omgeving: Omgeving, tekst: str, actie: str, wat: str | None) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    if actie == "intrekken":
        publiceer(dialoog)
    wens = zeg(omgeving, dialoog, tekst)
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == "publiceren"
    assert wens.alvast.get("publiceer_actie") == actie
    assert wens.alvast.get("publiceer_wat") == wat


def test_wat_er_al_op_staat_blijft_staan(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    publiceer(dialoog)
    [staat_erop] = omgeving.publicaties.alle()
    wens = zeg(omgeving, dialoog, "publiceer het eindverslag")
    assert isinstance(wens, g.Start)
    assert wens.alvast["publiceer_wat"] == ", ".join((*staat_erop.blad.stukken, "eindverslag"))


def test_een_knop_zegt_het_zelf(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    publiceer(dialoog)
    kenmerk = huidig(omgeving, dialoog).kenmerk
    for keuze, actie in ((EROP, "publiceren"), (ERAF, "intrekken")):
        wens = zeg(omgeving, dialoog, "Van de kalender halen", keuze=keuze, kenmerk=kenmerk)
        assert isinstance(wens, g.Start)
        assert wens.alvast["publiceer_actie"] == actie


def test_eerst_de_tekst_voor_inwoners(omgeving: Omgeving) -> None:
    dialoog = begin(omgeving)
    for gezegd in ("publiceer mijn plan", "help me met de participatiekalender"):
        wens = zeg(omgeving, dialoog, gezegd)
        assert isinstance(wens, g.Start)
        assert wens.vragenlijst == "participatiekalender"


def test_wat_er_niet_op_staat_kan_er_niet_af(omgeving: Omgeving) -> None:
    wens = zeg(omgeving, begin(omgeving), "haal mijn project van de kalender")
    assert isinstance(wens, Bericht)
    assert "staat nu niet op" in wens.tekst


def test_zonder_dossier_wordt_er_geen_begonnen(omgeving: Omgeving) -> None:
    """Who publishes has something already: elsewhere, after signing in."""
    wens = zeg(omgeving, Dialoog(omgeving), "publiceer het eindverslag")
    assert isinstance(wens, Bericht)
    assert "Aanmelden" in [knop.label for knop in wens.knoppen]


def test_staat_het_erop(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    nog_niet = zeg(omgeving, dialoog, "staat mijn project al op de kalender?")
    assert isinstance(nog_niet, Bericht)
    assert "staat nu niet" in nog_niet.tekst
    adres = publiceer(dialoog).gegevens["adres"]
    wel = zeg(omgeving, dialoog, "is het plan al gepubliceerd?")
    assert isinstance(wel, Bericht)
    assert wel.bron_url == f"/participatiekalender/{adres}"


def test_in_een_zin_gepubliceerd(omgeving: Omgeving) -> None:
    """What was said is not asked again: only the check is left."""
    dialoog = klaar_om_te_publiceren(omgeving)
    wens = zeg(omgeving, dialoog, "publiceer het plan")
    assert isinstance(wens, g.Start)
    dialoog.doe(wens)
    einde = dialoog.doe(g.Verstuur())
    assert einde.gegevens["gelukt"] is True
    (gepubliceerd,) = omgeving.publicaties.alle()
    assert gepubliceerd.blad.stukken == ("plan",)


def test_namen_worden_aangewezen_voor_iedereen_ze_leest(omgeving: Omgeving) -> None:
    dialoog = klaar_om_te_publiceren(omgeving)
    dialoog.doe(g.Start("participatiekalender"))
    dialoog.doe(g.Wijzig(vraag="publiek_tekst"))
    dialoog.zeg("Samen met Sanne de Boer maken we het plein groener.")
    dialoog.doe(g.Verstuur())
    dialoog.doe(g.Start("publiceren", nieuw=True, alvast={"publiceer_actie": "publiceren"}))
    with omgeving.bron.schrijven() as sessie:
        rij = Inkomend(
            gesprek_id=dialoog.gesprek_id,
            kanaal="test",
            bericht_id="wat",
            volgorde=1,
            tekst="de planning",
            status="bezig",
            ontvangen_op=klok.nu(),
        )
        sessie.add(rij)
        sessie.flush()
        nummer = rij.id
    beurt = Beurt(dialoog.gesprek_id, "wat", nummer, "antwoord", None, {}, in_vragenlijst=True)
    gezegd = " ".join(bericht.tekst for bericht in Vragenlijstactie(omgeving).doe(beurt).berichten)
    assert "misschien namen van mensen: “Sanne de Boer”" in gezegd
