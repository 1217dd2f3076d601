"""What an employee asks in the middle of a part: it is answered, and nothing of it is noted."""

from __future__ import annotations

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from tests.hulp.collega import Collega


def _waar(collega: Collega) -> str | None:
    return collega.omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).vraag


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("moet ik daar ook bewoners van de overkant bij doen?", "checklist"),
        ("hoort de school daar ook bij of niet", "antwoord"),
        ("mag ik collega's van groen hier ook noemen?", "dossier_onderdeel"),
        ("goh lastig, wat zou jij doen?", "kennisvraag"),
        ("wat is hier gebruikelijk", "antwoord"),
    ],
)
def test_een_vraag_over_de_lijst_is_geen_naam_en_begint_niets(
    omgeving: Omgeving, tekst: str, intent: str
) -> None:
    collega = Collega(omgeving, "omgevingsanalyse")

    *gezegd, gevraagd = collega.zeg(tekst, intent)

    assert gezegd
    assert _waar(collega) == "belanghebbenden"
    assert "belang erbij" in gevraagd.tekst
    inhoud = omgeving.dossiers.inhoud(omgeving.dossiers.van(collega.dialoog.gesprek_id)[0].kenmerk)
    assert inhoud is not None
    assert "belanghebbenden" not in inhoud.antwoorden


@pytest.mark.parametrize(
    "tekst",
    [
        "volgens het beleid hoeft dat niet, toch?",
        "wat moet ik hier invullen?",
        "hoe weet ik dat eigenlijk?",
    ],
)
def test_wie_iets_over_de_vraag_vraagt_hoort_waarom_en_waar_het_staat(
    omgeving: Omgeving, tekst: str
) -> None:
    collega = Collega(omgeving, "checklist")
    hier = _waar(collega)

    eerst, *_ = collega.zeg(tekst, "antwoord")

    assert "Ik vraag dit hierom" in eerst.tekst
    assert eerst.bron
    assert _waar(collega) == hier


@pytest.mark.parametrize(
    ("onderdeel", "tekst", "intent"),
    [
        ("checklist", "ja, maar moet dat echt?", "bevestigen"),
        ("checklist", "nee toch?", "ontkennen"),
        ("omgevingsanalyse", "bewoners en misschien de school?", "antwoord"),
        ("niveau", "een visie?", "antwoord"),
    ],
)
def test_wat_een_antwoord_kan_zijn_blijft_er_een(
    omgeving: Omgeving, onderdeel: str, tekst: str, intent: str
) -> None:
    collega = Collega(omgeving, onderdeel)

    gezegd = collega.zeg(tekst, intent)

    assert not any("Ik vraag dit hierom" in bericht.tekst for bericht in gezegd)


@pytest.mark.parametrize("tekst", ["kunnen we de planning doen?", "wil je eerst een planning maken"])
def test_wie_vraagt_om_een_ander_onderdeel_krijgt_dat(omgeving: Omgeving, tekst: str) -> None:
    collega = Collega(omgeving, "checklist")

    collega.zeg(tekst, "dossier_onderdeel")

    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).vragenlijst == "planning"


@pytest.mark.parametrize(
    "tekst", ["wat als het besluit op 1 juni 2027 valt?", "en als het besluit pas 1 juni 2027 is?"]
)
@pytest.mark.parametrize("open_", [True, False])
def test_wat_als_verandert_niets(omgeving: Omgeving, tekst: str, open_: bool) -> None:
    collega = Collega(omgeving, "planning")
    collega.zeg("startavond 3 maart 2027", "antwoord")
    if not open_:
        collega.dialoog.doe(g.Parkeer())

    eerst, *_ = collega.zeg(tekst, "antwoord")

    assert "Stel: Datum van het besluit: dinsdag 1 juni 2027" in eerst.tekst
    assert "Ik heb niets veranderd" in eerst.tekst
    inhoud = omgeving.dossiers.inhoud(omgeving.dossiers.van(collega.dialoog.gesprek_id)[0].kenmerk)
    assert inhoud is not None
    assert "besluitdatum" not in inhoud.antwoorden


@pytest.mark.parametrize(
    ("onderdeel", "ervoor", "tekst", "vraag"),
    [
        ("planning", ["startavond 3 maart 2027"], "tot in de zomer", "besluitdatum"),
        ("niveau", [], "een visie", "soort_werk"),
        ("raming", ["enquête"], "twee", "rondes"),
    ],
)
@pytest.mark.parametrize("intent", ["afscheid", "melding"])
def test_wat_op_de_vraag_past_is_geen_groet(
    omgeving: Omgeving, onderdeel: str, ervoor: list[str], tekst: str, vraag: str, *, intent: str
) -> None:
    collega = Collega(omgeving, onderdeel)
    for gezegd in ervoor:
        collega.zeg(gezegd, "antwoord")
    assert _waar(collega) == vraag

    collega.zeg(tekst, intent)

    inhoud = omgeving.dossiers.inhoud(omgeving.dossiers.van(collega.dialoog.gesprek_id)[0].kenmerk)
    assert inhoud is not None
    assert vraag in inhoud.antwoorden


def test_een_groet_blijft_een_groet(omgeving: Omgeving) -> None:
    collega = Collega(omgeving, "niveau")

    assert collega.zeg("doei tot later", "afscheid") == []


def test_bij_het_nalezen_begint_een_vraag_geen_ander_onderdeel(omgeving: Omgeving) -> None:
    collega = Collega(omgeving, "omgevingsanalyse")
    collega.zeg("bewoners (veel invloed, groot belang)", "antwoord")
    hier = omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id)
    assert hier.fase == "samenvatting"

    eerst, *_ = collega.zeg("hoort de overkant daar ook bij?", "checklist")

    assert "Zet het erbij" in eerst.tekst
    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).vragenlijst == "omgevingsanalyse"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("wijzig het soort werk in uitvoering", "antwoord"),
        ("verander soort werk naar uitvoering", "wijzigen"),
        ("nee, wijzig soort werk in uitvoering", "ontkennen"),
    ],
)
def test_een_antwoord_van_een_ander_onderdeel_is_geen_naam(
    omgeving: Omgeving, tekst: str, intent: str
) -> None:
    collega = Collega(omgeving, "niveau")
    collega.zeg("een visie", "antwoord")
    collega.dialoog.doe(g.Start("omgevingsanalyse"))

    collega.zeg(tekst, intent)

    inhoud = omgeving.dossiers.inhoud(omgeving.dossiers.van(collega.dialoog.gesprek_id)[0].kenmerk)
    assert inhoud is not None
    assert "belanghebbenden" not in inhoud.antwoorden
    assert inhoud.antwoorden["soort_werk"] == "uitvoering"


@pytest.mark.parametrize("tekst", ["waarom vraag je dit?", "en waarom wil je dat weten"])
def test_waarom_het_wordt_gevraagd_wordt_gewoon_gezegd(omgeving: Omgeving, tekst: str) -> None:
    gezegd = " ".join(bericht.tekst for bericht in Collega(omgeving, "project").zeg(tekst, "waarom"))
    assert "vind ik niet" not in gezegd
    assert "zet mijn vraag door" not in gezegd
    assert gezegd.strip()


@pytest.mark.parametrize("onderdeel", [None, "project"])
def test_wat_er_nu_te_doen_is_is_geen_vraag_over_het_beleid(
    omgeving: Omgeving, onderdeel: str | None
) -> None:
    collega = Collega(omgeving, onderdeel)
    gezegd = collega.tussendoor("mooi, en nu?", "kennisvraag")
    assert all(bericht.bron is None for bericht in gezegd)
    assert ("verder" in gezegd[0].tekst) if onderdeel else len(gezegd[0].knoppen) > 1
