"""Sentences that change the answer they name or mean."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.motor import verwerk
from acties.vragenlijst.pad import Gegeven
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import Toestand, open_vraag
from tests.hulp.dossier import gegevens_van
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
