"""What is not an initiative: named with the reason, the right way, and nothing handed in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from acties.tussendoor.route import wijs_de_weg
from kennisbank.laden import GemeenteGegevens
from kennisbank.schema.routes import ROUTEINTENTS, Routes

EIGEN_IDEE = "Het is toch een idee van mijzelf"
MENS = "Ik wil een mens spreken"


def met_routes(gegevens: GemeenteGegevens, *routes: dict[str, Any]) -> GemeenteGegevens:
    """The same municipality, with these routes instead of its own of the same key."""
    inhoud = gegevens.routes.model_dump(mode="json")
    anders = {route["sleutel"] for route in routes}
    inhoud["routes"] = [r for r in inhoud["routes"] if r["sleutel"] not in anders] + list(routes)
    return replace(gegevens, routes=Routes.model_validate(inhoud))


def zonder_route(gegevens: GemeenteGegevens, sleutel: str) -> GemeenteGegevens:
    inhoud = gegevens.routes.model_dump(mode="json")
    inhoud["routes"] = [r for r in inhoud["routes"] if r["sleutel"] != sleutel]
    return replace(gegevens, routes=Routes.model_validate(inhoud))


@pytest.mark.parametrize("intent", ROUTEINTENTS)
def test_noemt_de_reden_de_weg_en_de_bron_en_laat_kiezen(
    dalfsen: GemeenteGegevens, intent: str
) -> None:
    route = dalfsen.routes.route_bij(intent)
    assert route is not None
    bericht = wijs_de_weg(dalfsen, intent, verhaal=12)
    assert "{" not in bericht.tekst
    assert "Ik heb nu niets voor u ingediend." in bericht.tekst
    assert bericht.bron
    eigen, mens = bericht.knoppen
    assert (eigen.label, mens.label) == (EIGEN_IDEE, MENS)
    assert eigen.opdracht.intent == "initiatief_indienen"
    assert eigen.opdracht.gegevens == {"verhaal": "12"}
    assert mens.opdracht.intent == "mens_spreken"
    assert all(knop.genummerd for knop in bericht.knoppen)


def test_wie_niets_vertelde_neemt_niets_mee(dalfsen: GemeenteGegevens) -> None:
    assert wijs_de_weg(dalfsen, "melding").knoppen[0].opdracht.gegevens == {}


def test_noemt_de_handreiking_bij_een_bouwplan(dalfsen: GemeenteGegevens) -> None:
    bericht = wijs_de_weg(dalfsen, "bouwplan")
    assert (
        "‘Ik heb een idee, en nu? – een stappenplan hoe u als initiatiefnemer de omgeving betrekt’"
        in bericht.tekst
    )
    assert bericht.bron == "gemeente Dalfsen, Met Elkaar 2.0, inleiding"


def test_de_wet_is_geen_bron_van_de_gemeente(dalfsen: GemeenteGegevens) -> None:
    bron = wijs_de_weg(dalfsen, "klacht").bron
    assert bron == "Algemene wet bestuursrecht, artikel 9:1; gemeente Dalfsen, Met Elkaar 2.0, 1.1"


def test_meer_plekken_in_een_document_noemen_het_document_een_keer(
    dalfsen: GemeenteGegevens,
) -> None:
    assert wijs_de_weg(dalfsen, "meepraten").bron == (
        "gemeente Dalfsen, Met Elkaar 2.0, 1.1; 1.3.3; 2.3.3; 2.3.4"
    )


def test_in_de_vragenlijst_kort_en_zonder_keuzes(dalfsen: GemeenteGegevens) -> None:
    bericht = wijs_de_weg(dalfsen, "subsidie", in_vragenlijst=True)
    assert "Noaberschap" in bericht.tekst
    assert bericht.knoppen == ()
    assert len(bericht.tekst) < len(wijs_de_weg(dalfsen, "subsidie").tekst)


def test_wie_het_nog_eens_zegt_hoort_niet_hetzelfde(dalfsen: GemeenteGegevens) -> None:
    eerst, dan = (wijs_de_weg(dalfsen, "melding", nogmaals=n) for n in (False, True))
    assert dan.tekst.startswith("Ik kan dit hier niet voor u regelen")
    assert "Meld het bij de gemeente Dalfsen." in dan.tekst
    assert len(dan.tekst) < len(eerst.tekst)
    assert dan.knoppen == eerst.knoppen


def test_zonder_eigen_tekst_een_eerlijke_algemene(dalfsen: GemeenteGegevens) -> None:
    zonder = zonder_route(dalfsen, "dorpsvisie")
    bericht = wijs_de_weg(zonder, "dorpsvisie", verhaal=3)
    assert "Waar u hiervoor moet zijn, weet ik niet." in bericht.tekst
    assert "Ik heb nu niets voor u ingediend." in bericht.tekst
    assert bericht.bron is None
    assert [knop.label for knop in bericht.knoppen] == [EIGEN_IDEE, MENS]
    assert "dorpsvisie" not in wijs_de_weg(zonder, "dorpsvisie", in_vragenlijst=True).tekst


def test_contactgegevens_die_de_gemeente_invult_staan_erbij(dalfsen: GemeenteGegevens) -> None:
    melding = dalfsen.routes.route_bij("melding")
    assert melding is not None
    ingevuld = met_routes(
        dalfsen,
        melding.model_dump(mode="json")
        | {"contact": {"website": "https://voorbeeld.nl/{melden}", "telefoon": "0123 45 67 89"}},
    )
    alineas = wijs_de_weg(ingevuld, "melding").tekst.split("\n\n")
    assert "Website: https://voorbeeld.nl/{melden}" in alineas
    assert "Telefoon: 0123 45 67 89" in alineas
    assert "Telefoon" not in wijs_de_weg(dalfsen, "melding").tekst


def test_een_gemeente_waar_het_uitdaagrecht_een_recht_is_geeft_een_eigen_stap(
    dalfsen: GemeenteGegevens,
) -> None:
    """A municipality that exists only here: it has rules for taking over a task."""
    recht = met_routes(
        dalfsen,
        {
            "sleutel": "uitdaagrecht",
            "intents": ["uitdaagrecht"],
            "behandeling": "recht",
            "keuze": "Ik wil een taak overnemen",
            "wens": "Ik denk dat u een taak wilt overnemen.",
            "weg": "Dat is uw recht. U kunt de gemeente hier uitdagen.",
            "bronnen": [{"document": "Alleen voor de test"}],
            "stap": {"label": "Ik daag de gemeente uit", "intent": "initiatief_indienen"},
        },
    )
    bericht = wijs_de_weg(recht, "uitdaagrecht", verhaal=5)
    assert "Dat is uw recht." in bericht.tekst
    assert "niet actief" not in bericht.tekst
    eerste = bericht.knoppen[0]
    assert eerste.label == "Ik daag de gemeente uit"
    assert eerste.nadruk
    assert eerste.opdracht.gegevens == {"verhaal": "5"}
    assert [knop.label for knop in bericht.knoppen[1:]] == [EIGEN_IDEE, MENS]


def test_wie_last_heeft_van_buren_hoort_niet_dat_de_gemeente_onbeleefd_was(
    dalfsen: GemeenteGegevens,
) -> None:
    for tekst in (
        "de overburen hebben elke nacht feest",
        "burenruzie",
        "mijn buurvrouw haar hond blaft",
    ):
        bericht = wijs_de_weg(dalfsen, "klacht", gezegd=(tekst,))
        assert "buurtbemiddeling" in bericht.tekst
        assert "hoe de gemeente met iemand omging" not in bericht.tekst
        assert "niet uit het beleid van Dalfsen" in (bericht.bron or "")
    # Who goes on about it, means the same; who turns to the municipality does not.
    erna = wijs_de_weg(dalfsen, "klacht", nogmaals=True, gezegd=("en hij lacht me uit", "mijn buurman"))
    assert "buurtbemiddeling" in erna.tekst
    for gezegd in (("de ambtenaar zei dat ik mijn buren moest bellen",), ("de balie", "mijn buren")):
        bericht = wijs_de_weg(dalfsen, "klacht", gezegd=gezegd)
        assert "hoe de gemeente met iemand omging" in bericht.tekst


def test_wie_vraagt_waar_hoort_dat_zonder_dat_er_geen_antwoord_is(dalfsen: GemeenteGegevens) -> None:
    for tekst in ("ja maar waar moet dat dan", "bij wie kan ik terecht", "hoe vraag ik dat aan?"):
        bericht = wijs_de_weg(dalfsen, "klacht", gevraagd=True, gezegd=(tekst,))
        assert bericht.tekst.startswith("Iedereen mag een klacht indienen")
    for tekst in ("wanneer krijg ik antwoord", "hoe lang duurt dat"):
        bericht = wijs_de_weg(dalfsen, "klacht", gevraagd=True, gezegd=(tekst,))
        assert bericht.tekst.startswith("Daar heb ik geen antwoord op")
