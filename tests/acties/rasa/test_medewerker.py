"""What is said in between to who works at the municipality, with a dossier open."""

from __future__ import annotations

import pytest

from acties.berichten import Bericht
from acties.omgeving import Omgeving
from acties.participatie.loket.loket import bepaal
from acties.rasa.basis import Beurt
from acties.rasa.dossier import verzoek_van
from acties.rasa.tussendoor import Tussendooractie
from acties.rasa.vertaling import TUSSENDOOR_INTENTS
from acties.rasa.vragenlijst import Vragenlijstactie
from acties.tussendoor.medewerker import is_medewerker
from acties.vragenlijst import gebeurtenissen as g
from tests.acties.participatie.test_dossiers import account, meld_aan
from tests.acties.test_gesprekken import zei
from tests.hulp.collega import U_VORM, Collega
from tests.hulp.gesprekken import Dialoog, maak_gesprek
from tests.hulp.loket import met_dossier


@pytest.mark.parametrize("onderdeel", [None, "project"])
def test_tussendoor_zegt_je(omgeving: Omgeving, onderdeel: str | None) -> None:
    collega = Collega(omgeving, onderdeel)
    for intent in sorted(TUSSENDOOR_INTENTS - {"andere_taal", "kennisvraag"}):
        for tekst in ("iets", "is dat iets?", "iets anders nog"):
            for bericht in collega.tussendoor(tekst, intent):
                if bericht.bron is None:
                    assert not U_VORM.search(bericht.tekst), bericht.tekst
                labels = [k.label for k in bericht.knoppen if "als inwoner" not in k.label]
                assert "idee" not in " ".join(labels), intent


OPDRACHTEN = (
    *("terug", "overslaan", "waarom", "weet_niet", "samenvatting_tonen", "opnieuw", "ontkennen"),
    *("opnieuw", "bevestigen", "wijzigen", "correctie", "behouden", "versturen", "status"),
    *("gegevens_verwijderen", "stoppen", "stoppen", "hervatten"),
)
"""In an order in which each meets something else that is open."""


@pytest.mark.parametrize("onderdeel", [None, "project"])
def test_elke_opdracht_zegt_je(omgeving: Omgeving, onderdeel: str | None) -> None:
    collega = Collega(omgeving, onderdeel)
    for intent in OPDRACHTEN:
        for bericht in collega.zeg("wat?", intent):
            woorden = " ".join([bericht.tekst, bericht.fout or "", *(k.label for k in bericht.knoppen)])
            assert not U_VORM.search(woorden), (intent, woorden)
            assert "indienen" not in woorden.replace("als inwoner indienen", ""), intent


def test_een_losse_zin_begint_geen_idee_van_een_inwoner(omgeving: Omgeving) -> None:
    """After an answer of the vraagbaak: "bewoners, winkeliers en de school"."""
    collega = Collega(omgeving)
    collega.tussendoor("wat is een omgevingsanalyse?", "kennisvraag")
    for intent in ("initiatief_indienen", "nlu_fallback", "meepraten"):
        collega = Collega(omgeving)
        doe = collega.zeg if intent == "initiatief_indienen" else collega.tussendoor
        [bericht] = doe("bewoners, winkeliers en de school", intent)
        assert "nog nergens opgeschreven" in bericht.tekst
        assert bericht.knoppen[0].opdracht.intent == "dossier_onderdeel"


def test_wie_zegt_zelf_een_idee_te_hebben_kan_het_indienen(omgeving: Omgeving) -> None:
    collega = Collega(omgeving)
    beurt = collega.beurt("ik heb ook een eigen idee voor mijn straat", "initiatief_indienen")
    assert bepaal(verzoek_van(omgeving, beurt)) is None


@pytest.mark.parametrize(
    ("tekst", "lijst"),
    [
        ("welke werkvormen passen bij mijn project", "werkvormen"),
        ("welk niveau past bij ons plan?", "niveau"),
        ("welke kaders passen bij dit project", "kaders"),
    ],
)
def test_wat_past_bij_mijn_project_is_het_onderdeel(omgeving: Omgeving, tekst: str, lijst: str) -> None:
    collega = Collega(omgeving)
    wens = bepaal(verzoek_van(omgeving, collega.beurt(tekst, "dossier_onderdeel")))
    assert isinstance(wens, g.Start)
    assert wens.vragenlijst == lijst


def test_wat_raad_je_aan_biedt_de_onderdelen_met_advies(omgeving: Omgeving) -> None:
    collega = Collega(omgeving)
    wens = bepaal(
        verzoek_van(omgeving, collega.beurt("wat raad je aan voor mijn project", "dossier_onderdeel"))
    )
    assert isinstance(wens, Bericht)
    assert [k.opdracht.gegevens["keuze"] for k in wens.knoppen] == ["checklist", "niveau", "werkvormen"]


def test_een_antwoord_van_de_vraagbaak_wijst_naar_het_onderdeel(omgeving: Omgeving) -> None:
    collega = Collega(omgeving)
    *_, bericht = collega.tussendoor("welke werkvormen zijn er?", "kennisvraag")
    assert bericht.knoppen[0].label == "Werkvormen voor ‘Herinrichting Dorpsstraat’"
    assert bericht.knoppen[0].opdracht.gegevens["keuze"] == "werkvormen"


@pytest.mark.parametrize(
    "tekst",
    [
        "wat? nee hoor, ik ben gewoon bewoner",
        "huh welk project? ik ben een inwoner",
        "ik werk niet bij de gemeente",
        "we zijn geen ambtenaren",
    ],
)
def test_wie_per_ongeluk_bij_medewerkers_kwam_komt_eruit(omgeving: Omgeving, tekst: str) -> None:
    hier = maak_gesprek(omgeving.bron)
    for nummer, (zin, intent) in enumerate(((None, "checklist"), (tekst, "antwoord"))):
        inkomend = zei(omgeving.bron, hier, nummer, zin or "checklist", None)
        open_ = omgeving.vragenlijsten.stand(hier).fase != "geen"
        medewerker = is_medewerker(omgeving, hier)
        beurt = Beurt(hier, f"p{nummer}", inkomend, intent, None, {}, open_, medewerker=medewerker)
        gezegd = Vragenlijstactie(omgeving).doe(beurt)
    [bericht] = gezegd.berichten
    assert "niet voor u bedoeld" in bericht.tekst
    assert omgeving.vragenlijsten.stand(hier).fase == "geen"
    assert not is_medewerker(omgeving, hier)


def test_een_inwoner_is_geen_medewerker(omgeving: Omgeving) -> None:
    assert not is_medewerker(omgeving, maak_gesprek(omgeving.bron))
    inwoner = Dialoog(omgeving)
    inwoner.doe(g.Start("intake"))
    assert not is_medewerker(omgeving, inwoner.gesprek_id)
    collega = met_dossier(omgeving)
    collega.doe(g.Start("intake"))
    assert not is_medewerker(omgeving, collega.gesprek_id), "met een eigen idee is iemand inwoner"


def test_wie_zegt_medewerker_te_zijn_blijft_dat_tot_een_eigen_idee(omgeving: Omgeving) -> None:
    hier = maak_gesprek(omgeving.bron)

    def zegt(nummer: int, tekst: str, intent: str) -> None:
        inkomend = zei(omgeving.bron, hier, nummer, tekst, None)
        beurt = Beurt(hier, f"m{nummer}", inkomend, intent, None, {}, in_vragenlijst=False)
        Vragenlijstactie(omgeving).doe(beurt)

    zegt(1, "ik ben medewerker", "aanmelden")
    assert is_medewerker(omgeving, hier)
    inkomend = zei(omgeving.bron, hier, 2, "wie betaalt de koffie", None)
    vraag = Beurt(hier, "m2", inkomend, "kennisvraag", None, {}, in_vragenlijst=False, medewerker=True)
    *_, antwoord = Tussendooractie(omgeving).doe(vraag).berichten
    assert "uw idee" not in antwoord.tekst
    assert is_medewerker(omgeving, hier)
    zegt(3, "ik heb een idee voor een moestuin in mijn straat", "initiatief_indienen")
    assert not is_medewerker(omgeving, hier)
    omgeving.vragenlijsten.stap(hier, "stop", g.Stop())
    assert not is_medewerker(omgeving, hier)


def test_wie_is_aangemeld_en_geen_dossier_heeft_krijgt_niet_de_weg_van_inwoners(
    omgeving: Omgeving,
) -> None:
    """Between two parts, or before the first one: a complaint that was heard is no complaint."""
    hier = Dialoog(omgeving)
    meld_aan(omgeving, hier, account(omgeving))
    assert is_medewerker(omgeving, hier.gesprek_id)
    for nummer, intent in enumerate(("klacht", "melding", "inspraak", "twijfel", "bezwaar"), 1):
        tekst = "bewoners klagen over de overlast van het verkeer"
        inkomend = zei(omgeving.bron, hier.gesprek_id, nummer, tekst, None)
        beurt = Beurt(hier.gesprek_id, f"b{nummer}", inkomend, intent, None, {}, False, medewerker=True)
        for bericht in Tussendooractie(omgeving).doe(beurt).berichten:
            assert not U_VORM.search(bericht.tekst), intent
            assert {k.opdracht.intent for k in bericht.knoppen} <= {"dossier_openen", "hulp"}, intent
    inkomend = zei(omgeving.bron, hier.gesprek_id, 9, tekst, None)
    beurt = Beurt(
        hier.gesprek_id, "b9", inkomend, "initiatief_indienen", None, {}, False, medewerker=True
    )
    [gezegd] = Vragenlijstactie(omgeving).doe(beurt).berichten
    assert "een project van de gemeente" in gezegd.tekst
    labels = [knop.label for knop in gezegd.knoppen]
    assert labels == ["Nieuw dossier", "Een idee als inwoner indienen"]


def test_een_vraag_van_een_collega_is_geen_antwoord(omgeving: Omgeving) -> None:
    collega = Collega(omgeving, "checklist")
    # Neither at a yes or no, nor where a text is asked.
    for antwoord in ("ja", None):
        *gezegd, gevraagd = collega.zeg("hoe weet ik wat de wet verplicht stelt?", "antwoord")
        assert gezegd
        assert gevraagd.fout is None
        if antwoord is not None:
            collega.zeg(antwoord, "bevestigen")
    assert "Waar kunnen mensen nog invloed op hebben?" in gevraagd.tekst
    collega.zeg("welke bomen er komen en waar", "antwoord")
    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).vraag == "geschikt"


def test_wie_dezelfde_vraag_herhaalt_bedoelt_een_antwoord(omgeving: Omgeving) -> None:
    collega = Collega(omgeving, "checklist")
    collega.zeg("ja", "bevestigen")
    for _ in range(2):
        collega.zeg("wat is de mooiste plek voor het bankje?", "antwoord")
    assert omgeving.vragenlijsten.stand(collega.dialoog.gesprek_id).vraag == "geschikt"


@pytest.mark.parametrize(
    ("intent", "gegevens"),
    [("checklist", {}), ("dossier_openen", {"keuze": "nieuw"})],
)
def test_wat_iemand_bij_het_voorstellen_noemde_wordt_de_naam(
    omgeving: Omgeving, intent: str, gegevens: dict[str, str]
) -> None:
    """Who says what they work on is welcomed; after the button the name is proposed."""
    hier = Dialoog(omgeving)
    zinnen: tuple[tuple[str, str, dict[str, str]], ...] = (
        ("ik ben medewerker en werk aan de herinrichting van de Markt", "aanmelden", {}),
        ("Nieuw dossier", intent, {"keuze": "checklist", **gegevens}),
    )
    for nummer, (tekst, wat, knop) in enumerate(zinnen, 1):
        inkomend = zei(omgeving.bron, hier.gesprek_id, nummer, tekst, None, knop=bool(knop))
        beurt = Beurt(hier.gesprek_id, f"v{nummer}", inkomend, wat, None, knop, False, medewerker=True)
        berichten = Vragenlijstactie(omgeving).doe(beurt).berichten
    assert "‘Herinrichting van de Markt’" in berichten[-1].tekst


def test_wie_terugkomt_bij_een_dossier_gaat_elders_verder_door_zich_aan_te_melden(
    omgeving: Omgeving,
) -> None:
    collega = Collega(omgeving)
    stap = omgeving.vragenlijsten.stap
    stap(collega.dialoog.gesprek_id, "start", g.Start("checklist"))
    stap(collega.dialoog.gesprek_id, "stop", g.Stop())
    *_, bericht = collega.tussendoor("hoi", "begroeten")
    assert "Wat je eerder vertelde, is bewaard" in bericht.tekst
    labels = [knop.label for knop in bericht.knoppen]
    assert labels[0] == "Verder waar ik was"
    assert "Verder op een ander apparaat" not in labels


@pytest.mark.parametrize(
    ("tekst", "werk"),
    [
        ("ik werk bij de gemeente en bereid de renovatie van de sporthal voor", True),
        ("ik ben beleidsmedewerker, we gaan het zwembad overnemen", True),
        ("wij willen het beheer van de sporthal overnemen", False),
    ],
)
def test_wie_van_werk_bij_de_gemeente_vertelt_neemt_geen_taak_over(
    omgeving: Omgeving, tekst: str, werk: bool
) -> None:
    gesprek_id = maak_gesprek(omgeving.bron)
    nummer = zei(omgeving.bron, gesprek_id, 1, tekst, None)
    beurt = Beurt(gesprek_id, "b", nummer, "uitdaagrecht", None, {}, in_vragenlijst=False)
    gezegd = Tussendooractie(omgeving).doe(beurt)
    knoppen = {k.opdracht.intent for bericht in gezegd.berichten for k in bericht.knoppen}
    assert ("dossier_openen" in knoppen) is werk


@pytest.mark.parametrize(
    ("tekst", "sleutel"),
    [
        ("omgevingsanalyse Kerkplein", "omgevingsanalyse"),
        ("zoiets als de raming denk ik dan", "raming"),
        ("nou kaders ofzo", "kaders"),
        ("hatsikidee", None),
    ],
)
def test_wie_een_onderdeel_noemt_en_niet_begrepen_wordt_kan_ermee_beginnen(
    omgeving: Omgeving, tekst: str, sleutel: str | None
) -> None:
    berichten = Collega(omgeving).tussendoor(tekst, "nlu_fallback")
    gekozen = {k.opdracht.gegevens.get("keuze") for b in berichten for k in b.knoppen}
    bedoeld = "Bedoel je" in berichten[0].tekst or berichten[0].bron is not None
    assert bedoeld is (sleutel is not None)
    assert sleutel is None or sleutel in gekozen
    twijfel = Collega(omgeving).tussendoor(tekst, "twijfel", kandidaten="status,hulp")
    assert sleutel is None or "Bedoel je" in twijfel[0].tekst or twijfel[0].bron is not None
