"""What happened earlier and left something broken is no danger; what happens now is."""

from __future__ import annotations

import pytest
from componenten.gevaar import is_voorbij, kan_gevaar_zijn, klinkt_gevaarlijk
from componenten.voorbij import laat_alleen_schade_na

from tests.nlu.besluiten import GEEN, besluit

VOORBIJ = (
    "er is gister een auto tegen de vangrail geknald en nu steken er stukken metaal uit",
    "door de storm van vannacht ligt er een boom over het fietspad, niemand gewond",
    "vorige week is hier een fietser aangereden, het verkeersbord ligt nog plat",
    "na het ongeluk van zaterdag hangt het verkeerslicht scheef",
    "afgelopen nacht is een lantaarnpaal omver gereden, er zijn geen gewonden",
    "een paar dagen geleden is een bus tegen het hokje geklapt, overal ligt glas",
    "gisteravond botsing op de kruising, de paaltjes zijn kapot en iedereen is ongedeerd",
    "mijn moeder is vorige maand gevallen over die losse stoeptegel",
    "sinds de aanrijding mist er een stuk van de reling",
    "drie weken geleden reed een vrachtwagen het hek eruit en de brug is nog steeds half open",
    "vanochtend is er door de wind een tak op de speeltuin gevallen, er is niemand geraakt",
    "eergisteren is een scooter tegen de muur gereden, er zit een groot gat in",
)
NU = (
    "er ligt een fietser op de weg die net is aangereden",
    "er is zojuist een kind aangereden bij het zebrapad",
    "aanrijding op de Hessenweg, de bestuurder zit nog in de auto",
    "door de storm is een boom op een auto gevallen en er zit iemand in",
    "ongeluk bij de brug, er ligt een man te bloeden",
    "na de botsing reageert de vrouw niet meer",
    "gisteren gevallen en nu ligt mijn moeder nog op de grond, ze is gewond",
    "er wordt iemand aangereden op het kruispunt",
    "een motorrijder ligt onder de vangrail na een ongeluk",
    "auto tegen de boom geknald, twee mensen bekneld",
    "vannacht is de schuur afgebrand en nu komen er weer vlammen uit het dak",
    "er is iemand van zijn fiets gereden en hij beweegt niet",
    "er ligt een wandelaar onder een omgevallen boom",
)


@pytest.mark.parametrize("tekst", VOORBIJ)
def test_wat_voorbij_is_en_iets_stuk_liet_is_een_melding(tekst: str) -> None:
    assert is_voorbij(tekst)
    assert not klinkt_gevaarlijk(tekst)
    assert not kan_gevaar_zijn(tekst)
    assert besluit(tekst, "gevaar", 0.6, GEEN, melding=0.3).intent == "melding"


@pytest.mark.parametrize("tekst", NU)
def test_wat_nu_gebeurt_is_gevaar(tekst: str) -> None:
    assert not is_voorbij(tekst)
    gelezen = besluit(tekst, "gevaar", 0.5, GEEN, melding=0.3)
    assert gelezen.intent == "gevaar" or gelezen.leek_op == "gevaar"


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn vriendin heeft gisteren pillen ingenomen en nu is de deur op slot",
        "vannacht is hier iemand neergestoken, er ligt glas op de stoep",
        "gisteren was er brand en er komt weer rook uit het dak",
        "sinds vannacht ruik ik gas bij de put in de straat",
        "door de storm hangt de elektriciteitskabel los en er komen vonken uit",
        "gisteren is mijn broer van de flat gesprongen",
        "mijn oma is sinds gisteren verdwenen",
        "mijn man is vannacht van het dak gevallen en hij ademt raar",
    ],
)
def test_wat_eerder_begon_en_geen_ongeluk_op_straat_is_blijft_gevaar(tekst: str) -> None:
    assert not is_voorbij(tekst)
    assert besluit(tekst, "gevaar", 0.5, GEEN, melding=0.3).intent == "gevaar"


@pytest.mark.parametrize(
    "tekst",
    [
        "er is een auto tegen de vangrail geknald",
        "gisteren was het gezellig in het dorpshuis",
        "vannacht lag er iemand op het bankje",
    ],
)
def test_zonder_iets_dat_eerder_gebeurde_en_stuk_is_telt_het_niet(tekst: str) -> None:
    assert not laat_alleen_schade_na(tekst)
