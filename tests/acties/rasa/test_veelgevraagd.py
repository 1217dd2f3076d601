"""The few questions that people ask most, before and after handing in an idea."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.gesprekken import INTAKE, Dialoog, dien_in
from tests.hulp.tussendoor import Gesprek


def test_een_vraag_uit_de_gegevens_en_een_andere_vraag(gesprek: Gesprek) -> None:
    assert "weet ik niet" in gesprek.zeg("wordt mijn idee goedgekeurd?", "kennisvraag").tekst
    onbekend = gesprek.zeg("wat is een blorpzwam?", "kennisvraag")
    assert "geen antwoord" in onbekend.tekst
    knop = onbekend.knoppen[0]
    gekozen = gesprek.zeg(knop.label, knop.opdracht.intent, knop.opdracht.gegevens)
    assert "aan de intaketafel" in gekozen.tekst
    assert gekozen.bron is not None


def test_een_gemeente_zonder_veelgestelde_vragen(omgeving: Omgeving) -> None:
    gegevens = replace(
        omgeving.gegevens, veelgevraagd=omgeving.gegevens.veelgevraagd.model_copy(update={"vragen": ()})
    )
    kaal = Omgeving(omgeving.instellingen, omgeving.bron, gegevens)
    assert "geen antwoord" in Gesprek(kaal).zeg("wat is een blorpzwam?", "kennisvraag").tekst


@pytest.mark.parametrize("intent", ["nlu_fallback", "subsidie", "hulp"])
def test_een_vraag_krijgt_haar_antwoord_ook_als_zij_voor_iets_anders_werd_gehouden(
    gesprek: Gesprek, intent: str
) -> None:
    assert "nergens aan vast" in gesprek.zeg("zit ik er dan aan vast", intent).tekst


@pytest.mark.parametrize("tekst", ["hoe lang duurt het nou", "wat gebeurt er nu?"])
def test_na_het_versturen_gaat_het_over_wat_is_ingediend(omgeving: Omgeving, tekst: str) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    bericht = gesprek.zeg(tekst, "kennisvraag")
    assert kenmerk in bericht.tekst
    assert "Stel dat u uw idee vandaag indient" not in bericht.tekst
    assert "zegt het beleid niet" in bericht.tekst
    assert bericht.bron is not None
    in_een_nieuw_idee = gesprek.zeg(tekst, "kennisvraag", in_vragenlijst=True)
    assert kenmerk not in in_een_nieuw_idee.tekst
    omgeving.initiatieven.verander_status(kenmerk, "ingetrokken", door="Jo Vos")
    assert kenmerk not in gesprek.zeg(tekst, "kennisvraag").tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "krijg ik dan bericht of moet ik zelf bellen?",
        "wie neemt contact met mij op?",
        "wie belt mij dan",
        "moet ik nog iets doen?",
    ],
)
def test_wie_na_het_versturen_vraagt_wie_contact_opneemt(omgeving: Omgeving, tekst: str) -> None:
    gesprek = Gesprek(omgeving)
    gesprek.id, kenmerk = dien_in(omgeving)
    bericht = gesprek.zeg(tekst, "kennisvraag")
    assert kenmerk in bericht.tekst
    assert "U hoeft nu niets te doen" in bericht.tekst
    assert "neemt uiterlijk" in bericht.tekst
    anders = Gesprek(omgeving).zeg(tekst, "kennisvraag")
    assert "Stel dat u uw idee vandaag indient" in anders.tekst


def test_wie_na_het_versturen_naar_de_mail_vraagt(omgeving: Omgeving) -> None:
    for antwoorden, zegt in (
        (INTAKE, "Wij sturen een e-mail"),
        (("Sanne de Boer, 0612345678", *INTAKE[1:]), "U gaf geen e-mailadres op."),
    ):
        gesprek = Gesprek(omgeving)
        gesprek.id, kenmerk = dien_in(omgeving, antwoorden)
        for tekst in ("krijg ik nog een mail?", "Gaarne ontvang ik een ontvangstbevestiging."):
            bericht = gesprek.zeg(tekst, "kennisvraag")
            assert bericht.tekst.startswith(zegt)
            assert kenmerk in bericht.tekst
    assert (
        "Geeft u een e-mailadres op?" in Gesprek(omgeving).zeg("krijg ik een mail", "kennisvraag").tekst
    )


def test_wat_elke_gemeente_doet_krijgt_de_weg_ernaartoe(omgeving: Omgeving) -> None:
    for tekst, hoort in (
        ("gemeenteraadsverkiezingen", "stempas"),
        ("wij gaan trouwen", "de datum, de plek"),
        ("ik heb een tas gevonden in het park", "moet brengen"),
    ):
        bericht = Gesprek(omgeving).zeg(tekst, "buiten_bereik")
        assert hoort in bericht.tekst
        assert "gemeente Dalfsen" in bericht.tekst
    assert "Voor andere vragen" in Gesprek(omgeving).zeg("wat eten we vanavond", "buiten_bereik").tekst


def test_een_medewerker_hoort_wat_het_kenmerk_van_een_dossier_is(omgeving: Omgeving) -> None:
    for tekst in ("wat is een kenmerk", "wat betekent dat kenmerk"):
        bericht = Gesprek(omgeving).zeg(tekst, "kennisvraag", medewerker=True)
        assert "dossier" in bericht.tekst
    assert "uw idee" in Gesprek(omgeving).zeg("wat is een kenmerk", "kennisvraag").tekst


def test_wie_nog_niets_indiende_en_de_termijn_vraagt_krijgt_die(omgeving: Omgeving) -> None:
    for tekst in (
        "binnen welke termijn krijg ik een reactie?",
        "Hoe snel reageren jullie?",
        "binnen hoeveel weken krijgen we een reactie?",
    ):
        gesprek = Gesprek(omgeving)
        Dialoog(omgeving, gesprek.id).doe(g.Start("intake"))
        bericht = gesprek.zeg(tekst, "status", in_vragenlijst=True)
        assert "neemt uiterlijk" in bericht.tekst
        assert "eerder al een idee" not in bericht.tekst
