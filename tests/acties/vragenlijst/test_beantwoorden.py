"""The answer to the open question."""

from __future__ import annotations

import pytest

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.overzicht import weergave_van
from acties.vragenlijst.uitkomst import VraagOpen
from tests.hulp.stappen import DATUM, DRIE, na, open_na, soorten, tekst
from tests.hulp.vragenlijsten import lijst, vraag


def test_nee_op_een_open_vraag_is_een_antwoord() -> None:
    assert na(DRIE, g.Ontken("nee")).toestand.antwoorden["een"].waarde == "nee"


def test_een_onvolledig_antwoord_blijft_open_en_wordt_aangevuld() -> None:
    vragen = lijst(vraag("wie", "contact"), vraag("wat"))
    resultaat = na(vragen, tekst("ik ben Jan de Vries"))
    getoond = weergave_van(vragen, resultaat)
    assert isinstance(getoond, VraagOpen)
    assert getoond.vraag == "wie"
    assert getoond.vervolg == "Dank u, Jan de Vries. Wat is uw e-mailadres of telefoonnummer?"
    assert open_na(vragen, tekst("Jan de Vries"), tekst("jan@voorbeeld.nl")) == "wat"


@pytest.mark.parametrize("niets", ["nee", "weet niet", "👍", "a", "...", "hmm ok"])
def test_wie_niets_vertelt_wordt_het_nog_eens_gevraagd(niets: str) -> None:
    resultaat = na(DATUM, tekst(niets))
    assert resultaat.fout is not None
    assert open_na(DATUM, tekst(niets)) == "idee"
    assert open_na(DATUM, tekst(niets), tekst("speeltuin")) == "wanneer"


def test_een_keuze_blijkt_uit_een_zin_en_wordt_teruggezegd() -> None:
    keuzes = [
        {"sleutel": "advies", "label": "Advies", "blijkt_uit": ["meedenk"]},
        {"sleutel": "mee", "label": "Meebeslissen", "blijkt_uit": ["meebeslis"]},
    ]
    vragen = lijst(vraag("wat", "keuze", keuzes=keuzes), vraag("slot"))
    gezegd = na(vragen, tekst("ze mogen meedenken, maar het college beslist"))
    assert gezegd.toestand.antwoorden["wat"].waarde == "advies"
    assert soorten(gezegd) == ["opmerking"]
    for onduidelijk in ("niet meedenken", "meedenken en meebeslissen", "is meedenken genoeg?"):
        assert na(vragen, tekst(onduidelijk)).fout is not None
    assert na(vragen, tekst("ik dacht eigenlijk aan meebeslissen")).fout is None
