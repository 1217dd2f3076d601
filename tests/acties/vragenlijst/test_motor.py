"""The engine: which question comes next."""

from __future__ import annotations

from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.soorten import Inbreng
from acties.vragenlijst.toestand import open_vraag
from tests.hulp.stappen import DRIE, na, open_na, tekst
from tests.hulp.vragenlijsten import lijst, vraag


def test_vragen_komen_op_volgorde() -> None:
    assert open_na(DRIE) == "een"
    assert open_na(DRIE, tekst("1")) == "twee"
    assert open_na(DRIE, tekst("1"), tekst("2")) == "drie"
    assert open_na(DRIE, tekst("1"), tekst("2"), tekst("3")) is None


def test_een_voorwaarde_sluit_een_vraag_en_bewaart_het_antwoord() -> None:
    vragen = lijst(
        vraag("heeft", "ja_nee"), vraag("wat", als=[{"vraag": "heeft", "is": True}]), vraag("slot")
    )
    ja, nee = g.Beantwoord(Inbreng(ja=True)), g.Beantwoord(Inbreng(ja=False))
    assert open_na(vragen, ja) == "wat"
    assert open_na(vragen, nee) == "slot"
    resultaat = na(vragen, ja, tekst("iets"), g.Wijzig(vraag="heeft"), nee)
    assert open_vraag(vragen, resultaat.toestand) is vragen.vraag("slot")
    assert resultaat.toestand.antwoorden["wat"].waarde == "iets"
    weer = na(vragen, ja, tekst("iets"), g.Wijzig(vraag="heeft"), nee, g.Wijzig(vraag="heeft"), ja)
    assert open_vraag(vragen, weer.toestand) is vragen.vraag("slot")


def test_een_sprong_slaat_vragen_over() -> None:
    vragen = lijst(
        vraag("kies", "keuze", spring=[{"als": [{"vraag": "kies", "is": "b"}], "naar": "einde"}]),
        vraag("meer"),
    )
    assert open_na(vragen, g.Beantwoord(Inbreng(keuze="a"))) == "meer"
    assert open_na(vragen, g.Beantwoord(Inbreng(keuze="b"))) is None
