"""Who handed in an idea: what they ask beside an addition, and a second idea begun by mistake."""

from __future__ import annotations

import pytest

from acties.initiatief.eerder import vraagt_hoe_het_staat
from acties.omgeving import Omgeving
from acties.tussendoor.woorden import BEGIN
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.uitkomst import Einde
from tests.hulp.gesprekken import Dialoog, dien_in
from tests.hulp.inwoner import Inwoner


def na_indienen(omgeving: Omgeving) -> Inwoner:
    inwoner = Inwoner(omgeving, begonnen=False)
    inwoner.dialoog = Dialoog(omgeving, dien_in(omgeving)[0])
    return inwoner


def bezig_met(inwoner: Inwoner) -> str | None:
    return inwoner.omgeving.vragenlijsten.stand(inwoner.dialoog.gesprek_id).vragenlijst


@pytest.mark.parametrize(
    ("gezegd", "erbij"),
    [
        (
            "ik wil nog zeggen dat we een sponsor hebben, en wanneer hoor ik eigenlijk iets?",
            "ik wil nog zeggen dat we een sponsor hebben",
        ),
        ("Er komt ook een hek omheen. Hoe staat het er nu mee?", "Er komt ook een hek omheen"),
        ("de school doet ook mee, krijg ik nog bericht?", "de school doet ook mee"),
    ],
)
@pytest.mark.parametrize("begonnen", [False, True])
def test_een_vraag_achter_een_aanvulling(
    omgeving: Omgeving, gezegd: str, erbij: str, *, begonnen: bool
) -> None:
    inwoner = na_indienen(omgeving)
    if begonnen:
        inwoner.dialoog.doe(g.Start("aanvulling"))
    *eerst, overzicht = inwoner.zeg(gezegd, "antwoord" if begonnen else "wijzigen")
    assert overzicht.soort == "samenvatting"
    assert [regel.antwoord for regel in overzicht.regels] == [erbij]
    assert any("Uw idee is binnen" in bericht.tekst for bericht in eerst)


def test_een_vraag_waarop_geen_antwoord_is_blijft_bij_de_aanvulling(omgeving: Omgeving) -> None:
    inwoner = na_indienen(omgeving)
    gezegd = "er komt een hek omheen, mag dat ook blauw zijn?"
    *_, overzicht = inwoner.zeg(gezegd, "wijzigen")
    assert [regel.antwoord for regel in overzicht.regels] == [gezegd]


@pytest.mark.parametrize("lijst", ["aanvulling", "intrekken"])
@pytest.mark.parametrize("intent", ["samenvatting_tonen", "antwoord", "status"])
def test_hoe_staat_het_ermee_terwijl_er_iets_mee_gebeurt(
    omgeving: Omgeving, lijst: str, intent: str
) -> None:
    inwoner = na_indienen(omgeving)
    inwoner.dialoog.doe(g.Start(lijst))
    stand, nogmaals = inwoner.zeg("hoe staat het er eigenlijk mee?", intent)
    assert "Uw idee is binnen" in stand.tekst
    assert nogmaals.soort == "vraag"
    assert bezig_met(inwoner) == lijst


@pytest.mark.parametrize(
    "tekst",
    ["hoe gaat het met mijn aanvraag", "en hoe staat het er nu mee", "hoe ver zijn jullie eigenlijk",
     "is er al iets bekend over mijn plan?", "hoe staat het met het eerste idee?"],
)  # fmt: skip
def test_wie_vraagt_hoe_het_staat(tekst: str) -> None:
    assert vraagt_hoe_het_staat(tekst)


@pytest.mark.parametrize(
    "tekst", ["hoe staat het bankje erbij", "hoe gaat het met u", "er moet iets bekend worden gemaakt"]
)
def test_wie_dat_niet_vraagt(tekst: str) -> None:
    assert not vraagt_hoe_het_staat(tekst)


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("oh nee dat was niet de bedoeling", "ontkennen"),
        ("sorry, verkeerd gedrukt", "antwoord"),
        ("ik heb helemaal geen tweede plan hoor", "weet_niet"),
        ("laat maar", "stoppen"),
        ("ik heb maar één idee", "antwoord"),
        ("dat ging per ongeluk", "antwoord"),
        ("stop", "stoppen"),
    ],
)
def test_een_tweede_idee_per_ongeluk(omgeving: Omgeving, tekst: str, intent: str) -> None:
    inwoner = na_indienen(omgeving)
    [*_, vraag] = inwoner.zeg("nog een idee", BEGIN)
    assert "Toch geen nieuw idee?" in vraag.tekst
    [bericht] = inwoner.zeg(tekst, intent)
    assert bericht.tekst.startswith("Goed, dan begin ik geen nieuw idee. Aan uw idee ‘Een moestuin")
    assert "status" in [knop.opdracht.intent for knop in bericht.knoppen]
    assert bezig_met(inwoner) is None
    assert not omgeving.vragenlijsten.is_onaf(inwoner.dialoog.gesprek_id)


def test_ook_met_alleen_de_contactgegevens_ingevuld(omgeving: Omgeving) -> None:
    inwoner = na_indienen(omgeving)
    inwoner.zeg("nog een idee", BEGIN)
    inwoner.zeg("dezelfde")
    [bericht] = inwoner.zeg("o wacht, ik heb geen ander idee")
    assert bericht.tekst.startswith("Goed, dan begin ik geen nieuw idee.")


def test_waar_al_iets_verteld_is_gaat_niets_weg(omgeving: Omgeving) -> None:
    inwoner = na_indienen(omgeving)
    inwoner.zeg("nog een idee", BEGIN)
    for antwoord in ("dezelfde", "een zebrapad bij de Prinsenstraat"):
        inwoner.zeg(antwoord)
    inwoner.zeg("laat maar", "stoppen")
    assert omgeving.vragenlijsten.is_onaf(inwoner.dialoog.gesprek_id)


def test_wie_nog_niets_indiende_houdt_het_eerste(omgeving: Omgeving) -> None:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    einde = dialoog.doe(g.Stop("laat maar"))
    assert isinstance(einde, Einde)
    assert einde.reden == "gepauzeerd"


def test_wie_bij_een_leeg_tweede_idee_iets_wil_wijzigen_bedoelt_het_eerste(omgeving: Omgeving) -> None:
    inwoner = na_indienen(omgeving)
    inwoner.zeg("nog een idee", BEGIN)
    inwoner.zeg("ik wilde alleen iets toevoegen aan mijn moestuin", "wijzigen")
    assert bezig_met(inwoner) == "aanvulling"
    inwoner.zeg("er komt een hek omheen")
    assert "Ik heb dit toegevoegd" in inwoner.zeg("versturen", "versturen")[0].tekst
    assert bezig_met(inwoner) is None


def test_wat_over_het_gesprek_gaat_is_geen_aanvulling(omgeving: Omgeving) -> None:
    inwoner = na_indienen(omgeving)
    inwoner.dialoog.doe(g.Start("aanvulling"))
    inwoner.zeg("er komt een hek omheen")
    *_, overzicht = inwoner.zeg("dat heb ik al gezegd")
    assert [regel.antwoord for regel in overzicht.regels] == ["er komt een hek omheen"]


def test_wat_opnieuw_indienen_is(omgeving: Omgeving) -> None:
    for gevraagd in ("wat bedoelt u met opnieuw indienen", "wat is nog een keer indienen?"):
        vraag = omgeving.gegevens.veelgevraagd.bij(None, gevraagd)
        assert vraag is not None
        assert vraag.sleutel == "opnieuw_indienen"


def test_wie_niet_weet_wat_nu_hoort_hoe_het_weg_gaat(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 8)
    [*_, overzicht] = inwoner.zeg("en nou?", "hulp")
    assert overzicht.tekst.startswith("Ik heb nog niets verstuurd. Mag het weg? Kies dan ‘Versturen’.")
    assert Inwoner(omgeving, 4).zeg("en nou?", "hulp") == []


@pytest.mark.parametrize(
    "tekst", ["nu het volgende plan", "nog een idee graag", "ik wil een ander idee indienen"]
)
def test_wie_een_ander_idee_aankondigt_heeft_nog_niets_verteld(omgeving: Omgeving, tekst: str) -> None:
    inwoner = na_indienen(omgeving)
    inwoner.zeg(tekst, BEGIN)
    assert inwoner.idee is None
    inwoner.zeg("ik heb me vergist")
    assert bezig_met(inwoner) is None


def test_wie_meteen_zegt_welk_idee_hoeft_dat_niet_nog_eens(omgeving: Omgeving) -> None:
    inwoner = na_indienen(omgeving)
    inwoner.zeg("nog een idee: een zebrapad bij de Prinsenstraat", BEGIN)
    assert inwoner.idee is not None


def test_wie_bij_het_nalezen_vraagt_hoe_lang_het_duurt_hoort_dat(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 8)
    for tekst in ("hoe snel krijg ik antwoord van jullie?", "Wat is de reactietermijn?"):
        assert not [b for b in inwoner.zeg(tekst, "hulp") if "nog niets verstuurd" in b.tekst], tekst
    assert "nog niets verstuurd" in inwoner.zeg("en wat nu", "hulp")[0].tekst
