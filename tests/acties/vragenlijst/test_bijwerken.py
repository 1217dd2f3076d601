"""What somebody says of an answer that they gave before: take this out, put that with it."""

from __future__ import annotations

from typing import Any

import pytest

from acties.omgeving import Omgeving
from acties.vragenlijst import gebeurtenissen as g
from acties.vragenlijst.bijwerken import lees_weghalen, vult_aan, zonder_adres, zonder_stuk
from acties.vragenlijst.uitkomst import Samenvatting, VraagOpen
from tests.hulp.gesprekken import INTAKE, Dialoog


@pytest.mark.parametrize(
    ("tekst", "wat"),
    [
        ("haal de bomen maar weg", "de bomen"),
        ("kun je Gerrit eruit halen", "Gerrit"),
        ("laat de tafel toch maar weg", "de tafel"),
        ("de tweede bank mag eruit", "de tweede bank"),
        ("Tineke's nummer hoeft er niet bij", "Tineke's nummer"),
        ("haal het weg", None),
        ("wij willen de oude bomen langs het hele kanaal tussen de brug en het dorp weg hebben", None),
        ("mag de bank weg?", None),
    ],
)
def test_wat_eruit_moet(tekst: str, wat: str | None) -> None:
    gelezen = lees_weghalen(tekst)
    assert (gelezen.wat if gelezen is not None else None) == wat


def test_waaruit_het_weg_moet() -> None:
    gelezen = lees_weghalen("haal Gerrit weg uit mijn idee")
    assert gelezen is not None
    assert (gelezen.wat, gelezen.waaruit) == ("Gerrit", "mijn idee")


@pytest.mark.parametrize(
    ("antwoord", "wat", "over"),
    [
        ("een bankje en een boom bij de Vecht", "de boom", "een bankje bij de Vecht"),
        ("een boom, een bankje en een tafel", "de boom", "een bankje en een tafel"),
        ("een boom, een bankje en een tafel", "bankje", "een boom en een tafel"),
        ("met Gerrit en Piet", "Gerrit", "met Piet"),
        ("een tuin samen met Gerrit, in het voorjaar", "Gerrit", "een tuin, in het voorjaar"),
        ("een boomgaard bij de Vecht", "boom", None),
        ("Bel Tineke, 06 12345678, zij weet het", "Tineke's nummer", "Bel Tineke, zij weet het"),
    ],
)
def test_een_antwoord_zonder_dat_stuk(antwoord: str, wat: str, over: str | None) -> None:
    assert zonder_stuk(antwoord, wat) == over


def test_contactgegevens_zonder_een_van_de_adressen() -> None:
    contact = {"naam": "Tineke Vos", "email": "tineke@voorbeeld.nl", "telefoon": "06 12345678"}
    zonder_mail = {"naam": "Tineke Vos", "telefoon": "06 12345678"}
    assert zonder_adres(contact, "tineke@voorbeeld.nl") == zonder_mail
    assert zonder_adres(contact, "mijn e-mailadres") == zonder_mail
    zonder_nummer = {"naam": "Tineke Vos", "email": "tineke@voorbeeld.nl"}
    assert zonder_adres(contact, "Tineke's nummer") == zonder_nummer
    assert zonder_adres(contact, "het nummer van Gerrit") is None
    twee = {"naam": "Tineke Vos", "email": "a@voorbeeld.nl", "email_2": "b@voorbeeld.nl"}
    assert zonder_adres(twee, "a@voorbeeld.nl") == {"naam": "Tineke Vos", "email": "b@voorbeeld.nl"}


@pytest.mark.parametrize(
    ("tekst", "erbij"),
    [
        ("er moet ook een prullenbak bij", True),
        ("oja ik ben vergeten te zeggen dat de ijsclub ook meedoet", True),
        ("en een tafel graag", True),
        ("zet erbij dat de school meehelpt", True),
        # The same once more, with the change in it.
        ("Een moestuin bij de school in Hoonhorst, en ook een bankje", False),
        ("nee, ook niet bij de school", False),
        ("een speeltuin aan de Es", False),
    ],
)
def test_wat_erbij_hoort(tekst: str, erbij: bool) -> None:
    assert vult_aan("Een moestuin bij de school in Hoonhorst", tekst) is erbij


def bij_het_nalezen(omgeving: Omgeving) -> Dialoog:
    dialoog = Dialoog(omgeving)
    dialoog.doe(g.Start("intake"))
    for antwoord in INTAKE:
        dialoog.zeg(antwoord)
    return dialoog


def staat_er(uitkomst: Any, vraag: str) -> str | None:
    assert isinstance(uitkomst, Samenvatting)
    return next(regel.antwoord for regel in uitkomst.regels if regel.vraag == vraag)


def soorten(uitkomst: Any) -> list[str]:
    return [melding.soort for melding in uitkomst.meldingen]


def test_bij_wijzigen_komt_erbij_wat_erbij_hoort_en_gaat_weg_wat_weg_moet(omgeving: Omgeving) -> None:
    dialoog = bij_het_nalezen(omgeving)
    dialoog.doe(g.Wijzig("idee"))
    na = dialoog.zeg("er moet ook een prullenbak bij")
    assert staat_er(na, "idee") == f"{INTAKE[1]}\n\ner moet ook een prullenbak bij"
    assert soorten(na) == ["erbij"]

    dialoog.doe(g.Wijzig("idee"))
    tekst = "oja ik ben vergeten te zeggen dat de ijsclub ook meedoet"
    na = dialoog.doe(g.Wijzig(None, tekst))
    assert str(staat_er(na, "idee")).startswith(INTAKE[1])
    assert str(staat_er(na, "idee")).endswith(tekst)

    dialoog.doe(g.Wijzig("idee"))
    na = dialoog.zeg("haal de prullenbak weg")
    assert "prullenbak" not in str(staat_er(na, "idee"))

    dialoog.doe(g.Wijzig("idee"))
    na = dialoog.zeg("haal de olifant weg")
    assert isinstance(na, VraagOpen)
    assert na.fout is not None
    na = dialoog.zeg("Een pluktuin achter het dorpshuis")
    assert staat_er(na, "idee") == "Een pluktuin achter het dorpshuis"
    assert soorten(na) == ["gewijzigd"]
    assert INTAKE[1] in na.meldingen[0].gegevens["oud"]


def test_zonder_eerst_een_vraag_te_kiezen(omgeving: Omgeving) -> None:
    dialoog = bij_het_nalezen(omgeving)
    na = dialoog.doe(g.Wijzig(None, "de plek is trouwens bij de Stokte"))
    assert str(staat_er(na, "idee")).startswith(INTAKE[1])
    assert str(staat_er(na, "idee")).endswith("bij de Stokte")
    na = dialoog.zeg("er moet ook een prullenbak bij")
    assert str(staat_er(na, "idee")).endswith("prullenbak bij")
    na = dialoog.zeg("haal de moestuin weg uit mijn idee")
    assert "moestuin" not in str(staat_er(na, "idee"))
    assert soorten(na) == ["gewijzigd"]
    # Then nobody could be reached any more.
    na = dialoog.doe(g.Wijzig(None, "mijn e-mailadres hoeft er niet bij"))
    assert staat_er(na, "contactgegevens") == INTAKE[0]
    assert soorten(na) == ["opmerking"]
    dialoog.doe(g.Wijzig("contactgegevens"))
    dialoog.zeg("0612345678")
    dialoog.doe(g.Wijzig("contactgegevens"))
    na = dialoog.zeg("haal sanne@voorbeeld.nl weg")
    assert staat_er(na, "contactgegevens") == "Sanne de Boer, 06 12345678"


def test_wat_nog_eens_op_een_eigen_regel_staat_gaat_mee() -> None:
    antwoord = "met mijn buurvrouw Annie en de bibliotheek\nAnnie\nelf mensen"
    assert zonder_stuk(antwoord, "Annie") == "met mijn buurvrouw de bibliotheek\nelf mensen"
    assert zonder_stuk("Jan\nJannie", "Jan") == "Jannie"
    assert zonder_stuk("een plek voor de ruilwinkel", "de ruilwinkel") == "een plek"
    assert zonder_stuk("voor de kinderen en de ouderen", "de kinderen") == "voor de ouderen"
