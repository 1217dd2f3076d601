"""What is told as an idea and may belong elsewhere; and the words of an employee in between."""

from __future__ import annotations

import pytest

from acties.berichten import Knop
from acties.omgeving import Omgeving
from acties.rasa.basis import Beurt
from acties.rasa.vragenlijst import Vragenlijstactie
from kennisbank.schema.routes import ROUTEINTENTS
from tests.acties.test_gesprekken import zei
from tests.hulp.inwoner import Inwoner

BIJ_HET_IDEE = 1


def druk(inwoner: Inwoner, knop: Knop) -> str:
    nummer, hier = inwoner.volgende(), inwoner.dialoog.gesprek_id
    inkomend = zei(inwoner.omgeving.bron, hier, nummer, knop.label, knop.opdracht.intent, knop=True)
    gegevens = dict(knop.opdracht.gegevens)
    beurt = Beurt(hier, f"k{nummer}", inkomend, knop.opdracht.intent, None, gegevens, True)
    return "\n".join(b.tekst for b in Vragenlijstactie(inwoner.omgeving).doe(beurt).berichten)


@pytest.mark.parametrize("route", ROUTEINTENTS)
def test_wie_iets_anders_vertelt_kiest_en_verliest_niets(omgeving: Omgeving, route: str) -> None:
    inwoner = Inwoner(omgeving, BIJ_HET_IDEE)
    verteld = f"dit is wat ik wil, het gaat over {route}"
    [keuze] = inwoner.zeg(verteld, leek_op=route)
    assert inwoner.vraag == "idee"
    assert [k.opdracht.intent for k in keuze.knoppen] == ["antwoord", route]
    assert "toch uw eigen idee" in keuze.tekst
    druk(inwoner, keuze.knoppen[0])
    assert inwoner.vraag == "doel"
    assert inwoner.idee == verteld


@pytest.mark.parametrize(
    "tekst",
    [
        "nee",
        "nee, het is ons eigen idee",
        "het is echt een plan van onszelf",
        "jawel, dit is mijn idee",
    ],
)
def test_het_mag_ook_getypt(omgeving: Omgeving, tekst: str) -> None:
    inwoner = Inwoner(omgeving, BIJ_HET_IDEE)
    inwoner.zeg("een schuurtje op het plein", leek_op="bouwplan")
    inwoner.zeg(tekst)
    assert inwoner.idee == "een schuurtje op het plein"


def test_wie_het_nog_eens_zegt_meent_het(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, BIJ_HET_IDEE)
    for _ in range(2):
        inwoner.zeg("subsidie voor de fanfare", leek_op="subsidie")
    assert inwoner.idee == "subsidie voor de fanfare"


def test_wie_iets_anders_bedoelde_vertelt_daarna_het_idee(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, BIJ_HET_IDEE)
    inwoner.zeg("de stoep ligt los bij de kerk", leek_op="melding")
    eerst, vraag = inwoner.zeg("ja, dat klopt")
    assert "niet opgeschreven" in eerst.tekst
    assert vraag.soort == "vraag"
    inwoner.zeg("een bankje bij de kerk")
    assert inwoner.idee == "een bankje bij de kerk"


def test_een_ander_verhaal_erna_is_gewoon_het_idee(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, BIJ_HET_IDEE)
    inwoner.zeg("ik wil een schuur bouwen", leek_op="bouwplan")
    inwoner.zeg("nee we willen samen het plein opknappen met de hele straat")
    assert inwoner.idee == "nee we willen samen het plein opknappen met de hele straat"


def test_bij_andere_vragen_wordt_het_opgeschreven(omgeving: Omgeving) -> None:
    inwoner = Inwoner(omgeving, 2)
    inwoner.zeg("de lantaarnpalen zijn vaak stuk", leek_op="melding")
    assert inwoner.vraag != "doel"


@pytest.mark.parametrize(
    ("tekst", "intent"),
    [
        ("ik wil een plan van aanpak schrijven", "dossier_onderdeel"),
        ("nieuw project", "dossier_openen"),
        ("moeten we inwoners betrekken", "checklist"),
        ("ik zoek een adviseur voor mijn traject", "hulp_vragen"),
        ("kijk mijn plan na", "plan_controleren"),
    ],
)
def test_een_inwoner_komt_niet_ongevraagd_bij_het_werk_van_medewerkers(
    omgeving: Omgeving, tekst: str, intent: str
) -> None:
    inwoner = Inwoner(omgeving, 3)
    gevraagd = inwoner.vraag
    eerst, vraag = inwoner.zeg(tekst, intent)
    assert inwoner.vraag == gevraagd
    assert "werkt" in eerst.tekst
    assert vraag.knoppen[-1].label == "Ik werk bij de gemeente"
    assert not omgeving.dossiers.van(inwoner.dialoog.gesprek_id)
    druk(inwoner, vraag.knoppen[-1])
    assert inwoner.vraag != gevraagd
