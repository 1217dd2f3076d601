"""Sentences that change the answer they name or mean."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Resultaat, Toestand, open_vraag
from kennisbank.laden import GemeenteGegevens
from tests.hulp.dossier import gegevens_van
from tests.hulp.reeksen import planning
from tests.hulp.stappen import na, soorten, tekst
from tests.hulp.vragenlijsten import lijst, vraag


def test_bij_een_dossier_kan_er_bij_het_vorige_antwoord_nog_iets_bij() -> None:
    vragen = lijst(vraag("wie", "meerkeuze"), vraag("mag", "ja_nee"), dossier=True)
    bijgezet = na(vragen, tekst("appels"), tekst("doe er nog citroenen bij"))
    assert bijgezet.toestand.antwoorden["wie"].waarde == ["a", "c"]
    assert open_vraag(vragen, bijgezet.toestand) == vragen.vraag("mag")


AANTALLEN = lijst(
    vraag("aantal", "getal", naam="Aantal mensen", minimum=1, maximum=9999),
    vraag("tijd", "ja_nee", naam="Genoeg tijd"),
    vraag("doel", naam="Doel"),
    dossier=True,
)


@pytest.mark.parametrize("zin", ["40 mensen bedoel ik", "sorry, ik bedoelde 40"])
def test_wat_bedoeld_werd_komt_in_de_plaats_van_het_laatste(zin: str) -> None:
    for daad in (tekst(zin), g.Corrigeer(zin)):
        resultaat = na(AANTALLEN, tekst("70"), daad)
        assert resultaat.toestand.antwoorden["aantal"].waarde == 40
        assert soorten(resultaat) == ["gewijzigd"]
        assert open_vraag(AANTALLEN, resultaat.toestand) == AANTALLEN.vraag("tijd")


def test_wat_bedoeld_wordt_kan_ook_het_antwoord_zijn() -> None:
    assert na(AANTALLEN, tekst("40 mensen bedoel ik")).toestand.antwoorden["aantal"].waarde == 40
    resultaat = na(AANTALLEN, tekst("70"), tekst("ja"), tekst("ik bedoel de buren erbij betrekken"))
    assert resultaat.toestand.antwoorden["aantal"].waarde == 70
    assert resultaat.toestand.antwoorden["tijd"].waarde is True
    assert "doel" in resultaat.toestand.antwoorden


@pytest.mark.parametrize(
    ("zin", "veranderd", "waarde"),
    [
        ("nee toch liever: horen wat er mist", "doel_participatie", "horen wat er mist"),
        ("oh wacht, eigenlijk draagvlak bij ouders", "doel_participatie", "draagvlak bij ouders"),
        ("verander het doel van het project: een groene straat", "projectdoel", "een groene straat"),
        ("nee toch het college", "beslisser", "college"),
        ("liever niet", None, None),
    ],
)
def test_wie_zich_bedenkt_waar_een_keuze_wordt_gevraagd(
    zin: str, veranderd: str | None, waarde: str | None
) -> None:
    antwoorden = {
        "titel": "Fietspad",
        "achtergrond": "een straat met veel verkeer",
        "projectdoel": "een veilige route",
        "doel_participatie": "weten wat bewoners willen",
    }
    toestand = Toestand({s: Gegeven("gegeven", w) for s, w in antwoorden.items()})
    project = gegevens_van("heerlen").vragenlijsten["project"].inhoud
    uit = verwerk(project, toestand, g.Beantwoord(Inbreng(tekst=zin)))
    nieuw = {sleutel: gegeven.waarde for sleutel, gegeven in uit.nieuw}
    assert nieuw == ({veranderd: waarde} if veranderd else {})


def _gepland(dalfsen: GemeenteGegevens) -> Resultaat:
    """A planning with everything answered, but for the day of the decision."""
    deze = dalfsen.vragenlijsten["planning"].inhoud
    gepland = planning(dalfsen, "startavond 3 maart 2031, klankbordgroep 7 april 2031")
    while open_vraag(deze, gepland.toestand) is not None:
        gepland = verwerk(deze, gepland.toestand, g.SlaOver())
    return gepland


@pytest.mark.parametrize(
    ("zin", "erbij"),
    [
        ("voeg toe: wijkschouw 12 mei 2031", {"wijkschouw": "2031-05-12"}),
        ("toevoegen webinar 12 mei 2031 om 19.30 uur", {"webinar om 19.30 uur": "2031-05-12"}),
        ("kun je er nog een spreekuur bij zetten? 12 mei 2031", {"spreekuur": "2031-05-12"}),
        ("doe er ook nog een rondleiding tussen op 12 mei 2031", {"rondleiding": "2031-05-12"}),
        ("en terugkoppeling 2 juni 2031", {"terugkoppeling": "2031-06-02"}),
        (
            "dan een peiling 2 juni 2031, slotavond 9 juni 2031",
            {"peiling": "2031-06-02", "slotavond": "2031-06-09"},
        ),
        # What says something of a moment, or of nothing, is no new one.
        ("startavond is 12 mei 2031 misschien te laat", {}),
        ("de startavond en de klankbordgroep zijn te dicht op elkaar", {}),
        ("een inloopavond lijkt me niks", {}),
        ("mei is druk", {}),
    ],
)
def test_een_moment_komt_bij_de_planning_die_er_staat(
    dalfsen: GemeenteGegevens, zin: str, erbij: dict[str, str]
) -> None:
    gepland = _gepland(dalfsen)
    deze = dalfsen.vragenlijsten["planning"].inhoud
    na_zin = verwerk(deze, gepland.toestand, tekst(zin)).toestand.antwoorden["momenten"].waarde
    assert {rij["naam"]: rij.get("datum") for rij in na_zin[2:]} == erbij
    assert na_zin[:2] == gepland.toestand.antwoorden["momenten"].waarde


@pytest.mark.parametrize(
    ("zin", "besluit", "start"),
    [
        ("het besluit is juni 2031, de avonden zijn 9 en 11 februari 2031", "juni 2031", "2031-03-03"),
        ("besluit moet 15 juni 2031 zijn en niet 14 juni", "2031-06-15", "2031-03-03"),
        ("het besluit is 1 juli 2031, de startavond wordt 10 maart 2031", "2031-07-01", "2031-03-10"),
    ],
)
def test_van_elk_moment_de_eigen_dag(
    dalfsen: GemeenteGegevens, zin: str, besluit: str, start: str
) -> None:
    deze = dalfsen.vragenlijsten["planning"].inhoud
    na_zin = verwerk(deze, _gepland(dalfsen).toestand, tekst(zin)).toestand.antwoorden
    assert na_zin["besluitdatum"].waarde == besluit
    assert na_zin["momenten"].waarde[0]["datum"] == start


def test_wat_nergens_bij_past_wordt_niet_verzwegen(dalfsen: GemeenteGegevens) -> None:
    deze = dalfsen.vragenlijsten["planning"].inhoud
    hier = _gepland(dalfsen).toestand
    assert soorten(verwerk(deze, hier, tekst("mooi weer vandaag"))) == ["niet_veranderd"]
    half = verwerk(deze, hier, tekst("het besluit is 1 juli 2031, de avonden zijn 9 en 11 mei 2031"))
    assert any("9 en 11 mei" in m.gegevens.get("tekst", "") for m in half.meldingen)
