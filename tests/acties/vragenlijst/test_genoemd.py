"""Sentences that change the answer they name or mean."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.toestand import open_vraag
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
